import { describe, expect, it } from 'vitest'
import { findTravelDocuments } from '../../../lib/core/text/travel-document.ts'

// All numbers are synthetic.

const found = (text: string, context?: string) =>
  findTravelDocuments(text, context === undefined ? {} : { context }).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ])

describe('findTravelDocuments', () => {
  it.each([
    ['护照号码:E12345678', [['E12345678', 'passport']]],
    [
      '护照EA1234567、G12345678',
      [
        ['EA1234567', 'passport'],
        ['G12345678', 'passport'],
      ],
    ],
    ['往来港澳通行证C12345678', [['C12345678', 'to-hong-kong-macao']]],
    ['往来台湾通行证号:T12345678', [['T12345678', 'to-taiwan']]],
    ['港澳居民来往内地通行证H1234567801', [['H1234567801', 'home-return']]],
    ['台胞证号:12345678', [['12345678', 'taiwan-resident']]],
    ['军官证:军字第1234567号', [['军字第1234567号', 'military']]],
    ['证件号码:E12345678', [['E12345678', 'passport']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'E12345678',
    '设备型号E12345678',
    '护照办理电话86550000',
    '台胞证自20200101起受理',
    '护照E1234567890123',
    '护照号E1******8',
    '护照办理。批号:E12345678',
  ])('nothing in %s', text => {
    expect(found(text)).toEqual([])
  })

  it('takes the heading of a column for its label', () => {
    expect(found('G12345678', '护照号')).toEqual([['G12345678', 'passport']])
    expect(found('G12345678', '批号')).toEqual([])
  })
})
