import { defineFact } from '../fact.ts'
import type { LinkFact } from '../page-facts.ts'
import { relatedLinks } from './related-links.ts'

/** Links of this document to its interpretations, never those of the navigation; empty on an interpretation itself. */
export const interpretationLinks = defineFact<readonly LinkFact[]>(
  'interpretationLinks',
  page => page.fact(relatedLinks).interpretation,
)
