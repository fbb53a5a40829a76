import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { At, Page } from '../page.ts'
import {
  ancestorsOf,
  attr,
  cleanText,
  closest,
  type Element,
  elementsBelow,
  isWithin,
  type Nodes,
  parentOf,
} from '../tree.ts'
import { isIndex } from './is-index.ts'
import { FIRST_LETTERS, LABEL_KEYS, type LabelKey, LONGEST_LABEL } from './label-words.ts'
import { plainMarkup, writtenBy } from './script-text.ts'

export type { LabelKey }

/** A label of the page's metadata and what stands after it. */
export interface Labelled {
  /** The canonical name of the label. */
  readonly key: LabelKey
  /** The label as printed, without colon and brackets. */
  readonly label: string
  /** The word of `LABEL_WORDS` that it is. */
  readonly word: string
  /** The value as printed; '' where there is none, or only dashes. */
  readonly value: string
  /** The value; the label where the value is empty. */
  readonly at: At
  /** The element around the value, else around the label. */
  readonly element: Element | null
  /** The line of the label; `null` for one that a script writes. */
  readonly line: Line | null
}

/** A label found on a line: `[start, end)` with its colon or brackets, the value begins at `end`. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly key: LabelKey | 'other'
  readonly label: string
  readonly word: string
  /** Without colon or brackets: a label only where the markup makes it one. */
  readonly bare: boolean
}

/** Values of more letters are text that happens to follow. */
const LONGEST_VALUE = 400

/** No page of one document has more labels. */
const MOST_READS = 500

/** A metadata block is known by one of these. */
const TELLING: ReadonlySet<LabelKey | 'other'> = new Set<LabelKey>([
  'indexNo',
  'docNo',
  'issuer',
  'writtenDate',
  'publishDate',
  'validity',
  'effectiveDate',
  'repealDate',
])

/**
 * Label and value pairs of the page's metadata, in document order: lists, tables, definition lists, `[label] value`, `label：value`,
 * value in the next cell or sibling, values and pairs that a script writes out of literals. Comments, hidden lines, controls and
 * navigation do not count; nor do the headers of lists, labels that repeat down a list, and a second variant for telephones. Empty on
 * pages that only lead to documents.
 */
export const labels = defineFact<readonly Labelled[]>('labels', page => {
  if (isIndex(page)) return []
  const marks = page.lines.map(() => [] as readonly Mark[])
  const traits = page.fact(lineTraits)
  for (const line of page.lines) {
    const { chrome, linked } = traits[line.index]!
    if (!line.hidden && !chrome && linked < line.text.length) marks[line.index] = marksOf(line)
  }
  const found: Labelled[] = []
  let reads = 0
  for (const line of page.lines) {
    const onLine = marks[line.index]!
    for (let i = 0; i < onLine.length; i++) {
      const mark = onLine[i]!
      if (mark.key === 'other') continue
      if (++reads > MOST_READS) break
      if (mark.bare && !inBlock(marks, line.index, mark)) continue
      const labelled = read(page, marks, line, mark, onLine[i + 1]?.start ?? line.text.length)
      if (labelled) found.push({ key: mark.key, label: mark.label, word: mark.word, line, ...labelled })
    }
  }
  for (const script of page.elements('script')) {
    const written = plainMarkup(writtenBy(script))
    for (const pair of pairsIn(written, page.simplify)) {
      found.push({ ...pair, at: { node: script }, element: script, line: null })
    }
  }
  return withoutVariants(withoutLists(found))
})

/* ---------- labels on a line ---------- */

const HAN = /[\u3400-\u9fff]/

