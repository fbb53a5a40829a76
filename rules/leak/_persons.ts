import type { CarriedText } from '../../lib/core/page/carried-text.ts'
import { footerLines } from '../../lib/core/page/facts/footer.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { type PersonCell, type PersonRow, personRows } from '../../lib/core/page/person-rows.ts'
import { cleanText, closest, type Element, elementsBelow, parentOf, textOf } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { isMaskedName, isPersonName } from '../../lib/core/text/person-name.ts'
import { redact } from '../../lib/core/text/redact.ts'

/** Words right before a name that belong to it no more. */
const LABELLED_NAME =
  /(?:联系人|联络人|经办人|负责人|责任人|申请人|当事人|户主|姓名|学生|家长|患者|村民|居民|职工|业主|本人|同志|考生|救助人|户名|对象|人员)[:为是 ]{0,2}$/
const SEPARATORS = /[\s:,、;|/"'=(（)\t-]{1,12}$/
/** What stands between a name and its number: sex, the label of the number, the key of a field. */
const LABEL =
  /(?:手机号码?|手机|移动电话|联系电话|联系方式|家庭电话|本人电话|电话号码|电话|(?:银行|开户|一卡通)?(?:[账帐][号户]|卡号)|银行卡|一卡通|护照号码?|护照|出生(?:年月日?|日期|时间)?|生日|证号|号码|[男女]|先生|女士|tel|mobile|phone|[a-z_]{2,16}(?=["']?[:=]?["']?$))$/i
const MOST_LABELS = 4

/**
 * The name of a person right before an offset of a text, `张三 ` or `联系人:张三,手机:`; `null` where none stands there. It stays in here:
 * callers only ask whether there is one, or compare.
 */
export const nameBefore = (plain: string, offset: number): string | null => {
  let before = plain.slice(Math.max(0, offset - 40), offset)
  for (let labels = 0; labels <= MOST_LABELS; labels++) {
    before = before.replace(SEPARATORS, '')
    const name = nameAtEnd(before)
    if (name !== null) return name
    const label = LABEL.exec(before)
    if (!label) return null
    before = before.slice(0, label.index)
  }
  return null
}

const nameAtEnd = (text: string): string | null => {
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length)
    if (name.length < length || !(isPersonName(name) || isMaskedName(name))) continue
    const before = text.slice(0, -length)
    if (before === '' || !/[\u4e00-\u9fff]$/.test(before) || LABELLED_NAME.test(before)) return name
  }
  return null
}

/** `3. 张三 清河村`: how a line of a list begins. */
const OPENING = /^(?:\(?[0-9一二三四五六七八九十]{1,4}[.、) ]{1,2})?\s?(?:姓名:?)?\s?([\u4e00-\u9fff·]{2,8})[\s,:、(]/

/** Whether a line begins with a person's name, and nothing but an entry of a list stands between it and an offset. */
export const opensWithName = (plain: string, offset: number): boolean => {
  const name = OPENING.exec(plain)?.[1]
  return name !== undefined && offset < 60 && isPersonName(name) && !/[。;]/.test(plain.slice(0, offset))
}

/** Cells of a row among which a name is looked for. */
const MOST_BESIDE = 12

/** Whether a line fills a cell, without a heading that says otherwise, and another cell of its row is a person's name. */
export const isBesideName = (page: Page, text: CarriedText): boolean => {
  const cell = text.line ? closest(text.line.block, 'td', 'th') : null
  const row = cell ? parentOf(cell) : null
  if (!cell || !row || OTHER_COLUMN.test(text.context)) return false
  return row.children
    .slice(0, MOST_BESIDE * 2)
    .some(other => other !== cell && other.type === 'element' && isPersonName(fold(page.simplify(shortTextOf(other)))))
}

/** Headings of columns of numbers that are not telephones. */
export const OTHER_COLUMN = /号|码|编|证|金额|元|[账帐]|时间|日期|成绩/

const shortTextOf = (cell: Element): string => {
  const [child] = cell.children
  // A cell of a list is short; what is not is no name.
  return cell.children.length > 6 || !child ? '' : textOf(cell).slice(0, 40).trim()
}

/** A name in quotes of its own, as the data of scripts and attributes have it. */
const QUOTED = /["'>=]\s?([\u4e00-\u9fff]{2,4})\s?["'<&]/g

/** Whether the data around a place of a script or attribute hold somebody's name. */
export const isNamedInData = (plain: string, start: number, end: number): boolean => {
  for (const { 1: word } of plain.slice(Math.max(0, start - 90), end + 90).matchAll(QUOTED))
    if (isPersonName(word!)) return true
  return false
}

/**
 * Lines that belong to the site, not to the text: navigation, who made the page, the footer. What stands below the text without
 * being marked as footer counts as such only where it is `anonymous`, speaks of nobody.
 */
export const isSiteChrome = (page: Page, line: Line, anonymous: boolean): boolean => {
  if (closest(line.block, 'nav', 'footer', 'button') || MAKER.test(line.plain)) return true
  if (!anonymous || line.hidden) return false
  const { numbered, own } = page.fact(footerLines)
  return numbered.length > 0 && own.length > 0 && line.index >= own[0]!.index
}

/** Those who made or keep the site. */
export const MAKER = /技术支持|网站维护|运维|版权所有|ICP备|网站(?:管理|建设|制作)|客服|copyright/i

/**
 * The spot of a value, or its first characters where the redactor would not know the value by itself: a quote is made of the spot.
 */
export const shownSpot = (text: CarriedText, start: number, end: number): At | undefined => {
  const value = text.plain.slice(start, end)
  // First three and last two, as the redactor leaves them.
  if (redact(value).replace(/[^0-9A-Za-z\u4e00-\u9fff]/g, '').length <= 5) return text.at(start, end)
  return text.at(start, start + Math.min(3, Math.max(1, Math.floor(value.length / 3))))
}

/** Where in the source an unseen text stands, as markup and not in words: `data-phone`, `<script>`, `<!-- -->`. */
export const sourcePlace = (text: CarriedText): string => {
  switch (text.carrier) {
    case 'comment':
      return '<!-- -->'
    case 'hidden':
      return 'display:none'
    case 'attribute':
      return text.attribute
    case 'address':
      return text.attribute || 'URL'
    default:
      return `<${text.element?.tagName ?? 'template'}>`
  }
}

/** The same value on further places of a page. */
export const relatedPlaces = (others: readonly (At | undefined)[]) =>
  others
    .slice(0, MAX_RELATED)
    .flatMap(at => (at ? [{ at, message: { zh: '同一内容还出现在这里', en: 'The same value stands here too' } }] : []))

/** Further places of a value that a finding lists. */
export const MAX_RELATED = 10

/** Cells from a table's beginning among which the heading of a column is looked for. */
const MOST_CELLS = 400

/** The cell that heads a column, so that a finding can show the column without a value; else the table. */
const headingCell = (page: Page, table: Element, heading: string): Element => {
  let seen = 0
  for (const cell of elementsBelow(table)) {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') continue
    if (++seen > MOST_CELLS) break
    const text = fold(page.simplify(cleanText(cell).slice(0, 60))).replace(/\s+/g, '')
    if (text !== '' && heading.endsWith(text)) return cell
  }
  return table
}

/** The spot of a column: its heading, never a value. */
export const columnSpot = (page: Page, { table, heading }: FoundColumn): At | undefined => {
  const cell = headingCell(page, table, heading)
  return cell === table ? undefined : { node: cell }
}

/** A column of a list of persons whose cells hold what they should not. */
export interface FoundColumn {
  readonly table: Element
  readonly heading: string
  /** How many of its cells do. */
  count: number
}

/** The columns of lists of persons in which such cells stand, in document order. */
export const personColumns = (page: Page, isFound: (cell: PersonCell, row: PersonRow) => boolean): FoundColumn[] => {
  const tables = new Map<Element, Map<string, FoundColumn>>()
  for (const row of new Set(page.fact(personRows).values())) {
    for (const read of row.cells) {
      if (!isFound(read, row)) continue
      let columns = tables.get(row.table)
      if (!columns) {
        columns = new Map()
        tables.set(row.table, columns)
      }
      const column = columns.get(read.heading)
      if (column) column.count++
      else columns.set(read.heading, { table: row.table, heading: read.heading, count: 1 })
    }
  }
  return [...tables.values()].flatMap(columns => [...columns.values()])
}
