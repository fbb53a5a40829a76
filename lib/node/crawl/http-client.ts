import { rootCertificates } from 'node:tls'
import { Agent, type Dispatcher, request } from 'undici'
import type { Failure } from '../failure.ts'
import {
  bodyTooLarge,
  cookieWanted,
  networkFailure,
  privateFailure,
  redirectFailure,
  timedOut,
} from './fetch-failure.ts'
import { type Fetched, type FetchOutcome, isFailure } from './fetched.ts'
import type { Answer, HostGate } from './host-gate.ts'
import { isPrivateLiteral, publicLookup } from './public-lookup.ts'
import { readBody } from './read-body.ts'

export interface HttpClientOptions {
  /** Says who asks and how to reach them: see {@link userAgentOf}. */
  readonly userAgent: string
  /** For everything, connection, redirects and body, without the waiting at the gate. Milliseconds; default 20,000. */
  readonly timeout?: number
  /** Of a body, packed and unpacked. Default 10 MB. */
  readonly maxBytes?: number
  /** Default 10. */
  readonly maxRedirects?: number
  /** Of all headers of one answer together. Default 64 KiB. */
  readonly maxHeaderBytes?: number
  /** Which hosts (`URL.host`) may be loopback or private addresses. Asked at every hop. Default: none. */
  readonly allowPrivate?: (host: string) => boolean
  /** Every hop passes here. Absent: no pace. */
  readonly gate?: HostGate | undefined
  /** Connections kept a host. Default 16: the gate sets the pace. */
  readonly connections?: number
  /** Certificate authorities to trust beside the usual ones, PEM: a closed network has its own. */
  readonly authorities?: string | undefined
}

export interface FetchRequest {
  readonly method?: 'GET' | 'HEAD'
  readonly accept?: string
  readonly timeout?: number
  readonly maxBytes?: number
  /** What becomes of a body larger than `maxBytes`: a failure `too-large`, or only its beginning is read. Default `fail`. */
  readonly larger?: 'fail' | 'cut'
  /** Looks at an answer before its body is read; a failure ends it there. */
  readonly head?: (answer: { readonly status: number; readonly contentType: string | null }) => Failure | null
  /** Whether to go where a redirect leads. Where not, the redirect itself is the answer: its status and `headers.location`. Default: always. */
  readonly follow?: (next: URL) => boolean | Promise<boolean>
  /** Ends everything, the waiting too; the promise then rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

export interface HttpClient {
  /**
   * Any answer of a server is a {@link Fetched}, whatever its status; a {@link Failure} is that there was none to be had.
   *
   * @param url an http or https URL
   */
  fetch(url: string, request?: FetchRequest): Promise<FetchOutcome>
  /** Ends all connections, those under way too. */
  close(): Promise<void>
}

