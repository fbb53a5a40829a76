import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '天气框架没有 title', en: 'A weather frame without title' },
      html: '<iframe src="https://tianqi.example.com/" width="350" height="70"></iframe>',
      findings: [{ messageId: 'missing', quote: 'https://tianqi.example.com/' }],
    },
  ],
  good: [
    {
      title: { zh: '有 title', en: 'With a title' },
      html: '<iframe src="/tq/" title="天气预报"></iframe>',
    },
    {
      title: { zh: '不显示内容的框架', en: 'Frames that show nothing' },
      html: '<iframe name="apply" width="0" height="0"></iframe><iframe src="/count" style="display:none"></iframe>',
    },
  ],
} satisfies PageExamples
