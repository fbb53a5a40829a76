import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { article } from './article.ts'
import { type Evidence, has, isForm } from './kind-evidence.ts'

/** Titles of disclosure guides. */
export const GUIDE = /(?:信息|政务)公开(?:工作)?指南(?:[(《].{0,20})?$/
const ANNUAL =
  /(?:信息公开|政务公开|政府网站|网站工作|法治政府建设|依法行政).{0,24}(?:年度?报告|年报|报表|工作报告|情况.{0,4}报告|报告)|(?:年度报告|年报|年度报表)(?:\(.{0,12}\))?$/
const EXPLAINS =
  /解读|图解|一图(?:读|看|懂)|图说|读懂|看懂|问答|答记者问|政策问答|吹风会|政策公开讲|你问我答|政策宣讲|名词解释/
const CONSULTS =
  /征求.{0,60}意见|意见.{0,4}征[集求]|征集.{0,30}(?:意见|建议)|听取.{0,20}意见|(?:提|征集)建议|建言|听证会?(?:公告|通知|的公告)|意见.{0,8}采纳情况|民意调查|问卷调查/
const PERSONS =
  /人选|拟(?:聘|录|任|选调|遴选|提拔|推荐|表彰)|(?:聘用|录用|录取|选调|选聘|遴选).{0,12}公示|任前公示|成绩|评审(?:结果|通过)|(?:体检|考察|面试|资格复?审查?).{0,12}人员.{0,6}(?:名单|公[示告])|退休.{0,14}公示|(?:低保|五保|特困|救助|补贴|补助|资助|慰问|残疾|保障|抚恤|优抚).{0,14}(?:人员|对象|家庭|户|学生).{0,10}(?:公示|公布|公告)/
const ROSTER = /名单|花名册|名册/
const MEETING = /召开|举[办行]|开展|推进会|培训|会议|座谈|活动/
/** Lists of organisations and things are not lists of persons. */
const NOT_PERSONS =
  /(?:企业|公司|单位|项目|机构|学校|产品|药店|药品|医院|景区|社区|小区|[乡村]|街道|基地|品牌|商户|协会|组织|平台|集体|车辆|中心|园区|文明号|成果|作品|工程)(?:(?!人员|人选|拟)[^,。]){0,6}名单/
const ISSUES = /关于.{0,24}印发|印发.{0,16}《|^印发|宣布失效|废止|修[订改]|公布.{0,20}(?:办法|规定|目录|清单)/
const NORM =
  /(?:条例|规定|办法|细则|规则|规程|准则|意见|决定|决议|命令|令|批复|方案|规划|纲要|计划|要点|措施|标准|制度|预案|政策|法)(?:[(《〔【].{1,24})?$/
/** A sentence that tells what happened, whatever document it names at its end. */
const HAPPENED = /^(?!.{0,20}关于).{2,40}(?:召开|举行|揭牌|出席|调研)/
const MEMO = /通知|通报|函/
const ANNOUNCES =
  /公告|通告|公示|启事|告知书?|招聘|招考|招募|中标|成交|采购|拍卖|挂牌|流标|部门(?:预|决)算|[预决]算公开|三公经费|合格线|分数线|放假|停[电水气]|提示|须知|公开信|邀请|采购意向/
const EVENT =
  /开展.{0,40}活动|举办|召开|报名|考试|推荐|申报|评选|征集|培训|放假|报送|选拔|竞赛|大赛|比赛|参加|面试|体检|领取|缴费|认定工作|调[查休]/
const STEERS =
  /关于(?:切实|进一步|全面|扎实|认真|加快|继续|深入|大力|持续|严格|统筹|提前)|关于(?:做好|加强|推进|规范|深化|落实|完善|促进|调整|支持|实施|建立|下达|明确|提高|加快|贯彻)/
const NUMBER =
  /[\u4e00-\u9fa5)]\s?[〔[【({]\s?(?:19|20)\d{2}\s?[〕\]】)}]\s?第?\s?\d{1,4}\s?号|令\(?第\s?[\d一二三四五六七八九十百]{1,6}\s?号/
const NO_NUMBER = /^文号:?(?:无|--?|暂无)$/
const PAPERS = /政府工作报告|公报.{0,12}第.{1,4}[期号]|统计公报|普查公报|国民经济.{0,12}运行|经济运行情况/
/** Pages about the organ and the site. */
export const ORGAN =
  /简介|概况|职能|职责|领导(?:之窗|信息|介绍|简历|分工|班子)|机构(?:设置|信息|概况|职能)|内设|直属|组织机构|联系(?:我们|方式)|关于我们|版权|声明|网站地图|站点地图|站群|权力清单|责任清单|权责清单|主要负责人|市长之窗|(?:局|区|县|市|镇)长$/
const GUIDES = /办事指南|服务指南|办理指南|办事服务|办事流程|办理流程|服务事项|网上办事|办事大厅|办事程序|政务服务/
const GUIDE_PATH = /\/(?:bszn|bsfw|bszx|fwzn|wsbs|zwfw)/
const GUIDE_PARTS =
  /^[\s(一二三四五六七八九十、.\d)【]{0,6}(?:事项名称|设定依据|办理依据|受理条件|申请条件|申报条件|办理条件|办理材料|申请材料|申报材料|所需材料|提交材料|办理流程|办理程序|办事流程|办理时限|办结时限|承诺时限|收费标准|是否收费|办理地点|受理地点|办公地址|办理时间|受理机构|办理机构|实施主体|咨询电话|联系电话|咨询方式|监督投诉|投诉电话|结果送达)/
const POLICY_COLUMN = /规范性文件|政策|法规|文件|公文|规章|制度|政府令|规划计划|法律/
const POLICY_PATH =
  /\/(?:gfxwj|zcfg|zcwj|bmwj|zfwj|zcfb|xzgfxwj|gfxwjk|zhengcefagui|zhengcewenjian|zhengceku|zcfgwj|zfl|gz)(?:\/|_)/
const NOTICE_COLUMN = /通知|公示|公告|通告|[预决]算|采购|招[聘考标]|考试/
const NOTICE_PATH = /\/(?:tzgg|gsgg|gggs|tzgs|gonggao|tongzhi|zfcg|czyjs|rsks|zkly)(?:\/|_)/
const NEWS_COLUMN =
  /动态|要闻|新闻|快讯|快报|资讯|风采|聚焦|报道|头条|图片|视频|播报|掠影|(?<!领导|机构|公开|人事|财政|统计|采购|招聘|规划|许可|处罚|信用|基本|联系)信息$|热点|媒体|活动|时政|简讯|一线|故事/
const NEWS_PATH = /\/(?:xwdt|gzdt|zwdt|bmdt|jcdt|xwzx|yaowen|yw|xw|news|ywdt|zwyw|jrhd|hdyw|dtyw|xinwen|sylb)(?:\/|_)/
const EXPLAINS_COLUMN = /解读/
const EXPLAINS_PATH = /\/(?:zcjd|jd|jiedu|jdhy|zhengcejiedu)(?:\/|_)/
const SERVICE_COLUMN = /依申请公开|信箱|投诉|咨询|诉求|查询|预约|满意度|留言|写信|举报|在线申请|网上申报|下载中心/

/** The kind of a page that is one article: by the form of its title first, then by column, number and manner. */
export const kindOfArticle = ({ page, title, columns, path }: Evidence): PageKind => {
  const { head, lines } = page.fact(article)
  const near = columns.slice(0, 2)
  const norm = NORM.test(title) && !HAPPENED.test(title)
  if (GUIDE.test(title)) return 'disclosure-guide'
  const explains =
    EXPLAINS.test(title) &&
    !(has(NEWS_COLUMN, near) && MEETING.test(title)) &&
    !/(?:工作|制度|方案).{0,8}(?:通知|办法|方案|制度|意见)$|印发/.test(title)
  if (explains) return 'interpretation'
  if (ANNUAL.test(title) && !/关于.{0,40}通知$/.test(title)) return 'annual-report'
  if (CONSULTS.test(title)) return 'consultation'
  if (PAPERS.test(title)) return 'other'
  if (
    (PERSONS.test(title) || ROSTER.test(title)) &&
    !NOT_PERSONS.test(title) &&
    !ISSUES.test(title) &&
    !/(?:工作|活动|事项)的?通知$/.test(title)
  )
    return 'personal-list'

  const announces = ANNOUNCES.test(title)
  const memo = MEMO.test(title)
  const numbered = isNumbered(page, title)
  const inPolicy = has(POLICY_COLUMN, near) || POLICY_PATH.test(path)
  const inNotice = has(NOTICE_COLUMN, near) || NOTICE_PATH.test(path)
  const inNews = has(NEWS_COLUMN, near) || NEWS_PATH.test(path)
  const inExplains = has(EXPLAINS_COLUMN, near) || EXPLAINS_PATH.test(path)
  const inGuides = has(GUIDES, columns) || GUIDE_PATH.test(path) || GUIDES.test(title)
  if (inExplains && !numbered && !ISSUES.test(title) && !memo) return 'interpretation'
  if (!numbered && !announces && !memo && (inGuides || guideParts(page) >= 4)) return 'service'

  let policy = 0
  if (ISSUES.test(title)) policy += 3
  if (numbered) policy += 3
  if (norm) policy += 3
  if (inPolicy) policy += 2
  if (memo) policy += 1
  if (memo && STEERS.test(title)) policy += 2
  let notice = 0
  if (announces) notice += 4
  if (memo) notice += 1
  if (memo && EVENT.test(title)) notice += 3
  if (inNotice) notice += 2
  if (/^(?:通知|公示|公告|通告)$/.test(title)) notice += 3
  if (head.some(line => NO_NUMBER.test(line.plain.replace(/\s+/g, '')))) policy -= 2
  const stated = norm || memo || announces || numbered || ISSUES.test(title)

  if (stated && (policy >= 3 || notice >= 3)) {
    // News tells of documents too: a finite sentence in a news column is news.
    if (inNews && !numbered && policy < 5 && !announces && !memo) return 'news'
    return policy > notice ? 'policy' : 'notice'
  }
  if (ORGAN.test(title) || (has(ORGAN, near) && !inNews)) return 'other'
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 200 && has(SERVICE_COLUMN, near)) return 'service'
  if (inNews) return 'news'
  if (memo || announces || inNotice) return 'notice'
  if (inPolicy && !isReport(page)) return 'policy'
  if (isReport(page)) return 'news'
  return isForm(page) && has(SERVICE_COLUMN, [title, ...near]) ? 'service' : 'other'
}

/** Its own document number: in the title, the metadata or the first lines of the text. */
const isNumbered = (page: Page, title: string): boolean => {
  const { head, lines } = page.fact(article)
  if (NUMBER.test(title)) return true
  for (const line of head)
    if (line.text.length < 80 && /^.{0,3}(?:发文)?(?:字|文)\s{0,4}号|〔/.test(line.plain) && NUMBER.test(line.plain))
      return true
  for (const line of lines.slice(0, 6)) {
    if (line.text.length < 50 && !/[《,。;]/.test(line.plain) && NUMBER.test(line.plain)) return true
  }
  return false
}

const guideParts = (page: Page): number => {
  const found = new Set<string>()
  for (const line of page.fact(article).lines) {
    const part = GUIDE_PARTS.exec(line.plain)
    if (part) found.add(part[0].slice(-4))
  }
  return found.size
}

/** A report of something that happened: prose with a source line, or sentences that tell the day. */
const isReport = (page: Page): boolean => {
  const { head, lines } = page.fact(article)
  if (head.some(line => /来\s?源|记者|作者|通讯员|发布(?:时间|日期)/.test(line.plain))) return true
  return lines
    .slice(0, 4)
    .some(line =>
      /^(?:.{0,12}(?:讯|电)[\s(]|(?:近日|日前|今[天日年]|昨[天日])|\d{1,2}月\d{1,2}日|.{0,16}记者)/.test(line.plain),
    )
}
