import type { AttachmentPart } from './attachment-text.ts'
import { cellName } from './cell-name.ts'
import type { PartsCollector } from './collect-parts.ts'
import { readXml } from './xml.ts'

interface FlowOptions {
  /** Of everything in it, unless it is hidden or a revision itself. */
  readonly carrier: AttachmentPart['carrier']
  readonly place?: AttachmentPart['place']
  /** Ids of styles that hide their text. */
  readonly hiddenStyles?: ReadonlySet<string>
  /** Told of tables, so that they are counted over a whole document; from 1. */
  readonly nextTable?: () => number
}

interface Paragraph {
  /** As shown: insertions are in, deletions out. */
  final: string
  /** As before the changes that are tracked. */
  original: string
  /** Final with what is hidden. */
  full: string
  hidden: boolean
  changed: boolean
}

interface Cell {
  readonly lines: Paragraph[]
  across: number
  down: number
  /** Goes on the cell above. */
  continued: boolean
}

interface Table {
  readonly number: number
  readonly index: number
  readonly cells: { readonly row: number; readonly column: number; readonly cell: Cell }[]
  row: number
  column: number
  cell: Cell | null
  readonly below: (() => void)[]
}

const fresh = (): Paragraph => ({ final: '', original: '', full: '', hidden: false, changed: false })

/**
 * Reads the text of a WordprocessingML or DrawingML part: paragraphs, tables, tracked changes, hidden text, alternative texts. Local
 * names are the same in both (`p`, `t`, `tbl`, `tr`, `tc`).
 */
