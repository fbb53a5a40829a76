import { clip } from '../engine/message.ts'
import { redact } from '../text/redact.ts'
import type { DocumentOrder } from './document-order.ts'
import type { At } from './page.ts'
import { ancestorsOf, attr, cleanText, type Element, type Nodes, parentOf } from './tree.ts'

/**
 * The words that tell where a spot is without line numbers: the link around it, else its table row's or field's label, else the
 * nearest heading before it. Redacted. Empty where a finding has no place.
 */
export const pageAnchor = (at: At | undefined, order: DocumentOrder): string => {
  if (!at) return ''
  const node = nodeAt(at)
  const own = node.type === 'element' ? node : parentOf(node)
  const link = own && own.type === 'element' ? enclosingLink(own) : null
  return clip(redact(link ?? labelBefore(at) ?? order.headingBefore(node) ?? ''), 60)
}

/** The node that a spot is at. */
export const nodeAt = (at: At): Nodes => ('line' in at ? at.line.nodeAt(at.start).node : at.node)

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
