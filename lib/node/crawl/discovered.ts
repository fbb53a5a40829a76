/** How an address became known. */
export type DiscoveredBy = 'link' | 'frame' | 'refresh' | 'canonical' | 'script' | 'paging' | 'sitemap' | 'asset'

/** An address that a page, its scripts or a site map names; not yet judged by scope, robots.txt or traps. */
export interface DiscoveredLink {
  /** Normalised and absolute, http or https, without a fragment: what to fetch (its identity is `urlKey`). */
  readonly url: string
  readonly how: DiscoveredBy
  /** What the reader sees of it, redacted, at most 80 characters; empty where nothing is shown. */
  readonly text: string
  /** Whether it is a file to read (pdf, docx, xlsx, ofd, zip …) and no page. */
  readonly attachment: boolean
  readonly nofollow: boolean
}
