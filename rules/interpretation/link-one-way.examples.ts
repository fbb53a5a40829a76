import type { SiteExamples } from '../../lib/core/engine/rule.ts'

const POLICY = 'https://www.example.gov.cn/zwgk/zcwj/t20240514_1.html'
const INTERPRETATION = 'https://www.example.gov.cn/zwgk/zcjd/t20240514_2.html'

export default {
  bad: [
    {
      title: {
        zh: '文件链接了解读，解读没有链接文件',
        en: 'The policy links to its interpretation, not the other way round',
      },
      pages: {
        [POLICY]: {
          kind: 'policy',
          title: '示例区促进就业若干措施',
          interpretationLinks: [{ text: '相关解读', href: INTERPRETATION }],
        },
        [INTERPRETATION]: { kind: 'interpretation', title: '《示例区促进就业若干措施》解读' },
      },
      findings: [{ messageId: 'policy', url: INTERPRETATION }],
    },
    {
      title: {
        zh: '解读链接了文件，文件没有链接解读',
        en: 'The interpretation links to its policy, not the other way round',
      },
      pages: {
        [POLICY]: { kind: 'policy', title: '示例区促进就业若干措施' },
        [INTERPRETATION]: {
          kind: 'interpretation',
          title: '《示例区促进就业若干措施》解读',
          policyLinks: [{ text: '政策原文', href: POLICY }],
        },
      },
      findings: [{ messageId: 'interpretation', url: POLICY }],
    },
  ],
  good: [
    {
      title: { zh: '互相链接，协议和片段不影响', en: 'Both link; scheme and fragment do not matter' },
      pages: {
        [POLICY]: {
          kind: 'policy',
          interpretationLinks: [{ text: '相关解读', href: INTERPRETATION.replace('https', 'http') }],
        },
        [INTERPRETATION]: { kind: 'interpretation', policyLinks: [{ text: '政策原文', href: `${POLICY}#top` }] },
      },
    },
    {
      title: {
        zh: '繁体版文件链接的是简体解读，解读链接简体文件',
        en: 'The traditional variant links to the simplified interpretation, which links to the simplified policy',
      },
      pages: {
        [POLICY]: {
          kind: 'policy',
          title: '示例区促进就业若干措施',
          interpretationLinks: [{ text: '相关解读', href: INTERPRETATION }],
        },
        [POLICY.replace('/zwgk', '/gate/big5/zwgk')]: {
          kind: 'policy',
          title: '示例區促進就業若干措施',
          names: { number: null, titles: ['示例区促进就业若干措施'] },
          interpretationLinks: [{ text: '相關解讀', href: INTERPRETATION }],
        },
        [INTERPRETATION]: { kind: 'interpretation', policyLinks: [{ text: '政策原文', href: POLICY }] },
      },
    },
    {
      title: {
        zh: '文件、解读、征求意见三方互链',
        en: 'Policy, interpretation and consultation all link to one another',
      },
      pages: {
        [POLICY]: {
          kind: 'policy',
          interpretationLinks: [
            { text: '相关解读', href: INTERPRETATION },
            { text: '征求意见', href: 'https://www.example.gov.cn/hdjl/yjzj/t20240301_4.html' },
          ],
        },
        [INTERPRETATION]: {
          kind: 'interpretation',
          policyLinks: [
            { text: '政策原文', href: POLICY },
            { text: '征求意见', href: 'https://www.example.gov.cn/hdjl/yjzj/t20240301_4.html' },
          ],
        },
        'https://www.example.gov.cn/hdjl/yjzj/t20240301_4.html': { kind: 'consultation' },
      },
    },
    {
      title: { zh: '链接的解读在站外，没有抓到', en: 'The interpretation is on another site and was not seen' },
      pages: {
        [POLICY]: {
          kind: 'policy',
          interpretationLinks: [{ text: '图解', href: 'https://www.example.cn/tujie.html' }],
        },
      },
      cannotTell: true,
    },
  ],
} satisfies SiteExamples
