import { defineFact } from '../fact.ts'
import type { IsoDay } from '../page-facts.ts'
import { dayIn, metadataOf } from './label-value.ts'
import { profileValue } from './profile-value.ts'

/** The day on which the document ended or ends: after 废止日期, 失效时间, 有效期至 and their like. */
export const repealedDate = defineFact<IsoDay | null>('repealedDate', page => {
  const given = profileValue(page, 'repealedDate')
  if (given !== null) return dayIn(given)
  for (const { value } of metadataOf(page, 'repealDate')) {
    const day = dayIn(value)
    if (day !== null) return day
  }
  return null
})
