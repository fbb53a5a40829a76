import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { article } from './article.ts'
import { breadcrumb } from './breadcrumb.ts'
import { kind } from './kind.ts'
import { knownTitles, spells } from './known-titles.ts'
import { meta } from './meta.ts'

/** `名称：` before a title in a metadata block. */
const LABEL = /^[\s[【]{0,3}(?:信息|文件)?(?:标\s{0,4}题|名\s{0,6}称)\s{0,4}[\]】]?\s{0,3}[:：]\s{0,3}/

/** `( 2024-05-11)` that a template puts into the heading, in an element of its own: `<h2>标题<small>( 2024-05-11)</small></h2>`. */
const DATE = /^\s{0,3}[(（]?\s{0,3}(?:19|20)\d{2}-\d{1,2}-\d{1,2}\s{0,3}[)）]?$/

const withoutDate = ({ text, parts }: Line): string => {
  const last = parts.length > 1 ? parts[parts.length - 1]!.from : text.length
  return DATE.test(text.slice(last)) ? text.slice(0, last).trim() : text
}

/**
 * The words at the head of a page, whatever its kind: the article's title, on a list the column's name. Blanks folded; kicker and
 * subtitle stand in lines of their own and are no part of it.
 */
export const headline = defineFact<string | null>('headline', page => {
  const { titleLines, body } = page.fact(article)
  const known = page.fact(knownTitles)
  const shown = titleLines.map(withoutDate).join(' ').replace(LABEL, '').trim()
  if (shown !== '') {
    const squeezed = shown.replace(/\s+/g, '')
    return known.find(title => spells(squeezed, title))?.spelling ?? shown
  }
  if (known[0]?.sure || (body && known[0])) return known[0].spelling
  return null
})

/** Kinds of pages that are no single article. */
const NO_ARTICLE = new Set<PageKind>(['home', 'column-list', 'disclosure-platform'])

/** A shorter `<title>` with no heading on the page names a column. */
const LONG = 8

/** The article's own title; `null` on home, list and platform pages and where only a column's name stands above a text. */
export const title = defineFact<string | null>('title', page => {
  if (NO_ARTICLE.has(page.fact(kind))) return null
  const { body, titleLines, titled } = page.fact(article)
  const words = page.fact(headline)
  if (words === null || titled || page.fact(knownTitles)[0]?.sure) return words
  if (!body) return null
  if (titleLines.length === 0) return words.length >= LONG ? words : null
  return isColumn(page, words) ? null : words
})

const isColumn = (page: Page, words: string): boolean => {
  const same = (name: string | undefined): boolean => name?.replace(/\s+/g, '') === words.replace(/\s+/g, '')
  return same(page.fact(meta).ColumnName) || page.fact(breadcrumb).some(same) || words.length <= 4
}
