import type { LinkFact, PageFacts, PageKind } from '../page/page-facts.ts'

export type LinkRelation = 'interpretation' | 'policy'

export interface SitePage {
  readonly url: string
  readonly facts: PageFacts
}

export interface SiteLink extends LinkFact {
  readonly from: string
  readonly relation: LinkRelation
}

/** What site rules may ask of a site; answered from memory, SQLite or PostgreSQL. */
export interface SiteFacts {
  /** The unit whose site it is; `null` where nobody said. */
  readonly unit: string | null
  /** The site's root. */
  readonly url: string
  /** Whether every page is here, so that absence may be claimed. */
  readonly complete: boolean
  page(url: string): SitePage | null
  pages(): Iterable<SitePage>
  byKind(kind: PageKind): Iterable<SitePage>
  /** @param docNumber in its right form and in simplified characters, as `facts.names.number` has it */
  byDocNumber(docNumber: string): Iterable<SitePage>
  /** @param title a form of a title, as `facts.names.titles` has it */
  byTitle(title: string): Iterable<SitePage>
  /** Pages whose text ends other documents. */
  repealing(): Iterable<SitePage>
  /** Every name of a column that a page of the site bears or its navigation links, each once. */
  columnNames(): Iterable<string>
  /** Links that belong to a document, from or to a page. */
  links(direction: 'from' | 'to', url: string, relation: LinkRelation): Iterable<SiteLink>
}

/** The same page under its other spellings: no fragment, `index.html` folded, scheme and host lower case. */
export const pageKey = (url: string): string => {
  const cut = url.replace(/#.*$/s, '')
  const folded = cut.replace(/(\/)(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/i, '$1')
  const host = /^(https?:\/\/[^/?#]{1,300})([\s\S]*)$/i.exec(folded)
  return host ? host[1]!.toLowerCase().replace(/^https:/, 'http:') + (host[2] === '' ? '/' : host[2]!) : folded
}

/** A column's name as names are compared: without blanks, quotation marks and dots. */
export const columnName = (name: string): string => name.replace(/[\s“”"‘’·•》>]/g, '')

/** Holds a site's facts in memory: for `check` over a directory and for the overlay. */
export class MemorySite implements SiteFacts {
  readonly unit: string | null
  readonly url: string
  readonly complete: boolean
  readonly #pages = new Map<string, SitePage>()
  readonly #byKind = new Map<PageKind, SitePage[]>()
  readonly #byDocNumber = new Map<string, SitePage[]>()
  readonly #byTitle = new Map<string, SitePage[]>()
  readonly #repealing: SitePage[] = []
  readonly #columnNames = new Set<string>()
  /** Navigations that were read already: pages of one template share one. */
  readonly #read = new Set<object>()
  #to: Map<string, SiteLink[]> | null = null

  constructor(site: { unit?: string | null; url: string; complete: boolean }) {
    this.unit = site.unit ?? null
    this.url = site.url
    this.complete = site.complete
  }

  add(url: string, facts: PageFacts): void {
    const key = pageKey(url)
    if (this.#pages.has(key)) return
    const page = { url, facts }
    this.#pages.set(key, page)
    push(this.#byKind, facts.kind, page)
    if (facts.names.number !== null) push(this.#byDocNumber, facts.names.number, page)
    for (const title of facts.names.titles) push(this.#byTitle, title, page)
    if (facts.repeals.length > 0) this.#repealing.push(page)
    this.#addColumns(facts)
    this.#to = null
  }

  #addColumns({ meta, breadcrumb, columns }: PageFacts): void {
    if (meta.ColumnName !== undefined) this.#columnNames.add(columnName(meta.ColumnName))
    for (const name of breadcrumb) this.#columnNames.add(columnName(name))
    if (this.#read.has(columns)) return
    this.#read.add(columns)
    for (const { name } of columns) this.#columnNames.add(columnName(name))
  }

  get size(): number {
    return this.#pages.size
  }
  page(url: string): SitePage | null {
    return this.#pages.get(pageKey(url)) ?? null
  }
  pages(): Iterable<SitePage> {
    return this.#pages.values()
  }
  byKind(kind: PageKind): Iterable<SitePage> {
    return this.#byKind.get(kind) ?? []
  }
  byDocNumber(docNumber: string): Iterable<SitePage> {
    return this.#byDocNumber.get(docNumber) ?? []
  }

  byTitle(title: string): Iterable<SitePage> {
    return this.#byTitle.get(title) ?? []
  }
  repealing(): Iterable<SitePage> {
    return this.#repealing
  }
  columnNames(): Iterable<string> {
    return this.#columnNames
  }

  links(direction: 'from' | 'to', url: string, relation: LinkRelation): Iterable<SiteLink> {
    if (direction === 'from') {
      const page = this.page(url)
      return page ? linksFrom(page, relation) : []
    }
    if (!this.#to) {
      this.#to = new Map()
      for (const page of this.#pages.values()) {
        for (const each of ['interpretation', 'policy'] as const) {
          for (const link of linksFrom(page, each)) push(this.#to, pageKey(link.href), link)
        }
      }
    }
    return (this.#to.get(pageKey(url)) ?? []).filter(link => link.relation === relation)
  }
}

const linksFrom = (page: SitePage, relation: LinkRelation): SiteLink[] =>
  (relation === 'interpretation' ? page.facts.interpretationLinks : page.facts.policyLinks).map(link => ({
    ...link,
    from: page.url,
    relation,
  }))

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
