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
      title: { zh: '顺序号前加“第”', en: '第 before the serial' },
      html: page('示政发〔2024〕第5号'),
      kind: 'policy',
      findings: [{ messageId: 'di', quote: '示政发〔2024〕第5号', line: 4 }],
    },
    {
      title: { zh: '编虚位', en: 'A leading zero' },
      html: page('示政发〔2024〕05号'),
      kind: 'policy',
      findings: [{ messageId: 'leadingZero', quote: '示政发〔2024〕05号' }],
    },
    {
      title: { zh: '两位年份', en: 'A year of two digits' },
      html: page('示政发〔24〕5号'),
      kind: 'policy',
      findings: [{ messageId: 'twoDigits', quote: '示政发〔24〕5号' }],
    },
    {
      title: { zh: '缺“号”', en: 'No 号' },
      html: page('示政发〔2024〕5'),
      kind: 'policy',
      findings: [{ messageId: 'noHao', quote: '示政发〔2024〕5' }],
    },
    {
      title: { zh: '全角数字', en: 'Full-width figures' },
      html: page('示政发〔２０２４〕５号'),
      kind: 'policy',
      findings: [{ messageId: 'width', quote: '示政发〔２０２４〕５号' }],
    },
    {
      title: { zh: '中间有空格', en: 'A blank inside' },
      html: page('示政发〔2024〕 5号'),
      kind: 'policy',
      findings: [{ messageId: 'blank', quote: '示政发〔2024〕 5号' }],
    },
    {
      title: { zh: '没有括号', en: 'No brackets' },
      html: page('示政发2024年5号'),
      kind: 'policy',
      findings: [{ messageId: 'noBrackets', quote: '示政发2024年5号' }],
    },
    {
      title: { zh: '只剩一个“号”字', en: 'Only 号 is left' },
      html: page('号'),
      kind: 'policy',
      findings: [{ messageId: 'truncated', quote: '号' }],
    },
    {
      title: { zh: '年份和顺序号没有填', en: 'Neither year nor serial' },
      html: page('示政发〔〕号'),
      kind: 'policy',
      findings: [{ messageId: 'truncated', quote: '示政发〔〕号' }],
    },
  ],
  good: [
    { title: { zh: '规范写法', en: 'The right form' }, html: page('示政发〔2024〕5号'), kind: 'policy' },
    { title: { zh: '令号用“第”', en: '第 is right in orders' }, html: page('示例市人民政府令第12号'), kind: 'policy' },
    {
      title: { zh: '公告带括号也用“第”', en: 'And in announcements with a year' },
      html: page('示例市人民政府公告〔2024〕第3号'),
      kind: 'policy',
    },
    { title: { zh: '没有文号', en: 'A document without a number' }, html: page('无'), kind: 'policy' },
    {
      title: { zh: '正文引用的文号是别的机关的写法', en: 'Numbers that the text cites are others’ wording' },
      html: page(
        '示政发〔2024〕5号',
        '根据《关于促进就业的意见》（国发〔2020〕第01号）的规定，结合本区实际，制定以下措施，请认真贯彻执行。',
      ),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
