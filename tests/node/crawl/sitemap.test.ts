import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readSitemap, SitemapQueue } from '../../../lib/node/crawl/sitemap.ts'

const URL_OF_MAP = 'http://www.example.gov.cn/sitemap.xml'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => readSitemap(bytes(text), URL_OF_MAP)
const urlset = (...paths: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map(path => `<url><loc>http://www.example.gov.cn${path}</loc><lastmod>2026-01-01</lastmod></url>`).join('')}</urlset>`
const urls = ({ links }: ReturnType<typeof read>): string[] =>
  links.map(link => link.url.replace('http://www.example.gov.cn', ''))

describe('readSitemap', () => {
  test.each<[string, string, string[]]>([
    ['a site map', urlset('/a.html', '/b.html?x=1&amp;y=2', '/a.html'), ['/a.html', '/b.html?x=1&y=2']],
    [
      'with a prefix and pictures',
      '<s:urlset xmlns:s="x"><s:url><s:loc> /a.html </s:loc><image:image><image:loc>/a.png</image:loc></image:image></s:url></s:urlset>',
      ['/a.html'],
    ],
    ['CDATA', '<urlset><url><loc><![CDATA[http://www.example.gov.cn/a?b=1&c=2]]></loc></url></urlset>', ['/a?b=1&c=2']],
    [
      'RSS',
      '<rss version="2.0"><channel><link>http://www.example.gov.cn/</link><item><title>甲</title><link>/a.html</link><enclosure url="/a.pdf" type="application/pdf"/></item></channel></rss>',
      ['/', '/a.html', '/a.pdf'],
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>甲</title><link rel="alternate" href="/a.html"/><link rel="edit" href="/edit"/></entry></feed>',
      ['/a.html'],
    ],
    [
      'text',
      '\ufeffhttp://www.example.gov.cn/a.html\r\n\r\nhttp://www.example.gov.cn/b.html\n',
      ['/a.html', '/b.html'],
    ],
  ])('%s', (_, text, expected) => {
    const map = read(text)
    expect(urls(map)).toEqual(expected)
    expect(map.notes).toEqual([])
  })

  test('an index', () => {
    const map = read(
      '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap></sitemapindex>',
    )
    expect(map.sitemaps).toEqual(['http://www.example.gov.cn/a.xml', 'http://www.example.gov.cn/b.xml.gz'])
    expect(map.links).toEqual([])
  })

  test('gzip, whole or broken off', () => {
    const packed = gzipSync(urlset('/a.html', '/b.html'))
    expect(urls(readSitemap(packed, URL_OF_MAP))).toEqual(['/a.html', '/b.html'])
    const cut = readSitemap(packed.subarray(0, packed.length - 20), URL_OF_MAP)
    expect(urls(cut)[0]).toBe('/a.html')
    expect(cut.notes).toHaveLength(1)
  })

  test('GB18030 by its declaration', () => {
    // 关于 in GB18030.
    const title = [0xb9, 0xd8, 0xd3, 0xda]
    const map = readSitemap(
      Uint8Array.from([
        ...bytes('<?xml version="1.0" encoding="GB2312"?><rss><channel><item><title>'),
        ...title,
        ...bytes('</title><link>/a.html</link></item></channel></rss>'),
      ]),
      URL_OF_MAP,
    )
    expect(map.links.map(link => link.text)).toEqual(['关于'])
  })

  test.each<[string, string, string[], RegExp]>([
    ['cut off', urlset('/a.html', '/b.html').slice(0, -30), ['/a.html', '/b.html'], /不完整/],
    [
      'not well-formed',
      '<urlset><url><loc>/a.html</loc><x></url><url><loc>/b&c.html</loc></url></urlset',
      ['/a.html', '/b&c.html'],
      /不完整/,
    ],
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', [], /网页/],
    ['other XML', '<note>hello</note>', [], /不是可识别的站点地图/],
    [
      'bad addresses',
      '<urlset><url><loc>mailto:a@b</loc></url><url><loc>/a.html</loc></url></urlset>',
      ['/a.html'],
      /1 个地址无法识别/,
    ],
    ['nothing', '', [], /空/],
  ])('%s: what can be read, and a note', (_, text, expected, note) => {
    const map = read(text)
    expect(urls(map)).toEqual(expected)
    expect(map.notes.map(each => each.zh).join()).toMatch(note)
  })

  test('too large: a gzip bomb is not unpacked, plain text is cut', () => {
    const bomb = readSitemap(gzipSync(new Uint8Array(3_000_000)), URL_OF_MAP, { maxBytes: 1_000_000 })
    expect(bomb.links).toEqual([])
    expect(bomb.notes[0]?.zh).toBe('站点地图解压后超过 1 MB，未读取')
    const long = readSitemap(bytes(urlset(...Array.from({ length: 20_000 }, (_, i) => `/${i}.html`))), URL_OF_MAP, {
      maxBytes: 1_000_000,
    })
    expect(long.links.length).toBeGreaterThan(5_000)
    expect(long.notes[0]?.zh).toMatch(/只读取了开头/)
  })

  test('not gzip behind its first bytes', () => {
    expect(readSitemap(Uint8Array.from([0x1f, 0x8b, 1, 2, 3]), URL_OF_MAP).notes[0]?.zh).toBe(
      '站点地图的 gzip 数据损坏',
    )
  })
})

describe('SitemapQueue', () => {
  test('indexes that name each other come to an end', () => {
    const queue = new SitemapQueue(['http://a.gov.cn/1.xml', 'http://a.gov.cn/1.xml'])
    const asked: string[] = []
    for (let url = queue.next(); url !== null; url = queue.next()) {
      asked.push(url)
      queue.done(url, { sitemaps: ['http://a.gov.cn/1.xml', 'https://a.gov.cn/2.xml'] })
    }
    expect(asked).toEqual(['http://a.gov.cn/1.xml', 'https://a.gov.cn/2.xml'])
    expect(queue.notes).toEqual([])
  })

  test('and so do indexes that always name new ones', () => {
    const queue = new SitemapQueue(['http://a.gov.cn/0.xml'])
    let asked = 0
    for (let url = queue.next(); url !== null; url = queue.next())
      queue.done(url, { sitemaps: [`http://a.gov.cn/${++asked}.xml`] })
    expect(asked).toBe(6)
    expect(queue.notes).toHaveLength(1)
  })
})
