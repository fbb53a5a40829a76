import { expect, it } from 'vitest'
import { blank, items } from '../../../lib/core/page/facts/index.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const page = (inner: string, name = '通知公告') =>
  pageOf(
    {
      html: `<title>${name}_柳溪县人民政府</title><div>当前位置：<a href="/">首页</a> &gt; <a href="/tzgg/">${name}</a></div><h2>${name}</h2>${inner}`,
      url: 'https://www.liuxi.example/tzgg/index.html',
    },
    text => text,
  )

it.each<[string, string, { words: string; scripted: boolean } | null]>([
  ['its own words', '<p>暂无数据</p>', { words: '暂无数据', scripted: false }],
  [
    'under construction',
    '<div>栏目正在建设中，敬请期待！</div>',
    { words: '栏目正在建设中，敬请期待！', scripted: false },
  ],
  ['nothing at all', '', { words: '', scripted: false }],
  [
    'a list that a script fetches',
    '<ul id="list"></ul><script>$.ajax({url:"/list.json"})</script>',
    { words: '', scripted: true },
  ],
  ['entries', '<ul><li><a href="t1.html">关于停水的通知</a> 2024-05-06</li></ul>', null],
  ['a hidden sentence', '<p style="display:none">暂无数据</p>', { words: '', scripted: false }],
  ['a sentence that is no excuse', '<p>暂无房可住的家庭可以申请</p>', { words: '', scripted: false }],
])('%s', (_, inner, expected) => {
  expect(page(inner).fact(blank)).toEqual(expected)
})

const row = (before: string, title: string, after: string) =>
  `<li>${before} <a href="${title}.html">${title}</a> ${after}<span>2024-05-06</span></li>`

it.each<[string, string, (string | null)[]]>([
  ['是 and 否 before every title', row('是', '关于停水的通知', '') + row('否', '关于停电的通知', ''), ['是', '否']],
  [
    'a word behind',
    row('', '关于停水的通知', '<em>有效</em>') + row('', '关于停电的通知', '<em>失效</em>'),
    ['有效', '失效'],
  ],
  ['only those that ended', row('', '关于停水的通知', '') + row('[已废止]', '关于停电的通知', ''), [null, '已废止']],
  ['in the title', '<li><a href="a.html">关于停水的通知（已失效）</a> 2024-05-06</li>', ['已失效']],
  [
    'a lone 是 is none',
    row('是', '关于停水的通知', '') + row('', '关于停电的通知', '') + row('', '关于停气的通知', ''),
    [null, null, null],
  ],
  ['a word of the title is none', row('', '关于身份证失效的公告', ''), [null]],
])('reads the validity that a list prints: %s', (_, inner, expected) => {
  expect(
    page(`<ul>${inner}</ul>`)
      .fact(items)
      .map(item => item.validity),
  ).toEqual(expected)
})

it.each<[string, string, boolean]>([
  ['置顶', '<span>置顶</span>', true],
  ['a class', '<i class="icon-top"></i>', true],
  ['a picture', '<img src="/images/zhiding.gif" alt="">', true],
  ['nothing', '', false],
])('knows an entry on top by %s', (_, mark, expected) => {
  const list = `<ul><li>${mark}<a href="a.html">关于停水的通知</a> 2020-05-06</li><li><a href="b.html">关于停电的通知</a> 2024-05-06</li></ul>`
  expect(page(list).fact(items)[0]!.pinned).toBe(expected)
})
