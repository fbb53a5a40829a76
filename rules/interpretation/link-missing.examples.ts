import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  after: string,
  title = '示例区促进就业若干措施',
  date = '2024-05-14',
): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[发布日期] <span>${date}</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div>
${after}</body></html>`

export default {
  bad: [
    {
      title: { zh: '发布三周，没有解读链接', en: 'Three weeks old, and no link to an interpretation' },
      html: page(''),
      kind: 'policy',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '导航里的“政策解读”不是这份文件的解读', en: 'The navigation’s 政策解读 is not this document’s' },
      html: page('<div class="nav"><a href="/zwgk/zcjd/">政策解读</a></div>'),
      kind: 'policy',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '写了“相关解读”，没有加链接', en: 'The interpretation is named and not linked' },
      html: page('<p>相关解读：《示例区促进就业若干措施》政策解读</p>'),
      kind: 'policy',
      findings: [{ messageId: 'named', quote: '《示例区促进就业若干措施》政策解读' }],
    },
    {
      title: { zh: '昨天发布，解读的标题在下一行，也没有链接', en: 'The name stands in the next line' },
      html: page(
        '<h3>政策解读</h3><ul><li>一图读懂示例区促进就业若干措施</li></ul>',
        '示例区促进就业若干措施',
        '2024-06-02',
      ),
      kind: 'policy',
      findings: [{ messageId: 'named' }],
    },
  ],
  good: [
    {
      title: { zh: '文件下方有相关解读', en: 'The interpretation stands below the document' },
      html: page(
        '<div class="related"><h3>相关解读</h3><ul><li><a href="/zwgk/zcjd/t20240514_2.html">《示例区促进就业若干措施》政策解读</a></li></ul></div>',
      ),
      kind: 'policy',
    },
    {
      title: { zh: '昨天发布，期限未到', en: 'Published yesterday: not due yet' },
      html: page('', '示例区促进就业若干措施', '2024-06-02'),
      kind: 'policy',
    },
    {
      title: { zh: '正文说由谁负责解释和解读', en: 'The text says who interprets' },
      html: page(
        '<p>政策解读：由示例区人力资源和社会保障局负责组织，各单位做好宣传。</p>',
        '示例区促进就业若干措施',
        '2024-06-02',
      ),
      kind: 'policy',
    },
    {
      title: { zh: '批复不需要解读', en: 'A reply to one organ needs none' },
      html: page('', '示例区人民政府关于同意设立示例园区方案的批复'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
