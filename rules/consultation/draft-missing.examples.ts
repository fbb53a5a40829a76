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
      title: { zh: '有公告，没有草案', en: 'A notice without its draft' },
      html: page(DRAFT, '<p>请于2024年6月6日前将意见发送至电子邮箱：fgw@example.gov.cn。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '写了“附件”，没有加链接', en: 'An attachment that is named and not linked' },
      html: page(DRAFT, '<p>附件：示例区促进就业若干措施（征求意见稿）</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '附件只有反馈表', en: 'Only the form for answers is attached' },
      html: page(DRAFT, '<p>附件：<a href="P1.docx">意见反馈表.docx</a></p>'),
      kind: 'consultation',
      findings: [{ messageId: 'beside' }],
    },
  ],
  good: [
    {
      title: { zh: '草案是附件', en: 'The draft is attached' },
      html: page(DRAFT, '<p>附件：<a href="P1.docx">示例区促进就业若干措施（征求意见稿）.docx</a></p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '草案就在正文里', en: 'The draft is part of the text' },
      html: page(DRAFT, '<p>第一条 为促进就业，制定本措施。</p><p>第二条 本措施适用于示例区。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '链接到草案页面', en: 'The draft is a page of its own' },
      html: page(DRAFT, '<p><a href="t2.html">示例区促进就业若干措施（征求意见稿）</a></p>'),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
