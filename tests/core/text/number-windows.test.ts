import { expect, it } from 'vitest'
import { eachNumberWindow, type WindowOptions } from '../../../lib/core/text/number-windows.ts'

function windows(text: string, options: WindowOptions): string[] {
  const seen: string[] = []
  eachNumberWindow(text, options, ({ value, start, end, parts, alone }) => {
    seen.push(`${value} ${start}-${end} ${parts.join('+')}${alone ? ' alone' : ''}`)
    return value.length >= 6
  })
  return seen
}

it.each([
  ['第12号', 20, false, ['12 1-3 2 alone']],
  ['a1b2', 20, false, ['a1b2 0-4 4 alone']],
  ['1\u200b2', 20, false, ['12 0-3 2 alone']],
  ['12 34', 20, false, ['12 0-2 2', '1234 0-5 2+2 alone', '34 3-5 2']],
  ['123-456 78', 20, false, ['123 0-3 3', '123456 0-7 3+3', '78 8-10 2']],
  ['12 34', 3, false, ['12 0-2 2', '34 3-5 2']],
  ['12\n34', 20, false, ['12 0-2 2 alone', '34 3-5 2 alone']],
  ['12\n34', 20, true, ['12 0-2 2', '1234 0-5 2+2 alone', '34 3-5 2']],
  ['12   34', 20, false, ['12 0-2 2 alone', '34 5-7 2 alone']],
  ['12,34', 20, true, ['12 0-2 2 alone', '34 3-5 2 alone']],
  ['无数字abc', 20, false, []],
])('%j', (text, longest, wide, expected) => {
  expect(windows(text, { longest, wide })).toEqual(expected)
})
