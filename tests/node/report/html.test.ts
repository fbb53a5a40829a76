import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { finding, page, site } from '../../core/report/format/fixture.ts'
import { launchBrowser } from '../../support/browser.ts'
import { folder, jsonReport, makeReport } from './support.ts'

let browser: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const url = (nth: number): string => `https://www.example.gov.cn/zc/t${nth}.html`
const pages = (fingerprints: readonly string[]) =>
  Array.from({ length: 30 }, (_, nth) =>
    page({
      unit: nth % 2 === 0 ? '文旅局' : '水务局',
      url: url(nth),
      findings: fingerprints.map((name, at) =>
        finding({
          fingerprint: `${name}${nth}`,
          severity: at === 0 ? 'error' : 'warn',
          message: `问题 ${name} ${nth}`,
          place: { url: url(nth) },
        }),
      ),
    }),
  )
const sites = [
  site({ unit: '文旅局', workPoints: [{ id: 'haidian-2024/20', status: 'unmet', evidence: [url(0)] }] }),
  site({ unit: '水务局', workPoints: [{ id: 'haidian-2024/20', status: 'met', evidence: [] }] }),
]

/** Opens the report of an inspection in a real browser. */
const open = async (width: number) => {
  const into = folder()
  const file = path.join(into, 'report.html')
  await makeReport([jsonReport(into, 'now.json', { pages: pages(['a', 'b']), sites })], {
    formats: [{ name: 'html', file }],
    compare: jsonReport(into, 'before.json', { now: '2026-08-20', pages: pages(['b', 'c']), sites }),
  })
  const opened = await browser.newPage({ viewport: { width, height: 900 } })
  const faults: string[] = []
  const asked: string[] = []
  opened.on('pageerror', error => faults.push(error.message))
  opened.on('console', message => faults.push(message.text()))
  opened.on('request', request => asked.push(request.url()))
  await opened.goto(`file://${file}`)
  await opened.waitForSelector('.finding')
  return { opened, faults, asked, file }
}

it.each([1280, 390])('opens at %i pixels without a fault, a request or sideways scrolling', async width => {
  const { opened, faults, asked, file } = await open(width)
  expect(faults).toEqual([])
  expect(asked).toEqual([`file://${file}`])
  expect(await opened.evaluate('document.documentElement.scrollWidth')).toBe(width)
  expect(await opened.textContent('#status')).toBe('共 60 处，已显示 60 处')
  await opened.close()
})

it('tells of units, changes and work points, and filters by them', async () => {
  const { opened } = await open(1280)
  const texts = (selector: string): Promise<string[]> => opened.locator(selector).allTextContents()
  expect(await texts('section:has(#units) > .scroll tbody tr')).toEqual([
    expect.stringMatching(/^文旅局.*0 \/ 1 \/ 0$/),
    expect.stringMatching(/^水务局.*1 \/ 0 \/ 0$/),
  ])
  expect(await texts('section:has(#changes) .lead')).toEqual(['已整改 30 处，未整改 30 处，新增 30 处。'])
  expect(await texts('.point .quiet')).toEqual(['未达到 1 · 达到 1'])
  await opened.selectOption('#change', 'new')
  expect(await opened.textContent('#status')).toBe('共 30 处，已显示 30 处')
  await opened.click('button.pick[data-value="水务局"]')
  expect(await opened.textContent('#status')).toBe('共 15 处，已显示 15 处')
  await opened.selectOption('#group', 'page')
  expect(await opened.locator('.group').count()).toBe(15)
  await opened.close()
})

it('packs its findings', async () => {
  const { opened, file } = await open(1280)
  await opened.close()
  const text = readFileSync(file, 'utf8')
  expect(text.match(/class="packed"/g)).toHaveLength(1)
  expect(text).not.toContain('class="page"')
})
