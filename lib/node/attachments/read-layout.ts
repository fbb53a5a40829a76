import type { AttachmentPart } from './attachment-text.ts'
import { cellName } from './cell-name.ts'
import type { PartsCollector } from './collect-parts.ts'

/** A piece of text that stands somewhere on a page. */
export interface PlacedText {
  readonly text: string
  /** Left edge and baseline; y grows downwards. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
}

interface Run {
  text: string
  readonly from: number
  to: number
}

interface Row {
  readonly y: number
  readonly size: number
  readonly runs: Run[]
}

/** Adds the text of a page: rows whose pieces stand apart, one below the other, as a table; the others as paragraphs. */
export const addLayout = (
  items: readonly PlacedText[],
  collector: PartsCollector,
  page: number,
  carrier: AttachmentPart['carrier'],
): void => {
  const rows = rowsOf(items)
  const right = Math.max(0, ...rows.map(row => row.runs[row.runs.length - 1]!.to))
  let paragraph = ''
  let before: Row | null = null
  const flush = (): void => {
    collector.add(paragraph, carrier, { page })
    paragraph = ''
  }
  for (let i = 0; i < rows.length; ) {
    const row = rows[i]!
    const end = tableEnd(rows, i)
    if (end > i) {
      flush()
      addTable(rows.slice(i, end), collector, page, carrier)
      before = null
      i = end
      continue
    }
    // A row that is full goes on in the next one.
    const goesOn =
      before !== null &&
      before.runs[before.runs.length - 1]!.to > right - before.size * 1.5 &&
      row.y - before.y < before.size * 3
    const text = row.runs.map(run => run.text).join(' ')
    if (!goesOn) flush()
    paragraph = join(paragraph, text)
    before = row
    i++
  }
  flush()
}

/** Pieces by rows: baselines that differ by less than half a letter are one. */
const rowsOf = (items: readonly PlacedText[]): Row[] => {
  const sorted = items.filter(item => /\S/.test(item.text)).sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: { y: number; size: number; items: PlacedText[] }[] = []
  for (const item of sorted) {
    const row = rows[rows.length - 1]
    if (row && item.y - row.y < Math.max(2, Math.min(row.size, item.size) * 0.5)) row.items.push(item)
    else rows.push({ y: item.y, size: item.size || 10, items: [item] })
  }
  return rows.map(({ y, size, items: own }) => ({ y, size, runs: runsOf(own, size) }))
}

/** Pieces of a row as runs: a gap of more than a letter parts them. */
const runsOf = (items: readonly PlacedText[], size: number): Run[] => {
  const runs: Run[] = []
  for (const { text, x, width } of [...items].sort((a, b) => a.x - b.x)) {
    const run = runs[runs.length - 1]
    const gap = run ? x - run.to : 0
    if (run && gap <= size) {
      run.text += gap > size * 0.3 && /[0-9A-Za-z]$/.test(run.text) && /^[A-Za-z]/.test(text) ? ` ${text}` : text
      run.to = Math.max(run.to, x + width)
    } else runs.push({ text, from: x, to: x + width })
  }
  return runs
}

/** Where a table that begins at a row ends; the row itself where none does. A row of one run within a table is a line of a cell. */
const tableEnd = (rows: readonly Row[], from: number): number => {
  if (rows[from]!.runs.length < 2) return from
  let end = from + 1
  let last = end
  let many = 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (row.y - rows[end - 1]!.y > row.size * 5) break
    if (row.runs.length >= 2) {
      many++
      last = end + 1
    } else if (end - last >= 2) break
  }
  return many >= 2 ? last : from
}

const addTable = (
  rows: readonly Row[],
  collector: PartsCollector,
  page: number,
  carrier: AttachmentPart['carrier'],
): void => {
  const starts = columnsOf(rows)
  const table = collector.nextTable()
  const cells: string[][] = []
  let before: Row | null = null
  for (const row of rows) {
    const [only] = row.runs
    // The second line of a cell.
    const continues = row.runs.length === 1 && before !== null && row.y - before.y < row.size * 1.6
    const target = continues ? cells[cells.length - 1]! : []
    if (!continues) cells.push(target)
    for (const run of continues ? [only!] : row.runs) {
      const column = columnAt(starts, run)
      target[column] = join(target[column] ?? '', run.text)
    }
    before = row
  }
  for (const [row, texts] of cells.entries())
    for (const [column, text] of texts.entries())
      if (text !== undefined) {
        collector.budget.cell()
        collector.add(text, carrier, { page, cell: cellName(row, column) }, { cell: { table, row, column } })
      }
}

/** Where columns begin: no run of any row crosses the gap before. Rows of one run say nothing. */
const columnsOf = (rows: readonly Row[]): number[] => {
  const runs = rows.flatMap(row => (row.runs.length > 1 ? row.runs : [])).sort((a, b) => a.from - b.from)
  const starts: number[] = []
  let to = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (run.from > to) starts.push(run.from)
    to = Math.max(to, run.to)
  }
  return starts
}

const columnAt = (starts: readonly number[], run: Run): number => {
  let column = 0
  while (column + 1 < starts.length && starts[column + 1]! <= run.from + 0.5) column++
  return column
}

/** Two lines of a text as one: only words of letters need a blank between them. */
const join = (first: string, second: string): string =>
  /[A-Za-z,.;]$/.test(first) && /^[A-Za-z]/.test(second) ? `${first} ${second}` : first + second
