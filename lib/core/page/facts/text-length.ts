import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { article } from './article.ts'

/** Characters (UTF-16 units) without blanks of the article's text; of all visible text where the page has no article. */
export const textLength = defineFact<number>('textLength', page => {
  const { body, lines } = page.fact(article)
  return lengthOf(body ? lines : page.lines.filter(line => !line.hidden))
})

const lengthOf = (lines: readonly Line[]): number => {
  let length = 0
  for (const { text } of lines) {
    length += text.length
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) length--
  }
  return length
}
