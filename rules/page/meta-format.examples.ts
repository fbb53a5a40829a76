import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (tags: string): string => `<html><head><title>示例</title>${tags}</head><body><p>正文</p></body></html>`

export default {
  bad: [
    {
      title: { zh: '发布时间是不存在的日期', en: 'A day that the calendar lacks' },
      html: page('<meta name="PubDate" content="2024-02-31 09:30">'),
      findings: [{ messageId: 'date', quote: '2024-02-31 09:30' }],
    },
    {
      title: { zh: '发布时间没有取到值', en: 'A time that the CMS never filled in' },
      html: page('<meta name="PubDate" content="$pubdate">'),
      findings: [{ messageId: 'date', quote: '$pubdate' }],
    },
    {
      title: { zh: '系统默认的起始时间', en: 'The epoch in place of a time' },
      html: page('<meta name="PubDate" content="1970-01-01 08:00:00">'),
      findings: [{ messageId: 'date', quote: '1970-01-01 08:00:00' }],
    },
    {
      title: { zh: '发布时间在将来', en: 'A time that has not come' },
      html: page('<meta name="PubDate" content="2025-06-03 10:00">'),
      findings: [{ messageId: 'future', quote: '2025-06-03 10:00' }],
    },
    {
      title: { zh: '域名一栏填了网站名称', en: 'A name where the host belongs' },
      html: page('<meta name="SiteDomain" content="示例市人民政府门户网站">'),
      findings: [{ messageId: 'domain', quote: '示例市人民政府门户网站' }],
    },
    {
      title: { zh: '模板和发布系统各输出一次来源', en: 'Template and CMS both write the source' },
      html: page(
        '<meta name="ContentSource" content="示例市人民政府"><meta name="ContentSource" content="示例市融媒体中心">',
      ),
      findings: [{ messageId: 'duplicate' }],
    },
  ],
  good: [
    {
      title: { zh: '标准写法，秒可有可无', en: 'The standard form, seconds or not' },
      html: page(
        '<meta name="SiteDomain" content="www.example.gov.cn"><meta name="PubDate" content="2024-05-22 10:01:19">',
      ),
    },
    {
      title: { zh: '其他写法的日期、带协议的域名不算错', en: 'Other ways of writing are no error' },
      html: page(
        '<meta name="SiteDomain" content="https://www.example.gov.cn/"><meta name="PubDate" content="2024年5月22日">',
      ),
    },
    {
      title: { zh: '同一标签重复但内容相同，或有一处为空', en: 'The same value twice, or once empty' },
      html: page(
        '<meta name="SiteName" content="示例市"><meta name="sitename" content="示例市"><meta name="ColumnName" content=""><meta name="ColumnName" content="要闻">',
      ),
    },
  ],
} satisfies PageExamples
