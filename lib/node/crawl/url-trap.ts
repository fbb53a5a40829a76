import type { Bilingual } from '../../core/engine/finding.ts'
import { withoutParameters } from './normalize-url.ts'

/** Why an address is not followed. */
export interface UrlTrap {
  readonly trap: 'action' | 'calendar' | 'growing-query' | 'login' | 'repeated-path' | 'search' | 'variant'
  readonly why: Bilingual
  /** The plain address that shows the same, to visit in its place; `null` where there is none to tell. */
  readonly instead: string | null
}

export interface TrapOptions {
  /** ISO date: how far a calendar may reach. */
  readonly today: string
}

/** Paths of real sites nest five to nine deep. */
const DEEPEST = 20
/** The widest query of a known list interface (JCMS `dataproxy`) has twelve. */
const MOST_PARAMETERS = 20
const LONGEST_QUERY = 1_000
/** Before the first Chinese government site there is nothing to page back to. */
const FIRST_YEAR = 1990

const EXTENSION = /\.(?:s?html?|jspx?|aspx?|php|do|action|cgi)$/i

/** Changes something, or ends the visit: never followed, whatever robots.txt says. */
const ACTION_NAME =
  /^(?:log_?out|log_?off|sign_?out|exit|unsubscribe|(?:do_?)?(?:delete|remove)|del(?:_?(?:item|info|news|by_?id))?|(?:add|del)_?(?:cart|fav(?:orite)?))$/i
const ACTION_PARAMETER =
  /^(?:act|action|cmd|do|m|method|op|opt|operation|oper)=(?:del(?:ete)?\w{0,20}|remove\w{0,20}|log_?(?:out|off)|exit|edit\w{0,10}|update\w{0,10}|save\w{0,10}|vote|up|down|zan|like)$/i

const LOGIN_NAME =
  /^(?:(?:user|member|admin|sso|cas|person|corp)_?)?(?:log_?in|log_?on|sign_?in|sign_?up|reg(?:ist(?:er)?)?|authorize|find_?pwd|forget_?(?:pwd|password)|denglu|zhuce)(?:_?(?:index|form|page))?$/i

const SEARCH_NAME = /^(?:(?!re)[a-z]{0,12}search[a-z]{0,12}|so|sousuo|jsjg|query(?:list|result)?|ssjg)$/i
const SEARCH_PARAMETER =
  /^(?:key_?words?|search_?(?:word|key|text|value|content)s?|qt|wd|kw|sw|condition|searchinfo)=./i
const SEARCH_SHORT = /^(?:q|s|key|word|text|title|content)=./i

const PRINT_NAME = /^(?:do_?|article_?)?print(?:_?(?:page|view|preview|article|content))?$/i
const SHARE_NAME = /^(?:share|share_?to|send_?mail|send_?to_?friend|recommend_?to)$/i
/** Shows the page that is there without it, printed, sorted or coloured in another way. */
const VARIANT_PARAMETER =
  /^(?:print(?:able)?=(?:1|y|yes|true)?|(?:view|mode|format|act|action|do|op|type)=print(?:able)?|share(?:to)?=.{0,200}|(?:sort|order|sort_?by|order_?by|sort_?(?:field|type|order|name|column|dir)|order_?(?:field|type|dir))=.{0,100}|font(?:_?size)?=.{0,20}|skin=.{0,40}|wza=.{0,5}|isprint=.{0,5})$/i

const CALENDAR = /(?:^|[/_-])(?:calendar|rili|wannianli|event-?calendar)(?:$|[/_.-])/i
const YEAR = /^(?:y|yr|year|nian|nf)=(\d{4,6})$/i
const MONTH = /^(?:m|mon|month|yue|yf)=\d{1,2}$/i
const DAY = /^(?:d|day|ri)=\d{1,2}$/i
const DATE = /^(?:date|day|ym|yearmonth|year_month|month|riqi|start|end)=(\d{4})-?\d{2}(-?\d{2})?$/i

/**
 * Whether an address belongs to the endless part of a site: a calendar, a print, share or sort variant, a path or query that grows with
 * each step, results of a search; or must not be followed at all: login, logout, delete. `null` for a page like any other.
 *
 * Looks at the address alone, in time linear in it.
 *
 * @param url absolute, as `normalizeUrl` returns it
 */
export const urlTrap = (url: string, { today }: TrapOptions): UrlTrap | null => {
  const mark = url.indexOf('?')
  const query = mark < 0 ? '' : url.slice(mark + 1)
  const origin = url.indexOf('/', url.indexOf('//') + 2)
  const path = origin < 0 ? '/' : url.slice(origin, mark < 0 ? undefined : mark)
  const segments = path.split('/').slice(1)
  const pairs = query === '' ? [] : query.split('&')
  const last = segments[segments.length - 1] ?? ''
  const name = (last === '' ? (segments[segments.length - 2] ?? '') : last).replace(EXTENSION, '')
  return (
    actionTrap(name, pairs) ??
    repeatedPath(segments) ??
    growingQuery(query, pairs) ??
    calendarTrap(path, segments, pairs, Number(today.slice(0, 4))) ??
    searchTrap(segments, name, pairs) ??
    variantTrap(url, mark, name, query, pairs)
  )
}

