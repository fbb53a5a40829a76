import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (unit: string, title = '示例区教育局2024年部门预算'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区教育局 发布时间：2024-02-05</p>
<div class="content"><p>根据预算法和预算公开的有关要求，现将本部门2024年收支预算情况公开如下，请社会各界予以监督。</p>
<p>${unit}</p>
<table><tr><td>项目</td><td>预算数</td></tr><tr><td>一般公共预算拨款收入</td><td>1,203.50</td></tr>
<tr><td>教育支出</td><td>980.20</td></tr><tr><td>住房保障支出</td><td>223.30</td></tr><tr><td>合计</td><td>1,203.50</td></tr></table></div>
</body></html>`

export default {
  bad: [
    {
      title: { zh: '收支表没有单位', en: 'A table of income and expenditure without a unit' },
      html: page('收支总表'),
      kind: 'notice',
      findings: [{ messageId: 'missing', quote: '项目' }],
    },
  ],
  good: [
    {
      title: { zh: '表上方注明单位', en: 'The unit stands above the table' },
      html: page('单位：万元'),
      kind: 'notice',
    },
    {
      title: { zh: '不是财政资金的表格', en: 'A table that is not about public money' },
      html: page('监测结果', '示例区2024年空气质量监测结果'),
      kind: 'notice',
    },
  ],
} satisfies PageExamples
