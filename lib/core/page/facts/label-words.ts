/**
 * Words that label a value of a page's metadata, blanks left out, by canonical key. Sources: 国办发〔2017〕47号 annex 网页设计规范,
 * and the label variants met on portals (Beijing, gov.cn, Guangdong gkmlpt, TRS, JCMS, SiteServer, hanweb).
 */
export const LABEL_WORDS = {
  indexNo: '索引号 索引 信息索引 信息索引号 索引编号 公开索引号',
  topic:
    '主题分类 分类 信息分类 内容分类 组配分类 公开类别 公开分类 信息类别 体裁分类 主题/体裁 主题 体裁 文种 所属主题 主题类别 类别 文件分类',
  issuer:
    '发文机构 发文机关 发布机构 发布机关 发文单位 发文部门 制定机关 制发机关 制定单位 印发机关 印发单位 颁布单位 颁布机构 颁发机关 公布机关 发布单位 发布部门 信息公开机构 公开机构 公开主体 公开单位 公开责任部门 责任部门 信息提供单位 信息来源单位 公文发布机构',
  coIssuer: '联合发文单位 联合发文机关 联合发文机构 联合发文部门 联合发文 联合发布机构',
  title: '标题 名称 信息名称 文件名称 文件标题 信息标题 公文标题 公文名称 政策名称',
  docNo: '发文字号 文号 文件编号 发文文号 文件文号 文件字号 公文字号 公文文号 发文号 文件号 发布文号',
  regNo: '统一编号 规范性文件登记号 规范性文件编号 规范性文件统一编号 登记号 统一登记号 规范性文件备案号',
  writtenDate: '成文日期 成文时间 生成日期 生成时间 印发日期 印发时间 签发日期 签发时间 制发日期 发文日期 发文时间',
  publishDate:
    '发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 颁布日期 颁布时间 信息发布日期 网站发布日期 上网日期 上网时间 发表时间 发表日期 发稿时间 更新时间 更新日期 时间发布 发布于 发表于 时间 日期 日间',
  effectiveDate: '实施日期 实施时间 生效日期 生效时间 施行日期 施行时间 执行日期 执行时间 有效期起 开始日期',
  repealDate:
    '废止日期 废止时间 失效日期 失效时间 有效期至 有效期止 有效日期至 截止有效期 有效截止日期 终止日期 废止/失效日期 失效/废止日期 失效(废止)日期 废止(失效)日期',
  validity:
    '有效性 时效 时效性 时效状态 文件状态 效力状态 效力状况 效力情况 效力 是否有效 文件有效性 有效状态 信息有效性 文件时效 文件效力 现行有效性 规范性文件效力 有效与否 信息状态 状态',
  validTerm: '有效期 有效期限 有效时间 有效日期 执行期限',
  keywords: '主题词 关键词 关键字 主题关键词',
  summary: '内容概述 内容摘要 摘要 概述 内容简介 信息概述',
  openMode: '公开方式 公开属性 公开范围 公开时限 公开形式 公开程序 公开期限 信息公开属性',
  format: '信息格式 语种 载体类型 载体 记录形式 服务对象 生成单位',
  fileSource: '文件来源 公报来源',
  source: '来源 信息来源 文章来源 稿件来源 新闻来源 内容来源 稿源 资讯来源 来源单位 来源于',
  /** No metadata: what ends the value before it on one line. */
  other:
    '作者 编辑 责任编辑 责编 本网编辑 审核 审核人 初审 复审 终审 校对 供稿 供稿单位 撰稿 记者 通讯员 摄影 文 图 图片 文/图 发布人 发布者 录入 录入者 录入人 签发 签发人 字体 字号 字号大小 字体大小 浏览字号 备案号 文字大小 浏览次数 浏览量 浏览 浏览数 阅读次数 阅读量 阅读 阅读数 点击量 点击数 点击率 点击次数 点击 访问量 访问次数 访问 人气 分享到 分享至 分享 打印 收藏 视力保护色 保护视力色 保护视力 视力保护 背景色 语音播报 下载 附件 附件下载 扫一扫 二维码 编号 栏目 所属栏目 信息类型 电话 联系电话 地址 邮编',
} as const

export type LabelKey = Exclude<keyof typeof LABEL_WORDS, 'other'>

/** Key of each label word; blanks left out, half-width, simplified. */
export const LABEL_KEYS: ReadonlyMap<string, keyof typeof LABEL_WORDS> = new Map(
  (Object.keys(LABEL_WORDS) as (keyof typeof LABEL_WORDS)[]).flatMap(key =>
    LABEL_WORDS[key].split(' ').map(word => [word, key] as const),
  ),
)

/** First letters of the words: most lines are ruled out by them. */
export const FIRST_LETTERS: ReadonlySet<string> = new Set([...LABEL_KEYS.keys()].map(word => word[0]!))

/** Letters of the longest word. */
export const LONGEST_LABEL = Math.max(...[...LABEL_KEYS.keys()].map(word => word.length))
