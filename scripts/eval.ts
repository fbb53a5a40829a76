import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pageFacts } from '../lib/core/page/facts/index.ts'
import type { PageFacts } from '../lib/core/page/page-facts.ts'
import { redact } from '../lib/core/text/redact.ts'
import { decode } from '../lib/node/decode.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
type Label = { readonly [key: string]: Json | undefined }

/** A fact compared with the truth: equal or not. */
interface Answer {
  readonly file: string
  readonly fact: string
  readonly expected: Json
  readonly got: Json
  readonly right: boolean
}

/** A list compared with the truth. `optional` entries may be there or not. */
interface ListAnswer {
  readonly file: string
  readonly fact: string
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
  readonly hits: number
}

/** What the facts have to reach; the second number is that of a generated portal. */
const TARGETS: Readonly<Record<string, readonly [corpus: number, portal: number]>> = {
  kind: [0.95, 0.95],
  title: [0.97, 0.97],
  docNumber: [0.98, 0.99],
  issuer: [0.9, 0.9],
  source: [0.95, 0.95],
  writtenDate: [0.95, 0.99],
  publishedDate: [0.97, 0.99],
  effectiveDate: [0, 0.99],
  repealedDate: [0, 0.99],
  validity: [0.98, 0.98],
  siteIdCode: [0.98, 0.98],
  'footer.organMark': [0.98, 0.98],
  'footer.siteIdCode': [0.98, 0.98],
  'footer.icp': [0.98, 0.98],
  'footer.policeRecord': [0.98, 0.98],
  'footer.errorReport': [0.98, 0.98],
  'footer.errorReportSiteCode': [0.98, 0.98],
  disclosureColumns: [0.95, 0.95],
  interpretationLinks: [0, 0.95],
  policyLinks: [0, 0.95],
}

/** Hand-labelled pages have too few of them for a rate: none may be false. */
const FEW_LINKS = new Set(['interpretationLinks', 'policyLinks'])

const FOOTER_NAMES: Readonly<Record<string, keyof PageFacts['footer']>> = {
  党政机关标识: 'organMark',
  网站标识码: 'siteIdCode',
  ICP: 'icp',
  公安备案: 'policeRecord',
  找错: 'errorReport',
}

/**
 * `npm run eval -- <folder>`: compares the facts of the pages of a folder with its `labels.json` and prints a table, then every wrong
 * answer, redacted. With `--dump` it prints the main facts of every page instead, labelled or not, one page a line.
 *
 * @returns the exit code: 0 when every target is met, 1 when one is missed, 2 for wrong use
 */
export const main = async (argv: readonly string[]): Promise<0 | 1 | 2> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { dump: { type: 'boolean', default: false } },
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) {
    console.error('eval: 用法 / usage: npm run eval -- <folder> [--dump]')
    return 2
  }
  if (values.dump) {
    for (const file of pagesOf(folder)) console.log(dumpLine(file, await factsOf(folder, file, null)))
    return 0
  }
  const { pages } = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
    pages: Record<string, Label>
  }
  const answers: Answer[] = []
  const lists: ListAnswer[] = []
  for (const [file, label] of Object.entries(pages)) {
    const facts = await factsOf(folder, file, typeof label['url'] === 'string' ? label['url'] : null)
    answers.push(...compare(file, label, facts))
    lists.push(...compareLists(file, label, facts))
  }
  const isPortal = Object.values(pages).some(label => isObject(label['facts']))
  return print(answers, lists, isPortal) ? 0 : 1
}

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.s?html?$/i.test(name))
    .sort()

