import { type Kysely, sql } from 'kysely'

/** Version of the tables, and of what is packed into them. A store of a newer one is refused, one of an older one too until there is a way up. */
export const STORE_VERSION = 1

/**
 * The tables. Numbers and text only, in statements that SQLite and PostgreSQL both take; what is one-or-none is a number.
 * Strings that many rows share stand once, in `part`.
 */
export interface Tables {
  store_version: { version: number }
  run: { id: number; now: string; preset: string; language: string }
  site: {
    id: number
    unit: string | null
    url: string
    parent: string | null
    contact: string | null
    scope: string | null
    max_pages: number | null
    profile: string | null
    role: string
    /** JSON of its SiteResult, once the site rules ran. */
    result: string | null
  }
  page: {
    id: number
    site: number
    key: string
    /** As it may be shown. */
    url: string
    /** The real address, sealed, where it may not be shown; dropped once the page is recorded. */
    sealed: string | null
    depth: number
    /** Index into {@link PAGE_STATES}. */
    state: number
    reason: string | null
    status: number | null
    kind: string | null
    hash: string | null
    attachment: number
    found_by: string
    /** Part: the rules that looked at it. */
    checked: number | null
    /** Part: the columns it tells of. */
    column_names: number | null
    repeals: number
  }
  /** `shared`: the parts of its facts, as numbers joined with blanks. */
  facts: { page: number; own: Uint8Array; shared: string }
  name: { site: number; hash: number; page: number }
  finding: { page: number; ordinal: number; head: number; fingerprint: string; rest: string }
  remark: { page: number; ordinal: number; part: number }
  link: { source: number; target: number; relation: number }
  part: { id: number; hash: string; text: string }
}

/**
 * Makes the tables of a new store.
 *
 * @param clustered what the dialect appends to a table that is kept in the order of its key (SQLite: `without rowid`)
 */
export const createTables = async (
  db: Kysely<Tables>,
  clustered: (table: ReturnType<Kysely<Tables>['schema']['createTable']>) => { execute(): Promise<unknown> },
): Promise<void> => {
  const { schema } = db
  await schema.createTable('store_version').addColumn('version', 'integer').execute()
  await schema
    .createTable('run')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('now', 'text')
    .addColumn('preset', 'text')
    .addColumn('language', 'text')
    .execute()
  await schema
    .createTable('site')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('unit', 'text')
    .addColumn('url', 'text')
    .addColumn('parent', 'text')
    .addColumn('contact', 'text')
    .addColumn('scope', 'text')
    .addColumn('max_pages', 'integer')
    .addColumn('profile', 'text')
    .addColumn('role', 'text')
    .addColumn('result', 'text')
    .execute()
  await schema
    .createTable('page')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('site', 'integer')
    .addColumn('key', 'text')
    .addColumn('url', 'text')
    .addColumn('sealed', 'text')
    .addColumn('depth', 'integer')
    .addColumn('state', 'integer')
    .addColumn('reason', 'text')
    .addColumn('status', 'integer')
    .addColumn('kind', 'text')
    .addColumn('hash', 'text')
    .addColumn('attachment', 'integer')
    .addColumn('found_by', 'text')
    .addColumn('checked', 'integer')
    .addColumn('column_names', 'integer')
    .addColumn('repeals', 'integer')
    .execute()
  await schema.createIndex('page_key').on('page').columns(['site', 'key']).unique().execute()
  await schema
    .createIndex('page_waiting')
    .on('page')
    .columns(['site', 'depth', 'id'])
    .where(sql.ref('state'), '=', 0)
    .execute()
  await schema.createIndex('page_kind').on('page').columns(['site', 'kind']).where('kind', 'is not', null).execute()
  await schema
    .createTable('facts')
    .addColumn('page', 'integer', column => column.primaryKey())
    .addColumn('own', 'blob')
    .addColumn('shared', 'text')
    .execute()
  await clustered(
    schema
      .createTable('name')
      .addColumn('site', 'integer')
      .addColumn('hash', 'bigint')
      .addColumn('page', 'integer')
      .addPrimaryKeyConstraint('name_key', ['site', 'hash', 'page']),
  ).execute()
  await clustered(
    schema
      .createTable('finding')
      .addColumn('page', 'integer')
      .addColumn('ordinal', 'integer')
      .addColumn('head', 'integer')
      .addColumn('fingerprint', 'text')
      .addColumn('rest', 'text')
      .addPrimaryKeyConstraint('finding_key', ['page', 'ordinal']),
  ).execute()
  await clustered(
    schema
      .createTable('remark')
      .addColumn('page', 'integer')
      .addColumn('ordinal', 'integer')
      .addColumn('part', 'integer')
      .addPrimaryKeyConstraint('remark_key', ['page', 'ordinal']),
  ).execute()
  await clustered(
    schema
      .createTable('link')
      .addColumn('source', 'integer')
      .addColumn('target', 'integer')
      .addColumn('relation', 'integer')
      .addPrimaryKeyConstraint('link_key', ['source', 'target', 'relation']),
  ).execute()
  // Links of navigation are by far the most, and asked for in one direction only.
  await schema.createIndex('link_target').on('link').columns(['target', 'relation']).where('relation', '>', 0).execute()
  await schema
    .createTable('part')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('hash', 'text')
    .addColumn('text', 'text')
    .execute()
  await schema.createIndex('part_hash').on('part').columns(['hash']).unique().execute()
  await db.insertInto('store_version').values({ version: STORE_VERSION }).execute()
}
