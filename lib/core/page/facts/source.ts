import { findDates } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import { isStated } from './label-value.ts'
import { labels } from './labels.ts'
import { profileValue } from './profile-value.ts'

/** What stands after 来源 (信息来源, 文章来源), as printed; the first one where there are two. */
export const source = defineFact<string | null>('source', page => {
  const given = profileValue(page, 'source')
  if (given !== null) return given
  for (const { key, value } of page.fact(labels)) {
    if (key !== 'source') continue
    // A date without a label may follow on the same line.
    const [date] = findDates(value)
    const name = (date ? value.slice(0, date.start) : value).replace(/[\s|/,，;；(（[【-]+$/, '')
    if (isStated(name)) return name
  }
  return null
})
