import { describe, expect, it } from 'vitest'
import { findBirthDates, headsBirthDate, isDay } from '../../../lib/core/text/birth-date.ts'

const found = (text: string) => findBirthDates(text).map(({ start, end }) => text.slice(start, end))

describe('isDay', () => {
  it.each(['1990-03-07', '1990年3月7日', '1990.3.7', '19900307', '1990/03/07', '1990-03-07 00:00:00'])('%s', text => {
    expect(isDay(text)).toBe(true)
  })
  it.each(['1990年3月', '1990-03', '1990', '199003', '19901307', '1990-03-**', '13800000000'])('not %s', text => {
    expect(isDay(text)).toBe(false)
  })
})

describe('findBirthDates', () => {
  it.each([
    ['张三,1990年3月7日出生', ['1990年3月7日']],
    ['张三,1990年3月7日生,汉族', ['1990年3月7日']],
    ['出生日期:1990-03-07', ['1990-03-07']],
    ['{"birthday":"1990-03-07"}', ['1990-03-07']],
    ['csrq=19900307', ['19900307']],
    ['1990年3月出生', []],
    ['自2024年3月7日生效', []],
    ['2024年3月7日生产', []],
    ['报名日期:2024-03-07', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('headsBirthDate', () => {
  it.each([
    ['出生日期', true],
    ['出生年月', true],
    ['出生年月(公历)', true],
    ['申请日期', false],
    ['出生地', false],
  ])('%s', (heading, expected) => {
    expect(headsBirthDate(heading)).toBe(expected)
  })
})
