import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isFailure } from '../../../lib/node/crawl/fetched.ts'
import { createHttpClient, type HttpClientOptions, userAgentOf } from '../../../lib/node/crawl/http-client.ts'
import { type Certificate, makeCertificate } from '../../support/certificate.ts'

const listen = async (server: Server & { closeAllConnections?: () => void }): Promise<number> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections?.()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const serve = async (listener: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listen(createServer(listener))}`

/** A server that answers every connection with these bytes, whatever was asked, and hangs up. */
const serveBytes = async (answer: string): Promise<string> => {
  const server = createSocketServer(socket => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  })
  return `http://127.0.0.1:${await listen(server)}`
}

const client = (options: Partial<HttpClientOptions> = {}) => {
  const made = createHttpClient({
    userAgent: 'govlint/test',
    timeout: 5_000,
    maxBytes: 100_000,
    allowPrivate: host => host.startsWith('127.0.0.1:'),
    ...options,
  })
  onTestFinished(() => made.close())
  return made
}

describe('fetch', () => {
  it('brings status, headers, type, charset, bytes and the way it went', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new#top', 'set-cookie': 'a=1' }).end('moved')
      else
        response
          .writeHead(404, { 'Content-Type': 'Text/HTML; charset="GB2312"', 'set-cookie': ['a=1', 'b=2'] })
          .end(`<p>${request.headers.cookie ?? 'no cookie'}, ${request.headers['user-agent']}`)
    })
    expect(await client().fetch(`${origin}/old`)).toMatchObject({
      url: `${origin}/new`,
      status: 404,
      headers: { 'set-cookie': 'a=1, b=2' },
      contentType: 'text/html',
      httpCharset: 'GB2312',
      bytes: Buffer.from('<p>no cookie, govlint/test'),
      redirects: [`${origin}/old`],
      ms: expect.any(Number),
    })
  })

  it.each([
    ['gzip', gzipSync('<p>a')],
    ['x-gzip', gzipSync('<p>a')],
    ['deflate', deflateSync('<p>a')],
    ['deflate', deflateRawSync('<p>a')],
    ['br', brotliCompressSync('<p>a')],
    ['gzip, br', brotliCompressSync(gzipSync('<p>a'))],
    ['GZIP', Buffer.from('<p>a')],
    ['utf-8', Buffer.from('<p>a')],
  ])('unpacks %s', async (coding, body) => {
    const origin = await serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(body))
    expect(await client().fetch(origin)).toMatchObject({ bytes: Buffer.from('<p>a') })
  })

  it('asks with HEAD', async () => {
    const methods: unknown[] = []
    const origin = await serve((request, response) => {
      methods.push(request.method)
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 900_000 }).end()
    })
    expect(await client().fetch(origin, { method: 'HEAD' })).toMatchObject({
      status: 200,
      contentType: 'application/pdf',
      headers: { 'content-length': '900000' },
      bytes: new Uint8Array(0),
    })
    expect(methods).toEqual(['HEAD'])
  })

  it('stops before a redirect that is not to be followed, and says where it leads', async () => {
    const origin = await serve((_, response) => response.writeHead(301, { location: 'http://www.example.com/' }).end())
    expect(await client().fetch(origin, { follow: next => next.host === 'other' })).toMatchObject({
      url: `${origin}/`,
      status: 301,
      headers: { location: 'http://www.example.com/' },
      redirects: [],
    })
  })

  it('reads only the beginning where that is wanted, of a packed body too', async () => {
    const text = 'a'.repeat(1_000_000)
    const origin = await serve((request, response) => {
      if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text))
      else response.end(text)
    })
    for (const path of ['/plain', '/packed'])
      expect(await client().fetch(origin + path, { maxBytes: 1_000, larger: 'cut' })).toMatchObject({
        bytes: Buffer.from('a'.repeat(1_000)),
      })
  })

  it('gives up when it is told to, with the reason it is given', async () => {
    const origin = await serve(() => {})
    const stop = new AbortController()
    const asked = client().fetch(origin, { signal: stop.signal })
    stop.abort(new Error('stopped'))
    await expect(asked).rejects.toThrow('stopped')
  })

  it('lets every hop through the gate, and tells it what came of each', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.writeHead(503, { 'retry-after': '7' }).end()
    })
    const said: unknown[] = []
    const gate = {
      enter: async (url: URL) => ({ leave: (answer: object) => void said.push([url.pathname, answer]) }),
      wait: () => 0,
      setDelay: () => {},
      state: () => {
        throw new Error('not asked')
      },
    }
    await client({ gate }).fetch(`${origin}/a`)
    expect(said).toEqual([
      ['/a', { status: 302, retryAfter: null }],
      ['/b', { status: 503, retryAfter: '7' }],
    ])
  })
})

