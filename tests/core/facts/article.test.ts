import { describe, expect, it } from 'vitest'
import { article } from '../../../lib/core/page/facts/article.ts'
import { textLength } from '../../../lib/core/page/facts/text-length.ts'
import { attr } from '../../../lib/core/page/tree.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const NAV =
  '<ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li></ul>'
const FOOT =
  '<div><p>主办单位：柳溪县人民政府办公室　联系电话：0999-88880001</p><p>网站标识码：1199990001　测ICP备00000001号</p></div>'
const PROSE = [
  '各乡镇人民政府，县直各单位：',
  '为进一步规范农村公路养护工作，保障公路完好畅通，根据有关规定，结合我县实际，现将有关事项通知如下。',
  '一、明确养护责任，建立县、乡、村三级养护机制，落实养护资金。',
]

/** How an article was understood: the lines of its head, the first and the last line of its text, the body's id. */
const read = (html: string, profile: { match: string[]; body?: string; title?: string } | null = null) => {
  const page = pageOf({ html, url: null, profile }, text => text)
  const { head, lines, body, titleLines } = page.fact(article)
  return {
    title: titleLines.map(line => line.text).join('/'),
    head: head.map(line => line.text),
    first: lines[0]?.text ?? null,
    last: lines.at(-1)?.text ?? null,
    body: body && (attr(body, 'id') ?? body.tagName),
  }
}

