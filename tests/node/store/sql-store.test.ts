import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { addressKey } from '../../../lib/node/store/address-key.ts'
import { openStore } from '../../../lib/node/store/sql-store.ts'
import type { ClaimedPage, FoundPage, PageRecord, Store } from '../../../lib/node/store/store.ts'

const storeFile = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'govlint-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'run.sqlite')
}

const found = (url: string, more: Partial<FoundPage> = {}): FoundPage => ({
  key: addressKey(url),
  url,
  depth: 1,
  how: 'link',
  attachment: false,
  skip: null,
  ...more,
})

const SITE = {
  unit: '区司法局',
  url: 'http://a.example.gov.cn/',
  parent: null,
  contact: null,
  scope: null,
  maxPages: null,
  profile: null,
  role: 'inspected',
} as const

const withSite = async (store: Store): Promise<number> =>
  (await store.addSites([{ ...SITE, start: found(SITE.url, { depth: 0 }) }]))[0]!.id

const record = (page: ClaimedPage, more: Partial<PageRecord> = {}): PageRecord => ({
  page,
  state: 'done',
  reason: null,
  status: 200,
  hash: null,
  packed: { url: page.url, kind: null, facts: null, findings: [], remarks: [], checked: '' },
  found: [],
  links: [],
  ...more,
})

const states = async (store: Store): Promise<Record<string, number>> =>
  Object.fromEntries((await store.counts()).map(({ state, reason, pages }) => [reason ?? state, pages]))

test('a page is in exactly one state', async () => {
  const store = await openStore(storeFile())
  const site = await withSite(store)
  const [start] = await store.claim(site, 10)
  await store.record([
    record(start!, {
      found: [
        found('http://a.example.gov.cn/b.html'),
        found('http://a.example.gov.cn/b.html#x'),
        found('http://a.example.gov.cn/c.html'),
        found('http://a.example.gov.cn/d.html', { skip: 'robots' }),
        found('http://a.example.gov.cn/index.html'),
      ],
    }),
  ])
  expect(await states(store)).toEqual({ done: 1, waiting: 2, robots: 1 })
  const [b] = await store.claim(site, 1)
  expect(await states(store)).toEqual({ done: 1, waiting: 1, running: 1, robots: 1 })
  await store.record([record(b!, { state: 'failed', reason: 'timeout' })])
  expect(await states(store)).toEqual({ done: 1, waiting: 1, timeout: 1, robots: 1 })
  await store.close()
})

test('what was running waits again when the store is opened anew', async () => {
  const file = storeFile()
  const first = await openStore(file)
  const site = await withSite(first)
  await first.claim(site, 10)
  expect(await states(first)).toEqual({ running: 1 })
  await first.close()
  const second = await openStore(file)
  expect(await states(second)).toEqual({ waiting: 1 })
  await second.close()
})

test('an address that holds a telephone number is stored redacted, found again, and fetched as it is', async () => {
  const file = storeFile()
  const url = 'http://a.example.gov.cn/q?tel=13800138000'
  const store = await openStore(file)
  const site = await withSite(store)
  await store.add(site, [found(url), found(url)])
  await store.add(site, [found(url)])
  await store.close()

  const again = await openStore(file)
  expect((await again.claim(site, 10)).map(page => page.url)).toEqual([SITE.url, url])
  await again.close()
  const bytes = new Libsql(file)
  onTestFinished(() => {
    bytes.close()
  })
  expect(JSON.stringify(bytes.prepare('select * from page').all())).not.toContain('13800138000')
})

test('a second run is told who holds the store', async () => {
  const file = storeFile()
  const store = await openStore(file)
  await expect(openStore(file)).rejects.toThrow(`进程 ${process.pid}`)
  const reader = await openStore(file, 'read')
  await reader.close()
  await store.close()
  await (await openStore(file)).close()
})

test('a store of a newer version is refused', async () => {
  const file = storeFile()
  await (await openStore(file)).close()
  const database = new Libsql(file)
  database.exec('update store_version set version = 99')
  database.close()
  await expect(openStore(file)).rejects.toThrow('请升级 govlint')
})

test('a file that is no store is refused', async () => {
  const text = storeFile()
  writeFileSync(text, 'unit,url\n区司法局,http://a.example.gov.cn/\n'.repeat(100))
  await expect(openStore(text)).rejects.toThrow('不是库文件')
  const other = storeFile()
  const database = new Libsql(other)
  database.exec('create table notes (text text)')
  database.close()
  await expect(openStore(other)).rejects.toThrow('不是 govlint 的库')
  await expect(openStore(storeFile(), 'read')).rejects.toThrow('没有')
})

test('a damaged store is named as such', async () => {
  const file = storeFile()
  const store = await openStore(file)
  const site = await withSite(store)
  await store.add(
    site,
    Array.from({ length: 500 }, (_, index) => found(`http://a.example.gov.cn/${index}.html`)),
  )
  await store.close()
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(file)
  bytes.fill(0x55, 4_096)
  writeFileSync(file, bytes)
  await expect(openStore(file)).rejects.toThrow(/损坏|不是库文件/)
})
