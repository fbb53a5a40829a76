import { expect, it } from 'vitest'
import { createJson } from '../../../../lib/core/report/format/json.ts'
import { finding, page, place, report, site, write } from './fixture.ts'

/** One of everything, in the key order of the contract. */
const whole = report({
  pages: [
    page({
      url: 'https://www.example.gov.cn/名单.html',
      file: 'a.html',
      unit: '示例区',
      kind: 'policy',
      rendered: true,
      findings: [
        finding({
          data: { found: '甲', count: 2 },
          place: {
            line: 1,
            column: 2,
            endLine: 1,
            endColumn: 9,
            part: { sheet: '名单', cell: 'B7', page: 3, entry: 'a.xlsx' },
          },
          related: [{ place: place(), message: '另一处' }],
          suggestion: '乙',
        }),
      ],
      cannotTell: [{ ruleId: 'column/stale', reason: '只有一页', workPoints: [] }],
      notChecked: [{ ruleId: null, reason: 'timeout', detail: '30 s' }],
    }),
    page({ url: '</script>\u2028"\u001b' }),
  ],
  sites: [site({ findings: [finding()], workPoints: [{ id: 'haidian-2024/20', status: 'unmet', evidence: ['缺'] }] })],
  ignores: [{ from: 'baseline', state: 'unused', rule: 'a/b', url: 'c', quote: 'd', reason: 'e', until: null }],
  summary: { errors: 1, warnings: 2, infos: 3, ignored: 4, baselined: 5, cannotTell: 6, notChecked: 7 },
})

it('is the contract, key by key in order', () => {
  const { schema, tool, now, preset, pages, sites, ignores, summary } = whole
  const ordered = { schema, tool, now, preset, pages, sites, ignores, summary }
  expect(JSON.stringify(JSON.parse(write(createJson(), whole)))).toBe(JSON.stringify(ordered))
})

it('names the keys that the contract names', () => {
  const parsed = JSON.parse(write(createJson(), whole))
  const keys = (value: object): string => Object.keys(value).join(' ')
  expect(keys(parsed)).toBe('schema tool now preset pages sites ignores summary')
  expect(keys(parsed.pages[0])).toBe('url file unit kind rendered findings cannotTell notChecked')
  expect(keys(parsed.pages[0].findings[0])).toBe(
    'ruleId messageId severity veto certainty message data place workPoints fingerprint related suggestion pages',
  )
  expect(keys(parsed.pages[0].findings[0].place)).toBe('url selector quote line column endLine endColumn part')
  expect(keys(parsed.sites[0])).toBe('unit url complete findings cannotTell notChecked workPoints counts')
  expect(keys(parsed.sites[0].counts)).toBe('discovered done failed skipped waiting running')
  expect(keys(parsed.summary)).toBe('pages errors warnings infos ignored baselined cannotTell notChecked')
})

it('lets out nothing that the contract does not name', () => {
  const more = { ...page({ findings: [{ ...finding(), secret: 1 } as never] }), secret: 2 }
  expect(createJson().page(more)).not.toContain('secret')
})

it('writes one page a line, as it comes', () => {
  const formatter = createJson()
  expect(formatter.begin(whole)).toBe(
    '{"schema":1,"tool":{"name":"govlint","version":"0.1.0"},"now":"2026-11-23","preset":"recommended","pages":[',
  )
  const empty = '"file":null,"unit":null,"kind":null,"rendered":false,"findings":[],"cannotTell":[],"notChecked":[]}'
  expect(formatter.page(page({ url: 'a' }))).toBe(`\n{"url":"a",${empty}`)
  expect(formatter.page(page({ url: 'b' }))).toBe(`,\n{"url":"b",${empty}`)
  expect(formatter.end(report())).toBe(
    '\n],"sites":[],"ignores":[],"summary":{"pages":0,"errors":0,"warnings":0,"infos":0,"ignored":0,"baselined":0,"cannotTell":0,"notChecked":0}}\n',
  )
})

it('is valid without pages', () => {
  expect(JSON.parse(write(createJson(), report()))).toEqual(report())
})
