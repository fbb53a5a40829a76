import { Page } from '../../core/page/page.ts'
import {
  type Comment,
  type Element,
  type Nodes,
  type Parents,
  type Root,
  setParent,
  type Text,
} from '../../core/page/tree.ts'
import type { AttachmentPart } from './attachment-text.ts'

interface PagesOptions {
  readonly url: string | null
  readonly file: string | null
  readonly simplify: (text: string) => string
}

/** Parts on one page at most, about: what a workbook of a million cells weighs as a tree would fill the memory. */
const MOST_PARTS = 20_000
/** Rows that may hold the headings of columns, as `cellHeading` looks for them. */
const HEAD_ROWS = 4
/** Columns of a gap that are filled with empty cells; headings are not looked for further right. */
const MOST_COLUMNS = 200

/**
 * The parts of an attachment as pages, so that page rules can look at them: one for each file of an archive, more for a long one. Tables
 * become tables, paragraphs paragraphs, what is not shown is hidden, comments are comments. The element of a part has the id that
 * {@link partAt} reads.
 */
export function* attachmentPages(parts: readonly AttachmentPart[], options: PagesOptions): Generator<Page> {
  for (let from = 0; from < parts.length; ) {
    let to = from + 1
    while (to < parts.length && parts[to]!.carrier !== 'name') to++
    yield* pagesOf(parts, from, to, options)
    from = to
  }
}

