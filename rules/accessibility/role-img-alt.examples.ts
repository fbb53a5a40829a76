import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '字体图标没有名称', en: 'A font icon without a name' },
      html: '<span role="img" class="icon-weixin"></span>',
      findings: [{ messageId: 'missing', quote: '' }],
    },
  ],
  good: [
    {
      title: { zh: '有 aria-label', en: 'With aria-label' },
      html: '<span role="img" class="icon-weixin" aria-label="微信"></span>',
    },
    {
      title: { zh: '装饰', en: 'Decoration' },
      html: '<i class="icon-weixin" aria-hidden="true"></i>',
    },
  ],
} satisfies PageExamples
