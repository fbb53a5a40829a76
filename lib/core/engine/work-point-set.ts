import type { Bilingual } from './finding.ts'

/** A column by which a point is seen to be served at all. */
export interface ColumnDuty {
  /**
   * Whose site must show it: every government site, every government's own portal, or only the portal of the place that issued the set,
   * because nothing but the set asks for it.
   */
  readonly on: 'every-site' | 'portal' | 'own-portal'
  /** Whether the point itself asks for the column (专栏, 栏目集中发布); else it may be served in another form. */
  readonly must: boolean
  /** Names beside `columns` under which it counts as there; part of a longer name is enough. */
  readonly names: readonly string[]
}

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
  /** `null` where no column of its own can be expected. */
  readonly column: ColumnDuty | null
  /** What the rules do not tell of it, and why. */
  readonly note: Bilingual
  /** Whether a demand that the web could show is judged by no rule yet: such a point is never `met`. */
  readonly open: boolean
}

/** A published set of work points: one file a set, data only. */
export interface WorkPointSet {
  /** `haidian-2024`; a point's id is `haidian-2024/21`. */
  readonly id: string
  readonly title: string
  readonly docNumber: string
  /** The place whose government issued it, as names of its sites hold it: 海淀. */
  readonly place: string
  /** ISO day. */
  readonly writtenDate: string
  readonly points: readonly WorkPoint[]
}
