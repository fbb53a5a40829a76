import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (name: string, period: string): string => `<html><head><title>${name}</title>
<meta name="ArticleTitle" content="${name}"></head><body><h1>${name}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-05-06</p>
<div class="content"><p>为提高决策的科学性，我委起草了有关文件，现向社会公开征求意见，欢迎社会各界提出宝贵意见，意见可以寄送到我委办公室。</p>
<p>${period}</p></div></body></html>`

const DRAFT = '关于《示例区促进就业若干措施（征求意见稿）》公开征求意见的公告'
const RULES = '关于《示例市物业管理办法（政府规章草案）》公开征求意见的公告'

export default {
  bad: [
    {
      title: { zh: '三天征求意见', en: 'Three days' },
      html: page(DRAFT, '公开征集意见时间为：2024年5月6日至5月8日。'),
      kind: 'consultation',
      findings: [{ messageId: 'short' }],
    },
    {
      title: { zh: '自发布之日起5日', en: 'Five days from publication' },
      html: page(DRAFT, '请自公告发布之日起5日内将意见反馈至我委。'),
      kind: 'consultation',
      findings: [{ messageId: 'short' }],
    },
    {
      title: { zh: '只写月日的截止时间', en: 'A deadline without its year' },
      html: page(DRAFT, '请于5月10日17:00前将意见反馈至我委。'),
      kind: 'consultation',
      findings: [{ messageId: 'short' }],
    },
    {
      title: { zh: '政府规章只有两周', en: 'Two weeks for a government rule' },
      html: page(RULES, '本次政府规章草案征求意见的时间为2024年5月6日至2024年5月20日。'),
      kind: 'consultation',
      findings: [{ messageId: 'month' }],
    },
  ],
  good: [
    {
      title: { zh: '七个工作日', en: 'Seven working days' },
      html: page(DRAFT, '公开征集意见时间为：2024年5月6日至5月14日。'),
      kind: 'consultation',
    },
    {
      title: { zh: '政府规章三十日', en: 'Thirty days for a government rule' },
      html: page(RULES, '本次政府规章草案征求意见的时间为2024年5月6日至2024年6月5日。'),
      kind: 'consultation',
    },
    {
      title: { zh: '采纳情况反馈页不再计算', en: 'A page of results is not judged' },
      html: page(
        '《示例区促进就业若干措施》意见征集采纳情况的反馈',
        '2024年5月6日至5月8日，我委公开征集意见，共收到意见建议3条。',
      ),
      kind: 'consultation',
    },
    {
      title: { zh: '没有写明期限，是另一件事', en: 'No period at all is another matter' },
      html: page(DRAFT, '欢迎提出意见建议。'),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
