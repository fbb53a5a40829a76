import type { IdleIgnore, PageResult, ReportHead, SiteResult } from '../../core/report/report.ts'

/** A page as reports name it: what the store knows beyond the contract of `--format json` is given where it is known. */
export interface ReportPage extends PageResult {
  /** The page's own title, redacted; absent or `null`: not known. */
  readonly title?: string | null
  /** The column it stands in, outermost first, redacted; absent: not known. */
  readonly breadcrumb?: readonly string[]
}

/** A unit (单位) that was inspected, as the list of sites names it. */
export interface ReportUnit {
  readonly name: string
  readonly parent: string | null
  readonly contact: string | null
  /** `reference`: crawled only to compare with; reports leave its findings out. */
  readonly role: 'inspected' | 'reference'
}

export interface ReportMeta {
  readonly head: ReportHead
  readonly ignores: readonly IdleIgnore[]
  /** Findings that an ignore or the baseline took away before they got here. */
  readonly ignored: number
  readonly baselined: number
}

/**
 * Where a report comes from: a store, or the JSON of `govlint check`. Each method may be called several times and gives the same
 * each time; pages come unit by unit, one at a time, so that a report of any length fits in memory.
 */
export interface ReportSource {
  /** For messages: the file it was read from. */
  readonly name: string
  meta(): Promise<ReportMeta>
  /** Those of the list, in its order; empty where nobody gave a list. */
  units(): Promise<readonly ReportUnit[]>
  pages(): AsyncIterable<ReportPage>
  sites(): AsyncIterable<SiteResult>
  /** Lets go of files; the source is of no use afterwards. */
  close(): Promise<void>
}
