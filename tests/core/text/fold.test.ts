import { describe, expect, it } from 'vitest'
import { fold, squeeze } from '../../../lib/core/text/fold.ts'

describe('fold', () => {
  it.each([
    ['full-width digits and letters', '０１２ＡＢｘ', '012ABx'],
    ['full-width punctuation', '电话：（010）', '电话:(010)'],
    ['ideographic space, NBSP, en space', '文\u3000号\u00a0：\u2002', '文 号 : '],
    ['Kangxi radicals', '\u2f00\u2f47\u2f45', '一日方'],
    ['simplified radicals that NFKC leaves alone', '\u2ed3\u2ed4\u2ea0', '长门民'],
    ['compatibility ideographs', '\uf9dd\uf98a', '利力'],
    ['small brackets', '﹝2020﹞', '〔2020〕'],
    ['circled digits stay', '①②', '①②'],
    ['mathematical digits stay', '𝟏𝟐', '𝟏𝟐'],
    ['zero-width characters stay', '1\u200b2', '1\u200b2'],
    ['a lone surrogate stays', '\ud835ａ', '\ud835a'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('keeps every offset', () => {
    let every = ''
    for (let code = 0; code < 0x10000; code++) every += String.fromCharCode(code)
    const folded = fold(every)
    expect(folded.length).toBe(0x10000)
    expect(folded[0x4e2d]).toBe('中')
    expect(folded[0xff10]).toBe('0')
    expect(fold(folded)).toBe(folded)
  })
})

describe('squeeze', () => {
  it.each([
    ['1 1\u200b0\u30001', '1101', [0, 2, 4, 6]],
    ['文 号\n：', '文号：', [0, 2, 4]],
    ['甲乙', '甲乙', [0, 1]],
    [' \ufeff\u00ad', '', []],
  ])('%j', (text, squeezed, map) => {
    expect(squeeze(text).text).toBe(squeezed)
    expect([...squeeze(text).map]).toEqual(map)
  })
})
