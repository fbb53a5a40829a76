import { describe, expect, it } from 'vitest'
import { type Amount, isOff, printEquation, readAmount } from '../../../lib/core/text/amount.ts'

describe('readAmount', () => {
  it.each([
    ['1,203.50', 1203.5, 2],
    ['12', 12, 0],
    ['-3.20', -3.2, 2],
    ['−3.20', -3.2, 2],
    ['0.00', 0, 2],
    ['12,345,678', 12_345_678, 0],
  ])('%s', (text, value, decimals) => {
    expect(readAmount(text)).toEqual({ value, decimals, printed: text })
  })

  it.each(['', '-', '—', '--', '/', '无'])('%j is nothing', text => {
    expect(readAmount(text)).toBe('nothing')
  })

  it.each(['12%', '1,20.5', '12万元', '2024-05-14', '1.2.3', '项目', '1234567890123456', `${'9'.repeat(100_000)}`])(
    'no number: %.20s',
    text => {
      expect(readAmount(text)).toBeNull()
    },
  )
})

const amount = (printed: string): Amount => readAmount(printed) as Amount
const equation = (total: string, ...addends: string[]) => ({
  name: '合计',
  total: amount(total),
  addends: addends.map((printed, i) => ({ name: `第${i + 1}项`, amount: amount(printed) })),
})

describe('isOff', () => {
  it.each([
    ['13.50', ['1.50', '12.00'], false],
    // Each of three numbers is rounded by up to half of its last digit.
    ['13.51', ['1.50', '12.00'], false],
    ['13.52', ['1.50', '12.00'], true],
    ['14', ['1.50', '12.00'], false],
    ['15', ['1.50', '12.00'], true],
    ['100', ['33', '33', '33'], false],
    ['0.3', ['0.1', '0.2'], false],
    ['5', [], true],
  ] as const)('%s = %j: %s', (total, addends, off) => {
    expect(isOff(equation(total, ...addends))).toBe(off)
  })

  it('takes counts exactly', () => {
    expect(isOff(equation('4', '1', '2'), true)).toBe(true)
    expect(isOff(equation('3', '1', '2'), true)).toBe(false)
  })
})

describe('printEquation', () => {
  it('names the numbers that disagree', () => {
    expect(printEquation(equation('15.30', '1.50', '12.00'))).toBe('合计 15.30 ≠ 第1项 1.50 + 第2项 12.00（= 13.50）')
    expect(printEquation(equation('15', '12'))).toBe('合计 15 ≠ 第1项 12')
    expect(printEquation(equation('15'))).toBe('合计 15 ≠ 0')
    expect(printEquation(equation('15', '1', '1', '1', '1', '1', '1', '1'))).toBe('合计 15 ≠ 7 项之和 7')
  })
})
