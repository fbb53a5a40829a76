import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '换背景色的图片按钮没有 alt', en: 'Image buttons that change the background, without alt' },
      html: '<input type="image" src="/images/c1.gif" onclick="ChangeColor(1)"><input type="image" src="/images/c2.gif" alt="" onclick="ChangeColor(2)">',
      findings: [{ messageId: 'missing', quote: '/images/c1.gif' }],
    },
  ],
  good: [
    {
      title: { zh: '有 alt', en: 'With alt' },
      html: '<input type="image" src="/images/ss.gif" alt="搜索">',
    },
    {
      title: { zh: '有 title', en: 'With a title' },
      html: '<input type="image" src="/images/c1.gif" title="浅黄背景">',
    },
  ],
} satisfies PageExamples
