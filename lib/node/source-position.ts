import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { find, html, svg } from 'property-information'
import type { At, SourceRange } from '../core/page/page.ts'
import { type Element, type Nodes, parentOf, sourceOffset } from '../core/page/tree.ts'

/**
 * Finds source positions on demand from the one offset that the parser noted for each node: parsing with full positions costs two
 * to four times the parse, and most nodes never need one.
 *
 * @param source the decoded document, as it was parsed
 */
export const createPosition = (source: string): ((at: At) => SourceRange | null) => {
  let lineStarts: number[] | null = null
  let last: { node: Nodes | null; start: number; offset: number } = { node: null, start: 0, offset: 0 }

  const point = (offset: number): { line: number; column: number } => {
    if (!lineStarts) lineStarts = findLineStarts(source)
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1 }
  }

  const range = (start: number, end: number): SourceRange | null => {
    if (start < 0) return null
    const from = point(start)
    const to = point(Math.max(start, end))
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  const nodeRange = (node: Nodes): SourceRange | null => {
    if (node.type === 'element') {
      const end = sourceOffset(node)
      const start = end < 0 ? -1 : startOfTag(source, node.tagName, end)
      return start < 0 ? null : range(start, end + 1)
    }
    if (node.type === 'comment') {
      const end = sourceOffset(node)
      return end < 0 ? null : range(source.lastIndexOf('<', commentStart(source, node.value, end) - 1), end + 1)
    }
    return node.type === 'text' ? textRange(node, 0, node.value.length) : null
  }

  const textRange = (node: Nodes & { value: string }, start: number, end: number): SourceRange | null => {
    const at = sourceOffset(node)
    if (at < 0) return null
    const syntax = syntaxIn(parentOf(node))
    // Findings of one text come in order: each goes on where the one before it was found.
    const from = last.node === node && last.start <= start ? last : { start: 0, offset: at }
    const first = skipText(source, from.offset, start - from.start, syntax, false)
    last = { node, start, offset: first }
    return range(first, end > start ? skipText(source, first, end - start, syntax, true) : first)
  }

  return at => {
    if ('line' in at) {
      const first = at.line.nodeAt(at.start)
      const start = textRange(first.node, first.offset, first.offset)
      if (!start || at.end <= at.start) return start
      const last = at.line.nodeAt(at.end - 1)
      const end = textRange(last.node, last.offset, last.offset + 1)
      return end ? { ...start, endLine: end.endLine, endColumn: end.endColumn } : start
    }
    if ('attribute' in at) return attributeRange(at) ?? nodeRange(at.node)
    if (!('start' in at)) return nodeRange(at.node)
    if (at.node.type === 'comment') {
      const end = sourceOffset(at.node)
      if (end < 0) return null
      const start = skipLines(source, commentStart(source, at.node.value, end), at.start)
      return range(start, skipLines(source, start, at.end - at.start))
    }
    return textRange(at.node, at.start, at.end)
  }

  function attributeRange(at: { node: Element; attribute: string; start?: number; end?: number }): SourceRange | null {
    const tagEnd = sourceOffset(at.node)
    const tagStart = tagEnd < 0 ? -1 : startOfTag(source, at.node.tagName, tagEnd)
    if (tagStart < 0) return null
    for (const { name, valueStart, valueEnd } of attributesIn(source, tagStart + 1 + at.node.tagName.length, tagEnd)) {
      if (find(html, name).property !== at.attribute && find(svg, name).property !== at.attribute) continue
      if (at.start === undefined) return range(valueStart, valueEnd)
      const start = skipText(source, valueStart, at.start, 'attribute', false)
      return range(start, skipText(source, start, (at.end ?? at.start) - at.start, 'attribute', true))
    }
    return null
  }
}

