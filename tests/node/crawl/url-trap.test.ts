import { describe, expect, test } from 'vitest'
import { urlTrap } from '../../../lib/node/crawl/url-trap.ts'

const today = '2026-11-23'
const trapOf = (path: string) => urlTrap(`http://www.example.gov.cn${path}`, { today })?.trap ?? null

describe('urlTrap', () => {
  test.each([
    ['/user/logout.do', 'action'],
    ['/news.do?method=deleteNews&id=3', 'action'],
    ['/vote?id=3&action=vote', 'action'],
    ['/login', 'login'],
    ['/sso/login.jsp?returnUrl=1', 'login'],
    ['/user_register.aspx', 'login'],
    ['/calendar?year=2099&month=3', 'calendar'],
    ['/rili/2024/05/14/', 'calendar'],
    ['/hd/2031/05/', 'calendar'],
    ['/list.jsp?date=1901-05', 'calendar'],
    ['/a/b/a/b/a/b/1.html', 'repeated-path'],
    ['/zwgk/zwgk/zwgk/1.html', 'repeated-path'],
    [`/${'a1/b2/'.repeat(11)}`, 'repeated-path'],
    ['/a?url=/a%3Furl%3D/a', 'growing-query'],
    ['/a?id=1&id=2&id=3&id=4', 'growing-query'],
    [`/a?x=${'1'.repeat(1_001)}`, 'growing-query'],
    ['/search.html?keyword=%E6%94%BF', 'search'],
    ['/jsearch/index.jsp?q=a', 'search'],
    ['/list.html?searchWord=a', 'search'],
    ['/print.jsp?id=3', 'variant'],
    ['/shareTo?url=1', 'variant'],
  ])('%s is a trap: %s', (path, expected) => expect(trapOf(path)).toBe(expected))

  test.each([
    '/zwgk/zfxxgk/fdzdgknr/index_3.html',
    '/art/2024/5/14/art_123_4567.html',
    '/202405/t20240514_1234.html',
    '/list.jsp?pageNum=40&year=2012',
    '/list.jsp?year=2026&month=11',
    '/calendar?year=2026&month=12',
    '/search.html',
    '/search/index.html?keyword=',
    '/col/col1/index.html?uid=88&pageNum=3',
    '/module/web/jpage/dataproxy.jsp?startrecord=46&endrecord=90&perpage=15&col=1&appid=1&webid=1&path=%2F&columnid=1&sourceContentType=1&unitid=88&webname=a&permissiontype=0',
    '/research/2024/report.html',
    '/zwgk/loginfo.html',
    '/1/1/1/1/2.html',
    '/zcwj/zcwj/index.html',
    '/download.jsp?id=3&name=a.pdf',
    '/',
  ])('%s is a page', path => expect(trapOf(path)).toBeNull())

  test('says why in both languages, and which address to visit in its place', () => {
    expect(urlTrap('http://www.example.gov.cn/list.jsp?page=2&sort=time&font=big', { today })).toEqual({
      trap: 'variant',
      why: { zh: '同一页面的打印、排序或字号变体', en: 'the same page, printed, sorted or in another font size' },
      instead: 'http://www.example.gov.cn/list.jsp?page=2',
    })
    expect(urlTrap('http://www.example.gov.cn/print.jsp?id=3', { today })?.instead).toBeNull()
  })

  test('a hostile address takes no time to speak of', () => {
    for (const path of [
      `/${'a/'.repeat(900)}`,
      `/a?${'b=c&'.repeat(450)}`,
      `/a?${'%3f'.repeat(600)}`,
      `/${'search'.repeat(300)}?q=1`,
    ])
      expect(trapOf(path)).not.toBeUndefined()
  })
})
