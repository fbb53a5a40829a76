import type { Line } from '../line.ts'
import type { LineTraits } from '../line-traits.ts'

const DATE = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/

/** A line that is a date and no signature: `2024-09-12 10:10 来源：…`, `2024年9月12日 来源：…`. */
const BARE_DATE =
  /^[\s[(【]{0,3}(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日\s{0,3}(?:\d{1,2}:|来源|字|浏览|点击))/

/** A label of the source line behind something else (`某网 发布日期：2024-05-14 来源：…`). */
const INNER_LABEL = /[\s】\])|](?:来\s?源|(?:发布|更新)(?:时间|日期)|时间|日期|作者)\s{0,3}:/

/** A crumb trail. */
const CRUMB =
  /当前(?:的)?(?:所在)?位置|您(?:现在|当前)?(?:所)?在?的?(?:当前)?位置|现在位置|所在位置|^首页\s{0,3}[>»›/\\-]/

/** A label of attachments or related documents with nothing behind it: the block is there, empty. */
const EMPTY_BLOCK =
  /^(?:附件|附件下载|文件下载|相关附件|关联文件|关联稿件|相关文件|相关链接|相关信息|相关解读|政策解读|相关文档)\s{0,2}:?\s{0,2}$/

/** What a JSP page left in the markup. */
const TEMPLATE = /^(?:<%|--%>|%>)/

/** A source or date line below a title. */
const DATELINE =
  /^[\s[(【|]{0,3}(?:(?:信息|文章|稿件|新闻|文件|内容)?来\s?源|稿源|(?:发布|发文|公布|公开|更新|生成|成文|录入|编辑|添加|创建|文章)(?:时间|日期|机构|单位|部门|人|者)|时间发布|日\s?期|时\s?间|作\s?者|发布人|发表于|浏览(?:次数|量)?|点击(?:次数|数|率|量)?|阅读(?:次数|数|量)?|访问(?:次数|量))\s{0,3}[:】\])]/

/** Buttons and counters around an article. A word counts alone: `转发省厅通知` is a title. */
const TOOL_WORDS =
  '分享|转发|微信|头条|微博|新浪|腾讯|人人网?|QQ|qq|空间|朋友圈|抖音|字\\s?体|字\\s?号|打\\s?印|浏览|点击|阅读|访问|视力|视力保护色?|保护色|背景色|收藏|加入收藏|关闭|听全文|听文章|' +
  '语音|语音播报|全文朗读|朗读|播报|保存|纠错|内容纠错|我要(?:纠错|推荐|打印)|复制|复制链接|二维码|繁|简|繁體|简体|繁体|无障碍|无障碍浏览|TOP|Top'
const TOOL_TAILS = '到|至|本页|此页|本文|网页|窗口|页面|文章|次数|总量|量|数|率|功能|大小|模式|版'
const TOOL = new RegExp(
  `^[\\s[(【|+×•·]{0,4}(?:(?:${TOOL_WORDS})(?:${TOOL_TAILS})?(?=[\\s:()[\\]【】|、,/>+×\\d.-]|$)|` +
    '[大中小特](?:\\s{0,3}[大中小特]){0,3}[\\s】\\])]{0,3}(?:打印|$)|扫一扫|扫码|用微信|即可将|分享到|手机(?:看|扫)|返回(?:顶部|首页|列表)|' +
    '下载(?:pdf|word|PDF|Word|本页|文字版)|(?:全文|word|Word|pdf|PDF)\\s?下载|-?\\s?次|[-\\d\\s]{0,12}次\\s?(?:浏览)?$|[×+|]$)',
)

/** What opens the part after an article. */
const END =
  /^[\s[(【▪·•<«|]{0,4}(?:上\s?一?\s?[篇条页]|下\s?一?\s?[篇条页]|前一篇|后一篇|相关(?:信息|链接|文章|新闻|阅读|稿件|推荐|报道|内容|专题|文件|政策|解读|附件)\s{0,2}[:】\]]?\s{0,2}$|(?:关联|延伸|推荐|猜你|热点|热门|最新)(?:稿件|阅读|文件|文章|新闻|信息|政策|解读|喜欢|视频)(?=[:\s】\])]|$)|政策解读\s{0,2}:?$|解读(?:材料|文件)\s{0,2}:?$|友情链接|(?:打印|关闭)(?:本页|窗口|此页|页面|文章)?[\s】\])]{0,4}$|分享到|扫一扫|返回(?:顶部|列表)|我要(?:纠错|推荐)|栏目导航|网站导航|主办\s?(?:单位)?\s?:|版权所有)/