export const readFlow = (bytes: Uint8Array, collector: PartsCollector, options: FlowOptions): void => {
  const { carrier, place = {}, hiddenStyles, nextTable = () => 0 } = options
  const paragraphs: Paragraph[] = []
  const tables: Table[] = []
  let fallback = 0
  let inserted = 0
  let deleted = 0
  let properties = 0
  let runHidden = false
  let paragraphHidden = false
  let texts = 0
  let codes = ''

  const append = (text: string): void => {
    const paragraph = paragraphs[paragraphs.length - 1]
    if (!paragraph) return
    if (deleted > 0) paragraph.changed = true
    if (inserted === 0) paragraph.original += text
    if (deleted > 0) return
    paragraph.full += text
    if (runHidden || paragraphHidden) paragraph.hidden = true
    else paragraph.final += text
  }

  const add = (paragraph: Paragraph, at: AttachmentPart['place'], cell?: AttachmentPart['cell']): void => {
    const { final, original, full, hidden, changed } = paragraph
    collector.add(final, carrier, at, cell ? { cell } : {})
    if (hidden) collector.add(full, 'hidden', at)
    if (changed && original !== full) collector.add(original, 'revision', at)
  }

  const flushTable = (table: Table): void => {
    const after: (() => void)[] = []
    const sheet = `表格${table.number}`
    for (const { row, column, cell } of table.cells) {
      collector.budget.cell()
      if (cell.continued) continue
      const at = table.number > 0 ? { ...place, sheet, cell: cellName(row, column) } : place
      const joined = fresh()
      for (const line of cell.lines) {
        const gap = joined.full === '' ? '' : '\n'
        joined.final += line.final === '' ? '' : (joined.final === '' ? '' : '\n') + line.final
        joined.original += gap + line.original
        joined.full += gap + line.full
        joined.hidden ||= line.hidden
        joined.changed ||= line.changed
      }
      const { across, down } = cell
      const spans = { ...(across > 1 ? { across } : {}), ...(down > 1 ? { down } : {}) }
      add({ ...joined, hidden: false, changed: false }, at, { table: table.index, row, column, ...spans })
      if (joined.hidden || joined.changed) after.push(() => add({ ...joined, final: '' }, at))
    }
    for (const each of [...after, ...table.below]) each()
  }

  const endTable = (table: Table): void => {
    const around = tables[tables.length - 1]
    if (around) around.below.push(() => flushTable(table))
    else flushTable(table)
  }

  readXml(bytes, {
    open(name, attribute) {
      if (name === 'Fallback') fallback++
      if (fallback > 0) return
      switch (name) {
        case 'p':
          paragraphs.push(fresh())
          paragraphHidden = false
          break
        case 'r':
        case 'fld':
          runHidden = false
          break
        case 'pPr':
          properties++
          break
        case 'pStyle':
          if (hiddenStyles?.has(attribute('val') ?? '')) paragraphHidden = true
          break
        case 'rStyle':
          if (properties === 0 && hiddenStyles?.has(attribute('val') ?? '')) runHidden = true
          break
        case 'vanish':
        case 'webHidden':
          if (properties === 0 && !/^(?:0|false|off)$/.test(attribute('val') ?? '')) runHidden = true
          break
        case 'ins':
        case 'moveTo':
          inserted++
          break
        case 'del':
        case 'moveFrom':
          deleted++
          break
        case 't':
        case 'delText':
          texts++
          break
        case 'instrText':
        case 'delInstrText':
          codes += ' '
          texts = -1
          break
        case 'tab':
        case 'ptab':
          if (properties === 0) append(' ')
          break
        case 'br':
        case 'cr':
          append('\n')
          break
        case 'noBreakHyphen':
          append('-')
          break
        case 'docPr':
        case 'cNvPr':
          for (const key of ['descr', 'title']) collector.add(attribute(key) ?? '', 'hidden', place)
          break
        case 'tbl':
          tables.push({
            number: nextTable(),
            index: collector.nextTable(),
            cells: [],
            row: -1,
            column: 0,
            cell: null,
            below: [],
          })
          break
        case 'tr': {
          const table = tables[tables.length - 1]
          if (table) {
            table.row++
            table.column = 0
          }
          break
        }
        case 'tc': {
          const table = tables[tables.length - 1]
          if (table)
            table.cell = {
              lines: [],
              across: Number(attribute('gridSpan') ?? 1) || 1,
              down: Number(attribute('rowSpan') ?? 1) || 1,
              continued: attribute('hMerge') === '1' || attribute('vMerge') === '1',
            }
          break
        }
        case 'gridSpan': {
          const cell = tables[tables.length - 1]?.cell
          if (cell) cell.across = Number(attribute('val') ?? 1) || 1
          break
        }
        case 'vMerge': {
          const table = tables[tables.length - 1]
          if (table?.cell && attribute('val') !== 'restart') {
            table.cell.continued = true
            const above = table.cells.findLast(({ column, cell }) => column === table.column && !cell.continued)
            if (above) above.cell.down = table.row - above.row + 1
          }
          break
        }
      }
    },
    text(value) {
      if (fallback > 0) return
      if (texts > 0) append(value)
      else if (texts < 0) codes += value
    },
    close(name) {
      if (name === 'Fallback') fallback--
      if (fallback > 0) return
      switch (name) {
        case 't':
        case 'delText':
          texts = Math.max(0, texts - 1)
          break
        case 'instrText':
        case 'delInstrText':
          texts = 0
          break
        case 'r':
          runHidden = false
          break
        case 'pPr':
          properties--
          break
        case 'ins':
        case 'moveTo':
          inserted--
          break
        case 'del':
        case 'moveFrom':
          deleted--
          break
        case 'p': {
          const paragraph = paragraphs.pop()
          paragraphHidden = false
          const cell = tables[tables.length - 1]?.cell
          if (!paragraph) break
          if (cell) cell.lines.push(paragraph)
          else add(paragraph, place)
          break
        }
        case 'tc': {
          const table = tables[tables.length - 1]
          if (table?.cell) {
            table.cells.push({ row: table.row, column: table.column, cell: table.cell })
            table.column += table.cell.across
            table.cell = null
          }
          break
        }
        case 'tbl': {
          const table = tables.pop()
          if (table) endTable(table)
          break
        }
      }
    },
  })
  // Links behind the text: `HYPERLINK "tel:…"`.
  if (/[0-9]{7}/.test(codes)) collector.add(codes.trim(), 'hidden', place)
}
