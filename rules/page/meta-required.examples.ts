import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '首页缺少网站标识码标签', en: 'A home page without the site code tag' },
      html: '<html><head><title>示例市人民政府</title><meta name="SiteName" content="示例市人民政府"><meta name="SiteDomain" content="www.example.gov.cn"></head><body></body></html>',
      kind: 'home',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '新闻稿件有标签，但来源留空', en: 'A news item whose source tag is empty' },
      html: `<html><head><title>示例</title>
<meta name="SiteName" content="示例市人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="1100000001">
<meta name="ColumnName" content="工作动态"><meta name="ColumnDescription" content="本市各部门工作动态"><meta name="ColumnKeywords" content="动态,工作"><meta name="ColumnType" content="工作动态">
<meta name="ArticleTitle" content="示例"><meta name="PubDate" content="2024-05-14 09:30"><meta name="ContentSource" content=""></head><body></body></html>`,
      kind: 'news',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '办事服务页有栏目标签，但不全', en: 'A service page with column tags, but not all of them' },
      html: '<html><head><title>办事指南</title><meta name="SiteName" content="示例市人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="1100000001"><meta name="ColumnName" content="办事指南"></head><body></body></html>',
      kind: 'service',
      findings: [{ messageId: 'missing', quote: '' }],
    },
  ],
  good: [
    {
      title: { zh: '首页三个网站标签齐全，大小写不影响', en: 'A home page with the three site tags, in any case' },
      html: '<html><head><title>示例市人民政府</title><meta name="sitename" content="示例市人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIdCode" content="1100000001"></head><body></body></html>',
      kind: 'home',
    },
    {
      title: { zh: '新闻稿件十个必选标签齐全', en: 'A news item with all ten required tags' },
      html: `<html><head><title>示例</title>
<meta name="SiteName" content="示例市人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="1100000001">
<meta name="ColumnName" content="工作动态"><meta name="ColumnDescription" content="本市各部门工作动态"><meta name="ColumnKeywords" content="动态,工作"><meta name="ColumnType" content="工作动态">
<meta name="ArticleTitle" content="示例"><meta name="PubDate" content="2024-05-14 09:30"><meta name="ContentSource" content="示例市融媒体中心"></head><body></body></html>`,
      kind: 'news',
    },
  ],
} satisfies PageExamples