const findLineStarts = (source: string): number[] => {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** How far back a start tag is looked for: longer ones (a data URL in an attribute) are placed by their end. */
const LONGEST_TAG = 200_000

/** Where the start tag that ends at `end` (its `>`) begins: the last `<name` from which a scan of attributes ends just there. */
const startOfTag = (source: string, tagName: string, end: number): number => {
  const lower = tagName.toLowerCase()
  for (
    let at = source.lastIndexOf('<', end);
    at >= 0 && end - at < LONGEST_TAG;
    at = at === 0 ? -1 : source.lastIndexOf('<', at - 1)
  ) {
    if (source.slice(at + 1, at + 1 + lower.length).toLowerCase() !== lower) continue
    let last = -1
    for (const { tagEnd } of attributesIn(source, at + 1 + lower.length, end + 1)) last = tagEnd
    if (last === end) return at
  }
  return -1
}

/** Attributes from an offset inside a start tag on, as the tokenizer reads them; the last entry tells where the tag ends. */
function* attributesIn(
  source: string,
  from: number,
  limit: number,
): Generator<{ name: string; valueStart: number; valueEnd: number; tagEnd: number }> {
  let i = from
  while (i < limit) {
    while (i < limit && /[\s/]/.test(source[i]!)) i++
    if (i >= limit) return
    if (source[i] === '>') {
      yield { name: '', valueStart: i, valueEnd: i, tagEnd: i }
      return
    }
    const nameStart = i
    while (i < limit && !/[\s/>=]/.test(source[i]!)) i++
    if (i === nameStart) i++
    const name = source.slice(nameStart, i).toLowerCase()
    while (i < limit && /\s/.test(source[i]!)) i++
    if (source[i] !== '=') {
      yield { name, valueStart: nameStart, valueEnd: i, tagEnd: -1 }
      continue
    }
    i++
    while (i < limit && /\s/.test(source[i]!)) i++
    const quote = source[i]
    let valueStart = i
    if (quote === '"' || quote === "'") {
      valueStart = i + 1
      const close = source.indexOf(quote, valueStart)
      i = close < 0 || close > limit ? limit : close
      yield { name, valueStart, valueEnd: i, tagEnd: -1 }
      i++
    } else {
      while (i < limit && !/[\s>]/.test(source[i]!)) i++
      yield { name, valueStart, valueEnd: i, tagEnd: -1 }
    }
  }
}

/** Where the words of a comment begin, whose last character (`>`) stands at `end`. */
const commentStart = (source: string, value: string, end: number): number => {
  const open = source.lastIndexOf('<!--', end - value.length - 4)
  // The parser made one character of every CRLF. What it took for a comment but is none (`<!x>`, `<?x>`) has no dashes.
  return open >= 0 && skipLines(source, open + 4, value.length) >= end - 3 ? open + 4 : Math.max(1, end - value.length)
}

/** The source offset after `count` characters of a comment, in which only line breaks differ from the source. */
const skipLines = (source: string, at: number, count: number): number => {
  let i = at
  for (let left = count; left > 0; left--) i += source.charCodeAt(i) === 13 && source.charCodeAt(i + 1) === 10 ? 2 : 1
  return i
}

const REFERENCE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy

/** How text is written at a place: with tags that the parser drops and references; with references only; as it is; in an attribute. */
type Syntax = 'text' | 'escapable' | 'raw' | 'attribute'

const ESCAPABLE = new Set(['textarea', 'title'])
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'])

const syntaxIn = (parent: Nodes | null): Syntax => {
  if (parent?.type !== 'element') return 'text'
  return ESCAPABLE.has(parent.tagName) ? 'escapable' : RAW.has(parent.tagName) ? 'raw' : 'text'
}

/**
 * The source offset after `count` characters of text from `at` on, seeing through character references, CRLF, dropped nulls and tags
 * that the parser ignored.
 *
 * @param whole whether to stop right behind the last character, rather than in front of the next
 */
const skipText = (source: string, at: number, count: number, syntax: Syntax, whole: boolean): number => {
  let i = at
  let left = count
  const tags = syntax === 'text'
  while (i < source.length && (left > 0 || (!whole && tags && skipsAt(source, i)))) {
    const code = source.charCodeAt(i)
    if (code === 38 && syntax !== 'raw') {
      const reference = referenceAt(source, i, syntax === 'attribute')
      if (reference) {
        i += reference.length
        left -= reference.count
        continue
      }
    } else if (code === 60 && tags && skipsAt(source, i)) {
      const end = source.indexOf('>', i)
      i = end < 0 ? source.length : end + 1
      continue
    } else if (code === 13 && source.charCodeAt(i + 1) === 10) {
      i++
    } else if (code === 0 && tags) {
      i++
      continue
    }
    i++
    left--
  }
  return i
}

/** How much source a character reference takes, and how many characters it stands for; `null` for an ampersand that means itself. */
const referenceAt = (source: string, at: number, inAttribute: boolean): { length: number; count: number } | null => {
  REFERENCE.lastIndex = at
  const written = REFERENCE.exec(source)?.[0]
  if (written === undefined) return null
  const text = inAttribute
    ? decodeHTMLAttribute(written + (source[at + written.length] === '=' ? '=' : ''))
    : decodeHTML(written)
  if (text.startsWith('&') && text.startsWith(written.slice(0, 2))) return null
  // `&ampx` is an ampersand and an x: what is left of the name stands for itself.
  const rest = written.endsWith(';') ? 0 : commonEnd(written, text)
  return { length: written.length - rest, count: text.length - rest }
}

const commonEnd = (written: string, text: string): number => {
  let length = 0
  while (length < text.length - 1 && written.at(-1 - length) === text.at(-1 - length)) length++
  return length
}

/** Whether a tag that the parser dropped stands here, in the middle of a text. */
const skipsAt = (source: string, i: number): boolean =>
  source.charCodeAt(i) === 60 && /[a-z/!?]/i.test(source[i + 1] ?? '')
