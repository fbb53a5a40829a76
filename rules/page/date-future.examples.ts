import type { PageExamples } from '../../lib/core/engine/rule.ts'

const BODY =
  '<div><p>近日，示例市召开专题会议，研究部署城市更新和老旧小区改造工作，听取各方面意见建议。</p><p>会议要求，各部门要压实责任，按时完成全年目标任务，让群众早日受益。</p></div>'

const page = (line: string, head = ''): string =>
  `<html><head><title>示例市部署城市更新工作</title>${head}</head><body><h1>示例市部署城市更新工作</h1>${line}${BODY}</body></html>`

export default {
  bad: [
    {
      title: { zh: '年份多写了一年', en: 'A year too late' },
      html: page('<p>来源：示例市人民政府　发布时间：2025-05-14</p>'),
      kind: 'news',
      findings: [{ messageId: 'future' }],
    },
    {
      title: { zh: '日期没有标签', en: 'A day without a label' },
      html: page('<p>来源：示例市人民政府　2024-12-30 10:00</p>'),
      kind: 'news',
      findings: [{ messageId: 'future' }],
    },
  ],
  good: [
    {
      title: { zh: '今天发布', en: 'Published today' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-06-03</p>'),
      kind: 'news',
    },
    {
      title: { zh: '正文里的截止日期', en: 'A deadline in the text' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-05-14</p><p>报名时间截至2025年8月1日。</p>'),
      kind: 'news',
    },
  ],
} satisfies PageExamples
