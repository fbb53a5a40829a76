import type { PageExamples } from '../../lib/core/engine/rule.ts'

const TEXT =
  '<p>各街道办事处，各有关单位：</p><p>为做好今年的工作，现将有关事项通知如下，请认真组织实施，确保各项任务按期完成，并及时报告进展情况，统筹推进各项重点工作，定期调度，及时协调解决存在的困难和问题。</p>'
const HEAD = '<h1>关于做好某项工作的通知</h1><p>来源：某局　发布时间：2024-05-14</p>'

export default {
  bad: [
    {
      title: { zh: '文末附注“此件依申请公开”', en: 'The note at the end: on request only' },
      html: `${HEAD}${TEXT}<p>（此件依申请公开）</p>`,
      findings: [{ messageId: 'closed', quote: '（此件依申请公开）' }],
    },
    {
      title: { zh: '不加括号、字间有空格', en: 'Without brackets, with blanks' },
      html: `${HEAD}${TEXT}<p>此 件 不 予 公 开</p>`,
      findings: [{ messageId: 'closed', quote: '此 件 不 予 公 开' }],
    },
    {
      title: { zh: '段末的“此件不公开”', en: 'At the end of a paragraph' },
      html: `${HEAD}${TEXT}<p>某某局办公室　2024年5月14日印发【此文件不公开】</p>`,
      findings: [{ messageId: 'closed', quote: '【此文件不公开】' }],
    },
    {
      title: { zh: '文件信息中的公开属性', en: 'The field of the metadata block' },
      html: `<table><tr><td>索引号</td><td>000012/2024-00012</td><td>公开属性</td><td>依申请公开</td></tr><tr><td>发文字号</td><td>某政发〔2024〕12号</td><td>成文日期</td><td>2024-05-14</td></tr></table>${HEAD}${TEXT}`,
      findings: [{ messageId: 'closed', quote: '依申请公开' }],
    },
    {
      title: { zh: '附注和属性说的是一回事，只报一次', en: 'Note and field say the same: one finding' },
      html: `<p>索引号：000012/2024-00012</p><p>信息公开属性：不予公开</p>${HEAD}${TEXT}<p>（此件不予公开）</p>`,
      findings: [{ messageId: 'closed' }],
    },
    {
      title: { zh: '删减后公开，请确认', en: 'Public in part: to be confirmed' },
      html: `${HEAD}${TEXT}<p>（此件删减后公开）</p>`,
      findings: [{ messageId: 'partly', quote: '（此件删减后公开）' }],
    },
    {
      title: { zh: '隐藏的附注', en: 'A hidden note' },
      html: `${HEAD}${TEXT}<p style="display:none">（此件不予公开）</p>`,
      findings: [{ messageId: 'hidden', quote: '（此件不予公开）' }],
    },
    {
      title: { zh: '注释里的附注', en: 'A note in a comment' },
      html: `${HEAD}${TEXT}<!-- （此件依申请公开） -->`,
      findings: [{ messageId: 'hidden', quote: '（此件依申请公开）' }],
    },
  ],
  good: [
    {
      title: { zh: '主动公开', en: 'Public' },
      html: `<p>索引号：000012/2024-00012</p><p>公开属性：主动公开</p>${HEAD}${TEXT}<p>（此件公开发布）</p>`,
    },
    {
      title: { zh: '讲怎么标注的文字', en: 'Text on how to write the note' },
      html: `${HEAD}<p>公文应当在附注位置标注公开属性，如“（此件公开发布）”“（此件依申请公开）”“（此件不予公开）”。</p>${TEXT}<p>不予公开的，应标明（此件不予公开），并说明理由。</p>`,
    },
    {
      title: { zh: '依申请公开的栏目和说明', en: 'The column and text about access on request' },
      html: '<a href="/ysqgk/">依申请公开</a><h2>依申请公开</h2><p>本机关对依申请公开的政府信息，按照下列情形办理：（一）不予公开的，告知理由；（二）部分公开的，作区分处理。</p>',
    },
    {
      title: { zh: '表格中的选项', en: 'Choices of a form' },
      html: '<p>公开属性：□主动公开　□依申请公开　□不予公开</p><table><tr><td>公开方式</td><td>主动公开/依申请公开</td></tr></table>',
    },
    {
      title: { zh: '只有目录、没有全文', en: 'The entry of a catalogue, without the text' },
      html: '<p>索引号：000012/2024-00012</p><p>公开方式：依申请公开</p><h1>关于做好某项工作的通知</h1>',
    },
  ],
} satisfies PageExamples
