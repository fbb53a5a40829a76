import { describe, expect, it } from 'vitest'
import { buildMatcher, type Matcher, matcherFrom } from '../../../lib/core/text/aho-corasick.ts'

function hits(matcher: Matcher, text: string): string[] {
  const found: string[] = []
  matcher.find(text, (term, start, end) => found.push(`${term}@${start}-${end}`))
  return found
}

function naive(terms: string[], text: string): string[] {
  const found: string[] = []
  terms.forEach((term, index) => {
    if (term === '') return
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      found.push(`${index}@${at}-${at + term.length}`)
    }
  })
  return found
}

describe('buildMatcher', () => {
  it.each([
    [['信息', '政府信息', '信息公开', '公开'], '政府信息公开', ['1@0-4', '0@2-4', '2@2-6', '3@4-6']],
    [['aa', 'a'], 'aaa', ['1@0-1', '0@0-2', '1@1-2', '0@1-3', '1@2-3']],
    [['abcd', 'bc'], 'abce', ['1@1-3']],
    [['he', 'she', 'his', 'hers'], 'ushers', ['1@1-4', '0@2-4', '3@2-6']],
    [['甲', '甲'], '甲', ['1@0-1', '0@0-1']],
    [['', '乙'], '甲乙', ['1@1-2']],
    [['𠮷野'], '在𠮷野', ['0@1-4']],
    [[], '任何', []],
    [['某'], '', []],
  ])('%j in %s', (terms, text, expected) => {
    expect(hits(buildMatcher(terms), text)).toEqual(expected)
  })

  it('agrees with a naive matcher on random terms', () => {
    let seed = 20240514
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * n)
    }
    const word = (longest: number) =>
      Array.from({ length: 1 + random(longest) }, () => '政府信息公开'[random(6)]).join('')
    for (let round = 0; round < 60; round++) {
      const terms = Array.from({ length: 1 + random(40) }, () => word(5))
      const text = Array.from({ length: 30 }, () => word(8)).join('')
      expect(hits(buildMatcher(terms), text).sort()).toEqual(naive(terms, text).sort())
    }
  })

  it('works from data that went through a structured clone', () => {
    const { data } = buildMatcher(['内部资料', '资料'])
    expect(hits(matcherFrom(structuredClone(data)), '内部资料')).toEqual(['0@0-4', '1@2-4'])
  })
})
