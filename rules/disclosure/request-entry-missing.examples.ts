import type { PageExamples } from '../../lib/core/engine/rule.ts'

const menu = (...names: string[]): string =>
  `<div class="menu"><ul>${names.map(name => `<li><a href="/${name.length}/">${name}</a></li>`).join('')}</ul></div>`
const ENTRIES = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报']
const guide = (text: string): string =>
  `<h1>示例区水务局政府信息公开指南</h1><p>来源：示例区水务局 发布时间：2024-03-01</p><div>
<p>本机关公开的政府信息按照主题分类编排，公众可以在本网站政府信息公开专栏检索、查阅、下载，也可以到区档案馆和区图书馆的查阅点查阅，还可以关注本机关政务新媒体获取。</p>
<p>主动公开的内容包括机构职能、领导信息、规划计划、统计信息、行政许可、行政处罚、财政预算决算、政府采购、重大建设项目、应急管理等，自形成或者变更之日起20个工作日内公开。</p>
<p>${text}</p><p>工作机构：示例区水务局办公室，办公地址：示例区清水路1号，联系电话：010-80000000，传真号码：010-80000001。</p></div>`

export default {
  bad: [
    {
      title: { zh: '专栏菜单没有依申请公开', en: 'A menu without the entry' },
      html: menu(...ENTRIES),
      kind: 'disclosure-platform',
      findings: [{ messageId: 'platform' }],
    },
    {
      title: { zh: '指南只讲主动公开', en: 'A guide of proactive disclosure only' },
      html: guide('公众对公开内容有疑问的，可以通过电话或者来信咨询。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'guide' }],
    },
  ],
  good: [
    {
      title: { zh: '有依申请公开', en: 'With the entry' },
      html: menu(...ENTRIES, '依申请公开'),
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '入口是按钮，不是链接', en: 'The entry is a button' },
      html: `${menu(...ENTRIES)}<div onclick="apply()">信息公开申请</div>`,
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '入口是图片', en: 'The entry is a picture' },
      html: `${menu(...ENTRIES)}<span onclick="go()"><img src="a.png" alt="依申请公开"></span>`,
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '专栏里的列表页，没有菜单', en: 'A list of the platform without the menu' },
      html: '<h1>近期信息公开</h1><ul><li><a href="1.html">关于开展检查的通知</a> 2024-03-01</li></ul>',
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '指南写了申请办法', en: 'The guide tells how to apply' },
      html: guide('需要其他政府信息的，可以当面或者以信函方式向本机关提出申请。'),
      kind: 'disclosure-guide',
    },
  ],
} satisfies PageExamples
