import { type Cell, cellsAbove, cellsOf, type Table } from '../../lib/core/page/table.ts'
import type { Amount, Equation } from '../../lib/core/text/amount.ts'
import { amountOf, isCountingRow, NOT_MONEY } from './_cells.ts'

const INCOME = /^(?:本年)?收入(?:总计|总额)$/
const SPENDING = /^(?:本年)?支出(?:总计|总额)$/
/** In final accounts both sides end with the same word. */
const EITHER = /^总计$/

/**
 * 收入总计 equals 支出总计, in one row of a table with two sides or in two rows of one column. Both sides must state the same sorts of
 * money, else only the first amounts are compared.
 */
export const balanceOf = (table: Table): Equation[] => {
  let income: { cell: Cell; amounts: Amount[] } | null = null
  for (const row of table.rows) {
    const cells = cellsOf(row)
    const sides = cells.filter(cell => INCOME.test(cell.words) || SPENDING.test(cell.words))
    const same = cells.filter(cell => EITHER.test(cell.words))
    if (sides.length === 2 && INCOME.test(sides[0]!.words) && SPENDING.test(sides[1]!.words)) {
      return compare(amountsAfter(table, cells, sides[0]!, sides[1]!), amountsAfter(table, cells, sides[1]!, null))
    }
    if (same.length === 2 && hasTwoSides(table, same[0]!.row)) {
      return compare(amountsAfter(table, cells, same[0]!, same[1]!), amountsAfter(table, cells, same[1]!, null))
    }
    if (sides.length !== 1) continue
    const side = sides[0]!
    if (INCOME.test(side.words)) income = { cell: side, amounts: amountsAfter(table, cells, side, null) }
    else if (income && income.cell.column === side.column)
      return compare(income.amounts, amountsAfter(table, cells, side, null))
  }
  return []
}

const hasTwoSides = (table: Table, below: number): boolean => {
  const heads = table.rows.slice(0, Math.min(below, 4)).flatMap(cellsOf)
  return heads.some(cell => /^收入/.test(cell.words)) && heads.some(cell => /^支出/.test(cell.words))
}

/** Sums of money behind a label, up to the next label; empty cells left out. */
const amountsAfter = (table: Table, cells: readonly Cell[], label: Cell, end: Cell | null): Amount[] => {
  const amounts: Amount[] = []
  for (const cell of cells) {
    if (cell.column <= label.column || (end && cell.column >= end.column)) continue
    const head = cellsAbove(table, cell.column, 0, Math.min(cell.row, 5))
    if (head.some(({ words }) => NOT_MONEY.test(words) && words.length <= 12)) continue
    const amount = amountOf(cell)
    if (amount && !isLineNumber(table, cell)) amounts.push(amount)
  }
  return amounts
}

/** The numbers of lines run on from the cell above. */
const isLineNumber = (table: Table, cell: Cell): boolean => {
  const above = table.rows[cell.row - 1]?.[cell.column]
  const [here, before] = [cell.amount, above?.amount]
  return (
    here !== null &&
    here !== 'nothing' &&
    before !== null &&
    before !== undefined &&
    before !== 'nothing' &&
    here.decimals === 0 &&
    before.decimals === 0 &&
    here.value === before.value + 1 &&
    here.value < 200
  )
}

const compare = (income: readonly Amount[], spending: readonly Amount[]): Equation[] => {
  if (income.length === 0 || spending.length === 0) return []
  const pairs = income.length === spending.length ? income.length : income.length === 1 ? 1 : 0
  return income.slice(0, pairs).map((total, i) => ({
    name: '收入总计',
    total,
    addends: [{ name: '支出总计', amount: spending[i]! }],
  }))
}

/** The two rows of a table that no sum of its own lines may count. */
export const isBalanceTable = (table: Table): boolean =>
  table.rows.some(
    row => !isCountingRow(row) && cellsOf(row).some(cell => INCOME.test(cell.words) || SPENDING.test(cell.words)),
  )
