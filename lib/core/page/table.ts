import { readAmount } from '../text/amount.ts'
import { defineFact } from './fact.ts'
import { isHiddenElement, type Line } from './line.ts'
import { attr, closest, type Element } from './tree.ts'

/** A cell of a table, with the slots that it takes. */
export class Cell {
  readonly element: Element
  /** Its visible lines; those of tables inside it are not its own. */
  readonly lines: readonly Line[]
  /** The first row and column that it takes, and how many of each; counted from 0. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  #words: string | null = null
  #amount: ReturnType<typeof readAmount> | undefined

  constructor(element: Element, lines: readonly Line[], row: number, column: number, rows: number, columns: number) {
    this.element = element
    this.lines = lines
    this.row = row
    this.column = column
    this.rows = rows
    this.columns = columns
  }

  /** All it says, for matching: simplified, half width, without blanks. A cell with much text says only its first lines. */
  get words(): string {
    this.#words ??= this.lines
      .slice(0, MOST_LINES)
      .map(line => line.plain.slice(0, MOST_WORDS))
      .join('')
      .replaceAll(' ', '')
    return this.#words
  }

  /** The number that it holds; see {@link readAmount}. Two lines are two numbers, so none. */
  get amount(): ReturnType<typeof readAmount> {
    this.#amount ??= this.lines.length > 1 ? null : readAmount(this.words)
    return this.#amount
  }
}

/** A table as a grid: a merged cell stands in every slot that it takes; `null` where a row is too short. */
export interface Table {
  readonly element: Element
  readonly rows: readonly (readonly (Cell | null)[])[]
  readonly width: number
}

const MOST_LINES = 12
const MOST_WORDS = 200
/** Slots of all tables of a page together: the largest budget tables have some thousand. */
const MOST_SLOTS = 20_000
const MOST_COLUMNS = 100

/** Tables of a page that show something, in document order, each without what tables inside it hold. A table too large is left out. */
export const tables = defineFact<readonly Table[]>('tables', page => {
  const rowsOf = new Map<Element, Element[]>()
  for (const row of page.elements('tr')) {
    const table = isHiddenElement(row) ? null : closest(row, 'table')
    if (!table) continue
    const rows = rowsOf.get(table)
    if (rows) rows.push(row)
    else rowsOf.set(table, [row])
  }
  if (rowsOf.size === 0) return []
  const linesOf = new Map<Element, Line[]>()
  for (const line of page.lines) {
    if (line.hidden) continue
    const cell = closest(line.block, 'td', 'th')
    if (!cell) continue
    const lines = linesOf.get(cell)
    if (lines) lines.push(line)
    else linesOf.set(cell, [line])
  }
  let left = MOST_SLOTS
  const found: Table[] = []
  for (const [element, rows] of rowsOf) {
    const grid = gridOf(rows, linesOf, left)
    if (!grid) continue
    left -= grid.rows.length * grid.width
    if (grid.rows.some(row => row.some(cell => cell !== null && cell.lines.length > 0)))
      found.push({ element, ...grid })
  }
  return found
})

/** Most rows of a grid are as wide as its widest, so width × rows is what it costs. */
const gridOf = (
  trs: readonly Element[],
  linesOf: ReadonlyMap<Element, readonly Line[]>,
  most: number,
): Pick<Table, 'rows' | 'width'> | null => {
  const rows: (Cell | null)[][] = trs.map(() => [])
  let slots = 0
  for (let row = 0; row < trs.length; row++) {
    const slotsHere = rows[row]!
    let column = 0
    for (const child of trs[row]!.children) {
      if (child.type !== 'element' || (child.tagName !== 'td' && child.tagName !== 'th')) continue
      while (slotsHere[column]) column++
      if (column >= MOST_COLUMNS) break
      const columns = Math.min(spanOf(child, 'colSpan') || 1, MOST_COLUMNS - column)
      // `rowspan="0"` means: to the end.
      const down = Math.min(spanOf(child, 'rowSpan') || trs.length, trs.length - row)
      slots += columns * down
      if (slots > most) return null
      const cell = new Cell(child, linesOf.get(child) ?? [], row, column, down, columns)
      for (let r = row; r < row + down; r++) for (let c = column; c < column + columns; c++) rows[r]![c] ??= cell
      column += columns
    }
  }
  const width = Math.max(0, ...rows.slice(0, most).map(row => row.length))
  if (width * rows.length > most) return null
  for (const row of rows) for (let c = 0; c < width; c++) row[c] ??= null
  return { rows, width }
}

const spanOf = (cell: Element, property: 'colSpan' | 'rowSpan'): number => {
  const given = attr(cell, property)?.trim()
  const value = given ? Math.floor(Number(given)) : 1
  return value >= 0 ? value : 1
}

/** The different cells of a row, from left to right. */
export const cellsOf = (row: readonly (Cell | null)[]): Cell[] => {
  const cells: Cell[] = []
  for (const cell of row) if (cell && cells[cells.length - 1] !== cell) cells.push(cell)
  return cells
}

/** The different cells of a column in rows `[from, to)`, from above. */
export const cellsAbove = (table: Table, column: number, from: number, to: number): Cell[] => {
  const cells: Cell[] = []
  for (let row = from; row < to; row++) {
    const cell = table.rows[row]?.[column]
    if (cell && cells[cells.length - 1] !== cell) cells.push(cell)
  }
  return cells
}
