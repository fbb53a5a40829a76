import picomatch from 'picomatch'
import type { FoundPage } from '../store/store.ts'
import type { DiscoveredLink } from './discovered.ts'
import { createScope, parseScope } from './scope.ts'
import { urlTrap } from './url-trap.ts'

export interface FrontierOptions {
  /** Where the crawl begins. */
  readonly start: string
  /** As in the list of units; `null`: host and directory of the start. */
  readonly scope: string | null
  /** Globs on the address without its scheme; where given, an address has to match one. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** ISO day. */
  readonly today: string
}

/** Decides which of the addresses on a page belong to the inspection of a site. */
export interface Frontier {
  /** `null` where the site's scope does not take it in. */
  judge(link: DiscoveredLink & { readonly key: string }, depth: number): FoundPage | null
  inside(url: string): boolean
}

/** Judgements that are held: the navigation of a site is on every page. */
const HELD = 20_000

export const createFrontier = (options: FrontierOptions): Frontier => {
  const { start, include, exclude, today } = options
  const inside = createScope(start, options.scope === null ? 'directory' : parseScope(options.scope))
  const included = include.length === 0 ? () => true : glob(include)
  const excluded = exclude.length === 0 ? () => false : glob(exclude)
  const known = new Map<string, Omit<FoundPage, 'depth'> | null>()

  const judgeNew = ({ url, key, how, attachment }: DiscoveredLink & { readonly key: string }) => {
    if (how === 'asset' && !attachment) return null
    if (!inside(url)) return null
    const bare = url.replace(/^https?:\/\//, '')
    const trap = urlTrap(url, { today })
    const skip = excluded(bare) ? 'excluded' : !included(bare) ? 'not-included' : trap ? `trap-${trap.trap}` : null
    return { key, url, how, attachment, skip }
  }

  return {
    inside,
    judge(link, depth) {
      let judged = known.get(link.url)
      if (judged === undefined) {
        judged = judgeNew(link)
        if (known.size >= HELD) known.clear()
        known.set(link.url, judged)
      }
      return judged && { ...judged, depth }
    },
  }
}

const glob = (globs: readonly string[]): ((bare: string) => boolean) =>
  picomatch(
    globs.map(each => each.replace(/^https?:\/\//, '')),
    { dot: true },
  )
