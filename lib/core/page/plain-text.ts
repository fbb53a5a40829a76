import { defineFact } from './fact.ts'

/**
 * All lines of the page as they are matched (`Line.plain`), one a line: for a rule to see with one search whether the page holds
 * its words at all. Most pages do not, and then it needs no listener.
 */
export const plainText = defineFact<string>('plainText', page => page.plain)
