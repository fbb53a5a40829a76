import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '没有 title 的 SVG', en: 'An SVG without a title' },
      html: '<svg role="img" viewBox="0 0 9 9"><path d="M0 0h9v9z"></path></svg>',
      findings: [{ messageId: 'missing', quote: '' }],
    },
  ],
  good: [
    {
      title: { zh: '有 title', en: 'With a title' },
      html: '<svg role="img"><title>区徽</title><path d="M0 0h9v9z"></path></svg>',
    },
    {
      title: { zh: '装饰', en: 'Decoration' },
      html: '<svg aria-hidden="true"><path d="M0 0h9v9z"></path></svg>',
    },
  ],
} satisfies PageExamples
