/** One work point of a published set: what a district promised for the year. */
export interface WorkPoint {
  /** As printed, from 1. */
  readonly no: number
  readonly section: string
  readonly subsection: string | null
  /** The point's own words, in simplified characters. */
  readonly text: string
  /** Where it can be judged: on one page, across a site, only by weak news evidence, or not from the web. */
  readonly checkable: readonly ('page' | 'site' | 'news')[]
  /** Columns that serve it, own name first, then synonyms. */
  readonly columns: readonly string[]
  /** The newest item of such a column may be this old, in days; `null` where the point sets no rhythm. */
  readonly freshDays: number | null
}

/** A published set of work points: one file a set, data only. */
export interface WorkPointSet {
  /** `haidian-2024`; a point's id is `haidian-2024/21`. */
  readonly id: string
  readonly title: string
  readonly docNumber: string
  /** ISO day. */
  readonly writtenDate: string
  readonly points: readonly WorkPoint[]
}
