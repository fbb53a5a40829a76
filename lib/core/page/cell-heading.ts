import { defineFact } from './fact.ts'
import type { Line } from './line.ts'
import type { Page } from './page.ts'
import { attr, closest, type Element, elementsBelow, parentOf, textStart } from './tree.ts'

/** Rows from the top among which headings are looked for: a title, a remark, two tiers of headings. */
const HEAD_ROWS = 4
const MAX_COLUMNS = 200
const MAX_SPAN = 1_000

interface Column {
  /** Cells from the top: a heading, behind the heading of its group where there is one. */
  readonly cells: Element[]
  closed: boolean
}

/** Columns of every cell of a table that holds it; spans are followed, so that merged cells shift nothing. */
const columnsOf = (table: Element): Map<Element, Column> => {
  const columns: Column[] = []
  /** Rows that the cell from above still takes in a column. */
  const taken: number[] = []
  const byCell = new Map<Element, Column>()
  let rows = 0
  for (const row of elementsBelow(table)) {
    if (row.tagName !== 'tr' || closest(row, 'table') !== table) continue
    const cells = row.children.filter(child => child.type === 'element' && /^t[dh]$/.test(child.tagName)) as Element[]
    // One cell across the table is a title or a remark.
    const heads = rows < HEAD_ROWS && cells.length > 1
    let at = 0
    for (const cell of cells) {
      while ((taken[at] ?? 0) > rows) at++
      const across = span(cell, 'colSpan')
      const until = rows + span(cell, 'rowSpan')
      for (let i = 0; i < across && at < MAX_COLUMNS; i++, at++) {
        taken[at] = until
        columns[at] ??= { cells: [], closed: false }
        const column = columns[at]!
        if (i === 0) byCell.set(cell, column)
        if (!heads || column.closed) continue
        if (/[0-9]{6}/.test(headingText(cell))) column.closed = true
        else {
          column.cells.push(cell)
          column.closed = across === 1 || column.cells.length === 2
        }
      }
    }
    rows++
  }
  return byCell
}

const span = (cell: Element, property: string): number => {
  const value = Number(attr(cell, property) ?? 1)
  return value === 0 ? MAX_SPAN : value >= 1 ? Math.min(Math.floor(value), MAX_SPAN) : 1
}

const headingText = (cell: Element): string => textStart(cell, 40)

/** The words over a table cell: the heading of its column, with the heading of its group before it; '' for a heading itself. */
export const cellHeading = defineFact<(cell: Element) => string>('cellHeading', () => {
  const tables = new Map<Element, Map<Element, Column>>()
  return cell => {
    const row = parentOf(cell)
    const table = row ? closest(row, 'table') : null
    if (!table) return ''
    let columns = tables.get(table)
    if (!columns) {
      columns = columnsOf(table)
      tables.set(table, columns)
    }
    const heads = columns.get(cell)?.cells ?? []
    return heads.includes(cell) ? '' : heads.map(headingText).join(' ')
  }
})

/** The table cell that holds this line and no other; `null` outside tables, and in text that a table lays out. */
export const cellFilledBy = (page: Page, line: Line): Element | null => {
  const cell = cellAround(line)
  if (!cell) return null
  const alone = [-1, 1].every(step => {
    const other = page.lines[line.index + step]
    return other === undefined || cellAround(other) !== cell
  })
  return alone ? cell : null
}

const cellAround = ({ block }: Line): Element | null => closest(block, 'td', 'th')