const factsOf = async (folder: string, file: string, url: string | null): Promise<PageFacts> => {
  const decoded = decode(readFileSync(path.join(folder, file)))
  return pageFacts(await pageFromHtml({ html: decoded.text, file, decoded, ...(url === null ? {} : { url }) }))
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter(entry => typeof entry === 'string') : []

const fold = (value: Json): Json => (typeof value === 'string' ? value.replace(/\s+/g, '') : value)

/* ---------- comparing ---------- */

const compare = (file: string, label: Label, facts: PageFacts): Answer[] => {
  const answers: Answer[] = []
  const also = isObject(label['also']) ? label['also'] : {}
  const ask = (fact: string, expected: Json | undefined, got: Json, blanks = false): void => {
    if (expected === undefined) return
    const same = (a: Json): boolean => (blanks ? fold(a) === fold(got) : a === got)
    const others = also[fact]
    const right = same(expected) || (Array.isArray(others) && others.some(same))
    answers.push({ file, fact, expected, got, right })
  }
  ask('kind', label['kind'], facts.kind)
  ask('title', label['title'], facts.title, true)
  ask('docNumber', label['docNumber'], facts.docNumber)
  ask('issuer', label['issuer'], facts.issuer)
  ask('source', label['source'], facts.source)
  ask('writtenDate', label['writtenDate'], facts.writtenDate)
  ask('publishedDate', label['publishedDate'], facts.publishedDate)
  ask('siteIdCode', label['siteIdCode'], facts.siteIdCode)

  const truth = isObject(label['facts']) ? label['facts'] : null
  if (!truth) {
    ask('validity', label['validity'], facts.validity?.label ?? null)
    ask('footer.siteIdCode', label['footerSiteIdCode'], facts.footer.siteIdCode)
    ask('footer.errorReportSiteCode', label['errorReportSiteCode'], facts.footer.errorReportSiteCode)
    const items = isObject(label['footer']) ? label['footer'] : {}
    for (const [name, key] of Object.entries(FOOTER_NAMES)) {
      const got = facts.footer[key]
      if (key !== 'siteIdCode') ask(`footer.${key}`, items[name], got !== null && got !== false)
    }
    return answers
  }
  const day = (name: 'effectiveDate' | 'repealedDate') => ask(name, truth[name], facts[name])
  day('effectiveDate')
  day('repealedDate')
  const state = truth['validity']
  if (state !== undefined) ask('validity', isObject(state) ? state['state'] : null, facts.validity?.state ?? null)
  if (isObject(state)) ask('validity.label', state['label'], facts.validity?.label ?? null)
  ask('publicAttribute', truth['publicAttribute'], facts.publicAttribute)
  if (truth['meta'] !== undefined) ask('meta', sorted(truth['meta']), sorted({ ...facts.meta }))
  if (truth['coIssuers'] !== undefined)
    ask('coIssuers', textsOf(truth['coIssuers']).join('、'), facts.coIssuers.join('、'))
  const items = isObject(truth['footer']) ? truth['footer'] : {}
  for (const [key, expected] of Object.entries(items)) {
    ask(`footer.${key}`, expected, facts.footer[key as keyof PageFacts['footer']])
  }
  return answers
}

/** Tags without content count as absent. */
const sorted = (value: Json): string =>
  JSON.stringify(
    isObject(value)
      ? Object.entries(value)
          .filter(([, content]) => content !== '')
          .sort()
      : value,
  )

const compareLists = (file: string, label: Label, facts: PageFacts): ListAnswer[] => {
  const answers: ListAnswer[] = []
  const also = isObject(label['also']) ? label['also'] : {}
  const ask = (fact: string, expected: readonly string[], got: readonly string[]): void => {
    const optional = textsOf(also[fact])
    answers.push({
      file,
      fact,
      missing: expected.filter(entry => !got.includes(entry)),
      wrong: got.filter(entry => !expected.includes(entry) && !optional.includes(entry)),
      hits: expected.filter(entry => got.includes(entry)).length,
    })
  }
  const columns = label['disclosureColumnsPresent']
  if (columns !== undefined) ask('disclosureColumns', textsOf(columns), facts.disclosureColumns)
  const truth = isObject(label['facts']) ? label['facts'] : {}
  for (const name of ['interpretationLinks', 'policyLinks', 'attachments'] as const) {
    const expected = truth[name]
    const got = facts[name].map(({ href }) => href)
    if (expected !== undefined) ask(name, hrefsOf(expected), got)
    else if (name !== 'attachments') {
      // The hand-made labels say whether there is one, and its address as written.
      const one = label[name === 'policyLinks' ? 'hasPolicyLink' : 'hasInterpretationLink']
      if (isObject(one)) ask(name, one['value'] === true ? [matching(String(one['href']), got)] : [], got)
    }
  }
  return answers
}

const matching = (href: string, got: readonly string[]): string =>
  got.find(address => address.endsWith(href.replace(/^(?:\.{1,2}\/)+/, ''))) ?? href

const hrefsOf = (links: Json): string[] =>
  Array.isArray(links) ? links.filter(isObject).map(link => String(link['href'])) : []

/* ---------- printing ---------- */

const percent = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3))

