import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import type { ListItem, PageKind } from '../page-facts.ts'
import { plainText } from '../plain-text.ts'
import { attr, type Element } from '../tree.ts'
import { article } from './article.ts'
import { isPinned, VALIDITY_GATE, validityWord } from './item-marks.ts'
import { kind } from './kind.ts'
import { type ListRow, listRows } from './list-rows.ts'

const LISTS = new Set<PageKind>(['home', 'column-list', 'disclosure-platform', 'service', 'consultation'])

/**
 * The entries of a list page (home, column, platform) with the dates beside them; empty on pages that are one article. An entry that
 * the page shows twice, for two screens, counts once.
 */
export const items = defineFact<readonly ListItem[]>('items', page => {
  if (!LISTS.has(page.fact(kind)) || page.fact(article).titled) return []
  const seen = new Set<string>()
  const found: (ListItem & { pinned: boolean })[] = []
  const rows: ListRow[] = []
  const lists = new Map<ListRow['list'], number>()
  for (const row of page.fact(listRows)) {
    const text = fullText(row.link, row.text)
    const raw = attr(row.link, 'href')
    const href = raw === null ? null : page.resolve(raw)
    const key = `${text}\n${href}`
    if (seen.has(key)) continue
    seen.add(key)
    const list = lists.get(row.list) ?? lists.size
    lists.set(row.list, list)
    rows.push(row)
    found.push({ text, href, date: row.date, list, validity: null, pinned: false })
  }
  // What stands above a newer entry of its list may have been put there.
  const newest = new Map<number, string>()
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i]!
    if (item.date === null) continue
    const below = newest.get(item.list) ?? ''
    if (item.date < below) item.pinned = isPinned(page, rows[i]!)
    else newest.set(item.list, item.date)
  }
  return VALIDITY_GATE.test(page.fact(plainText)) ? withValidity(page, found, rows) : found
})

/** Words that could mean something else count only where most entries of the list have one. */
const withValidity = (page: Page, items: readonly ListItem[], rows: readonly ListRow[]): readonly ListItem[] => {
  const words = rows.map(row => validityWord(page, row))
  const sizes = new Map<number, { all: number; marked: number }>()
  for (const [i, { list }] of items.entries()) {
    const size = sizes.get(list) ?? { all: 0, marked: 0 }
    size.all++
    if (words[i]) size.marked++
    sizes.set(list, size)
  }
  return items.map((item, i) => {
    const found = words[i]
    const { all, marked } = sizes.get(item.list)!
    return found && (found.sure || (marked >= 2 && marked * 3 >= all * 2)) ? { ...item, validity: found.word } : item
  })
}

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
