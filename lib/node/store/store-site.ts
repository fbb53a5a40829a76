import { type CompiledQuery, sql } from 'kysely'
import type { LinkRelation, SiteFacts, SiteLink, SitePage } from '../../core/engine/site-facts.ts'
import type { PageFacts, PageKind } from '../../core/page/page-facts.ts'
import { redact } from '../../core/text/redact.ts'
import { addressKey } from './address-key.ts'
import type { SqliteFile } from './open-sqlite.ts'
import { nameHash, unpackFacts } from './packed-page.ts'
import { LINK_RELATIONS } from './store.ts'

/** Pages whose facts are held in memory, about 5 KB each. */
const PAGES_HELD = 4_000
/** Values that pages share, and that are held in memory. */
const SHARED_HELD = 20_000
/** Pages of one helping. */
const HELPING = 100

interface Row {
  readonly id: number
  readonly url: string
  readonly kind: string
  readonly own: Uint8Array
  readonly shared: string
}

/**
 * A site's facts, read from the store as rules ask for them: memory stays bounded, however large the site. Pages come in the order of
 * their addresses, whatever order they were crawled in, so that an interrupted run finds the same.
 */
export class StoreSite implements SiteFacts {
  readonly unit: string | null
  readonly url: string
  readonly complete: boolean
  readonly #site: number
  readonly #sqlite: SqliteFile
  readonly #pages = new Map<number, SitePage>()
  readonly #shared = new Map<number, unknown>()
  readonly #byKey: (site: number, key: string) => { id: number }[]
  readonly #byIds: (ids: readonly number[]) => Row[]

  constructor(sqlite: SqliteFile, site: number, complete: boolean) {
    this.#sqlite = sqlite
    this.#site = site
    this.complete = complete
    const { db, all } = sqlite
    const [row] = all(db.selectFrom('site').select(['unit', 'url']).where('id', '=', site).compile())
    this.unit = row?.unit ?? null
    this.url = row?.url ?? ''
    const byKey = db
      .selectFrom('page')
      .select('id')
      .where('site', '=', 0)
      .where('key', '=', '')
      .where('kind', 'is not', null)
      .compile()
    this.#byKey = (site, key) => all(withParameters(byKey, [site, key]))
    this.#byIds = ids =>
      all(
        db
          .selectFrom('page')
          .innerJoin('facts', 'facts.page', 'page.id')
          .select(['page.id', 'page.url', 'page.kind', 'facts.own', 'facts.shared'])
          .where('page.id', 'in', ids)
          .compile(),
      ) as Row[]
  }

