import { describe, expect, it } from 'vitest'
import { findBankCards, passesLuhn } from '../../../lib/core/text/bank-card.ts'

describe('passesLuhn', () => {
  it.each([
    ['6217000010000000003', true],
    ['6222021000000000009', true],
    ['6217000010000000004', false],
  ])('%s: %s', (digits, expected) => {
    expect(passesLuhn(digits)).toBe(expected)
  })
})

describe('findBankCards', () => {
  it.each([
    ['卡号:6217000010000000003', '', 3, 22, false],
    ['开户行:某银行 6217 0000 1000 0000 003', '', 8, 31, false],
    ['6222021000000000009', '银行账号', 0, 19, false],
    ['户名:某区财政局 账号:6222021000000000009', '', 12, 31, true],
  ])('%s (%s)', (text, context, start, end, corporate) => {
    expect(findBankCards(text, { context })).toEqual([{ start, end, corporate }])
  })

  it.each([
    ['no word for an account', '6217000010000000003'],
    ['a wrong check digit', '卡号:6217000010000000004'],
    ['another label', '银行流水号:6217000010000000003'],
    ['a longer run', '卡号:62170000100000000030'],
    ['other groups', '卡号:621700 0010 0000 00003'],
  ])('leaves %s alone', (_, text) => {
    expect(findBankCards(text)).toEqual([])
  })
})
