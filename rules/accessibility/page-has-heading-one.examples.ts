import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '标题写在 div 里', en: 'The title stands in a div' },
      html: '<div class="title">关于开展检查的通知</div><p>各单位：</p>',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: 'h1 被隐藏', en: 'A hidden h1' },
      html: '<h1 hidden>首页</h1><h2>政务公开</h2>',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '有 h1', en: 'With an h1' },
      html: '<h1>关于开展检查的通知</h1>',
    },
    {
      title: { zh: 'role=heading', en: 'role=heading' },
      html: '<div role="heading" aria-level="1">通知</div>',
    },
  ],
} satisfies PageExamples
