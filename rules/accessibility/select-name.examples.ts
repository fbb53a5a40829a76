import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '友情链接下拉框没有标签', en: 'A select box of links without label' },
      html: '<select onchange="window.open(this.value)"><option>上级政府网站</option><option value="http://www.example.gov.cn/">示例市政府</option></select>',
      findings: [{ messageId: 'missing', quote: '上级政府网站示例市政府' }],
    },
  ],
  good: [
    {
      title: { zh: '有 label', en: 'With a label' },
      html: '<label for="bm">部门</label><select id="bm"><option>教育局</option></select>',
    },
    {
      title: { zh: '有 title', en: 'With a title' },
      html: '<select title="县区政府网站"><option>示例县</option></select>',
    },
  ],
} satisfies PageExamples
