import { defineFact } from '../../lib/core/page/fact.ts'
import { isHiddenElement } from '../../lib/core/page/line.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { ancestorsOf, attr, closest, type Element, type Nodes } from '../../lib/core/page/tree.ts'

/*
 * Names of elements as markup alone gives them, after the checks of axe-core 4. Where markup leaves it open (a script that may write the
 * words), an element counts as named.
 */

/** Elements by their `id`; more than one where ids repeat. */
export const idIndex = defineFact<ReadonlyMap<string, readonly Element[]>>('idIndex', page => {
  const byId = new Map<string, Element[]>()
  for (const element of page.all) {
    const id = attr(element, 'id')
    if (id === null || id === '') continue
    const same = byId.get(id)
    if (same) same.push(element)
    else byId.set(id, [element])
  }
  return byId
})

/** Whether the element, by its own markup, is kept from assistive technology. */
export const isKept = (element: Element): boolean =>
  element.properties.ariaHidden === 'true' || isHiddenElement(element)

/** Whether assistive technology gets to know of the element: neither it nor an ancestor is hidden by its own markup. */
export const isExposed = (element: Element): boolean => {
  if (isKept(element)) return false
  for (const ancestor of ancestorsOf(element)) if (ancestor.type === 'element' && isKept(ancestor)) return false
  return true
}

/** Whether an attribute is there and says something. */
export const says = (element: Element, property: string): boolean => (attr(element, property) ?? '').trim() !== ''

/** Whether the element is said to be decoration. */
export const isPresentational = (element: Element): boolean => {
  const role = attr(element, 'role')
  return role !== null && /^\s{0,8}(?:none|presentation)\b/.test(role)
}

/** Whether `aria-label`, `aria-labelledby` or `title` names the element. */
export const isNamedByAttribute = (page: Page, element: Element): boolean =>
  says(element, 'ariaLabel') || says(element, 'title') || isLabelledBy(page, element)

const isLabelledBy = (page: Page, element: Element): boolean => {
  const ids = attr(element, 'ariaLabelledBy')
  if (ids === null) return false
  const index = page.fact(idIndex)
  return ids.split(/\s+/).some(id => {
    const other = index.get(id)?.[0]
    return other !== undefined && (says(other, 'ariaLabel') || page.fact(speaking)(other))
  })
}

/** What is shown by means of its own, or written by a script: nobody can tell from the markup that it says nothing. */
const OPAQUE = new Set(['script', 'noscript', 'iframe', 'object', 'embed', 'video', 'canvas', 'select', 'textarea'])
/** Attributes by which a page's script puts words in: `v-text`, `v-html`, `:title`, `ng-bind`, `data-bind`. */
const FILLED = /^(?:v-(?:text|html|bind)|:|ng-bind|dataBind|dataI18n)/

const isFilledByScript = (element: Element): boolean => {
  for (const name in element.properties) if (FILLED.test(name)) return true
  return false
}

/** Nodes below an element that are looked at; what holds more is taken to say something. */
const MOST_NODES = 500

/** Whether something below the element says something: words, pictures with words, labelled parts. */
export const speaks = (element: Element): boolean => {
  const stack: Nodes[] = [element]
  let seen = 0
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (++seen > MOST_NODES) return true
    if (at.type === 'text') {
      if (/\S/.test(at.value)) return true
      continue
    }
    if (at.type !== 'element') continue
    if (at === element) {
      if (isFilledByScript(at)) return true
    } else {
      if (OPAQUE.has(at.tagName)) return true
      if (at.tagName === 'style' || at.tagName === 'template' || isKept(at)) continue
      if (says(at, 'ariaLabel') || says(at, 'title') || says(at, 'ariaLabelledBy')) return true
      if (at.tagName === 'img' && says(at, 'alt')) return true
      if (at.tagName === 'input' && (says(at, 'value') || says(at, 'alt') || says(at, 'placeholder'))) return true
      if (isFilledByScript(at)) return true
    }
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!)
  }
  return false
}

/** {@link speaks}, each element once: many fields may stand in one label. */
const speaking = defineFact<(element: Element) => boolean>('speaking', () => {
  const known = new Map<Element, boolean>()
  return element => {
    let answer = known.get(element)
    if (answer === undefined) {
      answer = speaks(element)
      known.set(element, answer)
    }
    return answer
  }
})

/** The `for` values of labels that say something. */
const labelled = defineFact<ReadonlySet<string>>('labelledFields', page => {
  const ids = new Set<string>()
  for (const label of page.elements('label')) {
    const id = attr(label, 'htmlFor')
    if (id !== null && id !== '' && (page.fact(speaking)(label) || says(label, 'ariaLabel') || says(label, 'title')))
      ids.add(id)
  }
  return ids
})

/** Whether a field has a `<label>`, around it or by `for`. */
export const hasLabel = (page: Page, field: Element): boolean => {
  const id = attr(field, 'id')
  if (id !== null && page.fact(labelled).has(id)) return true
  const around = closest(field, 'label')
  return around !== null && page.fact(speaking)(around)
}
