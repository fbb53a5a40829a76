import type { PageExamples } from '../../lib/core/engine/rule.ts'

const TEXT =
  '<p>区人民政府：</p><p>为改善公园设施，方便居民休闲，根据工作安排，我局拟对辖区内三处公园的步道和照明设施进行更新，所需资金从年初预算中统筹解决，现将有关情况报告如下，请予审示。</p>'
const SOURCE = '<p>来源：某局　发布时间：2024-05-14</p>'

export default {
  bad: [
    {
      title: { zh: '请示', en: 'A request to the superior' },
      html: `<h1>关于更新公园步道和照明设施的请示</h1>${SOURCE}${TEXT}`,
      kind: 'policy',
      findings: [{ messageId: 'title', quote: '请示' }],
    },
    {
      title: { zh: '会议纪要', en: 'Minutes' },
      html: `<h1>公园更新工作专题会议纪要（第3期）</h1>${SOURCE}${TEXT}`,
      kind: 'notice',
      findings: [{ messageId: 'title', quote: '会议纪要' }],
    },
    {
      title: { zh: '文头有签发人', en: 'The head names who signed' },
      html: `<h1>关于公园更新工作情况的报告</h1>${SOURCE}<p>某园〔2024〕12号　签发人：张某</p>${TEXT}`,
      kind: 'policy',
      findings: [{ messageId: 'upward', quote: '签发人：' }],
    },
  ],
  good: [
    {
      title: { zh: '批复', en: 'The reply' },
      html: `<h1>关于更新公园步道和照明设施请示的批复</h1>${SOURCE}${TEXT}`,
      kind: 'policy',
    },
    {
      title: { zh: '作为指导意见发布的会议纪要', en: 'Minutes published as guidance' },
      html: `<h1>全区法院民事审判工作会议纪要</h1>${SOURCE}${TEXT}`,
      kind: 'policy',
    },
    {
      title: { zh: '稿件的审签栏', en: 'The byline of a news item' },
      html: `<h1>关于公园更新工作情况的报告</h1>${SOURCE}<p>编辑：李某　审核：王某　签发人：张某</p>${TEXT}`,
      kind: 'policy',
    },
  ],
} satisfies PageExamples
