import type { PageExamples } from '../../lib/core/engine/rule.ts'

const item = (title: string): string =>
  `<html><head>${title}<meta name="SiteName" content="示例市林业和草原局"><meta name="ColumnName" content="通知公告"><meta name="ArticleTitle" content="关于加强春季森林防火工作的通知"></head><body><h1>关于加强春季森林防火工作的通知</h1>
<p>来源：示例市林业和草原局　发布时间：2024-03-14</p>
<div><p>各区林业主管部门：春季气温回升，森林火险等级持续偏高，现就加强春季森林防火工作通知如下。</p></div></body></html>`

const home = (title: string): string =>
  `<html><head><title>${title}</title></head><body><img src="/logo.png" alt="示例市林业和草原局"><p>要闻</p><p>主办单位：示例市林业和草原局</p></body></html>`

export default {
  bad: [
    {
      title: { zh: '编辑工具留下的标题', en: 'The title that the tool began with' },
      html: item('<title>无标题文档</title>'),
      kind: 'notice',
      findings: [{ messageId: 'placeholder' }],
    },
    {
      title: { zh: '稿件页只写网站名', en: 'Only the site on an item' },
      html: item('<title>示例市林业和草原局</title>'),
      kind: 'notice',
      findings: [{ messageId: 'general' }],
    },
    {
      title: { zh: '稿件页只写栏目名和网站名', en: 'Only column and site on an item' },
      html: item('<title>[通知公告]-示例市林业和草原局网站</title>'),
      kind: 'notice',
      findings: [{ messageId: 'general' }],
    },
    {
      title: { zh: '标题是另一篇稿件的', en: "Another item's title" },
      html: item('<title>机关党支部开展主题党日活动_工作动态_示例市林业和草原局</title>'),
      kind: 'notice',
      findings: [{ messageId: 'unrelated' }],
    },
    {
      title: { zh: '首页标题混入无关网站名', en: "A home page with another site's name" },
      html: home('领航咨询导购大全-示例市林业和草原局'),
      kind: 'home',
      findings: [{ messageId: 'foreign' }],
    },
    {
      title: { zh: '标题被改成博彩词语', en: 'A hijacked title' },
      html: item('<title>北京赛车投注-老虎机</title>'),
      kind: 'notice',
      findings: [{ messageId: 'foreign' }],
    },
  ],
  good: [
    {
      title: {
        zh: '没有标题，由 accessibility/document-title 报告',
        en: 'No title is for accessibility/document-title',
      },
      html: '<html><head><title> </title></head><body><p>正文</p></body></html>',
    },
    {
      title: { zh: '标题_栏目_网站名', en: 'Title, column, site' },
      html: item('<title>关于加强春季森林防火工作的通知_通知公告_示例市林业和草原局</title>'),
      kind: 'notice',
    },
    {
      title: { zh: '只写稿件标题，截短也可以', en: 'The item alone, cut short' },
      html: item('<title>关于加强春季森林防火工作的…</title>'),
      kind: 'notice',
    },
    {
      title: { zh: '首页写网站名', en: 'The site on its home page' },
      html: home('示例市林业和草原局门户网站'),
      kind: 'home',
    },
    {
      title: { zh: '打击赌博的报道', en: 'News on a raid' },
      html: `<html><head><title>示例市公安局端掉一处网络赌博窝点_警务动态_示例市人民政府</title><meta name="ArticleTitle" content="示例市公安局端掉一处网络赌博窝点"></head><body><h1>示例市公安局端掉一处网络赌博窝点</h1><p>来源：示例市公安局　发布时间：2024-03-14</p><p>近日，示例市公安局打掉一个网络赌博窝点，抓获违法犯罪嫌疑人多名，扣押作案设备一批。</p></body></html>`,
      kind: 'news',
    },
  ],
} satisfies PageExamples