const marksOf = (line: Line): readonly Mark[] => {
  const { plain } = line
  let marks: Mark[] | null = null
  for (let colon = plain.indexOf(':'), from = 0; colon >= 0; from = colon + 1, colon = plain.indexOf(':', from)) {
    const mark = labelBefore(line, colon, from)
    if (mark) marks = push(marks, mark)
  }
  const bracket = plain.includes('[') || plain.includes('【')
  for (let open = bracket ? plain.search(/[[【]/) : -1; open >= 0 && open < 400; ) {
    const close = plain.slice(open + 1, open + 2 * LONGEST_LABEL).search(/[\]】]/)
    const word = close > 0 ? squeeze(plain.slice(open + 1, open + 1 + close)) : ''
    const key = LABEL_KEYS.get(word)
    if (key) {
      const end = open + close + 2
      marks = push(marks, {
        start: open,
        end: plain[end] === ':' ? end + 1 : end,
        key,
        label: line.text.slice(open + 1, open + 1 + close).trim(),
        word,
        bare: false,
      })
    }
    const next = plain.slice(open + 1).search(/[[【]/)
    open = next < 0 ? -1 : open + 1 + next
  }
  const { parts } = line
  if (parts.length > 1 || plain.length <= 2 * LONGEST_LABEL) {
    for (let i = 0; i < parts.length; i++) {
      const start = parts[i]!.from
      const end = parts[i + 1]?.from ?? plain.length
      if (end - start < 2 || end - start > 2 * LONGEST_LABEL) continue
      if (!FIRST_LETTERS.has(plain[start]!) && plain[start] !== ' ') continue
      const word = squeeze(plain.slice(start, end))
      const key = LABEL_KEYS.get(word)
      if (!key || marks?.some(mark => mark.start < end && start < mark.end)) continue
      marks = push(marks, { start, end, key, label: line.text.slice(start, end).trim(), word, bare: true })
    }
  }
  if (!marks) return []
  return marks.length > 1 ? marks.sort((a, b) => a.start - b.start) : marks
}

const push = <T>(list: T[] | null, item: T): T[] => {
  if (!list) return [item]
  list.push(item)
  return list
}

const squeeze = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text)

