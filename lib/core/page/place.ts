import type { Place } from '../engine/finding.ts'
import { clip } from '../engine/message.ts'
import { redact } from '../text/redact.ts'
import type { At, Page } from './page.ts'
import { attr, cleanText, type Element, type Nodes, parentOf } from './tree.ts'

const QUOTE = 80

/** Where an `At` is, as a finding says it: redacted, selector and quote always, line and column where the door has the source. */
export const toPlace = (page: Page, at: At | undefined): Place => {
  const url = page.shownUrl
  if (!at) return { url, selector: '', quote: '', line: null, column: null, endLine: null, endColumn: null, part: null }
  const range = page.position(at)
  return {
    url,
    selector: selectorOf(at),
    quote: clip(redact(quoteOf(at)), QUOTE),
    line: range?.line ?? null,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
    part: null,
  }
}

const quoteOf = (at: At): string => {
  if ('line' in at) return at.line.text.slice(at.start, at.end)
  if ('attribute' in at) return (attr(at.node, at.attribute) ?? '').slice(at.start, at.end)
  if ('start' in at) return at.node.value.slice(at.start, at.end)
  const { node } = at
  if (node.type === 'comment' || node.type === 'text') return node.value.trim()
  if (node.type !== 'element') return ''
  return cleanText(node) || attr(node, 'src') || attr(node, 'href') || attr(node, 'content') || attr(node, 'name') || ''
}

const selectorOf = (at: At): string => {
  const node: Nodes = 'line' in at ? at.line.nodeAt(at.start).node : at.node
  return selectorFor(node.type === 'element' ? node : (parentOf(node) ?? node))
}

/** An id that a selector can hold without escapes. */
const PLAIN_ID = /^[A-Za-z][\w-]{0,40}$/

/** A CSS selector of an element: from the nearest ancestor with a plain id, else from `html`, by `nth-of-type`. */
export const selectorFor = (node: Nodes): string => {
  const steps: string[] = []
  for (let at: Nodes | null = node; at && at.type === 'element'; at = parentOf(at)) {
    const id = attr(at, 'id')
    if (id !== null && PLAIN_ID.test(id)) {
      steps.unshift(`#${redact(id)}`)
      break
    }
    steps.unshift(stepOf(at))
  }
  return steps.join(' > ')
}

const stepOf = (element: Element): string => {
  const parent = parentOf(element)
  if (!parent || element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'head')
    return element.tagName
  let nth = 0
  let same = 0
  for (const sibling of parent.children) {
    if (sibling.type !== 'element' || sibling.tagName !== element.tagName) continue
    same++
    if (sibling === element) nth = same
  }
  // Names of hostile pages: only plain ones can stand in a selector.
  const name = /^[a-z][a-z0-9-]{0,40}$/.test(element.tagName) ? element.tagName : '*'
  return same > 1 && name !== '*' ? `${name}:nth-of-type(${nth})` : name
}
