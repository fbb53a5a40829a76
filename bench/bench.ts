import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { resolveConfig } from '../lib/core/engine/config.ts'
import { lintPage } from '../lib/core/engine/lint-page.ts'
import { pageFacts } from '../lib/core/page/facts/index.ts'
import { decode } from '../lib/node/decode.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'
import { catalogue } from '../rules/index.ts'
import { generatePortal } from '../tests/support/portal/portal.ts'

/** Rounds of each contestant; the median counts. */
const ROUNDS = 5

/** Rounds before those that count: the compiler of the engine has to have seen all of the code. */
const WARM_UP = 3

interface Bytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pages of a folder, or of a generated portal where none is named. */
const readPages = (folder: string | undefined): Bytes[] => {
  if (folder === undefined) {
    return [...generatePortal({ seed: 1, units: 4, pages: 250 })]
      .filter(file => file.contentType.startsWith('text/html'))
      .map(file => ({ name: file.path, bytes: file.bytes }))
  }
  return readdirSync(folder)
    .filter(name => /\.s?html?$/i.test(name))
    .map(name => ({ name, bytes: readFileSync(path.join(folder, name)) }))
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

const config = resolveConfig({ preset: 'strict' }, catalogue, 'bench')
const rules = config.pageRules({ url: null, file: null })

const check = async (pages: Bytes[], positions: boolean): Promise<number> => {
  let findings = 0
  for (const { name, bytes } of pages) {
    const decoded = decode(bytes)
    const page = await pageFromHtml({ html: decoded.text, file: name, decoded, positions })
    pageFacts(page)
    findings += lintPage(page, { rules, today: '2026-11-23', language: 'zh-CN' }).findings.length
  }
  return findings
}

type Contestant = (pages: Bytes[], texts: string[]) => unknown

/** Other linters with their default rules, where `bench/node_modules` has them. */
const peers = async (): Promise<Record<string, Contestant>> => {
  const modules = fileURLToPath(new URL('../../bench/node_modules/', import.meta.url))
  if (!existsSync(modules)) return {}
  const { HTMLHint } = await import(path.join(modules, 'htmlhint/dist/htmlhint.js')).then(
    module => module.default ?? module,
  )
  const { HtmlValidate, StaticConfigLoader } = await import(path.join(modules, 'html-validate/dist/esm/index.js'))
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }))
  return {
    'htmlhint, default rules': (_, texts) => {
      for (const text of texts) HTMLHint.verify(text)
    },
    'html-validate, recommended': async (_, texts) => {
      for (const text of texts) await validator.validateString(text)
    },
  }
}

/**
 * Times one thread over pages in memory, all contestants in one process in turn, and prints ratios to `parse5.parse` without positions.
 *
 * @param argv a folder of pages; a generated portal where there is none
 */
export const main = async (argv: readonly string[]): Promise<void> => {
  const pages = readPages(argv[0] ?? process.env['GOVLINT_CORPUS'])
  const texts = pages.map(({ bytes }) => decode(bytes).text)
  const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0)
  const contestants: Record<string, Contestant> = {
    'parse5.parse, no positions': (_, texts) => {
      for (const text of texts) parse(text)
    },
    'parse5.parse, positions': (_, texts) => {
      for (const text of texts) parse(text, { sourceCodeLocationInfo: true })
    },
    'govlint, decode + parse + facts': async pages => {
      for (const { name, bytes } of pages) {
        const decoded = decode(bytes)
        pageFacts(await pageFromHtml({ html: decoded.text, file: name, decoded, positions: false }))
      }
    },
    'govlint, … + all rules (crawl)': pages => check(pages, false),
    'govlint, … + line and column (gate)': pages => check(pages, true),
  }
  const times = new Map<string, number[]>()
  const measure = async (field: Record<string, Contestant>): Promise<void> => {
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const [name, run] of Object.entries(field)) {
        // The slow peers once: their figure is only for scale.
        if (name.startsWith('html-validate') && round !== 0) continue
        const start = performance.now()
        await run(pages, texts)
        if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
      }
    }
  }
  await measure(contestants)
  // Apart, for what they leave in memory would slow down whoever comes next.
  await measure(await peers())
  const bare = median(times.get('parse5.parse, no positions')!)
  const findings = await check(pages, true)
  console.log(
    `${pages.length} pages, ${(bytes / pages.length / 1024).toFixed(0)} KB a page on average, ${rules.length} page rules, ` +
      `${findings} findings, median of ${ROUNDS}, node ${process.version}`,
  )
  for (const [name, list] of times) {
    const time = median(list)
    console.log(
      `${name.padEnd(38)} ${(time / pages.length).toFixed(2).padStart(8)} ms a page ${(time / bare).toFixed(2).padStart(8)} ×`,
    )
  }
}
