import { describe, expect, it } from 'vitest'
import { createBaseline, parseBaseline } from '../../../lib/core/engine/baseline.ts'
import { UsageError } from '../../../lib/core/engine/config.ts'
import { applyPageIgnores, createConfigIgnores } from '../../../lib/core/engine/ignores.ts'
import { lintPage } from '../../../lib/core/engine/lint-page.ts'
import { definePageRule, type PageRule } from '../../../lib/core/engine/rule.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const text = { zh: '试', en: 'test' }
const paragraphs = (id: string, severity: 'error' | 'warn'): PageRule =>
  definePageRule({
    id,
    docs: { description: text, rationale: text, fix: text, basis: [], workPoints: [], owner: 'editor' },
    severity,
    preset: 'recommended',
    messages: { found: text },
    create: ({ report }) => ({ '<p>': node => report({ messageId: 'found', at: { node } }) }),
  })

const lint = (body: string, rule = paragraphs('link/test', 'warn')) => {
  const page = pageOf(
    { html: `<!DOCTYPE html><title>t</title><body>${body}`, url: 'http://example.gov.cn/a.html' },
    value => value,
  )
  const { findings } = lintPage(page, {
    rules: [{ rule, options: {}, severity: null }],
    today: '2026-11-23',
    language: 'zh-CN',
  })
  return { page, findings }
}
const quotes = (findings: readonly { place: { quote: string } }[]) => findings.map(finding => finding.place.quote)

describe('comments on the page', () => {
  it.each([
    ['cover the next element', '<!-- govlint-ignore link/test -- 历史存量 --><p>一</p><p>二</p>', ['二'], []],
    ['cover all below it', '<!-- govlint-ignore link/test -- 历史存量 --><div><p>一</p><p>二</p></div>', [], []],
    ['cover an area', '<!-- govlint-ignore link/* -- 历史存量 --><p>一</p>', [], []],
    ['cover the page', '<p>一</p><p>二</p><!-- govlint-ignore-page link/test -- 历史存量 -->', [], []],
    ['need a reason', '<!-- govlint-ignore link/test --><p>一</p>', ['一'], ['no-reason']],
    ['are listed when they do nothing', '<!-- govlint-ignore link/other -- 历史存量 --><p>一</p>', ['一'], ['unused']],
    ['are not any other comment', '<!-- see govlint-ignore link/test --><p>一</p>', ['一'], []],
  ])('%s', (_, body, kept, states) => {
    const { page, findings } = lint(body)
    const result = applyPageIgnores(page, findings, true)
    expect(quotes(result.findings)).toEqual(kept)
    expect(result.idle.map(each => each.state)).toEqual(states)
    expect(result.ignored).toBe(findings.length - kept.length)
  })

  it('cannot silence a leak of error severity', () => {
    const { page, findings } = lint(
      '<!-- govlint-ignore leak/test -- 理由 --><p>一</p>',
      paragraphs('leak/test', 'error'),
    )
    expect(applyPageIgnores(page, findings, true)).toMatchObject({ ignored: 0, idle: [{ state: 'refused' }] })
  })

  it('do not bind an inspection, which lists them', () => {
    const { page, findings } = lint('<!-- govlint-ignore link/test -- 理由 --><p>一</p>')
    expect(applyPageIgnores(page, findings, false)).toMatchObject({
      ignored: 0,
      idle: [{ state: 'refused', reason: '理由' }],
    })
  })
})

describe('entries of the configuration', () => {
  const { findings } = lint('<p>一</p><p>二</p>')
  const all = findings.map(({ finding }) => finding)
  const here = { url: 'http://example.gov.cn/a.html', file: null }
  const entry = { rule: 'link/test', url: 'example.gov.cn/**', reason: '已核实' }

  it.each([
    ['by rule and URL', entry, [], []],
    ['by area', { ...entry, rule: 'link/*' }, [], []],
    ['by quote', { ...entry, quote: '一' }, ['二'], []],
    ['until a day to come', { ...entry, until: '2026-11-23' }, [], []],
    ['no longer after its day', { ...entry, until: '2026-11-22' }, ['一', '二'], ['expired']],
    ['not on other pages', { ...entry, url: 'other.gov.cn/**' }, ['一', '二'], ['unused']],
    ['not for other rules', { ...entry, rule: 'leak/x' }, ['一', '二'], ['unused']],
  ])('%s', (_, ignore, kept, states) => {
    const ignores = createConfigIgnores([ignore], '2026-11-23')
    expect(quotes(ignores.apply(all, here))).toEqual(kept)
    expect(ignores.idle().map(each => each.state)).toEqual(states)
  })
})

describe('a baseline', () => {
  const { findings } = lint('<p>一</p><p>二</p>')
  const all = findings.map(({ finding }) => finding)

  it('silences what it holds, and lists what is gone', () => {
    const first = createBaseline(null, 'b.json')
    expect(first.apply(all)).toHaveLength(2)
    const file = parseBaseline(first.next(), 'b.json')
    const second = createBaseline(file, 'b.json')
    expect(second.apply(all.slice(0, 1))).toEqual([])
    expect(second.idle()).toMatchObject([{ from: 'baseline', state: 'unused', rule: 'link/test' }])
  })

  it.each([['{'], ['{}'], ['{"schema":1,"findings":[{"fingerprint":"x"}]}']])(
    'is refused when it is none: %s',
    given => {
      expect(() => parseBaseline(given, 'b.json')).toThrow(UsageError)
      expect(() => parseBaseline(given, 'b.json')).toThrow(/b\.json/)
    },
  )
})
