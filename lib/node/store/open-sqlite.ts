import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { type CompiledQuery, Kysely, SqliteDialect, sql } from 'kysely'
import Libsql from 'libsql'
import { UsageError } from '../../core/engine/config.ts'
import { createTables, STORE_VERSION, type Tables } from './tables.ts'

/** Everything of a store that is SQLite's own: the driver, its settings, the lock, its errors. */
export interface SqliteFile {
  readonly db: Kysely<Tables>
  /** Runs a compiled query at once, for site rules, which ask synchronously. */
  readonly all: <Row>(query: CompiledQuery<Row>) => Row[]
  readonly bytes: () => number
  readonly close: () => Promise<void>
}

/**
 * Opens a store, making it where it is not there.
 *
 * @param use `write` holds the store until closed; `read` may be beside a run that writes
 * @throws UsageError where it is held by another run, of a newer version, no store, broken, or cannot be written
 */
export const openSqlite = async (file: string, use: 'read' | 'write'): Promise<SqliteFile> => {
  const there = existsSync(file)
  if (use === 'read' && !there)
    throw new UsageError(`没有「${file}」这个库 (no such store)；先用 govlint crawl … --store ${file} 生成`)
  if (there && !statSync(file).isFile()) throw new UsageError(`${file}: 不是文件，不能作为库 (not a file)`)
  let release = (): void => {}
  let database: Libsql.Database | null = null
  try {
    if (use === 'write') {
      mkdirSync(path.dirname(file), { recursive: true })
      release = lock(file)
    }
    database = new Libsql(file, { timeout: 5 })
    if (use === 'write') for (const setting of ['journal_mode = WAL', 'synchronous = NORMAL']) database.pragma(setting)
    for (const setting of ['cache_size = -32768', 'temp_store = MEMORY']) database.pragma(setting)
    const opened = withStatements(database)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: opened }) })
    await prepareTables(db, database, file, use)
    return {
      db,
      all: query => opened.prepare(query.sql).all(query.parameters) as never,
      bytes: () => [file, `${file}-wal`].reduce((sum, each) => sum + (existsSync(each) ? statSync(each).size : 0), 0),
      async close() {
        // So that the store is one file, to be copied as it lies.
        if (use === 'write') opened.prepare('pragma wal_checkpoint(truncate)').all([])
        await db.destroy()
        release()
      },
    }
  } catch (error) {
    try {
      database?.close()
    } catch {}
    release()
    throw storeError(error, file)
  }
}

const prepareTables = async (
  db: Kysely<Tables>,
  database: Libsql.Database,
  file: string,
  use: 'read' | 'write',
): Promise<void> => {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]
  if (tables.length === 0 && use === 'write') {
    await db.transaction().execute(trx => createTables(trx, table => table.modifyEnd(sql`without rowid`)))
    return
  }
  if (!tables.some(({ name }) => name === 'store_version'))
    throw new UsageError(`${file}: 不是 govlint 的库，请换一个文件名 (not a govlint store, choose another name)`)
  const { version } = await db.selectFrom('store_version').select('version').executeTakeFirstOrThrow()
  if (version > STORE_VERSION)
    throw new UsageError(
      `${file}: 库的版本是 ${version}，本程序只认到 ${STORE_VERSION}，请升级 govlint (the store is of a newer version, upgrade govlint)`,
    )
  if (version < STORE_VERSION)
    throw new UsageError(
      `${file}: 库的版本是 ${version}，已不再支持，请重新巡检 (the store is of an old version, crawl anew)`,
    )
}

/** Statements that are asked for again and again are prepared once. */
const withStatements = (database: Libsql.Database) => {
  const known = new Map<string, Libsql.Statement<unknown[]>>()
  return {
    close: () => {
      known.clear()
      database.close()
    },
    prepare(text: string) {
      let statement = known.get(text)
      if (!statement) {
        statement = database.prepare(text)
        if (known.size > 500) known.clear()
        known.set(text, statement)
      }
      const own = statement
      return {
        reader: own.reader,
        all: (parameters: readonly unknown[]) => own.all(...parameters),
        run: (parameters: readonly unknown[]) => own.run(...parameters),
        // Rows of a long question come in small helpings, so that other statements may run between.
        iterate: (parameters: readonly unknown[]) => database.prepare(text).iterate(...parameters),
      }
    },
  }
}

/**
 * Holds a store for this process. The lock is a write transaction on a small file beside the store: the system takes it back whatever
 * ends the process, and others can read who holds it.
 */
const lock = (file: string): (() => void) => {
  const beside = `${file}.lock`
  const held = new Libsql(beside)
  try {
    held.exec('begin immediate')
    held.exec('create table if not exists holder (pid integer, host text, since text)')
    held.exec('delete from holder')
    held.prepare('insert into holder values (?, ?, ?)').run(process.pid, hostname(), new Date().toISOString())
    held.exec('commit')
    held.exec('begin immediate')
  } catch (error) {
    const busy = /busy|locked/i.test(`${codeOf(error)} ${(error as Error).message}`)
    let holder: { pid: number; host: string; since: string } | undefined
    try {
      if (busy) holder = held.prepare('select * from holder').get() as typeof holder
    } catch {}
    held.close()
    if (!busy) throw error
    const who = holder ? `进程 ${holder.pid}（${holder.host}，自 ${holder.since} 起）` : '另一个进程'
    throw new UsageError(
      `${file}: 正被${who}使用，等它结束，或用 --store 另指定一个库 (the store is held by ${holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process'})`,
    )
  }
  let released = false
  return () => {
    if (released) return
    released = true
    rmSync(beside, { force: true })
    held.close()
    rmSync(`${beside}-journal`, { force: true })
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What the driver says, in the words of our users; errors that are none of the store's stay as they are. */
export const storeError = (error: unknown, file: string): unknown => {
  if (error instanceof UsageError || !(error instanceof Error)) return error
  const said = `${codeOf(error)} ${error.message}`
  if (/SQLITE_FULL|database or disk is full|ENOSPC/i.test(said))
    return new UsageError(
      `${file}: 磁盘已满，已记录的内容都在；腾出空间后再运行同一命令即可接着进行 (the disk is full; nothing recorded is lost: make room and run the same command to go on)`,
    )
  if (/SQLITE_NOTADB|not a database/i.test(said))
    return new UsageError(`${file}: 不是库文件 (not a store): ${error.message}`)
  if (/SQLITE_CORRUPT|malformed/i.test(said))
    return new UsageError(
      `${file}: 库文件已损坏，请从备份恢复，或换一个 --store 重新巡检 (the store is damaged: restore a copy or crawl into another): ${error.message}`,
    )
  if (/SQLITE_BUSY|locked/i.test(said))
    return new UsageError(`${file}: 库正被另一个程序使用 (the store is in use by another program)`)
  if (/SQLITE_(CANTOPEN|READONLY|IOERR|PERM|AUTH)|unable to open|readonly|ENOENT|EACCES|EROFS|ENOTDIR/i.test(said))
    return new UsageError(
      `${file}: 库无法读写，请检查目录和权限 (the store cannot be read or written): ${error.message}`,
    )
  return error
}
