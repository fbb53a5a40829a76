import { SEVERITIES, type Severity } from '../engine/finding.ts'

/** What a run came to. */
export interface Outcome {
  /** Findings of certainty `sure` that neither an ignore nor the baseline took away. */
  readonly sure: Readonly<Record<Severity, number>>
  readonly pages: number
  readonly notChecked: number
}

/** What a run must hold to. */
export interface Limits {
  /** `--fail-on`: the mildest severity that fails. Default `error`. */
  readonly failOn?: Severity
  /** `--max-warnings`; absent: no limit. */
  readonly maxWarnings?: number
  /** `--min-pages`; default 1, so that a folder without pages never passes. */
  readonly minPages?: number
}

/**
 * The exit code of a run that was started rightly (2, wrong use or configuration, is decided before): 1 for sure findings at or
 * above the limit or too many warnings, else 3 where the run is incomplete, else 0.
 */
export const exitCode = (outcome: Outcome, { failOn = 'error', maxWarnings, minPages = 1 }: Limits = {}): 0 | 1 | 3 => {
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  if (failing.some(severity => outcome.sure[severity] > 0)) return 1
  if (maxWarnings !== undefined && outcome.sure.warn > maxWarnings) return 1
  if (outcome.notChecked > 0 || outcome.pages < minPages) return 3
  return 0
}
