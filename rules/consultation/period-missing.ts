import { definePageRule } from '../../lib/core/engine/rule.ts'
import { consultationForm, isElsewhere } from './_consultation.ts'
import { statesTime } from './_period.ts'

export default definePageRule({
  id: 'consultation/period-missing',
  docs: {
    description: { zh: '征求意见公告应写明起止时间', en: 'A consultation says until when it is open' },
    rationale: {
      zh: '不写截止时间，公众不知道意见还收不收，事后也说不清是否给足了时间。',
      en: 'Without a last day nobody knows whether an opinion still counts, nor whether there was time enough.',
    },
    fix: {
      zh: '写明“征求意见时间为×年×月×日至×年×月×日”，或者“自发布之日起×日内”。',
      en: 'State the first and last day, or the number of days from publication.',
    },
    basis: [{ title: '《重大行政决策程序暂行条例》', clause: '第十五条' }],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    missing: {
      zh: '征求意见公告没有写明截止时间',
      en: 'The consultation does not say until when it is open',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const form = page.fact(consultationForm)
        if ((form !== 'draft' && form !== 'call') || isElsewhere(page) || statesTime(page)) return
        report({ messageId: 'missing', ...(form === 'draft' ? {} : { certainty: 'review' }) })
      },
    }
  },
})
