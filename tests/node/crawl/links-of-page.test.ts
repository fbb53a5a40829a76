import { describe, expect, test } from 'vitest'
import { linksOfPage } from '../../../lib/node/crawl/links-of-page.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'

const URL_OF_PAGE = 'http://www.example.gov.cn/zwgk/tzgg/index.html'

const linksOf = async (html: string, url: string | null = URL_OF_PAGE) => linksOfPage(await pageFromHtml({ html, url }))

describe('linksOfPage', () => {
  test.each<[string, string, string[]]>([
    [
      'a link',
      '<a href="./t1.html">关于开展检查的通知</a>',
      ['link http://www.example.gov.cn/zwgk/tzgg/t1.html 关于开展检查的通知'],
    ],
    [
      'its tooltip, its picture',
      '<a href=/a title=甲></a><a href=/b><img alt=乙></a>',
      ['link http://www.example.gov.cn/a 甲', 'link http://www.example.gov.cn/b 乙'],
    ],
    ['an image map', '<map><area href="/jyj/" alt="教育局"></map>', ['link http://www.example.gov.cn/jyj/ ']],
    [
      'an address once, with the words of the second',
      '<a href=/a><img></a><a href="/a#top">栏目</a>',
      ['link http://www.example.gov.cn/a 栏目'],
    ],
    [
      'frames',
      '<iframe src="/list.html" title="列表"></iframe><iframe src="about:blank"></iframe>',
      ['frame http://www.example.gov.cn/list.html 列表'],
    ],
    [
      'a file in a viewer',
      '<iframe src="/pdfjs/web/viewer.html?file=%2Fupload%2Fa.pdf"></iframe>',
      [
        'frame http://www.example.gov.cn/pdfjs/web/viewer.html?file=%2Fupload%2Fa.pdf ',
        'asset+ http://www.example.gov.cn/upload/a.pdf ',
      ],
    ],
    [
      'an embedded file',
      '<embed src="a.pdf"><object data="/b" type="application/pdf"></object>',
      ['asset+ http://www.example.gov.cn/b ', 'asset+ http://www.example.gov.cn/zwgk/tzgg/a.pdf '],
    ],
    [
      'the head',
      '<link rel=canonical href="https://www.example.gov.cn/x"><link rel=next href="index_1.html"><link rel=alternate type="application/rss+xml" href=/rss.xml><link rel=stylesheet href=a.css>',
      [
        'canonical https://www.example.gov.cn/x ',
        'paging http://www.example.gov.cn/zwgk/tzgg/index_1.html ',
        'sitemap http://www.example.gov.cn/rss.xml ',
      ],
    ],
    [
      'a refresh',
      `<meta http-equiv="Refresh" content="0; URL='/new/'"><meta http-equiv=refresh content="300">`,
      ['refresh http://www.example.gov.cn/new/ '],
    ],
    ['a base', '<base href="/other/"><a href="1.html">一</a>', ['link http://www.example.gov.cn/other/1.html 一']],
    [
      'a menu',
      '<select><option>市级部门</option><option value="http://jw.example.gov.cn/">教委</option><option value="3">三</option></select>',
      ['script http://jw.example.gov.cn/ 教委'],
    ],
    [
      'a click',
      `<li onclick="window.open('/a/1.html','_blank')">公告</li><p data-href="/b/2.html">乙</p>`,
      ['script http://www.example.gov.cn/a/1.html 公告', 'script http://www.example.gov.cn/b/2.html 乙'],
    ],
    [
      'a script in a link',
      `<a href="javascript:openUrl('t3.html')">甲</a><a href="javascript:void(0)">乙</a>`,
      ['script http://www.example.gov.cn/zwgk/tzgg/t3.html 甲'],
    ],
    [
      'a script',
      `<script>if (mobile) { location.href = "http://m.example.gov.cn/"; } window.open('wap/');</script>`,
      ['script http://m.example.gov.cn/ ', 'script http://www.example.gov.cn/zwgk/tzgg/wap/ '],
    ],
    [
      'data of a script',
      `<script>var list = [{"title":"甲","url":"\\/art\\/1.html"},{url:'2.html'},{url:'/api/save'}]</script>`,
      ['script http://www.example.gov.cn/art/1.html ', 'script http://www.example.gov.cn/zwgk/tzgg/2.html '],
    ],
    [
      'what a script writes',
      `<script>document.write('<a href="P01.docx">附件.docx</a>')</script>`,
      ['script+ http://www.example.gov.cn/zwgk/tzgg/P01.docx 附件.docx'],
    ],
    [
      'records that a script moves (JCMS)',
      `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/jpage/dataproxy.jsp?page=1&amp;webid=1"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href='/art/1.html' title='甲公告'>甲</a></li>]]></record></recordset></datastore></script>`,
      [
        'script http://www.example.gov.cn/module/jpage/dataproxy.jsp?page=1&webid=1 ',
        'script http://www.example.gov.cn/art/1.html 甲',
      ],
    ],
    [
      'a record of an interface',
      `<record><![CDATA[<a href='/art/1.html' title='甲公告' target=_blank>甲</a>]]></record>`,
      ['script http://www.example.gov.cn/art/1.html 甲公告'],
    ],
    [
      'an address that goes on at run time',
      `<script>location.href = "/search.html?keyword=" + word; window.open(url)</script><a onclick="open('/s?q='+x)">x</a>`,
      [],
    ],
    [
      'no addresses',
      '<a href="#top">顶</a><a href="mailto:a@b.gov.cn">信</a><a href="tel:1">话</a><a>无</a><a href="">空</a><form action="/send"></form>',
      [],
    ],
  ])('%s', async (_, html, expected) => {
    const links = await linksOf(html)
    expect(links.map(({ how, attachment, url, text }) => `${how}${attachment ? '+' : ''} ${url} ${text}`)).toEqual(
      expected,
    )
  })

  test.each<[string, boolean]>([
    ['<a href="a.PDF">一</a>', true],
    ['<a href="a.wps?x=1">一</a>', true],
    ['<a href="/down.jsp?id=3&name=a.ofd">一</a>', true],
    ['<a href="/download?id=3">附件1：名单.xlsx</a>', true],
    ['<a href="/file/3" type="application/pdf">一</a>', true],
    ['<a href="/file/3" download="a.zip">一</a>', true],
    ['<a href="/art/1.html">关于报送名单.xlsx的通知</a>', false],
    ['<a href="http://www.a.zip">一</a>', false],
    ['<a href="a.jpg">一</a>', false],
  ])('attachment or page: %s', async (html, attachment) => {
    expect((await linksOf(html)).map(link => link.attachment)).toEqual([attachment])
  })

  test('nofollow: of the link, unless another one follows; of the page', async () => {
    const links = await linksOf(
      '<a rel="nofollow noopener" href=/a>一</a><a rel=nofollow href=/b>二</a><a href=/b>二</a>',
    )
    expect(links.map(link => link.nofollow)).toEqual([true, false])
    expect((await linksOf('<meta name=robots content="index,nofollow"><a href=/a>一</a>'))[0]?.nofollow).toBe(true)
  })

  test('words are redacted and cut, sessions are dropped', async () => {
    const [link] = await linksOf(
      `<a href="/a.jsp;jsessionid=9F?id=1">身份证号 11010119900307123X ${'字'.repeat(200)}</a>`,
    )
    expect(link?.url).toBe('http://www.example.gov.cn/a.jsp?id=1')
    expect(link?.text).not.toContain('19900307')
    expect(link?.text.length).toBeLessThanOrEqual(80)
  })

  test('a page without an address has only what is absolute', async () => {
    expect(
      (await linksOf('<a href="a.html">一</a><a href="http://a.gov.cn/">二</a>', null)).map(link => link.url),
    ).toEqual(['http://a.gov.cn/'])
  })

  test('hostile pages come to an end', async () => {
    const hostile = [
      '<a href="/x">'.repeat(20_000),
      `<script>${'location.href="'.repeat(20_000)}</script>`,
      `<script type="text/xml">${'<a href="href='.repeat(20_000)}</script>`,
      `<a onclick="${"'".repeat(1_999)}">x</a>`,
      `<script>${"url:'".repeat(50_000)}</script>`,
      `<meta http-equiv=refresh content="${'0;'.repeat(5_000)}">`,
    ]
    for (const html of hostile) expect((await linksOf(html)).length).toBeLessThan(10)
  })
})
