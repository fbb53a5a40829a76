import type { PageKind } from './page-facts.ts'

/** What a site's owner tells govlint of its pages; wins over every heuristic. Selectors are CSS, the first match counts. */
export interface SiteProfile {
  /** URL patterns (picomatch globs on host and path, e.g. `www.example.gov.cn/**`) of the pages that it is for. */
  readonly match: readonly string[]
  /** Kinds by URL pattern, the first that matches. */
  readonly kinds?: readonly { readonly url: string; readonly kind: PageKind }[]
  readonly title?: string
  /** The element that holds the article. */
  readonly body?: string
  /** Elements that hold one value each. */
  readonly metadata?: Partial<
    Record<
      | 'docNumber'
      | 'issuer'
      | 'source'
      | 'writtenDate'
      | 'publishedDate'
      | 'effectiveDate'
      | 'repealedDate'
      | 'validity'
      | 'publicAttribute',
      string
    >
  >
  readonly breadcrumb?: string
}
