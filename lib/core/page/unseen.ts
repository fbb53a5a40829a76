import { type Unescaped, unescapeText } from '../text/unescape.ts'
import { defineFact } from './fact.ts'
import { type Line, readLines } from './line.ts'
import type { At, Page } from './page.ts'
import { type Comment, type Element, elementsBelow, type Nodes, type Root, type Text } from './tree.ts'

/**
 * - `title`: the document's title, shown on the tab
 * - `attribute`: the value of any attribute, hidden inputs too
 * - `comment`: an HTML comment
 * - `script`: the code of a script, JSON blocks too
 * - `inert`: what `<template>`, `<noscript>`, `<iframe>` and `<svg>` hold
 */
export type UnseenPlace = 'title' | 'attribute' | 'comment' | 'script' | 'inert'

/** A text that is no line of the page, but that anyone can read in its source. */
export class UnseenText {
  readonly place: UnseenPlace
  /** The element, or the comment or text node itself; of a line in a template, the first of its text nodes. */
  readonly node: Element | Comment | Text
  /** The hast property name, for an attribute. */
  readonly attribute: string | null
  readonly #raw: string | Line
  readonly #simplify: (text: string) => string
  #plain: string | null = null
  #unescaped: Unescaped | null = null

  constructor(
    place: UnseenPlace,
    node: Element | Comment | Text,
    attribute: string | null,
    raw: string | Line,
    simplify: (text: string) => string,
  ) {
    this.place = place
    this.node = node
    this.attribute = attribute
    this.#raw = raw
    this.#simplify = simplify
  }

  /** The text for matching: escapes decoded, simplified characters, half-width ASCII. */
  get plain(): string {
    if (this.#plain !== null) return this.#plain
    if (typeof this.#raw !== 'string') this.#plain = this.#raw.plain
    else {
      this.#unescaped = unescapeText(this.#raw)
      this.#plain = this.#simplify(this.#unescaped.text)
    }
    return this.#plain
  }

  /** The spot of `[start, end)` of `plain`. */
  at(start: number, end: number): At {
    if (typeof this.#raw !== 'string') return { line: this.#raw, start, end }
    const { node, attribute } = this
    const from = start < end ? (this.#unescaped?.from?.[start] ?? start) : start
    const to = start < end ? (this.#unescaped?.to?.[end - 1] ?? end) : end
    if (node.type !== 'element') return { node, start: from, end: to }
    return attribute === null ? { node } : { node, attribute, start: from, end: to }
  }
}

/** Han characters, or digits enough for a number that could be someone's, a passport's too; the rest of a page's many attributes is not worth a look. */
const WORTH =
  /[\u3400-\u9fff\uf900-\ufaff]|[0-9\uff10-\uff19](?:[ \u00a0\u200b-\u200d\u2010-\u2015\u2060\u3000\ufeff-]{0,2}[0-9\uff10-\uff19]){9}|%E[4-9]%|\\[ux]|(?<![0-9A-Za-z])[A-Z]{1,2}[0-9]{7,10}(?![0-9A-Za-z])|[\uff21-\uff3a][\uff10-\uff19]{7}/

/** Elements whose text is one raw string. */
const RAW_TEXT: ReadonlyMap<string, UnseenPlace> = new Map([
  ['script', 'script'],
  ['title', 'title'],
  ['noscript', 'inert'],
  ['iframe', 'inert'],
  ['noembed', 'inert'],
  ['noframes', 'inert'],
  // Of a drawing: its words, not the parts around them.
  ['text', 'inert'],
  ['tspan', 'inert'],
  ['desc', 'inert'],
])

/** Attributes of layout: long, many, and never anyone's data. */
const isLayout = (name: string): boolean =>
  name === 'className' || name === 'style' || name === 'd' || name === 'points'

/** Everything readable in the source that is no line of the page, in document order by kind of carrier. */
export const unseen = defineFact<readonly UnseenText[]>('unseen', page => {
  const found: UnseenText[] = []
  collect(page, page.all, page.comments, found)
  // Templates within templates come up as their own; a list of them, no recursion.
  const templates = page.elements('template').slice()
  for (let i = 0; i < templates.length; i++) {
    const { content } = templates[i]!
    if (!content) continue
    const elements = [...elementsBelow(content)]
    for (const element of elements) if (element.tagName === 'template') templates.push(element)
    for (const line of readLines(content, page.simplify))
      found.push(new UnseenText('inert', line.parts[0]!.node, null, line, page.simplify))
    collect(page, elements, commentsBelow(content), found)
  }
  return found
})

const collect = (page: Page, elements: readonly Element[], comments: readonly Comment[], found: UnseenText[]): void => {
  const { simplify } = page
  for (const element of elements) {
    const { tagName, properties, children } = element
    for (const name in properties) {
      if (isLayout(name)) continue
      const given = properties[name]
      const value = typeof given === 'string' ? given : Array.isArray(given) ? given.join(' ') : ''
      if (value.length > 1 && WORTH.test(value) && !value.startsWith('data:'))
        found.push(new UnseenText('attribute', element, name, value, simplify))
    }
    if (children.length === 0) continue
    const place = RAW_TEXT.get(tagName)
    if (place === undefined) continue
    for (const child of children) {
      if (child.type === 'text' && WORTH.test(child.value))
        found.push(new UnseenText(place, child, null, child.value, simplify))
    }
  }
  for (const comment of comments) {
    if (WORTH.test(comment.value)) found.push(new UnseenText('comment', comment, null, comment.value, simplify))
  }
}

const commentsBelow = (root: Root): Comment[] => {
  const comments: Comment[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'comment') comments.push(node)
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return comments
}
