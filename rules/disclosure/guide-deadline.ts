import { definePageRule } from '../../lib/core/engine/rule.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'
import { givesFifteenDays, guideText } from './_guide.ts'

const TWENTY_DAYS = /(?:20|二十|贰拾)\s?(?:\([^)]{1,4}\))?\s?个?工作日/
const ANSWER = /答\s?[复覆]|回复|申请|办结|提供|告知/
/** Twenty working days to publish what is published unasked (art. 26). */
const PROACTIVE = /主动公开|(?:形成|产生|变更).{0,20}(?:公开|公布)/
const REQUEST = /依申请公开|申请公开|提出申请|信息公开申请|申请获取/

export default definePageRule({
  id: 'disclosure/guide-deadline',
  docs: {
    description: {
      zh: '政府信息公开指南应写明20个工作日的答复期限',
      en: 'Disclosure guides state that requests are answered within 20 working days',
    },
    rationale: {
      zh: '条例规定不能当场答复的，自收到申请之日起20个工作日内答复，延长最长不超过20个工作日；指南不写，申请人不知道等到哪一天，工作人员也容易逾期。',
      en: 'The regulation gives 20 working days to answer and at most 20 more; a guide that is silent leaves applicants waiting and officers late.',
    },
    fix: {
      zh: '在“依申请公开”部分写明：自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。',
      en: 'State in the part on requests: 20 working days to answer, prolonged by at most 20 working days.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第三十三条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['disclosure-guide'],
  messages: {
    missing: {
      zh: '指南讲了依申请公开，没有写20个工作日的答复期限',
      en: 'The guide speaks of requests but does not state the 20 working days to answer them',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const text = guideText(page)
        if (text === null || !REQUEST.test(text)) return
        for (const sentence of sentencesOf(text)) {
          if (TWENTY_DAYS.test(sentence.text) && ANSWER.test(sentence.text) && !PROACTIVE.test(sentence.text)) return
        }
        // The wrong deadline is the matter of disclosure/guide-stale-law.
        if (givesFifteenDays(text)) return
        report({ messageId: 'missing' })
      },
    }
  },
})
