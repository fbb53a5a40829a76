import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { Language } from '../../core/engine/finding.ts'
import type { PageKind } from '../../core/page/page-facts.ts'
import type { SiteResult } from '../../core/report/report.ts'
import { redact } from '../../core/text/redact.ts'
import { shortHash } from './address-key.ts'
import { openSqlite, type SqliteFile, storeError } from './open-sqlite.ts'
import { type FindingHead, type Remark, unpackFacts, unpackFinding } from './packed-page.ts'
import { createSeal, type Seal } from './sealed-url.ts'
import {
  type Added,
  type ClaimedPage,
  type FoundPage,
  LINK_RELATIONS,
  NOTHING_ADDED,
  PAGE_STATES,
  type PageRecord,
  type PageState,
  type PageSummary,
  type RunHead,
  type Site,
  type Store,
  type StoredPage,
} from './store.ts'
import { StoreSite } from './store-site.ts'
import type { Tables } from './tables.ts'

const [WAITING, RUNNING] = [0, 1]
/** Rows of one statement, so that its parameters stay below what SQLite (32,766) and PostgreSQL (65,535) take. */
const ROWS = 500
/** Pages of one helping. */
const HELPING = 200
/** Keys and parts that are held in memory: the navigation of a site, which every page repeats, is among them. */
const HELD = 50_000

/**
 * Opens a store in a SQLite file.
 *
 * @param use `write` for a run: what was running waits again; `read` for reports, also beside a run
 * @throws UsageError, see {@link openSqlite}
 */
export const openStore = async (file: string, use: 'read' | 'write' = 'write'): Promise<Store> => {
  const sqlite = await openSqlite(file, use)
  const store = new SqlStore(file, sqlite, createSeal(`${file}.key`))
  if (use === 'write') await store.resume()
  return store
}

class SqlStore implements Store {
  readonly name: string
  readonly #sqlite: SqliteFile
  readonly #db: Kysely<Tables>
  readonly #seal: Seal
  /** `site key` → id of the page. */
  readonly #keys = new Map<string, number>()
  /** Hash of a part → its id. */
  readonly #parts = new Map<string, number>()
  #nextPage = 1
  #nextPart = 1

  constructor(name: string, sqlite: SqliteFile, seal: Seal) {
    this.name = name
    this.#sqlite = sqlite
    this.#db = sqlite.db
    this.#seal = seal
  }

