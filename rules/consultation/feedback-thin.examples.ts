import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  body: string,
  title = '关于《示例区促进就业若干措施》意见采纳情况的反馈',
): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-06-20</p>
<div class="content"><p>2024年5月6日至6月6日，我委就《示例区促进就业若干措施（征求意见稿）》向社会公开征求意见。</p>
${body}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '没有写收到多少', en: 'No number' },
      html: page('<p>我委认真研究，吸收了合理建议，对文件作了修改完善，感谢社会各界的参与和支持。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'count' }],
    },
    {
      title: { zh: '有不采纳的，没有理由', en: 'Refused without a reason' },
      html: page('<p>共收到意见建议12条，其中采纳9条，未采纳3条。感谢社会各界的参与和支持。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'reasons' }],
    },
  ],
  good: [
    {
      title: { zh: '数量和理由都有', en: 'Number and reasons' },
      html: page('<p>共收到意见建议12条，采纳9条；未采纳3条，主要原因是超出文件的适用范围。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '没有收到意见', en: 'None came' },
      html: page('<p>征求意见期间，未收到意见建议，文件按程序报审。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '全部采纳', en: 'All adopted' },
      html: page('<p>公众提出5条意见，均已采纳，文件作了相应修改。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '公告本身不是反馈', en: 'The notice itself is no result' },
      html: page('<p>欢迎提出意见。</p>', '关于《示例区促进就业若干措施》公开征求意见的公告'),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
