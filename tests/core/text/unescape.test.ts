import { describe, expect, it } from 'vitest'
import { unescapeText } from '../../../lib/core/text/unescape.ts'

describe('unescapeText', () => {
  it.each([
    ['%31%32', '12'],
    ['%E6%9C%BA%E5%AF%86', '机密'],
    ['%E6%9C', '\ufffd\ufffd'],
    ['&#49;&#x32;', '12'],
    ['&#0;', ' '],
    ['\\u0031\\x32\\u{33}', '123'],
    ['\\\\u0031', '1'],
    ['\\u673a\\u5bc6', '机密'],
    ['\\uff11', '1'],
    ['１２', '12'],
    ['100%', '100%'],
    ['\\n\\user', '\\n\\user'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(unescapeText(text).text).toBe(expected)
  })

  it('knows where everything stood', () => {
    const { text, from, to } = unescapeText('a%31b\\u0032c')
    expect(text).toBe('a1b2c')
    expect([...text].map((_, i) => [from![i], to![i]])).toEqual([
      [0, 1],
      [1, 4],
      [4, 5],
      [5, 11],
      [11, 12],
    ])
  })

  it('moves nothing where nothing is escaped', () => {
    expect(unescapeText('机密★')).toEqual({ text: '机密★', from: null, to: null })
  })
})
