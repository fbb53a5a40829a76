import { describe, expect, test } from 'vitest'
import { MOST_PAGES, scriptPaging } from '../../../lib/node/crawl/script-paging.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'

const HOST = 'http://www.example.gov.cn'

const pagesOf = async (path: string, html: string): Promise<string[]> =>
  scriptPaging(await pageFromHtml({ html, url: HOST + path })).map(url => url.replace(HOST, ''))

/** TRS, its pager written out in the page, as on a city's disclosure platform. */
const WRITTEN = (total: number, current: number): string => `<script>
var currentPage=${current};
var countPage=${total}
document.write("<a href=\\"index.html\\">首页</a>");
for(var i=0;i<countPage;i++) document.write("<a href=\\"index"+"_"+i+"."+"html\\">"+(i+1)+"</a>");
document.write("<a href=\\"index_"+(countPage-1)+".html\\">尾页</a>");
</script>`

const JPAGE = `<div id="88"></div><script>$(function(){ $('#88').jpage({dataStore:null,themeName:'default',totalRecord:100,
proxyUrl:'/module/jpage/dataproxy.jsp',perPage:15,groupSize:3,ajaxParam:{col:1,appid:1,webid:'2',path:'/',columnid:'123',
sourceContentType:1,unitid:'88',webname:'示例网',permissiontype:0}}) })</script>`

describe('scriptPaging', () => {
  test.each<[string, string, string, string[]]>([
    [
      'TRS',
      '/zwgk/',
      '<script>createPageHTML(3, 0, "index", "html");</script>',
      ['/zwgk/index_1.html', '/zwgk/index_2.html'],
    ],
    [
      'TRS, single quotes',
      '/zwgk/index.html',
      "<script>createPageHTML(2,0,'index','shtml')</script>",
      ['/zwgk/index_1.shtml'],
    ],
    [
      'TRS, on page 2: the next and the first',
      '/zwgk/index_1.html',
      '<script>createPageHTML(4, 1, "index", "html")</script>',
      ['/zwgk/index_2.html', '/zwgk/index.html'],
    ],
    [
      'TRS that always says 0',
      '/zwgk/index_1.html',
      '<script>createPageHTML(4, 0, "index", "html")</script>',
      ['/zwgk/index_2.html', '/zwgk/index.html'],
    ],
    ['TRS, one page', '/zwgk/', '<script>createPageHTML(1, 0, "index", "html")</script>', []],
    [
      'with a place in front',
      '/zwgk/',
      "<script>createPageHTML('page_div',3, 1,'index','shtml',41);</script>",
      ['/zwgk/index_2.shtml', '/zwgk/index_3.shtml'],
    ],
    [
      'the function itself',
      '/zwgk/',
      '<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}</script>',
      [],
    ],
    ['TRS, written out', '/zwgk/index.html', WRITTEN(3, 0), ['/zwgk/index_1.html', '/zwgk/index_2.html']],
    ['TRS, written out, last page', '/zwgk/index_2.html', WRITTEN(3, 2), ['/zwgk/index.html']],
    [
      'JCMS with its interface',
      '/col/col123/index.html',
      JPAGE,
      [46, 91].map(
        start =>
          `/module/jpage/dataproxy.jsp?startrecord=${start}&endrecord=${Math.min(start + 44, 100)}&perpage=15&col=1&appid=1&webid=2&path=%2F&columnid=123&sourceContentType=1&unitid=88&webname=%E7%A4%BA%E4%BE%8B%E7%BD%91&permissiontype=0`,
      ),
    ],
    [
      'JCMS without',
      '/col/col123/index.html',
      "<script>$('#88').jpage({totalRecord:40,perPage:15})</script>",
      ['/col/col123/index.html?uid=88&pageNum=2', '/col/col123/index.html?uid=88&pageNum=3'],
    ],
    [
      'SiteServer',
      '/channels/1751.html',
      '<div>当前第1页 共4页</div><span>1</span><a href="1751_2.html">2</a><a href="1751_2.html">下一页</a>',
      ['/channels/1751_2.html', '/channels/1751_3.html', '/channels/1751_4.html'],
    ],
    [
      'SiteServer, on page 2',
      '/channels/1751_2.html',
      '<a href="1751.html">1</a><span>2</span><a href="1751_3.html">3</a><div>第2/4页</div>',
      ['/channels/1751_3.html', '/channels/1751.html'],
    ],
    [
      'counted from index_1, the last page named',
      '/zwgk/',
      '<a href="index_1.html">2</a><a href="index_3.html">尾页</a>共4页',
      ['/zwgk/index_1.html', '/zwgk/index_2.html', '/zwgk/index_3.html'],
    ],
    [
      'a query',
      '/list.jsp?id=3',
      '<script>var totalPage = 3;</script><a href="list.jsp?id=3&pageNum=2">下一页</a>',
      ['/list.jsp?id=3&pageNum=2', '/list.jsp?id=3&pageNum=3'],
    ],
    [
      'gkmlpt',
      '/gkmlpt/index',
      "<script>window._CONFIG = { SID: '755031', TREE: [] }</script>",
      ['/gkmlpt/api/all/0?page=1&sid=755031'],
    ],
    ['nothing is guessed', '/zwgk/index.html', '<div>共12页</div>', []],
    [
      'entries are no pages',
      '/zwgk/',
      '共3页<a href="t20240514_12.html">关于开展检查的通知</a><a href="t20240514_13.html">12</a>',
      [],
    ],
  ])('%s', async (_, path, html, expected) => expect(await pagesOf(path, html)).toEqual(expected))

  test(`names at most ${MOST_PAGES} pages at once`, async () => {
    expect(await pagesOf('/zwgk/', '<script>createPageHTML(99999, 0, "index", "html")</script>')).toHaveLength(
      MOST_PAGES,
    )
    const next = await pagesOf('/zwgk/index_1000.html', '<script>createPageHTML(99999, 1000, "index", "html")</script>')
    expect(next).toEqual(['/zwgk/index_1001.html', '/zwgk/index.html'])
  })

  test('a page without an address has no pages', async () => {
    const page = await pageFromHtml({ html: '<script>createPageHTML(3, 0, "index", "html")</script>', url: null })
    expect(scriptPaging(page)).toEqual([])
  })
})
