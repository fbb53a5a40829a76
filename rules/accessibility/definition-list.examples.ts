import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'dl 里放 p', en: 'A p inside a dl' },
      html: '<dl><dt>联系电话</dt><dd>见页脚</dd><p>其他</p></dl>',
      findings: [{ messageId: 'stray', quote: '联系电话见页脚其他' }],
    },
  ],
  good: [
    {
      title: { zh: 'dt 和 dd', en: 'dt and dd' },
      html: '<dl><dt>办公地址</dt><dd>示例路1号</dd></dl>',
    },
    {
      title: { zh: '用 div 分组', en: 'Groups by div' },
      html: '<dl><div><dt>办公地址</dt><dd>示例路1号</dd></div></dl>',
    },
  ],
} satisfies PageExamples
