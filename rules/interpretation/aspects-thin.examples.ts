import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, paragraphs: readonly string[]): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区商务局 发布时间：2024-05-14</p>
<div class="content">${paragraphs.map(text => `<p>${text}</p>`).join('\n')}</div></body></html>`

const PROSE =
  '各街道和有关部门要密切配合，把服务送到商户身边，及时听取意见，逐项研究解决经营中遇到的困难，让市民在家门口买得放心、吃得舒心。'
const LONG = Array.from({ length: 9 }, () => PROSE)

export default {
  bad: [
    {
      title: { zh: '通篇是要求，没有说管谁、怎么办', en: 'Exhortations, and nothing on whom it concerns' },
      html: page('《示例区便民商业网点管理办法》解读', ['一、文件的主要内容', ...LONG]),
      kind: 'interpretation',
      findings: [{ messageId: 'thin' }],
    },
    {
      title: { zh: '把要求调高', en: 'More aspects asked for' },
      html: page('《示例区便民商业网点管理办法》解读', [
        '一、出台背景',
        '二、主要内容',
        '三、适用范围',
        '四、补贴标准',
        ...LONG,
      ]),
      kind: 'interpretation',
      options: { least: 6 },
      findings: [{ messageId: 'thin' }],
    },
  ],
  good: [
    {
      title: { zh: '背景、内容、范围、标准都有', en: 'Background, content, scope and standards' },
      html: page('《示例区便民商业网点管理办法》解读', [
        '一、为什么制定这个办法？',
        '二、办法有哪些内容？全文共六章三十二条。',
        '三、哪些企业可以申请？',
        '四、补贴多少？最高不超过20万元。',
        ...LONG,
      ]),
      kind: 'interpretation',
    },
    {
      title: { zh: '短稿不检查', en: 'A short piece is not looked at' },
      html: page('《示例区便民商业网点管理办法》解读', [PROSE, PROSE]),
      kind: 'interpretation',
    },
    {
      title: { zh: '一图读懂另有规则', en: 'A picture has its own rule' },
      html: page('一图读懂《示例区便民商业网点管理办法》', LONG),
      kind: 'interpretation',
    },
    {
      title: { zh: '专家解读只谈一个方面', en: 'An expert speaks of one thing' },
      html: page('专家解读：便民商业怎样做到便民', LONG),
      kind: 'interpretation',
    },
  ],
} satisfies PageExamples
