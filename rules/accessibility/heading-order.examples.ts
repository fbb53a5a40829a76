import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'h1 之后用 h4', en: 'An h4 after an h1' },
      html: '<h1>政务公开</h1><h4>机构职能</h4><p>…</p>',
      findings: [{ messageId: 'leap', quote: '机构职能' }],
    },
    {
      title: { zh: '两处跳级', en: 'Two leaps' },
      html: '<h2>通知公告</h2><h4>公示</h4><h2>政策文件</h2><h5>规章</h5>',
      findings: [{ messageId: 'leap', quote: '公示' }],
    },
  ],
  good: [
    {
      title: { zh: '逐级递增，随意回退', en: 'Up by one, down at will' },
      html: '<h1>政务公开</h1><h2>机构</h2><h3>职能</h3><h2>政策</h2><h1>附录</h1>',
    },
    {
      title: { zh: '页面从 h3 开始', en: 'A page that begins with h3' },
      html: '<h3>政务公开</h3><h4>机构</h4>',
    },
    {
      title: { zh: '隐藏的标题不算', en: 'Hidden headings do not count' },
      html: '<h1>政务公开</h1><h4 style="display:none">旧栏目</h4><h2>机构</h2>',
    },
  ],
} satisfies PageExamples
