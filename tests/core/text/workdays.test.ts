import { describe, expect, it } from 'vitest'
import { addDays } from '../../../lib/core/text/dates.ts'
import { addWorkdays, workdaysBetween } from '../../../lib/core/text/workdays.ts'

describe('workdaysBetween', () => {
  it.each([
    ['2026-01-05', '2026-02-02', 20, true],
    ['2024-05-14', '2024-05-14', 0, true],
    ['2024-05-17', '2024-05-20', 1, true],
    // 国庆 2025: the 1st to the 8th are off, Sunday the 28th before and Saturday the 11th after are worked.
    ['2025-09-30', '2025-10-09', 1, true],
    ['2025-09-27', '2025-09-28', 1, true],
    ['2025-10-10', '2025-10-11', 1, true],
    ['2025-10-09', '2025-09-30', -1, true],
    ['2099-12-28', '2100-01-04', 5, false],
    ['2003-06-02', '2003-06-09', 5, false],
  ])('%s to %s: %i', (a, b, days, certain) => {
    expect(workdaysBetween(a, b)).toEqual({ days, certain })
  })

  it('counts centuries at once', () => {
    expect(workdaysBetween('1000-01-01', '1999-12-31')).toEqual({ days: 260887, certain: false })
  })
})

describe('addWorkdays', () => {
  it.each([
    ['2026-01-05', 20, '2026-02-02', true],
    ['2025-09-30', 1, '2025-10-09', true],
    ['2024-05-17', 1, '2024-05-20', true],
    ['2099-12-31', 1, '2100-01-01', false],
  ])('%s + %i', (day, n, date, certain) => {
    expect(addWorkdays(day, n)).toEqual({ date, certain })
  })

  it('is the inverse of workdaysBetween', () => {
    for (let day = '2023-12-20', n = 1; n <= 40; day = addDays(day, 19), n++) {
      expect(workdaysBetween(day, addWorkdays(day, n).date).days).toBe(n)
    }
  })
})
