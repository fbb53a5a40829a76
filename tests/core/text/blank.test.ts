import { expect, it } from 'vitest'
import { isBlank, isZeroWidth } from '../../../lib/core/text/blank.ts'

it.each([' ', '\t', '\n', '\r', '\u00a0', '\u2002', '\u2028', '\u202f', '\u3000'])('%j is a blank', character => {
  expect(isBlank(character.charCodeAt(0))).toBe(true)
  expect(isZeroWidth(character.charCodeAt(0))).toBe(false)
})

it.each(['\u00ad', '\u200b', '\u200d', '\u200e', '\u202c', '\u2060', '\ufeff'])('%j has no width', character => {
  expect(isZeroWidth(character.charCodeAt(0))).toBe(true)
  expect(isBlank(character.charCodeAt(0))).toBe(false)
})

it.each(['a', '0', '-', '·', '中', '、', '\u2010'])('%j is neither', character => {
  expect(isBlank(character.charCodeAt(0)) || isZeroWidth(character.charCodeAt(0))).toBe(false)
})
