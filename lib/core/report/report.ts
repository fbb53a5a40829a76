import type { CannotTell, Finding, NotChecked } from '../engine/finding.ts'
import type { PageKind } from '../page/page-facts.ts'

/** One page of a report. */
export interface PageResult {
  readonly url: string
  readonly file: string | null
  readonly unit: string | null
  readonly kind: PageKind | null
  readonly rendered: boolean
  readonly findings: readonly Finding[]
  readonly cannotTell: readonly CannotTell[]
  readonly notChecked: readonly NotChecked[]
}

export interface WorkPointStatus {
  readonly id: string
  readonly status: 'met' | 'unmet' | 'unknown'
  readonly evidence: readonly string[]
}

export interface SiteResult {
  readonly unit: string | null
  readonly url: string
  readonly complete: boolean
  readonly findings: readonly Finding[]
  readonly cannotTell: readonly CannotTell[]
  readonly notChecked: readonly NotChecked[]
  readonly workPoints: readonly WorkPointStatus[]
  readonly counts: {
    readonly discovered: number
    readonly done: number
    readonly failed: number
    readonly skipped: number
    readonly waiting: number
    readonly running: number
  }
}

/** An ignore that did nothing, so that it can be taken away. */
export interface IdleIgnore {
  readonly from: 'config' | 'page' | 'baseline'
  readonly state: 'unused' | 'expired' | 'no-reason' | 'refused'
  readonly rule: string
  /** The page of a comment, the URL pattern of a config entry. */
  readonly url: string
  readonly quote: string
  readonly reason: string
  readonly until: string | null
}

export interface Summary {
  readonly pages: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly ignored: number
  readonly baselined: number
  readonly cannotTell: number
  readonly notChecked: number
}

/** What is known before the first page. */
export interface ReportHead {
  readonly schema: 1
  readonly tool: { readonly name: 'govlint'; readonly version: string }
  readonly now: string
  readonly preset: string
}

/** What is known after the last page. */
export interface ReportTail {
  readonly sites: readonly SiteResult[]
  readonly ignores: readonly IdleIgnore[]
  readonly summary: Summary
}

/** The whole, where it fits in memory; key order is that of the JSON contract. */
export interface Report extends ReportHead, ReportTail {
  readonly pages: readonly PageResult[]
}

/**
 * A formatter: pieces of a report in, text out, so that a report of any length streams. It decides nothing about colours
 * (given in), files or exit codes.
 */
export interface Formatter {
  begin(head: ReportHead): string
  page(page: PageResult): string
  end(tail: ReportTail): string
}
