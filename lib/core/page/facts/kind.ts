import picomatch from 'picomatch'
import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { article } from './article.ts'
import { breadcrumb } from './breadcrumb.ts'
import { type Evidence, FIRST, pathOf, plain } from './kind-evidence.ts'
import { kindOfArticle } from './kind-of-article.ts'
import { isHome, kindOfIndex } from './kind-of-index.ts'
import { knownTitles } from './known-titles.ts'
import { listRows } from './list-rows.ts'
import { meta } from './meta.ts'
import { headline } from './title.ts'

/**
 * What a page is. Evidence: the profile; title, column (meta tags, crumb trail), path; the shape (text, dated links, form). Words of the
 * navigation say nothing of the page and are not read.
 */
export const kind = defineFact<PageKind>('kind', page => byProfile(page) ?? byEvidence(page))

const byProfile = (page: Page): PageKind | null => {
  const kinds = page.profile?.kinds
  if (!kinds || page.url === null) return null
  const path = page.url.replace(/^[a-z]{1,10}:\/\//i, '').replace(/[?#].*$/s, '')
  return kinds.find(({ url }) => picomatch.isMatch(path, url, { dot: true }))?.kind ?? null
}

const byEvidence = (page: Page): PageKind => {
  const tags = page.fact(meta)
  const title = plain(page, page.fact(headline) ?? '')
  const crumbs = page.fact(breadcrumb).map(crumb => plain(page, crumb))
  const columns: string[] = []
  for (const name of [
    ...crumbs.slice(-3).reverse(),
    plain(page, tags.ColumnName ?? ''),
    plain(page, tags.ColumnType ?? ''),
  ]) {
    if (name !== '' && name !== title && !FIRST.test(name) && !columns.includes(name)) columns.push(name)
  }
  const evidence: Evidence = { page, title, columns, path: pathOf(page) }
  const own = crumbs.length > 1 ? crumbs[crumbs.length - 1]! : ''
  const known = page.fact(knownTitles).map(({ text }) => plain(page, text))
  const names = [plain(page, tags.ColumnName ?? ''), own, title, ...known].filter(
    name => name !== '' && !FIRST.test(name),
  )
  if (!page.fact(article).titled && isHome(page, names, crumbs)) return 'home'
  return isArticle(page) ? kindOfArticle(evidence) : kindOfIndex(evidence, names, crumbs)
}

/** Dated links inside the text that make it a list. */
const LIST = 3

const isArticle = (page: Page): boolean => {
  const { body, lines, titleLines, titled, head } = page.fact(article)
  const tagged = page.fact(knownTitles)[0]
  // Some templates put the column's name into the tag of its list.
  const column = page.fact(meta).ColumnName?.replaceAll(' ', '')
  if (tagged?.sure && !(tagged.text === column && page.fact(listRows).length >= LIST)) return true
  // Text in a frame or a viewer: the metadata block says that there is an article.
  if (!body || lines.length === 0) return titleLines.length > 0 && (body !== null || (titled && head.length >= 4))
  const first = lines[0]!.index
  const last = lines[lines.length - 1]!.index
  let dated = 0
  for (const { line, date } of page.fact(listRows)) if (date && line.index >= first && line.index <= last) dated++
  return dated < LIST
}
