import type { AttachmentPart } from './attachment-text.ts'
import { broken, encrypted } from './budget.ts'
import { cellName } from './cell-name.ts'
import type { PartsCollector } from './collect-parts.ts'

/**
 * A workbook (xlsx, xls, et): cells with sheet and address, hidden sheets, rows (filtered ones too) and columns, notes, defined names,
 * properties.
 */
export const readWorkbook = async (bytes: Uint8Array, collector: PartsCollector): Promise<void> => {
  const { read } = await import('@e965/xlsx')
  const { budget } = collector
  let book: ReturnType<typeof read>
  try {
    book = read(bytes, { type: 'array', dense: true, cellStyles: true, cellHTML: false, cellNF: false, bookVBA: false })
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    if (/password|encrypt/i.test(why)) throw encrypted()
    throw broken('表格文件损坏，无法读取', 'the workbook is damaged')
  }
  budget.tick()
  for (const [index, sheet] of book.SheetNames.entries()) {
    const content = book.Sheets[sheet]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    collector.add(sheet, hidden ? 'hidden' : 'shown', { sheet })
    if (!content) continue
    const rows = content['!data'] as readonly (readonly (Cell | undefined)[] | undefined)[] | undefined
    const spans = new Map<string, { across: number; down: number }>()
    for (const { s, e } of content['!merges'] ?? [])
      spans.set(cellName(s.r, s.c), { across: e.c - s.c + 1, down: e.r - s.r + 1 })
    const table = collector.nextTable()
    const notes: { text: string; cell: string }[] = []
    // By what is there: the range that a sheet claims may be a billion cells.
    rows?.forEach((cells, row) => {
      const rowHidden = hidden || content['!rows']?.[row]?.hidden === true
      cells?.forEach((cell, column) => {
        if (!cell) return
        budget.cell()
        const name = cellName(row, column)
        const carrier = rowHidden || content['!cols']?.[column]?.hidden === true ? 'hidden' : 'shown'
        collector.add(
          textOf(cell),
          carrier,
          { sheet, cell: name },
          { cell: { table, row, column, ...spans.get(name) } },
        )
        for (const note of cell.c ?? []) if (note.t) notes.push({ text: note.t, cell: name })
        if (typeof cell.f === 'string' && /[0-9]{7}/.test(cell.f)) notes.push({ text: cell.f, cell: name })
        if (cell.l?.Target && /[0-9]{7}/.test(cell.l.Target)) notes.push({ text: cell.l.Target, cell: name })
      })
    })
    for (const { text, cell } of notes) collector.add(text, 'comment', { sheet, cell })
  }
  for (const { Name, Ref, Comment } of book.Workbook?.Names ?? []) {
    if (/^_xlnm/.test(Name)) continue
    collector.add(Name, 'property', {}, { label: '名称' })
    // A name may stand for a text or number; most stand for cells.
    if (/^=?["0-9]/.test(Ref)) collector.add(Ref.replace(/^="?|^"|"$/g, ''), 'property', {}, { label: Name })
    collector.add(Comment ?? '', 'property', {}, { label: Name })
  }
  addProperties(book, collector)
}

interface Cell {
  readonly t?: string
  readonly v?: unknown
  readonly w?: string
  readonly f?: string
  readonly c?: readonly { readonly t?: string }[]
  readonly l?: { readonly Target?: string }
}

/** As shown; whole numbers in full where the sheet shows 1.1E+17 or ####. */
const textOf = ({ t, v, w }: Cell): string => {
  if (t === 'n' && typeof v === 'number' && Number.isSafeInteger(v) && Math.abs(v) >= 1e6) {
    const digits = String(v)
    return w?.replace(/[^0-9]/g, '').includes(digits) ? w : w !== undefined && DATE.test(w) ? w : digits
  }
  if (t === 'e' || t === 'z') return ''
  return w ?? (v === undefined || v === null ? '' : String(v))
}

const DATE = /^[0-9]{1,4}[-/年][0-9]{1,2}/

const addProperties = (
  { Props, Custprops }: { readonly Props?: object; readonly Custprops?: object },
  collector: PartsCollector,
): void => {
  for (const [label, value] of [...Object.entries(Props ?? {}), ...Object.entries(Custprops ?? {})]) {
    const texts: AttachmentPart['text'][] = Array.isArray(value)
      ? value.map(String)
      : [typeof value === 'string' ? value : '']
    if (!/^(?:Application|AppVersion|SheetNames|Worksheets|TitlesOfParts)$/.test(label))
      for (const text of texts) collector.add(text, 'property', {}, { label })
  }
}
