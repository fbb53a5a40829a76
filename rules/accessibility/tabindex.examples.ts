import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'tabindex="5"', en: 'tabindex="5"' },
      html: '<a href="/a/" tabindex="5">公开</a>',
      findings: [{ messageId: 'positive', quote: '公开' }],
    },
  ],
  good: [
    {
      title: { zh: '0 和 -1', en: '0 and -1' },
      html: '<div tabindex="0">轮播</div><a href="/b/" tabindex="-1">上一张</a>',
    },
  ],
} satisfies PageExamples
