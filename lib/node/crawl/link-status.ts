import type { Bilingual } from '../../core/engine/finding.ts'
import { decode } from '../decode.ts'
import type { Failure } from '../failure.ts'
import { type Fetched, type FetchOutcome, isFailure } from './fetched.ts'
import type { HttpClient } from './http-client.ts'
import { type ResponseKind, responseKind } from './response-kind.ts'
import type { Robots } from './robots.ts'

/** What became of a link, to a page or an attachment. */
export interface LinkStatus {
  /** As asked for. */
  readonly url: string
  /**
   * `dead`: the server says so (404, 410, an error page under 200, 5xx twice). `left`: it led out of the family of government domains, as
   * when a domain was given up and registered by somebody else. `unreachable`: no answer (DNS, TLS, refused, time-out, redirects without end).
   * `not-checked`: held off by a protection, a login, a limit or robots.txt, which says nothing of the link.
   */
  readonly state: 'ok' | 'redirected' | 'dead' | 'left' | 'unreachable' | 'not-checked'
  /** The last status; `null` where there was no answer. */
  readonly status: number | null
  /** Where redirects led in the end; `null` where there were none. */
  readonly to: string | null
  /** Whether the answer came over plain http. */
  readonly httpOnly: boolean
  readonly contentType: string | null
  /** Bytes, as the server says; `null` where it does not. */
  readonly size: number | null
  readonly reason: Bilingual | null
}

export interface LinkAnswer {
  readonly outcome: FetchOutcome
  /** What the body showed itself to be; `null` where it was not read. */
  readonly kind: ResponseKind | null
}

/**
 * @param url as asked for
 * @param answers of one try after the other, the last one last: a server error counts only when it came twice
 * @param family whether a host (`URL.hostname`) is one that the site's links may trust; see {@link isGovernmentHost}
 */
export const linkStatus = (url: string, answers: readonly LinkAnswer[], family = isGovernmentHost): LinkStatus => {
  const { outcome, kind } = answers.at(-1)!
  if (isFailure(outcome))
    return {
      url,
      state: NOT_CHECKED.has(outcome.reason) ? 'not-checked' : 'unreachable',
      status: null,
      to: null,
      httpOnly: new URL(url).protocol === 'http:',
      contentType: null,
      size: null,
      reason: outcome.detail,
    }

  const { status, headers, contentType } = outcome
  const asked = new URL(url)
  const end = new URL(outcome.url)
  const size = Number(headers['content-length'] ?? Number.NaN)
  const answered = {
    url,
    status,
    to: outcome.redirects.length > 0 ? end.href : null,
    httpOnly: end.protocol === 'http:',
    contentType,
    size: Number.isFinite(size) ? size : null,
  }
  if (family(asked.hostname) && !family(end.hostname))
    return {
      ...answered,
      state: 'left',
      reason: { zh: `跳转到政府网站以外的 ${end.hostname}`, en: `leads out of government sites, to ${end.hostname}` },
    }
  const twice = answers.length > 1 && answers.every(({ outcome }) => !isFailure(outcome) && outcome.status >= 500)
  if (kind?.kind === 'blocked' || kind?.kind === 'login')
    return { ...answered, state: 'not-checked', reason: kind.failure.detail }
  if (kind?.kind === 'soft-error') return { ...answered, state: 'dead', reason: kind.failure.detail }
  if (status === 404 || status === 410 || twice) return { ...answered, state: 'dead', reason: answer(status) }
  if (status < 200 || status > 299) return { ...answered, state: 'not-checked', reason: answer(status) }
  if (answered.to === null) return { ...answered, state: 'ok', reason: null }
  const home = isHome(end) && !isHome(asked)
  return {
    ...answered,
    state: 'redirected',
    reason: home
      ? { zh: '跳转到首页，原内容可能已不存在', en: 'leads to the home page: the content may be gone' }
      : null,
  }
}

const NOT_CHECKED: ReadonlySet<Failure['reason']> = new Set(['robots', 'blocked', 'login', 'private', 'too-large'])

const answer = (status: number): Bilingual => ({ zh: `服务器返回 ${status}`, en: `the server answered ${status}` })

const isHome = ({ pathname, search }: URL): boolean =>
  search === '' && /^\/(?:(?:index|default|home)\.\w{1,5})?$/i.test(pathname)

/** `.gov.cn`, and the Chinese names of government (`.政务`, `.政务.cn`) and of public institutions (`.公益`). */
export const isGovernmentHost = (hostname: string): boolean =>
  /(?:^|\.)(?:gov\.cn|xn--zfr164b(?:\.cn)?|xn--55qw42g(?:\.cn)?)\.?$/i.test(hostname)

export interface LinkCheckerOptions {
  /** With its gate: links are asked for at the pace of their hosts. */
  readonly client: Pick<HttpClient, 'fetch'>
  readonly robots?: Robots | undefined
  readonly family?: (hostname: string) => boolean
}

/** Asks for a link with HEAD, and with GET where HEAD does not settle it. Never throws, except with the signal's reason. */
export type LinkChecker = (url: string, link: { attachment: boolean; signal?: AbortSignal }) => Promise<LinkStatus>

export const createLinkChecker = ({ client, robots, family = isGovernmentHost }: LinkCheckerOptions): LinkChecker => {
  return async (url, { attachment, signal }) => {
    const rules = await robots?.rulesFor(url)
    const refusal = rules?.refusal(url)
    if (refusal) return linkStatus(url, [{ outcome: refusal, kind: null }], family)
    const head = { outcome: await client.fetch(url, { method: 'HEAD', accept: '*/*', signal }), kind: null }
    if (isSettled(head.outcome, attachment)) return linkStatus(url, [head], family)
    const outcome = await client.fetch(url, { accept: '*/*', maxBytes: 65_536, larger: 'cut', signal })
    return linkStatus(url, [head, { outcome, kind: isFailure(outcome) ? null : kindOf(outcome) }], family)
  }
}

/** A HEAD that was answered well settles a link, but not that of an attachment in whose place a page is served. */
const isSettled = (head: FetchOutcome, attachment: boolean): boolean =>
  isFailure(head)
    ? !['reset', 'timeout', 'protocol', 'network'].includes(head.reason)
    : head.status >= 200 && head.status < 300 && !(attachment && head.contentType === 'text/html')

const kindOf = (fetched: Fetched): ResponseKind =>
  responseKind(fetched, decode(fetched.bytes, { httpCharset: fetched.httpCharset }).text)
