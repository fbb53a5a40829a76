import { defineFact } from '../fact.ts'
import { plain } from './kind-evidence.ts'
import { headline } from './title.ts'

/** The words at the head of a page as they are matched: simplified, half-width, without blanks. Empty where there are none. */
export const plainTitle = defineFact<string>('plainTitle', page => plain(page, page.fact(headline) ?? ''))
