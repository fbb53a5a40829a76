import { expect, it } from 'vitest'
import { chineseDay, createDeadlines } from '../../../lib/core/report/deadline.ts'
import { finding } from './format/fixture.ts'

it.each([
  ['a veto, 3 working days', finding({ veto: true }), '2026-11-26'],
  ['a possible veto is looked at like any other', finding({ veto: true, certainty: 'review' }), '2026-12-07'],
  ['an error, 10', finding({ severity: 'error' }), '2026-12-07'],
  ['a warning, 20', finding(), '2026-12-21'],
])('%s', (_, given, day) => {
  expect(createDeadlines('2026-11-23', null).of(given)).toBe(day)
  expect(createDeadlines('2026-11-23', '2026-12-31').of(given)).toBe('2026-12-31')
})

it('leaves out the weeks of a holiday', () => {
  // 1 to 7 October are days off, 20 September and 10 October are worked.
  expect(createDeadlines('2026-09-30', null).of(finding({ veto: true }))).toBe('2026-10-10')
})

it('writes days as official documents do', () => {
  expect(chineseDay('2026-01-05')).toBe('2026年1月5日')
})
