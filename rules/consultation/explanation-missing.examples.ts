import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, body: string, around = ''): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>${around}<h1>${title}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-05-06</p>
<div class="content"><p>为提高决策的科学性，我委起草了有关文件，现向社会公开征求意见，欢迎社会各界提出宝贵意见，意见可以通过网站、电子邮箱或者信函提交，我委将认真研究，并在征求意见结束后公布采纳情况。</p>
${body}</div></body></html>`

const DRAFT = '关于《示例区促进就业若干措施（征求意见稿）》公开征求意见的公告'
const RULES = '关于《示例市物业管理办法（政府规章草案）》公开征求意见的公告'
const FILE = '<p>附件：<a href="P1.docx">示例市物业管理办法（草案）.docx</a></p>'

export default {
  bad: [
    {
      title: { zh: '政府规章草案没有说明', en: 'A draft of a government rule without explanation' },
      html: page(RULES, FILE),
      kind: 'consultation',
      findings: [{ messageId: 'required' }],
    },
    {
      title: { zh: '重大行政决策事项', en: 'A major decision' },
      html: page(DRAFT, `<p>根据《重大行政决策程序暂行条例》，现公开征求意见。</p>${FILE}`),
      kind: 'consultation',
      findings: [{ messageId: 'required' }],
    },
    {
      title: { zh: '一般文件也要求说明', en: 'Asked of every draft' },
      html: page(DRAFT, FILE),
      kind: 'consultation',
      options: { everyDraft: true },
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '起草说明是附件', en: 'The explanation is attached' },
      html: page(RULES, `${FILE}<p><a href="P2.docx">起草说明.docx</a></p>`),
      kind: 'consultation',
    },
    {
      title: { zh: '说明写在公告里', en: 'The notice explains' },
      html: page(RULES, `<p>现将修订的主要内容说明如下：调整收费公示的方式。</p>${FILE}`),
      kind: 'consultation',
    },
    {
      title: { zh: '一般文件默认不要求', en: 'Not asked of other documents' },
      html: page(DRAFT, FILE),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