  /** Takes up after whatever ended the run before. */
  async resume(): Promise<void> {
    await this.#write(async db => {
      await db.updateTable('page').set({ state: WAITING }).where('state', '=', RUNNING).execute()
      const page = await db
        .selectFrom('page')
        .select(({ fn }) => fn.max('id').as('id'))
        .executeTakeFirst()
      const part = await db
        .selectFrom('part')
        .select(({ fn }) => fn.max('id').as('id'))
        .executeTakeFirst()
      this.#nextPage = Number(page?.id ?? 0) + 1
      this.#nextPart = Number(part?.id ?? 0) + 1
    })
  }

  async #write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    try {
      return await this.#db.transaction().execute(work)
    } catch (error) {
      // What was undone must not be taken for known.
      this.#keys.clear()
      this.#parts.clear()
      throw storeError(error, this.name)
    }
  }

  async head(): Promise<RunHead | null> {
    const row = await this.#db.selectFrom('run').selectAll().orderBy('id', 'desc').executeTakeFirst()
    return row ? { now: row.now, preset: row.preset, language: row.language as Language } : null
  }

  async begin(head: RunHead): Promise<void> {
    await this.#write(async db => {
      await db.deleteFrom('run').execute()
      await db
        .insertInto('run')
        .values({ id: 1, ...head })
        .execute()
    })
  }

  async addSites(sites: Parameters<Store['addSites']>[0]): Promise<Site[]> {
    const known = await this.sites()
    await this.#write(async db => {
      let id = Math.max(0, ...known.map(site => site.id))
      for (const { start, ...site } of sites) {
        const before = known.find(each => each.url === site.url)
        const row = {
          unit: site.unit,
          url: site.url,
          parent: site.parent,
          contact: site.contact,
          scope: site.scope,
          max_pages: site.maxPages,
          profile: site.profile,
          role: site.role,
        }
        if (before) {
          await db.updateTable('site').set(row).where('id', '=', before.id).execute()
          continue
        }
        await db
          .insertInto('site')
          .values({ id: ++id, ...row, result: null })
          .execute()
        await this.#add(db, id, [start])
      }
    })
    return this.sites()
  }

  async sites(): Promise<Site[]> {
    const rows = await this.#db.selectFrom('site').selectAll().orderBy('id').execute()
    return rows.map(row => ({
      id: row.id,
      unit: row.unit,
      url: row.url,
      parent: row.parent,
      contact: row.contact,
      scope: row.scope,
      maxPages: row.max_pages,
      profile: row.profile,
      role: row.role === 'reference' ? 'reference' : 'inspected',
    }))
  }

  add(site: number, found: readonly FoundPage[]): Promise<Added> {
    return this.#write(db => this.#add(db, site, found))
  }

  async claim(site: number, most: number): Promise<ClaimedPage[]> {
    const rows = await this.#db
      .selectFrom('page')
      .select(['id', 'key', 'url', 'sealed', 'depth', 'attachment'])
      .where('site', '=', site)
      .where('state', '=', sql.lit(WAITING))
      .orderBy('depth')
      .orderBy('id')
      .limit(most)
      .execute()
    if (rows.length === 0) return []
    const lost: number[] = []
    const claimed: ClaimedPage[] = []
    for (const { id, key, url, sealed, depth, attachment } of rows) {
      const real = sealed === null ? url : this.#seal.open(sealed)
      if (real === null) lost.push(id)
      else claimed.push({ id, site, key, url: real, depth, attachment: attachment === 1 })
    }
    await this.#write(async db => {
      if (claimed.length > 0) await this.#setState(db, claimed, RUNNING)
      if (lost.length > 0)
        await db
          .updateTable('page')
          .set({ state: PAGE_STATES.indexOf('skipped'), reason: 'address-lost', sealed: null })
          .where('id', 'in', lost)
          .execute()
    })
    return claimed.length > 0 ? claimed : this.claim(site, most)
  }

  async giveBack(pages: readonly ClaimedPage[]): Promise<void> {
    if (pages.length > 0) await this.#write(db => this.#setState(db, pages, WAITING))
  }

  async #setState(db: Transaction<Tables>, pages: readonly ClaimedPage[], state: number): Promise<void> {
    for (const chunk of chunks(pages))
      await db
        .updateTable('page')
        .set({ state })
        .where(
          'id',
          'in',
          chunk.map(page => page.id),
        )
        .execute()
  }

  async record(records: readonly PageRecord[]): Promise<Added> {
    if (records.length === 0) return NOTHING_ADDED
    return this.#write(async db => {
      let { waiting, skipped } = NOTHING_ADDED
      for (const [site, found] of bySite(records)) {
        const added = await this.#add(db, site, found)
        waiting += added.waiting
        skipped += added.skipped
      }
      await forget(
        db,
        records.map(({ page }) => page.id),
      )
      const parts = await this.#partIds(db, partsOf(records))
      const part = (text: string): number => parts.get(text)!
      const facts: Insertable<Tables['facts']>[] = []
      const names: Insertable<Tables['name']>[] = []
      const findings: Insertable<Tables['finding']>[] = []
      const remarks: Insertable<Tables['remark']>[] = []
      const links: Insertable<Tables['link']>[] = []
      for (const record of records) {
        const { page, packed } = record
        const { id, site } = page
        await db
          .updateTable('page')
          .set({
            url: packed.url,
            sealed: record.state === 'failed' ? sealedOf(packed.url, page.url, this.#seal) : null,
            state: PAGE_STATES.indexOf(record.state),
            reason: record.reason,
            status: record.status,
            kind: packed.kind,
            hash: record.hash,
            checked: packed.checked === '' ? null : part(packed.checked),
            column_names: packed.facts ? part(packed.facts.columnNames) : null,
            repeals: packed.facts?.repeals ? 1 : 0,
          })
          .where('id', '=', id)
          .execute()
        if (packed.facts) {
          facts.push({ page: id, own: packed.facts.own, shared: packed.facts.shared.map(part).join(' ') })
          for (const hash of packed.facts.names) names.push({ site, hash, page: id })
        }
        for (const [ordinal, { head, fingerprint, rest }] of packed.findings.entries())
          findings.push({ page: id, ordinal, head: part(head), fingerprint, rest })
        for (const [ordinal, text] of packed.remarks.entries()) remarks.push({ page: id, ordinal, part: part(text) })
        const seen = new Set<string>()
        for (const { key, relation } of record.links) {
          const target = this.#keys.get(`${site} ${key}`)
          if (target === undefined || seen.has(`${key}${relation}`)) continue
          seen.add(`${key}${relation}`)
          links.push({ source: id, target, relation: LINK_RELATIONS.indexOf(relation) })
        }
      }
      for (const rows of chunks(facts)) await db.insertInto('facts').values(rows).execute()
      for (const rows of chunks(names)) await db.insertInto('name').values(rows).execute()
      for (const rows of chunks(findings)) await db.insertInto('finding').values(rows).execute()
      for (const rows of chunks(remarks)) await db.insertInto('remark').values(rows).execute()
      links.sort((a, b) => a.source - b.source || a.target - b.target || a.relation - b.relation)
      for (const rows of chunks(links)) await db.insertInto('link').values(rows).execute()
      return { waiting, skipped }
    })
  }

  /** Adds what is new among found pages, and knows afterwards the ids of all, also of those that are linked only. */
  async #add(
    db: Transaction<Tables>,
    site: number,
    found: readonly (FoundPage | { readonly key: string; readonly url?: undefined })[],
  ): Promise<Added> {
    const missing = new Map<string, FoundPage | null>()
    if (this.#keys.size > HELD) this.#keys.clear()
    for (const each of found) {
      if (this.#keys.has(`${site} ${each.key}`)) continue
      if (each.url !== undefined) missing.set(each.key, missing.get(each.key) ?? each)
      else if (!missing.has(each.key)) missing.set(each.key, null)
    }
    if (missing.size === 0) return NOTHING_ADDED
    const sealedKey = new Map<string, FoundPage>()
    for (const keys of chunks([...missing.keys()])) {
      const rows = await db
        .selectFrom('page')
        .select(['id', 'key'])
        .where('site', '=', site)
        .where('key', 'in', keys)
        .execute()
      for (const { id, key } of rows) {
        this.#keys.set(`${site} ${key}`, id)
        missing.delete(key)
      }
    }
    const rows: Insertable<Tables['page']>[] = []
    let skipped = 0
    for (const page of missing.values()) {
      if (!page) continue
      const shown = redact(page.url)
      let { key } = page
      if (shown !== page.url) {
        key = this.#seal.key(page.key)
        const twin = await db
          .selectFrom('page')
          .select('id')
          .where('site', '=', site)
          .where('key', '=', key)
          .executeTakeFirst()
        if (twin) {
          this.#keys.set(`${site} ${page.key}`, twin.id)
          continue
        }
        sealedKey.set(page.key, page)
      }
      const id = this.#nextPage++
      if (page.skip !== null) skipped++
      rows.push({
        id,
        site,
        key,
        url: shown,
        sealed: page.skip === null ? sealedOf(shown, page.url, this.#seal) : null,
        depth: page.depth,
        state: page.skip === null ? WAITING : PAGE_STATES.indexOf('skipped'),
        reason: page.skip,
        status: null,
        kind: null,
        hash: null,
        attachment: page.attachment ? 1 : 0,
        found_by: page.how,
        checked: null,
        column_names: null,
        repeals: 0,
      })
      this.#keys.set(`${site} ${page.key}`, id)
    }
    for (const chunk of chunks(rows)) await db.insertInto('page').values(chunk).execute()
    return { waiting: rows.length - skipped, skipped }
  }

  async #partIds(db: Transaction<Tables>, texts: ReadonlySet<string>): Promise<Map<string, number>> {
    const ids = new Map<string, number>()
    const unknown = new Map<string, string>()
    if (this.#parts.size > HELD) this.#parts.clear()
    for (const text of texts) {
      // Short ones are their own name in memory: hashing them takes longer than looking them up.
      const id = this.#parts.get(text.length <= 200 ? text : shortHash(text))
      if (id !== undefined) ids.set(text, id)
      else unknown.set(shortHash(text), text)
    }
    const know = (hash: string, text: string, id: number): void => {
      ids.set(text, id)
      this.#parts.set(text.length <= 200 ? text : hash, id)
    }
    for (const hashes of chunks([...unknown.keys()])) {
      const rows = await db.selectFrom('part').select(['id', 'hash']).where('hash', 'in', hashes).execute()
      for (const { id, hash } of rows) {
        know(hash, unknown.get(hash)!, id)
        unknown.delete(hash)
      }
    }
    const rows = [...unknown].map(([hash, text]) => ({ id: this.#nextPart++, hash, text }))
    for (const { id, hash, text } of rows) know(hash, text, id)
    for (const chunk of chunks(rows)) await db.insertInto('part').values(chunk).execute()
    return ids
  }

  async skipWaiting(site: number, reason: string): Promise<number> {
    return this.#write(async db => {
      const { numUpdatedRows } = await db
        .updateTable('page')
        .set({ state: PAGE_STATES.indexOf('skipped'), reason, sealed: null })
        .where('site', '=', site)
        .where('state', '=', sql.lit(WAITING))
        .executeTakeFirst()
      return Number(numUpdatedRows)
    })
  }

  async recheck(site: number, which: 'failed' | 'with findings' | 'all'): Promise<number> {
    return this.#write(async db => {
      const failed = PAGE_STATES.indexOf('failed')
      const done = PAGE_STATES.indexOf('done')
      // An address that was sealed is gone: the page that links to it is looked at again, and finds it anew.
      const query = db
        .updateTable('page')
        .set({ state: WAITING, reason: null })
        .where('site', '=', site)
        .where('key', 'not like', '~%')
        .where(({ and, or, eb, exists, selectFrom }) =>
          which === 'failed'
            ? eb('state', '=', failed)
            : which === 'all'
              ? eb('state', 'in', [failed, done])
              : or([
                  eb('state', '=', failed),
                  and([
                    eb('state', '=', done),
                    exists(selectFrom('finding').select('finding.page').whereRef('finding.page', '=', 'page.id')),
                  ]),
                ]),
        )
      return Number((await query.executeTakeFirst()).numUpdatedRows)
    })
  }

  async counts(): ReturnType<Store['counts']> {
    const rows = await this.#db
      .selectFrom('page')
      .select(({ fn }) => ['site', 'state', 'reason', fn.countAll().as('pages')])
      .groupBy(['site', 'state', 'reason'])
      .orderBy('site')
      .orderBy('state')
      .execute()
    return rows.map(({ site, state, reason, pages }) => ({
      site,
      state: PAGE_STATES[state]!,
      reason,
      pages: Number(pages),
    }))
  }

  async *pages(site: number): AsyncGenerator<StoredPage> {
    const unit = (await this.sites()).find(each => each.id === site)?.unit ?? null
    const parts = new Map<number, unknown>()
    const done = [PAGE_STATES.indexOf('done'), PAGE_STATES.indexOf('failed')]
    for (let last = 0; ; ) {
      const rows = await this.#db
        .selectFrom('page')
        .select(['id', 'url', 'state', 'reason', 'status', 'kind', 'depth', 'checked'])
        .where('site', '=', site)
        .where('state', 'in', done)
        .where('id', '>', last)
        .orderBy('id')
        .limit(HELPING)
        .execute()
      if (rows.length === 0) return
      last = rows.at(-1)!.id
      const ids = rows.map(({ id }) => id)
      const findings = groupByPage(
        await this.#db
          .selectFrom('finding')
          .selectAll()
          .where('page', 'in', ids)
          .orderBy('page')
          .orderBy('ordinal')
          .execute(),
      )
      const remarks = groupByPage(
        await this.#db
          .selectFrom('remark')
          .selectAll()
          .where('page', 'in', ids)
          .orderBy('page')
          .orderBy('ordinal')
          .execute(),
      )
      const facts = new Map(
        (await this.#db.selectFrom('facts').selectAll().where('page', 'in', ids).execute()).map(row => [
          row.page,
          { own: row.own, shared: row.shared.split(' ').map(Number) },
        ]),
      )
      await this.#readParts(parts, [
        ...[...facts.values()].flatMap(({ shared }) => shared),
        ...rows.flatMap(({ checked }) => (checked === null ? [] : [checked])),
        ...[...findings.values()].flatMap(list => list.map(({ head }) => head)),
        ...[...remarks.values()].flatMap(list => list.map(({ part }) => part)),
      ])
      for (const { id, url, state, reason, status, kind, depth, checked } of rows) {
        const said = (remarks.get(id) ?? []).map(({ part }) => parts.get(part) as Remark)
        const own = facts.get(id)
        const { title = null, breadcrumb = [] } = own
          ? unpackFacts(
              kind as PageKind,
              own.own,
              own.shared.map(part => parts.get(part)),
            )
          : {}
        yield {
          id,
          site,
          title,
          breadcrumb,
          state: PAGE_STATES[state]!,
          reason,
          status,
          depth,
          url,
          file: null,
          unit,
          kind: kind as PageKind | null,
          rendered: false,
          findings: (findings.get(id) ?? []).map(({ head, fingerprint, rest }) =>
            unpackFinding(parts.get(head) as FindingHead, fingerprint, rest, url),
          ),
          cannotTell: said.flatMap(each => ('c' in each ? [each.c] : [])),
          notChecked: said.flatMap(each => ('n' in each ? [each.n] : [])),
          idle: said.flatMap(each => ('i' in each ? [each.i] : [])),
          checked: checked === null ? [] : (parts.get(checked) as readonly string[]),
        }
      }
    }
  }

  async #readParts(known: Map<number, unknown>, wanted: readonly number[]): Promise<void> {
    if (known.size > HELD) known.clear()
    const missing = [...new Set(wanted)].filter(id => !known.has(id))
    for (const ids of chunks(missing))
      for (const { id, text } of await this.#db
        .selectFrom('part')
        .select(['id', 'text'])
        .where('id', 'in', ids)
        .execute())
        known.set(id, JSON.parse(text))
  }

  async *summaries(site: number, state: PageState): AsyncGenerator<PageSummary> {
    for (let last = 0; ; ) {
      const rows = await this.#db
        .selectFrom('page')
        .select(SUMMARY)
        .where('site', '=', site)
        .where('state', '=', PAGE_STATES.indexOf(state))
        .where('id', '>', last)
        .orderBy('id')
        .limit(HELPING)
        .execute()
      if (rows.length === 0) return
      last = rows.at(-1)!.id
      yield* rows.map(summaryOf)
    }
  }

  async *duplicates(site: number): ReturnType<Store['duplicates']> {
    const hashes = await this.#db
      .selectFrom('page')
      .select('hash')
      .where('site', '=', site)
      .where('hash', 'is not', null)
      .groupBy('hash')
      .having(({ fn }) => fn.countAll(), '>', 1)
      .execute()
    for (const { hash } of hashes) {
      const rows = await this.#db
        .selectFrom('page')
        .select(SUMMARY)
        .where('site', '=', site)
        .where('hash', '=', hash)
        .orderBy('id')
        .execute()
      yield { hash: hash ?? '', pages: rows.map(summaryOf) }
    }
  }

  siteFacts(site: number, complete: boolean): StoreSite {
    return new StoreSite(this.#sqlite, site, complete)
  }

  async saveSiteResult(site: number, result: SiteResult): Promise<void> {
    await this.#write(db =>
      db
        .updateTable('site')
        .set({ result: JSON.stringify(result) })
        .where('id', '=', site)
        .execute(),
    )
  }

  async siteResult(site: number): Promise<SiteResult | null> {
    const row = await this.#db.selectFrom('site').select('result').where('id', '=', site).executeTakeFirst()
    return row?.result ? (JSON.parse(row.result) as SiteResult) : null
  }

  async size(): ReturnType<Store['size']> {
    const count = async (table: 'page' | 'finding' | 'link'): Promise<number> => {
      const row = await this.#db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('rows'))
        .executeTakeFirst()
      return Number(row?.rows ?? 0)
    }
    return {
      bytes: this.#sqlite.bytes(),
      pages: await count('page'),
      findings: await count('finding'),
      links: await count('link'),
    }
  }

  async close(): Promise<void> {
    const waiting = await this.#db
      .selectFrom('page')
      .select('id')
      .where('sealed', 'is not', null)
      .limit(1)
      .execute()
      .catch(() => [null])
    if (waiting.length === 0) this.#seal.forget()
    await this.#sqlite.close()
  }
}

