import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (label: string): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li><li>[有效性] <span>${label}</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '“正常”', en: '正常' },
      html: page('正常'),
      kind: 'policy',
      findings: [{ messageId: 'unclear', quote: '正常', line: 4 }],
    },
    {
      title: { zh: '系统代码', en: 'A code of the system' },
      html: page('1'),
      kind: 'policy',
      findings: [{ messageId: 'unclear', quote: '1' }],
    },
    {
      title: { zh: '只有一个日期', en: 'A day alone' },
      html: page('2026年5月14日'),
      kind: 'policy',
      findings: [{ messageId: 'unclear', quote: '2026年5月14日' }],
    },
    {
      title: { zh: '选项没有选定', en: 'No choice made' },
      html: page('有效/失效'),
      kind: 'policy',
      findings: [{ messageId: 'both', quote: '有效/失效' }],
    },
  ],
  good: [
    { title: { zh: '有效', en: 'Valid' }, html: page('有效'), kind: 'policy' },
    { title: { zh: '另有说明', en: 'With a remark' }, html: page('有效（2025年修订）'), kind: 'policy' },
    { title: { zh: '写明期限', en: 'With its term' }, html: page('5年'), kind: 'policy' },
    { title: { zh: '部分失效', en: 'Partly in force' }, html: page('部分失效'), kind: 'policy' },
    {
      title: { zh: '没有填写的另有规则', en: 'An empty label is another rule’s matter' },
      html: page('无'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
