import { fold } from '../text/fold.ts'
import { type Element, type Nodes, type Parents, parentOf, type Root, type Text } from './tree.ts'

/** Elements that begin and end a line of text (HTML standard, rendering section, display block, table or list-item). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main marquee menu nav object ol optgroup option p pre ' +
    'search section select summary table tbody td textarea tfoot th thead tr ul video'
  ).split(' '),
)

/** Elements whose text no reader sees as page text. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'svg',
])

const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const BLANKS = /[\s\u0085]+/g
/** Blank to its last character; a lone zero-width one is not. */
const NOT_BLANK = /[^\s\u0085]|\ufeff/
const SPECIAL = /[\s\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isZeroWidth = (code: number): boolean =>
  code === 0xad ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff

export interface LinePart {
  readonly node: Text
  /** Where the node's text begins in the line. */
  readonly from: number
}

/**
 * One line as a reader sees it: the text of neighbouring inline nodes up to the next block or `<br>`, zero-width characters
 * removed, runs of blanks (full-width and no-break ones too) as one, trimmed. What markup splits (`〔201<b>9</b>〕`) is whole here.
 */
export class Line {
  readonly index: number
  /** The nearest block element around it. */
  readonly block: Element | Root
  /** Whether an ancestor hides it (`hidden`, `display:none`). */
  readonly hidden: boolean
  readonly text: string
  readonly parts: readonly LinePart[]
  readonly #simplify: (text: string) => string
  #plain: string | null = null
  #offsets: { readonly index: number; readonly values: Uint32Array } | null = null

  constructor(
    index: number,
    block: Element | Root,
    hidden: boolean,
    text: string,
    parts: readonly LinePart[],
    simplify: (text: string) => string,
  ) {
    this.index = index
    this.block = block
    this.hidden = hidden
    this.text = text
    this.parts = parts
    this.#simplify = simplify
  }

  /** The line for matching: simplified characters, half-width ASCII, offset for offset the same as `text`. */
  get plain(): string {
    if (this.#plain === null) this.#plain = fold(this.#simplify(this.text))
    return this.#plain
  }

  /** The `plain` of all lines, one a line, folded in one go: the same as line by line, at a third of the cost. */
  static foldAll(lines: readonly Line[]): string {
    let simplified = ''
    for (const line of lines) simplified += `${line.#simplify(line.text)}\n`
    const all = fold(simplified)
    let from = 0
    for (const line of lines) {
      const to = from + line.text.length
      line.#plain = all.slice(from, to)
      from = to + 1
    }
    return all
  }

  /** The text node and the offset in its value that stand behind an offset of this line. */
  nodeAt(offset: number): { node: Text; offset: number } {
    let index = this.parts.length - 1
    while (index > 0 && this.parts[index]!.from > offset) index--
    const { node, from } = this.parts[index]!
    // Kept for the part that was asked last: a long line full of findings is asked again and again.
    let offsets = this.#offsets
    if (offsets?.index !== index) {
      offsets = { index, values: offsetsIn(node.value, this.text[from] === ' ') }
      this.#offsets = offsets
    }
    const { values } = offsets
    return { node, offset: values[Math.min(offset - from, values.length - 1)]! }
  }
}

/** For each character of a node's collapsed form, where it stands in the raw value; the end last. */
const offsetsIn = (value: string, blankFirst: boolean): Uint32Array => {
  const offsets = new Uint32Array(value.length + 1)
  let passed = 0
  let inBlank = !blankFirst
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (isZeroWidth(code)) continue
    const blank = isBlank(code)
    if (blank && inBlank) continue
    offsets[passed++] = i
    inBlank = blank
  }
  offsets[passed] = value.length
  return offsets.subarray(0, passed + 1)
}

/** Whether the element itself, by its own markup, is not shown. */
export const isHiddenElement = (element: Element): boolean => {
  const { hidden, style, type } = element.properties
  if (hidden !== undefined && hidden !== false && hidden !== 'until-found') return true
  if (element.tagName === 'input' && type === 'hidden') return true
  return (
    typeof style === 'string' &&
    style.length < 10_000 &&
    /(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/i.test(style)
  )
}

/** Cuts a tree into lines. Iterative: pages nest as deep as the parser lets them. */
export const readLines = (root: Root, simplify: (text: string) => string): Line[] => {
  const lines: Line[] = []
  let text = ''
  let parts: LinePart[] = []
  let hiddenBelow: Parents | null = null
  let block: Element | Root = root

  const flush = (): void => {
    if (text !== '') {
      const trimmed = text.charCodeAt(text.length - 1) === 32 ? text.slice(0, -1) : text
      if (trimmed !== '') {
        lines.push(new Line(lines.length, block, hiddenBelow !== null, trimmed, parts, simplify))
      }
      text = ''
      parts = []
    }
  }

  let node: Nodes = root
  const indexes: number[] = []
  for (;;) {
    let into: Parents | null = null
    if (node.type === 'text') {
      let value = node.value
      if (!NOT_BLANK.test(value)) value = text === '' || value === '' ? '' : ' '
      else if (SPECIAL.test(value)) value = value.replace(ZERO_WIDTH, '').replace(BLANKS, ' ')
      if (value !== '' && (text === '' || text.charCodeAt(text.length - 1) === 32) && value.charCodeAt(0) === 32)
        value = value.slice(1)
      if (value !== '') {
        parts.push({ node, from: text.length })
        text += value
      }
    } else if (node.type === 'root') into = node
    else if (node.type === 'element') {
      const { tagName } = node
      if (tagName === 'br') flush()
      else if (!SKIPPED.has(tagName)) {
        if (BLOCKS.has(tagName)) {
          flush()
          block = node
        }
        if (hiddenBelow === null && isHiddenElement(node)) {
          flush()
          hiddenBelow = node
        }
        into = node
      }
    }
    if (into && into.children.length > 0) {
      indexes.push(0)
      node = into.children[0]!
      continue
    }
    // Leave finished nodes, upwards, until one has a next sibling.
    for (;;) {
      if (node.type === 'element') {
        if (BLOCKS.has(node.tagName)) {
          flush()
          block = blockAround(node, root)
        }
        if (node === hiddenBelow) {
          flush()
          hiddenBelow = null
        }
      }
      const parent: Parents | null = node === root ? null : parentOf(node)
      if (!parent) {
        flush()
        return lines
      }
      const next = indexes[indexes.length - 1]! + 1
      const sibling: Nodes | undefined = parent.children[next]
      if (sibling) {
        indexes[indexes.length - 1] = next
        node = sibling
        break
      }
      indexes.pop()
      node = parent
    }
  }
}

const blockAround = (node: Nodes, root: Root): Element | Root => {
  for (let at = parentOf(node); at; at = parentOf(at)) if (at.type === 'element' && BLOCKS.has(at.tagName)) return at
  return root
}
