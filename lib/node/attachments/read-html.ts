import { closest, type Element, parentOf } from '../../core/page/tree.ts'
import { decode } from '../decode.ts'
import { pageFromHtml } from '../page-from-html.ts'
import { cellName } from './cell-name.ts'
import type { PartsCollector } from './collect-parts.ts'

/** A web page under an office document's name, as many systems export tables: its lines, cells and comments. */
export const readHtml = async (bytes: Uint8Array, collector: PartsCollector): Promise<void> => {
  const page = await pageFromHtml({ html: decode(bytes).text, url: null, positions: false })
  const tables = new Map<
    Element,
    { readonly index: number; readonly number: number; readonly rows: Map<Element, number> }
  >()
  for (const line of page.lines) {
    const carrier = line.hidden ? 'hidden' : 'shown'
    const cell = closest(line.block, 'td', 'th')
    const row = cell ? parentOf(cell) : null
    const element = row ? closest(row, 'table') : null
    if (!cell || !element || row?.type !== 'element') {
      collector.add(line.text, carrier)
      continue
    }
    let table = tables.get(element)
    if (!table) {
      table = { index: collector.nextTable(), number: tables.size + 1, rows: new Map() }
      tables.set(element, table)
    }
    const at = table.rows.get(row) ?? table.rows.size
    table.rows.set(row, at)
    const column = row.children.filter(child => child.type === 'element').indexOf(cell)
    collector.budget.cell()
    const place = { sheet: `表格${table.number}`, cell: cellName(at, column) }
    collector.add(line.text, carrier, place, { cell: { table: table.index, row: at, column } })
  }
  for (const { value } of page.comments) collector.add(value, 'comment')
}
