import { type Fetched, isFailure } from './crawl/fetched.ts'
import { createHttpClient } from './crawl/http-client.ts'
import { type Failure, failure, tooLarge } from './failure.ts'

export interface FetchOptions {
  /** For everything: connection, redirects, body. Milliseconds. */
  readonly timeout: number
  readonly maxBytes: number
  readonly userAgent: string
  readonly maxRedirects?: number
}

/** The bytes of a page and the address they came from in the end. */
export type FetchedPage = Pick<Fetched, 'bytes' | 'url' | 'httpCharset'>

/**
 * Fetches one page with GET: no cookies, no cache, no proxy, nothing beside it. The address that was typed may be private or
 * loopback; a redirect may lead there only on the same host and port, so that a public page cannot make us ask inside.
 *
 * @param typed an http or https URL
 */
export const fetchPage = async (typed: string, options: FetchOptions): Promise<FetchedPage | Failure> => {
  const { host } = new URL(typed)
  const client = createHttpClient({ ...options, allowPrivate: asked => asked === host })
  try {
    const fetched = await client.fetch(typed, { head: notHtml })
    if (!isFailure(fetched)) return { bytes: fetched.bytes, url: fetched.url, httpCharset: fetched.httpCharset }
    return fetched.reason === 'too-large' ? tooLarge(options.maxBytes) : fetched
  } finally {
    await client.close()
  }
}

const notHtml = ({ status, contentType }: Pick<Fetched, 'status' | 'contentType'>): Failure | null => {
  if (status < 200 || status > 299)
    return failure('http-status', `服务器返回 ${status}`, `the server answered ${status}`)
  if (contentType === null || contentType === 'text/html' || contentType === 'application/xhtml+xml') return null
  return failure('not-html', `内容类型是 ${contentType}，不是网页`, `the content type is ${contentType}, not HTML`)
}
