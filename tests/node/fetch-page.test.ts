import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isPrivate } from '../../lib/node/crawl/public-lookup.ts'
import { fetchPage } from '../../lib/node/fetch-page.ts'
import { checkJson, folderOf, runCli } from '../support/run-cli.ts'

/** A server on loopback for one test; its address. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const OPTIONS = { timeout: 5_000, maxBytes: 1_000, userAgent: 'govlint/test' }

describe('fetchPage', () => {
  it('brings bytes, the last address and the charset, and says who asks', async () => {
    const asked: unknown[] = []
    const origin = await serve((request, response) => {
      asked.push([request.method, request.url, request.headers['user-agent'], request.headers.cookie])
      if (request.url === '/old?a=1') response.writeHead(302, { location: '/new#top', 'set-cookie': 'a=1' }).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset="GB2312"' }).end('<p>a')
    })
    expect(await fetchPage(`${origin}/old?a=1`, OPTIONS)).toEqual({
      bytes: Buffer.from('<p>a'),
      url: `${origin}/new`,
      httpCharset: 'GB2312',
    })
    expect(asked).toEqual([
      ['GET', '/old?a=1', 'govlint/test', undefined],
      ['GET', '/new', 'govlint/test', undefined],
    ])
  })

  it('unpacks what a server compresses unasked', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>a')),
    )
    expect(await fetchPage(origin, OPTIONS)).toMatchObject({ bytes: Buffer.from('<p>a') })
  })

  it.each<[string, RequestListener, string, string]>([
    ['404', (_, response) => response.writeHead(404).end('<p>a'), 'http-status', '404'],
    ['500', (_, response) => response.writeHead(500).end('<p>a'), 'http-status', '500'],
    [
      'a PDF',
      (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      'not-html',
      'application/pdf',
    ],
    [
      'a page that is announced too large',
      (_, response) => response.writeHead(200, { 'content-length': 5_000 }).end('a'.repeat(5_000)),
      'too-large',
      'maxPageBytes',
    ],
    [
      'a page that grows too large',
      (_, response) => {
        response.write('a'.repeat(900))
        response.end('a'.repeat(900))
      },
      'too-large',
      'maxPageBytes',
    ],
    [
      'a page that unpacks too large',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(50_000))),
      'too-large',
      'maxPageBytes',
    ],
    [
      'a redirect to itself',
      (request, response) => response.writeHead(301, { location: request.url }).end(),
      'redirect',
      '循环',
    ],
    [
      'redirects in a circle',
      (request, response) => response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
      'redirect',
      '循环',
    ],
    [
      'redirects without end',
      (request, response) => response.writeHead(302, { location: `/a${request.url}` }).end(),
      'redirect',
      '10 次',
    ],
    [
      'a redirect to another private address',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:1/' }).end(),
      'redirect',
      '内部地址',
    ],
    [
      'a redirect to a private address by name',
      (_, response) => response.writeHead(302, { location: 'http://localhost:1/' }).end(),
      'redirect',
      '内部地址',
    ],
    [
      'a redirect to the link-local address of clouds',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
      'redirect',
      '内部地址',
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      'redirect',
      'file:///etc/hosts',
    ],
    ['a connection that is cut', request => request.socket.destroy(), 'reset', ''],
  ])('names the reason: %s', async (_, listener, reason, detail) => {
    const fetched = await fetchPage(`${await serve(listener)}/a`, OPTIONS)
    expect(fetched).toMatchObject({ reason })
    expect('detail' in fetched ? fetched.detail.zh : '').toContain(detail)
  })

  it('gives up on a server that never answers, and on one that never ends', async () => {
    const silent = await serve(() => {})
    expect(await fetchPage(silent, { ...OPTIONS, timeout: 300 })).toMatchObject({ reason: 'timeout' })
    const endless = await serve((_, response) => {
      const timer = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await fetchPage(endless, { ...OPTIONS, timeout: 300 })).toMatchObject({ reason: 'timeout' })
  })

  it('names a port where nobody listens', async () => {
    expect(await fetchPage('http://127.0.0.1:1/', OPTIONS)).toMatchObject({ reason: 'refused' })
  })
})

describe('isPrivate', () => {
  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['192.168.0.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['255.255.255.255', true],
    ['8.8.8.8', false],
    ['::1', true],
    ['::', true],
    ['fd00::1', true],
    ['fe80::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['2400:3200::1', false],
  ])('%s: %s', (address, expected) => {
    expect(isPrivate(address)).toBe(expected)
  })
})

describe('govlint check <url>', () => {
  it('decodes by the charset of HTTP and gives addresses, not files', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/gone.html') response.writeHead(404).end()
      else if (request.url === '/file.html') response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.4\n')
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=gbk' })
          .end(Buffer.from('3c68313ecda8d6aab9abb8e63c2f68313e3c696d67207372633d612e706e673e', 'hex'))
    })
    const folder = folderOf({})
    const pages = ['/ok.html', '/gone.html', '/file.html'].map(path => origin + path)
    const { code, report } = await checkJson(pages, { cwd: folder })
    expect(code).toBe(3)
    expect(report.pages.map(({ url, file, notChecked }) => [url, file, notChecked[0]?.reason ?? null])).toEqual([
      [pages[0], null, null],
      [pages[1], null, 'http-status'],
      [pages[2], null, 'not-html'],
    ])
    expect(report.sites).toMatchObject([{ url: `${origin}/`, complete: false }])

    const facts = await runCli(['facts', ...pages], { cwd: folder })
    expect(facts.code).toBe(3)
    expect(facts.stdout.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(facts.stdout)).toMatchObject({ url: pages[0], file: null, encoding: 'gb18030' })
    expect(facts.stderr).toContain('404')
  })

  it('gives a page up at its budget', async () => {
    const origin = await serve(() => {})
    const folder = folderOf({ 'govlint.config.json': '{"pageBudget":500}' })
    const { code, report } = await checkJson([`${origin}/`], { cwd: folder })
    expect(code).toBe(3)
    expect(report.pages[0]?.notChecked).toMatchObject([{ ruleId: null, reason: 'timeout' }])
  })
})
