import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { linksTo, partnersOf, titleOf } from './_pairs.ts'

export default defineSiteRule({
  id: 'interpretation/link-one-way',
  docs: {
    description: {
      zh: '政策文件与解读应互相链接',
      en: 'A policy document and its interpretation link to each other',
    },
    rationale: {
      zh: '读者从文件能找到解读，从解读也要能回到文件原文；检查指标要求政策文件与解读稿件关联发布。',
      en: 'Readers go from the document to its interpretation and back; inspections ask for both links.',
    },
    fix: {
      zh: '在缺少链接的一页补上“相关解读”或“政策原文”链接；发布系统支持双向关联的，重新建立关联。',
      en: 'Add the missing link, or set up the relation in the CMS anew.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '扣分指标 政策解读' }],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    policy: {
      zh: '解读没有链接回它所解读的政策《{{ other }}》，而那份文件链接了本页',
      en: 'The interpretation does not link back to the policy "{{ other }}", which links here',
    },
    interpretation: {
      zh: '政策文件没有链接它的解读《{{ other }}》，而那篇解读链接了本页',
      en: 'The policy does not link to its interpretation "{{ other }}", which links here',
    },
  },
  identity: ['other'],
  check({ site, report, cannotTell }) {
    let pairs = 0
    for (const policy of site.byKind('policy')) {
      for (const interpretation of partnersOf(site, policy, 'interpretationLinks', 'interpretation')) {
        pairs++
        if (linksTo(site, interpretation, policy, 'policyLinks')) continue
        report({
          messageId: 'policy',
          url: interpretation.url,
          quote: titleOf(interpretation),
          data: { other: titleOf(policy) },
          related: [{ url: policy.url, message: { zh: '政策文件', en: 'The policy' } }],
        })
      }
    }
    for (const interpretation of site.byKind('interpretation')) {
      for (const policy of partnersOf(site, interpretation, 'policyLinks', 'policy')) {
        pairs++
        if (linksTo(site, policy, interpretation, 'interpretationLinks')) continue
        report({
          messageId: 'interpretation',
          url: policy.url,
          quote: titleOf(policy),
          data: { other: titleOf(interpretation) },
          related: [{ url: interpretation.url, message: { zh: '解读', en: 'The interpretation' } }],
        })
      }
    }
    if (pairs === 0)
      cannotTell({
        zh: '没有看到互相指向的政策文件和解读',
        en: 'No policy and interpretation that point at each other were seen',
      })
  },
})
