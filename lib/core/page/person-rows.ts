import { fold } from '../text/fold.ts'
import { isMaskedName, isPersonName } from '../text/person-name.ts'
import { cellHeading } from './cell-heading.ts'
import { defineFact } from './fact.ts'
import type { Page } from './page.ts'
import { closest, type Element, type Nodes, textOf, textStart } from './tree.ts'

/** A cell of a row about a person. */
export interface PersonCell {
  readonly cell: Element
  /** The words over its column or, in a form, before it: simplified, half-width, without blanks. */
  readonly heading: string
  /** Half-width, simplified, runs of blanks as one. */
  readonly text: string
}

/** A row of a table, or a form of several rows, that stands for one person. */
export interface PersonRow {
  readonly table: Element
  readonly cells: readonly PersonCell[]
  /**
   * `person`: the name stands under 姓名 or the word for a citizen; `contact`: under 联系人, 负责人 or beside an office, so that an
   * organ may mean to publish how to reach the person.
   */
  readonly role: 'person' | 'contact'
}

const PERSON_WORDS =
  '姓名|名字|户主|申请人|申报人|救助人|受助人|受益人|领取人|持证人|继承人|保障人|享受人|参保人|承租人|权利人|产权人|被征收人|学生|考生|家长|监护人|患者|残疾人|老人|儿童|对象|人员|承包方代表|农户|村民|居民|业主|教师|职工|名单'
const CONTACT_WORDS =
  '校长|园长|院长|所长|局长|经理|主任|医生|医师|领导|干部|联系人|联络人|联络员|负责人|责任人|法定代表人|法人代表|法人|经办人|河长|湖长|林长|田长|网格员|书记|值班|带班|包联人?'
const PERSON = new RegExp(`(?:${PERSON_WORDS})(?:\\(.{0,12}\\))?$`)
/** The characters that such words end with. */
const LAST = '名字主人生长者童象员户民业师工单理任导部记班带包)'
const CONTACT = new RegExp(`(?:${CONTACT_WORDS})(?:姓名)?(?:\\(.{0,12}\\))?$`)
/** Columns of lists of staff: they are named for their office. */
const OFFICE =
  /^(?:职责|工作职责|分工|办公室|办公电话|河段|河流|责任区|责任段|网格|网格名称|值班|服务内容|服务区域|服务时间|科室|处室|内设机构)/

/** A heading is short, and so is a name. */
const LONGEST_HEADING = 24
const LONGEST_TEXT = 400
/** Rows from the top among which the heading of the names is looked for, as in `cellHeading`; forms have more. */
const HEAD_ROWS = 4

/** The rows of the page's tables that name a person, by each of their cells. */
export const personRows = defineFact<ReadonlyMap<Element, PersonRow>>('personRows', page => {
  const byCell = new Map<Element, PersonRow>()
  const headed = headedTables(page)
  if (headed.size === 0) return byCell
  for (const [table, rows] of rowsByTable(page, headed)) {
    const head = headOf(page, rows)
    if (!head) continue
    const form = head.form ? formOf(page, table, rows) : null
    if (form) for (const { cell } of form.cells) byCell.set(cell, form)
    else for (const row of rows) addRow(page, table, row, byCell)
  }
  return byCell
})

/** The tables in which a line is such a heading. Most pages have none, and then no cell needs to be read. */
const headedTables = (page: Page): Set<Element> => {
  const tables = new Set<Element>()
  if (page.elements('table').length === 0) return tables
  for (const { plain, block } of page.lines) {
    if (plain.length > LONGEST_HEADING || !LAST.includes(plain[plain.length - 1]!)) continue
    const words = plain.replace(/\s+/g, '')
    // 姓 and 名 may stand on a line each.
    if (words !== '名' && !PERSON.test(words) && !CONTACT.test(words)) continue
    const table = closest(block, 'table')
    if (table) tables.add(table)
  }
  return tables
}

