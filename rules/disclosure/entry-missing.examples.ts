import type { PageExamples } from '../../lib/core/engine/rule.ts'

const home = (entry: string): string =>
  `<div class="nav">${entry}${[
    '机构职能',
    '新闻动态',
    '通知公告',
    '办事服务',
    '互动交流',
    '领导信箱',
    '意见征集',
    '专题专栏',
    '办事指南',
    '表格下载',
    '结果查询',
    '常见问题',
    '网站地图',
    '联系我们',
    '友情链接',
    '无障碍浏览',
  ]
    .map(name => `<a href="/${name.length}/">${name}</a>`)
    .join('')}</div>`

export default {
  bad: [
    {
      title: { zh: '导航里没有公开入口', en: 'No entry in the navigation' },
      html: home(''),
      kind: 'home',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '有政府信息公开', en: 'With the entry' },
      html: home('<a href="/zfxxgk/">政府信息公开</a>'),
      kind: 'home',
    },
    {
      title: { zh: '叫“政务公开”', en: 'Called 政务公开' },
      html: home('<a href="/gk/">政务公开</a>'),
      kind: 'home',
    },
    {
      title: { zh: '入口是图片', en: 'The entry is a picture' },
      html: home('<a href="/gk/"><img src="gk.png" alt="信息公开"></a>'),
      kind: 'home',
    },
    {
      title: { zh: '由脚本载入的首页，说不准', en: 'A home page of a script' },
      html: '<div id="app"></div><a href="/">首页</a>',
      kind: 'home',
    },
  ],
} satisfies PageExamples
