import { findDates } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import type { IsoDay } from '../page-facts.ts'
import { article } from './article.ts'
import { type LabelKey, type Labelled, labels } from './labels.ts'

/** Words that stand where a value should. */
const NOTHING = /^(?:无|暂无|没有|空|未知|未标注|不详|null|undefined|none|n\/a)$/i

/** Whether a label's value says something. */
export const isStated = (value: string): boolean => value !== '' && !NOTHING.test(value)

/** The first day that a label's value names; `null` where it names none or an impossible one. */
export const dayIn = (value: string): IsoDay | null =>
  value.length > 200 ? null : (findDates(value, { compact: true })[0]?.date ?? null)

/** The labels that stand outside the article's text, in document order: its metadata, not what it speaks of. */
export const metadata = defineFact<readonly Labelled[]>('metadata', page => {
  const found = page.fact(labels)
  const { lines } = page.fact(article)
  const last = lines[lines.length - 1]
  if (!last || found.length === 0) return found
  // A block of labels at the text's beginning is still metadata.
  const block = new Set<number>()
  for (const { line, at } of found) {
    if (line) block.add(line.index)
    if ('line' in at) block.add(at.line.index)
  }
  let first = 0
  while (first < lines.length && (block.has(lines[first]!.index) || block.has(lines[first + 1]?.index ?? -1))) first++
  const start = lines[first]?.index ?? last.index + 1
  return found.filter(({ line }) => line === null || line.index < start || line.index > last.index)
})

/** The metadata with a key. */
export const metadataOf = (page: Page, key: LabelKey): Labelled[] =>
  page.fact(metadata).filter(labelled => labelled.key === key)
