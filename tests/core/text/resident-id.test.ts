import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/core/text/fold.ts'
import { findResidentIds } from '../../../lib/core/text/resident-id.ts'

// All numbers are synthetic; the right ones are computed from invented dates.

describe('findResidentIds finds', () => {
  it.each([
    ['11010819900101001X', 'resident', '1990-01-01', 0, 18],
    ['11010819900101001x', 'resident', '1990-01-01', 0, 18],
    ['110108199003071238', 'resident', '1990-03-07', 0, 18],
    ['110108194912310029', 'resident', '1949-12-31', 0, 18],
    ['11010520000229003X', 'resident', '2000-02-29', 0, 18],
    ['810000199901010049', 'permit', '1999-01-01', 0, 18],
    ['830000199206150051', 'permit', '1992-06-15', 0, 18],
    ['901560198501010017', 'permit', '1985-01-01', 0, 18],
    ['11010819900307123844', 'disability', '1990-03-07', 0, 20],
    ['G110108199003071238', 'school-roll', '1990-03-07', 0, 19],
    ['张三男110108199003071238海淀', 'resident', '1990-03-07', 3, 21],
    ['12 110108199003071238 3', 'resident', '1990-03-07', 3, 21],
    ['张三110108199003071238.pdf', 'resident', '1990-03-07', 2, 20],
  ])('%s', (text, kind, birth, start, end) => {
    expect(findResidentIds(text)).toEqual([{ start, end, kind, valid: true, labelled: false, birth }])
  })

  it.each([
    ['full-width', '１１０１０８１９９００３０７１２３８'],
    ['full-width X', '１１０１０８１９９００１０１００１Ｘ'],
    ['grouped by blanks', '110108 19900307 1238'],
    ['grouped by dashes', '110108-1990-0307-1238'],
    ['grouped by full-width dashes', '110108－19900307－1238'],
    ['digit by digit', '1 1 0 1 0 8 1 9 9 0 0 3 0 7 1 2 3 8'],
    ['with ideographic spaces', '110108\u300019900307\u30001238'],
    ['with zero-width characters', '1101\u200b0819\u200d9003\ufeff07\u00ad1238'],
  ])('numbers %s', (_, text) => {
    expect(findResidentIds(fold(text))).toMatchObject([{ start: 0, end: text.length, kind: 'resident', valid: true }])
  })

  it('wrong check digits and 15 digits only under a label', () => {
    expect(findResidentIds('身份证号:110108199003071239')).toMatchObject([{ valid: false, labelled: true, start: 5 }])
    expect(findResidentIds('110108199003071239', { context: '身份证号码' })).toMatchObject([
      { valid: false, labelled: true },
    ])
    expect(findResidentIds('110108199003071239')).toEqual([])
    expect(findResidentIds('身份证号:110108900307123')).toMatchObject([{ kind: 'resident15', birth: '1990-03-07' }])
    expect(findResidentIds('110108900307123')).toEqual([])
  })

  it('every number of a list', () => {
    expect(findResidentIds('身份证号:110108199003071238、11010819900101001X,110108194912310029')).toHaveLength(3)
  })

  it.each([
    ['1101081990****1238', 'month and day'],
    ['110108199003****38', 'day and sequence'],
    ['11010819900307***8', 'the sequence'],
    ['1101081990xxxx1238', 'month and day, with x'],
  ])('the weak mask %s that hides only %s', text => {
    expect(findResidentIds(`张三 ${text}`)).toMatchObject([{ kind: 'weak-mask', start: 3, end: 21 }])
  })
})

describe('findResidentIds leaves alone', () => {
  it.each([
    ['a number of CMS attachments', '202008201606123452'],
    ['a file name of digits', '110108199003071238.docx'],
    ['a web address', 'http://example.gov.cn/art/110108199003071238'],
    ['a query', '/art/detail?record=110108199003071238'],
    ['a filing number', '备案号:110108199003071238'],
    ['a number in words', '项目编号为110108199003071238'],
    ['a numbered list of filings', '流水号:110108199003071238,11010819900101001X'],
    ['an order beside an identity label', '身份证号:略,订单号:110108199003071238'],
    ['a social credit code', '91350100M000100Y43'],
    ['a social credit code of digits that is an ID number too', '131106201901010019'],
    ['a decimal fraction', '0.110108199003071238'],
    ['a number with decimals', '110108199003071238.5'],
    ['a piece of a number', '110108199003071238-001'],
    ['a longer run of digits', '1101081990030712381'],
    ['a run with letters', 'a110108199003071238'],
    ['no province', '200108199003071238'],
    ['no prefecture', '110008199003071238'],
    ['no date', '110108199013071238'],
    ['the 29th of February 2001', '110105200102290038'],
    ['a good mask', '110108********1238'],
    ['another good mask', '1101**********1238'],
    ['a masked bank card', '621700******123456'],
    ['a table of single digits', '0 1 1 0 1 0 8 1 9 9 0 0 3 0 7 1 2 3 8 0'],
    ['numbers on different lines', '110108\n19900307\n1238'],
  ])('%s', (_, text) => {
    expect(findResidentIds(text)).toEqual([])
  })

  it('a series of one region and day', () => {
    const series = '110108199003071238 110108199003071246 110108199003071254'
    expect(findResidentIds(series)).toEqual([])
    expect(findResidentIds('110108199003071238 110108199003071246')).toHaveLength(2)
    expect(findResidentIds(`身份证号:${series}`)).not.toEqual([])
  })

  it('births that today rules out', () => {
    expect(findResidentIds('110108199003071238', { today: '1990-03-06' })).toEqual([])
    expect(findResidentIds('110108199003071238', { today: '1990-03-07' })).toHaveLength(1)
    expect(findResidentIds('110108190001010020', { today: '2026-11-23', context: '身份证号' })).toEqual([])
  })
})
