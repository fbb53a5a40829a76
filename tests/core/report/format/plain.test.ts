import { expect, it } from 'vitest'
import { plain } from '../../../../lib/core/report/format/plain.ts'

it.each([
  ['普通文字，不变', '普通文字，不变'],
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['一\r\n二\t三\u2028四', '一 二 三 四'],
  ['a\u0000b\u009bc\u007f', 'abc'],
  ['abc\u202egnp.exe', 'abcgnp.exe'],
  ['零\u200b宽\ufeff', '零宽'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('%j', (text, expected) => {
  expect(plain(text)).toBe(expected)
})
