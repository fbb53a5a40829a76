import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '指向不存在的 id', en: 'An id that is nowhere' },
      html: '<table><tr><th id="n">姓名</th><th id="m">金额</th></tr><tr><td headers="n">示例</td><td headers="money">100</td></tr></table>',
      findings: [{ messageId: 'nowhere', quote: '100' }],
    },
  ],
  good: [
    {
      title: { zh: '指向本表表头', en: 'Headers of the same table' },
      html: '<table><tr><th id="n">姓名</th><th id="m">金额</th></tr><tr><td headers="n">示例</td><td headers="m">100</td></tr></table>',
    },
    {
      title: { zh: '没有 headers', en: 'No headers' },
      html: '<table><tr><th scope="col">姓名</th></tr><tr><td>示例</td></tr></table>',
    },
  ],
} satisfies PageExamples
