import type { Bilingual } from '../../core/engine/finding.ts'
import { redact } from '../../core/text/redact.ts'
import { type Failure, failure, megabytes, type TlsFault } from '../failure.ts'
import { PrivateAddressError } from './public-lookup.ts'

export const bodyTooLarge = (most: number): Failure =>
  failure('too-large', `内容超过 ${megabytes(most)}`, `the content is larger than ${megabytes(most)}`)

export const timedOut = (timeout: number): Failure =>
  failure('timeout', `${timeout / 1_000} 秒内没有取得页面`, `not fetched within ${timeout / 1_000} s`)

/** The texts may name the address: it is redacted here. */
export const redirectFailure = (zh: string, en: string): Failure => failure('redirect', redact(zh), redact(en))

/** A protection that sends everybody without its cookie round again: it tells nothing of the page. */
export const cookieWanted: Failure = failure(
  'blocked',
  '网站防护要求 Cookie，反复重定向，内容未检查',
  "the site's protection asks for a cookie and redirects in a loop: the content was not checked",
)

/** @param redirected whether a redirect led there, which is the site's fault and not a question of scope */
export const privateFailure = (address: string, redirected: boolean): Failure =>
  redirected
    ? redirectFailure(`拒绝重定向到内部地址 ${address}`, `refused a redirect to the private address ${address}`)
    : failure(
        'private',
        redact(`${address} 是内部地址，未抓取（确需检查请加 --allow-private）`),
        redact(`${address} is a private address and was not asked (use --allow-private if it is to be checked)`),
      )

/** What an error of undici, TLS or a socket means. */
export const networkFailure = (
  error: unknown,
  { timeout, redirected }: { timeout: number; redirected: boolean },
): Failure => {
  if (error instanceof PrivateAddressError) return privateFailure(error.address, redirected)
  const code = codeOf(error)
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return timedOut(timeout)
  const fault = TLS[code] ?? (/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_/.test(code) ? 'connection' : null)
  if (fault) {
    const { zh, en } = TLS_TEXT[fault]
    return { ...failure('tls', `${zh}（${code}）`, `${en} (${code})`), tls: fault }
  }
  const [, reason, zh, en] = NETWORK.find(([pattern]) => pattern.test(code))!
  return failure(reason, `${zh}（${code}）`, `${en} (${code})`)
}

/** The code of an error, or of the first that it gathers: a host with several addresses fails once for each. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && typeof error.code === 'string') {
    // A connection cut while it is being encrypted.
    return error.code === 'ECONNRESET' && /TLS|secure/i.test(error.message) ? 'TLS_RESET' : error.code
  }
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error.name
}

const NETWORK: readonly (readonly [pattern: RegExp, reason: Failure['reason'], zh: string, en: string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN|ENODATA|ESERVFAIL|EAI_\w+)$/, 'dns', '域名无法解析', 'the host name does not resolve'],
  [/^ECONNREFUSED$/, 'refused', '服务器拒绝连接', 'connection refused'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'reset', '连接中断', 'the connection was cut'],
  [/^UND_ERR_HEADERS_OVERFLOW$|HEADER_OVERFLOW/, 'protocol', '响应头过大', 'the headers are too large'],
  [/^Z_|^ERR__ERROR|BROTLI/, 'protocol', '压缩内容损坏', 'the compressed content is broken'],
  [
    /^HPE_|^HTTPParserError$|CONTENT_LENGTH|UND_ERR_RES/,
    'protocol',
    '响应不符合 HTTP 协议',
    'the answer is not proper HTTP',
  ],
  [/(?:)/, 'network', '网络错误', 'network error'],
]

const TLS: Readonly<Record<string, TlsFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  CERT_REVOKED: 'revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'host',
  UNABLE_TO_GET_ISSUER_CERT: 'chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'chain',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'chain',
  CERT_UNTRUSTED: 'chain',
}

const TLS_TEXT: Readonly<Record<TlsFault, Bilingual>> = {
  expired: { zh: 'HTTPS 证书已过期', en: 'the certificate has expired' },
  'not-yet-valid': { zh: 'HTTPS 证书尚未生效', en: 'the certificate is not valid yet' },
  revoked: { zh: 'HTTPS 证书已被吊销', en: 'the certificate has been revoked' },
  'self-signed': { zh: 'HTTPS 证书是自签名的', en: 'the certificate is self-signed' },
  host: { zh: 'HTTPS 证书与域名不符', en: 'the certificate is for another host name' },
  chain: { zh: 'HTTPS 证书链不完整或不受信任', en: 'the chain of the certificate is incomplete or not trusted' },
  connection: { zh: '无法建立加密连接', en: 'no encrypted connection can be made' },
}
