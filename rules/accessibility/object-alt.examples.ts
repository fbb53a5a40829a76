import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '嵌入的 PDF 没有说明', en: 'An embedded PDF without description' },
      html: '<object data="W020240514.pdf" type="application/pdf" name="pdf"></object>',
      findings: [{ messageId: 'missing', quote: 'pdf' }],
    },
  ],
  good: [
    {
      title: { zh: '有 aria-label', en: 'With aria-label' },
      html: '<object data="1.pdf" type="application/pdf" aria-label="实施方案全文"></object>',
    },
    {
      title: { zh: '里面有下载链接', en: 'A download link inside' },
      html: '<object data="1.pdf" type="application/pdf"><a href="1.pdf">下载实施方案</a></object>',
    },
  ],
} satisfies PageExamples
