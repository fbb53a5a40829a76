import { type Cell, cellsAbove, cellsOf, type Table } from '../../lib/core/page/table.ts'
import { type Amount, type Equation, readAmount } from '../../lib/core/text/amount.ts'

type Row = readonly (Cell | null)[]

const NEW = /本年新收/
const FROM_LAST_YEAR = /上年(?:度)?结转/
const TO_NEXT_YEAR = /结转下(?:一)?年/
const TOTAL = /^[(]?七?[)]?[、.]?(?:总计|合计)$/
const TOTAL_COLUMN = /^(?:总计|合计|总数)$/
/** A group of which each kind has a row of its own: (三) 不予公开 to (六) 其他处理. */
const GROUP = /^[(][三四五六][)]/
const KIND = /^(?:[0-9]{1,2}[.、．)]|[①-⑨])/
/** Natural persons and five kinds of organisations before the total. */
const FEWEST_COLUMNS = 3
/** Rows above the first line of numbers. */
const MOST_HEADS = 8
const ZERO: Amount = { value: 0, decimals: 0, printed: '0' }

/** The rows' words without those of numbers, outermost first. */
const labelsOf = (row: Row, end: number): string[] =>
  cellsOf(row.slice(0, end))
    .filter(cell => cell.lines.length > 0)
    .map(cell => cell.words)

/**
 * The sums that the form of 申请办理情况 prints: by column, 新收 + 上年结转 = 总计 + 结转下年 and 总计 = all results; by row, the columns
 * before 总计 are its parts. `unclear` where the table is this one but rows or columns cannot be told; empty for other tables.
 */
export const requestSums = (table: Table): readonly Equation[] | 'unclear' => {
  const start = table.rows.findIndex(row => cellsOf(row).some(cell => cell.words.length < 40 && NEW.test(cell.words)))
  if (start < 0) return []
  const columns = numberColumns(table.rows[start]!)
  if (!columns) return 'unclear'
  const { first, last } = columns
  if (start > MOST_HEADS) return 'unclear'
  const heads = cellsAbove(table, last, 0, start)
  const headed = heads.some(cell => TOTAL_COLUMN.test(cell.words))
  if (!headed || last - first < FEWEST_COLUMNS) return 'unclear'
  const equations: Equation[] = []
  const rows = table.rows
    .slice(start)
    .filter(row => row.slice(first, last + 1).some(cell => cell !== null && isNumber(cell)))
  for (const row of rows) {
    const total = valueAt(row, last)
    const parts = range(first, last - 1).map(column => ({
      name: columnName(table, column, start),
      amount: valueAt(row, column),
    }))
    if (!total || parts.some(({ amount }) => amount === null)) continue
    equations.push({
      name: `${shortName(labelsOf(row, first).at(-1) ?? '')}：总计`,
      total,
      addends: parts.flatMap(({ name, amount }) => (amount && amount.value !== 0 ? [{ name, amount }] : [])),
    })
  }
  const fresh = rows[0]
  const carried = rows.find(row => labelsOf(row, first).some(words => FROM_LAST_YEAR.test(words)))
  const next = rows.find(row => labelsOf(row, first).some(words => TO_NEXT_YEAR.test(words)))
  const total = rows.find(row => TOTAL.test(labelsOf(row, first).at(-1) ?? ''))
  if (!fresh || !carried || !next || !total) return equations.length > 0 ? equations : 'unclear'
  const results = resultRows(rows.slice(rows.indexOf(carried) + 1, rows.indexOf(total)), first)
  for (const column of range(first, last)) {
    const name = columnName(table, column, start)
    const [a, b, c, d] = [fresh, carried, total, next].map(row => valueAt(row, column))
    if (a && b && c && d) {
      // Printed as new + carried over = done + carried on; the right side stands as one sum.
      const done = c.value + d.value
      equations.push({
        name: `${name}：总计 ${c.printed} + 结转下年 ${d.printed} =`,
        total: { value: done, decimals: 0, printed: String(done) },
        addends: [
          { name: '新收', amount: a },
          { name: '上年结转', amount: b },
        ],
      })
    }
    const parts = results.map(row => ({
      name: shortName(labelsOf(row, first).at(-1) ?? ''),
      amount: valueAt(row, column),
    }))
    if (c && parts.length > 1 && parts.every(({ amount }) => amount !== null)) {
      equations.push({
        name: `${name}：总计`,
        total: c,
        addends: parts.flatMap(({ name: part, amount }) =>
          amount && amount.value !== 0 ? [{ name: part, amount }] : [],
        ),
      })
    }
  }
  return equations
}

/** Without the rows of a group whose kinds follow: some print its subtotal there. */
const resultRows = (rows: readonly Row[], first: number): Row[] =>
  rows.filter((row, i) => {
    const own = labelsOf(row, first).at(-1) ?? ''
    const after = rows[i + 1] ? (labelsOf(rows[i + 1]!, first).at(-1) ?? '') : ''
    return !(GROUP.test(own) && KIND.test(after))
  })

const numberColumns = (row: Row): { first: number; last: number } | null => {
  const first = row.findIndex(cell => cell !== null && isNumber(cell))
  const last = row.findLastIndex(cell => cell !== null && isNumber(cell))
  if (first < 1 || range(first, last).some(column => !row[column] || row[column].columns > 1)) return null
  return { first, last }
}

const isNumber = (cell: Cell): boolean => cell.amount !== null && cell.amount !== 'nothing'

/** An empty cell counts as none; words are `null`. */
const valueAt = (row: Row, column: number): Amount | null => {
  const cell = row[column]
  if (!cell || cell.amount === null) return null
  return cell.amount === 'nothing' ? ZERO : cell.amount
}

const columnName = (table: Table, column: number, start: number): string => {
  const words = cellsAbove(table, column, 0, start)
    .map(cell => cell.words)
    .filter(name => name !== '' && readAmount(name) === null)
  return shortName(words.at(-1) ?? `第${column + 1}列`)
}

/** Without the remark in brackets behind it. */
const shortName = (words: string): string => words.replace(/(?<=.)\(.{4,80}$/, '').slice(0, 16)

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
