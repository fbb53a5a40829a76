import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, body: string, around = ''): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>${around}<h1>${title}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-05-06</p>
<div class="content"><p>为提高决策的科学性，我委起草了有关文件，现向社会公开征求意见，欢迎社会各界提出宝贵意见。</p>
${body}</div></body></html>`

const DRAFT = '关于《示例区促进就业若干措施（征求意见稿）》公开征求意见的公告'
const TIME = '<p>征求意见时间为2024年5月6日至5月20日。</p>'

export default {
  bad: [
    {
      title: { zh: '截止两周，仍是“征集中”', en: 'Over for two weeks, still "open"' },
      html: page(DRAFT, TIME, '<p>状态：征集中</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'status', quote: '状态：征集中' }],
    },
    {
      title: { zh: '标题旁的“正在征集”', en: 'A badge beside the title' },
      html: page(DRAFT, TIME, '<span class="state">正在征集</span>'),
      kind: 'consultation',
      findings: [{ messageId: 'status', quote: '正在征集' }],
    },
    {
      title: { zh: '表单还开着', en: 'The form is still open' },
      html: page(DRAFT, `${TIME}<form><label for="o">您的意见</label><textarea id="o"></textarea></form>`),
      kind: 'consultation',
      findings: [{ messageId: 'form' }],
    },
  ],
  good: [
    {
      title: { zh: '还没有截止', en: 'Not over yet' },
      html: page(DRAFT, '<p>征求意见时间为2024年5月6日至6月6日。</p>', '<p>状态：征集中</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '已标为结束', en: 'Shown as closed' },
      html: page(DRAFT, TIME, '<p>状态：已结束</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '公告当日的话“现正在公开征求意见”', en: 'What the notice said on its day' },
      html: page(DRAFT, `<p>目前我委正在征求意见，请积极参与。</p>${TIME}`),
      kind: 'consultation',
    },
    {
      title: { zh: '栏目的“正在征集”页签是链接', en: 'A tab of the column' },
      html: page(DRAFT, TIME, '<p><a href="index.html">正在征集</a> <a href="old.html">往期征集</a></p>'),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
