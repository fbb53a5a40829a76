import { dayIn, metadataOf } from '../../lib/core/page/facts/label-value.ts'
import { isSentDate } from '../../lib/core/page/facts/published-date.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { isPlaceholderDay } from './_placeholder-day.ts'

/** A day of the metadata and where it stands. */
export interface DayField {
  readonly day: IsoDay
  readonly at: At
  /** The label's word, blanks left out. */
  readonly word: string
}

/** The day after 成文日期 and its like. 发文日期 is not among them: on some systems it is the day of publication. */
export const writtenField = (page: Page): DayField | null => {
  for (const field of metadataOf(page, 'writtenDate')) {
    const day = isSentDate(field) || isPlaceholderDay(field.value) ? null : dayIn(field.value)
    if (day !== null) return { day, at: field.at, word: field.word }
  }
  return null
}
