import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '没有提示', en: 'Without notice' },
      html: '<a href="/a/" target="_blank">通知公告</a><a href="/b/" target="_blank">政策文件</a>',
      findings: [{ messageId: 'unannounced', quote: '通知公告' }],
    },
  ],
  good: [
    {
      title: { zh: '在 title 里提示', en: 'Notice in the title' },
      html: '<a href="/a/" target="_blank" title="通知公告（新窗口打开）">通知公告</a>',
    },
    {
      title: { zh: '在文字里提示', en: 'Notice in the text' },
      html: '<a href="/a/" target="_blank">通知公告（在新窗口打开）</a>',
    },
    {
      title: { zh: '在本窗口打开', en: 'In the same window' },
      html: '<a href="/a/" target="_self">通知公告</a><a href="/b/">政策文件</a>',
    },
  ],
} satisfies PageExamples
