import { defineFact } from '../fact.ts'
import type { IsoDay } from '../page-facts.ts'
import { article } from './article.ts'
import { dayIn, metadataOf } from './label-value.ts'
import { labels } from './labels.ts'
import { profileValue } from './profile-value.ts'
import { isSentDate, isWeakDate, publishedDate } from './published-date.ts'
import { signature } from './signature.ts'

/**
 * The day that the document bears: after 成文日期 and its like, after 发文日期 unless that is the day of publication, else the day of
 * the signature, else a day labelled at the text's beginning (a document reprinted with its own source line).
 */
export const writtenDate = defineFact<IsoDay | null>('writtenDate', page => {
  const given = profileValue(page, 'writtenDate')
  if (given !== null) return dayIn(given)
  const dated = metadataOf(page, 'writtenDate').filter(({ value }) => dayIn(value) !== null)
  const written = dated.find(label => !isSentDate(label))
  if (written) return dayIn(written.value)
  const published = page.fact(publishedDate)
  const sent = dated.find(isSentDate)
  const signed = page.fact(signature)?.date ?? null
  if (sent && (signed === null || dayIn(sent.value) !== published)) return dayIn(sent.value)
  if (signed !== null) return signed
  if (published === null) return null
  const begin = (page.fact(article).lines[0]?.index ?? 0) + 5
  for (const label of page.fact(labels)) {
    if (label.key !== 'publishDate' || !isWeakDate(label) || label.line === null || label.line.index >= begin) continue
    const day = dayIn(label.value)
    if (day !== null && day < published) return day
  }
  return null
})
