import { plain } from './plain.ts'

/** What spreadsheets take for a formula, blanks before it and full-width forms included (OWASP, CSV Injection). */
const FORMULA = /^ {0,200}[=+\-@＝＋－＠]/

/** Text as one line that a spreadsheet shows and never runs: an apostrophe stands before what would be a formula. */
export const spreadsheetText = (value: string): string => {
  const text = plain(value)
  return FORMULA.test(text) ? `'${text}` : text
}
