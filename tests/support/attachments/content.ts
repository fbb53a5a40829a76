import { ATTACHMENT_LIMITS } from '../../../lib/node/attachments/attachment-text.ts'
import { Budget } from '../../../lib/node/attachments/budget.ts'
import { PartsCollector } from '../../../lib/node/attachments/collect-parts.ts'
import { readHtml } from '../../../lib/node/attachments/read-html.ts'

/** What a file is made to hold: paragraphs and tables, in order. */
export type Block = string | readonly (readonly string[])[]

/** The visible paragraphs and tables of some markup. */
export const blocksOf = async (html: string): Promise<Block[]> => {
  const collector = new PartsCollector(new Budget(ATTACHMENT_LIMITS))
  await readHtml(new TextEncoder().encode(`<html><body>${html}</body></html>`), collector)
  const blocks: Block[] = []
  let table: { readonly number: number; readonly rows: string[][] } | undefined
  for (const { text, carrier, cell } of collector.parts) {
    if (carrier !== 'shown') continue
    if (!cell) {
      table = undefined
      blocks.push(text)
      continue
    }
    if (table?.number !== cell.table) {
      table = { number: cell.table, rows: [] }
      blocks.push(table.rows)
    }
    const row = table.rows[cell.row] ?? []
    table.rows[cell.row] = row
    for (let i = row.length; i < cell.column; i++) row[i] = ''
    row[cell.column] = (row[cell.column] ?? '') + text
  }
  return blocks.map(block => (typeof block === 'string' ? block : block.map(row => row ?? [])))
}

export const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(block => (typeof block === 'string' ? [block] : block.map(row => row.join('\t'))))
