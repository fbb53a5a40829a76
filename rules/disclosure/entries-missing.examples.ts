import type { PageExamples } from '../../lib/core/engine/rule.ts'

const menu = (...names: string[]): string =>
  `<div class="menu"><ul>${names.map(name => `<li><a href="/${name.length}/">${name}</a></li>`).join('')}</ul></div>`

export default {
  bad: [
    {
      title: { zh: '没有制度和年报', en: 'No rules and no report' },
      html: menu('政府信息公开指南', '法定主动公开内容', '依申请公开'),
      kind: 'disclosure-platform',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '没有法定主动公开内容', en: 'No statutory content' },
      html: menu('信息公开指南', '信息公开制度', '年度报告', '依申请公开'),
      kind: 'disclosure-platform',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '四个入口都有', en: 'All four' },
      html: menu('政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'),
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '沿用“目录”的叫法', en: 'The older name 目录' },
      html: menu('政府信息公开指南', '政府信息公开制度', '政府信息公开目录', '政府信息公开年报'),
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '名称被换行断开', en: 'Names broken over lines' },
      html: `${menu('政府信息公开指南', '法定主动公开内容', '政府信息公开年报')}<h3>政府信息公开<br>制度</h3><p>政府信息公开制度汇编</p>`,
      kind: 'disclosure-platform',
    },
    {
      title: { zh: '只是专栏里的一个列表', en: 'Only a list of the platform' },
      html: '<h1>财政信息</h1><ul><li><a href="1.html">2024年部门预算</a> 2024-02-01</li></ul>',
      kind: 'disclosure-platform',
    },
  ],
} satisfies PageExamples
