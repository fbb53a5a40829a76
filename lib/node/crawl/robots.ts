import robotsParser from 'robots-parser'
import type { Bilingual } from '../../core/engine/finding.ts'
import { type Failure, failure } from '../failure.ts'
import { type FetchOutcome, isFailure } from './fetched.ts'
import type { FetchRequest } from './http-client.ts'

export interface RobotsOptions {
  readonly fetch: (url: string, request: FetchRequest) => Promise<FetchOutcome>
  /** The product token that groups of robots.txt name. Default `govlint`. */
  readonly product?: string
  /** Origins (`URL.origin`) whose owner lets us in whatever their robots.txt says. */
  readonly overridden?: (origin: string) => boolean
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** What the robots.txt of an origin came to. */
export interface RobotsRules {
  readonly state: 'parsed' | 'absent' | 'no-robots-file' | 'unreachable' | 'overridden'
  /** What is to be told about it, besides a plain file or none; `null` where there is nothing. */
  readonly note: Bilingual | null
  /** Site maps that it lists: absolute, http or https, each once. */
  readonly sitemaps: readonly string[]
  /** Seconds; `null` where it asks for none. */
  readonly crawlDelay: number | null
  /** Why it could not be had, where `state` is `unreachable`. */
  readonly cause: Failure | null
  /** `null` where the URL may be fetched. */
  refusal(url: string): Failure | null
}

export interface Robots {
  /** The rules for a URL's origin: fetched once, kept a day; what was unreachable is asked for again after ten minutes. Never throws, unless the fetch does. */
  rulesFor(url: string): Promise<RobotsRules>
}

/** RFC 9309, 2.5: at least 500 KiB are to be parsed. */
const MOST_BYTES = 500 * 1_024
const MOST_SITEMAPS = 1_000
/** No honest pattern is longer, and matching costs its length times that of the path. */
const LONGEST_LINE = 2_000
const DAY = 86_400_000
const SOON = 600_000

/**
 * robots.txt as RFC 9309 has it: what answers 2xx binds, 4xx allows all, and while the file cannot be had (5xx, 429, no answer) nothing may
 * be fetched. An HTML page in its place binds nobody.
 */
export const createRobots = (options: RobotsOptions): Robots => {
  const { fetch, product = 'govlint', overridden = () => false, now = Date.now } = options
  const cached = new Map<string, { readonly rules: Promise<RobotsRules>; until: number }>()

  const load = async (origin: string): Promise<RobotsRules> => {
    const address = `${origin}/robots.txt`
    const outcome = await fetch(address, { accept: 'text/plain,*/*;q=0.1', maxBytes: MOST_BYTES, larger: 'cut' })
    const rules = rulesOf(origin, address, outcome, product)
    return overridden(origin) ? { ...rules, ...OVERRIDDEN, refusal: () => null } : rules
  }

  return {
    rulesFor(url) {
      const { origin } = new URL(url)
      const known = cached.get(origin)
      if (known && known.until > now()) return known.rules
      const rules = load(origin)
      const entry = { rules, until: now() + DAY }
      cached.set(origin, entry)
      rules.then(
        ({ state }) => {
          if (state === 'unreachable') entry.until = now() + SOON
        },
        () => cached.delete(origin),
      )
      return rules
    },
  }
}

const OVERRIDDEN = {
  state: 'overridden',
  note: {
    zh: '按网站主办单位的授权，未遵守 robots.txt',
    en: 'robots.txt was not followed, as the owner of the site allows',
  },
} as const

const rulesOf = (origin: string, address: string, outcome: FetchOutcome, product: string): RobotsRules => {
  if (isFailure(outcome)) {
    // The file is the site's own doing, not its absence of an answer: a loop of redirects is a file that is not there.
    if (outcome.reason === 'redirect') return { ...OPEN, state: 'absent' }
    return unreachable(outcome)
  }
  const { status, bytes, contentType } = outcome
  if (status === 429 || status >= 500)
    return unreachable(failure('http-status', `服务器返回 ${status}`, `the server answered ${status}`))
  if (status < 200 || status > 299) return { ...OPEN, state: 'absent' }

  const text = new TextDecoder().decode(bytes)
  if (isMarkup(text, contentType)) return { ...OPEN, state: 'no-robots-file', note: HTML }
  const robots = robotsParser(
    address,
    text
      .split(/\r\n|\r|\n/)
      .map(tame)
      .join('\n'),
  )
  const delay = robots.getCrawlDelay(product)
  return {
    state: 'parsed',
    note: bytes.length >= MOST_BYTES ? CUT : null,
    sitemaps: sitemapsOf(robots.getSitemaps(), address),
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
    cause: null,
    refusal(url) {
      if (url === `${origin}/robots.txt` || robots.isAllowed(url, product) !== false) return null
      const line = robots.getMatchingLineNumber(url, product)
      return failure('robots', `robots.txt 第 ${line} 行不允许抓取`, `line ${line} of robots.txt disallows it`)
    },
  }
}

const OPEN = { note: null, sitemaps: [], crawlDelay: null, cause: null, refusal: () => null } as const

const HTML: Bilingual = {
  zh: 'robots.txt 返回的是网页，不作为抓取规则',
  en: 'robots.txt answers with an HTML page, which binds nobody',
}

const CUT: Bilingual = {
  zh: 'robots.txt 超过 500 KiB，只读取了前 500 KiB',
  en: 'robots.txt is larger than 500 KiB: only its beginning was read',
}

const NOBODY: ReadonlySet<Failure['reason']> = new Set(['dns', 'private', 'refused', 'tls'])

const unreachable = (cause: Failure): RobotsRules => {
  const note = {
    zh: `robots.txt 暂时无法取得（${cause.detail.zh}），按 RFC 9309 暂不抓取`,
    en: `robots.txt cannot be had for now (${cause.detail.en}): by RFC 9309 nothing is fetched`,
  }
  // A host that nobody can reach is told as such, with the fault of its certificate: no page of it could be had either.
  const refusal: Failure = NOBODY.has(cause.reason) ? cause : { reason: 'robots', detail: note }
  return { ...OPEN, state: 'unreachable', note, cause, refusal: () => refusal }
}

const isMarkup = (text: string, contentType: string | null): boolean => {
  const start = text.slice(0, 1_024).trimStart()
  return (
    /^<(?:!doctype|html|head|body|script|meta|\?xml|!--)/i.test(start) ||
    (contentType === 'text/html' && start.startsWith('<'))
  )
}

/** A line as the parser can bear it: overlong ones are dropped, runs of `*` mean one. Line numbers stay. */
const tame = (line: string): string =>
  line.length > LONGEST_LINE ? '' : line.replace(/\*{2,}/g, '*').replace(/^\uFEFF/, '')

const sitemapsOf = (listed: readonly string[], address: string): string[] => {
  const found = new Set<string>()
  for (const entry of listed) {
    if (found.size === MOST_SITEMAPS) break
    const url = URL.canParse(entry, address) ? new URL(entry, address) : null
    if (url && /^https?:$/.test(url.protocol)) found.add(url.href)
  }
  return [...found]
}
