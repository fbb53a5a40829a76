import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const LIST = 'https://www.example.gov.cn/zwgk/zcwj/'
const POLICY = 'https://www.example.gov.cn/zwgk/zcwj/t20240514_1.html'

const item = (validity: string | null, href = POLICY) => ({
  text: '示例区促进就业若干措施',
  href,
  date: '2024-05-14',
  list: 0,
  validity,
  pinned: false,
})

export default {
  bad: [
    {
      title: { zh: '列表写“是”，正文页写“废止”', en: 'The list says yes, the page repealed' },
      pages: {
        [LIST]: { kind: 'column-list', items: [item('是')] },
        [POLICY]: { kind: 'policy', validity: { label: '废止', state: 'repealed' } },
      },
      findings: [{ messageId: 'disagrees', url: POLICY }],
    },
    {
      title: { zh: '列表写“失效”，正文页写“有效”', en: 'The list says expired, the page valid' },
      pages: {
        [LIST]: { kind: 'column-list', items: [item('失效', `${POLICY}#top`)] },
        [POLICY]: { kind: 'policy', validity: { label: '有效', state: 'valid' } },
      },
      findings: [{ messageId: 'disagrees', url: POLICY }],
    },
  ],
  good: [
    {
      title: { zh: '用词不同，意思相同', en: 'Other words, the same meaning' },
      pages: {
        [LIST]: { kind: 'column-list', items: [item('否')] },
        [POLICY]: { kind: 'policy', validity: { label: '已废止', state: 'repealed' } },
      },
    },
    {
      title: { zh: '部分失效的文件，列表写“是”', en: 'A document in part invalid is listed as valid' },
      pages: {
        [LIST]: { kind: 'column-list', items: [item('是')] },
        [POLICY]: { kind: 'policy', validity: { label: '部分有效', state: 'partly' } },
      },
      cannotTell: true,
    },
    {
      title: { zh: '列表不标有效性', en: 'The list shows no validity' },
      pages: {
        [LIST]: { kind: 'column-list', items: [item(null)] },
        [POLICY]: { kind: 'policy', validity: { label: '废止', state: 'repealed' } },
      },
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
