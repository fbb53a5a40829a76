import type { Comment, Element, Nodes, Parents, Root, Text } from 'hast'
import { find, html, svg } from 'property-information'

/**
 * What the doors add to hast: the parent, and (HTML door) where the node's token stands in the source.
 * Symbols, so that the tree stays plain hast to every hast utility and to JSON.
 */
export const PARENT = Symbol('govlint.parent')
export const OFFSET = Symbol('govlint.offset')

interface Linked {
  [PARENT]?: Parents | null
  [OFFSET]?: number
}

export type { Comment, Element, Nodes, Parents, Root, Text }

/** The parent of a node of a page's tree; `null` for the root and for detached nodes. */
export const parentOf = (node: Nodes): Parents | null => (node as Linked)[PARENT] ?? null

/** Sets the parent; only the doors that build trees call it. */
export const setParent = (node: Nodes, parent: Parents | null): void => {
  ;(node as Linked)[PARENT] = parent
}

/**
 * Source offset (UTF-16 units) that the HTML door noted: of an element's start tag and of a comment, the `>` that ends it; of a text,
 * where its token begins. `-1` where there is none (DOM door, implied elements).
 */
export const sourceOffset = (node: Nodes): number => (node as Linked)[OFFSET] ?? -1

export const setSourceOffset = (node: Nodes, offset: number): void => {
  ;(node as Linked)[OFFSET] = offset
}

/** The node's ancestors, nearest first, root last. */
export function* ancestorsOf(node: Nodes): Generator<Parents> {
  for (let at = parentOf(node); at; at = parentOf(at)) yield at
}

/** The nearest element, the node itself included, with one of these tag names. */
export const closest = (node: Nodes, ...tagNames: string[]): Element | null => {
  for (let at: Nodes | null = node; at; at = parentOf(at)) {
    if (at.type === 'element' && tagNames.includes(at.tagName)) return at
  }
  return null
}

/** Whether `node` is `ancestor` or stands below it. */
export const isWithin = (node: Nodes, ancestor: Nodes): boolean => {
  for (let at: Nodes | null = node; at; at = parentOf(at)) if (at === ancestor) return true
  return false
}

/**
 * An attribute as text, by its hast property name (`href`, `className`, `dataId`, `htmlFor`); `null` where it is absent.
 * Lists are joined by a blank, `true` is the empty string, as in the markup.
 */
export const attr = (element: Element, property: string): string | null => {
  const value = element.properties[property]
  if (value === undefined || value === null || value === false) return null
  if (value === true) return ''
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : String(value)
}

/** Elements only a machine reads: their text is not content. */
const NOT_TEXT = new Set(['script', 'style', 'template', 'noscript'])

/** All text below a node in document order, without scripts, styles, templates; blanks as they stand. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  const stack: Nodes[] = [node]
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.type === 'text') text += at.value
    else if ('children' in at && !(at !== node && at.type === 'element' && NOT_TEXT.has(at.tagName))) {
      for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!)
    }
  }
  return text
}

/** {@link textOf} with every run of blanks as one blank, trimmed. */
export const cleanText = (node: Nodes): string =>
  textOf(node)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()

/**
 * The beginning of {@link cleanText}, `length` characters where there are as many. It reads no further: a cell of a layout table holds
 * half the page.
 */
export const textStart = (node: Nodes, length: number): string => {
  let text = ''
  const stack: Nodes[] = [node]
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.type === 'text') {
      text = (text + at.value).replace(/[\s\u200b\ufeff]+/g, ' ').trimStart()
      // The last of it may be a blank.
      if (text.length > length) break
    } else if ('children' in at && !(at !== node && at.type === 'element' && NOT_TEXT.has(at.tagName))) {
      for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!)
    }
  }
  return text.slice(0, length).trimEnd()
}

/** All elements below a node, in document order. */
export function* elementsBelow(node: Parents): Generator<Element> {
  const stack: Nodes[] = [...node.children].reverse()
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.type !== 'element') continue
    yield at
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!)
  }
}

type Convert = (value: string) => string | number | boolean | (string | number)[]
interface Property {
  name: string
  convert: Convert | null
}

const spaceSeparated: Convert = value =>
  /[\t\n\f\r ]/.test(value) || value === '' ? value.split(/[\t\n\f\r ]+/).filter(Boolean) : [value]
const commaSeparated: Convert = value => value.split(',').map(part => part.trim())
const boolean: Convert = value => (value === '' || value.length < 16 ? true : value)
const number: Convert = value => (value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value)
const overloaded: Convert = value => (value === '' ? true : value)

const propertyOf = (attribute: string, foreign: boolean): Property => {
  const info = find(foreign ? svg : html, attribute)
  const convert = info.spaceSeparated
    ? spaceSeparated
    : info.commaSeparated
      ? commaSeparated
      : info.boolean
        ? boolean
        : info.overloadedBoolean
          ? overloaded
          : info.number
            ? number
            : null
  return { name: info.property, convert }
}

const known = new Map<string, Property>()
const knownForeign = new Map<string, Property>()

/**
 * Attributes of the markup as hast properties, the same at every door.
 *
 * @param foreign whether the element is SVG (other spellings).
 */
export const toProperties = (
  attributes: readonly { readonly name: string; readonly value: string }[],
  foreign: boolean,
): Element['properties'] => {
  const cache = foreign ? knownForeign : known
  const properties: Element['properties'] = {}
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i]!
    let property = cache.get(name)
    if (!property) {
      property = propertyOf(name, foreign)
      // A hostile page invents attribute names without end: the cache must not grow with it.
      if (cache.size < 2_000) cache.set(name, property)
    }
    if (property.name === '__proto__') continue
    properties[property.name] = property.convert === null ? value : property.convert(value)
  }
  return properties
}

/**
 * How deep a tree may nest at every door: as in Chromium (`kMaximumHTMLParserDOMTreeDepth`), an element that nests deeper is attached to
 * the parent of the element it stands in, text is not; `tests/e2e/depth.test.ts` measures it.
 */
export const MAX_DEPTH = 512
