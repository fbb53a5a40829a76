import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (block: string, text = '示政发〔2024〕5号'): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>${block}
<div class="content"><p>${text}</p><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有来源和时间', en: 'Only a source line' },
      html: page('<p>来源：示例区人民政府　发布时间：2024-05-16</p>'),
      kind: 'policy',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '有信息栏', en: 'With a block' },
      html: page(
        '<ul><li>[发文机构] 示例区人民政府</li><li>[成文日期] 2024-05-14</li><li>[发文字号] 示政发〔2024〕5号</li></ul>',
      ),
      kind: 'policy',
    },
    {
      title: { zh: '政策栏目里的一般文章', en: 'An ordinary text in a policy column' },
      html: page('<p>来源：示例区融媒体中心　发布时间：2024-05-16</p>', '近期出台的就业政策主要有三项。'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