const trap = (trap: UrlTrap['trap'], zh: string, en: string, instead: string | null = null): UrlTrap => ({
  trap,
  why: { zh, en },
  instead,
})

const actionTrap = (name: string, pairs: readonly string[]): UrlTrap | null => {
  if (ACTION_NAME.test(name) || pairs.some(pair => ACTION_PARAMETER.test(pair)))
    return trap('action', '会改动数据或退出登录的操作链接', 'a link that changes something or logs out')
  return LOGIN_NAME.test(name) ? trap('login', '登录或注册页面', 'a page to log in or to register') : null
}

const repeatedPath = (segments: readonly string[]): UrlTrap | null => {
  if (segments.length > DEEPEST)
    return trap('repeated-path', `路径超过 ${DEEPEST} 级`, `the path is more than ${DEEPEST} levels deep`)
  // Numbers repeat by chance (`/1/1/1/`), names three times over only where a relative link is wrong.
  for (let length = 1; length * 3 <= segments.length; length++) {
    for (let start = 0; start + 3 * length <= segments.length; start++) {
      const part = segments.slice(start, start + length)
      if (part.every(segment => segment === '' || /^\d+$/.test(segment))) continue
      const repeats = (offset: number): boolean => part.every((segment, i) => segments[start + offset + i] === segment)
      if (repeats(length) && repeats(2 * length)) {
        const shown = part.join('/')
        return trap('repeated-path', `路径中「${shown}」重复三次`, `“${shown}” stands three times in a row in the path`)
      }
    }
  }
  return null
}

const growingQuery = (query: string, pairs: readonly string[]): UrlTrap | null => {
  if (pairs.length > MOST_PARAMETERS || query.length > LONGEST_QUERY)
    return trap('growing-query', '参数过多或过长', 'too many parameters, or too long ones')
  const counts = new Map<string, number>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals <= 0) continue
    const name = pair.slice(0, equals)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const nested = new RegExp(`(?:[?&]|%3f|%26|%253f|%2526)${escapeRegExp(name)}(?:=|%3d|%253d)`, 'i')
    if (count >= 4 || nested.test(pair.slice(equals + 1)))
      return trap('growing-query', `参数「${name}」层层累加`, `the parameter “${name}” piles up`)
  }
  return null
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const calendarTrap = (
  path: string,
  segments: readonly string[],
  pairs: readonly string[],
  thisYear: number,
): UrlTrap | null => {
  const beyond = trap('calendar', '超出合理时间范围的日历页', 'a page of a calendar outside any reasonable time')
  const outside = (year: number, daily: boolean): boolean =>
    year > thisYear + 1 || year < (daily ? thisYear - 1 : FIRST_YEAR)
  const named = CALENDAR.test(path)

  const year = pairs.map(pair => YEAR.exec(pair)?.[1]).find(value => value !== undefined)
  if (year !== undefined && pairs.some(pair => MONTH.test(pair))) {
    if (outside(Number(year), named && pairs.some(pair => DAY.test(pair)))) return beyond
  }
  for (const pair of pairs) {
    const date = DATE.exec(pair)
    if (date && outside(Number(date[1]), named && date[2] !== undefined)) return beyond
  }
  // `/2031/05/`: years to come hold no articles. Behind `calendar` also the past has no end.
  for (let i = 0; i + 1 < segments.length; i++) {
    const [, value] = /^(\d{4})$/.exec(segments[i]!) ?? []
    if (value === undefined || !/^(?:0?[1-9]|1[0-2])$/.test(segments[i + 1]!)) continue
    const number = Number(value)
    const daily = /^(?:0?[1-9]|[12]\d|3[01])$/.test(segments[i + 2] ?? '')
    if (named ? outside(number, daily) : number > thisYear + 1 && number < 2_200) return beyond
  }
  return null
}

const searchTrap = (segments: readonly string[], name: string, pairs: readonly string[]): UrlTrap | null => {
  const searching =
    SEARCH_NAME.test(name) || segments.slice(0, -1).some(segment => /^(?:j?search|sousuo)$/i.test(segment))
  const asked = pairs.some(pair => SEARCH_PARAMETER.test(pair) || (searching && SEARCH_SHORT.test(pair)))
  return asked ? trap('search', '站内搜索的结果页', 'results of a search') : null
}

const variantTrap = (
  url: string,
  mark: number,
  name: string,
  query: string,
  pairs: readonly string[],
): UrlTrap | null => {
  if (PRINT_NAME.test(name)) return trap('variant', '供打印的页面', 'a page for printing')
  if (SHARE_NAME.test(name)) return trap('variant', '分享或转发链接', 'a link to share the page')
  if (!pairs.some(pair => VARIANT_PARAMETER.test(pair))) return null
  const instead = url.slice(0, mark) + withoutParameters(query, pair => VARIANT_PARAMETER.test(pair))
  return trap(
    'variant',
    '同一页面的打印、排序或字号变体',
    'the same page, printed, sorted or in another font size',
    instead,
  )
}
