import type { Severity } from '../../core/engine/finding.ts'
import type { PackedPage } from '../store/packed-page.ts'
import type { DiscoveredLink } from './discovered.ts'

/** What a crawl takes from a page when it is checked: plain data, made in the worker. */
export interface CrawledPage {
  readonly packed: PackedPage
  /** Identities of all addresses on it, joined with blanks: hashing is the worker's work. */
  readonly keys: string
  /** Those of its addresses that this worker tells of for the first time: what a navigation repeats is sent once. */
  readonly fresh: readonly (DiscoveredLink & { readonly key: string })[]
  /** Identities of the pages that the document itself names. */
  readonly interpretations: readonly string[]
  readonly policies: readonly string[]
  /** Of what the page says; `null` for an attachment. */
  readonly hash: string | null
  /** Why an attachment could not be read, or not whole; code of a failure. */
  readonly failed: string | null
  /** Sure findings by severity. */
  readonly sure: Readonly<Record<Severity, number>>
}