describe('a bad answer has a reason', () => {
  it.each<[string, RequestListener, string, string]>([
    [
      'a gigabyte that is announced',
      (_, response) => response.writeHead(200, { 'content-length': 1e9 }).write('a'),
      'too-large',
      '0.1 MB',
    ],
    [
      'a gigabyte that is not announced',
      (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write('a'.repeat(16_384)));
        }
        response.on('drain', more)
        more()
      },
      'too-large',
      '0.1 MB',
    ],
    [
      'a gzip bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
      'too-large',
      '0.1 MB',
    ],
    [
      'a bomb within a bomb',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
      'too-large',
      '0.1 MB',
    ],
    [
      'a broken gzip',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>a').subarray(0, 12)),
      'protocol',
      '压缩内容损坏',
    ],
    [
      'a coding that nobody asked for',
      (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('(\xb5/\xfd'),
      'protocol',
      'zstd',
    ],
    [
      'a body shorter than announced',
      (_, response) => {
        response.writeHead(200, { 'content-length': 50 }).write('<p>a')
        setImmediate(() => response.socket?.end())
      },
      'protocol',
      '声明 50 字节，只收到 4 字节',
    ],
    [
      'headers without end',
      (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(200_000) }).end(),
      'protocol',
      '响应头过大',
    ],
    ['a connection that is cut', request => request.socket.destroy(), 'reset', '连接中断'],
    [
      'a redirect to itself',
      (request, response) => response.writeHead(301, { location: request.url }).end(),
      'redirect',
      '循环',
    ],
    [
      'a redirect to itself for the sake of a cookie',
      (request, response) => response.writeHead(302, { location: request.url, 'set-cookie': 'sid=1' }).end(),
      'blocked',
      'Cookie',
    ],
    [
      'redirects without end',
      (request, response) => response.writeHead(302, { location: `/a${request.url}` }).end(),
      'redirect',
      '10 次',
    ],
    [
      'a redirect to a private address',
      (_, response) => response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
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
      'a redirect to a loopback address written as a number',
      (_, response) => response.writeHead(302, { location: 'http://0x7f000001:1/' }).end(),
      'redirect',
      '内部地址',
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      'redirect',
      '无效',
    ],
  ])('%s', async (_, listener, reason, detail) => {
    const origin = await serve(listener)
    const own = new URL(origin).host
    const outcome = await client({ allowPrivate: host => host === own }).fetch(`${origin}/a`)
    expect(outcome).toMatchObject({ reason })
    expect(isFailure(outcome) && outcome.detail.zh).toContain(detail)
  })

  it.each([
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'protocol'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd', 'protocol'],
    ['an end before the headers', 'HTTP/1.1 200 OK\r\nContent-', 'reset'],
  ])('%s', async (_, answer, reason) => {
    expect(await client().fetch(await serveBytes(answer))).toMatchObject({ reason })
  })

  it('a body longer than announced is read as announced', async () => {
    const origin = await serveBytes('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<p>abcdef')
    expect(await client().fetch(origin)).toMatchObject({ bytes: Buffer.from('<p>a') })
  })

  it('a server that drips, one that never answers, and redirects that take their time together', async () => {
    const drip = await serve((request, response) => {
      if (request.url === '/silent') return
      if (request.url === '/drip') {
        const timer = setInterval(() => response.write('a'), 20)
        response.on('close', () => clearInterval(timer))
      } else setTimeout(() => response.writeHead(302, { location: `/a${request.url}` }).end(), 100)
    })
    for (const path of ['/drip', '/silent', '/a'])
      expect(await client({ timeout: 400 }).fetch(drip + path)).toMatchObject({ reason: 'timeout' })
  })

  it('a port where nobody listens, a name that does not resolve, a private start', async () => {
    expect(await client().fetch('http://127.0.0.1:1/')).toMatchObject({ reason: 'refused' })
    expect(await client().fetch('http://no-such-host.invalid/')).toMatchObject({ reason: 'dns' })
    for (const url of ['http://192.168.1.1/', 'http://localhost:1/', 'http://[::1]/', 'http://169.254.169.254/'])
      expect(await client({ allowPrivate: () => false }).fetch(url)).toMatchObject({ reason: 'private' })
  })

  it('says nothing of what leaked through an address', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(302, { location: 'file:///13812345678/11010519491231002X' }).end(),
    )
    const said = JSON.stringify(await client().fetch(origin))
    expect(said).toContain('redirect')
    expect(said).not.toContain('13812345678')
    expect(said).not.toContain('11010519491231002X')
  })
})

