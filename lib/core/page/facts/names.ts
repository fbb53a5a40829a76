import { type DocumentNames, documentNames } from '../../text/document-names.ts'
import { defineFact } from '../fact.ts'
import { docNumber } from './doc-number.ts'
import { title } from './title.ts'

/** What other documents call this one, in simplified characters: so that a page and its traditional variant answer to the same names. */
export const names = defineFact<DocumentNames>('names', page => {
  const own = page.fact(title)
  const number = page.fact(docNumber)
  return documentNames(own === null ? null : page.simplify(own), number === null ? null : page.simplify(number))
})
