import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '链接设了 aria-hidden', en: 'A link with aria-hidden' },
      html: '<a href="/zt/" aria-hidden="true">专题</a>',
      findings: [{ messageId: 'focusable', quote: '专题' }],
    },
  ],
  good: [
    {
      title: { zh: '同时设了 tabindex="-1"', en: 'With tabindex="-1"' },
      html: '<a href="/zt/" aria-hidden="true" tabindex="-1">专题</a>',
    },
    {
      title: { zh: '图标', en: 'An icon' },
      html: '<a href="/zt/"><i aria-hidden="true"></i>专题</a>',
    },
    {
      title: { zh: 'aria-hidden="false"', en: 'aria-hidden="false"' },
      html: '<button aria-hidden="false">搜索</button>',
    },
  ],
} satisfies PageExamples
