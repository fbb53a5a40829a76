import { describe, expect, it } from 'vitest'
import { findUsccs, isUscc } from '../../../lib/core/text/uscc.ts'

describe('isUscc', () => {
  it.each([
    ['91350100M000100Y43', true],
    ['11110108000000001J', true],
    ['91350100M000100Y44', false],
    ['91350100M000100I43', false],
    ['110108199003071238', false],
    ['9135010', false],
  ])('%s: %s', (code, expected) => {
    expect(isUscc(code)).toBe(expected)
  })
})

describe('findUsccs', () => {
  it.each([
    ['登记证91350100M000100Y43。', '', [{ start: 3, end: 21, code: '91350100M000100Y43', valid: true }]],
    ['统一社会信用代码:91350100M000100Y44', '', [{ start: 9, end: 27, code: '91350100M000100Y44', valid: false }]],
    ['信用代码:91350100m000100y43', '', [{ start: 5, end: 23, code: '91350100M000100Y43', valid: false }]],
    ['91350100M000100Y44', '统一社会信用代码', [{ start: 0, end: 18, code: '91350100M000100Y44', valid: false }]],
    ['91350100M000100Y44', '', []],
    ['x91350100M000100Y43', '', []],
    ['统一社会信用代码:暂无,电话62345678', '', []],
  ])('%s (%s)', (text, context, expected) => {
    expect(findUsccs(text, { context })).toEqual(expected)
  })
})
