import type { Bilingual } from '../../lib/core/engine/finding.ts'
import { defineFact } from '../../lib/core/page/fact.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { isIndex } from '../../lib/core/page/facts/is-index.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, closest, type Element, isWithin, parentOf } from '../../lib/core/page/tree.ts'

/** Titles of pages on public money. */
export const FINANCE_TITLE = /预算|决算|三公.{0,2}经费|财政收支|收支情况|债务(?:限额|余额)|转移支付|专项资金/

const UNIT =
  '局|委|委员会|办|办公室|厅|中心|院|馆|站|所|处|校|学|联合会|总工会|团委|街道|办事处|镇|乡|机关|本级|银行|队'
/** 部门预算, 单位决算, or an office's name before 预算: `某局2024年预算公开`. */
const DEPARTMENT = new RegExp(
  `(?:部门|单位).{0,4}[预决]算|(?:${UNIT})(?:\\(.{1,12}\\))?(?:关于)?(?:20[0-9]{2})年?度?(?:收支|综合)?[预决]算`,
)
const GOVERNMENT =
  /(?:政府|财政|区|县|市|省|镇|乡)(?:本级)?(?:20[0-9]{2})年?度?(?:本级|地方|财政|政府)?(?:收支)?[预决]算|[预决]算草案/
const YEAR = /20[0-9]{2}/
/** Papers about budgets that are none, and parts of one. */
const NOT_A_REPORT =
  /通知|批复|办法|制度|方案|绩效|解读|图解|一图|问答|调整|汇总|目录|名单|审计(?!局|署|厅)|审查|培训(?!中心)|会议(?!中心)|考核|意见|指南|模板|样式|工作(?:动态|总结|要点)|专项|采购(?!中心|办)|[一-龥]表(?:\(.{0,12}\))?$|三公|项目支出|政策(?!研究)|动态|召开|政府性基金|国有资本经营|社会保险基金|部署|启动|完成|推进会|执行/

export interface FinanceReport {
  readonly scope: 'department' | 'government'
}

/** What kind of budget or final account a page's title promises; `null` for all else. */
export const financeReport = defineFact<FinanceReport | null>('financeReport', page => {
  if (isIndex(page)) return null
  const title = page.fact(plainTitle)
  if (!/[预决]算/.test(title) || !YEAR.test(title) || NOT_A_REPORT.test(title)) return null
  if (DEPARTMENT.test(title)) return { scope: 'department' }
  return GOVERNMENT.test(title) ? { scope: 'government' } : null
})

/** Parts of the report that only its text has; a page with few of them holds a table, or only says where the report is. */
const PARTS = [
  /部门概况|单位概况|主要职[责能]|机构(?:设置|情况)|部门(?:基本)?情况|部门构成|部门职责/,
  /收入.{0,6}支出|收支|收入[预决]算/,
  /财政拨款/,
  /政府采购/,
  /国有资产|资产占用/,
  /绩效/,
  /机关运行/,
  /名词解释/,
  /三公/,
]
const ENOUGH_PARTS = 3
const ENOUGH_TEXT = 300

const TERMS_HEADING = /(?:^|\n)[^\n。]{0,14}名词(?:术语)?(?:解释|说明)[^\n。]{0,4}(?=\n)/g

/** The report's words without its explanation of terms, which names every term whether the report speaks of it or not. */
export const textBeforeTerms = (page: Page): string => {
  const text = page.fact(articleText)
  // The last such heading: the first stands in the table of contents.
  let end = text.length
  for (const { index } of text.matchAll(TERMS_HEADING)) end = index
  return text.slice(0, end)
}

/** Where the words of a department's report are: on this page; partly or wholly in attachments; nowhere. */
export const reportOnPage = (page: Page): 'whole' | 'with-attachments' | 'none' => {
  const text = page.fact(articleText)
  const parts = PARTS.filter(part => part.test(text)).length
  if (text.length < ENOUGH_TEXT || parts < ENOUGH_PARTS) return 'none'
  return filesOf(page) > 0 || /(?:详见|见|具体|请看).{0,12}附[件表]/.test(text) ? 'with-attachments' : 'whole'
}

/** Why a rule about the report's words says nothing. */
export const IN_ATTACHMENTS: Bilingual = {
  zh: '报告有一部分在附件里，附件不在本页检查之内',
  en: 'Part of the report is in attachments, which are not read here',
}

/** Attached files, viewers and frames that may hold a report. */
export const filesOf = (page: Page): number => {
  const { body } = page.fact(article)
  const framed = ['iframe', 'embed', 'object']
    .flatMap(tag => page.elements(tag))
    .filter(element => body !== null && isWithin(element, body)).length
  return page.fact(attachments).length + framed
}

/** Pictures in the article that are large enough to hold a page of text, as far as the markup tells. */
export const picturesOf = (page: Page): readonly Element[] => {
  const { body } = page.fact(article)
  if (!body) return []
  // One line of text stands in a paragraph of its own, the pictures beside it.
  const holder = body.tagName === 'p' ? (parentOf(body) ?? body) : body
  return page.elements('img').filter(image => {
    const [width, height] = [
      Number.parseInt(attr(image, 'width') ?? '', 10),
      Number.parseInt(attr(image, 'height') ?? '', 10),
    ]
    return !(width < 200) && !(height < 100) && isWithin(image, holder) && !closest(image, 'a')
  })
}
