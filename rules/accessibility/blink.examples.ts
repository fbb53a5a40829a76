import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '闪烁的“新”字', en: 'A blinking “new”' },
      html: '<p>关于开展检查的通知<blink>新</blink></p>',
      findings: [{ messageId: 'found', quote: '新' }],
    },
  ],
  good: [
    {
      title: { zh: '用加粗强调', en: 'Bold instead' },
      html: '<p>关于开展检查的通知<strong>新</strong></p>',
    },
  ],
} satisfies PageExamples
