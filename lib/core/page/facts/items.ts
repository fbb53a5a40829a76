import { defineFact } from '../fact.ts'
import type { ListItem, PageKind } from '../page-facts.ts'
import { attr, type Element } from '../tree.ts'
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
  for (const row of page.fact(listRows)) {
    const text = fullText(row.link, row.text)
    const raw = attr(row.link, 'href')
    const href = raw === null ? null : page.resolve(raw)
    const key = `${text}\n${href}`
    if (seen.has(key)) continue
    seen.add(key)
    found.push({ text, href, date: row.date })
  }
  return found
})

/** The link's words without bullets and its own date; its tooltip where the words are cut off. */
const fullText = (link: Element, text: string): string => {
  const full = (attr(link, 'title') ?? '').replace(/\s+/g, ' ').trim()
  const cut = /^(.{2,200}?)(?:\.{2,}|…+)$/.exec(text)
  if (cut && full.startsWith(cut[1]!.trim())) return full
  return text
    .replace(/^[\s·•▪○●◆>]+/, '')
    .replace(/[\s[(（【]{0,4}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\])）】]{0,4}$/, '')
    .trim()
}
