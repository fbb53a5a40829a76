import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bilingual } from '../lib/core/engine/finding.ts'
import type { PageExamples, Rule } from '../lib/core/engine/rule.ts'
import { openExample, runPageExample, testRule } from '../lib/core/engine/test-rule.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'
import { examples } from '../rules/examples.ts'
import { catalogue } from '../rules/index.ts'
import { openDom } from './support/open-dom.ts'

const FOLDER = path.resolve(import.meta.dirname, '../rules')

/** Ids by the files of the folder: `area/check.ts`; support files of an area begin with an underscore. */
const filesEndingWith = (ending: string): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(
      file =>
        /^(?!work-points\/|shared\/)[a-z-]+\/[a-z][a-z0-9-]*\.(?:examples\.)?ts$/.test(file) && file.endsWith(ending),
    )
    .filter(file => ending !== '.ts' || !file.endsWith('.examples.ts'))
    .map(file => file.slice(0, -ending.length))
    .sort()

const ids = [...catalogue.rules.keys()].sort()

describe('the registry', () => {
  it('equals the folder', () => {
    expect(ids).toEqual(filesEndingWith('.ts'))
  })
  it('has examples for every rule', () => {
    expect(Object.keys(examples).sort()).toEqual(filesEndingWith('.examples.ts'))
    expect(Object.keys(examples).sort()).toEqual(ids)
  })
})

const workPoints = new Set(catalogue.workPointSets.flatMap(set => set.points.map(({ no }) => `${set.id}/${no}`)))
const slotsOf = (text: string): string[] => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name!).sort()
const isWhole = ({ zh, en }: Bilingual): boolean =>
  /[\u4e00-\u9fff]/.test(zh) && /[A-Za-z]{2}/.test(en) && zh.trim() === zh && en.trim() === en

describe.each(ids)('%s', id => {
  const rule: Rule = catalogue.rules.get(id)!

  it('lives in the file that its id names', async () => {
    const file: { default: Rule } = await import(path.join(FOLDER, `${id}.ts`))
    expect(file.default).toBe(rule)
    expect(rule.id).toBe(id)
  })

  it('stands on a basis or work point that exists', () => {
    expect(rule.docs.basis.length + rule.docs.workPoints.length).toBeGreaterThan(0)
    for (const { title } of rule.docs.basis) expect(title).not.toBe('')
    expect(rule.docs.workPoints.filter(point => !workPoints.has(point))).toEqual([])
  })

  it('speaks Chinese and English', () => {
    const { description, rationale, fix } = rule.docs
    for (const text of [description, rationale, fix, ...Object.values(rule.messages)]) expect(text).toSatisfy(isWhole)
  })

  it('has the same slots in both languages, and identifies findings by data that it fills', () => {
    const known = new Set<string>()
    for (const { zh, en } of Object.values(rule.messages)) {
      expect(slotsOf(zh)).toEqual(slotsOf(en))
      for (const slot of slotsOf(zh)) known.add(slot)
    }
    expect((rule.identity ?? []).filter(name => !known.has(name))).toEqual([])
  })

  it('works without options and rejects an unknown one', () => {
    expect(rule.options.safeParse({}).success).toBe(true)
    expect(rule.options.safeParse({ noSuchOption: true }).success).toBe(false)
  })

  it('behaves as its examples say, in a document', async () => {
    await testRule(rule, examples[id]!, pageFromHtml)
  })

  it('behaves as its examples say, in a browser', async () => {
    await testRule(rule, examples[id]!, openDom)
  })

  it('shows where reporting stops: a good neighbour for its bad examples', () => {
    expect(examples[id]!.bad.length).toBeGreaterThan(0)
    expect(examples[id]!.good.length).toBeGreaterThan(0)
  })

  if (rule.scope !== 'page') return

  const { bad, good } = examples[id]! as PageExamples
  const everyExample = [...bad, ...good]

  it('finds the same through both doors, with every slot filled', async () => {
    for (const example of everyExample) {
      const [html, dom] = await Promise.all([openExample(example, pageFromHtml), openExample(example, openDom)])
      const [fromHtml, fromDom] = [html, dom].map(page =>
        runPageExample(rule, example, page).findings.map(({ finding }) => ({
          ruleId: finding.ruleId,
          messageId: finding.messageId,
          quote: finding.place.quote,
          selector: finding.place.selector,
          fingerprint: finding.fingerprint,
        })),
      )
      expect(fromDom).toEqual(fromHtml)
      for (const { finding } of runPageExample(rule, example, html).findings) {
        const { zh } = rule.messages[finding.messageId]!
        expect(Object.keys(finding.data)).toEqual(expect.arrayContaining(slotsOf(zh)))
      }
    }
  })

  it('leaves the tree as it was', async () => {
    for (const example of everyExample) {
      const page = await openExample(example, pageFromHtml)
      const before = JSON.stringify(page.root)
      runPageExample(rule, example, page)
      expect(JSON.stringify(page.root)).toBe(before)
    }
  })
})
