import { describe, expect, it } from 'vitest'
import { title } from '../../../lib/core/page/facts/title.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const BODY =
  '<div>' +
  '<p>为做好农村公路养护工作，保障公路完好畅通，现将有关事项通知如下，请遵照执行。</p>'.repeat(3) +
  '</div><p>主办单位：柳溪县人民政府</p>'
const CRUMB = '<div>当前位置：<a href="/">首页</a> &gt; <a href="/tzgg/">通知公告</a></div>'
const LINE = '<div>发布时间：2024-05-06 来源：柳溪县交通运输局</div>'

const read = (html: string) => pageOf({ html }, text => text).fact(title)

describe('title', () => {
  it.each([
    [
      'the heading without the date that its template adds',
      `<title>某局</title>${CRUMB}<h2>关于开展义务植树的通知<small>( 2024-05-11)</small></h2>${BODY}`,
      '关于开展义务植树的通知',
    ],
    [
      'the words of the tag, where day and source stand in the heading too',
      `<meta name="ArticleTitle" content="全县植树活动 顺利开展">${CRUMB}<h2>全县植树活动 顺利开展 2024-05-11 <b>来源：柳溪日报</b></h2>${BODY}`,
      '全县植树活动 顺利开展',
    ],
    [
      'what is marked as a title above a bare day, not the heading of a menu',
      `<title>公开指南_柳溪县林业局</title><h3>政府信息公开</h3><ul><li><a href="/zn/">公开指南</a></li><li><a href="/zd/">公开制度</a></li></ul><div class="xl-title">柳溪县林业局公开工作说明</div><div>2024-01-22</div>${BODY}`,
      '柳溪县林业局公开工作说明',
    ],
    [
      'the heading with a date of its own',
      `<title>某局</title>${CRUMB}<h2>空气质量情况（2024-05-11）</h2>${BODY}`,
      '空气质量情况（2024-05-11）',
    ],
    [
      'the meta tag, where <title> names only the site',
      `<title>柳溪县林业局</title><meta content="林木种子管理办法" name="articletitle">${CRUMB}<div class="z1">林木种子管理办法</div>${BODY}`,
      '林木种子管理办法',
    ],
    [
      'an entity written twice in the tag, once in the heading',
      `<meta name="ArticleTitle" content="&#91;图&#93;全县植树活动开展">${CRUMB}<h1>[图]全县植树活动开展</h1>${LINE}${BODY}`,
      '[图]全县植树活动开展',
    ],
    [
      '<title> with the site behind an underscore',
      `<title>柳溪县农村公路养护通知_柳溪县人民政府</title>${CRUMB}<h1>柳溪县农村公路养护通知</h1>${BODY}`,
      '柳溪县农村公路养护通知',
    ],
    [
      '<title> with column and site',
      `<title>农村公路养护通知 - 通知公告 - 柳溪县人民政府门户网站</title>${CRUMB}<p class="t">农村公路养护通知</p>${LINE}${BODY}`,
      '农村公路养护通知',
    ],
    [
      '<title> with the site in front',
      `<title>柳溪县人民政府 | 农村公路养护通知</title>${CRUMB}<h1>农村公路养护通知</h1>${LINE}${BODY}`,
      '农村公路养护通知',
    ],
    [
      'a styled div above the source line, where <title> names the column',
      `<title>[通知公告]-柳溪县人民政府</title>${CRUMB}<h3>通知公告</h3><div class="bt">农村公路养护通知</div>${LINE}${BODY}`,
      '农村公路养护通知',
    ],
    [
      'a title broken by br',
      `<title>柳溪县人民政府</title>${CRUMB}<h1>关于农村公路养护<br>有关事项的通知</h1>${LINE}${BODY}`,
      '关于农村公路养护 有关事项的通知',
    ],
    [
      'no kicker and no subtitle',
      `<title>柳溪县人民政府网站</title>${CRUMB}<p>全国重点工程之一</p><h1>下河灌区工程全面开工</h1><p>——惠及十二个乡镇</p>${LINE}${BODY}`,
      '下河灌区工程全面开工',
    ],
    [
      'a hidden copy does not count',
      `<title>柳溪县</title><div style="display:none">别的标题放在这里</div>${CRUMB}<h1>关于停水的通知</h1>${LINE}${BODY}`,
      '关于停水的通知',
    ],
    [
      'a generic title as it stands',
      `<title>公 示</title>${CRUMB}<h1>公　示</h1>${LINE}<div><p align="center">关于某项目的公示</p>${BODY}</div>`,
      '公 示',
    ],
    [
      'a name in the metadata block only',
      '<title>柳溪县信息公开</title><div><p>索引号：0001</p><p>发布机构：柳溪县教育局</p><p>名称：柳溪县校车管理办法</p><p>文号：无</p></div><iframe src="a.pdf"></iframe>',
      '柳溪县校车管理办法',
    ],
    [
      '<title> alone, where the heading is a picture',
      `<title>我为县域规划提建议</title><img src="h.png" alt="">${BODY}`,
      '我为县域规划提建议',
    ],
    [
      'nothing but a column’s name',
      `<title>单位简介-柳溪县林业局</title><div>当前位置：首页&gt;机构&gt;单位简介</div><h2>单位简介</h2>${BODY}`,
      null,
    ],
    [
      'a list',
      `<title>通知公告_柳溪县人民政府</title>${CRUMB}<h1>通知公告</h1><ul><li><a href="1.html">关于停水的通知</a>2024-05-06</li><li><a href="2.html">关于停电的通知</a>2024-05-05</li></ul>`,
      null,
    ],
    ['an empty page', '', null],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })

  it('quotes a traditional page in its own characters', async () => {
    const html = `<title>農村公路養護通知_柳溪縣人民政府</title><div>當前位置：<a href="/">首頁</a></div><h1>農村公路養護通知</h1><div>發布時間：2024-05-06</div><p>為做好農村公路養護工作，保障公路完好暢通，現將有關事項通知如下，請遵照執行。</p>`
    expect((await pageFromHtml({ html })).fact(title)).toBe('農村公路養護通知')
  })
})
