import { cellsAbove, type Table } from '../../lib/core/page/table.ts'
import type { Amount, Equation } from '../../lib/core/text/amount.ts'

const HEADS = [/结果维持/, /结果纠正/, /其他结果/, /尚未审结/, /^(?:总计|合计)$/]
const NAMES = ['结果维持', '结果纠正', '其他结果', '尚未审结']
const ZERO: Amount = { value: 0, decimals: 0, printed: '0' }
/** Rows of heads. */
const MOST_HEADS = 8

/** 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计, for each group of five columns in this order. */
export const resultSums = (table: Table): Equation[] => {
  const equations: Equation[] = []
  const head = table.rows
    .slice(0, MOST_HEADS)
    .findLastIndex(row => row.some(cell => cell !== null && HEADS[0]!.test(cell.words)))
  if (head < 0) return []
  const row = table.rows[head]!
  for (let column = 0; column + HEADS.length <= table.width; column++) {
    const cells = row.slice(column, column + HEADS.length)
    if (!HEADS.every((pattern, i) => pattern.test(cells[i]?.words ?? ''))) continue
    const group = cellsAbove(table, column, 0, head + 1)
      .map(cell => cell.words)
      .filter(words => words !== '' && !HEADS[0]!.test(words))
    for (const data of table.rows.slice(head + 1)) {
      const values = data.slice(column, column + HEADS.length).map(cell => {
        if (!cell || cell.columns > 1 || cell.amount === null) return null
        return cell.amount === 'nothing' ? ZERO : cell.amount
      })
      const total = values[4]
      if (!total || values.some(value => value === null) || values.every(value => value === ZERO)) continue
      equations.push({
        name: `${(group.at(-1) ?? '').slice(0, 16)}${group.length > 0 ? '：' : ''}总计`,
        total,
        addends: NAMES.map((name, i) => ({ name, amount: values[i]! })),
      })
    }
  }
  return equations
}
