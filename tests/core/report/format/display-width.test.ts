import { expect, it } from 'vitest'
import { displayWidth, padTo, wrap } from '../../../../lib/core/report/format/display-width.ts'

it.each([
  ['', 0],
  ['abc', 3],
  ['政务', 4],
  ['《a》', 5],
  ['ｱ', 1],
  ['Ａ', 2],
  ['e\u0301', 1],
  ['𠮷', 2],
])('%j is %i wide', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

it.each([
  ['政', 4, '政  '],
  ['政务公开', 4, '政务公开'],
])('pads %j to %i', (text, width, expected) => {
  expect(padTo(text, width)).toBe(expected)
})

it.each([
  ['政务公开网页', 8, ['政务公开', '网页']],
  ['政务公开，网页', 8, ['政务公', '开，网页']],
  ['see https://www.example.gov.cn/ now', 10, ['see', 'https://www.example.gov.cn/', 'now']],
  ['短', 8, ['短']],
  ['', 8, ['']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

it('wraps long text in time that grows with its length only', () => {
  expect(wrap('政'.repeat(100_000), 80)).toHaveLength(2500)
  expect(wrap('a'.repeat(100_000), 80)).toHaveLength(1)
})
