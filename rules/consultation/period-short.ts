import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { addDays, daysBetween, findDates, findPeriods } from '../../lib/core/text/dates.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'
import { addWorkdays, workdaysBetween } from '../../lib/core/text/workdays.ts'

/** Pages that tell how a consultation ended. */
const RESULT = /反馈|采纳|结果|情况(?:的)?(?:说明|公告|通报|汇总)|情况$/
/** The sentence speaks of the time for opinions. */
const ASKING = /意见|建议|征集|征求|反馈|公示|截止/
/** 自发布之日起7个工作日内. */
const FROM_ISSUE =
  /自?(?:本?(?:公告|通知|公示|征求意见稿?))?(?:公布|发布|公告|公示|刊登|刊发)之日起\s?([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?(个?工作日|天|日)/
/** What makes a day a deadline: 请于2024年5月20日（星期一）前. */
const BEHIND_DEADLINE =
  /^\s?(?:\([^()]{0,8}\)\s?)?(?:[0-9]{1,2}[:时点][0-9]{0,2}分?)?\s?(?:\([^()]{0,8}\))?(?:之?前|止|截止)/
const MONTH_DAY = /(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日/g
/** Rules of ministries and local governments, and major decisions: generally at least thirty days. */
const MONTH_LONG = /规章(?:草案|送审稿|征求意见稿)|规章制定程序条例|政府规章|重大行政决策/
/** A major decision may be hurried if the notice says so. */
const HURRIED = /缩短|紧急/
const NUMERALS = '一二三四五六七八九十'

interface Period {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly at: At
}

const numberOf = (text: string): number => {
  if (/^[0-9]/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  const digit = (character: string | undefined) => (character ? NUMERALS.indexOf(character) + 1 : 0)
  return ten < 0 ? digit(text[0]) : (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1])
}

/** The last day that a sentence sets, in the year of publication where it names none. */
const deadlineIn = (sentence: string, published: IsoDay): IsoDay | null => {
  for (const { date, end } of findDates(sentence)) {
    if (date !== null && date >= published && BEHIND_DEADLINE.test(sentence.slice(end))) return date
  }
  for (const { 0: whole, 1: month, 2: day, index } of sentence.matchAll(MONTH_DAY)) {
    if (!BEHIND_DEADLINE.test(sentence.slice(index + whole.length))) continue
    const [found] = findDates(`${published.slice(0, 4)}年${month}月${day}日`)
    // One that lies before the notice is in the next year, or not what it seems.
    return found?.date && found.date >= published ? found.date : null
  }
  return null
}

/** The time that the notice gives for opinions; `null` where it states none, or an impossible one. */
const periodOf = (page: Page): Period | null => {
  const published = page.fact(publishedDate)
  const { head, lines } = page.fact(article)
  for (const line of [...head, ...lines]) {
    if (!ASKING.test(line.plain)) continue
    for (const { text, start, end } of sentencesOf(line.plain)) {
      if (!ASKING.test(text)) continue
      const at = { line, start, end }
      const [period] = findPeriods(text)
      if (period?.to) {
        const from = period.from ?? published
        return from === null || period.to < from ? null : { from, to: period.to, at }
      }
      const counted = FROM_ISSUE.exec(text)
      if (counted && published !== null) {
        const count = numberOf(counted[1]!)
        if (count === 0) return null
        const to = counted[2]!.includes('工作日') ? addWorkdays(published, count).date : addDays(published, count)
        return { from: published, to, at }
      }
      const to = published === null ? null : deadlineIn(text, published)
      if (published !== null && to !== null) return { from: published, to, at }
    }
  }
  return null
}

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
        const name = fold(page.simplify(page.fact(title) ?? ''))
        if (RESULT.test(name)) return
        const period = periodOf(page)
        if (!period) return
        const { from, to, at } = period
        const lines = page.fact(article).lines
        const subject =
          name +
          lines
            .map(line => line.plain)
            .join('\n')
            .slice(0, 20_000)
        const calendar = daysBetween(from, to) + 1
        if (MONTH_LONG.test(subject)) {
          if (calendar < 30 && !HURRIED.test(subject))
            report({ messageId: 'month', at, data: { from, to, days: calendar } })
          return
        }
        // Both first and last day count, as the notices themselves count.
        const days = workdaysBetween(addDays(from, -1), to).days
        if (days < options.minimum)
          report({ messageId: 'short', certainty: 'review', at, data: { from, to, days, minimum: options.minimum } })
      },
    }
  },
})
