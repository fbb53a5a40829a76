import type { PageFacts } from '../core/page/page-facts.ts'

interface FiledPage {
  /** The address or, where the page has none, its file. */
  readonly url: string
  readonly file: string | null
  readonly facts: PageFacts
}

/**
 * Points the links of saved pages that know no address of their own at the pages they lead to, by their place in the folder: so
 * that site rules can follow them. Links of pages with an address are absolute already.
 */
export function* linkFiles<P extends FiledPage>(
  pages: readonly P[],
  site: { readonly url: string; readonly folder: boolean },
): Generator<P> {
  const root = site.folder && !/^https?:/.test(site.url) ? site.url.replace(/\/+$/, '') : null
  const urls = new Map(pages.flatMap(page => (page.file === null ? [] : [[page.file, page.url] as const])))
  for (const page of pages) {
    if (page.url !== page.file || root === null) {
      yield page
      continue
    }
    const base = `file:///${encodeURI(page.file.slice(root.length + 1))}`
    const turn = <L extends { readonly href: string | null }>(links: readonly L[]): readonly L[] =>
      links.map(link => {
        if (link.href === null || !URL.canParse(link.href, base)) return link
        const to = new URL(link.href, base)
        if (to.protocol !== 'file:') return link
        const file = `${root}/${decode(to.pathname.slice(1))}`
        const href = urls.get(file) ?? urls.get(`${file.replace(/\/$/, '')}/index.html`) ?? file
        return { ...link, href }
      })
    const { facts } = page
    yield {
      ...page,
      facts: {
        ...facts,
        columns: turn(facts.columns),
        interpretationLinks: turn(facts.interpretationLinks),
        policyLinks: turn(facts.policyLinks),
        attachments: turn(facts.attachments),
        items: turn(facts.items),
      },
    }
  }
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
