import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const URL = 'https://www.example.gov.cn/tzgg/'
const items = (dates: readonly (string | null)[]) =>
  dates.map((date, i) => ({
    text: `关于示例工作的第${i + 1}号通知`,
    href: null,
    date,
    list: 0,
    validity: null,
    pinned: false,
  }))

export default {
  bad: [
    {
      title: { zh: '通知公告列表没有一条显示日期', en: 'A list of notices without a single date' },
      pages: {
        [URL]: { kind: 'column-list', breadcrumb: ['首页', '通知公告'], items: items([null, null, null, null, null]) },
      },
      findings: [{ messageId: 'undated', url: URL }],
    },
  ],
  good: [
    {
      title: { zh: '列表显示日期', en: 'A list with dates' },
      pages: {
        [URL]: {
          kind: 'column-list',
          breadcrumb: ['首页', '通知公告'],
          items: items(['2024-05-14', '2024-05-13', '2024-05-10', '2024-05-09', '2024-05-08']),
        },
      },
    },
    {
      title: { zh: '办事事项的列表不需要日期', en: 'A list of services needs none' },
      pages: {
        [URL]: { kind: 'column-list', breadcrumb: ['首页', '服务事项'], items: items([null, null, null, null, null]) },
      },
    },
  ],
} satisfies SiteExamples
