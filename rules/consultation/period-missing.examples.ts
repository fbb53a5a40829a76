import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, body: string, around = ''): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>${around}<h1>${title}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-05-06</p>
<div class="content"><p>为提高决策的科学性，我委起草了有关文件，现向社会公开征求意见，欢迎社会各界提出宝贵意见。</p>
${body}</div></body></html>`

const DRAFT = '关于《示例区促进就业若干措施（征求意见稿）》公开征求意见的公告'

export default {
  bad: [
    {
      title: { zh: '只说欢迎提意见', en: 'Opinions are welcome, no day is named' },
      html: page(DRAFT, '<p>意见请发送至电子邮箱：fgw@example.gov.cn。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '写了起草的日期，没有截止时间', en: 'The day of drafting, and no last day' },
      html: page(DRAFT, '<p>我委于2024年4月1日完成初稿。请将意见书面寄送我委办公室。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '征集建议没有期限', en: 'A call for ideas without an end' },
      html: page('我为示例区“十五五”规划建言献策', '<p>请通过网站留言提出建议。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '起止日期', en: 'First and last day' },
      html: page(DRAFT, '<p>征求意见时间为2024年5月6日至6月6日。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '自发布之日起计算', en: 'Days from publication' },
      html: page(DRAFT, '<p>请自公告发布之日起三十日内，将意见反馈至我委。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '系统栏目里的截止时间', en: 'The last day as a field of the system' },
      html: page(DRAFT, '<p>欢迎提出意见。</p>', '<table><tr><td>截止时间</td><td>2024-06-06</td></tr></table>'),
      kind: 'consultation',
    },
    {
      title: { zh: '“五月底前”', en: 'By the end of a month' },
      html: page(DRAFT, '<p>请在6月底前将修改意见告知我委。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '采纳情况不需要期限', en: 'Results need no period' },
      html: page('《示例区促进就业若干措施》意见采纳情况', '<p>共收到意见3条，采纳3条。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '发给下级单位的内部征求意见', en: 'A request to subordinate organs' },
      html: `<html><body><h1>关于征求《示例办法》意见的通知</h1><p>来源：示例局 发布时间：2024-05-06</p>
<div class="content"><p>各街道办事处，各有关单位：</p><p>现将《示例办法》印发你们，请认真研究，提出修改意见，加盖公章后报送我局综合科，无意见也请书面说明。</p></div></body></html>`,
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
