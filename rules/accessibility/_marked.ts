import { defineFact } from '../../lib/core/page/fact.ts'
import type { Element } from '../../lib/core/page/tree.ts'

interface Marked {
  readonly role: readonly Element[]
  readonly tabIndex: readonly Element[]
  readonly ariaHidden: readonly Element[]
  /** Elements with a `lang` of their own, `<html>` excluded. */
  readonly lang: readonly Element[]
  /** Elements that name others by id: `aria-labelledby`, `aria-describedby`, `aria-controls`, `aria-owns` … */
  readonly referring: readonly Element[]
}

/** ARIA attributes that hold ids. */
export const ID_REFERENCES = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaActiveDescendant',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
]

/** The few elements of a page that carry attributes which any element may carry: one pass for all rules that ask. */
export const marked = defineFact<Marked>('marked', page => {
  const role: Element[] = []
  const tabIndex: Element[] = []
  const ariaHidden: Element[] = []
  const lang: Element[] = []
  const referring: Element[] = []
  for (const element of page.all) {
    for (const name in element.properties) {
      if (name === 'role') role.push(element)
      else if (name === 'tabIndex') tabIndex.push(element)
      else if (name === 'lang') {
        if (element.tagName !== 'html') lang.push(element)
      } else if (name.startsWith('aria')) {
        if (name === 'ariaHidden') ariaHidden.push(element)
        else if (ID_REFERENCES.includes(name)) referring.push(element)
      }
    }
  }
  return { role, tabIndex, ariaHidden, lang, referring }
})
