import { codeOf } from '../../core/page/facts/script-text.ts'
import type { Page } from '../../core/page/page.ts'
import { attr, cleanText } from '../../core/page/tree.ts'
import { normalizeUrl } from './normalize-url.ts'

/** The most pages of one list that are named at once; from the last of them the next follow one by one. */
export const MOST_PAGES = 1_000

/**
 * The further pages of a list that a page does not link but only its script would write: absolute addresses, at most
 * {@link MOST_PAGES}. On the first page of a list all of them, on a later one the next and the first. No script is run, and nothing is
 * guessed: a numbering is taken from a call, a literal or a link of the page, never from `共12页` alone.
 *
 * | the page holds | leads to |
 * | --- | --- |
 * | TRS: `createPageHTML(3, 0, "index", "html")` | `index_1.html`, `index_2.html` |
 * | TRS: `var countPage=3` … `"index"+"_"+i+"."+"html"` | `index_1.html`, `index_2.html` |
 * | `createPageHTML('page_div', 3, 1, 'index', 'shtml', 41)` | `index_2.shtml`, `index_3.shtml` |
 * | SiteServer: `1751_2.html` as 下一页, `共3页` | `1751_2.html`, `1751_3.html` |
 * | JCMS: `$('#88').jpage({totalRecord:100, proxyUrl:'/module/jpage/dataproxy.jsp', perPage:15 …` | `…/dataproxy.jsp?startrecord=46&endrecord=90&perpage=15&…` |
 * | JCMS without a proxy: `/col/col123/index.html`, `jpage` with a unit | `?uid=88&pageNum=2` |
 * | `list.jsp?pageNum=2` as 下一页, `totalPage = 3` | `list.jsp?pageNum=2`, `list.jsp?pageNum=3` |
 * | gkmlpt: `SID: '755031'` below `/gkmlpt/` | `/gkmlpt/api/all/0?page=1&sid=755031`, read by `list-api.ts` |
 */
export const scriptPaging = (page: Page): string[] => {
  if (page.url === null) return []
  const codes = page.elements('script').map(codeOf)
  const found: string[] = []
  const inline = codes.filter(code => code.length > 7 && code.length <= LONGEST_SCRIPT)
  for (const code of inline) {
    if (/createPage/i.test(code)) found.push(...createPageCalls(code, page.url))
    if (code.includes('jpage')) found.push(...jpage(code, page.url))
    if (page.url.includes('/gkmlpt') && code.includes('SID')) found.push(...gkmlpt(code, page.url))
  }
  if (found.length === 0) found.push(...numbered(page, inline))
  const seen = new Set<string>()
  for (const address of found) {
    if (seen.size >= MOST_PAGES) break
    const resolved = page.resolve(address)
    const url = resolved === null ? null : normalizeUrl(resolved)
    if (url !== null && url !== page.url) seen.add(url)
  }
  return [...seen]
}

const LONGEST_SCRIPT = 400_000
const MOST_CALLS = 10

/** The names of a list's pages. `first` is the number that the second page bears. */
interface Numbering {
  /** What the number of a page is put into. */
  readonly name: (number: number) => string
  /** Name of the first page. */
  readonly home: string | null
  readonly second: 1 | 2
}

/** From the first page all, from a later one the next and the first. @param current counted from 1 */
const pagesOf = ({ name, home, second }: Numbering, current: number, total: number): string[] => {
  const number = (page: number): number => page - 2 + second
  if (current <= 1) {
    const pages: string[] = []
    for (let page = 2; page <= Math.min(total, MOST_PAGES + 1); page++) pages.push(name(number(page)))
    return pages
  }
  const next = current < total ? [name(number(current + 1))] : []
  return home === null ? next : [...next, home]
}

