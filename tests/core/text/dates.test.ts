import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, findDates, findPeriods, parseDate, toIso } from '../../../lib/core/text/dates.ts'

describe('parseDate', () => {
  it.each([
    ['2024-05-14', '2024-05-14'],
    ['2024-5-4', '2024-05-04'],
    ['2024/5/14', '2024-05-14'],
    ['2024.05.14', '2024-05-14'],
    ['2024年5月14日', '2024-05-14'],
    ['2024年05月14日 10:01', '2024-05-14'],
    ['2024 年 5 月 14 日', '2024-05-14'],
    ['２０２４年５月１４日', '2024-05-14'],
    ['2024年5月14号', '2024-05-14'],
    ['2024-05-14 10:01:22', '2024-05-14'],
    ['2024-05-14T10:01:22', '2024-05-14'],
    ['2024-05-14T18:30:00Z', '2024-05-15'],
    ['2024-05-14T23:30:00+08:00', '2024-05-14'],
    ['2023-12-31T20:00:00.000+00:00', '2024-01-01'],
    ['\u00a0\u00a02009-07-07 15:30 ', '2009-07-07'],
    ['（2024年5月14日）', '2024-05-14'],
    ['2024年5月14日 星期二', '2024-05-14'],
    ['二〇二四年五月十四日', '2024-05-14'],
    ['二○○九年五月四日', '2009-05-04'],
    ['二ＯＯ九年十二月三十一日', '2009-12-31'],
    ['二零一〇年十月二十日', '2010-10-20'],
    ['一九九八年十一月三〇日', '1998-11-30'],
    ['二〇一二年二月二十九日', '2012-02-29'],
    ['二〇二四年元月廿一日', '2024-01-21'],
    ['2024-02-30', null],
    ['2023年2月29日', null],
    ['2024年13月1日', null],
    ['20224年5月14日', null],
    ['2024年5月', null],
    ['5月14日', null],
    ['20240514', null],
    ['发布于2024年5月14日', null],
    ['2024-05-14、2024-05-15', null],
    ['192.168.1.10', null],
    ['无', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected)
  })

  it('reads eight digits only when told', () => {
    expect(parseDate('20240514', { compact: true })).toBe('2024-05-14')
    expect(parseDate('20241332', { compact: true })).toBe(null)
    expect(parseDate('202405141', { compact: true })).toBe(null)
  })
})

describe('findDates', () => {
  it('gives date, place and form, times of day included', () => {
    expect(findDates('时间：2024-05-14 10:01 来源，2024年5月4日印发、2024年05月04日公布')).toEqual([
      { date: '2024-05-14', impossible: false, start: 3, end: 19, form: 'dash' },
      { date: '2024-05-04', impossible: false, start: 23, end: 32, form: 'chinese' },
      { date: '2024-05-04', impossible: false, start: 35, end: 46, form: 'chinese-padded' },
    ])
  })

  it.each([
    ['成文于二〇二四年五月十四日', 'numerals', '2024-05-14'],
    ['成文于二○二四年五月十四日', 'numerals-wrong-zero', '2024-05-14'],
    ['成文于二零二四年五月十四日', 'numerals-wrong-zero', '2024-05-14'],
    ['二O二四年五月十四日', 'numerals-wrong-zero', '2024-05-14'],
    ['2024/5/14', 'slash', '2024-05-14'],
    ['2024.5.14', 'dot', '2024-05-14'],
  ])('%s is %s', (text, form, date) => {
    expect(findDates(text)).toMatchObject([{ form, date }])
  })

  it.each(['2024年2月30日', '2024年13月1日', '20224年5月14日', '2020年7月68日', '2023-02-29'])(
    '%s is impossible',
    text => {
      expect(findDates(text)).toMatchObject([{ impossible: true, date: null, start: 0, end: text.length }])
    },
  )

  it.each([
    '第2024-05-140号',
    '版本12024-05-14',
    'https://example.gov.cn/2024/05/14/a.html',
    '电话010-2024-05-14',
    '索引号000014348/2020-35147',
    '2024.05.14.3',
    '2024年第5期',
    '24年5月14日',
  ])('%s holds none', text => {
    expect(findDates(text)).toEqual([])
  })
})

describe('findPeriods', () => {
  it.each([
    ['征求意见时间自2024年11月15日至11月25日止', '2024-11-15', '2024-11-25', 6, 25],
    ['2024-11-15 至 2024-11-25', '2024-11-15', '2024-11-25', 0, 23],
    ['2024年11月15日—25日', '2024-11-15', '2024-11-25', 0, 15],
    ['2024年11月15日至25日24:00', '2024-11-15', '2024-11-25', 0, 20],
    ['2024.11.15-2024.11.25', '2024-11-15', '2024-11-25', 0, 21],
    ['2024-11-15-2024-11-25', '2024-11-15', '2024-11-25', 0, 21],
    ['2024/11/15~11/25', '2024-11-15', '2024-11-25', 0, 16],
    ['2024年11月15日（星期五）9时起至2024年11月25日17时止', '2024-11-15', '2024-11-25', 0, 34],
    ['从2024年12月25日到1月5日', '2024-12-25', '2025-01-05', 0, 17],
    ['2006年7月1至2009年12月31日', '2006-07-01', '2009-12-31', 0, 20],
    ['二〇二四年五月一日至二〇二四年五月十日', '2024-05-01', '2024-05-10', 0, 19],
    ['2020年10月30日-10月9日', '2020-10-30', '2020-10-09', 0, 17],
    ['自公布之日起至2024年11月25日', null, '2024-11-25', 0, 18],
  ])('%s', (text, from, to, start, end) => {
    expect(findPeriods(text)).toEqual([{ from, to, start, end, impossible: false }])
  })

  it('keeps a period with an impossible day', () => {
    expect(findPeriods('公示期七天(2020年7月2日至7月68日)')).toEqual([
      { from: null, to: null, start: 6, end: 21, impossible: true },
    ])
  })

  it.each(['2024年11月15日发布，11月25日实施', '2024-11-15、2024-11-25', '2024年11月15日', '11月15日至11月25日'])(
    '%s is none',
    text => {
      expect(findPeriods(text)).toEqual([])
    },
  )
})

describe('arithmetic', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-05-14', 0, '2024-05-14'],
  ])('%s + %i', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(days)
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map(year => toIso(year, 2, 29))).toEqual([null, '2000-02-29', null, '2024-02-29'])
  })
})
