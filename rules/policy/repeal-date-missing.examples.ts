import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (block: string): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2018-05-14</span></li>
<li>[发文字号] <span>示政发〔2018〕5号</span></li>${block}</ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '废止日期空着', en: 'The day of repeal is empty' },
      html: page('<li>[废止日期] <span></span></li><li>[有效性] <span>废止</span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'missing', quote: '[废止日期]', line: 4 }],
    },
    {
      title: { zh: '没有废止日期一栏', en: 'There is no such field' },
      html: page('<li>[有效性] <span>失效</span></li>'),
      kind: 'policy',
      findings: [{ messageId: 'missing', quote: '失效' }],
    },
  ],
  good: [
    {
      title: { zh: '写明了日期', en: 'The day is given' },
      html: page('<li>[废止日期] <span>2023-12-31</span></li><li>[有效性] <span>废止</span></li>'),
      kind: 'policy',
    },
    {
      title: { zh: '有效的文件不用写', en: 'A document in force needs none' },
      html: page('<li>[废止日期] <span></span></li><li>[有效性] <span>有效</span></li>'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