  page(url: string): SitePage | null {
    const [found] = this.#byKey(this.#site, addressKey(redact(url)))
    return found ? (this.#load([found.id])[0] ?? null) : null
  }

  *pages(): Generator<SitePage> {
    const { db, all } = this.#sqlite
    yield* this.#each(
      all(
        db
          .selectFrom('page')
          .select(['id', 'url'])
          .where('site', '=', this.#site)
          .where('kind', 'is not', null)
          .compile(),
      ),
    )
  }

  *byKind(kind: PageKind): Generator<SitePage> {
    const { db, all } = this.#sqlite
    yield* this.#each(
      all(
        db.selectFrom('page').select(['id', 'url']).where('site', '=', this.#site).where('kind', '=', kind).compile(),
      ),
    )
  }

  *byDocNumber(docNumber: string): Generator<SitePage> {
    for (const page of this.#named(nameHash('number', docNumber))) if (page.facts.names.number === docNumber) yield page
  }

  *byTitle(title: string): Generator<SitePage> {
    for (const page of this.#named(nameHash('title', title))) if (page.facts.names.titles.includes(title)) yield page
  }

  *repealing(): Generator<SitePage> {
    const { db, all } = this.#sqlite
    yield* this.#each(
      all(
        db.selectFrom('page').select(['id', 'url']).where('site', '=', this.#site).where('repeals', '=', 1).compile(),
      ),
    )
  }

  columnNames(): Iterable<string> {
    const { db, all } = this.#sqlite
    const lists = all(
      db
        .selectFrom('part')
        .select('text')
        .where('id', 'in', eb =>
          eb
            .selectFrom('page')
            .select('column_names')
            .where('site', '=', this.#site)
            .where('column_names', 'is not', null),
        )
        .compile(),
    )
    return new Set(lists.flatMap(({ text }) => JSON.parse(text) as string[]))
  }

  *links(direction: 'from' | 'to', url: string, relation: LinkRelation): Generator<SiteLink> {
    const page = this.page(url)
    if (!page) return
    if (direction === 'from') {
      yield* linksOf(page, relation)
      return
    }
    const { db, all } = this.#sqlite
    const [found] = this.#byKey(this.#site, addressKey(redact(url)))
    const sources = all(
      db
        .selectFrom('link')
        .innerJoin('page', 'page.id', 'link.source')
        .select(['page.id', 'page.url'])
        .where('target', '=', found!.id)
        .where('relation', '=', sql.lit(LINK_RELATIONS.indexOf(relation)))
        .compile(),
    )
    const key = addressKey(redact(page.url))
    for (const source of this.#each(sources))
      for (const link of linksOf(source, relation)) if (addressKey(redact(link.href)) === key) yield link
  }

  *#named(hash: number): Generator<SitePage> {
    const { db, all } = this.#sqlite
    yield* this.#each(
      all(
        db
          .selectFrom('name')
          .innerJoin('page', 'page.id', 'name.page')
          .select(['page.id', 'page.url'])
          .where('name.site', '=', this.#site)
          .where('name.hash', '=', hash)
          .compile(),
      ),
    )
  }

  *#each(pages: readonly { readonly id: number; readonly url: string }[]): Generator<SitePage> {
    const ids = [...pages].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id - b.id)).map(({ id }) => id)
    for (let at = 0; at < ids.length; at += HELPING) yield* this.#load(ids.slice(at, at + HELPING))
  }

  /** The facts of pages, in the order of the ids; those without are left out. */
  #load(ids: readonly number[]): SitePage[] {
    const missing = ids.filter(id => !this.#pages.has(id))
    const fresh = new Map<number, SitePage>()
    if (missing.length > 0) {
      const rows = this.#byIds(missing)
      const parts = rows.map(({ shared }) => shared.split(' ').map(Number))
      this.#loadShared(parts.flat())
      for (const [index, { id, url, kind, own }] of rows.entries()) {
        const facts: PageFacts = unpackFacts(
          kind as PageKind,
          own,
          parts[index]!.map(part => this.#shared.get(part)),
        )
        fresh.set(id, { url, facts })
      }
    }
    const loaded = ids.flatMap(id => {
      const page = fresh.get(id) ?? this.#pages.get(id)
      return page ? [page] : []
    })
    for (const [id, page] of fresh) {
      if (this.#pages.size >= PAGES_HELD) this.#pages.delete(this.#pages.keys().next().value!)
      this.#pages.set(id, page)
    }
    return loaded
  }

  #loadShared(wanted: readonly number[]): void {
    if (this.#shared.size > SHARED_HELD) this.#shared.clear()
    const missing = [...new Set(wanted)].filter(id => !this.#shared.has(id))
    if (missing.length === 0) return
    const { db, all } = this.#sqlite
    for (const { id, text } of all(db.selectFrom('part').select(['id', 'text']).where('id', 'in', missing).compile()))
      this.#shared.set(id, JSON.parse(text))
  }
}

const linksOf = ({ url, facts }: SitePage, relation: LinkRelation): SiteLink[] =>
  (relation === 'interpretation' ? facts.interpretationLinks : facts.policyLinks).map(link => ({
    ...link,
    from: url,
    relation,
  }))

const withParameters = <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]): CompiledQuery<Row> => ({
  ...query,
  parameters,
})
