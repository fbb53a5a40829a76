import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { type Failure, failure, tooLarge } from './failure.ts'

export interface FetchOptions {
  /** For everything: connection, redirects, body. Milliseconds. */
  readonly timeout: number
  readonly maxBytes: number
  readonly userAgent: string
  readonly maxRedirects?: number
}

/** The bytes of a page and the address they came from in the end. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  readonly url: string
  /** The `charset` of `Content-Type`; `null` where the server names none. */
  readonly httpCharset: string | null
}

/**
 * Fetches one page with GET: no cookies, no cache, no proxy, nothing beside it. The address that was typed may be private or
 * loopback; a redirect may lead there only on the same host and port, so that a public page cannot make us ask inside.
 *
 * @param typed an http or https URL
 */
export const fetchPage = async (typed: string, options: FetchOptions): Promise<FetchedPage | Failure> => {
  const { timeout, maxBytes, userAgent, maxRedirects = 10 } = options
  const signal = AbortSignal.timeout(timeout)
  const open = new Agent({ connect: { timeout } })
  const guarded = new Agent({ connect: { timeout, lookup: publicLookup } })
  const first = new URL(typed)
  const seen = new Set<string>()
  try {
    let url = first
    for (;;) {
      if (seen.has(url.href))
        return failure('redirect', `重定向循环，又回到 ${url.href}`, `redirected in a loop, back to ${url.href}`)
      if (seen.size > maxRedirects)
        return failure('redirect', `重定向超过 ${maxRedirects} 次`, `redirected more than ${maxRedirects} times`)
      seen.add(url.href)
      const own = url.host === first.host
      if (!own && isIP(bare(url.hostname)) && isPrivate(bare(url.hostname))) return refused(url.href)
      const response = await request(url, {
        dispatcher: own ? open : guarded,
        signal,
        headersTimeout: timeout,
        bodyTimeout: timeout,
        headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
      })
      const { statusCode, headers, body } = response
      const location = one(headers['location'])
      if (statusCode >= 300 && statusCode < 400 && location !== null) {
        body.on('error', () => {}).destroy()
        const next = URL.canParse(location, url) ? new URL(location, url) : null
        if (!next || !/^https?:$/.test(next.protocol))
          return failure(
            'redirect',
            `重定向到无效的地址 ${location}`,
            `redirected to an address that is none: ${location}`,
          )
        next.hash = ''
        url = next
        continue
      }
      const problem = answerProblem(response, maxBytes)
      if (problem) {
        body.on('error', () => {}).destroy()
        return problem
      }
      const packed = await readBody(body, maxBytes)
      const bytes = packed && unpack(packed, one(headers['content-encoding']), maxBytes)
      if (!bytes) return tooLarge(maxBytes)
      return { bytes, url: url.href, httpCharset: charsetOf(one(headers['content-type'])) }
    }
  } catch (error) {
    return signal.aborted ? timedOut(timeout) : networkFailure(error, timeout)
  } finally {
    await Promise.all([open.destroy(), guarded.destroy()])
  }
}

const answerProblem = ({ statusCode, headers }: Dispatcher.ResponseData, maxBytes: number): Failure | null => {
  if (statusCode < 200 || statusCode > 299)
    return failure('http-status', `服务器返回 ${statusCode}`, `the server answered ${statusCode}`)
  const type = (one(headers['content-type']) ?? '').split(';', 1)[0]!.trim().toLowerCase()
  if (type !== '' && type !== 'text/html' && type !== 'application/xhtml+xml')
    return failure('not-html', `内容类型是 ${type}，不是网页`, `the content type is ${type}, not HTML`)
  return Number(one(headers['content-length'])) > maxBytes ? tooLarge(maxBytes) : null
}

/** The body; `null` once it is larger than allowed, whatever was announced. */
const readBody = async (body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a server compressed although nobody asked it to; `null` where it is larger than allowed. */
const unpack = (bytes: Uint8Array, coding: string | null, maxBytes: number): Uint8Array | null => {
  const decompress = UNPACK[coding?.trim().toLowerCase() ?? '']
  if (!decompress) return bytes
  try {
    return decompress(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null

const charsetOf = (contentType: string | null): string | null =>
  /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1] ?? null

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

const refused = (address: string): Failure =>
  failure('redirect', `拒绝重定向到内部地址 ${address}`, `refused a redirect to the private address ${address}`)

const timedOut = (timeout: number): Failure =>
  failure('timeout', `${timeout / 1_000} 秒内没有取得页面`, `not fetched within ${timeout / 1_000} s`)

class PrivateAddressError extends Error {
  readonly address: string
  constructor(address: string) {
    super(`private address ${address}`)
    this.address = address
  }
}

const networkFailure = (error: unknown, timeout: number): Failure => {
  if (error instanceof PrivateAddressError) return refused(error.address)
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return timedOut(timeout)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failure('network', `域名无法解析（${code}）`, `the host name does not resolve (${code})`)
  if (code === 'ECONNREFUSED') return failure('network', `服务器拒绝连接（${code}）`, `connection refused (${code})`)
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(code))
    return failure('network', `证书或加密连接有误（${code}）`, `the certificate or TLS connection is faulty (${code})`)
  return failure('network', `网络错误（${code}）`, `network error (${code})`)
}

/** Not public unicast: RFC 6890 (IPv4, IPv6), RFC 6598 (100.64/10), RFC 2544 (198.18/15), RFC 4193 (fc00::/7). */
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is loopback, private, link-local or otherwise not on the public network; IPv4 in IPv6 included. */
export const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Resolves like the system, but to public addresses only: checked where the connection is made, so that no second answer slips in. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const inside = addresses.find(({ address }) => isPrivate(address))
    const first = addresses[0]
    if (inside || !first) return callback(new PrivateAddressError(inside?.address ?? hostname), '')
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