const rowsByTable = (page: Page, headed: ReadonlySet<Element>): Map<Element, Element[][]> => {
  const tables = new Map<Element, Element[][]>()
  for (const row of page.elements('tr')) {
    const cells = row.children.filter(isCell)
    const table = cells.length > 1 ? closest(row, 'table') : null
    if (!table || !headed.has(table)) continue
    const rows = tables.get(table)
    if (rows) rows.push(cells)
    else tables.set(table, [cells])
  }
  return tables
}

const isCell = (node: Nodes): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

/** Whether a table names persons in its first rows, and whether a name follows right behind that word, as in a form. */
const headOf = (page: Page, rows: readonly Element[][]): { form: boolean } | null => {
  for (const cells of rows.slice(0, HEAD_ROWS)) {
    for (const [i, cell] of cells.entries()) {
      const text = shortText(page, cell)
      if (!PERSON.test(text) && !CONTACT.test(text)) continue
      const next = cells[i + 1]
      return { form: next !== undefined && isName(shortText(page, next)) }
    }
  }
  return null
}

const addRow = (page: Page, table: Element, cells: readonly Element[], byCell: Map<Element, PersonRow>): void => {
  const headingOf = page.fact(cellHeading)
  const headings = cells.map(cell => squeeze(page, headingOf(cell)))
  let person = false
  let contact = false
  for (const [i, cell] of cells.entries()) {
    const heading = headings[i]!
    const asContact = CONTACT.test(heading)
    if ((!asContact && !PERSON.test(heading)) || !isNameUnder(heading, shortText(page, cell))) continue
    if (asContact) contact = true
    else person = true
  }
  if (!person && !contact) return
  const role = person && !headings.some(heading => OFFICE.test(heading)) ? 'person' : 'contact'
  const read = cells.map((cell, i) => ({ cell, heading: headings[i]!, text: longText(page, cell) }))
  const row: PersonRow = { table, cells: read, role }
  for (const cell of cells) byCell.set(cell, row)
}

/** A form about one person: labels and values side by side. */
const formOf = (page: Page, table: Element, rows: readonly Element[][]): PersonRow | null => {
  const read: PersonCell[] = []
  for (const cells of rows) {
    for (let i = 1; i < cells.length; i += 2) {
      const cell = cells[i]!
      read.push({ cell, heading: shortText(page, cells[i - 1]!), text: longText(page, cell) })
    }
  }
  const person = read.some(
    ({ heading, text }) => PERSON.test(heading) && !CONTACT.test(heading) && isNameUnder(heading, text),
  )
  if (!person && !read.some(({ heading, text }) => CONTACT.test(heading) && isName(text))) return null
  const role = person && !read.some(({ heading }) => OFFICE.test(heading)) ? 'person' : 'contact'
  return { table, cells: read, role }
}

/** Under 姓名 every short word is a name, of the rarest families too. */
const isNameUnder = (heading: string, text: string): boolean =>
  isName(text) || (/(?:姓名|名字|户主)$/.test(heading) && /^[\u4e00-\u9fff]{2,4}$/.test(text) && !NO_NAME.test(text))

const NO_NAME = /[合小总共]计|姓名|备注|空缺|单位|项目|人员|名单|户主|公司|委员会/

const isName = (text: string): boolean => isPersonName(text) || isMaskedName(text)

const squeeze = (page: Page, text: string): string =>
  fold(page.simplify(text)).replace(NO_WIDTH, '').replace(/\s+/g, '')

/** The words of a cell where they are few; empty otherwise. */
const shortText = (page: Page, cell: Element): string => {
  const text = textStart(cell, LONGEST_HEADING + 1)
  return text.length > LONGEST_HEADING ? '' : squeeze(page, text)
}

const longText = (page: Page, cell: Element): string =>
  fold(page.simplify(textOf(cell).slice(0, LONGEST_TEXT)))
    .replace(NO_WIDTH, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Characters without a width hide in numbers that were copied from office documents. */
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/** The row that a node stands in, where it is one about a person. */
export const personRowAround = (page: Page, node: Nodes): PersonRow | null => {
  const cell = closest(node, 'td', 'th')
  return cell ? (page.fact(personRows).get(cell) ?? null) : null
}
