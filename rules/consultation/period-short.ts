import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { addDays, daysBetween } from '../../lib/core/text/dates.ts'
import { workdaysBetween } from '../../lib/core/text/workdays.ts'
import { consultationForm, isRegulated } from './_consultation.ts'
import { periodOf } from './_period.ts'

/** A major decision may be hurried if the notice says so. */
const HURRIED = /缩短|紧急/
export default definePageRule({
  id: 'consultation/period-short',
  docs: {
    description: { zh: '公开征求意见应留足时间', en: 'Public consultations leave enough time' },
    rationale: {
      zh: '期限太短，公众来不及读完草案、提出意见，征求意见就成了走过场。',
      en: 'With too little time nobody can read the draft and answer: the consultation is one in name only.',
    },
    fix: {
      zh: '延长征求意见期限；规章和重大行政决策一般不少于30日，因情况紧急缩短的要在公告中说明。',
      en: 'Prolong it; drafts of rules and major decisions take 30 days, and a notice that shortens them says why.',
    },
    basis: [
      { title: '《规章制定程序条例》', clause: '第十五条、第二十一条' },
      { title: '《重大行政决策程序暂行条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    month: {
      zh: '征求意见期 {{ from }} 至 {{ to }} 只有 {{ days }} 日，规章和重大行政决策一般不少于30日',
      en: 'The consultation from {{ from }} to {{ to }} takes {{ days }} days; rules and major decisions generally take 30',
    },
    short: {
      zh: '征求意见期 {{ from }} 至 {{ to }} 只有 {{ days }} 个工作日，少于设定的 {{ minimum }} 个',
      en: 'The consultation from {{ from }} to {{ to }} takes {{ days }} working days, fewer than the {{ minimum }} set',
    },
  },
  identity: ['to'],
  options: z.strictObject({
    // No national rule sets it; places ask for 7 to 30 days.
    minimum: z
      ._default(z.number().check(z.int(), z.positive()), 7)
      .check(z.describe('一般文件征求意见的最少工作日 / Working days that a consultation takes at least')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        if (page.fact(consultationForm) === 'result') return
        const period = periodOf(page)
        if (!period) return
        const { from, to } = period
        if (from === null) return
        const at = period.at ? { at: period.at } : {}
        const calendar = daysBetween(from, to) + 1
        if (isRegulated(page)) {
          if (calendar < 30 && !HURRIED.test(page.fact(articleText).slice(0, 20_000)))
            report({ messageId: 'month', ...at, data: { from, to, days: calendar } })
          return
        }
        // Both first and last day count, as the notices themselves count.
        const days = workdaysBetween(addDays(from, -1), to).days
        if (days < options.minimum)
          report({ messageId: 'short', certainty: 'review', ...at, data: { from, to, days, minimum: options.minimum } })
      },
    }
  },
})
