import { describe, expect, it } from 'vitest'
import { createComparison } from '../../../lib/core/report/compare.ts'
import { finding, page, site } from './format/fixture.ts'

const at = (url: string, ...fingerprints: string[]) =>
  page({ unit: '甲', url, findings: fingerprints.map(fingerprint => finding({ fingerprint, place: { url } })) })
const A = 'https://www.example.gov.cn/a.html'
const B = 'https://www.example.gov.cn/b.html'
const whole = site({ unit: '甲', complete: true })
const failed = page({ unit: '甲', url: A, notChecked: [{ ruleId: null, reason: 'timeout', detail: '' }] })
const ruleFailed = page({
  unit: '甲',
  url: A,
  notChecked: [{ ruleId: 'policy/doc-number-bracket', reason: 'rule-error', detail: '' }],
})

describe('what became of a finding', () => {
  it.each([
    ['is found again', [at(A, '1')], [at(A, '1')], [], { new: 0, persisting: 1, mended: 0, open: 0 }],
    ['on a page that was checked', [at(A, '1')], [at(A)], [], { new: 0, persisting: 0, mended: 1, open: 0 }],
    ['is new', [at(A)], [at(A, '1')], [], { new: 1, persisting: 0, mended: 0, open: 0 }],
    ['on a page that failed', [at(A, '1')], [failed], [whole], { new: 0, persisting: 0, mended: 0, open: 1 }],
    ['of a rule that failed', [at(A, '1')], [ruleFailed], [whole], { new: 0, persisting: 0, mended: 0, open: 1 }],
    [
      'on a page that is gone from a whole site',
      [at(A, '1')],
      [at(B)],
      [whole],
      { new: 0, persisting: 0, mended: 1, open: 0 },
    ],
    [
      'on a page that a part of the site does not have',
      [at(A, '1')],
      [at(B)],
      [site({ unit: '甲', complete: false })],
      { new: 0, persisting: 0, mended: 0, open: 1 },
    ],
    [
      'on staging',
      [at('http://localhost:8080/a.html', '1')],
      [at(A)],
      [],
      { new: 0, persisting: 0, mended: 1, open: 0 },
    ],
    [
      'twice, now once',
      [at(A, '1'), at(B, '1')],
      [at(A, '1'), at(B)],
      [],
      { new: 0, persisting: 1, mended: 1, open: 0 },
    ],
    [
      'of another unit',
      [at(A, '1')],
      [{ ...at(A, '1'), unit: '乙' }],
      [whole],
      { new: 1, persisting: 0, mended: 1, open: 0 },
    ],
  ])('%s', (_, earlier, later, sites, expected) => {
    const comparison = createComparison('2026-08-20')
    for (const each of earlier) comparison.earlierPage(each)
    for (const each of later) comparison.page(each)
    for (const each of sites) comparison.site(each)
    expect(comparison.result().total).toEqual(expected)
  })

  it.each([
    ['whole', true, [], 'mended'],
    ['in part', false, [], 'open'],
    ['but its rule failed', true, [{ ruleId: 'policy/doc-number-bracket', reason: 'rule-error', detail: '' }], 'open'],
  ] as const)('of a site that was checked again %s', (_, complete, notChecked, change) => {
    const comparison = createComparison('2026-08-20')
    comparison.earlierSite(site({ unit: '甲', findings: [finding()] }))
    comparison.site(site({ unit: '甲', complete, notChecked }))
    expect(comparison.result().gone.map(each => each.change)).toEqual([change])
  })
})

it('tells of each finding and unit', () => {
  const comparison = createComparison('2026-08-20')
  comparison.earlierPage(at(A, '1', '2'))
  comparison.page(at(A, '2', '3'))
  const result = comparison.result()
  expect(result.changeOf(finding({ fingerprint: '2' }), '甲')).toBe('persisting')
  expect(result.changeOf(finding({ fingerprint: '3' }), '甲')).toBe('new')
  expect(result.byUnit('甲')).toEqual({ new: 1, persisting: 1, mended: 1, open: 0 })
  expect(result.byUnit('乙')).toEqual({ new: 0, persisting: 0, mended: 0, open: 0 })
  expect(result.gone.map(({ fingerprint, url, change }) => [fingerprint, url, change])).toEqual([['1', A, 'mended']])
})