/** The index of the part that a selector made of such a page points into; −1 for none. */
export const partAt = (selector: string): number => Number(/^#p(\d{1,9})(?=$|\s)/.exec(selector)?.[1] ?? -1)

function* pagesOf(parts: readonly AttachmentPart[], from: number, to: number, options: PagesOptions): Generator<Page> {
  const name = parts[from]!.carrier === 'name' ? from : -1
  let draft = new Draft(parts, name)
  for (let i = name < 0 ? from : from + 1; i < to; i++) {
    const part = parts[i]!
    if (part.cell) {
      if (draft.size >= MOST_PARTS && draft.startsRow(part.cell)) {
        yield draft.page(options)
        const heads = draft.heads(part.cell.table)
        draft = new Draft(parts, name)
        for (const head of heads) draft.addCell(head)
      }
      draft.addCell(i)
    } else {
      if (draft.size >= MOST_PARTS) {
        yield draft.page(options)
        draft = new Draft(parts, name)
      }
      draft.addText(i)
    }
  }
  yield draft.page(options)
}

/** A page in the making. */
class Draft {
  size = 0
  readonly #parts: readonly AttachmentPart[]
  readonly #content: Element = element('div', { className: ['content'] })
  readonly #heading: Element | null
  #table: { readonly number: number; readonly body: Element; readonly heads: number[]; rows: number } | null = null
  #row: { readonly number: number; readonly element: Element; column: number } | null = null

  constructor(parts: readonly AttachmentPart[], name: number) {
    this.#parts = parts
    this.#heading = name < 0 ? null : withText(element('h1', { id: `p${name}` }), parts[name]!.text)
  }

  startsRow({ table, row }: NonNullable<AttachmentPart['cell']>): boolean {
    return this.#table?.number !== table || this.#row?.number !== row
  }

  /** The parts of the first rows of a table that goes on on the next page. */
  heads(table: number): readonly number[] {
    return this.#table?.number === table ? this.#table.heads : []
  }

  addText(index: number): void {
    this.#end()
    this.size++
    const { text, carrier, label = '' } = this.#parts[index]!
    const id = `p${index}`
    if (carrier === 'comment') {
      const comment: Comment = { type: 'comment', value: text }
      append(this.#content, append(element('div', { id }), comment))
      return
    }
    const paragraph = element('p', carrier === 'shown' || carrier === 'name' ? { id } : { id, hidden: true })
    // What a team calls its own property: 身份证号.
    withLines(paragraph, /[\u3400-\u9fff]/.test(label) && carrier === 'property' ? `${label}：${text}` : text)
    append(this.#content, paragraph)
  }

  addCell(index: number): void {
    const { text, carrier, cell } = this.#parts[index]!
    if (!cell) return
    this.size++
    if (this.#table?.number !== cell.table) {
      this.#end()
      const body = element('tbody', {})
      append(this.#content, append(element('table', {}), body))
      this.#table = { number: cell.table, body, heads: [], rows: 0 }
    }
    const table = this.#table!
    if (this.#row?.number !== cell.row) {
      this.#closeRow()
      this.#row = { number: cell.row, element: element('tr', {}), column: 0 }
      append(table.body, this.#row.element)
      table.rows++
    }
    if (table.rows <= HEAD_ROWS) table.heads.push(index)
    const row = this.#row!
    // Cells that a merged one from above takes are not empty ones.
    for (; row.column < Math.min(cell.column, MOST_COLUMNS); row.column++)
      if (!this.#isTaken(table.body, row, row.column)) append(row.element, element('td', {}))
    const spans = {
      ...((cell.across ?? 1) > 1 ? { colSpan: cell.across! } : {}),
      ...((cell.down ?? 1) > 1 ? { rowSpan: cell.down! } : {}),
    }
    if ((cell.down ?? 1) > 1) this.#taken.push({ from: table.rows, to: table.rows + cell.down! - 1, cell })
    const hidden = carrier === 'shown' ? {} : { hidden: true }
    append(row.element, withLines(element('td', { id: `p${index}`, ...hidden, ...spans }), text))
    row.column = cell.column + (cell.across ?? 1)
  }

  page({ url, file, simplify }: PagesOptions): Page {
    this.#end()
    const root: Root = { type: 'root', children: [] }
    const body = element('body', {})
    append(root, append(element('html', {}), body))
    if (this.#heading) append(body, this.#heading)
    append(body, this.#content)
    return new Page({ root, source: 'html', url, file, simplify })
  }

  readonly #taken: {
    readonly from: number
    readonly to: number
    readonly cell: NonNullable<AttachmentPart['cell']>
  }[] = []

  #isTaken(_: Element, __: unknown, column: number): boolean {
    const row = this.#table?.rows ?? 0
    return this.#taken.some(
      ({ from, to, cell }) =>
        row > from && row <= to && column >= cell.column && column < cell.column + (cell.across ?? 1),
    )
  }

  /** Titles and remarks above a table stand in rows of one cell each: as paragraphs they leave the headings their place. */
  #closeRow(): void {
    const row = this.#row?.element
    this.#row = null
    const table = this.#table
    if (!row || !table || table.rows > 12 || table.body.children[0] !== row) return
    const filled = row.children.filter(cell => cell.type === 'element' && cell.children.length > 0)
    const [only] = filled
    if (filled.length !== 1 || only?.type !== 'element') return
    table.body.children.shift()
    table.rows--
    table.heads.length = 0
    only.tagName = 'p'
    const { id, hidden } = only.properties
    only.properties = hidden ? { id: id ?? '', hidden } : { id: id ?? '' }
    const around = this.#content.children
    const at = around.length - 1
    around.splice(at, 0, only)
    setParent(only, this.#content)
  }

  #end(): void {
    this.#closeRow()
    this.#table = null
    this.#taken.length = 0
  }
}

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
})

const append = <T extends Parents>(parent: T, child: Exclude<Nodes, Root>): T => {
  ;(parent.children as Nodes[]).push(child)
  setParent(child, parent)
  return parent
}

const withText = (parent: Element, value: string): Element => {
  const text: Text = { type: 'text', value }
  return append(parent, text)
}

const withLines = (parent: Element, value: string): Element => {
  for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
    if (index > 0) append(parent, element('br', {}))
    if (line !== '') withText(parent, line)
  }
  return parent
}
