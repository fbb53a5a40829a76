import { defineFact } from '../fact.ts'
import type { LinkFact } from '../page-facts.ts'
import { relatedLinks } from './related-links.ts'

/** Links of an interpretation (or a report) to the policy that it is about, never those of the navigation; empty on a policy itself. */
export const policyLinks = defineFact<readonly LinkFact[]>('policyLinks', page => page.fact(relatedLinks).policy)
