import type { PageExamples } from '../../lib/core/engine/rule.ts'

const BODY =
  '<div><p>近日，示例市召开专题会议，研究部署城市更新和老旧小区改造工作，听取各方面意见建议。</p><p>会议要求，各部门要压实责任，按时完成全年目标任务，让群众早日受益。</p></div>'

const page = (line: string, head = ''): string =>
  `<html><head><title>示例市部署城市更新工作</title>${head}</head><body><h1>示例市部署城市更新工作</h1>${line}${BODY}</body></html>`

const TITLE = '<meta name="ArticleTitle" content="示例市部署城市更新工作">'

export default {
  bad: [
    {
      title: { zh: '标题下只有来源', en: 'Only the source below the title' },
      html: page('<p>来源：示例市人民政府</p>', TITLE),
      kind: 'news',
      findings: [{ messageId: 'missing', quote: '示例市部署城市更新工作' }],
    },
    {
      title: { zh: '日期只写在标签里', en: 'The day is in the tag alone' },
      html: page('<p>来源：示例市人民政府</p>', `${TITLE}<meta name="PubDate" content="2024-05-14 09:30">`),
      kind: 'notice',
      findings: [{ messageId: 'tagOnly', quote: '示例市部署城市更新工作' }],
    },
  ],
  good: [
    {
      title: { zh: '标题下有发布时间', en: 'The time below the title' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-05-14 09:30</p>', TITLE),
      kind: 'news',
    },
    {
      title: { zh: '由脚本写出', en: 'A script writes it' },
      html: page('<p>发布时间：<script>document.write(pubDate)</script></p>', TITLE),
      kind: 'news',
    },
    {
      title: { zh: '文末有日期', en: 'A day below the text' },
      html: page('<p>来源：示例市人民政府</p>', TITLE).replace('</div>', '</div><p>发布时间：2024年5月14日</p>'),
      kind: 'news',
    },
  ],
} satisfies PageExamples
