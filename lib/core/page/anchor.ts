import { clip } from '../engine/message.ts'
import { redact } from '../text/redact.ts'
import type { At, Page } from './page.ts'
import { ancestorsOf, attr, cleanText, type Element, type Nodes, parentOf } from './tree.ts'

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'legend'])

/** Far enough for any real page; a hostile one must not make every finding walk all of it. */
const MAX_STEPS = 5_000

/**
 * The words that tell where a spot is without line numbers: the link around it, else its table row's or field's label, else the
 * nearest heading before it. Redacted. Empty where a finding has no place.
 */
export const pageAnchor = (_page: Page, at: At | undefined): string => {
  if (!at) return ''
  const node: Nodes = 'line' in at ? at.line.nodeAt(at.start).node : at.node
  const own = node.type === 'element' ? node : parentOf(node)
  const link = own && own.type === 'element' ? enclosingLink(own) : null
  return clip(redact(link ?? labelBefore(at) ?? headingBefore(node) ?? ''), 60)
}

const enclosingLink = (element: Element): string | null => {
  if (element.tagName !== 'a') {
    for (const ancestor of ancestorsOf(element)) {
      if (ancestor.type === 'element' && ancestor.tagName === 'a') return cleanText(ancestor) || null
    }
    return null
  }
  return cleanText(element) || attr(element, 'title') || null
}

/** `联系电话：` at the line's beginning. */
const labelBefore = (at: At): string | null => {
  if (!('line' in at)) return null
  return /^[[【]?([^:：\]】\d]{1,12})[\]】:：]/.exec(at.line.text.slice(0, at.start))?.[1]?.trim() ?? null
}

const headingBefore = (node: Nodes): string | null => {
  let at: Nodes | null = node
  let steps = 0
  while (at && steps < MAX_STEPS) {
    const parent: Nodes | null = parentOf(at)
    if (!parent || !('children' in parent)) return null
    const siblings: Nodes[] = parent.children
    for (let i = siblings.indexOf(at) - 1; i >= 0 && steps < MAX_STEPS; i--) {
      const heading = lastHeadingIn(siblings[i]!, () => ++steps < MAX_STEPS)
      if (heading) return heading
    }
    at = parent
    steps++
  }
  return null
}

const lastHeadingIn = (node: Nodes, goOn: () => boolean): string | null => {
  const stack: Nodes[] = [node]
  for (let at = stack.pop(); at && goOn(); at = stack.pop()) {
    if (at.type !== 'element') continue
    if (HEADINGS.has(at.tagName)) {
      const text = cleanText(at)
      if (text !== '') return text
    }
    for (const child of at.children) if (child.type === 'element') stack.push(child)
  }
  return null
}
