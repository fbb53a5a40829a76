import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (signed: string): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1><p>发布日期：2024-05-16</p>
<div class="content"><p>示政发〔2024〕5号</p><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p>
<p style="text-align:right">示例区人民政府</p><p style="text-align:right">${signed}</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '月份补零', en: 'A leading zero in the month' },
      html: page('2024年05月14日'),
      kind: 'policy',
      findings: [{ messageId: 'padded', quote: '2024年05月14日', line: 4 }],
    },
    {
      title: { zh: '2012年7月以后仍用汉字', en: 'Han numerals after July 2012' },
      html: page('二〇二四年五月十四日'),
      kind: 'policy',
      findings: [{ messageId: 'numerals', quote: '二〇二四年五月十四日' }],
    },
    {
      title: { zh: '汉字日期用了圆圈', en: 'A circle for the zero' },
      html: page('二○○九年五月十四日'),
      kind: 'policy',
      findings: [{ messageId: 'zero', quote: '二○○九年五月十四日' }],
    },
  ],
  good: [
    { title: { zh: '不补零', en: 'No leading zeros' }, html: page('2024年5月14日'), kind: 'policy' },
    {
      title: { zh: '10月10日本来就有零', en: 'A zero that belongs there' },
      html: page('2024年10月10日'),
      kind: 'policy',
    },
    {
      title: { zh: '2012年7月以前用汉字和“〇”', en: 'Han numerals before July 2012' },
      html: page('二〇〇九年五月十四日'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
