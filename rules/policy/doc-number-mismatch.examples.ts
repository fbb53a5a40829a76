import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (label: string, text: string, written = '2024-05-14'): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>${written}</span></li>
<li>[发文字号] <span>${label}</span></li></ul>
<div class="content"><p style="text-align:center">${text}</p><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '信息栏与正文的顺序号不同', en: 'Another serial in the text' },
      html: page('示政发〔2024〕5号', '示政发〔2024〕6号'),
      kind: 'policy',
      findings: [{ messageId: 'text', quote: '示政发〔2024〕5号', line: 4 }],
    },
    {
      title: { zh: '年份与正文不同', en: 'Another year in the text' },
      html: page('示政发〔2023〕5号', '示政发〔2024〕5号'),
      kind: 'policy',
      findings: [{ messageId: 'text', quote: '示政发〔2023〕5号' }],
    },
    {
      title: { zh: '机关代字与正文不同', en: 'Another organ’s code in the text' },
      html: page('示政发〔2024〕5号', '示政办发〔2024〕5号'),
      kind: 'policy',
      findings: [{ messageId: 'text', quote: '示政发〔2024〕5号' }],
    },
    {
      title: { zh: '标题里的文号不同', en: 'Another number in the title' },
      html: `<html><head><title>示例区人民政府关于促进就业的意见（示政发〔2024〕8号）</title></head><body><h1>示例区人民政府关于促进就业的意见（示政发〔2024〕8号）</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li><li>[发文字号] <span>示政发〔2024〕5号</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`,
      kind: 'policy',
      findings: [{ messageId: 'title', quote: '示政发〔2024〕5号' }],
    },
    {
      title: { zh: '文号的年份与成文日期不一致', en: 'The year is not that of the written date' },
      html: page('示政发〔2023〕5号', '示政发〔2023〕5号'),
      kind: 'policy',
      findings: [{ messageId: 'year', quote: '示政发〔2023〕5号' }],
    },
  ],
  good: [
    {
      title: { zh: '一致', en: 'They agree' },
      html: page('示政发〔2024〕5号', '示政发〔2024〕5号'),
      kind: 'policy',
    },
    {
      title: { zh: '正文的文号前有机关名称', en: 'The issuer’s name before the number' },
      html: page('示政发〔2024〕5号', '示例区人民政府文件 示政发〔2024〕5号'),
      kind: 'policy',
    },
    {
      title: { zh: '令号在正文里写作“第12号”', en: 'An order, shorter in the text' },
      html: page('示例市人民政府令第12号', '示例市人民政府令</p><p>第12号'),
      kind: 'policy',
    },
    {
      title: { zh: '一月成文，用上一年的文号', en: 'Written in January, numbered in the old year' },
      html: page('示政发〔2023〕98号', '示政发〔2023〕98号', '2024-01-05'),
      kind: 'policy',
    },
    {
      title: { zh: '写法不同，是同一个文号', en: 'One number in two spellings' },
      html: page('示政发〔2024〕5号', '示政发[2024]05号'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