/** Prints the table and the wrong answers; whether every target is met. */
const print = (answers: readonly Answer[], lists: readonly ListAnswer[], isPortal: boolean): boolean => {
  const target = (fact: string): number => TARGETS[fact]?.[isPortal ? 1 : 0] ?? 0
  const mark = (reached: number, wanted: number): string =>
    wanted === 0 ? '' : `${wanted.toFixed(2)} ${reached >= wanted ? '✓' : '✗'}`
  let met = true
  console.log(`${'事实 / fact'.padEnd(30)}${'n'.padStart(6)}${'right'.padStart(7)}  accuracy  target`)
  for (const fact of new Set(answers.map(answer => answer.fact))) {
    const asked = answers.filter(answer => answer.fact === fact)
    const right = asked.filter(answer => answer.right).length
    met &&= right / asked.length >= target(fact)
    console.log(
      `${fact.padEnd(32)}${String(asked.length).padStart(6)}${String(right).padStart(7)}  ${percent(right, asked.length)}     ${mark(right / asked.length, target(fact))}`,
    )
  }
  console.log(`\n${'列表 / list'.padEnd(30)}${'n'.padStart(6)}  precision  recall    F1  target`)
  for (const fact of new Set(lists.map(answer => answer.fact))) {
    const asked = lists.filter(answer => answer.fact === fact)
    const sum = (count: (answer: ListAnswer) => number): number => asked.reduce((all, answer) => all + count(answer), 0)
    const hits = sum(answer => answer.hits)
    const missing = sum(answer => answer.missing.length)
    const wrong = sum(answer => answer.wrong.length)
    const f1 = hits + missing + wrong === 0 ? 1 : (2 * hits) / (2 * hits + missing + wrong)
    met &&= f1 >= target(fact) && !(FEW_LINKS.has(fact) && !isPortal && wrong > 0)
    console.log(
      `${fact.padEnd(32)}${String(asked.length).padStart(6)}      ${percent(hits, hits + wrong)}   ${percent(hits, hits + missing)} ${f1.toFixed(3)}  ${mark(f1, target(fact))}`,
    )
  }
  const wrong = answers.filter(answer => !answer.right)
  const off = lists.filter(answer => answer.missing.length + answer.wrong.length > 0)
  if (wrong.length + off.length > 0) console.log('\n不符 / wrong answers')
  for (const { file, fact, expected, got } of wrong) {
    console.log(redact(`${file}  ${fact}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(got)}`))
  }
  for (const { file, fact, missing, wrong: extra } of off) {
    console.log(redact(`${file}  ${fact}: −${JSON.stringify(missing)} +${JSON.stringify(extra)}`))
  }
  return met
}

const dumpLine = (file: string, facts: PageFacts): string => {
  const { kind, title, docNumber, issuer, coIssuers, source, writtenDate, publishedDate, effectiveDate } = facts
  const main = {
    kind,
    title,
    docNumber,
    issuer,
    coIssuers,
    source,
    writtenDate,
    publishedDate,
    effectiveDate,
    repealedDate: facts.repealedDate,
    validity: facts.validity?.label,
    publicAttribute: facts.publicAttribute,
    interpretation: facts.interpretationLinks.map(({ text }) => text),
    policy: facts.policyLinks.map(({ text }) => text),
    attachments: facts.attachments.length,
    contacts: facts.contacts.map(contact => `${contact.label} ${contact.value}`).slice(0, 5),
  }
  const shown = Object.entries(main).filter(([, value]) => {
    if (value === null || value === undefined || value === 0) return false
    return !(Array.isArray(value) && value.length === 0)
  })
  return redact(
    `${file}  ${shown.map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' | ') : value}`).join('; ')}`,
  )
}

if (process.argv[1] !== undefined && /(?:^|[\\/])eval\.ts$/.test(process.argv[1])) {
  process.exitCode = await main(process.argv.slice(2))
}
