import { describe, expect, it } from 'vitest'
import { findMobiles } from '../../../lib/core/text/mobile.ts'

describe('findMobiles', () => {
  it.each([
    ['张三 13800000000', 3, 14, false],
    ['手机:13800000000,', 3, 14, true],
    ['13800000000女', 0, 11, false],
    ['138-0000-0000', 0, 13, false],
    ['138 0000 0000', 0, 13, false],
    ['+8613800000000', 0, 14, false],
    ['+86 138 0000 0000', 0, 17, false],
    ['(86)13800000000', 4, 15, false],
    ['008613800000000', 0, 15, false],
    ['1 3 8 0 0 0 0 0 0 0 0', 0, 21, false],
    ['138\u200b00000000', 0, 12, false],
    ['联系电话:010-62345678,13800000000', 18, 29, true],
    ['电话:138 0000 0000 139 0000 0001', 3, 16, true],
  ])('%s', (text, start, end, labelled) => {
    expect(findMobiles(text)[0]).toEqual({ start, end, labelled })
  })

  it('finds every one of a list', () => {
    expect(findMobiles('电话:138 0000 0000 139 0000 0001')).toHaveLength(2)
  })

  it.each([
    ['too long', '138000000001'],
    ['too short', '1380000000'],
    ['a prefix not in use', '12800000000'],
    ['letters at its side', 'A13800000000'],
    ['a filing number', '备案号:13800000000'],
    ['a filing number with a tail', '安全等级保护备案证明13100049001-17001'],
    ['an order number', '订单号13800000000'],
    ['an amount', '投资13800000000元'],
    ['a fraction', '0.13800000000'],
    ['a web address', 'http://example.gov.cn/art/13800000000'],
    ['a file name', '13800000000.jpg'],
    ['a row of figures', '100 138 0000 0000 200'],
    ['masked', '138****0000'],
    ['other grouping', '13800 000 000'],
  ])('leaves %s alone', (_, text) => {
    expect(findMobiles(text)).toEqual([])
  })

  it('takes the label from the context', () => {
    expect(findMobiles('13800000000', { context: '备案编号' })).toEqual([])
    expect(findMobiles('13800000000', { context: '联系电话' })).toEqual([{ start: 0, end: 11, labelled: true }])
  })
})
