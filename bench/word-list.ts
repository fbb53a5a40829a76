import { lintPage } from '../lib/core/engine/lint-page.ts'
import { pageFacts } from '../lib/core/page/facts/index.ts'
import type { Page } from '../lib/core/page/page.ts'
import { parseWordList } from '../lib/core/text/word-list.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'
import sensitiveTerm from '../rules/leak/sensitive-term.ts'
import { generatePortal } from '../tests/support/portal/portal.ts'
import { rngFor } from '../tests/support/portal/prng.ts'

const TERMS = 50_000
const PAGES = 20
const ROUNDS = 15

/** Characters in which official prose is written, so that the terms begin as its words do. */
const charactersOf = (texts: readonly string[]): string[] => [...texts.join('').replace(/[^\u4e00-\u9fff]/g, '')]

/** Terms of four to seven characters, drawn as often as prose has them; hardly any of them occurs. */
const makeTerms = (characters: readonly string[]): string[] => {
  const rng = rngFor(1, 'terms')
  const terms = new Set<string>()
  while (terms.size < TERMS) {
    let term = ''
    for (let left = rng.int(4, 7); left > 0; left--) term += rng.pick(characters)
    terms.add(term)
  }
  return [...terms]
}

const megabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

/** Prints what 50,000 own terms cost: to read, to compile, in memory, and on pages of 60 KB beside the built-in list alone. */
export const main = async (): Promise<void> => {
  const files = [...generatePortal({ seed: 1, units: 2, pages: 120, pageBytes: 60_000 })].filter(
    ({ truth }) => truth?.facts.kind === 'notice' || truth?.facts.kind === 'policy',
  )
  const pages: Page[] = []
  const texts: string[] = []
  for (const { bytes, truth } of files.slice(0, PAGES)) {
    const html = new TextDecoder(truth?.encoding).decode(bytes)
    const page = await pageFromHtml({ html, url: null, positions: false })
    pageFacts(page)
    pages.push(page)
    texts.push(page.lines.map(line => line.plain).join(''))
  }
  const csv = `词,类别,级别\n${makeTerms(charactersOf(texts))
    .map(term => `${term},测试,警告`)
    .join('\n')}\n`

  const started = performance.now()
  const terms = parseWordList(csv, 'csv')
  const read = performance.now()
  const options = sensitiveTerm.options.parse({ lists: [{ name: '测试', terms }] })
  const checked = performance.now()
  const before = megabytes()
  const lint = (given: unknown, page: Page): number =>
    lintPage(page, {
      rules: [{ rule: sensitiveTerm, options: given, severity: null }],
      today: '2026-11-24',
      language: 'zh-CN',
    }).findings.length
  const compiling = performance.now()
  lint(options, await pageFromHtml({ html: '<p>一</p>', url: null }))
  const compiled = performance.now()
  const after = megabytes()

  const alone = sensitiveTerm.options.parse({})
  /** Milliseconds a page in the quickest round. */
  const timed = (given: unknown): number => {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      for (const page of pages) lint(given, page)
      times.push((performance.now() - start) / pages.length)
    }
    return Math.min(...times)
  }
  timed(options)
  const [without, within] = [timed(alone), timed(options)]
  const bytes = files.slice(0, PAGES).reduce((sum, file) => sum + file.bytes.length, 0) / pages.length
  const hits = pages.reduce((sum, page) => sum + lint(options, page), 0)
  console.log(
    `${TERMS} terms: ${(read - started).toFixed(0)} ms to read, ${(checked - read).toFixed(0)} ms to validate, ` +
      `${(compiled - compiling).toFixed(0)} ms to compile, ${(after - before).toFixed(0)} MB`,
  )
  console.log(
    `${pages.length} pages of ${(bytes / 1024).toFixed(0)} KB, ${hits} findings: ${without.toFixed(2)} ms with the built-in list, ` +
      `${within.toFixed(2)} ms with the terms, ${(within - without).toFixed(2)} ms more a page`,
  )
}
