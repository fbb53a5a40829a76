import type { DocumentNames } from '../text/document-names.ts'

/** Kinds of pages, as `govlint facts` prints them. */
export const PAGE_KINDS = [
  'home',
  'column-list',
  'policy',
  'interpretation',
  'disclosure-platform',
  'disclosure-guide',
  'annual-report',
  'notice',
  'news',
  'service',
  'consultation',
  'personal-list',
  'other',
] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** ISO 8601 calendar day, `2024-05-14`. */
export type IsoDay = string

export type ValidityState = 'valid' | 'not-yet' | 'amended' | 'partly' | 'expired' | 'repealed' | 'invalid' | 'unknown'

export interface Validity {
  /** As printed; empty where the label has no value. */
  readonly label: string
  readonly state: ValidityState
}

export interface LinkFact {
  readonly text: string
  /** Absolute where the page's URL is known. */
  readonly href: string
}

export const DISCLOSURE_COLUMNS = ['guide', 'system', 'mandatory', 'annualReport', 'request', 'catalogue'] as const
export type DisclosureColumn = (typeof DISCLOSURE_COLUMNS)[number]

export interface Footer {
  readonly organMark: boolean
  readonly siteIdCode: string | null
  readonly icp: string | null
  readonly policeRecord: string | null
  readonly errorReport: boolean
  readonly errorReportSiteCode: string | null
  readonly sponsor: string | null
  readonly contact: string | null
}

export interface Contact {
  readonly kind: 'phone' | 'fax' | 'email' | 'address' | 'hours'
  readonly value: string
  readonly label: string
}

/** One entry of a list page, with what stands beside it. */
export interface ListItem {
  readonly text: string
  readonly href: string | null
  readonly date: IsoDay | null
  /** Which list of the page it stands in, counted from 0. */
  readonly list: number
  /** The validity word printed with it: 有效, 否, 废止. */
  readonly validity: string | null
  /** Whether it is marked as put on top: 置顶. Read only where it is older than an entry below it. */
  readonly pinned: boolean
}

/** A document that the text of this one ends. */
export interface Repeal {
  /** What stood in 《》, in simplified characters. */
  readonly name: string | null
  /** In its right form and in simplified characters. */
  readonly docNumber: string | null
}

/** A page that should show entries and shows none. */
export interface Blank {
  /** 暂无数据, 正在建设中; '' where it does not even say so. */
  readonly words: string
  /** Whether a script could fill it in a browser. */
  readonly scripted: boolean
}

/**
 * What govlint understood of a page: plain JSON, all that outlives the page. `null` or an empty list where the page does
 * not state it, never a guess. The contract of `govlint facts`, except `items` and what follows it, which only site rules read.
 */
export interface PageFacts {
  readonly kind: PageKind
  readonly title: string | null
  readonly docNumber: string | null
  readonly issuer: string | null
  readonly coIssuers: readonly string[]
  readonly source: string | null
  readonly writtenDate: IsoDay | null
  readonly publishedDate: IsoDay | null
  readonly effectiveDate: IsoDay | null
  readonly repealedDate: IsoDay | null
  readonly validity: Validity | null
  readonly publicAttribute: string | null
  readonly meta: Readonly<Record<string, string>>
  readonly siteIdCode: string | null
  readonly footer: Footer
  readonly breadcrumb: readonly string[]
  readonly columns: readonly { readonly name: string; readonly href: string }[]
  readonly disclosureColumns: readonly DisclosureColumn[]
  readonly interpretationLinks: readonly LinkFact[]
  readonly policyLinks: readonly LinkFact[]
  readonly attachments: readonly (LinkFact & { readonly type: string })[]
  readonly contacts: readonly Contact[]
  readonly textLength: number
  readonly items: readonly ListItem[]
  readonly names: DocumentNames
  readonly repeals: readonly Repeal[]
  readonly blank: Blank | null
}
