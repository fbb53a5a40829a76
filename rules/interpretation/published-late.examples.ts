import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const POLICY = 'https://www.example.gov.cn/zwgk/zcwj/t20240506_1.html'
const FIRST = 'https://www.example.gov.cn/zwgk/zcjd/t20240506_2.html'
const SECOND = 'https://www.example.gov.cn/zwgk/zcjd/t20240520_3.html'

const policy = (publishedDate: string) =>
  ({
    kind: 'policy',
    title: '示例区促进就业若干措施',
    publishedDate,
    interpretationLinks: [
      { text: '相关解读', href: FIRST },
      { text: '图解', href: SECOND },
    ],
  }) as const
const interpretation = (publishedDate: string, title = '《示例区促进就业若干措施》政策解读') =>
  ({ kind: 'interpretation', title, publishedDate }) as const

export default {
  bad: [
    {
      title: { zh: '文件发布两周后才有解读', en: 'Two weeks after the document' },
      pages: { [POLICY]: policy('2024-05-06'), [FIRST]: interpretation('2024-05-20') },
      findings: [{ messageId: 'late', url: FIRST }],
    },
    {
      title: { zh: '只有解读链接了文件，也能对上', en: 'Only the interpretation links to the document' },
      pages: {
        [POLICY]: { ...policy('2024-05-06'), interpretationLinks: [] },
        [FIRST]: { ...interpretation('2024-05-13'), policyLinks: [{ text: '政策原文', href: POLICY }] },
      },
      findings: [{ messageId: 'late', url: FIRST }],
    },
    {
      title: { zh: '解读早于文件', en: 'Before the document' },
      pages: { [POLICY]: policy('2024-05-06'), [FIRST]: interpretation('2024-04-22') },
      findings: [{ messageId: 'early', url: FIRST }],
    },
  ],
  good: [
    {
      title: { zh: '同日发布', en: 'On the same day' },
      pages: { [POLICY]: policy('2024-05-06'), [FIRST]: interpretation('2024-05-06') },
    },
    {
      title: { zh: '跨五一假期，只隔三个工作日', en: 'Three working days, the May holidays between' },
      pages: { [POLICY]: policy('2024-04-29'), [FIRST]: interpretation('2024-05-07') },
    },
    {
      title: { zh: '首份解读按时，图解两周后补发', en: 'The first came in time, a second followed' },
      pages: {
        [POLICY]: policy('2024-05-06'),
        [FIRST]: interpretation('2024-05-07'),
        [SECOND]: interpretation('2024-05-20', '一图读懂《示例区促进就业若干措施》'),
      },
    },
    {
      title: { zh: '新闻发布会在文件上网之前', en: 'The press conference came before the document' },
      pages: {
        [POLICY]: policy('2024-05-06'),
        [FIRST]: interpretation('2024-04-30', '示例区促进就业若干措施新闻发布会'),
      },
    },
    {
      title: { zh: '没有节假日安排的年份，无法计算', en: 'No holiday table for that year' },
      pages: { [POLICY]: policy('1999-05-06'), [FIRST]: interpretation('1999-05-20') },
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
