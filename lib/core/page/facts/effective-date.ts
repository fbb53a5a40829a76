import { findDates } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import type { IsoDay } from '../page-facts.ts'
import { article } from './article.ts'
import { kind } from './kind.ts'
import { dayIn, metadataOf } from './label-value.ts'
import { profileValue } from './profile-value.ts'

/** The day from which the document is in force: after 实施日期 and its like, else 本办法自…起施行 in its text. */
export const effectiveDate = defineFact<IsoDay | null>('effectiveDate', page => {
  const given = profileValue(page, 'effectiveDate')
  if (given !== null) return dayIn(given)
  const dated = metadataOf(page, 'effectiveDate')
  for (const { value } of dated) {
    const day = dayIn(value)
    if (day !== null) return day
  }
  return dated.length > 0 || !isDocument(page) ? null : statedDay(page)
})

/** Other pages tell of other documents' days. */
const isDocument = (page: Page): boolean => ['policy', 'notice', 'other'].includes(page.fact(kind))

/** 本办法自2024年7月1日起施行; the last such sentence of the text counts, for enclosures come before it. */
const STATED = /(?:^|[。;] ?|[条款] ?)本[\u3400-\u9fff()]{2,20}自(.{8,24}?)起(?:正式)?(?:施行|实施|执行|生效)/

const statedDay = (page: Page): IsoDay | null => {
  const { lines } = page.fact(article)
  for (let i = lines.length - 1; i >= 0; i--) {
    const { plain } = lines[i]!
    if (plain.length > 600 || !plain.includes('起') || !plain.includes('自')) continue
    const [, day] = STATED.exec(plain) ?? []
    const [date] = day === undefined ? [] : findDates(day)
    if (date && !date.impossible && date.start <= 1) return date.date
  }
  return null
}
