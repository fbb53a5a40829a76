import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Report } from '../../../lib/core/report/report.ts'
import { openStore } from '../../../lib/node/store/sql-store.ts'
import { checkJson, folderOf, runCli } from '../../support/run-cli.ts'
import { type ServedPortal, servePortal } from '../../support/serve-portal.ts'

const LAUNCHER = fileURLToPath(new URL('../../../scripts/govlint.mjs', import.meta.url))

const SMALL = { seed: 3, units: 2, pages: 60 } as const

const flagsOf = (portal: ServedPortal, store: string): string[] => [
  'crawl',
  `${portal.url}www/`,
  '--scope=host',
  '--allow-private',
  '--rate=0',
  '--preset=strict',
  '--now=2026-11-23',
  `--store=${store}`,
]

/** What a run found, whatever the order in which it came. */
const foundIn = ({ pages, sites }: Report) => ({
  pages: pages.map(({ url, kind }) => `${url} ${kind}`).sort(),
  findings: pages
    .flatMap(({ findings }) => findings.map(({ fingerprint, ruleId }) => `${ruleId} ${fingerprint}`))
    .sort(),
  site: sites.flatMap(({ findings }) => findings.map(({ message, ruleId }) => `${ruleId} ${message}`)).sort(),
  workPoints: sites.flatMap(({ workPoints }) => workPoints.map(({ id, status }) => `${id} ${status}`)),
  counts: sites.map(({ counts }) => counts),
})

const crawlJson = async (portal: ServedPortal, store: string) => {
  const run = await runCli([...flagsOf(portal, store), '--format=json'])
  if (run.stdout === '') throw new Error(`no report: ${run.stderr}`)
  return { ...run, report: JSON.parse(run.stdout) as Report }
}

const storeIn = (): string => path.join(folderOf({}), 'run.sqlite')

test('a crawl finds what a check of the same files finds', async () => {
  const portal = await servePortal(SMALL)
  const folder = folderOf(Object.fromEntries(portal.files.map(file => [file.path, file.bytes])))
  const crawled = await crawlJson(portal, storeIn())
  const checked = await checkJson([folder, `--base-url=${portal.url}`, '--preset=strict', '--now=2026-11-23'])
  const pages = crawled.report.pages.filter(({ kind }) => kind !== null)
  const left = foundIn({ ...crawled.report, pages })
  const right = foundIn(checked.report)
  expect(left.findings.length).toBeGreaterThan(10)
  expect(left.findings).toEqual(right.findings)
  expect(left.site).toEqual(right.site)
  expect(left.workPoints).toEqual(right.workPoints)
  expect(left.pages.map(page => page.replace('/index.html', '/')).sort()).toEqual(
    right.pages.map(page => page.replace('/index.html', '/')).sort(),
  )
  expect(crawled.report.sites[0]!.complete).toBe(true)
  expect(crawled.code).toBe(checked.code)
}, 120_000)

/** Starts a crawl that is killed when the server is asked for the n-th time. */
const killedAt = (portal: ServedPortal, store: string, request: number): Promise<void> =>
  new Promise(resolve => {
    const child: ChildProcess = spawn(process.execPath, [LAUNCHER, ...flagsOf(portal, store)], { stdio: 'ignore' })
    let seen = 0
    portal.onRequest = () => {
      if (++seen === request) child.kill('SIGKILL')
    }
    child.on('close', () => {
      portal.onRequest = () => {}
      resolve()
    })
  })

test('a run that is killed goes on, and comes to what an unbroken one comes to', async () => {
  const portal = await servePortal(SMALL)
  const whole = await crawlJson(portal, storeIn())
  const store = storeIn()
  for (const request of [2, 5, 20, 45]) {
    await killedAt(portal, store, request)
    const reader = await openStore(store, 'read')
    const counts = await reader.counts()
    const { pages } = await reader.size()
    expect(counts.reduce((sum, each) => sum + each.pages, 0)).toBe(pages)
    await reader.close()
  }
  expect(foundIn(whole.report).findings.length).toBeGreaterThan(10)
  const resumed = await crawlJson(portal, store)
  expect(foundIn(resumed.report)).toEqual(foundIn(whole.report))
}, 180_000)

test('what was crawled stays crawled: a second run asks for nothing', async () => {
  const portal = await servePortal({ seed: 3, units: 1, pages: 20 })
  const store = storeIn()
  const first = await crawlJson(portal, store)
  const asked: string[] = []
  portal.onRequest = (_, at) => asked.push(at)
  const second = await crawlJson(portal, store)
  expect(asked).toEqual([])
  expect(foundIn(second.report)).toEqual(foundIn(first.report))
}, 120_000)

test('a crawl says what is wrong with what it was given', async () => {
  const store = storeIn()
  expect(await runCli(['crawl', `--store=${store}`])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('起始网址'),
  })
  expect(await runCli(['crawl', 'www.example.gov.cn', `--store=${store}`])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('「www.example.gov.cn」不是 http 或 https 网址'),
  })
  expect(await runCli(['crawl', '--sites=none.csv', `--store=${store}`])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('none.csv'),
  })
}, 60_000)

test('a site on a private address is not asked unless that is allowed', async () => {
  const portal = await servePortal({ seed: 3, units: 1, pages: 5 })
  const asked: string[] = []
  portal.onRequest = (_, at) => asked.push(at)
  const run = await runCli(['crawl', portal.url, `--store=${storeIn()}`])
  expect(asked).toEqual([])
  expect(run.code).toBe(3)
  expect(run.stdout).toContain('失败 1（private 1）')
}, 60_000)