/** The literal arguments of a call; a variable among them ends it. */
const CALL =
  /createPage[A-Za-z]{0,12}\s{0,5}\(\s{0,9}((?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|\d{1,7})(?:\s{0,9},\s{0,9}(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|\d{1,7})){2,9})/gi

const createPageCalls = (code: string, own: string): string[] => {
  const found: string[] = []
  let calls = 0
  for (const [, args = ''] of code.matchAll(CALL)) {
    if (++calls > MOST_CALLS) break
    const values = [...args.matchAll(/'([^']*)'|"([^"]*)"|(\d+)/g)].map(([, single, double, number]) =>
      number === undefined ? (single ?? double ?? '') : Number(number),
    )
    // With the id of its place in front, pages count from 1 and the second is called 2.
    const placed = typeof values[0] === 'string' && !/^\d+$/.test(values[0])
    const [total, current, stem, extension] = (placed ? values.slice(1) : values).map(value =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    )
    if (typeof total !== 'number' || typeof current !== 'number') continue
    if (typeof stem !== 'string' || typeof extension !== 'string' || !isName(stem) || !/^\.?\w{2,6}$/.test(extension))
      continue
    const end = `.${extension.replace(/^\./, '')}`
    const ownNumber = numberIn(own, stem, end)
    const numbering: Numbering = { name: n => `${stem}_${n}${end}`, home: `${stem}${end}`, second: placed ? 2 : 1 }
    // The address knows best which page this is: some templates always write 0.
    const at = ownNumber === null ? (placed ? current : current + 1) : ownNumber + 2 - numbering.second
    found.push(...pagesOf(numbering, at, total))
  }
  return found
}

const isName = (stem: string): boolean => /^[\w./-]{1,80}$/.test(stem)

