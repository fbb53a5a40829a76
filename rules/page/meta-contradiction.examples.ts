import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (tags: string, heading: string, day: string): string =>
  `<html><head><title>${heading}</title>${tags}</head><body><h1>${heading}</h1>
<p>来源：示例市人民政府　发布时间：${day}</p>
<div><p>近日，示例市召开专题会议，研究部署城市更新和老旧小区改造工作，听取各方面意见建议。</p><p>会议要求，各部门要压实责任，按时完成全年目标任务，让群众早日受益。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '标签标题是另一篇稿件的', en: "The tag has another item's title" },
      html: page(
        '<meta name="ArticleTitle" content="关于2023年度住房公积金缴存比例的公告">',
        '示例市部署城市更新工作',
        '2024-05-14',
      ),
      kind: 'news',
      findings: [{ messageId: 'title', quote: '关于2023年度住房公积金缴存比例的公告' }],
    },
    {
      title: { zh: '标签用了页面生成时间', en: 'The tag has the time of the build' },
      html: page('<meta name="PubDate" content="2024-05-30 03:12:07">', '示例市部署城市更新工作', '2024-05-14'),
      kind: 'news',
      findings: [{ messageId: 'date', quote: '2024-05-30 03:12:07' }],
    },
    {
      title: { zh: '域名标签还是旧网站的', en: "The tag has the old site's host" },
      html: page('<meta name="SiteDomain" content="www.example-old.gov.cn">', '示例市部署城市更新工作', '2024-05-14'),
      kind: 'news',
      findings: [{ messageId: 'domain', quote: 'www.example-old.gov.cn' }],
    },
  ],
  good: [
    {
      title: { zh: '标签与页面一致，副题另起不算', en: 'Agreement; a subtitle does not count' },
      html: page(
        '<meta name="ArticleTitle" content="示例市部署城市更新工作——访市住房和城乡建设局"><meta name="PubDate" content="2024-05-14 09:30">',
        '示例市部署城市更新工作',
        '2024年5月14日',
      ),
      kind: 'news',
    },
    {
      title: { zh: '部门子站与门户同一主域名', en: 'A sub-site under the same registered name' },
      html: page('<meta name="SiteDomain" content="jyj.example.gov.cn">', '示例市部署城市更新工作', '2024-05-14'),
      kind: 'news',
    },
    {
      title: { zh: '繁体网关下的页面', en: 'A page behind the traditional-character gateway' },
      html: page('<meta name="SiteDomain" content="www.example.gov.cn">', '示例市部署城市更新工作', '2024-05-14'),
      url: 'http://big5.gateway.gov.cn/gate/big5/www.example.gov.cn/a.html',
      kind: 'news',
    },
  ],
} satisfies PageExamples
