import picomatch from 'picomatch'
import { fold } from '../../text/fold.ts'
import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { attr, type Nodes, parentOf, textOf } from '../tree.ts'
import { article } from './article.ts'
import { breadcrumb } from './breadcrumb.ts'
import { disclosureColumns } from './disclosure-columns.ts'
import { knownTitles } from './known-titles.ts'
import { listRows } from './list-rows.ts'
import { meta } from './meta.ts'
import { headline } from './title.ts'

/**
 * What a page is. Evidence: the profile; title, column (meta tags, crumb trail), path; the shape (text, dated links, form). Words of the
 * navigation say nothing of the page and are not read.
 */
export const kind = defineFact<PageKind>('kind', page => byProfile(page) ?? byEvidence(page))

const byProfile = (page: Page): PageKind | null => {
  const kinds = page.profile?.kinds
  if (!kinds || page.url === null) return null
  const path = page.url.replace(/^[a-z]{1,10}:\/\//i, '').replace(/[?#].*$/s, '')
  return kinds.find(({ url }) => picomatch.isMatch(path, url, { dot: true }))?.kind ?? null
}

interface Evidence {
  readonly page: Page
  /** Simplified, half-width, without blanks; empty where there is none. */
  readonly title: string
  /** The column that the page stands in or is: its own name first, then outer ones. */
  readonly columns: readonly string[]
  readonly path: string
}

/** Longer names are cut before they are matched. */
const LONGEST = 300

const plain = (page: Page, text: string): string => fold(page.simplify(text.slice(0, LONGEST))).replace(/\s+/g, '')

const byEvidence = (page: Page): PageKind => {
  const tags = page.fact(meta)
  const title = plain(page, page.fact(headline) ?? '')
  const crumbs = page.fact(breadcrumb).map(crumb => plain(page, crumb))
  const columns: string[] = []
  for (const name of [
    ...crumbs.slice(-3).reverse(),
    plain(page, tags.ColumnName ?? ''),
    plain(page, tags.ColumnType ?? ''),
  ]) {
    if (name !== '' && name !== title && !FIRST.test(name) && !columns.includes(name)) columns.push(name)
  }
  const evidence: Evidence = { page, title, columns, path: pathOf(page) }
  const own = crumbs.length > 1 ? crumbs[crumbs.length - 1]! : ''
  const known = page.fact(knownTitles).map(({ text }) => plain(page, text))
  const names = [plain(page, tags.ColumnName ?? ''), own, title, ...known].filter(
    name => name !== '' && !FIRST.test(name),
  )
  if (!page.fact(article).titled && isHome(page, names, crumbs)) return 'home'
  return isArticle(page) ? kindOfArticle(evidence) : kindOfIndex(evidence, names, crumbs)
}

const FIRST = /^(?:网站|本站)?首页$/

const pathOf = (page: Page): string => {
  try {
    return page.url === null ? '' : new URL(page.url).pathname.toLowerCase()
  } catch {
    return ''
  }
}

/** Dated links inside the text that make it a list. */
const LIST = 3

const isArticle = (page: Page): boolean => {
  const { body, lines, titleLines, titled, head } = page.fact(article)
  if (page.fact(knownTitles)[0]?.sure) return true
  // Text in a frame or a viewer: the metadata block says that there is an article.
  if (!body || lines.length === 0) return titleLines.length > 0 && (body !== null || (titled && head.length >= 4))
  const first = lines[0]!.index
  const last = lines[lines.length - 1]!.index
  let dated = 0
  for (const { line, date } of page.fact(listRows)) if (date && line.index >= first && line.index <= last) dated++
  return dated < LIST
}

// ── Articles ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const GUIDE = /(?:信息|政务)公开(?:工作)?指南(?:[(《].{0,20})?$/
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
const ORGAN =
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

const has = (pattern: RegExp, names: readonly string[]): boolean => names.some(name => pattern.test(name))

const kindOfArticle = ({ page, title, columns, path }: Evidence): PageKind => {
  const { head, lines } = page.fact(article)
  const near = columns.slice(0, 2)
  const norm = NORM.test(title)
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

const isForm = (page: Page): boolean => page.elements('textarea').length > 0 || page.elements('input').length >= 6

// ── Pages that are no article ───────────────────────────────────────────────────────────────────────────────────────────

const PLATFORM = /(?:政府信息公开|信息公开|政务公开)(?:平台|专栏|专网|大厅|目录|网)?$/
const OPINIONS = /意见箱|意见征集|征集调查|民意征集|征求意见|建言|提建议|网上调查|在线调查|网上征集|调查征集/
const LETTERS = /信箱|写信|诉求|投诉|举报|留言|12345|政务咨询|在线咨询|网上咨询|我要咨询/
const SERVICE =
  /办事|(?:便民|公共|政务|企业|在线|网上|综合)服务|服务(?:大厅|事项|指南|中心)|查询|申请|申报|预约|满意度|咨询|下载中心|依申请公开/
const SITE_PAGE = /网站地图|站点地图|站群|导航|版权|声明|搜索|检索|搜集|纠错|找错|帮助|关于我们|登录|注册/

const kindOfIndex = ({ page, columns }: Evidence, names: readonly string[], crumbs: readonly string[]): PageKind => {
  const rows = page.fact(listRows)
  if (has(GUIDE, names)) return 'disclosure-guide'
  if (has(OPINIONS, names) && rows.length < 5) return 'consultation'
  if (has(LETTERS, names)) return 'service'
  if (has(PLATFORM, names) || isPlatform(page, crumbs)) return 'disclosure-platform'
  if (has(SITE_PAGE, names)) return 'other'
  if (rows.length < 3 && has(SERVICE, [...names, ...columns.slice(0, 1)])) return 'service'
  if (!rows.some(row => row.date) && has(ORGAN, names)) return 'other'
  if (rows.length > 0) return 'column-list'
  if (isForm(page)) return 'service'
  return names.length > 0 ? 'column-list' : 'other'
}

/** A home page has no place in a column, no name but the site's, and links to everything. */
const isHome = (page: Page, names: readonly string[], crumbs: readonly string[]): boolean => {
  const path = pathOf(page)
  if (page.url !== null && /^\/(?:(?:index|default|main|home)\.[a-z]{3,5})?$/.test(path)) return true
  if (crumbs.length > 1) return false
  const column = page.fact(meta).ColumnName
  if (column !== undefined) return FIRST.test(plain(page, column))
  if (names.some(name => PLATFORM.test(name))) return false
  if (page.url !== null && path.split('/').length > 3) return false
  if (crumbs.length > 0 || page.elements('a').length < MANY) return false
  const lists = listSizes(page)
  if (lists.length >= BOXES && page.fact(headline) === null) return true
  const inColumn = names.some(name => name.length <= 8 && !/网$/.test(name))
  return !inColumn && !(lists.length === 1 && lists[0]! >= LONG)
}

/** Links that every home page has. */
const MANY = 40
/** Lists that make a page the entrance to many columns. */
const BOXES = 4
/** One list of so many entries is a column's. */
const LONG = 10

/** Sizes of the lists of at least three entries. */
const listSizes = (page: Page): readonly number[] => {
  const sizes = new Map<Nodes | null, number>()
  for (const { list } of page.fact(listRows)) sizes.set(list, (sizes.get(list) ?? 0) + 1)
  return [...sizes.values()].filter(size => size >= LIST)
}

/** How many entries of the platform in one menu make a page one of the platform's. */
const ENTRIES = 3

/** Whether the platform's entries stand in a menu of this page, not in the navigation of the whole site. */
const isPlatform = (page: Page, crumbs: readonly string[]): boolean => {
  if (crumbs.length > 1 && !crumbs.some(crumb => crumb.includes('公开'))) return false
  if (page.fact(disclosureColumns).length < ENTRIES) return false
  let looked = 0
  for (const link of page.elements('a')) {
    const text = link.children.length <= 4 ? textOf(link).replace(/\s+/g, '') : ''
    if (text.length < 4 || text.length > 14 || !/公开指南|公开制度|依申请公开|公开年报|年度报告/.test(text)) continue
    if (!underHome(link)) return true
    if (++looked >= 20) return false
  }
  return false
}

/** Whether some list around the link has an entry 首页: the site's own navigation. */
const underHome = (node: Nodes): boolean => {
  let steps = 0
  for (let at = parentOf(node); at && steps < 8; at = parentOf(at), steps++) {
    if (at.type !== 'element' || at.children.length > 60) continue
    if (at.tagName === 'nav' || /nav|menu_top|topmenu/i.test(attr(at, 'className') ?? '')) {
      if (textOf(at).replace(/\s+/g, '').slice(0, 400).includes('首页')) return true
    }
    if (at.tagName !== 'ul' && at.tagName !== 'div' && at.tagName !== 'tr') continue
    for (const child of at.children) {
      if (child.type !== 'element') continue
      const first =
        child.tagName === 'a' ? child : child.children.find(inner => inner.type === 'element' && inner.tagName === 'a')
      if (first && /^(?:网站)?首\s?页$/.test(textOf(first).trim())) return true
    }
  }
  return false
}
