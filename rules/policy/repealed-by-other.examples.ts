import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const OLD = 'https://www.example.gov.cn/zwgk/zcwj/t20180301_1.html'
const NEW = 'https://www.example.gov.cn/zwgk/zcwj/t20240401_2.html'

const old = {
  kind: 'policy',
  title: '示例区产业扶持资金管理办法',
  docNumber: '示政发〔2018〕3号',
  writtenDate: '2018-03-01',
} as const
const fresh = {
  kind: 'policy',
  title: '示例区人民政府关于印发《示例区产业发展资金管理办法》的通知',
  docNumber: '示政发〔2024〕9号',
  writtenDate: '2024-04-01',
} as const
const repeal = { name: '示例区产业扶持资金管理办法', docNumber: '示政发〔2018〕3号' }

export default {
  bad: [
    {
      title: { zh: '新办法写明同时废止，旧办法仍标“有效”', en: 'The new document repeals it, its label says valid' },
      pages: {
        [OLD]: { ...old, validity: { label: '有效', state: 'valid' } },
        [NEW]: { ...fresh, repeals: [repeal] },
      },
      findings: [{ messageId: 'valid', url: OLD }],
    },
    {
      title: { zh: '被废止的文件页没有有效性标注', en: 'The page of the repealed document bears no label' },
      pages: { [OLD]: old, [NEW]: { ...fresh, repeals: [repeal] } },
      findings: [{ messageId: 'unmarked', url: OLD }],
    },
    {
      title: { zh: '只写了名称没有文号，由人核对', en: 'Named without its number: a person checks' },
      pages: {
        [OLD]: { ...old, validity: { label: '是', state: 'valid' } },
        [NEW]: { ...fresh, repeals: [{ name: '示例区产业扶持资金管理办法', docNumber: null }] },
      },
      findings: [{ messageId: 'valid', url: OLD }],
    },
  ],
  good: [
    {
      title: { zh: '旧文件已标“废止”', en: 'The old document is labelled as repealed' },
      pages: {
        [OLD]: { ...old, validity: { label: '废止', state: 'repealed' } },
        [NEW]: { ...fresh, repeals: [repeal] },
      },
    },
    {
      title: { zh: '新文件还没有施行', en: 'The new document does not hold yet' },
      pages: {
        [OLD]: { ...old, validity: { label: '有效', state: 'valid' } },
        [NEW]: { ...fresh, effectiveDate: '2024-09-01', repeals: [repeal] },
      },
      cannotTell: true,
    },
    {
      title: { zh: '征求意见稿里的“同时废止”还不算数', en: 'A draft repeals nothing yet' },
      pages: {
        [OLD]: { ...old, validity: { label: '有效', state: 'valid' } },
        [NEW]: { ...fresh, title: '示例区产业发展资金管理办法（征求意见稿）', repeals: [repeal] },
      },
      cannotTell: true,
    },
    {
      title: { zh: '同名的新版本不是被废止的那一件', en: 'The new version of the same title is not the one repealed' },
      pages: {
        [NEW]: {
          ...fresh,
          title: '示例区产业扶持资金管理办法',
          validity: { label: '有效', state: 'valid' },
          repeals: [repeal],
        },
      },
    },
  ],
} satisfies SiteExamples
