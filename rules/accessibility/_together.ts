import type { Bilingual } from '../../lib/core/engine/finding.ts'
import type { Element } from '../../lib/core/page/tree.ts'

/** Further places that a finding names. */
const RELATED = 3

interface Together {
  readonly at: { readonly node: Element }
  readonly data: { readonly count: number }
  readonly related: readonly { readonly at: { readonly node: Element }; readonly message: Bilingual }[]
}

/** One finding for all elements of a page with the same fault: it stands at the first, counts them and points to the next ones. */
export const together = (elements: readonly [Element, ...Element[]], message: Bilingual): Together => ({
  at: { node: elements[0] },
  data: { count: elements.length },
  related: elements.slice(1, RELATED + 1).map(node => ({ at: { node }, message })),
})

/** Whether there is one at all. */
export const isSome = (elements: readonly Element[]): elements is readonly [Element, ...Element[]] =>
  elements.length > 0
