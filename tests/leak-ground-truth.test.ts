import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../lib/core/engine/finding.ts'
import { lintPage } from '../lib/core/engine/lint-page.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'
import { catalogue } from '../rules/index.ts'
import { type LeakPage, leakPages } from './support/leaks/pages.ts'
import { KINDS } from './support/leaks/plants.ts'

// 9 kinds × 160 pages plant about 3,000 values; 1,000 clean pages and the planted ones hold about 5,400 look-alikes.
const options = { seed: 19_850_607, perKind: 160, clean: 1_000 }

const RULES = [...new Set(KINDS.map(kind => kind.ruleId))]

interface Checked extends LeakPage {
  readonly findings: readonly Finding[]
}

let pages: Checked[]
beforeAll(async () => {
  const rules = RULES.map(id => {
    const rule = catalogue.rules.get(id)!
    if (rule.scope !== 'page') throw new Error(id)
    return { rule, options: rule.options.parse({}), severity: null }
  })
  pages = []
  for (const each of leakPages(options)) {
    const page = await pageFromHtml({ html: each.html, url: each.url })
    const { findings, notChecked } = lintPage(page, { rules, today: '2026-11-23', language: 'zh-CN' })
    if (notChecked.length > 0) throw new Error(notChecked[0]!.detail)
    pages.push({ ...each, findings: findings.map(({ finding }) => finding) })
  }
}, 240_000)

/** Values that findings of a rule on a page stand for: one each, or as many as a column is said to hold. */
const valuesIn = (findings: readonly Finding[], ruleId: string): number =>
  findings
    .filter(finding => finding.ruleId === ruleId)
    .reduce((sum, { data }) => sum + (typeof data['count'] === 'number' ? data['count'] : 1), 0)

const RATE = 0.99

describe('planted personal data', () => {
  it('are many, among many look-alikes', () => {
    const planted = pages.reduce((sum, { plant }) => sum + (plant?.count ?? 0), 0)
    const lookAlikes = pages.reduce((sum, page) => sum + page.lookAlikes.length, 0)
    expect(planted).toBeGreaterThan(2_000)
    expect(lookAlikes).toBeGreaterThan(5_000)
  })

  it.each(KINDS.map(kind => [kind.name, kind] as const))('%s are found', (_, kind) => {
    const missed: string[] = []
    let planted = 0
    let found = 0
    for (const page of pages) {
      if (page.kind !== kind || !page.plant) continue
      const values = Math.min(valuesIn(page.findings, kind.ruleId), page.plant.count)
      planted += page.plant.count
      found += values
      if (values < page.plant.count) missed.push(`${page.plant.how} ${page.plant.html}`)
    }
    expect(found / planted, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(RATE)
  })

  it.each(RULES)('%s reports nothing else', ruleId => {
    const wrong: string[] = []
    let right = 0
    for (const page of pages) {
      const values = valuesIn(page.findings, ruleId)
      const expected = page.kind?.ruleId === ruleId ? page.plant!.count : 0
      right += Math.min(values, expected)
      if (values > expected) wrong.push(...wrongOn(page, ruleId))
    }
    expect(right / (right + wrong.length), wrong.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(RATE)
  })

  it('stand in no finding', () => {
    const leaked = pages.flatMap(({ plant, findings, url }) => {
      const output = JSON.stringify(findings)
      return (plant?.secrets ?? []).filter(secret => output.includes(secret)).map(secret => `${url} ${secret}`)
    })
    expect(leaked).toEqual([])
  })
})

const wrongOn = ({ findings, lookAlikes, plant }: Checked, ruleId: string): string[] =>
  findings
    .filter(finding => finding.ruleId === ruleId)
    .map(({ messageId, place }) => `${messageId} 「${place.quote}」 among ${lookAlikes.join(', ')} ${plant?.how ?? ''}`)