/** `…/index_3.html` → 3; `null` where the address has no number behind the stem. */
const numberIn = (url: string, stem: string, end: string): number | null => {
  const path = url.replace(/[?#].*$/s, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  const from = stem.slice(stem.lastIndexOf('/') + 1)
  if (!name.startsWith(`${from}_`) || !name.endsWith(end)) return null
  const middle = name.slice(from.length + 1, name.length - end.length)
  return /^\d{1,5}$/.test(middle) ? Number(middle) : null
}

/** What a JCMS list hands to its interface. */
const JPAGE_PARAMETERS = [
  'col',
  'appid',
  'webid',
  'path',
  'columnid',
  'sourceContentType',
  'unitid',
  'webname',
  'permissiontype',
]

const jpage = (code: string, own: string): string[] => {
  const found: string[] = []
  let calls = 0
  for (const call of code.matchAll(/(?:#([\w-]{1,40})['"]\s{0,5}\)\s{0,5})?\.jpage\s{0,5}\(\s{0,9}\{/g)) {
    if (++calls > MOST_CALLS) break
    const settings = code.slice(call.index, call.index + 4_000)
    const total = Number(setting(settings, 'totalRecord') ?? 0)
    const perPage = Number(setting(settings, 'perPage') ?? 15)
    const groupSize = Number(setting(settings, 'groupSize') ?? 3)
    if (!(total > 0 && perPage > 0 && groupSize > 0)) continue
    // The records of the first group stand in the page itself.
    const group = perPage * groupSize
    const proxy = setting(settings, 'proxyUrl')
    const unit = setting(settings, 'unitid') ?? call[1]
    if (proxy !== null && /dataproxy/i.test(proxy)) {
      const parameters = JPAGE_PARAMETERS.flatMap(name => {
        const value = setting(settings, name)
        return value === null ? [] : [`${name}=${encodeParameter(value)}`]
      })
      for (let start = group + 1; start <= total && found.length < MOST_PAGES; start += group) {
        const range = [`startrecord=${start}`, `endrecord=${Math.min(start + group - 1, total)}`, `perpage=${perPage}`]
        found.push(`${proxy}${proxy.includes('?') ? '&' : '?'}${[...range, ...parameters].join('&')}`)
      }
    } else if (unit !== undefined && /\/col\/col\d+\//.test(own)) {
      const plain = own.replace(/[?#].*$/s, '')
      const current = Number(/[?&]pageNum=(\d{1,5})/.exec(own)?.[1] ?? 1)
      const numbering: Numbering = { name: n => `${plain}?uid=${unit}&pageNum=${n}`, home: null, second: 2 }
      found.push(...pagesOf(numbering, current, Math.ceil(total / perPage)))
    }
  }
  return found
}

/** A parameter that a script holds encoded already must not be encoded again. */
const encodeParameter = (value: string): string => (/%[0-9a-f]{2}/i.test(value) ? value : encodeURIComponent(value))

/** `name: 'value'` or `name: 12` of an object literal. */
const setting = (code: string, name: string): string | null => {
  const found = new RegExp(`\\b${name}['"]?\\s{0,9}:\\s{0,9}(?:'([^'\\n]{1,300})'|"([^"\\n]{1,300})"|(\\d{1,9}))`).exec(
    code,
  )
  return found ? (found[1] ?? found[2] ?? found[3]!) : null
}

const gkmlpt = (code: string, own: string): string[] => {
  const site = /\bSID['"]?\s{0,9}[:=]\s{0,9}['"]?(\d{1,12})['"]?/.exec(code)?.[1]
  const root = /^(.*?\/gkmlpt)(?:\/|$|[?#])/.exec(own)?.[1]
  // Column 0 is all columns together.
  return site === undefined || root === undefined ? [] : [`${root}/api/all/0?page=1&sid=${site}`]
}

/** Names of a page's number in a query. */
const NUMBER_PARAMETER =
  /^(.{0,1500}[?&](?:page|p|pn|paged|page_?(?:no|num|number|index|id)|(?:cur|curr|current|now)_?page|cur_?page_?(?:no|num)|pages)=)(\d{1,5})((?:&.{0,500})?)$/i
const NUMBER_IN_NAME = /^(.{0,1500}\/)?([\w.-]{1,80}?)([_-])(\d{1,5})(\.(?:s?html?|jsp|aspx?|php))$/i

interface NumberedLink {
  readonly key: string
  readonly numbering: Omit<Numbering, 'second'>
  readonly number: number
}

/** The number in a page's address, with all that stays the same; `null` where there is none that could count pages. */
const numberedLink = (url: string): NumberedLink | null => {
  const query = NUMBER_PARAMETER.exec(url)
  if (query) {
    const [, head = '', number, tail = ''] = query
    return {
      key: `${head}#${tail}`,
      numbering: { name: n => `${head}${n}${tail}`, home: null },
      number: Number(number),
    }
  }
  const path = NUMBER_IN_NAME.exec(url)
  if (!path) return null
  const [, directory = '', stem = '', separator = '', number, end = ''] = path
  const before = `${directory}${stem}`
  return {
    key: `${before}${separator}#${end}`,
    numbering: { name: n => `${before}${separator}${n}${end}`, home: `${before}${end}` },
    number: Number(number),
  }
}

const NEXT = /^[\s[(【«‹<]{0,3}(?:下一?页|后一?页|后页|next)[\s\])】»›>]{0,3}$/i
const LAST = /^[\s[(【]{0,3}(?:尾页|末页|最后一?页|最末页|last)[\s\])】]{0,3}$/i

const TOTAL_IN_SCRIPT =
  /\b(?:countPage|page_?count|n?page_?total|total_?pages?|nPageCount|max_?page|pageTotalNum|allPages?|totalPageNum|pageNums?)['"]?\s{0,9}[=:]\s{0,9}['"]?(\d{1,5})\b/i
const TOTAL_IN_TEXT =
  /共\s{0,9}(\d{1,5})\s{0,9}页|\d{1,5}\s{0,3}\/\s{0,3}(\d{1,5})\s{0,3}页|页次[::]?\s{0,3}\d{1,5}\s{0,3}\/\s{0,3}(\d{1,5})/

interface Candidate extends NumberedLink {
  /** Votes for what the second page is called. */
  readonly votes: { 1: number; 2: number }
  last: number | null
}

/** A numbering that links of the page show, drawn out to the last page. */
const numbered = (page: Page, codes: readonly string[]): string[] => {
  const own = page.url!
  const total = totalOf(page, codes)
  const written = total === null ? null : writtenNumbering(own, codes)
  if (written) return pagesOf(written.numbering, written.current, total!)

  const ownNumber = numberedLink(own)
  const candidates = new Map<string, Candidate>()
  for (const link of page.elements('a')) {
    const href = attr(link, 'href')
    if (href === null || href.length > 2_000 || !/\d/.test(href)) continue
    const [first] = link.children
    // The words of a pager are short; an entry's title is not read.
    if (link.children.length > 3 || (first?.type === 'text' && first.value.length > 40)) continue
    const text = cleanText(link)
    const spoken = /^[[(【]?(\d{1,5})[\])】]?$/.exec(text)?.[1] ?? /^第\s?(\d{1,5})\s?页$/.exec(text)?.[1]
    const next = NEXT.test(text)
    const last = LAST.test(text)
    if (spoken === undefined && !next && !last) continue
    const resolved = page.resolve(href)
    const one = resolved === null ? null : numberedLink(resolved)
    if (!one) continue
    const candidate = candidates.get(one.key) ?? { ...one, votes: { 1: 0, 2: 0 }, last: null }
    candidates.set(one.key, candidate)
    const named = (number: number): void => {
      const second = one.number - number + 2
      if (second === 1 || second === 2) candidate.votes[second]++
    }
    if (spoken !== undefined) named(Number(spoken))
    else if (next && ownNumber?.key !== one.key) named(2)
    else if (last) {
      candidate.last = one.number
      if (total !== null) named(total)
    }
  }
  const [best] = [...candidates.values()].sort((a, b) => b.votes[1] + b.votes[2] - (a.votes[1] + a.votes[2]))
  if (!best || best.votes[1] === best.votes[2]) return []
  const second = best.votes[1] > best.votes[2] ? 1 : 2
  const end = total ?? (best.last === null ? null : best.last - second + 2)
  if (end === null) return []
  const current = ownNumber?.key === best.key ? ownNumber.number - second + 2 : 1
  return pagesOf({ ...best.numbering, second }, current, end)
}

const totalOf = (page: Page, codes: readonly string[]): number | null => {
  for (const code of codes) {
    const found = TOTAL_IN_SCRIPT.exec(code)
    if (found) return Number(found[1])
  }
  if (!page.plain.includes('页')) return null
  const found = TOTAL_IN_TEXT.exec(page.plain)
  return found ? Number(found[1] ?? found[2] ?? found[3]) : null
}

/** TRS, its pager written out in the page: `"index"+"_"+i+"."+"html"` beside `countPage=3`. */
const writtenNumbering = (own: string, codes: readonly string[]): { numbering: Numbering; current: number } | null => {
  for (const code of codes) {
    if (!TOTAL_IN_SCRIPT.test(code)) continue
    const stem = /["'=>\s\\]([\w-]{1,40}?)(?:["']\s{0,3}\+\s{0,3}["'])?_["']\s{0,3}\+/.exec(code)?.[1]
    const extension = /["'+]\s{0,3}\.?(?:["']\s{0,3}\+\s{0,3}["'])?\.?(s?html?|jsp|aspx?|php)(?:["'\\]|$)/i.exec(
      code,
    )?.[1]
    if (stem === undefined || extension === undefined) continue
    const end = `.${extension}`
    const zero = /\b(?:current_?page|cur_?page|nCurrIndex|currIndex|currentIndex)\s{0,9}=\s{0,9}['"]?(\d{1,5})/i.exec(
      code,
    )
    const number = numberIn(own, stem, end)
    // Where the first page is page 0, the second is called 1; no other evidence is to be had without running it.
    const second =
      zero === null
        ? null
        : number === null
          ? zero[1] === '0'
            ? 1
            : zero[1] === '1'
              ? 2
              : null
          : number === Number(zero[1])
            ? null
            : 2
    if (second === null && number === null) continue
    const settled = second ?? 1
    return {
      numbering: { name: n => `${stem}_${n}${end}`, home: `${stem}${end}`, second: settled },
      current: number === null ? 1 : number - settled + 2,
    }
  }
  return null
}