describe('a faulty certificate is named', () => {
  const authority = makeCertificate({ names: [], authority: true, subject: 'govlint test authority' })
  const past = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2021-01-01T00:00:00Z') }
  const future = { from: new Date('2048-01-01T00:00:00Z'), to: new Date('2049-01-01T00:00:00Z') }

  const serveSecurely = async ({ key, cert }: Certificate): Promise<string> =>
    `https://127.0.0.1:${await listen(createSecureServer({ key, cert }, (_, response) => response.end('<p>a')))}`

  it.each([
    ['self-signed', makeCertificate({ names: ['127.0.0.1'] })],
    ['expired', makeCertificate({ names: ['127.0.0.1'], by: authority, ...past })],
    ['not-yet-valid', makeCertificate({ names: ['127.0.0.1'], by: authority, ...future })],
    ['host', makeCertificate({ names: ['www.example.gov.cn'], by: authority })],
    [
      'chain',
      makeCertificate({
        names: ['127.0.0.1'],
        by: makeCertificate({ names: [], authority: true, subject: 'another authority' }),
      }),
    ],
  ])('%s', async (tls, certificate) => {
    const origin = await serveSecurely(certificate)
    expect(await client({ authorities: authority.cert }).fetch(origin)).toMatchObject({ reason: 'tls', tls })
  })

  it('a good one is not', async () => {
    const origin = await serveSecurely(makeCertificate({ names: ['127.0.0.1'], by: authority }))
    expect(await client({ authorities: authority.cert }).fetch(origin)).toMatchObject({ status: 200 })
  })

  it('a server that speaks no TLS', async () => {
    const plain = await serve((_, response) => response.end())
    expect(await client().fetch(plain.replace('http:', 'https:'))).toMatchObject({ reason: 'tls', tls: 'connection' })
  })
})

describe('userAgentOf', () => {
  it.each([
    [undefined, 'govlint/1.2.3'],
    ['  ', 'govlint/1.2.3'],
    ['https://www.example.gov.cn/bot', 'govlint/1.2.3 (+https://www.example.gov.cn/bot)'],
    ['mailto:a@example.gov.cn\r\nx: y', 'govlint/1.2.3 (+mailto:a@example.gov.cn%0D%0Ax:%20y)'],
    ['督查室)', 'govlint/1.2.3 (+%E7%9D%A3%E6%9F%A5%E5%AE%A4%29)'],
  ])('%j', (contact, expected) => {
    expect(userAgentOf('1.2.3', contact)).toBe(expected)
  })
})
