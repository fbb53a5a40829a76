import type { PageExamples } from '../../lib/core/engine/rule.ts'

const guide = (paragraph: string): string => `<h1>示例区政府信息公开指南</h1><p>${paragraph}</p>`

export default {
  bad: [
    {
      title: { zh: '仍要求“特殊需要”', en: 'Still asks for a special need' },
      html: guide('除主动公开的政府信息外，公民可以根据自身生产、生活、科研等特殊需要，向本机关申请获取政府信息。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'need', quote: '自身生产、生活、科研等特殊需要' }],
    },
    {
      title: { zh: '仍写15个工作日答复', en: 'Still answers within 15 working days' },
      html: guide('本机关自收到申请之日起15个工作日内予以答复。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'deadline', quote: '15个工作日内予以答复' }],
    },
    {
      title: { zh: '受理时限仍写15个工作日', en: 'A time limit of 15 working days' },
      html: guide('单项申请受理时限从登记之日起，不超过15个工作日。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'deadline', quote: '时限从登记之日起，不超过15个工作日' }],
    },
    {
      title: { zh: '引用旧条例', en: 'Cites the old regulation' },
      html: guide('根据《中华人民共和国政府信息公开条例》（国务院令第492号），编制本指南。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'order', quote: '国务院令第492号' }],
    },
    {
      title: { zh: '仍收检索、复制、邮寄费', en: 'Still charges for search, copies and mail' },
      html: guide('本机关依申请提供政府信息，收取检索、复制、邮寄等成本费用。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'fees', quote: '检索、复制、邮寄等成本费用' }],
    },
  ],
  good: [
    {
      title: { zh: '20个工作日', en: '20 working days' },
      html: guide('本机关自收到申请之日起20个工作日内予以答复，延长答复的期限不超过20个工作日。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '第三方的15个工作日没有变', en: 'A third party still has 15 working days' },
      html: guide('第三方应当自收到征求意见书之日起15个工作日内提出意见，逾期不答复的由本机关决定。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '说明不再要求', en: 'Says that it is no longer asked' },
      html: guide('申请人不再需要说明自身生产、生活、科研等特殊需要。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '同时写明修订', en: 'Names the revision too' },
      html: guide(
        '根据《中华人民共和国政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订），编制本指南。',
      ),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '说明不收费', en: 'Says that nothing is charged' },
      html: guide('本机关提供政府信息，不收取检索、复制、邮寄等费用。'),
      kind: 'disclosure-guide',
    },
  ],
} satisfies PageExamples