/** One client for a run: connections are kept by host. No cookies, no cache, no proxy, no credentials, nothing beside what was asked for. */
export const createHttpClient = (options: HttpClientOptions): HttpClient => {
  const { userAgent, timeout = 20_000, maxBytes = 10_000_000, maxRedirects = 10, maxHeaderBytes = 65_536 } = options
  const { allowPrivate = () => false, gate, connections = 16, authorities } = options
  const agent = (lookup?: typeof publicLookup): Agent =>
    new Agent({
      connections,
      maxHeaderSize: maxHeaderBytes,
      connect: {
        timeout: Math.min(timeout, 10_000),
        ...(lookup && { lookup }),
        ...(authorities && { ca: [...rootCertificates, authorities] }),
      },
    })
  const guarded = agent(publicLookup)
  const open = agent()

  const ask = async (url: URL, asked: FetchRequest, limit: number, redirected: boolean): Promise<Hop | Failure> => {
    const { method = 'GET', accept = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1', larger = 'fail', head } = asked
    const most = asked.maxBytes ?? maxBytes
    const timer = AbortSignal.timeout(limit)
    const signal = asked.signal ? AbortSignal.any([asked.signal, timer]) : timer
    try {
      const response = await request(url, {
        method,
        signal,
        headersTimeout: limit,
        bodyTimeout: limit,
        dispatcher: allowPrivate(url.host) ? open : guarded,
        headers: { ...HEADERS, 'user-agent': userAgent, accept },
      })
      const { body } = response
      const headers = flat(response.headers)
      const hop = { status: response.statusCode, headers, contentType: mediaType(headers), bytes: EMPTY }
      if (method === 'HEAD' || leadsOn(hop) !== null) {
        await body.dump({ limit: 4_096 }).catch(() => {})
        return hop
      }
      const announced = Number(headers['content-length'] ?? Number.NaN)
      const problem = head?.(hop) ?? (larger === 'fail' && announced > most ? bodyTooLarge(most) : null)
      if (problem) {
        body.on('error', () => {}).destroy()
        return problem
      }
      const bytes = await readBody(body, { coding: headers['content-encoding'] ?? '', announced, most, larger })
      return isFailure(bytes) ? bytes : { ...hop, bytes }
    } catch (error) {
      asked.signal?.throwIfAborted()
      return timer.aborted
        ? timedOut(asked.timeout ?? timeout)
        : networkFailure(error, { timeout: asked.timeout ?? timeout, redirected })
    }
  }

  return {
    async fetch(typed, asked = {}) {
      const whole = asked.timeout ?? timeout
      const redirects: string[] = []
      let spent = 0
      let url = bare(new URL(typed))
      for (;;) {
        if (isPrivateLiteral(url) && !allowPrivate(url.host)) return privateFailure(url.href, redirects.length > 0)
        const pass = await gate?.enter(url, asked.signal)
        const started = performance.now()
        let hop: Hop | Failure | null = null
        try {
          hop = await ask(url, asked, Math.max(1, Math.ceil(whole - spent)), redirects.length > 0)
        } finally {
          pass?.leave(answerOf(hop))
        }
        spent += performance.now() - started
        if (isFailure(hop)) return hop
        const arrived = { ...hop, url: url.href, httpCharset: charsetOf(hop.headers), redirects, ms: spent }
        const location = leadsOn(hop)
        if (location === null) return arrived
        const next = URL.canParse(location, url) ? bare(new URL(location, url)) : null
        if (!next || !/^https?:$/.test(next.protocol))
          return redirectFailure(`重定向到无效的地址 ${location}`, `redirected to an address that is none: ${location}`)
        if (asked.follow && !(await asked.follow(next))) return arrived
        redirects.push(url.href)
        if (redirects.includes(next.href) && hop.headers['set-cookie'] !== undefined) return cookieWanted
        if (redirects.includes(next.href))
          return redirectFailure(`重定向循环，又回到 ${next.href}`, `redirected in a loop, back to ${next.href}`)
        if (redirects.length > maxRedirects)
          return redirectFailure(`重定向超过 ${maxRedirects} 次`, `redirected more than ${maxRedirects} times`)
        if (spent >= whole) return timedOut(whole)
        url = next
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()])
    },
  }
}

type Hop = Pick<Fetched, 'status' | 'headers' | 'contentType' | 'bytes'>

const EMPTY = new Uint8Array(0)

const HEADERS = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'zh-CN,zh;q=0.9' }

/** Without fragment and credentials: neither is for the server. */
const bare = (url: URL): URL => {
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}

/** Where a redirect leads, as sent; `null` where the answer is none. */
const leadsOn = ({ status, headers }: Pick<Hop, 'status' | 'headers'>): string | null =>
  status >= 300 && status < 400 && status !== 304 ? (headers['location'] ?? null) : null

const flat = (raw: Dispatcher.ResponseData['headers']): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw))
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ')
  return headers
}

const mediaType = (headers: Hop['headers']): string | null =>
  /^\s*([^\s;,]{1,100})/.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? null

const charsetOf = (headers: Hop['headers']): string | null =>
  /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([^\s"';,]{1,40})/i.exec(headers['content-type'] ?? '')?.[1] ?? null

/** What the gate learns from it. A body that was too large, or not wanted, is no sign of strain. */
const answerOf = (hop: Hop | Failure | null): Answer =>
  hop === null || isFailure(hop)
    ? { status: null, strained: hop?.reason === 'timeout' || hop?.reason === 'reset' || hop?.reason === 'refused' }
    : { status: hop.status, retryAfter: hop.headers['retry-after'] ?? null }

const percent = (text: string): string =>
  [...Buffer.from(text)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** `govlint/0.1.0 (+contact)`; the contact is an address of the web or of mail. What a header cannot hold is percent-encoded. */
export const userAgentOf = (version: string, contact?: string): string => {
  const said = contact?.trim().replace(/[^\x21-\x27\x2a-\x7e]+/g, percent)
  return said ? `govlint/${version} (+${said})` : `govlint/${version}`
}
