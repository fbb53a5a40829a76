import { describe, expect, it } from 'vitest'
import { buildMatcher } from '../../../lib/core/text/aho-corasick.ts'
import { findBankCards } from '../../../lib/core/text/bank-card.ts'
import { findDates, findPeriods, parseDate } from '../../../lib/core/text/dates.ts'
import { findDocNumbers, parseDocNumber } from '../../../lib/core/text/doc-number.ts'
import { fold, squeeze } from '../../../lib/core/text/fold.ts'
import { findMobiles } from '../../../lib/core/text/mobile.ts'
import { findPhones } from '../../../lib/core/text/phone.ts'
import { redact } from '../../../lib/core/text/redact.ts'
import { findResidentIds } from '../../../lib/core/text/resident-id.ts'
import { needsSimplify } from '../../../lib/core/text/simplify.ts'
import { findUsccs } from '../../../lib/core/text/uscc.ts'

/** 100,000 characters made of one piece. What backtracks by the square runs for minutes here; the timeout ends it. */
function long(piece: string): string {
  return piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)
}

const PIECES = [
  '1',
  '9',
  '0',
  '1 ',
  '1-',
  '1—',
  '1.',
  '_1',
  '1\u200b',
  ' 1x',
  'aA1',
  '*',
  '1*',
  '1****',
  '1101081990xxx',
  '11010819900307123',
  '138 0000 0000 ',
  '6217 ',
  'a/',
  'a.',
  'a@',
  '@',
  '%',
  '%31',
  '%E4%BD',
  '&#4',
  '&#49;',
  '(',
  '（',
  ' ',
  '\n',
  '[2024',
  '〔2024〕',
  '京',
  '京政发〔2024〕',
  '令',
  '公告 ',
  '第1号',
  '年',
  '2024年',
  '2024年1月',
  '2024年1月1日至',
  '2024-',
  '2024-01-01至',
  '一',
  '一二三四年',
  '自公布之日起至',
  '电话',
  '电话：',
  '电话(',
  '电话：1',
  '转1',
  '身份证',
  '身份证1',
  '卡号1 ',
  '车牌',
  '车牌京',
  '护照',
  '微信a',
  'QQ',
]

describe.each(PIECES)('%j a hundred thousand characters long', { timeout: 10_000 }, piece => {
  const text = long(piece)

  it('yields nothing that leaks, in linear time', () => {
    expect(findResidentIds(text)).toEqual([])
    expect(findUsccs(text)).toEqual([])
    expect(findBankCards(text)).toEqual([])
    expect(findMobiles(text).every(({ start, end }) => end - start >= 11)).toBe(true)
    const masked = redact(text)
    expect(redact(masked)).toBe(masked)
  })

  it('yields dates, numbers and telephones inside the text, in linear time', () => {
    const found = [...findDates(text), ...findPeriods(text), ...findDocNumbers(text), ...findPhones(text)]
    expect(found.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true)
    expect(parseDate(text)).toBe(null)
    expect(parseDocNumber(text)).toBe(null)
    expect(fold(text)).toHaveLength(100_000)
    expect(squeeze(text).map.length).toBe(squeeze(text).text.length)
    expect(needsSimplify(text)).toBe(false)
  })
})

it('a matcher of nested terms stays linear', { timeout: 10_000 }, () => {
  const matcher = buildMatcher(Array.from({ length: 200 }, (_, i) => 'a'.repeat(i + 1)).concat('ab'))
  let hits = 0
  matcher.find(`${'c'.repeat(99_000)}${'a'.repeat(1000)}b`, () => hits++)
  expect(hits).toBe(200 * 1000 - (200 * 199) / 2 + 1)
})
