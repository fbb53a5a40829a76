import { defineFact } from '../fact.ts'
import { article } from './article.ts'

/**
 * The lines of the article as they are matched (`Line.plain`), one a line, title and source line left out: for a rule to search at
 * once. Empty where the page has no article.
 */
export const articleText = defineFact<string>('articleText', page =>
  page
    .fact(article)
    .lines.map(line => line.plain)
    .join('\n'),
)
