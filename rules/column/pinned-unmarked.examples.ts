import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const URL = 'https://www.example.gov.cn/tzgg/'
const page = (dates: readonly string[], pinned: readonly number[] = []) => ({
  kind: 'column-list' as const,
  breadcrumb: ['首页', '通知公告'],
  items: dates.map((date, i) => ({
    text: `关于示例工作的第${i + 1}号通知`,
    href: null,
    date,
    list: 0,
    validity: null,
    pinned: pinned.includes(i),
  })),
})
const RECENT = ['2024-05-28', '2024-05-20', '2024-05-14', '2024-05-06', '2024-04-30', '2024-04-22']

export default {
  bad: [
    {
      title: { zh: '去年的通知排在第一条，没有标记', en: 'A notice of last year on top, without a mark' },
      pages: { [URL]: page(['2023-03-01', ...RECENT]) },
      findings: [{ messageId: 'unmarked', url: URL }],
    },
  ],
  good: [
    {
      title: { zh: '置顶信息有标记', en: 'The entry on top bears its mark' },
      pages: { [URL]: page(['2023-03-01', ...RECENT], [0]) },
    },
    {
      title: { zh: '按日期排列', en: 'Sorted by date' },
      pages: { [URL]: page(RECENT) },
    },
    {
      title: { zh: '列表不按日期排', en: 'A list that is sorted by something else' },
      pages: { [URL]: page([...RECENT].reverse()) },
    },
    {
      title: { zh: '只差两天，是录入先后', en: 'Two days are only the order of entry' },
      pages: { [URL]: page(['2024-05-26', ...RECENT]) },
    },
  ],
} satisfies SiteExamples
