import { describe, expect, test } from 'vitest'
import { normalizeUrl, urlKey } from '../../../lib/node/crawl/normalize-url.ts'

const BASE = 'http://www.example.gov.cn/zwgk/index.html'

describe('the address to fetch', () => {
  test.each([
    ['../tzgg/1.html', 'http://www.example.gov.cn/tzgg/1.html'],
    ['HTTP://WWW.Example.GOV.cn:80/A/../b.html', 'http://www.example.gov.cn/b.html'],
    ['https://www.example.gov.cn:443/', 'https://www.example.gov.cn/'],
    ['//img.example.gov.cn/a.pdf', 'http://img.example.gov.cn/a.pdf'],
    ['?page=2#top', 'http://www.example.gov.cn/zwgk/index.html?page=2'],
    ['  a\n.html ', 'http://www.example.gov.cn/zwgk/a.html'],
    ['附件.pdf', 'http://www.example.gov.cn/zwgk/%E9%99%84%E4%BB%B6.pdf'],
    ['http://user:secret@www.example.gov.cn/', 'http://www.example.gov.cn/'],
    ['/a.jsp;jsessionid=0123ABC?id=3', 'http://www.example.gov.cn/a.jsp?id=3'],
    ['/a.php?PHPSESSID=abc&id=3', 'http://www.example.gov.cn/a.php?id=3'],
    ['/a?id=3&sid=a1b2c3d4e5f60718293a', 'http://www.example.gov.cn/a?id=3'],
    ['/a?', 'http://www.example.gov.cn/a'],
    ['/a.html?spm=C1.2.3&utm_source=wx&from=timeline', 'http://www.example.gov.cn/a.html'],
  ])('%s → %s', (href, expected) => expect(normalizeUrl(href, BASE)).toBe(expected))

  test.each([
    ['the site of a gkmlpt platform is no session', '/gkmlpt/api/all/0?page=1&sid=755031'],
    ['order and spelling of parameters', '/list.jsp?b=2&a=%e6%94%bf&A=1'],
    ['a date in from', '/list?from=2024-01-01'],
    ['index.html: the server may tell it from its directory', '/zwgk/index.html'],
    ['upper case in a path', '/ZWGK/A.HTML'],
  ])('leaves %s', (_, href) => expect(normalizeUrl(href, BASE)).toBe(`http://www.example.gov.cn${href}`))

  test.each([
    'mailto:a@example.gov.cn',
    'javascript:void(0)',
    'tel:12345',
    'ftp://a.gov.cn/',
    'http://',
    'http://[',
    `/${'a'.repeat(2_100)}`,
    'data:text/html,x',
  ])('no address: %s', href => expect(normalizeUrl(href, BASE)).toBeNull())

  test('without a base only absolute addresses', () => {
    expect(normalizeUrl('/a.html')).toBeNull()
    expect(normalizeUrl('http://a.gov.cn')).toBe('http://a.gov.cn/')
  })

  test('is done after one pass', () => {
    const once = normalizeUrl('/a;jsessionid=1/b?utm_source=1&x=1#y', BASE)!
    expect(normalizeUrl(once)).toBe(once)
  })
})

describe('the key', () => {
  test.each([
    ['https://www.example.gov.cn/zwgk/index.html', 'http://www.example.gov.cn/zwgk/'],
    ['http://www.example.gov.cn/zwgk/default.aspx', 'http://www.example.gov.cn/zwgk/'],
    ['http://www.example.gov.cn/%7ea/%e6%94%bf.html', 'http://www.example.gov.cn/~a/%E6%94%BF.html'],
    ['http://www.example.gov.cn//zwgk///1.html', 'http://www.example.gov.cn/zwgk/1.html'],
    ['http://www.example.gov.cn/a.html?_=1700000000000', 'http://www.example.gov.cn/a.html'],
    ['http://www.example.gov.cn/index.html?t=0.8317', 'http://www.example.gov.cn/'],
    ['http://www.example.gov.cn/?', 'http://www.example.gov.cn/'],
  ])('%s = %s', (one, other) => expect(urlKey(one)).toBe(urlKey(other)))

  test.each([
    ['http://www.example.gov.cn/a.html?id=1', 'http://www.example.gov.cn/a.html?id=2'],
    ['http://www.example.gov.cn/a.html?a=1&b=2', 'http://www.example.gov.cn/a.html?b=2&a=1'],
    ['http://www.example.gov.cn/A.html', 'http://www.example.gov.cn/a.html'],
    ['http://www.example.gov.cn/list?t=3', 'http://www.example.gov.cn/list?t=4'],
    ['http://www.example.gov.cn/a%2Fb', 'http://www.example.gov.cn/a/b'],
  ])('%s ≠ %s', (one, other) => expect(urlKey(one)).not.toBe(urlKey(other)))
})
