import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '滚动的通知', en: 'A scrolling notice' },
      html: '<marquee scrollamount="3">欢迎访问示例区人民政府网站</marquee>',
      findings: [{ messageId: 'found', quote: '欢迎访问示例区人民政府网站' }],
    },
  ],
  good: [
    {
      title: { zh: '静止的通知', en: 'A notice that stands still' },
      html: '<p class="notice">欢迎访问示例区人民政府网站</p>',
    },
    {
      title: { zh: '一个像素高的，看不见', en: 'One pixel high: nobody sees it' },
      html: '<marquee height="1" width="1">旧公告</marquee>',
    },
    {
      title: { zh: '隐藏的', en: 'A hidden one' },
      html: '<div style="display:none"><marquee>旧公告</marquee></div>',
    },
  ],
} satisfies PageExamples
