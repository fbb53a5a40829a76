import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { lintPage, lintPageAsync } from '../../../lib/core/engine/lint-page.ts'
import { definePageRule, type PageRule } from '../../../lib/core/engine/rule.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const docs = {
  description: { zh: '试', en: 'test' },
  rationale: { zh: '试', en: 'test' },
  fix: { zh: '试', en: 'test' },
  basis: [],
  workPoints: ['haidian-2024/27'],
  owner: 'editor',
} as const

const messages = { image: { zh: '图「{{ src }}」', en: 'image {{ src }}' } } as const

const images = definePageRule({
  id: 'test/images',
  docs,
  severity: 'warn',
  preset: 'recommended',
  messages,
  identity: ['src'],
  create: ({ report }) => ({
    '<img>': node => report({ messageId: 'image', at: { node }, data: { src: String(node.properties['src']) } }),
  }),
})

const throwing = (when: 'create' | 'walk' | 'end'): PageRule =>
  definePageRule({
    id: 'test/throwing',
    docs,
    severity: 'error',
    preset: 'recommended',
    messages,
    create: ({ report }) => {
      if (when === 'create') throw new Error('broken')
      return {
        '<img>': node => {
          report({ messageId: 'image', at: { node }, data: { src: 'x' } })
          if (when === 'walk') throw new Error('联系人 13800000000')
        },
        end: () => {
          if (when === 'end') throw new Error('broken')
        },
      }
    },
  })

const html = '<!DOCTYPE html><title>t</title><h1>标题</h1><p>一<img src="a.png"></p><img src="b.png">'
const page = () => pageOf({ html, url: 'https://www.example.gov.cn/a/index.html' }, text => text)
const active = (...rules: PageRule[]) => rules.map(rule => ({ rule, options: {}, severity: null }))
const options = { today: '2026-11-23', language: 'zh-CN' } as const

describe('lintPage', () => {
  it('reports in document order, with message, place and fingerprint', () => {
    const { findings, checked } = lintPage(page(), { ...options, rules: active(images) })
    expect(checked).toEqual(['test/images'])
    expect(findings.map(({ finding }) => finding)).toMatchObject([
      {
        ruleId: 'test/images',
        severity: 'warn',
        certainty: 'sure',
        message: '图「a.png」',
        data: { src: 'a.png' },
        place: {
          url: 'https://www.example.gov.cn/a/index.html',
          selector: 'html > body > p > img',
          quote: 'a.png',
          line: 1,
          column: 47,
        },
      },
      { message: '图「b.png」', place: { selector: 'html > body > img' } },
    ])
    expect(new Set(findings.map(({ finding }) => finding.fingerprint)).size).toBe(2)
  })

  it('gives the same fingerprint on staging, in production and under the folded name', () => {
    const at = (url: string) =>
      lintPage(
        pageOf({ html, url }, text => text),
        { ...options, rules: active(images) },
      ).findings[0]!.finding.fingerprint
    expect(at('http://test.example.org/a/')).toBe(at('https://www.example.gov.cn/a/index.html'))
    expect(at('https://www.example.gov.cn/b/')).not.toBe(at('https://www.example.gov.cn/a/'))
  })

  it('lets a configured severity win, and speaks English when asked', () => {
    const rules = [{ rule: images, options: {}, severity: 'info' as const }]
    expect(lintPage(page(), { ...options, language: 'en', rules }).findings[0]!.finding).toMatchObject({
      severity: 'info',
      message: 'image a.png',
    })
  })

  it.each(['create', 'walk', 'end'] as const)('drops the findings of a rule that throws in %s, and goes on', when => {
    const { findings, notChecked, checked } = lintPage(page(), { ...options, rules: active(throwing(when), images) })
    expect(findings.map(({ finding }) => finding.ruleId)).toEqual(['test/images', 'test/images'])
    expect(notChecked).toMatchObject([{ ruleId: 'test/throwing', reason: 'rule-error' }])
    expect(checked).toEqual(['test/images'])
  })

  it('does not repeat personal data that an error message holds', () => {
    const { notChecked } = lintPage(page(), { ...options, rules: active(throwing('walk')) })
    expect(notChecked[0]!.detail).not.toContain('13800000000')
  })

  it('runs a rule only on the kinds it applies to', () => {
    const home = definePageRule({
      ...images,
      id: 'test/home',
      options: z.strictObject({}),
      appliesTo: ['annual-report'],
    })
    expect(lintPage(page(), { ...options, rules: active(home as PageRule) })).toMatchObject({
      checked: [],
      findings: [],
    })
  })

  it('lists a thousand findings of a rule, and says that there are more', () => {
    const many = (count: number) => {
      const html = `<p>${'<img src="a.png">'.repeat(count)}`
      return lintPage(
        pageOf({ html, url: null }, text => text),
        { ...options, rules: active(images) },
      )
    }
    expect(many(1_000)).toMatchObject({ cannotTell: [] })
    expect(many(1_000).findings).toHaveLength(1_000)
    expect(many(1_001).findings).toHaveLength(1_000)
    expect(many(1_001).cannotTell).toMatchObject([{ ruleId: images.id }])
  })

  it('tells which rule runs, and when none does', () => {
    const seen: number[] = []
    lintPage(page(), { ...options, rules: active(throwing('end'), images), onRule: index => seen.push(index) })
    expect([...new Set(seen)].sort()).toEqual([-1, 0, 1])
    expect(seen.at(-1)).toBe(-1)
  })

  it('runs in slices, and stops when told', async () => {
    const long = pageOf({ html: `<p>${'<i>一</i>'.repeat(3_000)}<img src="a.png">`, url: null }, text => text)
    let pauses = 0
    const done = await lintPageAsync(long, { ...options, rules: active(images) }, async () => {
      pauses++
      return 'go on'
    })
    expect(done!.findings).toHaveLength(1)
    expect(pauses).toBeGreaterThan(5)
    expect(await lintPageAsync(long, { ...options, rules: active(images) }, async () => 'stop')).toBeNull()
  })
})
