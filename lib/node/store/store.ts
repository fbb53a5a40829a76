import type { Language } from '../../core/engine/finding.ts'
import type { SiteFacts } from '../../core/engine/site-facts.ts'
import type { PageKind } from '../../core/page/page-facts.ts'
import type { IdleIgnore, PageResult, SiteResult } from '../../core/report/report.ts'
import type { PackedPage } from './packed-page.ts'

/** Where a page stands. Every page that was discovered stands in exactly one of these. */
export const PAGE_STATES = ['waiting', 'running', 'done', 'failed', 'skipped'] as const
export type PageState = (typeof PAGE_STATES)[number]

/** What a run was started with; kept so that it goes on alike, and so that a report says it. */
export interface RunHead {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly now: string
  readonly preset: string
  readonly language: Language
}

/** A site as the list of units names it. */
export interface SiteEntry {
  readonly unit: string | null
  /** Absolute; what crawling starts from. */
  readonly url: string
  readonly parent: string | null
  readonly contact: string | null
  /** As written in the list; `null`: host and directory of `url`. */
  readonly scope: string | null
  readonly maxPages: number | null
  readonly profile: string | null
  readonly role: 'inspected' | 'reference'
}

export interface Site extends SiteEntry {
  readonly id: number
}

/** An address that is to be crawled, or was left out on purpose. */
export interface FoundPage {
  /** Its identity on the site: {@link addressKey}. */
  readonly key: string
  readonly url: string
  readonly depth: number
  /** How it became known: `link`, `sitemap`, … */
  readonly how: string
  readonly attachment: boolean
  /** Why it will not be fetched; `null`: it waits. */
  readonly skip: string | null
}

/** A page that was handed out to be fetched. */
export interface ClaimedPage {
  readonly id: number
  readonly site: number
  readonly key: string
  /** The real address, to fetch; never to be printed. */
  readonly url: string
  readonly depth: number
  readonly attachment: boolean
}

/** All that one page came to, recorded at once. */
export interface PageRecord {
  readonly page: ClaimedPage
  readonly state: 'done' | 'failed' | 'skipped'
  /** Code of a failed or skipped page; `null` where it is done. */
  readonly reason: string | null
  readonly status: number | null
  /** Of the visible text, to tell equal pages; `null` where there is none. */
  readonly hash: string | null
  readonly packed: PackedPage
  /** Addresses on it that the site's scope takes in. Known ones may be among them. */
  readonly found: readonly FoundPage[]
  /** Keys of the pages of this site that it links to. */
  readonly links: readonly PageLink[]
}

export const LINK_RELATIONS = ['link', 'interpretation', 'policy', 'redirect'] as const
export interface PageLink {
  readonly key: string
  readonly relation: (typeof LINK_RELATIONS)[number]
}

export type Counts = SiteResult['counts']

/** Pages of a site by state and, where failed or skipped, by reason. */
export interface StateCount {
  readonly site: number
  readonly state: PageState
  readonly reason: string | null
  readonly pages: number
}

/** A page as reports read it, with what stands behind it. */
export interface StoredPage extends PageResult {
  readonly title: string | null
  readonly breadcrumb: readonly string[]
  readonly id: number
  readonly site: number
  readonly state: PageState
  readonly reason: string | null
  readonly status: number | null
  readonly depth: number
  /** Rules that looked at it. */
  readonly checked: readonly string[]
  readonly idle: readonly IdleIgnore[]
}

/** What a page came to, for a list of pages without their findings. */
export interface PageSummary {
  readonly id: number
  readonly url: string
  readonly state: PageState
  readonly reason: string | null
  readonly status: number | null
  readonly kind: PageKind | null
  readonly attachment: boolean
}

/**
 * The frontier, pages, facts, findings and run state of an inspection. One process holds it at a time. Whatever happens to the process,
 * every page that was discovered is in exactly one state, and what was running waits again when the store is next opened.
 */
export interface Store {
  /** As given on the command line. */
  readonly name: string
  /** What the run was started with; `null` for a new store. */
  head(): Promise<RunHead | null>
  begin(head: RunHead): Promise<void>
  /** Adds sites that are not there yet, each with its start page waiting; returns all, in the order of their ids. */
  addSites(sites: readonly (SiteEntry & { readonly start: FoundPage })[]): Promise<Site[]>
  sites(): Promise<Site[]>

  /** Adds pages to a site; those that are known stay as they are. Returns how many are new, waiting and skipped. */
  add(site: number, found: readonly FoundPage[]): Promise<Added>
  /** Hands out waiting pages, the shallowest first; they are running until recorded or given back. */
  claim(site: number, most: number): Promise<ClaimedPage[]>
  /** Pages that will not be fetched now wait again. */
  giveBack(pages: readonly ClaimedPage[]): Promise<void>
  /** Records pages in one transaction: their state, facts, findings, links, and the pages found on them. What was recorded of a page before is replaced. */
  record(records: readonly PageRecord[]): Promise<Added>
  /** Turns waiting pages of a site into skipped ones. */
  skipWaiting(site: number, reason: string): Promise<number>
  /** Makes pages wait again, to be checked anew: those that stand in `states`, or have findings. */
  recheck(site: number, which: 'failed' | 'with findings' | 'all'): Promise<number>

  /** Pages by site, state and reason. */
  counts(): Promise<StateCount[]>
  /** Pages with their findings, in the order of discovery, those of skipped and waiting ones left out. */
  pages(site: number): AsyncIterable<StoredPage>
  /** Pages that stand in a state, with their reasons. */
  summaries(site: number, state: PageState): AsyncIterable<PageSummary>
  /** How many pages of a site have each content hash that more than one has. */
  duplicates(site: number): AsyncIterable<{ readonly hash: string; readonly pages: readonly PageSummary[] }>
  /** What site rules ask, answered from the store; valid while it is open. */
  siteFacts(site: number, complete: boolean): SiteFacts
  saveSiteResult(site: number, result: SiteResult): Promise<void>
  siteResult(site: number): Promise<SiteResult | null>
  /** Bytes that the store takes on disk, and rows by table, for reports on its size. */
  size(): Promise<{ readonly bytes: number; readonly pages: number; readonly findings: number; readonly links: number }>
  close(): Promise<void>
}

export interface Added {
  readonly waiting: number
  readonly skipped: number
}

export const NOTHING_ADDED: Added = { waiting: 0, skipped: 0 }
