import { describe, expect, it } from 'vitest'
import type { FetchOutcome } from '../../../lib/node/crawl/fetched.ts'
import { createRobots, type RobotsOptions } from '../../../lib/node/crawl/robots.ts'
import { failure } from '../../../lib/node/failure.ts'

const SITE = 'https://www.example.gov.cn'

const answer = (body: string, status = 200, contentType: string | null = 'text/plain'): FetchOutcome => ({
  url: `${SITE}/robots.txt`,
  status,
  headers: {},
  contentType,
  httpCharset: null,
  bytes: Buffer.from(body),
  redirects: [],
  ms: 1,
})

/** The rules of a site whose robots.txt is answered like this. */
const rules = (outcome: FetchOutcome | string, options: Partial<RobotsOptions> = {}) =>
  createRobots({
    fetch: async () => (typeof outcome === 'string' ? answer(outcome) : outcome),
    ...options,
  }).rulesFor(`${SITE}/`)

const ALL = 'User-agent: *\nDisallow: /'

describe('what robots.txt allows', () => {
  it.each<[string, string, string, boolean]>([
    ['an empty file', '', '/a', true],
    ['all', ALL, '/a', false],
    ['robots.txt itself', ALL, '/robots.txt', true],
    ['nothing disallowed', 'User-agent: *\nDisallow:', '/a', true],
    ['the longest match', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['allow before disallow, equally long', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['our own group', `${ALL}\n\nUser-agent: GovLint/2\nDisallow: /x`, '/a', true],
    ['our own group forbids', 'User-agent: govlint\nDisallow: /a', '/a', false],
    ['the group of others', 'User-agent: Baiduspider\nDisallow: /', '/a', true],
    ['groups of several names', 'User-agent: x\nUser-agent: govlint\nDisallow: /a', '/a', false],
    ['a pattern', 'User-agent: *\nDisallow: /*.do$', '/list.do', false],
    ['a pattern with an end', 'User-agent: *\nDisallow: /*.do$', '/list.do?a=1', true],
    ['a query', 'User-agent: *\nDisallow: /search?', '/search?q=1', false],
    ['Chinese paths', 'User-agent: *\nDisallow: /公开/', `/${encodeURIComponent('公开')}/a`, false],
    ['a byte order mark', `\uFEFF${ALL}`, '/a', false],
    ['old line ends', 'User-agent: *\rDisallow: /a', '/a', false],
    ['a wild pattern', `User-agent: *\nDisallow: /${'*'.repeat(1_500)}x`, '/a', true],
  ])('%s', async (_, file, path, allowed) => {
    expect((await rules(file)).refusal(SITE + path) === null).toBe(allowed)
  })

  it('says which line forbids', async () => {
    const { refusal } = await rules('# a\n\nUser-agent: *\nDisallow: /b\nDisallow: /a')
    expect(refusal(`${SITE}/a`)).toEqual({
      reason: 'robots',
      detail: { zh: 'robots.txt 第 5 行不允许抓取', en: 'line 5 of robots.txt disallows it' },
    })
  })

  it('lists site maps and the delay', async () => {
    expect(
      await rules(
        'Sitemap: /map.xml\nsitemap: https://a.gov.cn/m.xml.gz\nSitemap: file:///etc/hosts\nSitemap: /map.xml\nUser-agent: *\nCrawl-delay: 2.5',
      ),
    ).toMatchObject({ sitemaps: [`${SITE}/map.xml`, 'https://a.gov.cn/m.xml.gz'], crawlDelay: 2.5, state: 'parsed' })
    for (const delay of ['', 'x', '-1', '0', 'Infinity'])
      expect((await rules(`User-agent: *\nCrawl-delay: ${delay}`)).crawlDelay).toBeNull()
  })
})

describe('what is no robots.txt', () => {
  it.each<[string, FetchOutcome, string, boolean]>([
    ['404', answer(ALL, 404), 'absent', true],
    ['403', answer(ALL, 403), 'absent', true],
    ['412 of a protection', answer('<script>', 412, 'text/html'), 'absent', true],
    ['redirects without end', failure('redirect', '重定向循环', 'a loop'), 'absent', true],
    ['an HTML page', answer('<!DOCTYPE html><p>User-agent: *\nDisallow: /', 200, 'text/html'), 'no-robots-file', true],
    ['an HTML page called text', answer('\n<html>\nUser-agent: *\nDisallow: /'), 'no-robots-file', true],
    ['a file called HTML', answer(ALL, 200, 'text/html'), 'parsed', false],
    ['500', answer('', 500), 'unreachable', false],
    ['503', answer('', 503), 'unreachable', false],
    ['429', answer('', 429), 'unreachable', false],
    ['no answer', failure('timeout', '超时', 'time-out'), 'unreachable', false],
  ])('%s', async (_, outcome, state, allowed) => {
    const found = await rules(outcome)
    expect(found.state).toBe(state)
    expect(found.refusal(`${SITE}/a`) === null).toBe(allowed)
  })

  it('says why it cannot be had', async () => {
    const found = await rules(answer('', 503))
    expect(found.cause).toMatchObject({ reason: 'http-status' })
    expect(found.refusal(`${SITE}/a`)).toMatchObject({
      reason: 'robots',
      detail: { zh: expect.stringContaining('503') },
    })
  })

  it('leaves the fault of a host that nobody can reach as it is', async () => {
    const tls = { ...failure('tls', 'HTTPS 证书已过期', 'expired'), tls: 'expired' as const }
    const found = await rules(tls)
    expect([found.state, found.refusal(`${SITE}/a`)]).toEqual(['unreachable', tls])
  })

  it('reads the first 500 KiB of 5 MB', async () => {
    const asked: unknown[] = []
    const file = `User-agent: *\nDisallow: /a\n${'# x\n'.repeat(1_250_000)}Disallow: /b\n`
    const found = await createRobots({
      fetch: async (url, request) => {
        asked.push([url, request.larger])
        return answer(file.slice(0, request.maxBytes))
      },
    }).rulesFor(`${SITE}/x`)
    expect(asked).toEqual([[`${SITE}/robots.txt`, 'cut']])
    expect(found.note?.zh).toContain('500 KiB')
    expect([found.refusal(`${SITE}/a`)?.reason, found.refusal(`${SITE}/b`)]).toEqual(['robots', null])
  })
})

describe('the owner of a site', () => {
  it('may let us in, and that is said; the rest of the file holds', async () => {
    const found = await rules(`${ALL}\nCrawl-delay: 3\nSitemap: /m.xml`, { overridden: origin => origin === SITE })
    expect(found).toMatchObject({ state: 'overridden', crawlDelay: 3, sitemaps: [`${SITE}/m.xml`] })
    expect(found.note?.zh).toContain('授权')
    expect(found.refusal(`${SITE}/a`)).toBeNull()
  })

  it('also where the file cannot be had', async () => {
    const found = await rules(answer('', 500), { overridden: () => true })
    expect(found.refusal(`${SITE}/a`)).toBeNull()
  })
})

describe('asking', () => {
  it('once an origin and day, again soon where it could not be had', async () => {
    const asked: string[] = []
    let time = 0
    const robots = createRobots({
      now: () => time,
      fetch: async url => {
        asked.push(url)
        return url.startsWith('http://down') ? answer('', 503) : answer(ALL)
      },
    })
    const ask = (...urls: string[]) => Promise.all(urls.map(url => robots.rulesFor(url)))
    await ask(`${SITE}/a`, `${SITE}/b`, 'http://down.gov.cn/a', 'http://www.example.gov.cn/a')
    expect(asked.splice(0)).toEqual([
      `${SITE}/robots.txt`,
      'http://down.gov.cn/robots.txt',
      'http://www.example.gov.cn/robots.txt',
    ])
    time = 601_000
    await ask(`${SITE}/a`, 'http://down.gov.cn/a')
    expect(asked.splice(0)).toEqual(['http://down.gov.cn/robots.txt'])
    time = 86_401_000
    await ask(`${SITE}/a`)
    expect(asked).toEqual([`${SITE}/robots.txt`])
  })
})
