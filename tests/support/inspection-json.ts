import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Finding } from '../../lib/core/engine/finding.ts'
import { createJson } from '../../lib/core/report/format/json.ts'
import type { PageResult, SiteResult } from '../../lib/core/report/report.ts'
import { catalogue } from '../../rules/index.ts'

export interface InspectionSize {
  readonly units: number
  readonly pages: number
  /** In all, spread over the pages. */
  readonly findings: number
}

/** Writes a made-up inspection as the JSON of `govlint report`: real rules, words that differ from finding to finding, no real site. */
export const writeInspectionJson = async (file: string, size: InspectionSize): Promise<void> => {
  const rules = [...catalogue.rules.values()]
  const points = catalogue.workPointSets.flatMap(set => set.points.map(({ no }) => `${set.id}/${no}`))
  const out = createWriteStream(file)
  const put = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain')
  }
  let seed = 1
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed % below
  }
  const hex = (): string =>
    Array.from({ length: 4 }, () => (random(2 ** 31) * 2 + random(2)).toString(16).padStart(8, '0')).join('')
  const words = (n: number): string =>
    Array.from({ length: n }, () => String.fromCharCode(0x4e00 + random(3_000))).join('')
  const site = (unit: number): string => `https://u${unit}.example.gov.cn/`
  const name = (unit: number): string => `示例区第${unit + 1}局`

  const findingOf = (url: string, at: number): Finding => {
    const rule = rules[random(rules.length)]!
    const template = rule.docs.owner === 'template'
    return {
      ruleId: rule.id,
      messageId: Object.keys(rule.messages)[0]!,
      severity: rule.severity,
      veto: rule.veto === true && random(50) === 0,
      certainty: random(8) === 0 ? 'review' : 'sure',
      message: template
        ? `${rule.docs.description.zh}，模板缺少应有的标识`
        : `「${words(12)}」${rule.docs.description.zh}`,
      data: { found: words(6) },
      place: {
        url,
        selector: `body > div:nth-of-type(${random(9)}) > div.article > p:nth-of-type(${at + random(40)})`,
        quote: words(24),
        line: 20 + random(900),
        column: 1 + random(80),
        endLine: null,
        endColumn: null,
        part: null,
      },
      workPoints: rule.docs.workPoints,
      fingerprint: hex(),
      related: [],
      suggestion: random(4) === 0 ? words(10) : null,
      pages: 1,
    }
  }

  const json = createJson()
  await put(
    json.begin({ schema: 1, tool: { name: 'govlint', version: '0.1.0' }, now: '2026-11-23', preset: 'recommended' }),
  )
  const each = size.findings / size.pages
  let errors = 0
  for (let at = 0; at < size.pages; at++) {
    const unit = Math.floor((at * size.units) / size.pages)
    const url = `${site(unit)}zwgk/zcwj/2026${String(1 + random(12)).padStart(2, '0')}/t2026_${at}.html`
    const wanted = Math.floor((at + 1) * each) - Math.floor(at * each)
    const findings = Array.from({ length: wanted }, (_, nth) => findingOf(url, nth))
    errors += findings.filter(({ severity }) => severity === 'error').length
    const page: PageResult = {
      url,
      file: null,
      unit: name(unit),
      kind: 'policy',
      rendered: false,
      findings,
      cannotTell: [],
      notChecked: at % 500 === 7 ? [{ ruleId: null, reason: 'timeout', detail: '15 秒没有回应' }] : [],
    }
    await put(json.page(page))
  }
  const sites = Array.from({ length: size.units }, (_, unit): SiteResult => {
    const pages = Math.floor(size.pages / size.units)
    return {
      unit: name(unit),
      url: site(unit),
      complete: unit % 3 !== 2,
      findings: [],
      cannotTell: [],
      notChecked: [],
      workPoints: points.map((id, at) => ({
        id,
        status: (['met', 'unmet', 'unknown'] as const)[(at + unit) % 3]!,
        evidence: (at + unit) % 3 === 2 ? [] : [`${site(unit)}zwgk/column${at}/index.html`],
      })),
      counts: { discovered: pages, done: pages - 1, failed: 1, skipped: 0, waiting: 0, running: 0 },
    }
  })
  await put(
    json.end({
      sites,
      ignores: [],
      summary: {
        pages: size.pages,
        errors,
        warnings: 0,
        infos: 0,
        ignored: 3,
        baselined: 0,
        cannotTell: 0,
        notChecked: 0,
      },
    }),
  )
  await new Promise<void>(resolve => out.end(() => resolve()))
}
