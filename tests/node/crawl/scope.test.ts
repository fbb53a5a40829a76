import { describe, expect, test } from 'vitest'
import { createScope, parseScope, type ScopeRule } from '../../../lib/node/crawl/scope.ts'

describe('createScope', () => {
  test.each<[string, ScopeRule, string, boolean]>([
    ['http://www.example.gov.cn/jyj/', 'directory', 'https://www.example.gov.cn/jyj/a/1.html', true],
    ['http://www.example.gov.cn/jyj/index.html', 'directory', 'http://www.example.gov.cn/jyj/1.html', true],
    ['http://www.example.gov.cn/jyj', 'directory', 'http://www.example.gov.cn/jyj/1.html', true],
    ['http://www.example.gov.cn/jyj', 'directory', 'http://www.example.gov.cn/mzj/1.html', false],
    ['http://www.example.gov.cn/jyj', 'directory', 'http://www.example.gov.cn/jyj', true],
    ['http://www.example.gov.cn/jyj/', 'directory', 'http://www.example.gov.cn/jyjxx/', false],
    ['http://www.example.gov.cn/', 'directory', 'http://www.example.gov.cn/mzj/', true],
    ['http://www.example.gov.cn/', 'directory', 'http://example.gov.cn/', false],
    ['http://www.example.gov.cn:8080/', 'directory', 'http://www.example.gov.cn/', false],
    ['http://www.example.gov.cn/jyj/', 'host', 'http://WWW.example.gov.cn/mzj/1.html', true],
    ['http://www.example.gov.cn/jyj/', 'host', 'http://www.example.gov.cn.evil.test/', false],
    ['http://www.example.gov.cn/', 'subdomains', 'http://zwgk.example.gov.cn/1.html', true],
    ['http://www.example.gov.cn/', 'subdomains', 'http://example.gov.cn/', true],
    ['http://www.example.gov.cn/', 'subdomains', 'http://badexample.gov.cn/', false],
    ['http://www.example.gov.cn/', ['http://zwgk.example.gov.cn/jyj'], 'http://zwgk.example.gov.cn/jyj/1.html', true],
    [
      'http://www.example.gov.cn/',
      ['http://zwgk.example.gov.cn/jyj'],
      'http://zwgk.example.gov.cn/jyjxx/1.html',
      false,
    ],
    ['http://www.example.gov.cn/', ['http://zwgk.example.gov.cn/jyj'], 'http://www.example.gov.cn/index.html', true],
    ['http://www.example.gov.cn/', ['http://zwgk.example.gov.cn/jyj'], 'http://www.example.gov.cn/1.html', false],
  ])('%s %s: %s → %s', (start, rule, url, inside) => expect(createScope(start, rule)(url)).toBe(inside))
})

describe('parseScope', () => {
  test.each<[string, ScopeRule]>([
    ['', 'directory'],
    ['Host', 'host'],
    ['子域名', 'subdomains'],
    [
      'zwgk.example.gov.cn/jyj； https://www.example.gov.cn',
      ['http://zwgk.example.gov.cn/jyj', 'https://www.example.gov.cn/'],
    ],
  ])('%s', (text, rule) => expect(parseScope(text)).toEqual(rule))

  test('what is neither is refused with the remedy', () => {
    expect(() => parseScope('hots')).toThrow(/「hots」.*directory、host、subdomains/)
  })
})
