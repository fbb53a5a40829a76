import type { Cell, Table } from '../../lib/core/page/table.ts'
import { cellsAbove, cellsOf } from '../../lib/core/page/table.ts'
import { type Amount, type Equation, readAmount } from '../../lib/core/text/amount.ts'
import { amountOf, isCountingRow, NOT_MONEY } from './_cells.ts'

/** What a row or column of a 三公经费 table stands for. `other`: something else that may be part of its total. */
type Part = 'total' | 'abroad' | 'reception' | 'car' | 'purchase' | 'running' | 'other'

const NAMES: Readonly<Record<Exclude<Part, 'other'>, string>> = {
  total: '合计',
  abroad: '因公出国（境）费',
  reception: '公务接待费',
  car: '公务用车购置及运行费',
  purchase: '公务用车购置费',
  running: '公务用车运行费',
}

/** Trips, visitors and cars are counted below the money. */
const COUNTED = /团组|人次|人数|批次|保有|数量|辆|台\)?$|\(个\)|\(人\)|购置数|接待数/
const ABROAD = /因公出国|出国\(?境\)?/
const RECEPTION = /公务接待/
const CAR = /公务用?车/
const TOTAL = /^[“"‘']?(?:合计|总计|小计|三公[”"’']?经费.{0,12})$/

/** What the words over a column or before an amount, outermost first, stand for; `null` for no words. */
const partOf = (path: readonly string[]): Part | null => {
  const own = path[path.length - 1]
  if (own === undefined || own === '') return null
  if (COUNTED.test(own)) return null
  if (ABROAD.test(own) && !RECEPTION.test(own)) return 'abroad'
  if (RECEPTION.test(own) && !ABROAD.test(own)) return 'reception'
  const below = path.slice(0, -1).some(words => CAR.test(words) && !ABROAD.test(words))
  if (/购置/.test(own) && /运行/.test(own)) return 'car'
  if (CAR.test(own) || below) {
    if (/运行|维护/.test(own)) return 'running'
    if (/购置/.test(own)) return 'purchase'
    if (/小计|合计/.test(own) || /公务用?车(?:经?费|费用|支出)?$/.test(own)) return 'car'
  }
  if (path.some((words, i) => i < path.length - 1 && ABROAD.test(words) !== RECEPTION.test(words))) return 'other'
  return TOTAL.test(own.replace(/^[0-9一二三、.()]{0,4}/, '')) ? 'total' : 'other'
}

/** Wider is no table of the three. */
const MOST_COLUMNS = 40

type Amounts = Map<Part, Amount>

/** The equations of one set of amounts: the total of its three parts, the cars' total of its two. */
const equationsOf = (amounts: Amounts, whole: boolean, prefix: string): Equation[] => {
  const equations: Equation[] = []
  const add = (total: 'total' | 'car', ...parts: Exclude<Part, 'other'>[]): void => {
    const sum = amounts.get(total)
    const addends = parts.flatMap(part => {
      const amount = amounts.get(part)
      return amount ? [{ name: NAMES[part], amount }] : []
    })
    if (sum && addends.length === parts.length)
      equations.push({ name: `${prefix}${NAMES[total]}`, total: sum, addends })
  }
  if (whole) {
    if (amounts.has('car')) add('total', 'abroad', 'reception', 'car')
    else add('total', 'abroad', 'reception', 'purchase', 'running')
  }
  add('car', 'purchase', 'running')
  return equations
}

/** The equations that a 三公经费 table states, whichever way it lies; none where its form is not certain. */
export const threePublicOf = (table: Table): Equation[] => {
  if (table.width > MOST_COLUMNS) return []
  let abroad: Cell | null = null
  let reception: Cell | null = null
  for (const row of table.rows) {
    for (const cell of cellsOf(row)) {
      if (cell.lines.length === 0 || cell.words.length > 40 || COUNTED.test(cell.words)) continue
      if (ABROAD.test(cell.words) && !RECEPTION.test(cell.words)) abroad ??= cell
      else if (RECEPTION.test(cell.words)) reception ??= cell
    }
    if (abroad && reception && abroad.row !== reception.row) break
  }
  if (!abroad || !reception) return []
  if (abroad.column === reception.column && abroad.row !== reception.row) return inRows(table, abroad, reception)
  return abroad.row === reception.row
    ? inColumns(table, Math.max(abroad.row + abroad.rows, reception.row + reception.rows))
    : []
}

/** One part a row, one year or one sort of money a column. */
const inRows = (table: Table, abroad: Cell, reception: Cell): Equation[] => {
  const equations: Equation[] = []
  const first = Math.max(abroad.column + abroad.columns, reception.column + reception.columns)
  const parts = table.rows.map(row => (isCountingRow(row) ? null : partOf(labelsBefore(row, first))))
  for (let column = first; column < table.width; column++) {
    const head = cellsAbove(table, column, 0, Math.min(abroad.row, reception.row)).filter(
      cell => readAmount(cell.words) === null,
    )
    if (head.some(cell => NOT_MONEY.test(cell.words))) continue
    const amounts: Amounts = new Map()
    let whole = true
    let certain = true
    for (const [i, row] of table.rows.entries()) {
      const cell = row[column]
      const part = parts[i] ?? null
      if (!cell || cell.amount === null || part === null) continue
      const amount = amountOf(cell)
      if (part === 'other') {
        // A title or head across the table is no part of it.
        if (amount && cell.row >= Math.min(abroad.row, reception.row)) whole = false
      } else if (amount) {
        if (amounts.has(part)) certain = false
        amounts.set(part, amount)
      }
    }
    if (certain) equations.push(...equationsOf(amounts, whole, prefixOf(head)))
  }
  return equations
}

/** The words before an amount in its row. */
const labelsBefore = (row: readonly (Cell | null)[], column: number): string[] =>
  cellsOf(row.slice(0, column))
    .filter(cell => cell.lines.length > 0 && (cell.amount === null || cell.amount === 'nothing'))
    .map(cell => cell.words)
    .filter(words => words !== '' && words.length <= 60 && readAmount(words) === null)

const prefixOf = (head: readonly Cell[]): string => {
  const words = head.filter(cell => cell.columns < 5).map(cell => cell.words)
  const last = words[words.length - 1]
  return last && last.length <= 14 ? `${last}：` : ''
}

/** One part a column, head above; the set may come twice, for the budget and for the account. */
const inColumns = (table: Table, headEnd: number): Equation[] => {
  // Under a group such as 公务用车购置及运行费 stand its own heads, one row further down.
  let dataFrom = headEnd
  while (
    dataFrom < table.rows.length &&
    dataFrom < headEnd + 3 &&
    !cellsOf(table.rows[dataFrom]!).some(cell => amountOf(cell))
  )
    dataFrom++
  const parts: (Part | null)[] = []
  const groups: string[] = []
  for (let column = 0; column < table.width; column++) {
    const head = cellsAbove(table, column, 0, dataFrom).filter(cell => cell.lines.length > 0)
    const across = head.filter(cell => cell.columns < table.width)
    const money = !across.some(cell => NOT_MONEY.test(cell.words))
    parts.push(money ? partOf(across.map(cell => cell.words)) : null)
    groups.push(across.find(cell => cell.columns > 3)?.words ?? '')
  }
  const equations: Equation[] = []
  for (const row of table.rows.slice(dataFrom)) {
    if (isCountingRow(row)) continue
    let amounts: Amounts = new Map()
    let whole = true
    let begun = -1
    const finish = (): void => {
      const name = begun >= 0 ? groups[begun]! : ''
      if (amounts.size > 1)
        equations.push(...equationsOf(amounts, whole, name !== '' && name.length <= 14 ? `${name}：` : ''))
      amounts = new Map()
      whole = true
      begun = -1
    }
    for (let column = 0; column < table.width; column++) {
      const part = parts[column]!
      const cell = row[column]
      if (part === null || !cell) continue
      const amount = amountOf(cell)
      if (part === 'other') {
        if (begun >= 0 && amount) whole = false
        continue
      }
      if (amounts.has(part)) finish()
      if (begun < 0) begun = column
      if (amount) amounts.set(part, amount)
    }
    finish()
  }
  return equations
}
