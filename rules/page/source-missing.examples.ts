import type { PageExamples } from '../../lib/core/engine/rule.ts'

const BODY =
  '<div><p>近日，示例市召开专题会议，研究部署城市更新和老旧小区改造工作，听取各方面意见建议。</p><p>会议要求，各部门要压实责任，按时完成全年目标任务，让群众早日受益。</p></div>'

const page = (line: string, head = ''): string =>
  `<html><head><title>示例市部署城市更新工作</title>${head}</head><body><h1>示例市部署城市更新工作</h1>${line}${BODY}</body></html>`

const TITLE = '<meta name="ArticleTitle" content="示例市部署城市更新工作">'

export default {
  bad: [
    {
      title: { zh: '只有发布时间', en: 'Only the time' },
      html: page('<p>发布时间：2024-05-14</p>', TITLE),
      kind: 'news',
      findings: [{ messageId: 'missing', quote: '示例市部署城市更新工作' }],
    },
    {
      title: { zh: '“来源”后面是空的', en: 'A label with nothing behind it' },
      html: page('<p>发布时间：2024-05-14　来源：</p>', TITLE),
      kind: 'news',
      findings: [{ messageId: 'missing', quote: '示例市部署城市更新工作' }],
    },
    {
      title: { zh: '来源只写在标签里', en: 'The source is in the tag alone' },
      html: page('<p>发布时间：2024-05-14</p>', `${TITLE}<meta name="ContentSource" content="示例日报">`),
      kind: 'news',
      findings: [{ messageId: 'tagOnly', quote: '示例市部署城市更新工作' }],
    },
  ],
  good: [
    {
      title: { zh: '注明来源', en: 'The source is named' },
      html: page('<p>发布时间：2024-05-14　来源：示例日报</p>', TITLE),
      kind: 'news',
    },
    {
      title: { zh: '文末署供稿单位', en: 'The contributor at the end' },
      html: page('<p>发布时间：2024-05-14</p>', TITLE).replace('</div>', '<p>（示例市住房和城乡建设局供稿）</p></div>'),
      kind: 'news',
    },
  ],
} satisfies PageExamples
