import { defineFact } from '../fact.ts'
import type { ListItem, PageKind } from '../page-facts.ts'
import { article } from './article.ts'
import { kind } from './kind.ts'
import { listRows } from './list-rows.ts'

const LISTS = new Set<PageKind>(['home', 'column-list', 'disclosure-platform', 'service', 'consultation'])

/**
 * The entries of a list page (home, column, platform) with the dates beside them; empty on pages that are one article. An entry that
 * the page shows twice, for two screens, counts once.
 */
export const items = defineFact<readonly ListItem[]>('items', page => {
  if (!LISTS.has(page.fact(kind)) || page.fact(article).titled) return []
  const seen = new Set<string>()
  const found: ListItem[] = []
  for (const { text, href, date } of page.fact(listRows)) {
    const key = `${text}\n${href}`
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ text, href, date })
  }
  return found
})
