import { type Cell, cellsOf } from '../../lib/core/page/table.ts'
import type { Amount } from '../../lib/core/text/amount.ts'

/** Heads of columns whose numbers are no money: shares, order numbers, codes. */
export const NOT_MONEY = /[%％]|率|幅度?$|占比|比例|比重|行次|栏次|序号|编码|代码|^次$/

const NOTHING: Amount = { value: 0, decimals: 0, printed: '—' }

/** What a cell of money holds, a dash as zero; `null` for an empty one and for words. */
export const amountOf = (cell: Cell): Amount | null => {
  const { amount } = cell
  if (amount === 'nothing') return cell.lines.length > 0 ? NOTHING : null
  return amount
}

/** A row that only counts columns: `栏次 | 1 | 2 | 3`. */
export const isCountingRow = (row: readonly (Cell | null)[]): boolean => {
  const cells = cellsOf(row)
  if (cells.some(cell => /^[栏行]次$/.test(cell.words))) return true
  const numbers = cells.flatMap(({ amount }) => (amount && amount !== 'nothing' ? [amount] : []))
  return (
    numbers.length >= 2 &&
    numbers.every(({ value, decimals }, i) => decimals === 0 && value === numbers[0]!.value + i) &&
    numbers[0]!.value <= 2
  )
}