/** The longest label word that ends before a colon and begins at the line's start, after a blank, or where an inline element begins. */
const labelBefore = (line: Line, colon: number, from: number): Mark | null => {
  const { plain } = line
  let word = ''
  let mark: Mark | null = null
  for (let i = colon - 1; i >= from && word.length < LONGEST_LABEL; i--) {
    const letter = plain[i]!
    if (letter === ' ') continue
    if (/[,。;、"“”《》<>|\d]/.test(letter)) break
    word = letter + word
    const key = LABEL_KEYS.get(word)
    if (!key) continue
    const before = plain[i - 1]
    if (before === undefined || i === from || !HAN.test(before) || startsPart(line, i)) {
      mark = { start: i, end: colon + 1, key, label: line.text.slice(i, colon).trim(), word, bare: false }
    }
  }
  return mark
}

const startsPart = ({ parts }: Line, offset: number): boolean => {
  let low = 0
  for (let high = parts.length; low < high; ) {
    const middle = (low + high) >> 1
    if (parts[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return parts[low]?.from === offset
}

/** Whether a label without colon stands in a block of metadata: another label is near, and one of them is telling. */
const inBlock = (marks: readonly (readonly Mark[])[], index: number, mark: Mark): boolean => {
  let telling = TELLING.has(mark.key)
  let other = false
  for (let i = Math.max(0, index - 12); i <= Math.min(marks.length - 1, index + 12); i++) {
    for (const { key } of marks[i]!) {
      if (key === mark.key || key === 'other') continue
      other = true
      telling ||= TELLING.has(key)
    }
  }
  return other && telling
}

/* ---------- values ---------- */

type Value = Pick<Labelled, 'value' | 'at' | 'element'>

/** `null` where the label is no label after all: the header of a list, the name of an input. */
const read = (page: Page, marks: readonly (readonly Mark[])[], line: Line, mark: Mark, end: number): Value | null => {
  const range = trimmed(line.plain, mark.end, valueEnd(line.plain, mark, end))
  const value = printed(line.text.slice(range.start, range.end))
  if (value !== '' && value.length <= LONGEST_VALUE && !(mark.bare && value.length > 80)) {
    return { value, at: { line, ...range }, element: elementAt(line, range.start) }
  }
  const empty: Value = {
    value: '',
    at: { line, start: mark.start, end: mark.end },
    element: elementAt(line, mark.start),
  }
  if (value !== '') return mark.bare ? null : empty
  const labelNode = line.nodeAt(Math.max(mark.start, mark.end - 1)).node
  if (isControlNext(labelNode)) return null
  const script = scriptAfter(labelNode)
  if (script) {
    const written = plainMarkup(writtenBy(script))
    if (written !== '') return { value: written, at: { node: script }, element: script }
  }
  if (end < line.text.length) return mark.bare ? null : empty

  const cell = closest(line.block, 'td', 'th')
  if (cell && isWhole(line, mark)) {
    const next = elementBeside(cell)
    const row = parentOf(cell)
    const header = next
      ? startsWithLabel(page, marks, next, line.index)
      : mark.bare && isHeaderBefore(page, marks, cell, line)
    if (header && row) return mark.bare ? headedValue(page, marks, line, cell, row) : empty
    if (next && holdsControl(next)) return null
    if (next) return valueIn(page, line.index, next) ?? empty
    return mark.bare ? null : empty
  }
  const block = blockAfter(page, marks, line)
  if (block) return block
  return mark.bare && !hasEmptyBeside(labelNode) ? null : empty
}

const isWhole = (line: Line, mark: Mark): boolean => mark.start <= 2 && line.text.length - mark.end <= 2

/** Buttons and counters end a value that no label ends; so does an unknown short label, `记者：`. */
const CUT =
  /[ [【(|](?:(?:字体|字号|文字|打印|分享|浏览|阅读|点击|访问|收藏|关闭|保护|视力|听全文|语音|朗读|下载|纠错|返回|我要)|[^ :,。;、()《》\d]{1,6} ?:(?!\/\/))/

const valueEnd = (plain: string, mark: Mark, end: number): number => {
  const cut = plain.slice(mark.end, Math.min(end, mark.end + LONGEST_VALUE)).search(CUT)
  // A title may have a colon.
  return cut < 0 || mark.key === 'title' || mark.key === 'summary' ? end : mark.end + cut
}

const CLOSED: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【' }

const trimmed = (plain: string, from: number, to: number): { start: number; end: number } => {
  let start = from
  let end = to
  while (start < end && /[\s:|]/.test(plain[start]!)) start++
  // Brackets around the pair, or around the next one.
  while (end > start) {
    const last = plain[end - 1]!
    const open = CLOSED[last]
    if (!/[\s|[【(;]/.test(last) && (open === undefined || plain.slice(start, end).includes(open))) break
    end--
  }
  return { start, end: Math.max(start, end) }
}

/** A value as text: style sheets that leak into it go, nothing but dashes is nothing. */
const printed = (text: string): string => {
  const clean = text.includes('{') ? withoutStyles(text.slice(0, 5_000)).trim() : text.trim()
  return /^[-—–－_/\\.·\s]{0,40}$/.test(clean) ? '' : clean
}

/** `.noN1{…}`: from the brace back over the selector. */
const withoutStyles = (text: string): string =>
  text
    .split('}')
    .map(piece => {
      const open = piece.lastIndexOf('{')
      return open < 0 ? piece : piece.slice(0, open).replace(/[\w\-. #,>:@]{1,80}$/, '')
    })
    .join(' ')

const elementAt = (line: Line, offset: number): Element | null => {
  const parent = parentOf(line.nodeAt(offset).node)
  return parent?.type === 'element' ? parent : null
}

/** The script that follows a label in the flow, blanks and comments apart. */
const scriptAfter = (label: Nodes): Element | null => {
  let node: Nodes = label
  for (let up = 0; up < 3; up++) {
    const parent = parentOf(node)
    if (!parent) return null
    const siblings: Nodes[] = parent.children
    for (let i = siblings.indexOf(node) + 1; i < siblings.length; i++) {
      const next = siblings[i]!
      if (next.type === 'element') return next.tagName === 'script' ? next : scriptWithin(next)
      if (next.type === 'text' && next.value.trim() !== '') return null
    }
    if (parent.type === 'element' && ['td', 'th', 'li', 'div', 'p'].includes(parent.tagName)) return null
    node = parent
  }
  return null
}

/** `<span><script>…</script></span>`: an element with nothing else. */
const scriptWithin = (element: Element): Element | null => {
  const inner = element.children.filter(
    child => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
  const [only] = inner
  return inner.length === 1 && only?.type === 'element' && only.tagName === 'script' ? only : null
}

const CONTROLS = new Set(['input', 'select', 'textarea', 'button'])

/** Whether the label names a field to fill in: a control follows before any other element with text. */
const isControlNext = (label: Nodes): boolean => {
  let node: Nodes = label
  for (let up = 0; up < 3; up++) {
    const parent = parentOf(node)
    if (!parent) return false
    const siblings: Nodes[] = parent.children
    for (let i = siblings.indexOf(node) + 1; i < siblings.length; i++) {
      const next = siblings[i]!
      if (next.type === 'text' && next.value.trim() !== '') return false
      if (next.type === 'element') return holdsControl(next)
    }
    node = parent
  }
  return false
}

const holdsControl = (element: Element): boolean => {
  let at: Element | undefined = element
  for (let depth = 0; at && depth < 4; depth++) {
    if (CONTROLS.has(at.tagName) && attr(at, 'type') !== 'hidden') return true
    at = at.children.find((child): child is Element => child.type === 'element')
  }
  return false
}

/** `<label>文号</label><span></span>`: a place for the value is there, but no word in it; a dot or a picture may be. */
const hasEmptyBeside = (label: Nodes): boolean => {
  const parent = parentOf(label)
  const next = parent?.type === 'element' ? elementBeside(parent) : null
  return next !== null && !holdsControl(next) && cleanText(next) === ''
}

const elementBeside = (element: Element): Element | null => {
  const parent = parentOf(element)
  if (!parent) return null
  const siblings: Nodes[] = parent.children
  for (let i = siblings.indexOf(element) + 1; i < siblings.length; i++) {
    const next = siblings[i]!
    if (next.type === 'element') return next
  }
  return null
}

/** The index of the first line within an element, searched from a line before it; -1 where it has none. */
const firstLineIn = (page: Page, from: number, element: Element): number => {
  for (let i = from + 1; i < page.lines.length && i < from + 60; i++) {
    if (isWithin(page.lines[i]!.block, element)) return i
  }
  return -1
}

/** All lines of an element as one value. */
const valueIn = (page: Page, from: number, element: Element): Value | null => {
  const first = firstLineIn(page, from, element)
  if (first < 0) return scriptValue(element)
  const line = page.lines[first]!
  let value = printed(line.text)
  let last = first
  while (
    last + 1 < page.lines.length &&
    value.length < LONGEST_VALUE &&
    isWithin(page.lines[last + 1]!.block, element)
  ) {
    last++
    if (!page.lines[last]!.hidden) value = `${value} ${printed(page.lines[last]!.text)}`.trim()
  }
  if (value === '') return null
  const at: At = first === last ? { line, start: 0, end: line.text.length } : { node: element }
  return { value: value.slice(0, LONGEST_VALUE), at, element: first === last ? elementAt(line, 0) : element }
}

const scriptValue = (element: Element): Value | null => {
  const script = scriptWithin(element)
  const value = script ? plainMarkup(writtenBy(script)) : ''
  return script && value !== '' ? { value, at: { node: script }, element: script } : null
}

const startsWithLabel = (page: Page, marks: readonly (readonly Mark[])[], cell: Element, from: number): boolean => {
  const first = firstLineIn(page, from, cell)
  return first >= 0 && marks[first]!.some(mark => mark.start <= 2 && mark.key !== 'other')
}

const cellsOf = (row: Nodes): Element[] =>
  'children' in row
    ? (row.children as Nodes[]).filter(
        (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
      )
    : []

/** Whether the cell before a row's last one is a label: the row is a row of headers. */
const isHeaderBefore = (page: Page, marks: readonly (readonly Mark[])[], cell: Element, line: Line): boolean => {
  const before = page.lines[line.index - 1]
  const cells = cellsOf(parentOf(cell)!)
  const previous = cells[cells.indexOf(cell) - 1]
  return (
    previous !== undefined &&
    before !== undefined &&
    isWithin(before.block, previous) &&
    marks[before.index]!.length > 0
  )
}

/** Labels in one row, values in the next: metadata only where no third row of values follows, else a list. */
const headedValue = (
  page: Page,
  marks: readonly (readonly Mark[])[],
  line: Line,
  cell: Element,
  row: Nodes,
): Value | null => {
  const table = closest(row, 'table')
  if (!table) return null
  const rows = page.elements('tr').filter(tr => closest(tr, 'table') === table)
  const at = rows.indexOf(row as Element)
  const below = rows[at + 1]
  const column = cellsOf(row).indexOf(cell)
  const cells = below ? cellsOf(below) : []
  if (!below || cells.length !== cellsOf(row).length) return null
  const third = rows[at + 2] ? cellsOf(rows[at + 2]!)[0] : undefined
  if (third && !startsWithLabel(page, marks, third, line.index)) return null
  // The one entry of a list links to its page.
  for (const element of elementsBelow(below)) if (element.tagName === 'a') return null
  return (
    valueIn(page, line.index, cells[column]!) ?? {
      value: '',
      at: { line, start: 0, end: line.text.length },
      element: elementAt(line, 0),
    }
  )
}

/** The value in the block below or beside the label's own: `<dt>`/`<dd>`, `<div>label</div><div>value</div>`, `label<div>value</div>`. */
const blockAfter = (page: Page, marks: readonly (readonly Mark[])[], line: Line): Value | null => {
  const { block } = line
  const next = page.lines[line.index + 1]
  if (!next || next.hidden || block.type !== 'element' || next.text.length > 120) return null
  if (marks[next.index]!.some(mark => mark.start <= 2)) return null
  const after = page.lines[next.index + 1]
  if (next.block !== block && isWithin(next.block, block)) {
    if (after && isWithin(after.block, next.block)) return null
    return valueIn(page, line.index, next.block as Element)
  }
  const beside = elementBeside(block)
  if (!beside || !isWithin(next.block, beside)) return null
  if (block.tagName === 'dt') return valueIn(page, line.index, beside)
  if (!/^(?:div|p|span|h\d|label)$/.test(block.tagName) || (after && isWithin(after.block, beside))) return null
  const parent = parentOf(block)
  const pair = parent !== null && parent.children.filter(child => child.type === 'element').length <= 2
  const ended = !after || marks[after.index]!.length > 0 || (parent !== null && !isWithin(after.block, parent))
  return pair || ended ? valueIn(page, line.index, beside) : null
}

/* ---------- pairs in what a script writes ---------- */

const pairsIn = (
  text: string,
  simplify: (text: string) => string,
): Pick<Labelled, 'key' | 'label' | 'word' | 'value'>[] => {
  const pairs: Pick<Labelled, 'key' | 'label' | 'word' | 'value'>[] = []
  if (!/[:：]/.test(text)) return pairs
  for (const piece of text.split(/ (?=[^ :：]{1,14}[:：])/)) {
    const [, label, written] = /^\s?([^:：]{1,20})[:：]\s?(.{1,400})$/.exec(piece) ?? []
    const word = squeeze(simplify(label ?? ''))
    const key = LABEL_KEYS.get(word)
    const value = printed(written ?? '')
    if (key && key !== 'other' && value !== '') pairs.push({ key, label: label!.trim(), word, value })
  }
  return pairs
}

/* ---------- what is no metadata of this page ---------- */

/** A label that comes back more often than variants for other screens repeat it belongs to the entries of a list. */
const withoutLists = (found: readonly Labelled[]): readonly Labelled[] => {
  const times = new Map<LabelKey, number>()
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1)
  return found.filter(({ key }) => times.get(key)! <= 4)
}

const NARROW = /(?:^|\s)(?:m_|wap|mobile|phone|weui|visible-xs)/i

/** Drops the block of a variant for telephones where it repeats labels that stand outside of it. */
const withoutVariants = (found: readonly Labelled[]): readonly Labelled[] => {
  const depths = found.map(({ element }) => (element ? narrowDepth(element) : 0))
  const least = Math.min(...depths)
  const outside = new Set(found.filter((_, i) => depths[i] === least).map(({ key }) => key))
  const repeats = found.some(({ key }, i) => depths[i]! > least && outside.has(key))
  return repeats ? found.filter((_, i) => depths[i] === least) : found
}

/** How many elements around are made for narrow screens, by their names. */
const narrowDepth = (element: Element): number => {
  let depth = isNarrow(element) ? 1 : 0
  for (const ancestor of ancestorsOf(element)) if (ancestor.type === 'element' && isNarrow(ancestor)) depth++
  return depth
}

const isNarrow = (element: Element): boolean => {
  const { className, id } = element.properties
  if (className === undefined && id === undefined) return false
  return NARROW.test(`${attr(element, 'className') ?? ''} ${attr(element, 'id') ?? ''}`)
}
