import { describe, expect, it } from 'vitest'
import { labels } from '../../../lib/core/page/facts/labels.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const body = `<p>各有关单位：</p><p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const article = (block: string, title = '关于规范道路停车的通知') =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${block}<div id="zoom">${body}</div></body></html>`

const pairs = (html: string) =>
  pageOf({ html }, text => text)
    .fact(labels)
    .map(({ key, label, value }) => [key, label, value])

describe('labels', () => {
  it.each([
    [
      'list with brackets, empty values, style sheets that leak',
      article(`<ol class="doc-info"><style>.doc-info li{width:50%}</style>
        <li>[发文机构] <span>清河区停车办公室</span></li><li>[联合发文单位] <span></span></li>
        <li>.noN1{display:none}[实施日期] <span>----</span></li><li>[成文日期] <span>2024-05-14</span></li><li>[有效性]&nbsp;</li></ol>`),
      [
        ['issuer', '发文机构', '清河区停车办公室'],
        ['coIssuer', '联合发文单位', ''],
        ['effectiveDate', '实施日期', ''],
        ['writtenDate', '成文日期', '2024-05-14'],
        ['validity', '有效性', ''],
      ],
    ],
    [
      'two-column table, letters spaced out, a value over the row',
      article(`<table><tr><td><b>索&nbsp;&nbsp;引&nbsp;&nbsp;号：</b></td><td>000099999/2024-00087</td><td><b>主题分类：</b></td><td>城乡建设\\城市管理</td></tr>
        <tr><td><b>标　　题：</b></td><td colspan="3">关于规范道路停车的通知</td></tr>
        <tr><td><b>发文字号：</b></td><td>清停发〔2024〕7号</td><td><b>主 题 词：</b></td><td></td></tr></table>`),
      [
        ['indexNo', '索 引 号', '000099999/2024-00087'],
        ['topic', '主题分类', '城乡建设\\城市管理'],
        ['title', '标 题', '关于规范道路停车的通知'],
        ['docNo', '发文字号', '清停发〔2024〕7号'],
        ['keywords', '主 题 词', ''],
      ],
    ],
    [
      'label cells without colon, three pairs a row',
      article(
        '<table><tr><td>文号</td><td></td><td>索引号</td><td>005/2020-01</td><td>是否有效</td><td>是</td></tr></table>',
      ),
      [
        ['docNo', '文号', ''],
        ['indexNo', '索引号', '005/2020-01'],
        ['validity', '是否有效', '是'],
      ],
    ],
    [
      'a row of labels above a row of values',
      article(
        '<table><tr><th>索引号</th><th>发布机构</th><th>发布日期</th></tr><tr><td>005/2020-01</td><td>停车办</td><td>2024-06-01</td></tr></table>',
      ),
      [
        ['indexNo', '索引号', '005/2020-01'],
        ['issuer', '发布机构', '停车办'],
        ['publishDate', '发布日期', '2024-06-01'],
      ],
    ],
    [
      'definition lists',
      article(
        '<dl><dt>索&ensp;引&ensp;号</dt><dd>A/2024-1</dd><dt>有效性</dt><dd>有效</dd><dd><label>公开方式：</label><div>主动公开</div></dd></dl>',
      ),
      [
        ['indexNo', '索 引 号', 'A/2024-1'],
        ['validity', '有效性', '有效'],
        ['openMode', '公开方式', '主动公开'],
      ],
    ],
    [
      'strong and colon, a comment beside',
      article(
        '<p><strong>文号</strong>：无</p><!--<p><strong>有效性</strong>：废止</p>--><p><strong>名称</strong>：通知</p>',
      ),
      [
        ['docNo', '文号', '无'],
        ['title', '名称', '通知'],
      ],
    ],
    [
      'several on one line, buttons behind',
      article(
        '<div>作者：  来源：清河发布&nbsp;&nbsp;日期：2024-05-14 10:20  浏览次数：<span>12</span> 【字体：大 中 小】 打印</div>',
      ),
      [
        ['source', '来源', '清河发布'],
        ['publishDate', '日期', '2024-05-14 10:20'],
      ],
    ],
    [
      'no blank between elements',
      article('<p><span>作者：张三</span><span>来源：清河发布</span><span>发布时间：2024-05-14</span></p>'),
      [
        ['source', '来源', '清河发布'],
        ['publishDate', '发布时间', '2024-05-14'],
      ],
    ],
    [
      'a value that a script writes',
      article(
        `<div>发布时间： <script>var pubdata='2017年06月23日'; if(pubdata!=''){document.write(pubdata);}</script> 字体：大</div>`,
      ),
      [['publishDate', '发布时间', '2017年06月23日']],
    ],
    [
      'a value that a script writes, not what it else would, but what comes after',
      article(
        `<div>来源： <script>var s='清河日报';if(s){document.write(s);}else if(old){document.write('清河电台');}else{document.write('本站');} document.write('（转载）');</script></div>`,
      ),
      [['source', '来源', '清河日报（转载）']],
    ],
    [
      'a value that a script writes where the variable is empty',
      article(`<div>来源： <script>var s='';if(s){document.write(s);}else{document.write('本站');}</script></div>`),
      [['source', '来源', '本站']],
    ],
    [
      'a pair that a script writes, one that it leaves out',
      article(
        `<script>var ly='清河发布';if(ly!=''){document.write('文章来源：'+ly+'&emsp;');}</script><script>var wh='';if(wh!=''){document.write('文号：'+wh);}</script>`,
      ),
      [['source', '文章来源', '清河发布']],
    ],
    [
      'label element beside its value',
      article(
        '<div class="item"><label>索引号</label><span>A/2024-1</span></div><div class="item"><label>发文字号</label><span></span></div>',
      ),
      [
        ['indexNo', '索引号', 'A/2024-1'],
        ['docNo', '发文字号', ''],
      ],
    ],
    [
      'label block and value block',
      article(
        '<div><div class="k">发文机关</div><div class="v">停车办</div></div><div><div class="k">文号：</div><div class="v">清停发〔2024〕7号</div></div>',
      ),
      [
        ['issuer', '发文机关', '停车办'],
        ['docNo', '文号', '清停发〔2024〕7号'],
      ],
    ],
    [
      'brackets around the pair',
      article('<p>[发布日期：2024-05-14]（来源：清河发布）</p>'),
      [
        ['publishDate', '发布日期', '2024-05-14'],
        ['source', '来源', '清河发布'],
      ],
    ],
    ['words of the text', article('<p>资料来源：统计局</p><p>主要的发布时间：每月</p>'), []],
    [
      'fields to fill in',
      article('<form><label>索引号：</label><input name="a"><label>发布日期：</label><input name="b"></form>'),
      [],
    ],
    [
      'what an empty label is not: the text after it',
      article('<p>来源：</p><p>清河区自六月一日起实行道路停车新办法。</p>'),
      [['source', '来源', '']],
    ],
    ['hidden lines', article('<p style="display:none">文号：清停发〔2024〕7号</p>'), []],
  ])('reads %s', (_, html, expected) => {
    expect(pairs(html)).toEqual(expected)
  })

  it('leaves out the labels of the entries of a list', () => {
    const entry = (day: number) => `<li><a href="${day}.html">通知${day}</a><p>发布日期：2024-05-0${day}</p></li>`
    expect(pairs(article(`<ul>${[1, 2, 3, 4, 5, 6].map(entry).join('')}</ul>`))).toEqual([])
  })

  it('leaves out a header over more than one row', () => {
    const row = (n: number) => `<tr><td>00${n}</td><td>停车办</td><td>2024-06-0${n}</td></tr>`
    expect(
      pairs(article(`<table><tr><th>索引号</th><th>发布机构</th><th>发布日期</th></tr>${row(1)}${row(2)}</table>`)),
    ).toEqual([])
  })

  it('leaves out the variant for telephones that repeats the block', () => {
    const html = article(
      '<table><tr><td>索引号</td><td>A/1</td><td>文号</td><td></td></tr></table><div class="m_info"><p>索引号：A/1</p><p>成文日期：2024-05-14</p></div>',
    )
    expect(pairs(html)).toEqual([
      ['indexNo', '索引号', 'A/1'],
      ['docNo', '文号', ''],
    ])
  })

  it('keeps the words of a page in traditional characters', async () => {
    const traditional = '為進一步規範城市道路停車管理，方便羣眾出行，現將有關事項通知如下，請認真貫徹執行。'.repeat(4)
    const page = await pageFromHtml({
      html: `<title>關於規範道路停車的通知</title><h1>關於規範道路停車的通知</h1><p>發佈機構：清河區停車辦公室　發佈日期：2024-05-14</p><p>${traditional}</p>`,
    })
    expect(page.fact(labels).map(({ key, label, word, value }) => [key, label, word, value])).toEqual([
      ['issuer', '發佈機構', '发布机构', '清河區停車辦公室'],
      ['publishDate', '發佈日期', '发布日期', '2024-05-14'],
    ])
  })

  it('points at the value, at the label where the value is empty', () => {
    const page = pageOf({ html: article('<p>文号：清停发〔2024〕7号</p><p>来源：</p>') }, text => text)
    const spots = page.fact(labels).map(({ at }) => ('line' in at ? at.line.text.slice(at.start, at.end) : null))
    expect(spots).toEqual(['清停发〔2024〕7号', '来源：'])
  })

  it.each([
    ['nothing', ''],
    ['no body', '<html></html>'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['many colons', `<p>${'资料来源：'.repeat(2_000)}</p>`],
    ['deep nesting', `${'<div>'.repeat(3_000)}文号：`],
  ])('survives %s', (_, html) => {
    expect(Array.isArray(pairs(html))).toBe(true)
  })
})
