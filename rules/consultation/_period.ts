import { article } from '../../lib/core/page/facts/article.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { addDays, findDates, findPeriods, toIso } from '../../lib/core/text/dates.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'
import { addWorkdays } from '../../lib/core/text/workdays.ts'

/** The sentence speaks of the time for opinions. */
const ASKING = /意见|建议|征集|征求|反馈|公示|截止/
/** 自发布之日起7个工作日内. */
const FROM_ISSUE =
  /自?(?:本?(?:公告|通知|公示|征求意见稿?))?(?:公布|发布|公告|公示|刊登|刊发)之日起\s?([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?(个?工作日|天|日)/
/** What makes a day a deadline: 请于2024年5月20日（星期一）前. */
const BEHIND_DEADLINE =
  /^\s?(?:\([^()]{0,8}\)\s?)?(?:[0-9]{1,2}[:时点][0-9]{0,2}分?)?\s?(?:\([^()]{0,8}\))?(?:之?前|止|截止)/
/** What stands before a deadline: 截止日期：2024-05-20. */
const BEFORE_DEADLINE = /(?:截止|截至|结束)(?:时间|日期|日)?\s?(?:为|是|到|至|:)?\s?$/
const MONTH_DAY = /(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日/g
/** 即日起至2024年底. */
const YEAR_END = /[至到]\s?(20[0-9]{2})\s?年年?底/
const NUMERALS = '一二三四五六七八九十'

/** The days that a consultation is open, both included; `from` is null where neither notice nor page date tells it. */
export interface Period {
  readonly from: IsoDay | null
  readonly to: IsoDay
  /** The sentence that says so; `null` where two labels do. */
  readonly at: At | null
}

const numberOf = (text: string): number => {
  if (/^[0-9]/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  const digit = (character: string | undefined) => (character ? NUMERALS.indexOf(character) + 1 : 0)
  return ten < 0 ? digit(text[0]) : (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1])
}

/** The last day that a sentence sets, in the year of publication where it names none. */
const deadlineIn = (sentence: string, published: IsoDay | null): IsoDay | null => {
  for (const { date, start, end } of findDates(sentence)) {
    if (date === null || (published !== null && date < published)) continue
    if (BEHIND_DEADLINE.test(sentence.slice(end, end + 40))) return date
    if (BEFORE_DEADLINE.test(sentence.slice(Math.max(0, start - 12), start))) return date
  }
  const [, year] = YEAR_END.exec(sentence) ?? []
  if (year !== undefined) return `${year}-12-31`
  if (published === null) return null
  for (const { 0: whole, 1: month, 2: day, index } of sentence.matchAll(MONTH_DAY)) {
    if (!BEHIND_DEADLINE.test(sentence.slice(index + whole.length, index + whole.length + 40))) continue
    const [found] = findDates(`${published.slice(0, 4)}年${month}月${day}日`)
    // One that lies before the notice is in the next year, or not what it seems.
    return found?.date && found.date >= published ? found.date : null
  }
  return null
}

const DAY = '((?:19|20)[0-9]{2})\\s?[-/年.]\\s?([0-9]{1,2})\\s?[-/月.]\\s?([0-9]{1,2})'
const FIRST_DAY = new RegExp(`(?:开始|起始|发起)(?:时间|日期)\\s{0,3}:?\\s{0,3}${DAY}`)
const LAST_DAY = new RegExp(`(?:结束|截止|截至)(?:时间|日期|日)\\s{0,3}:?\\s{0,3}${DAY}`)

/** 开始时间：2024-05-06 结束时间：2024-05-20, as consultation systems print them around the text. */
const labelledPeriod = (page: Page): Period | null => {
  const text = page.fact(plainText)
  const last = LAST_DAY.exec(text)
  if (!last) return null
  const first = FIRST_DAY.exec(text)
  const to = toIso(Number(last[1]), Number(last[2]), Number(last[3]))
  const from = first ? toIso(Number(first[1]), Number(first[2]), Number(first[3])) : page.fact(publishedDate)
  return to === null || (from !== null && to < from) ? null : { from, to, at: null }
}

/** The time that a notice gives for opinions; `null` where it states none, or an impossible one. */
export const periodOf = (page: Page): Period | null => statedPeriod(page) ?? labelledPeriod(page)

const statedPeriod = (page: Page): Period | null => {
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
        return from !== null && period.to < from ? null : { from, to: period.to, at }
      }
      const counted = FROM_ISSUE.exec(text)
      if (counted && published !== null) {
        const count = numberOf(counted[1]!)
        if (count === 0) return null
        const to = counted[2]!.includes('工作日') ? addWorkdays(published, count).date : addDays(published, count)
        return { from: published, to, at }
      }
      const to = deadlineIn(text, published)
      if (to !== null) return { from: published, to, at }
    }
  }
  return null
}

/** Any day or span, exact or not: 5月底, 7个工作日, 即日起. */
const ANY_DAY =
  /[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?[日号]|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9一二三四五六七八九十]{1,3}\s?个?(?:工作日|天|日|周|星期|月)|[月年]底|[上中下]旬|长期|常年/
/** When the results will be told. */
const AFTERWARDS = /(?:结束|截止|期满|届满)(?:之日|以)?(?:起|后)/
const LIMITS = /前|止|截[止至]|期限|[时期]间|至|到|内|长期|常年/

/** Whether a notice says anything of the time for opinions, a readable period or not. */
export const statesTime = (page: Page): boolean => {
  if (periodOf(page)) return true
  if (LAST_DAY.test(page.fact(plainText))) return true
  const { head, lines } = page.fact(article)
  // The line of source and date above the text states when it was published.
  const above = head.filter(line => /截止|截至|结束|征[集求].{0,4}(?:时间|期限)/.test(line.plain))
  return [...above, ...lines].some(line => {
    if (!ANY_DAY.test(line.plain)) return false
    for (const { text } of sentencesOf(line.plain))
      if (
        ANY_DAY.test(text) &&
        LIMITS.test(text) &&
        !AFTERWARDS.test(text) &&
        (ASKING.test(text) || /时间|期限/.test(text))
      )
        return true
    return false
  })
}
