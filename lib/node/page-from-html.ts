import type { Decoded } from '../core/page/decoded.ts'
import { Page } from '../core/page/page.ts'
import type { SiteProfile } from '../core/page/site-profile.ts'
import { loadSimplifier, needsSimplify } from '../core/text/simplify.ts'
import { parseHtml } from './parse-html.ts'
import { savedUrl } from './saved-url.ts'
import { createPosition } from './source-position.ts'

export interface HtmlSource {
  /** The decoded document. */
  readonly html: string
  /** Absolute. Absent: what the page says of itself, see {@link savedUrl}; `null`: none. */
  readonly url?: string | null
  readonly file?: string | null
  readonly decoded?: Decoded | null
  readonly profile?: SiteProfile | null | ((page: Pick<Page, 'url' | 'file'>) => SiteProfile | null)
  /** Whether findings get line and column; default true. */
  readonly positions?: boolean
}

const asIs = (text: string): string => text

/**
 * A page from a document's text. Loads the traditional-to-simplified table where the page has traditional characters, which is why it
 * may take a moment; never throws on any markup.
 */
export const pageFromHtml = async (source: HtmlSource): Promise<Page> =>
  pageOf(source, needsSimplify(source.html) ? await loadSimplifier() : asIs)

/** As {@link pageFromHtml}, for text known to be simplified (examples of rules, benchmarks of the bare engine). */
export const pageOf = (source: HtmlSource, simplify: (text: string) => string): Page => {
  const root = parseHtml(source.html)
  const url = source.url === undefined ? savedUrl(root) : source.url
  const file = source.file ?? null
  const profile = typeof source.profile === 'function' ? source.profile({ url, file }) : source.profile
  return new Page({
    root,
    source: 'html',
    url,
    file,
    decoded: source.decoded ?? null,
    profile: profile ?? null,
    simplify,
    ...(source.positions === false ? {} : { position: createPosition(source.html) }),
  })
}
