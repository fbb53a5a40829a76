import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const A = 'https://www.example.gov.cn/zwgk/zcwj/t20240514_1.html'
const B = 'https://www.example.gov.cn/zwgk/zcwj/t20240520_2.html'
const VARIANT = 'https://www.example.gov.cn/gate/big5/zwgk/zcwj/t20240514_1.html'

const housing = {
  kind: 'policy',
  title: '示例区人民政府关于印发《示例区住房保障管理办法》的通知',
  docNumber: '示政发〔2024〕5号',
  publishedDate: '2024-05-14',
} as const
const jobs = {
  kind: 'policy',
  title: '示例区人民政府关于促进就业若干措施的通知',
  docNumber: '示政发〔2024〕5号',
  publishedDate: '2024-05-20',
} as const

export default {
  bad: [
    {
      title: { zh: '两份文件用了同一文号', en: 'Two documents, one number' },
      pages: { [A]: housing, [B]: jobs },
      findings: [{ messageId: 'duplicate', url: B }],
    },
    {
      title: { zh: '括号不同，文号还是同一个', en: 'Other brackets, the same number' },
      pages: { [A]: { ...housing, docNumber: '示政发[2024]5号' }, [B]: jobs },
      findings: [{ messageId: 'duplicate', url: B }],
    },
  ],
  good: [
    {
      title: { zh: '文号不同', en: 'Different numbers' },
      pages: { [A]: housing, [B]: { ...jobs, docNumber: '示政发〔2024〕6号' } },
    },
    {
      title: { zh: '同一文件发布两次，标题简写', en: 'One document published twice, once under its short title' },
      pages: { [A]: housing, [B]: { ...housing, title: '示例区住房保障管理办法' } },
    },
    {
      title: { zh: '繁体版是同一文件', en: 'The variant in traditional characters is the same document' },
      pages: {
        [A]: housing,
        [VARIANT]: {
          ...housing,
          title: '示例區人民政府關於印發《示例區住房保障管理辦法》的通知',
          names: { number: '示政发〔2024〕5号', titles: ['示例区人民政府关于印发示例区住房保障管理办法的通知'] },
        },
      },
    },
    {
      title: { zh: '解读页引用文件的文号', en: 'The interpretation cites the number' },
      pages: { [A]: housing, [B]: { ...jobs, kind: 'interpretation', title: '就业政策一图读懂' } },
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
