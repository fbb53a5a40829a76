import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { textLength } from '../../lib/core/page/facts/text-length.ts'
import { consultationForm } from './_consultation.ts'

const NUMBER = '[0-9一二三四五六七八九十百两零〇]{1,6}'
/** How many opinions came. */
const COUNT = new RegExp(
  `(?:收到|收集|征集|征得|反馈|提出|接收|共有|累计|采纳)[^。\\n]{0,40}?${NUMBER}\\s?(?:余|多)?\\s?(?:条|份|个|件|项|人次|封|人|名|家)|${NUMBER}\\s?(?:条|份|件|项|余条|多条)(?:有效)?(?:反馈|修改|公众|社会)?(?:意见|建议)`,
)
/** …or that none came. */
const NONE =
  /(?:未|没有?|无)(?:收|接|征集)到|未收到|没有收到|(?:均|都|皆)?(?:无|没有)(?:任何|其他|不同|修改|反馈)?(?:的)?(?:意见|建议|异议)|零反馈|0条/
/** Some opinion was not taken. */
const REFUSED = /(?:未(?:予|被|能)?|不(?:予|能|宜)?|没有|暂(?:不|未)|部分)采纳|未吸收|不予吸收|未予采用/g
const REASON =
  /理由|原因|由于|因为|因[^。\n]{2,40},|考虑到?|鉴于|依据|根据|按照|不属于|超出|已有(?:明确)?规定|上位法|不符合|不一致|说明如下|另行|涉及/
/** Letters around a refusal in which its reason stands. */
const BEFORE = 150
const BEHIND = 300

const refusedWithoutReason = (text: string): boolean => {
  const refusals = [...text.matchAll(REFUSED)].slice(0, 200)
  const reasoned = ({ index }: RegExpExecArray) => REASON.test(text.slice(Math.max(0, index - BEFORE), index + BEHIND))
  return refusals.length > 0 && !refusals.some(reasoned)
}

/** A line or two that only links the rest. */
const SHORT = 40

export default definePageRule({
  id: 'consultation/feedback-thin',
  docs: {
    description: {
      zh: '意见采纳情况应写明收到多少、不采纳的理由',
      en: 'The results of a consultation give the number of opinions and the reasons for refusing some',
    },
    rationale: {
      zh: '只说“已采纳合理建议”，提意见的人看不出自己的意见有没有被认真对待。',
      en: '"Reasonable suggestions were adopted" does not tell those who wrote whether anybody read them.',
    },
    fix: {
      zh: '写明共收到多少条意见、采纳多少条，逐条说明没有采纳的理由；没有收到意见的也写明。',
      en: 'State how many came and were adopted, and why the others were not; say so when none came.',
    },
    basis: [{ title: '《重大行政决策程序暂行条例》', clause: '第三十二条' }],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['consultation'],
  messages: {
    count: {
      zh: '采纳情况没有写明收到多少条意见',
      en: 'The results do not say how many opinions came',
    },
    reasons: {
      zh: '有意见没有采纳，但没有写明理由',
      en: 'Some opinions were not adopted, and no reason is given',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (page.fact(consultationForm) !== 'result') return
        // Opinions: a survey's or an exam's results are something else.
        if (!/意见|建议/.test(page.fact(plainTitle)) || page.fact(textLength) < SHORT) return
        if (page.fact(attachments).length > 0 || page.elements('iframe').length > 0) return
        const text = page.fact(articleText)
        if (!COUNT.test(text) && !NONE.test(text)) report({ messageId: 'count', certainty: 'review' })
        else if (refusedWithoutReason(text)) report({ messageId: 'reasons', certainty: 'review' })
      },
    }
  },
})
