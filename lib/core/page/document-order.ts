import { cleanText, type Element, isWithin, type Nodes, type Root } from './tree.ts'

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'legend'])

/** Empty headings passed over; a hostile page must not make every finding pass over thousands. */
const MOST_LOOKS = 50

/** Where some nodes of a page stand. */
export interface DocumentOrder {
  /** Counts the given nodes in document order, from 0; one that is not in the tree comes last. */
  indexOf(node: Nodes): number
  /** The text of the nearest heading with any that ends before a given node; `null` where there is none. */
  headingBefore(node: Nodes): string | null
}

/** Walks the tree once, and not even to its end, for a few nodes; nothing of it is kept but what is asked about. */
export const documentOrder = (root: Root, nodes: Iterable<Nodes>): DocumentOrder => {
  const wanted = new Set(nodes)
  const found = new Map<Nodes, { readonly index: number; readonly headings: number }>()
  const headings: Element[] = []
  const texts = new Map<Element, string>()
  const stack: Nodes[] = [root]
  for (let at = stack.pop(); at && found.size < wanted.size; at = stack.pop()) {
    if (wanted.has(at)) found.set(at, { index: found.size, headings: headings.length })
    if (at.type !== 'element' && at.type !== 'root') continue
    if (at.type === 'element') {
      if (HEADINGS.has(at.tagName)) headings.push(at)
      if (at.content) stack.push(at.content)
    }
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!)
  }
  const textOf = (heading: Element): string => {
    const known = texts.get(heading)
    if (known !== undefined) return known
    const text = cleanText(heading)
    texts.set(heading, text)
    return text
  }
  return {
    indexOf: node => found.get(node)?.index ?? found.size,
    headingBefore(node) {
      const before = found.get(node)?.headings ?? 0
      for (let i = before - 1; i >= 0 && i >= before - MOST_LOOKS; i--) {
        const heading = headings[i]!
        if (isWithin(node, heading)) continue
        const text = textOf(heading)
        if (text !== '') return text
      }
      return null
    },
  }
}