const SUMMARY = ['id', 'url', 'state', 'reason', 'status', 'kind', 'attachment'] as const

const summaryOf = (
  row: Pick<Tables['page'], 'id' | 'url' | 'state' | 'reason' | 'status' | 'kind' | 'attachment'>,
): PageSummary => ({
  id: row.id,
  url: row.url,
  state: PAGE_STATES[row.state]!,
  reason: row.reason,
  status: row.status,
  kind: row.kind as PageKind | null,
  attachment: row.attachment === 1,
})

const sealedOf = (shown: string, url: string, seal: Seal): string | null =>
  shown === url || redact(url) === url ? null : seal.seal(url)

/** Takes away what was recorded of pages before. */
const forget = async (db: Transaction<Tables>, pages: readonly number[]): Promise<void> => {
  for (const ids of chunks(pages)) {
    for (const table of ['facts', 'finding', 'remark'] as const)
      await db.deleteFrom(table).where('page', 'in', ids).execute()
    await db.deleteFrom('link').where('source', 'in', ids).execute()
  }
}

const bySite = (records: readonly PageRecord[]): Map<number, (FoundPage | { readonly key: string })[]> => {
  const sites = new Map<number, (FoundPage | { readonly key: string })[]>()
  for (const { page, found, links } of records) {
    const list = sites.get(page.site) ?? []
    list.push(...found, ...links.map(({ key }) => ({ key })))
    sites.set(page.site, list)
  }
  return sites
}

const partsOf = (records: readonly PageRecord[]): Set<string> => {
  const texts = new Set<string>()
  for (const { packed } of records) {
    if (packed.checked !== '') texts.add(packed.checked)
    for (const { head } of packed.findings) texts.add(head)
    for (const text of packed.remarks) texts.add(text)
    if (!packed.facts) continue
    texts.add(packed.facts.columnNames)
    for (const text of packed.facts.shared) texts.add(text)
  }
  return texts
}

const groupByPage = <Row extends { readonly page: number }>(rows: readonly Row[]): Map<number, Row[]> => {
  const pages = new Map<number, Row[]>()
  for (const row of rows) {
    const list = pages.get(row.page)
    if (list) list.push(row)
    else pages.set(row.page, [row])
  }
  return pages
}

const chunks = <T>(list: readonly T[]): T[][] => {
  const parts: T[][] = []
  for (let at = 0; at < list.length; at += ROWS) parts.push(list.slice(at, at + ROWS))
  return parts
}
