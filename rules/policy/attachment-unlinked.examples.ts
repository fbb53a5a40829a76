import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  named: string,
  after = '',
  body = '为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。',
): string =>
  `<html><head><title>示例区促进就业若干措施</title><meta name="ArticleTitle" content="示例区促进就业若干措施"></head>
<body><h1>示例区促进就业若干措施</h1><p>发布日期：2024-05-16</p>
<div class="content"><p>各街道办事处，各有关单位：</p><p>${body}</p>
${named}<p style="text-align:right">示例区人民政府</p><p style="text-align:right">2024年5月14日</p>${after}</div></body></html>`

const TWO = '<p>附件：1.就业补贴申报表</p><p>2.就业补贴任务分工表</p>'

export default {
  bad: [
    {
      title: { zh: '列出两个附件，一个也没有挂', en: 'Two attachments named, none linked' },
      html: page(TWO),
      kind: 'policy',
      findings: [{ messageId: 'unlinked', quote: '就业补贴申报表', line: 4 }],
    },
    {
      title: { zh: '只挂了一个', en: 'One of two is linked' },
      html: page(TWO, '<p><a href="1.docx">就业补贴申报表.docx</a></p>'),
      kind: 'policy',
      findings: [{ messageId: 'unlinked', quote: '就业补贴任务分工表' }],
    },
    {
      title: { zh: '附件没有编号', en: 'One attachment, without a number' },
      html: page('<p>附件：示例区就业补贴标准</p>'),
      kind: 'policy',
      findings: [{ messageId: 'unlinked', quote: '示例区就业补贴标准' }],
    },
    {
      title: { zh: '写着“见附件”，页面上没有附件', en: 'The text refers to an attachment that is not there' },
      html: page('', '', '申请就业补贴的，填写附件1，由所在街道汇总后报送。各街道要逐户走访，摸清底数，建立台账。'),
      kind: 'policy',
      findings: [{ messageId: 'referred', quote: '填写附件1' }],
    },
  ],
  good: [
    {
      title: { zh: '附件都有链接', en: 'All are linked' },
      html: page(
        TWO,
        '<p><a href="1.docx">附件1.就业补贴申报表.docx</a></p><p><a href="2.xlsx">附件2.就业补贴任务分工表.xlsx</a></p>',
      ),
      kind: 'policy',
    },
    {
      title: { zh: '附件说明本身就是链接', en: 'The names are links themselves' },
      html: page('<p>附件：<a href="1.docx">就业补贴申报表</a></p>'),
      kind: 'policy',
    },
    {
      title: { zh: '打成一个压缩包', en: 'One archive of all' },
      html: page(TWO, '<p>附件：<a href="all.zip">附件.zip</a></p>'),
      kind: 'policy',
    },
    {
      title: { zh: '附件印在正文后面', en: 'The attachment is printed below' },
      html: page(
        '<p>附件：示例区就业补贴标准</p>',
        '<p>附件</p><p>示例区就业补贴标准</p><table><tr><td>社会保险补贴</td><td>每人每月五百元</td></tr></table>',
      ),
      kind: 'policy',
    },
    {
      title: { zh: '注明附件另发', en: 'Said to be sent separately' },
      html: page('<p>附件：就业补贴申报表（另发）</p>'),
      kind: 'policy',
    },
  ],
} satisfies PageExamples
