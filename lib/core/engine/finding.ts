export type Severity = 'error' | 'warn' | 'info'
export const SEVERITIES = ['error', 'warn', 'info'] as const

/** A sentence in the two languages of the product. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}
export type Language = 'zh-CN' | 'en'

export const inLanguage = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh)

/** Where a finding stands. `selector` and `quote` are empty where it stands nowhere in particular (a missing tag). */
export interface Place {
  readonly url: string
  readonly selector: string
  /** The page's own words at the place, redacted, at most 80 characters. */
  readonly quote: string
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  /** Inside an attachment. */
  readonly part: {
    readonly sheet?: string
    readonly cell?: string
    readonly page?: number
    readonly entry?: string
  } | null
}

/** Plain JSON; the contract of `govlint check --format json`. Holds nothing that leaked. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  /** One of the national indicators that veto a site (国办秘函〔2019〕19号, 单项否决). */
  readonly veto: boolean
  /** `review`: a person should look; fails no run. */
  readonly certainty: 'sure' | 'review'
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
  readonly place: Place
  readonly workPoints: readonly string[]
  readonly fingerprint: string
  readonly related: readonly { readonly place: Place; readonly message: string }[]
  readonly suggestion: string | null
  /** How many pages of one template share it. */
  readonly pages: number
}

/** Normal: the fact is not to be had here (one page only, a partial crawl, not rendered). Changes no exit code. */
export interface CannotTell {
  readonly ruleId: string
  readonly reason: string
  readonly workPoints: readonly string[]
}

/** A failure of the tool or of the access. Without `ruleId` the whole page was not checked. */
export interface NotChecked {
  readonly ruleId: string | null
  /** A short code: `rule-error`, `rule-timeout`, `too-large`, `unreadable`, `not-html`, `http-status`, `timeout`, … */
  readonly reason: string
  readonly detail: string
}
