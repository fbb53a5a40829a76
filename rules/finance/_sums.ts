import { type Cell, cellsAbove, cellsOf, type Table } from '../../lib/core/page/table.ts'
import { type Amount, type Equation, isOff } from '../../lib/core/text/amount.ts'
import { isBalanceTable } from './_balance.ts'
import { amountOf, isCountingRow, NOT_MONEY } from './_cells.ts'

const TOTAL = /^(?:合计|总计|[收支][入出]合计|[收支][入出]总计|本年[收支][入出]合计)$/
/** Codes of the national budget classification: 类 3, 款 5, 项 7 digits. */
const CODE = /^[0-9]{3}(?:[0-9]{2}){0,2}$/

interface Coded {
  readonly code: string
  readonly name: string
  readonly row: readonly (Cell | null)[]
}

/**
 * The sums that the codes of a table state beyond doubt: 合计 of its highest codes, each code of those below it. A table with a code
 * twice (units one below the other) or with rows without one states none.
 */
export const sumsByCode = (table: Table): Equation[] => {
  if (isBalanceTable(table)) return []
  const coded: Coded[] = []
  const codes = new Set<string>()
  let total: readonly (Cell | null)[] | null = null
  let codeColumn = -1
  for (const row of table.rows) {
    if (isCountingRow(row)) continue
    const cells = cellsOf(row)
    const sum = cells.slice(0, 4).find(cell => TOTAL.test(cell.words))
    if (sum && cells.some(cell => amountOf(cell))) {
      if (total && total !== row) return []
      total = row
      continue
    }
    const first = cells.findIndex(cell => CODE.test(cell.words) && cell.column < 2)
    if (first < 0) {
      // A head has no money; a row of money without code may belong to any sum.
      if (cells.some(cell => cell.amount !== null && cell.amount !== 'nothing')) return []
      continue
    }
    const cell = cells[first]!
    if (codeColumn < 0) codeColumn = cell.column
    if (cell.column !== codeColumn || codes.has(cell.words)) return []
    codes.add(cell.words)
    coded.push({ code: cell.words, name: cells[first + 1]?.words ?? cell.words, row })
  }
  if (coded.length < 3 || coded.length > 400) return []
  const top: Coded[] = []
  const below = new Map<Coded, Coded[]>()
  const byCode = new Map(coded.map(each => [each.code, each]))
  for (const each of coded) {
    const parent = byCode.get(each.code.slice(0, -2)) ?? byCode.get(each.code.slice(0, -4)) ?? null
    if (each.code.length > 3 && parent) below.set(parent, [...(below.get(parent) ?? []), each])
    else top.push(each)
  }
  const equations: Equation[] = []
  for (let column = codeColumn + 1; column < table.width; column++) {
    const head = cellsAbove(table, column, 0, Math.min(coded[0]!.row[codeColumn]!.row, 5))
    if (head.some(cell => NOT_MONEY.test(cell.words) && cell.words.length <= 12)) continue
    // A column without money, such as the names.
    if (!coded.some(({ row }) => moneyAt(row, column))) continue
    if (coded.some(({ row }) => row[column]?.amount === null)) continue
    const state = (name: string, row: readonly (Cell | null)[], parts: readonly Coded[]): void => {
      const sum = moneyAt(row, column)
      if (!sum) return
      const addends = parts.flatMap(part => {
        const amount = moneyAt(part.row, column)
        return amount ? [{ name: part.name, amount }] : []
      })
      if (addends.length > 0) equations.push({ name, total: sum, addends })
    }
    if (total) state('合计', total, top)
    for (const [parent, parts] of below) state(parent.name, parent.row, parts)
  }
  return equations
}

const moneyAt = (row: readonly (Cell | null)[], column: number): Amount | null => {
  const cell = row[column]
  return cell ? amountOf(cell) : null
}

/** Signs that a row is part of another one of the same table. */
const PART = /^(?:其中|[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．])|小计|其中/
/** Sums of a table without codes, of few rows, each with one name and all with money. */
const FEWEST_ROWS = 3
const MOST_ROWS = 40

/**
 * The sum of all rows of a flat table: first or last row 合计, no numbering, no 其中, no row that is the sum of rows after it. `sure`
 * where another column of the same table does add up, so that the form is proved.
 */
export const sumsOfRows = (table: Table): { readonly equation: Equation; readonly sure: boolean }[] => {
  if (isBalanceTable(table)) return []
  const rows = table.rows.filter(
    row => !isCountingRow(row) && cellsOf(row).some(cell => cell.amount !== null && cell.amount !== 'nothing'),
  )
  const totals = rows.filter(row => TOTAL.test(nameOf(row)))
  const [total] = totals
  if (!total || totals.length !== 1 || (rows[0] !== total && rows[rows.length - 1] !== total)) return []
  const parts = rows.filter(row => row !== total)
  if (parts.length < FEWEST_ROWS || parts.length > MOST_ROWS) return []
  const names = parts.map(nameOf)
  if (names.some(name => name === '' || PART.test(name)) || new Set(names).size < names.length) return []
  if (parts.some(row => isIndented(row))) return []
  const first = firstMoney(total)
  const heads = Math.min(table.rows.indexOf(rows[0]!), 5)
  const equations: Equation[] = []
  for (let column = first; column < table.width; column++) {
    const head = cellsAbove(table, column, 0, heads)
    if (head.some(cell => NOT_MONEY.test(cell.words) && cell.words.length <= 12)) continue
    const sum = moneyAt(total, column)
    const amounts = parts.map(row => moneyAt(row, column))
    if (!sum || amounts.some(amount => amount === null) || nests(amounts as Amount[])) continue
    equations.push({
      name: '合计',
      total: sum,
      addends: amounts.map((amount, i) => ({ name: names[i]!, amount: amount! })),
    })
  }
  const right = equations.filter(equation => !isOff(equation) && equation.total.value !== 0).length
  return equations.map(equation => ({ equation, sure: right > 0 }))
}

const nameOf = (row: readonly (Cell | null)[]): string =>
  cellsOf(row).find(cell => cell.words !== '' && cell.amount === null)?.words ?? ''

/** Whether a row's name stands further in than its cell begins. */
const isIndented = (row: readonly (Cell | null)[]): boolean => {
  const cell = cellsOf(row).find(each => each.words !== '')
  const node = cell?.lines[0]?.parts[0]?.node
  return node !== undefined && /^[\t\n\r ]{0,40}[\u00a0\u2003\u2002\u3000]/.test(node.value)
}

const firstMoney = (row: readonly (Cell | null)[]): number =>
  row.findIndex(cell => cell !== null && cell.amount !== null && cell.amount !== 'nothing')

/** Whether some row is the sum of rows right behind it: then rows are counted twice. */
const nests = (amounts: readonly Amount[]): boolean => {
  for (let i = 0; i < amounts.length; i++) {
    let sum = 0
    const target = amounts[i]!.value
    if (target === 0) continue
    for (let j = i + 1; j < amounts.length; j++) {
      sum += amounts[j]!.value
      if (Math.abs(sum - target) < 0.006) return true
    }
  }
  return false
}
