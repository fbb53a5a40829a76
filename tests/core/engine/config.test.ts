import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Catalogue } from '../../../lib/core/engine/catalogue.ts'
import { resolveConfig, UsageError } from '../../../lib/core/engine/config.ts'
import { definePageRule, defineSiteRule } from '../../../lib/core/engine/rule.ts'

const text = { zh: '试', en: 'test' }
const docs = (workPoints: string[]) =>
  ({ description: text, rationale: text, fix: text, basis: [], workPoints, owner: 'editor' }) as const

const page = definePageRule({
  id: 'leak/one',
  docs: docs(['haidian-2024/34']),
  severity: 'error',
  preset: 'recommended',
  messages: { found: text },
  options: z.strictObject({ least: z._default(z.number(), 3) }),
  create: () => ({}),
})
const strict = definePageRule({
  id: 'link/two',
  docs: docs([]),
  severity: 'info',
  preset: 'strict',
  messages: { found: text },
  create: () => ({}),
})
const site = defineSiteRule({
  id: 'column/three',
  docs: docs(['haidian-2024/3']),
  severity: 'warn',
  preset: 'strict',
  messages: { found: text },
  check: () => {},
})

const catalogue: Catalogue = {
  rules: new Map([page, strict, site].map(rule => [rule.id, rule])),
  workPointSets: [{ id: 'haidian-2024', title: '', docNumber: '', place: '', writtenDate: '2024-05-14', points: [] }],
}
const here = { url: 'https://www.example.gov.cn/old/a.html', file: 'out/old/a.html' }
const ids = (given: unknown) => {
  const config = resolveConfig(given, catalogue, 'govlint.config.json')
  return [...config.pageRules(here), ...config.siteRules].map(({ rule }) => rule.id)
}

describe('presets', () => {
  it.each([
    [{}, ['leak/one']],
    [{ preset: 'strict' }, ['leak/one', 'link/two', 'column/three']],
    [{ preset: 'haidian-2024' }, ['leak/one', 'column/three']],
    [{ rules: { 'leak/one': 'off', 'link/two': 'warn' } }, ['link/two']],
    [{ rules: { 'column/three': 'error' } }, ['leak/one', 'column/three']],
  ])('%j', (given, expected) => {
    expect(ids(given)).toEqual(expected)
  })
})

describe('settings', () => {
  it('fills in defaults and takes options', () => {
    const config = resolveConfig({ rules: { 'leak/one': ['warn', { least: 5 }] } }, catalogue, 'x')
    expect(config.pageRules(here)).toMatchObject([{ severity: 'warn', options: { least: 5 } }])
    expect(resolveConfig({}, catalogue, 'x').pageRules(here)).toMatchObject([{ severity: null, options: { least: 3 } }])
  })

  it.each([
    ['by URL', { match: ['www.example.gov.cn/old/**'], rules: { 'leak/one': 'off' } }, []],
    ['by file', { match: ['out/old/*.html'], rules: { 'leak/one': 'off' } }, []],
    ['of other pages', { match: ['**/new/**'], rules: { 'leak/one': 'off' } }, ['leak/one']],
  ])('overrides %s', (_, override, expected) => {
    expect(ids({ overrides: [override] })).toEqual(expected)
  })
})

describe('what cannot be obeyed is named, with file, key and the nearest right name', () => {
  it.each([
    ['a rule', { rules: { 'leak/onee': 'off' } }, /govlint\.config\.json: rules: .*leak\/onee.*「leak\/one」/s],
    ['an option', { rules: { 'leak/one': ['warn', { lest: 5 }] } }, /rules\.leak\/one: .*lest.*「least」/s],
    ['a top-level key', { presets: 'strict' }, /presets.*「preset」/s],
    ['a preset', { preset: 'recomended' }, /recomended.*「recommended」/s],
    ['a severity', { rules: { 'leak/one': 'fatal' } }, /rules\.leak\/one/],
    ['an ignore without a reason', { ignores: [{ rule: 'leak/one', url: '**' }] }, /ignores\.\[0\]\.reason/],
    [
      'a rule in an override',
      { overrides: [{ match: ['**'], rules: { nope: 'off' } }] },
      /overrides\[0\]\.rules: .*nope/,
    ],
    ['no object', [], /govlint\.config\.json/],
  ])('%s', (_, given, expected) => {
    expect(() => resolveConfig(given, catalogue, 'govlint.config.json')).toThrow(UsageError)
    expect(() => resolveConfig(given, catalogue, 'govlint.config.json')).toThrow(expected)
  })

  it('a plugin rule without its prefix', () => {
    const plugins = [{ prefix: 'team', rules: [page] }]
    expect(() => resolveConfig({ plugins }, catalogue, 'x')).toThrow(/team/)
  })

  it('takes a plugin rule under its prefix', () => {
    const own = { ...page, id: 'team/own' }
    expect(ids({ plugins: [{ prefix: 'team', rules: [own] }] })).toEqual(['leak/one', 'team/own'])
  })
})