describe('article', () => {
  it.each<[string, string, object]>([
    [
      'a heading that holds the day and the source too',
      `<meta name="ArticleTitle" content="关于农村公路养护的通知"><title>柳溪县人民政府</title>${NAV}
       <div id="b"><h2>关于农村公路养护的通知 <small>2024-03-05 <span>来源：县交通运输局</span></small></h2>
       <div>${PROSE.map(p => `<p>${p}</p>`).join('')}</div></div>${FOOT}`,
      {
        title: '关于农村公路养护的通知 2024-03-05 来源：县交通运输局',
        head: ['关于农村公路养护的通知 2024-03-05 来源：县交通运输局'],
        first: PROSE[0],
        last: PROSE[2],
        body: 'div',
      },
    ],
    [
      'an editor container behind title and source line',
      `<title>关于农村公路养护的通知_柳溪县人民政府</title>${NAV}<div class="dz">当前位置：<a href="/">首页</a> &gt; <a href="/zc/">政策文件</a></div>
       <div class="bt">关于农村公路养护的通知</div><div class="ly">来源：县交通运输局　时间：2024-03-05 09:20</div>
       <div class="TRS_Editor" id="b"><style>.TRS_Editor p{margin:0}</style>${PROSE.map(p => `<p class="MsoNormal">${p}</p>`).join('')}</div>
       <p>上一篇：<a href="1.html">关于春耕生产的通知</a></p>${FOOT}`,
      {
        title: '关于农村公路养护的通知',
        head: ['关于农村公路养护的通知', '来源：县交通运输局 时间：2024-03-05 09:20'],
        first: PROSE[0],
        last: PROSE[2],
        body: 'b',
      },
    ],
    [
      'a metadata table above the title, three pairs a row',
      `<title>柳溪县人民政府门户网站</title><meta name="ArticleTitle" content="柳溪县养老服务补贴办法">${NAV}
       <table><tr><td>索引号</td><td>000099/2024-3</td><td>发文机关</td><td>柳溪县民政局</td></tr><tr><td>文号</td><td></td><td>成文日期</td><td>2024-03-01</td></tr></table>
       <h1>柳溪县养老服务补贴办法</h1><div id="zoom">${PROSE.map(p => `${p}<br>`).join('')}</div>${FOOT}`,
      {
        title: '柳溪县养老服务补贴办法',
        head: [
          '索引号',
          '000099/2024-3',
          '发文机关',
          '柳溪县民政局',
          '文号',
          '成文日期',
          '2024-03-01',
          '柳溪县养老服务补贴办法',
        ],
        first: PROSE[0],
        last: PROSE[2],
        body: 'zoom',
      },
    ],
    [
      'plain cells of nested layout tables',
      `<title>柳溪县林业局</title><table><tr><td>${NAV}</td></tr><tr><td><table><tr><td align=center><b>防火令</b></td></tr>
       <tr><td align=center>发布时间：2023-11-02 浏览次数：次</td></tr><tr><td id=t>${PROSE.map(p => `<font face=仿宋>${p}</font><br>`).join('')}</td></tr></table></td></tr><tr><td>${FOOT}</td></tr></table>`,
      {
        title: '防火令',
        head: ['防火令', '发布时间：2023-11-02 浏览次数：次'],
        first: PROSE[0],
        last: PROSE[2],
        body: 't',
      },
    ],
    [
      'a title broken by br, tools below it, related links behind',
      `<title>政务动态</title>${NAV}<h2>柳溪县召开<br>农业生产推进会</h2><div>2024-05-06 10:12 来源：县农业农村局</div><div><a href="#">分享</a> <a href="#">微信</a></div>
       <div>【字体：大 中 小】打印</div><div id="c">${PROSE.map(p => `<p>${p}</p>`).join('')}</div><div><h3>相关阅读</h3><ul><li><a href="2.html">县里又开了一次会议讨论别的事情</a></li></ul></div>${FOOT}`,
      {
        title: '柳溪县召开/农业生产推进会',
        head: [
          '柳溪县召开',
          '农业生产推进会',
          '2024-05-06 10:12 来源：县农业农村局',
          '分享 微信',
          '【字体：大 中 小】打印',
        ],
        first: PROSE[0],
        last: PROSE[2],
        body: 'c',
      },
    ],
    [
      'only attachments as text',
      `<title>关于印发规划的通知</title>${NAV}<h1>关于印发规划的通知</h1><p>发布时间：2024-01-02</p><div id="z"><p><a href="a.pdf">柳溪县规划.pdf</a></p><p><a href="b.doc">附表.doc</a></p></div>
       <p>上一篇：无</p><p>下一篇：无</p>${FOOT}`,
      {
        title: '关于印发规划的通知',
        head: ['关于印发规划的通知', '发布时间：2024-01-02'],
        first: '柳溪县规划.pdf',
        last: '附表.doc',
        body: 'z',
      },
    ],
    [
      'only a picture as text',
      `<title>一图读懂养老补贴</title>${NAV}<h1>一图读懂养老补贴</h1><p>来源：县民政局</p><div id="p"><img src="1.jpg" alt=""></div><p>上一篇：无</p>${FOOT}`,
      { title: '一图读懂养老补贴', head: ['一图读懂养老补贴', '来源：县民政局'], first: null, last: null, body: 'p' },
    ],
    [
      'the same article twice, for two screens: the first',
      `<title>柳溪县开展植树活动</title><div class="pc"><h1>柳溪县开展植树活动</h1><p>2024-03-12 来源：县林业局</p><div id="one">${PROSE.map(p => `<p>${p}</p>`).join('')}</div></div>
       <div class="m"><h1>柳溪县开展植树活动</h1><p>2024-03-12 来源：县林业局</p><div id="two">${PROSE.map(p => `<p>${p}</p>`).join('')}</div></div>${FOOT}`,
      {
        title: '柳溪县开展植树活动',
        head: ['柳溪县开展植树活动', '2024-03-12 来源：县林业局'],
        first: PROSE[0],
        last: PROSE[2],
        body: 'one',
      },
    ],
    [
      'a list page: none',
      `<title>通知公告-柳溪县人民政府</title>${NAV}<h1>通知公告</h1><ul><li>2024-05-01<a href="1.html">关于停水的通知</a></li><li>2024-04-01<a href="2.html">关于停电的通知</a></li></ul>${FOOT}`,
      { title: '通知公告', head: ['通知公告'], first: null, last: null, body: null },
    ],
    ['an empty page', '', { title: '', head: [], first: null, last: null, body: null }],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected)
  })

  it('follows the profile where it names title and body', () => {
    const html = `<title>柳溪县</title><p id="kicker">来源：县志办</p><div id="name">一段没有标题样子的话。</div><div id="text"><a href="1.html">短</a></div><div id="other">${PROSE.join('')}</div>`
    expect(read(html, { match: ['**'], title: '#name', body: '#text' })).toEqual({
      title: '一段没有标题样子的话。',
      head: ['一段没有标题样子的话。'],
      first: '短',
      last: '短',
      body: 'text',
    })
    expect(read(html, { match: ['**'], body: '<<<' }).body).toBe('other')
  })

  it.each([
    ['nesting 600 deep', `${'<div>'.repeat(600)}文字${'</div>'.repeat(600)}`],
    ['a frameset', '<frameset><frame src=a></frameset>'],
    ['a run of 50,000 signs', `<p>${'来源：《'.repeat(12_500)}</p>`],
  ])('does not throw on %s', (_, html) => {
    expect(() => read(html)).not.toThrow()
  })
})

describe('textLength', () => {
  it.each([
    [
      'of the article alone',
      `<title>关于农村公路养护的通知</title>${NAV}<h1>关于农村公路养护的通知</h1><p>来源：县交通运输局</p><div>${PROSE.map(p => `<p>${p}</p>`).join('')}</div>${FOOT}`,
      PROSE.join('').length,
    ],
    ['of all visible text where there is no article', '<ul><li>甲 乙</li><li style="display:none">丙</li></ul>', 2],
  ])('%s', (_, html, expected) => {
    expect(pageOf({ html }, text => text).fact(textLength)).toBe(expected)
  })
})
