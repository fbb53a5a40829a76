import type { LabelKey, Labelled } from '../../lib/core/page/facts/labels.ts'

/** Fields by which a block of document metadata is known; a source line has none of the telling ones. */
const FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  ...(['indexNo', 'topic', 'issuer', 'coIssuer', 'title', 'docNo', 'regNo', 'writtenDate', 'effectiveDate'] as const),
  ...(['repealDate', 'validity', 'validTerm', 'keywords', 'summary', 'openMode'] as const),
])
const TELLING: ReadonlySet<LabelKey> = new Set<LabelKey>(['indexNo', 'docNo', 'topic', 'writtenDate'])
const LEAST_FIELDS = 3

/** Whether labels make up a block of document metadata, and not just a line of source and date. */
export const isBlock = (fields: readonly Labelled[]): boolean => {
  const keys = new Set<LabelKey>()
  for (const { key } of fields) if (FIELDS.has(key)) keys.add(key)
  return keys.size >= LEAST_FIELDS && [...TELLING].some(key => keys.has(key))
}
