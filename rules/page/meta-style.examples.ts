import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (tags: string): string => `<html><head><title>示例</title>${tags}</head><body><p>正文</p></body></html>`

export default {
  bad: [
    {
      title: { zh: '名称大小写不标准', en: 'Names in another case' },
      html: page('<meta name="sitename" content="示例市"><meta name="SiteIdCode" content="1101990001">'),
      findings: [{ messageId: 'name' }],
    },
    {
      title: { zh: '发布时间只有日期', en: 'A day without a time' },
      html: page('<meta name="PubDate" content="2024-05-22">'),
      findings: [{ messageId: 'time', quote: '2024-05-22' }],
    },
    {
      title: { zh: '发布时间用斜线', en: 'Slashes' },
      html: page('<meta name="PubDate" content="2024/05/22 10:01">'),
      findings: [{ messageId: 'time', quote: '2024/05/22 10:01' }],
    },
    {
      title: { zh: '域名写成了网址', en: 'A URL for a host' },
      html: page('<meta name="SiteDomain" content="http://www.example.gov.cn/">'),
      findings: [{ messageId: 'domain', quote: 'http://www.example.gov.cn/' }],
    },
    {
      title: { zh: '栏目标签排在网站标签前面', en: 'Column tags before site tags' },
      html: page('<meta name="ColumnName" content="要闻"><meta name="SiteName" content="示例市">'),
      findings: [{ messageId: 'order' }],
    },
  ],
  good: [
    {
      title: { zh: '标准写法', en: 'The standard form' },
      html: page(
        '<meta name="SiteName" content="示例市"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="ColumnName" content="要闻"><meta name="PubDate" content="2024-05-22 10:01">',
      ),
    },
    {
      title: { zh: '小写的 keywords、description 是 HTML 自己的写法', en: "Lower-case keywords is HTML's own name" },
      html: page('<meta name="keywords" content="示例"><meta name="description" content="示例">'),
    },
  ],
} satisfies PageExamples
