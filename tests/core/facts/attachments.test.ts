import { describe, expect, it } from 'vitest'
import { attachments } from '../../../lib/core/page/facts/attachments.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const TEXT = '<p>为做好农村公路养护工作，保障公路完好畅通，现将有关事项通知如下，请遵照执行。</p>'.repeat(3)

const read = ({ above = '', inside = '', below = '', foot = '' }) =>
  pageOf(
    {
      html: `<title>养护通知_柳溪县</title><ul><li><a href="/">首页</a></li><li><a href="/help.pdf">使用帮助</a></li></ul>${above}<div class="a"><h1>养护通知</h1><div>发布时间：2024-05-06</div><div id="zoom">${TEXT}${inside}</div>${below}</div><p>上一篇：无</p><p>主办单位：柳溪县人民政府 <a href="/statement.pdf">网站声明</a></p>${foot}`,
      url: 'https://www.liuxi.example/tz/t1.html',
    },
    text => text,
  )
    .fact(attachments)
    .map(({ text, href, type }) => `${type} ${text} ${href.replace('https://www.liuxi.example/', '')}`)

describe('attachments', () => {
  it.each<[string, Parameters<typeof read>[0], string[]]>([
    [
      'in the text',
      { inside: '<p>附件：<a href="./P0202405.docx">1.养护标准</a></p><p><a href="b.XLS">2.汇总表.xls</a></p>' },
      ['docx 1.养护标准 tz/P0202405.docx', 'xls 2.汇总表.xls tz/b.XLS'],
    ],
    [
      'in a block behind it',
      {
        below:
          '<div><h4>附件下载</h4><ul><li><a href="/f/1.pdf?v=2">养护标准</a></li><li><a href="/f/2.zip">图纸</a></li></ul></div>',
      },
      ['pdf 养护标准 f/1.pdf?v=2', 'zip 图纸 f/2.zip'],
    ],
    [
      'the formats of Chinese office suites',
      {
        inside:
          '<a href="1.wps">甲</a><a href="2.et">乙</a><a href="3.ofd">丙</a><a href="4.rar">丁</a><a href="5.csv">戊</a><a href="6.txt">己</a>',
      },
      ['wps 甲 tz/1.wps', 'et 乙 tz/2.et', 'ofd 丙 tz/3.ofd', 'rar 丁 tz/4.rar', 'csv 戊 tz/5.csv', 'txt 己 tz/6.txt'],
    ],
    [
      'a download address, the type in the name',
      { inside: '<a href="/module/download/downfile.jsp?id=12" title="养护标准.doc">养护标准</a>' },
      ['doc 养护标准 module/download/downfile.jsp?id=12'],
    ],
    [
      'an icon: the name of the file',
      { inside: '<a href="/f/%E5%85%BB%E6%8A%A4.pdf"><img src="pdf.gif" alt=""></a>' },
      ['pdf 养护.pdf f/%E5%85%BB%E6%8A%A4.pdf'],
    ],
    [
      'written by a script out of literals',
      {
        below: `<script>fj="标准.zip";if(fj.length>0){document.write('<p>附件：<a href="./P1.zip">标准.zip<BR></a></p>');}</script>`,
      },
      ['zip 标准.zip tz/P1.zip'],
    ],
    ['each once', { inside: '<a href="a.pdf">标准</a><a href="a.pdf">标准（下载）</a>' }, ['pdf 标准 tz/a.pdf']],
    [
      'no pages, no pictures, no lost links',
      {
        inside:
          '<a href="t2.html">另见通知</a><a href="1.jpg"><img src="1.jpg" alt="现场"></a><a href="javascript:;" title="标准.doc">标准.doc</a>',
      },
      [],
    ],
    ['none of navigation and footer', {}, []],
  ])('%s', (_, parts, expected) => {
    expect(read(parts)).toEqual(expected)
  })

  it('has none on a list', () => {
    const html =
      '<h2>下载中心</h2><ul><li><a href="a.doc">申请表格一</a>2024-05-01</li><li><a href="b.doc">申请表格二</a>2024-05-02</li></ul>'
    expect(pageOf({ html }, text => text).fact(attachments)).toEqual([])
  })
})
