import { redact } from '../text/redact.ts'
import type { Decoded } from './decoded.ts'
import type { Fact } from './fact.ts'
import { isHiddenElement, Line, readLines } from './line.ts'
import type { SiteProfile } from './site-profile.ts'
import { ancestorsOf, attr, type Comment, type Element, type Nodes, type Root, type Text } from './tree.ts'

/**
 * A spot on a page: a node; a range of characters of a line; a range of a text's or comment's value; or (part of) an
 * attribute's value. Offsets are UTF-16 units, `end` exclusive.
 */
export type At =
  | { readonly node: Nodes }
  | { readonly line: Line; readonly start: number; readonly end: number }
  | { readonly node: Text | Comment; readonly start: number; readonly end: number }
  | { readonly node: Element; readonly attribute: string; readonly start?: number; readonly end?: number }

/** Lines and columns count from 1; columns are UTF-16 units; `endColumn` is exclusive. */
export interface SourceRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What a door hands in. */
export interface PageInput {
  readonly root: Root
  readonly source: 'html' | 'dom'
  /** Absolute URL or, for a saved file without one, `null`. */
  readonly url: string | null
  /** The path as given on the command line; `null` in a browser. */
  readonly file: string | null
  /** How the bytes became text; `null` where the browser did it. */
  readonly decoded?: Decoded | null
  readonly profile?: SiteProfile | null
  /** Traditional → simplified, length preserving; the identity where the page has no traditional characters. */
  readonly simplify?: (text: string) => string
  /** Source positions, where the door has the source. */
  readonly position?: (at: At) => SourceRange | null
}

/** A page as rules and facts see it: the tree, its lines of text, and facts that are read once, when first asked for. */
export class Page {
  readonly root: Root
  readonly source: 'html' | 'dom'
  readonly url: string | null
  readonly file: string | null
  readonly decoded: Decoded | null
  readonly profile: SiteProfile | null
  readonly simplify: (text: string) => string
  readonly position: (at: At) => SourceRange | null
  readonly #facts: unknown[] = []
  #byTag: Map<string, Element[]> | null = null
  #all: Element[] = []
  #comments: Comment[] = []
  #lines: Line[] | null = null
  #plain = ''
  #shownUrl: string | null = null
  #baseUrl: string | null | undefined
  readonly #resolved = new Map<string, string | null>()

  constructor(input: PageInput) {
    this.root = input.root
    this.source = input.source
    this.url = input.url
    this.file = input.file
    this.decoded = input.decoded ?? null
    this.profile = input.profile ?? null
    this.simplify = input.simplify ?? (text => text)
    this.position = input.position ?? (() => null)
  }

  /** The page's URL, else its file, as it may be shown: redacted. */
  get shownUrl(): string {
    if (this.#shownUrl === null) this.#shownUrl = redact(this.url ?? this.file ?? '')
    return this.#shownUrl
  }

  /** The value of a fact; read once a page. */
  fact<T>(fact: Fact<T>): T {
    const known = this.#facts[fact.slot]
    if (known !== undefined) return known as T
    const value = fact.read(this)
    this.#facts[fact.slot] = value
    return value
  }

  /** All elements with a tag name, in document order, those in `<template>` excluded. */
  elements(tagName: string): readonly Element[] {
    return this.#index().get(tagName) ?? []
  }

  /** All elements in document order. */
  get all(): readonly Element[] {
    this.#index()
    return this.#all
  }

  get comments(): readonly Comment[] {
    this.#index()
    return this.#comments
  }

  /** The text of the page, line by line, hidden lines included and marked. */
  get lines(): readonly Line[] {
    if (!this.#lines) this.#readLines()
    return this.#lines!
  }

  /** All lines as they are matched (`Line.plain`), one a line: one search tells whether the page holds a rule's words at all. */
  get plain(): string {
    if (!this.#lines) this.#readLines()
    return this.#plain
  }

  #readLines(): void {
    this.#lines = readLines(this.root, this.simplify)
    this.#plain = Line.foldAll(this.#lines)
  }

  /** The first element with this `id`. */
  byId(id: string): Element | null {
    return this.all.find(element => attr(element, 'id') === id) ?? null
  }

  /** Whether no ancestor and not the node itself is hidden by its own markup. Style sheets are not read: equal at all doors. */
  visible(node: Nodes): boolean {
    if (node.type === 'element' && isHiddenElement(node)) return false
    for (const ancestor of ancestorsOf(node)) if (ancestor.type === 'element' && isHiddenElement(ancestor)) return false
    return true
  }

  /** An address of this page as an absolute URL where the page's own is known, else as written; `null` for what is no address. */
  resolve(href: string): string | null {
    const trimmed = href.trim()
    if (trimmed === '' || /^javascript:/i.test(trimmed)) return null
    const base = this.#base()
    if (base === null) return trimmed
    const known = this.#resolved.get(trimmed)
    if (known !== undefined) return known
    let resolved: string | null = null
    try {
      resolved = new URL(trimmed, base).href
    } catch {}
    this.#resolved.set(trimmed, resolved)
    return resolved
  }

  #base(): string | null {
    if (this.#baseUrl === undefined) this.#baseUrl = this.#readBase()
    return this.#baseUrl
  }

  #readBase(): string | null {
    const tag = this.elements('base').find(base => attr(base, 'href'))
    const href = tag ? attr(tag, 'href')! : null
    if (this.url === null) return href !== null && /^https?:/i.test(href) ? href : null
    if (href === null) return this.url
    try {
      return new URL(href, this.url).href
    } catch {
      return this.url
    }
  }

  #index(): Map<string, Element[]> {
    if (this.#byTag) return this.#byTag
    const byTag = new Map<string, Element[]>()
    const stack: Nodes[] = [this.root]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'comment') this.#comments.push(node)
      if (node.type !== 'element' && node.type !== 'root') continue
      if (node.type === 'element') {
        this.#all.push(node)
        const same = byTag.get(node.tagName)
        if (same) same.push(node)
        else byTag.set(node.tagName, [node])
      }
      const { children } = node
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i]!
        if (child.type !== 'text') stack.push(child)
      }
    }
    this.#byTag = byTag
    return byTag
  }
}
