import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (written: string, signed = '2024年5月14日', last = '本措施自印发之日起施行。'): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>${written}</span></li>
<li>[发文字号] <span>示政发〔2024〕5号</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p>
<p>${last}</p><p style="text-align:right">示例区人民政府</p><p style="text-align:right">${signed}</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '2月30日', en: '30 February' },
      html: page('2024-02-30'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '2024-02-30', line: 3 }],
    },
    {
      title: { zh: '13月', en: 'Month 13' },
      html: page('2024年13月5日'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '2024年13月5日' }],
    },
    {
      title: { zh: '年份多打一位', en: 'A figure too many in the year' },
      html: page('20224-05-14'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '20224-05-14' }],
    },
    {
      title: { zh: '年份少打一位', en: 'A figure too few in the year' },
      html: page('202年5月14日'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '202年5月14日' }],
    },
    {
      title: { zh: '年份前两位颠倒', en: 'Figures of the year changed about' },
      html: page('1204-05-14'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '1204-05-14' }],
    },
    {
      title: { zh: '落款是6月31日', en: 'Signed on 31 June' },
      html: page('2024-05-14', '2024年6月31日'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '2024年6月31日' }],
    },
    {
      title: { zh: '施行日期不存在', en: 'In force from a day that does not exist' },
      html: page('2024-05-14', '2024年5月14日', '本措施自2024年11月31日起施行。'),
      kind: 'policy',
      findings: [{ messageId: 'impossible', quote: '2024年11月31日' }],
    },
  ],
  good: [
    { title: { zh: '闰年的2月29日', en: '29 February of a leap year' }, html: page('2024-02-29'), kind: 'policy' },
    { title: { zh: '只有年月', en: 'Year and month only' }, html: page('2024年5月'), kind: 'policy' },
    {
      title: { zh: '没有填写的日期另有规则', en: 'A day that was never entered is another rule’s matter' },
      html: page('0000-00-00'),
      kind: 'policy',
    },
    {
      title: { zh: '正文引述别处的日期', en: 'A day that the text quotes' },
      html: page('2024-05-14', '2024年5月14日', '原登记表上误写为2023年2月30日的，由经办人更正。'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
