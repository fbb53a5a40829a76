import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Fetched } from '../../../lib/node/crawl/fetched.ts'
import { createHttpClient } from '../../../lib/node/crawl/http-client.ts'
import {
  createLinkChecker,
  isGovernmentHost,
  type LinkAnswer,
  linkStatus,
} from '../../../lib/node/crawl/link-status.ts'
import { createRobots } from '../../../lib/node/crawl/robots.ts'
import { failure } from '../../../lib/node/failure.ts'

const LINK = 'https://www.example.gov.cn/zwgk/a.html'

const answered = (answer: Partial<Fetched> = {}): LinkAnswer => ({
  outcome: {
    url: LINK,
    status: 200,
    headers: {},
    contentType: 'text/html',
    httpCharset: null,
    bytes: new Uint8Array(0),
    redirects: [],
    ms: 1,
    ...answer,
  },
  kind: null,
})

const failed = (reason: Parameters<typeof failure>[0]): LinkAnswer => ({
  outcome: failure(reason, '原因', 'reason'),
  kind: null,
})

const to = (url: string, answer: Partial<Fetched> = {}): LinkAnswer => answered({ url, redirects: [LINK], ...answer })

describe('linkStatus', () => {
  it.each<[string, LinkAnswer[], object]>([
    [
      'ok',
      [answered()],
      { state: 'ok', status: 200, to: null, reason: null, contentType: 'text/html', httpOnly: false },
    ],
    ['a size', [answered({ headers: { 'content-length': '42' } })], { state: 'ok', size: 42 }],
    ['404', [answered({ status: 404 }), answered({ status: 404 })], { state: 'dead', status: 404 }],
    ['410', [answered({ status: 410 })], { state: 'dead' }],
    ['5xx twice', [answered({ status: 500 }), answered({ status: 503 })], { state: 'dead', status: 503 }],
    ['5xx once', [answered({ status: 503 })], { state: 'not-checked' }],
    ['5xx of HEAD alone', [answered({ status: 500 }), answered()], { state: 'ok' }],
    ['5xx, then a time-out', [answered({ status: 500 }), failed('timeout')], { state: 'unreachable' }],
    ['403', [answered({ status: 403 }), answered({ status: 403 })], { state: 'not-checked', status: 403 }],
    ['429', [answered({ status: 429 })], { state: 'not-checked' }],
    [
      'moved',
      [to('https://www.example.gov.cn/b.html')],
      { state: 'redirected', to: 'https://www.example.gov.cn/b.html' },
    ],
    ['moved to what is gone', [to('https://www.example.gov.cn/b.html', { status: 404 })], { state: 'dead' }],
    [
      'moved to the home page',
      [to('https://www.example.gov.cn/index.html')],
      { state: 'redirected', reason: { zh: expect.stringContaining('首页') } },
    ],
    ['moved to plain http', [to('http://www.example.gov.cn/b.html')], { state: 'redirected', httpOnly: true }],
    ['moved to another organ', [to('https://www.beijing.gov.cn/')], { state: 'redirected' }],
    ['a domain of somebody else', [to('https://bet.example.com/')], { state: 'left', to: 'https://bet.example.com/' }],
    ['the same, gone', [to('https://bet.example.com/', { status: 404 })], { state: 'left', status: 404 }],
    ['DNS', [failed('dns')], { state: 'unreachable', status: null, reason: { zh: '原因' } }],
    ['TLS', [failed('tls')], { state: 'unreachable' }],
    ['time-outs', [failed('timeout'), failed('timeout')], { state: 'unreachable' }],
    ['redirects without end', [failed('redirect')], { state: 'unreachable' }],
    ['robots.txt', [failed('robots')], { state: 'not-checked' }],
    ['a private address', [failed('private')], { state: 'not-checked' }],
    [
      'an error page under 200',
      [{ ...answered(), kind: { kind: 'soft-error', failure: failure('soft-error', '出错页', 'error page') } }],
      { state: 'dead', reason: { zh: '出错页' } },
    ],
    [
      'a login',
      [{ ...answered(), kind: { kind: 'login', failure: failure('login', '需要登录', 'login') } }],
      { state: 'not-checked' },
    ],
    [
      'a protection',
      [{ ...answered({ status: 412 }), kind: { kind: 'blocked', failure: failure('blocked', '拦截', 'blocked') } }],
      { state: 'not-checked', reason: { zh: '拦截' } },
    ],
  ])('%s', (_, answers, expected) => {
    expect(linkStatus(LINK, answers)).toMatchObject({ url: LINK, ...expected })
  })

  it('only a link to a government site can leave them', () => {
    const link = 'https://www.example.com/a'
    expect(linkStatus(link, [to('https://www.example.org/')])).toMatchObject({ state: 'redirected' })
  })

  it.each([
    ['www.bjhd.gov.cn', true],
    ['gov.cn', true],
    ['www.xn--abc.xn--zfr164b', true],
    ['www.gov.cn.example.com', false],
    ['mygov.cn', false],
    ['www.example.com', false],
  ])('isGovernmentHost %s: %s', (host, expected) => {
    expect(isGovernmentHost(host)).toBe(expected)
  })
})