/** A site's footer. */
const FOOTER =
  /(?:ICP\s?[备证]|icp备|公网安备|网站标识码|标识码\s?:|版权所有|技术支持\s?:|(?:主办|承办|维护)(?:单位)?\s?:|copyright|建议使用.{0,12}(?:分辨率|浏览)|^网站(?:地图|声明|导航)|^友情链接)/i

/** Labels of a metadata block (`索 引 号：`), blanks allowed inside, brackets before. */
const META =
  /^[\s[(【]{0,3}(?:索\s{0,4}引\s{0,4}号?|信\s?息\s?索\s?引|(?:主题|信息|内容|组配|公开|体裁|服务|文件)\s{0,2}(?:分类|类别|类型|对象)|分\s{0,4}类|发\s?[文布]\s?(?:机\s?[关构]|单位|字号|日期|时间|文号)|制定机关|印发(?:机关|日期)|公开(?:责任部门|日期|方式|属性|范围|时限|形式)|联合发文(?:单位|机关)|(?:信息|文件)?(?:标\s{0,4}题|名\s{0,6}称)|文\s{0,6}号|文件编号|(?:统一|登记|规范性文件)[统一登记备案]{0,4}编?号|(?:成文|生成|实施|生效|施行|执行|废止|失效|签发|发文)(?:日\s?期|时\s?间)|有\s?效\s?性|有效期|时\s{0,2}效\s{0,2}性?|(?:文件|效力)状态|主\s{0,3}题\s{0,3}词|关\s{0,2}键\s{0,2}[词字]|内容概述|文件来源)\s{0,4}[\]】)]?\s{0,4}(?:[:\s]|$)/

const PUNCTUATION = /[,。;!?、《》“”]/g

/** Whether a line belongs to a site's footer. */
export const isFooterLine = (line: Line): boolean =>
  line.text.length < 240 && FOOTER.test(line.plain) && punctuation(line.plain) < 6

export const punctuation = (text: string): number => text.match(PUNCTUATION)?.length ?? 0

export const squeeze = (text: string): string => text.replace(/\s+/g, '')

export const isDateline = (line: Line): boolean => {
  if (line.text.length > 220) return false
  const { plain } = line
  return (
    DATELINE.test(plain) ||
    (plain.length < 60 && BARE_DATE.test(plain)) ||
    (plain.length < 160 && INNER_LABEL.test(plain) && DATE.test(plain))
  )
}

export const isTool = (line: Line): boolean => line.text.length < 60 && TOOL.test(line.plain)

/** Whether a line stands between a title and its text. */
export const isHeadLine = (line: Line): boolean =>
  isDateline(line) ||
  isTool(line) ||
  (line.text.length < 200 && META.test(line.plain)) ||
  (line.text.length < 160 && CRUMB.test(line.plain)) ||
  TEMPLATE.test(line.plain)

/** A label of a metadata block with its value elsewhere. */
export const isBareLabel = (line: Line): boolean =>
  line.text.length <= 14 && META.test(line.plain) && line.plain.replace(META, '').trim() === ''

export const isLabelled = (line: Line): boolean => META.test(line.plain)

/** A link, or a date and a link: an entry of a list, not the line below a title. */
export const isEntry = (line: Line, { linked }: LineTraits): boolean =>
  !isTool(line) &&
  (linked * 2 > line.text.length || (linked >= 5 && BARE_DATE.test(line.plain) && !INNER_LABEL.test(line.plain)))

/** A source line by its label, not by a date alone. */
export const isLabelledDateline = (line: Line): boolean => DATELINE.test(line.plain)

/** The title of a block of attachments or related documents, with nothing behind it. */
export const isBlockTitle = (line: Line): boolean => EMPTY_BLOCK.test(line.plain)

/** Whether a line opens what follows an article: previous and next, related, buttons. */
export const opensRest = (line: Line): boolean => line.text.length < 60 && END.test(line.plain)

/** A crumb trail or what a template language left: no text of anybody. */
export const isNoText = (line: Line): boolean =>
  TEMPLATE.test(line.plain) || (line.plain.length < 160 && CRUMB.test(line.plain))

const ATTACHMENT_NAME = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|csv|txt|tiff?)\s{0,2}\W{0,3}$/i

export const namesFile = (line: Line): boolean => ATTACHMENT_NAME.test(line.text)
