import { decode } from '../decode.ts'
import type { AttachmentPart } from './attachment-text.ts'
import { cellName } from './cell-name.ts'
import type { PartsCollector } from './collect-parts.ts'

/** What parts the columns of a table in plain text. */
const GAP = /\t| {2,}|\u3000{2,}/

/** Lines of a text; neighbouring ones with tabs or wide gaps are a table, as text from Word tables is. */
export const addLines = (
  text: string,
  collector: PartsCollector,
  carrier: AttachmentPart['carrier'],
  place: AttachmentPart['place'] = {},
): void => {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)
  let tables = 0
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && GAP.test(lines[end]!.trim())) end++
    if (end - i < 2) {
      collector.add(lines[i]!.replaceAll('\t', ' '), carrier, place)
      i++
      continue
    }
    const table = collector.nextTable()
    const sheet = `表格${++tables}`
    for (let row = 0; i < end; i++, row++) {
      for (const [column, value] of lines[i]!.split(lines[i]!.includes('\t') ? '\t' : GAP).entries()) {
        if (value.trim() === '') continue
        collector.budget.cell()
        collector.add(
          value,
          carrier,
          { ...place, sheet, cell: cellName(row, column) },
          { cell: { table, row, column } },
        )
      }
    }
  }
}

/** A plain text, in whatever encoding. */
export const readPlain = (bytes: Uint8Array, collector: PartsCollector): void =>
  addLines(decode(bytes).text, collector, 'shown')

/** Values parted by commas, semicolons or tabs (RFC 4180), in whatever encoding; cells with their addresses. */
export const readDelimited = (bytes: Uint8Array, collector: PartsCollector): void => {
  const { text } = decode(bytes)
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const head = text.slice(start, start + 2_000).split(/[\r\n]/, 1)[0]!
  const parted = (by: string): number => head.split(by).length
  const delimiter = [',', '\t', ';'].reduce((best, each) => (parted(each) > parted(best) ? each : best))
  const table = collector.nextTable()
  let row = 0
  let column = 0
  let value = ''
  let quoted = false
  const end = (): void => {
    if (value.trim() !== '') {
      collector.budget.cell()
      collector.add(value, 'shown', { cell: cellName(row, column) }, { cell: { table, row, column } })
    }
    value = ''
    column++
  }
  for (let i = start; i < text.length; i++) {
    const c = text[i]!
    if (quoted) {
      if (c !== '"') value += c
      else if (text[i + 1] === '"') {
        value += c
        i++
      } else quoted = false
    } else if (c === '"' && value === '') quoted = true
    else if (c === delimiter) end()
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++
      end()
      row++
      column = 0
      if (row % 10_000 === 0) collector.budget.tick()
    } else value += c
  }
  end()
}
