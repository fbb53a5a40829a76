import { describe, expect, it } from 'vitest'
import { items } from '../../../lib/core/page/facts/items.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const read = (inner: string) =>
  pageOf(
    {
      html: `<title>通知公告_柳溪县人民政府</title><div>当前位置：<a href="/">首页</a> &gt; <a href="/tzgg/">通知公告</a></div><h2>通知公告</h2>${inner}`,
      url: 'https://www.liuxi.example/tzgg/index.html',
    },
    text => text,
  )
    .fact(items)
    .map(({ text, href, date }) => `${date} ${text} ${href?.replace('https://www.liuxi.example', '') ?? null}`)

describe('items', () => {
  it.each<[string, string, string[]]>([
    [
      'date behind',
      '<ul><li><a href="t1.html">关于停水的通知</a><span>2024-05-06</span></li><li><a href="t2.html">关于停电的通知</a><span>[2024/5/3]</span></li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html', '2024-05-03 关于停电的通知 /tzgg/t2.html'],
    ],
    [
      'date before, link in link',
      '<ul><li><span> 2024-05-06 </span><a href="t1.html"><a href="t1.html">关于停水的通知</a></li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html'],
    ],
    [
      'table rows',
      '<table><tr><td>·</td><td><a href="t1.html">关于停水的通知</a></td><td>2024年5月6日</td></tr><tr><td>·</td><td><a href="t2.html">关于停电的通知</a></td><td>2024年5月3日</td></tr></table>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html', '2024-05-03 关于停电的通知 /tzgg/t2.html'],
    ],
    [
      'a link around heading, summary and date',
      '<ul><li><a href="t1.html"><h2>关于停水的通知</h2><div>为检修管网，定于近日停水。</div><p>主题分类：公告 日间：2024-05-06</p></a></li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html'],
    ],
    [
      'day and month in boxes of their own',
      '<ul><li><a href="t1.html"><div>06</div><div>2024-05</div><h4>关于停水的通知</h4></a></li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html'],
    ],
    [
      'a title cut off, whole in the tooltip',
      '<ul><li><a href="t1.html" title="关于城区西部停水的通知">关于城区西部停...</a> 2024-05-06</li></ul>',
      ['2024-05-06 关于城区西部停水的通知 /tzgg/t1.html'],
    ],
    [
      'a date in the title is not the entry’s',
      '<ul><li><a href="t1.html">关于2024年5月1日起停水的通知</a><i>2024-04-28</i></li></ul>',
      ['2024-04-28 关于2024年5月1日起停水的通知 /tzgg/t1.html'],
    ],
    [
      'the undated one of a dated list',
      '<ul><li><a href="t1.html">关于停水的通知</a>2024-05-06</li><li><a href="t2.html">关于停电的通知</a></li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html', 'null 关于停电的通知 /tzgg/t2.html'],
    ],
    [
      'the same list for two screens',
      '<ul><li><a href="t1.html">关于停水的通知</a>2024-05-06</li></ul><ul><li><a href="t1.html">关于停水的通知</a>2024-05-06</li></ul>',
      ['2024-05-06 关于停水的通知 /tzgg/t1.html'],
    ],
    [
      'a lost address',
      '<ul><li><a href="javascript:;">关于停水的通知</a>2024-05-06</li></ul>',
      ['2024-05-06 关于停水的通知 null'],
    ],
    [
      'navigation is none',
      '<ul><li><a href="/a/">走进柳溪县</a></li><li><a href="/b/">政府信息公开</a></li><li><a href="/c/">政民互动交流</a></li></ul>',
      [],
    ],
  ])('%s', (_, inner, expected) => {
    expect(read(inner)).toEqual(expected)
  })

  it('has none on an article', () => {
    const html = `<title>停水通知_柳溪县</title><h1>停水通知</h1><div>发布时间：2024-05-06</div><p>为检修管网，定于近日停水，请做好准备，不便之处敬请谅解。</p><ul><li><a href="t2.html">关于停电的通知</a>2024-05-03</li></ul>`
    expect(pageOf({ html }, text => text).fact(items)).toEqual([])
  })
})
