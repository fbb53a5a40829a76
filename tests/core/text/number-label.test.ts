import { describe, expect, it } from 'vitest'
import { inAddress, isFraction, isPiece, labelBefore } from '../../../lib/core/text/number-label.ts'

describe('labelBefore', () => {
  it.each([
    ['身份证号:', '', 'identity'],
    ['公民身份号码为', '', 'identity'],
    ['idcard=', '', 'identity'],
    ['身份证号:略,订单号:', '', 'other'],
    ['证件编号:', '', 'identity'],
    ['身份证号:略,手机:', '', 'phone'],
    ['备案号:', '', 'other'],
    ['编号:12、34、', '', 'other'],
    ['公告张三', '', null],
    ['项目负责人李四', '', null],
    ['账号:', '', 'card'],
    ['', '身份证号码', 'identity'],
    ['流水号:', '身份证号码', 'other'],
    ['身份证号\n', '', null],
    [`身份证号${'甲'.repeat(40)}`, '', null],
  ])('%j (%s): %s', (text, context, expected) => {
    expect(labelBefore(text, text.length, context)).toBe(expected)
  })
})

it.each([
  ['0.12', true],
  ['12.5', true],
  ['a.12', false],
  ['12。', false],
])('%s is a fraction: %s', (text, expected) => {
  const start = text.indexOf('12')
  expect(isFraction(text, start, start + 2)).toBe(expected)
})

it.each([
  ['12-3', true],
  ['3-12', true],
  ['-12-', false],
])('12 is a piece of %s: %s', (text, expected) => {
  const start = text.indexOf('12')
  expect(isPiece(text, start, start + 2)).toBe(expected)
})

it.each([
  ['https://a.gov.cn/12', true],
  ['/upload/12/a', true],
  ['附件12.docx', false],
  ['附件:12.docx', true],
  ['男/12', false],
  ['12,详见附件.docx', false],
])('12 in %s is in an address: %s', (text, expected) => {
  const start = text.indexOf('12')
  expect(inAddress(text, start, start + 2)).toBe(expected)
})