describe('the link checker', () => {
  const check = async (listener: RequestListener, path: string, attachment = false) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      listener(request, response)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const client = createHttpClient({ userAgent: 'govlint/test', timeout: 5_000, allowPrivate: () => true })
    onTestFinished(async () => {
      await client.close()
      server.close()
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    const robots = createRobots({ fetch: client.fetch })
    return { status: await createLinkChecker({ client, robots })(url, { attachment }), asked: asked.slice(1) }
  }

  const page = (text: string) => `<!doctype html><title>${text}</title><p>${text}`

  it.each<[string, RequestListener, string, boolean, string, string[]]>([
    ['HEAD is enough', (_, response) => response.end(), '/a', false, 'ok', ['HEAD /a']],
    [
      'HEAD is not allowed',
      (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(page('通知')),
      '/a',
      false,
      'ok',
      ['HEAD /a', 'GET /a'],
    ],
    [
      'HEAD is cut',
      (request, response) => (request.method === 'HEAD' ? request.socket.destroy() : response.end(page('通知'))),
      '/a',
      false,
      'ok',
      ['HEAD /a', 'GET /a'],
    ],
    ['gone', (_, response) => response.writeHead(404).end(), '/a', false, 'dead', ['HEAD /a', 'GET /a']],
    [
      'broken',
      (request, response) => response.writeHead(request.url === '/a' ? 502 : 404).end(),
      '/a',
      false,
      'dead',
      ['HEAD /a', 'GET /a'],
    ],
    [
      'a protection',
      (_, response) =>
        response.writeHead(412, { 'content-type': 'text/html' }).end("<script>$_ts=window['$_ts']</script>"),
      '/a',
      false,
      'not-checked',
      ['HEAD /a', 'GET /a'],
    ],
    [
      'an attachment',
      (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'),
      '/a.pdf',
      true,
      'ok',
      ['HEAD /a.pdf'],
    ],
    [
      'an error page in the place of an attachment',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page('文件不存在')),
      '/a.pdf',
      true,
      'dead',
      ['HEAD /a.pdf', 'GET /a.pdf'],
    ],
    [
      'robots.txt forbids',
      (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /'),
      '/a',
      false,
      'not-checked',
      [],
    ],
  ])('%s', async (_, listener, path, attachment, state, expected) => {
    const { status, asked } = await check(listener, path, attachment)
    expect([status.state, asked]).toEqual([state, expected])
  })

  it('reads no more of a large answer than its beginning', async () => {
    const { status } = await check((request, response) => {
      if (request.method === 'HEAD' || request.url === '/robots.txt') return response.writeHead(404).end()
      const more = (): void => {
        while (!response.destroyed && response.write('<p>a'.repeat(4_096)));
      }
      response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more)
      return more()
    }, '/a')
    expect(status.state).toBe('ok')
  })
})
