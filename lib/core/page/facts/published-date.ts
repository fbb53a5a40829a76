import { findDates } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import type { IsoDay } from '../page-facts.ts'
import { article } from './article.ts'
import { isIndex } from './is-index.ts'
import { dayIn, metadata, metadataOf } from './label-value.ts'
import { type Labelled, labels } from './labels.ts'
import { profileValue } from './profile-value.ts'
import { signature } from './signature.ts'
import { headline } from './title.ts'

/** Labels that in a text may as well stand before the time of a meeting. */
const WEAK = new Set(['时间', '日期', '日间'])

/** Whether only the place tells what a label's day is. */
export const isWeakDate = ({ word }: Labelled): boolean => WEAK.has(word)

/** Days that name another event of the document. */
const OTHER_DAYS = new Set(['writtenDate', 'effectiveDate', 'repealDate', 'validTerm', 'indexNo', 'docNo', 'title'])

/** 发文日期 is the day of publication on some systems, the document's own day on others. */
export const isSentDate = ({ word }: Labelled): boolean => word.startsWith('发文')

/**
 * The day of publication that the reader is shown: after 发布日期 and its like, else an unlabelled day between title and text, else
 * 发文日期 where the document itself bears an earlier day. Never the meta tag, which may hold the time of the last build.
 */
export const publishedDate = defineFact<IsoDay | null>('publishedDate', page => {
  const given = profileValue(page, 'publishedDate')
  if (given !== null) return dayIn(given)
  const labelled = page.fact(labelledPublishedDate)
  if (labelled) return dayIn(labelled.value)
  return isIndex(page) ? null : (dayInHead(page) ?? sentDate(page))
})

/** The label that gives the day of publication; `null` where none does. */
export const labelledPublishedDate = defineFact<Labelled | null>('labelledPublishedDate', page => {
  const { lines } = page.fact(article)
  const dated = page.fact(labels).filter(({ key, value }) => key === 'publishDate' && dayIn(value) !== null)
  const outside = page.fact(metadata)
  const own = dated.filter(label => outside.includes(label))
  return (
    own.find(label => !isWeakDate(label)) ??
    own.find(({ line }) => line === null || line.index < (lines[0]?.index ?? Number.POSITIVE_INFINITY)) ??
    dated.find(label => !isWeakDate(label)) ??
    null
  )
})

/** A day without a label of its own: on the line of the source, between title and text, or behind the title in its heading. */
const dayInHead = (page: Page): IsoDay | null => {
  const { head, titleLines, lines } = page.fact(article)
  const traits = page.fact(lineTraits)
  const after = titleLines[titleLines.length - 1]?.index ?? -1
  const taken = new Set<Line>()
  for (const { key, line, at } of page.fact(labels)) {
    if (!OTHER_DAYS.has(key)) continue
    if (line) taken.add(line)
    if ('line' in at) taken.add(at.line)
  }
  const sources = metadataOf(page, 'source').flatMap(({ line }) => line ?? [])
  const below =
    head.length > 0
      ? head.filter(line => line.index > after)
      : page.lines.slice(after + 1, after < 0 ? 0 : Math.min(after + 8, lines[0]?.index ?? after + 8))
  for (const line of [...sources, ...below]) {
    if (line.hidden || line.text.length > 160 || traits[line.index]!.linked * 3 > line.text.length || taken.has(line))
      continue
    const [date] = findDates(line.text)
    if (date && !date.impossible) return date.date
  }
  const heading = titleLines.map(line => line.text).join(' ')
  const words = page.fact(headline) ?? heading
  const [date] = heading.startsWith(words) ? findDates(heading.slice(words.length)) : []
  return date && !date.impossible ? date.date : null
}

const sentDate = (page: Page): IsoDay | null => {
  const sent = metadataOf(page, 'writtenDate').find(label => isSentDate(label) && dayIn(label.value) !== null)
  const signed = page.fact(signature)?.date ?? null
  const day = sent ? dayIn(sent.value) : null
  return day !== null && signed !== null && signed < day ? day : null
}
