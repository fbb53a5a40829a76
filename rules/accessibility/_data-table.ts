import { attr, cleanText, type Element, elementsBelow } from '../../lib/core/page/tree.ts'
import { isPresentational } from './_accessible-name.ts'

/** Words that head columns of government tables. */
const COLUMN_WORD =
  /序号|编号|编码|代码|姓名|名称|单位|项目|科目|类别|类型|金额|数量|人数|个数|日期|时间|地址|电话|联系人|职务|职位|岗位|预算|决算|合计|备注|内容|事项|部门|标准|比例|比重|增速|增长|面积|成绩|年龄|性别|学历|专业|区域|产品|规格|价格|年度|年份|月份|指标|产量|人次|得分|排名|等级|结果/
const NUMBER = /^[-+±]?[\d,，]{1,20}(?:\.\d{1,8})?[%％]?$/
/** Elements with which a table is a form, or lays out other tables. */
const NO_DATA = new Set(['table', 'input', 'select', 'textarea', 'button', 'form', 'iframe'])

const LONGEST_HEAD = 20
/** Rows from the top among which the heads are looked for: a title, a unit. */
const HEAD_ROWS = 3
/** Rows below the heads that tell whether they are heads. */
const SAMPLE_ROWS = 6

/** The cells of a row, header cells too. */
export const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    child => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  ) as Element[]

/** What a cell says, blanks taken out: `姓 名` is 姓名. */
export const wordsOf = (cell: Element): string => cleanText(cell).replace(/ /g, '')

/**
 * The row that heads the columns of a data table without header cells; `null` for tables with `<th>` or `scope`, for layout, for forms,
 * and for pairs of names and values, which have no heads of columns.
 */
export const headlessRow = (table: Element): Element | null => {
  if (isPresentational(table)) return null
  const rows: Element[] = []
  for (const element of elementsBelow(table)) {
    if (NO_DATA.has(element.tagName) || element.tagName === 'th') return null
    if (element.tagName === 'td' && (attr(element, 'scope') !== null || attr(element, 'role') !== null)) return null
    if (element.tagName === 'tr') rows.push(element)
  }
  if (rows.length < 3) return null
  const at = rows.slice(0, HEAD_ROWS).findIndex(row => cellsOf(row).length > 1)
  const row = rows[at]
  if (!row) return null
  const heads = cellsOf(row).map(wordsOf)
  const named = heads.filter(head => head !== '')
  if (heads.length - named.length > 1 || named.length < 2 || !named.every(isHead) || holdsLink(row)) return null

  const data = rows
    .slice(at + 1, at + 1 + SAMPLE_ROWS)
    .map(each => cellsOf(each).map(wordsOf))
    .filter(cells => cells.length > 1)
  if (data.length < 2) return null
  const filled = data.flat().filter(text => text !== '')
  // Names stand among the values: pairs. Hardly anything is filled in: a form on paper.
  if (filled.length < data.flat().length / 2 || filled.filter(isColumnWord).length > filled.length / 5) return null
  const known = named.filter(isColumnWord).length
  if (known >= 2) return row
  return known === 1 && heads.length > 2 && heads.some((_, column) => isNumeric(data, column)) ? row : null
}

const isHead = (text: string): boolean => text.length <= LONGEST_HEAD && !/^[\d.,%-]{1,20}$/.test(text)

const isColumnWord = (text: string): boolean => text.length <= LONGEST_HEAD && COLUMN_WORD.test(text)

const holdsLink = (row: Element): boolean => {
  for (const element of elementsBelow(row)) if (element.tagName === 'a' && attr(element, 'href') !== null) return true
  return false
}

const isNumeric = (data: readonly (readonly string[])[], column: number): boolean =>
  data.filter(cells => NUMBER.test(cells[column] ?? '')).length > data.length * 0.6
