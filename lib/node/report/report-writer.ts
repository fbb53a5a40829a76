import type { Comparison } from '../../core/report/compare.ts'
import type { Deadlines } from '../../core/report/deadline.ts'
import type { FormatOptions } from '../../core/report/format/options.ts'
import type { SiteResult } from '../../core/report/report.ts'
import type { Scores, ScoreTable } from '../../core/report/score.ts'
import type { Tally } from '../../core/report/tally.ts'
import type { ReportMeta, ReportPage, ReportUnit } from './report-source.ts'

/** All that is known once the source was read through: what the writers of an inspection's reports are given. */
export interface Inspection extends FormatOptions {
  readonly meta: ReportMeta
  /** Those that were inspected, gravest first; `name` is that of the tally. */
  readonly units: readonly ReportUnit[]
  readonly tally: Tally
  readonly scores: Scores
  readonly scoreTable: ScoreTable
  readonly deadlines: Deadlines
  readonly comparison: Comparison | null
}

/** A report that is written while the source is read a second time. */
export interface ReportWriter {
  page(page: ReportPage): Promise<void>
  site(site: SiteResult): Promise<void>
  /** The report is whole. */
  end(): Promise<void>
  /** It is not: leaves nothing behind. */
  discard(): Promise<void>
}
