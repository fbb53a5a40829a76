import { clip } from '../../core/engine/message.ts'
import { redact } from '../../core/text/redact.ts'
import { attachmentType } from './attachment-type.ts'
import type { DiscoveredLink } from './discovered.ts'
import { normalizeUrl } from './normalize-url.ts'
import { MOST_PAGES } from './script-paging.ts'

/** Keys that hold an entry's address or title in the list interfaces of the usual systems; the first that is there counts. */
const ADDRESS = [
  'post_url',
  'url',
  'href',
  'link',
  'linkUrl',
  'docpuburl',
  'docPubUrl',
  'pageUrl',
  'puburl',
  'visitUrl',
  'infourl',
]
const TITLE = ['title', 'doctitle', 'docTitle', 'name', 'showTitle', 'linkTitle']
const TOTAL = ['total', 'totalCount', 'totalElements', 'count', 'recordCount']

/** Deeper JSON holds no lists. */
const DEEPEST = 12

/**
 * The entries, and the further pages, of a list interface that answers in JSON (gkmlpt `/gkmlpt/api/all/0?page=1&sid=…` and its like).
 * Entries are `how: 'script'`, pages `how: 'paging'`: all from the first page, the next from a later one. Empty for what is no JSON or
 * holds no list.
 *
 * @param url where it came from
 */
export const readListApi = (text: string, url: string): DiscoveredLink[] => {
  const root = parse(text)
  const found = new Map<string, DiscoveredLink>()
  let entries = 0
  let total: number | null = null
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { value, depth } = at
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    if (!Array.isArray(value)) {
      const known: Record<string, unknown> = { ...value }
      const address = firstText(known, ADDRESS)
      const link = address === null ? null : normalizeUrl(address, url)
      if (link !== null) {
        entries++
        const title = clip(redact(firstText(known, TITLE) ?? ''), 80)
        if (!found.has(link))
          found.set(link, {
            url: link,
            how: 'script',
            text: title,
            attachment: attachmentType(link, title) !== null,
            nofollow: false,
          })
      }
      if (total === null) total = TOTAL.map(name => known[name]).find(each => typeof each === 'number') ?? null
    }
    const values = Object.values(value)
    for (let i = values.length - 1; i >= 0; i--) stack.push({ value: values[i], depth: depth + 1 })
  }
  for (const page of furtherPages(url, entries, total)) {
    if (!found.has(page)) found.set(page, { url: page, how: 'paging', text: '', attachment: false, nofollow: false })
  }
  return [...found.values()]
}

const parse = (text: string): unknown => {
  // JSONP: `callback({…})`.
  const body = /^\s*[\w$.]{1,80}\s{0,5}\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1] ?? text
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

const firstText = (value: Readonly<Record<string, unknown>>, names: readonly string[]): string | null => {
  for (const name of names) {
    const text = value[name]
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return null
}

const furtherPages = (url: string, entries: number, total: number | null): string[] => {
  const page = /^(.*[?&]page=)(\d{1,6})((?:&.*)?)$/.exec(url)
  if (!page || entries === 0 || total === null || !Number.isFinite(total)) return []
  const [, head = '', number, tail = ''] = page
  const current = Number(number)
  if (current > 1) return current * entries < total ? [`${head}${current + 1}${tail}`] : []
  const last = Math.min(Math.ceil(total / entries), MOST_PAGES)
  return Array.from({ length: Math.max(0, last - 1) }, (_, i) => `${head}${i + 2}${tail}`)
}
