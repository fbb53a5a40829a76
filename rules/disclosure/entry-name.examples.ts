import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '叫“政务公开”', en: 'Called 政务公开' },
      html: '<ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>',
      kind: 'home',
      findings: [{ messageId: 'other', quote: '政务公开' }],
    },
    {
      title: { zh: '叫“信息公开专栏”', en: 'Called 信息公开专栏' },
      html: '<a href="/xxgk/"><span>信息公开</span>专栏</a>',
      kind: 'home',
      findings: [{ messageId: 'other', quote: '信息公开专栏' }],
    },
  ],
  good: [
    {
      title: { zh: '名称规范', en: 'The right name' },
      html: '<a href="/zwgk/">政务公开</a><a href="/zfxxgk/">政府信息公开</a>',
      kind: 'home',
    },
    {
      title: { zh: '名称写在图片上', en: 'The right name on a picture' },
      html: '<a href="/zwgk/">政务公开</a><a href="/zfxxgk/"><img src="a.png" alt="政府信息公开专栏"></a>',
      kind: 'home',
    },
    {
      title: { zh: '新闻标题里的“政务公开”', en: 'The words in a headline' },
      html: '<a href="/1.html">我区召开政务公开工作会议</a>',
      kind: 'home',
    },
  ],
} satisfies PageExamples
