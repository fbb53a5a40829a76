import type { Nodes, Parents, Root, RootContent } from 'hast'
import { Page, type PageInput } from '../core/page/page.ts'
import { MAX_DEPTH, parentOf, setParent, toProperties } from '../core/page/tree.ts'
import { loadSimplifier, needsSimplify } from '../core/text/simplify.ts'

/** A page of a live document, and the way back from its tree to the document. */
export interface DomPage {
  readonly page: Page
  /** The DOM node behind a node of the tree; `undefined` for the root of a `<template>`'s content. */
  readonly domNode: (node: Nodes) => Node | undefined
}

/**
 * Reads a live document into a page; the document is left as it is. Same tree as the HTML door's for the same markup; what scripts
 * wrote is there too, and `noscript` holds text.
 *
 * @param skip elements that are not the page's (our own overlay)
 */
export const pageFromDom = async (
  document: Document,
  given: Partial<Pick<PageInput, 'profile' | 'url' | 'decoded'>> = {},
  skip: (element: Element) => boolean = () => false,
): Promise<DomPage> => {
  const nodes = new Map<Nodes, Node>()
  const root = treeOf(document, skip, nodes)
  const text = document.documentElement?.textContent ?? ''
  const page = new Page({
    root,
    source: 'dom',
    url: given.url ?? document.URL,
    file: null,
    decoded: given.decoded ?? null,
    profile: given.profile ?? null,
    ...(needsSimplify(text) ? { simplify: await loadSimplifier() } : {}),
  })
  return { page, domNode: node => nodes.get(node) }
}

const SVG = 'http://www.w3.org/2000/svg'

/** What is read of DOM nodes, by the prototypes: a form's controls can shadow any property of the form itself. */
const readerFor = (document: Document) => {
  const { Node, Element, HTMLTemplateElement } = document.defaultView ?? globalThis
  const getter = <T>(prototype: object, name: string): ((node: object) => T) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
    if (!get) throw new Error(`no ${name} in this browser's DOM`)
    return node => get.call(node) as T
  }
  const { getAttributeNames, getAttribute } = Element.prototype
  return {
    type: getter<number>(Node.prototype, 'nodeType'),
    value: getter<string | null>(Node.prototype, 'nodeValue'),
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    namespace: getter<string | null>(Element.prototype, 'namespaceURI'),
    localName: getter<string>(Element.prototype, 'localName'),
    templateContent: getter<Node>(HTMLTemplateElement.prototype, 'content'),
    attributes: (element: Element) =>
      getAttributeNames.call(element).map(name => ({ name, value: getAttribute.call(element, name) ?? '' })),
  }
}

const treeOf = (document: Document, skip: (element: Element) => boolean, nodes: Map<Nodes, Node>): Root => {
  const read = readerFor(document)
  const root: Root = { type: 'root', children: [] }
  setParent(root, null)
  nodes.set(root, document)

  const hastOf = (node: Node): RootContent | null => {
    switch (read.type(node)) {
      case 1: {
        const element = node as Element
        if (skip(element)) return null
        const foreign = read.namespace(element) === SVG
        const properties = toProperties(read.attributes(element), foreign)
        return { type: 'element', tagName: read.localName(element), properties, children: [] }
      }
      case 3:
      case 4:
        return { type: 'text', value: read.value(node) ?? '' }
      case 8:
        return { type: 'comment', value: read.value(node) ?? '' }
      case 10:
        return { type: 'doctype' }
      default:
        return null
    }
  }

  const stack: { from: Node; into: Parents; depth: number }[] = [{ from: document, into: root, depth: 0 }]
  for (let task = stack.pop(); task; task = stack.pop()) {
    const { from, into, depth } = task
    for (let child = read.firstChild(from); child; child = read.nextSibling(child)) {
      const node = hastOf(child)
      if (!node) continue
      // A browser's own parser has capped the depth already; documents made by scripts or other parsers may nest deeper.
      const deep = node.type !== 'text' && depth > MAX_DEPTH
      const parent = deep ? (parentOf(into) ?? into) : into
      ;(parent.children as RootContent[]).push(node)
      setParent(node, parent)
      nodes.set(node, child)
      if (node.type !== 'element') continue
      if (node.tagName === 'template') {
        const content: Root = { type: 'root', children: [] }
        setParent(content, node)
        node.content = content
        stack.push({ from: read.templateContent(child), into: content, depth: 0 })
      } else stack.push({ from: child, into: node, depth: Math.min(depth, MAX_DEPTH) + 1 })
    }
  }
  return root
}
