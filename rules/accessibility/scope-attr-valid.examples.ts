import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'scope="column"', en: 'scope="column"' },
      html: '<table><tr><th scope="column">姓名</th></tr><tr><td>示例</td></tr></table>',
      findings: [{ messageId: 'wrong', quote: '姓名' }],
    },
  ],
  good: [
    {
      title: { zh: 'scope="col"、"row"', en: 'scope="col" and "row"' },
      html: '<table><tr><th scope="col">项目</th><th scope="col">金额</th></tr><tr><th scope="row">合计</th><td>100</td></tr></table>',
    },
  ],
} satisfies PageExamples
