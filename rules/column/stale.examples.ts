import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const item = (date: string | null, text = '示例信息') => ({
  text,
  href: 'https://www.example.gov.cn/a.html',
  date,
  list: 0,
  validity: null,
  pinned: false,
})

export default {
  bad: [
    {
      title: { zh: '工作动态三周没有更新', en: 'A news column silent for three weeks' },
      pages: {
        'https://www.example.gov.cn/gzdt/': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item('2024-05-13'), item('2024-05-06')],
        },
      },
      findings: [{ messageId: 'stale', url: 'https://www.example.gov.cn/gzdt/' }],
      cannotTell: true,
    },
    {
      title: { zh: '政府公报一个季度以上没有新的一期', en: 'No new gazette for more than a quarter' },
      pages: {
        'https://www.example.gov.cn/gongbao/index.html': {
          kind: 'column-list',
          meta: { ColumnName: '政府公报' },
          items: [item('2024-01-30'), item('2023-10-30')],
        },
      },
      findings: [{ messageId: 'stale', url: 'https://www.example.gov.cn/gongbao/index.html' }],
      cannotTell: true,
    },
    {
      title: { zh: '五个栏目超期，达到单项否决', en: 'Five overdue columns: a veto' },
      pages: {
        'https://www.example.gov.cn/': { kind: 'home' },
        ...Object.fromEntries(
          ['工作动态', '政务要闻', '通知公告', '政策文件', '规范性文件'].map((name, i) => [
            `https://www.example.gov.cn/c${i}/`,
            { kind: 'column-list' as const, breadcrumb: ['首页', name], items: [item('2023-06-01')] },
          ]),
        ),
      },
      findings: [
        ...[0, 1, 2, 3, 4].map(i => ({ messageId: 'stale', url: `https://www.example.gov.cn/c${i}/` })),
        { messageId: 'many', url: 'https://www.example.gov.cn/' },
      ],
      cannotTell: true,
    },
    {
      title: { zh: '按配置的期限检查本单位的栏目', en: 'A column of the team with a limit of its own' },
      pages: {
        'https://www.example.gov.cn/wsz/': {
          kind: 'column-list',
          meta: { ColumnName: '水质月报' },
          items: [item('2024-03-05'), item('2024-02-05')],
        },
      },
      options: { columns: { 水质月报: 45 } },
      findings: [{ messageId: 'stale', url: 'https://www.example.gov.cn/wsz/' }],
      cannotTell: true,
    },
  ],
  good: [
    {
      title: { zh: '工作动态上周更新过', en: 'A news column of last week' },
      pages: {
        'https://www.example.gov.cn/gzdt/': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item('2024-05-28'), item('2024-05-06')],
        },
      },
      cannotTell: true,
    },
    {
      title: { zh: '通知公告五个月前更新，期限是六个月', en: 'A notice column of five months ago: the limit is six' },
      pages: {
        'https://www.example.gov.cn/tzgg/': {
          kind: 'column-list',
          breadcrumb: ['首页', '通知公告'],
          items: [item('2024-01-05')],
        },
      },
      cannotTell: true,
    },
    {
      title: { zh: '列表不显示日期，无法判断', en: 'A list without dates: nobody can tell' },
      pages: {
        'https://www.example.gov.cn/gzdt/': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item(null), item(null), item('2023-01-01')],
        },
      },
      cannotTell: true,
    },
    {
      title: { zh: '只抓到第三页，最新的在第一页', en: 'Only the third page was seen; the newest stand on the first' },
      pages: {
        'https://www.example.gov.cn/gzdt/index_2.html': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item('2023-05-28')],
        },
      },
      complete: false,
      cannotTell: true,
    },
    {
      title: { zh: '第一页是新的，旧页不算', en: 'The first page is fresh; later pages are old by nature' },
      pages: {
        'https://www.example.gov.cn/gzdt/index.html': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item('2024-06-01')],
        },
        'https://www.example.gov.cn/gzdt/index_1.html': {
          kind: 'column-list',
          breadcrumb: ['首页', '工作动态'],
          items: [item('2023-05-28')],
        },
      },
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
