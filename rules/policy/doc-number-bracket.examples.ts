import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  number: string,
  body = '为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。',
): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2024-05-14</span></li>
<li>[发文字号] <span>${number}</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>${body}</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '方括号', en: 'Square brackets' },
      html: page('示政发[2024]5号'),
      kind: 'policy',
      findings: [{ messageId: 'bracket', quote: '示政发[2024]5号', line: 4 }],
    },
    {
      title: { zh: '全角圆括号，数字被标签拆开', en: 'Full-width round brackets, the number split by markup' },
      html: page('示政发（20<b>24</b>）5号'),
      kind: 'policy',
      findings: [{ messageId: 'bracket', quote: '示政发（2024）5号' }],
    },
    {
      title: { zh: '外形相近的小括号﹝﹞', en: 'The look-alikes ﹝﹞' },
      html: page('示政发﹝2024﹞5号'),
      kind: 'policy',
      findings: [{ messageId: 'bracket', quote: '示政发﹝2024﹞5号' }],
    },
    {
      title: { zh: '一边对一边错', en: 'One right, one wrong' },
      html: page('示政发〔2024]5号'),
      kind: 'policy',
      findings: [{ messageId: 'bracket', quote: '示政发〔2024]5号' }],
    },
  ],
  good: [
    { title: { zh: '六角括号', en: 'The right brackets' }, html: page('示政发〔2024〕5号'), kind: 'policy' },
    { title: { zh: '令号没有年份', en: 'An order has no year' }, html: page('示例市人民政府令第12号'), kind: 'policy' },
    {
      title: { zh: '正文引用的文号是别的机关的写法', en: 'Numbers that the text cites are others’ wording' },
      html: page(
        '示政发〔2024〕5号',
        '根据《关于促进就业的意见》（国发[2020]1号）的规定，结合本区实际，制定以下措施，请认真贯彻执行。',
      ),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
