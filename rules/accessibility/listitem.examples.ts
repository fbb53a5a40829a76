import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'li 放在 div 里', en: 'Items in a div' },
      html: '<div class="list"><li>通知一</li><li>通知二</li></div>',
      findings: [{ messageId: 'stray', quote: '通知一' }],
    },
  ],
  good: [
    {
      title: { zh: 'li 放在 ul 里', en: 'Items in a ul' },
      html: '<ul><li>通知一</li></ul>',
    },
    {
      title: { zh: 'role=list', en: 'role=list' },
      html: '<div role="list"><li>通知一</li></div>',
    },
  ],
} satisfies PageExamples
