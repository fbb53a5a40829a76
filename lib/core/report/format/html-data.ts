import type { Level } from './level.ts'

/** What the HTML report carries as JSON and its script reads: already in the report's language, already redacted. */

export interface HtmlFinding {
  readonly rule: string
  readonly level: Level
  readonly veto: boolean
  readonly message: string
  readonly url: string
  readonly at: string
  readonly selector: string
  readonly quote: string
  readonly instead: string
  readonly points: readonly string[]
  readonly related: readonly string[]
  readonly pages: number
  readonly fingerprint: string
  /** `new` or `persisting` where runs are compared, else empty. */
  readonly change: string
}

/** One page, or the findings of a site's own rules. */
export interface HtmlPage {
  readonly url: string
  readonly file: string
  readonly unit: string
  readonly kind: string
  readonly findings: readonly HtmlFinding[]
  readonly notChecked: readonly string[]
}

/** Pages packed by `packPages`: numbers are places in `strings`, the columns run over all findings in order. */
export interface HtmlPack {
  /** URL, file, unit, kind, number of findings, then what was not checked. */
  readonly pages: readonly (readonly number[])[]
  readonly rule: readonly number[]
  /** Place in the levels, gravest first. */
  readonly level: readonly number[]
  readonly veto: readonly number[]
  readonly message: readonly number[]
  readonly url: readonly number[]
  readonly at: readonly number[]
  readonly selector: readonly number[]
  readonly quote: readonly number[]
  readonly instead: readonly number[]
  /** Joined by line feeds, as `related`. */
  readonly points: readonly number[]
  readonly related: readonly number[]
  /** Pages of one template that share the finding. */
  readonly count: readonly number[]
  readonly change: readonly number[]
  /** Joined by line feeds. */
  readonly fingerprints: string
  readonly strings: readonly string[]
}

export interface HtmlRule {
  readonly title: string
  readonly fix: string
  readonly basis: string
  readonly owner: string
}

export interface HtmlTail {
  readonly rules: Readonly<Record<string, HtmlRule>>
  readonly points: Readonly<Record<string, string>>
  readonly words: Readonly<Record<HtmlWord, string>>
}

/** Words of the script; `{n}` and `{m}` stand for numbers. */
export type HtmlWord =
  | 'error'
  | 'warn'
  | 'info'
  | 'review'
  | 'veto'
  | 'fix'
  | 'instead'
  | 'basis'
  | 'points'
  | 'owner'
  | 'related'
  | 'rule'
  | 'selector'
  | 'fingerprint'
  | 'details'
  | 'places'
  | 'shared'
  | 'shown'
  | 'none'
  | 'more'
  | 'new'
  | 'persisting'
  | 'opening'
  | 'old'
