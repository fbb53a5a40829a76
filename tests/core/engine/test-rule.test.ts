import { describe, expect, it } from 'vitest'
import { definePageRule, type PageExamples } from '../../../lib/core/engine/rule.ts'
import { testRule } from '../../../lib/core/engine/test-rule.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'

const text = { zh: '甲', en: 'a' }

const rule = definePageRule({
  id: 'team/marquee',
  docs: { description: text, rationale: text, fix: text, basis: [], workPoints: [], owner: 'editor' },
  severity: 'warn',
  preset: 'recommended',
  messages: { marquee: text, blink: text },
  create: ({ report }) => ({
    '<marquee>': node => report({ messageId: 'marquee', at: { node } }),
    '<blink>': node => report({ messageId: 'blink', at: { node } }),
    '<font>'() {
      throw new Error('no fonts')
    },
  }),
})

const bad = (html: string, ...findings: NonNullable<PageExamples['bad'][number]['findings']>) => ({
  title: { zh: html, en: html },
  html,
  findings,
})

const MARQUEE = bad('<marquee>一</marquee>', { messageId: 'marquee', quote: '一', line: 1, column: 1 })
const BLINK = bad('<p>\n<blink>二</blink></p>', { messageId: 'blink', line: 2 })
const GOOD = bad('<p>三</p>')

describe('testRule', () => {
  it('is content with a rule that behaves', async () => {
    await testRule(rule, { bad: [MARQUEE, BLINK], good: [GOOD] }, pageFromHtml)
  })

  it.each<[string, PageExamples, string]>([
    ['a message without an example', { bad: [MARQUEE], good: [] }, 'no example shows message "blink"'],
    ['a finding too many', { bad: [BLINK, MARQUEE], good: [bad('<marquee>四</marquee>')] }, '"quote":"四"'],
    ['a finding too few', { bad: [MARQUEE, bad('<p>五</p>', { messageId: 'blink' })], good: [] }, 'found    []'],
    [
      'another line',
      { bad: [MARQUEE, bad('<blink>六</blink>', { messageId: 'blink', line: 7 })], good: [] },
      '"line":1',
    ],
    ['a bad example without findings', { bad: [MARQUEE, BLINK, GOOD], good: [] }, 'is bad but states no finding'],
    ['a rule that throws', { bad: [MARQUEE, BLINK], good: [bad('<font>七</font>')] }, 'threw Error: no fonts'],
  ])('complains of %s', async (_, examples, words) => {
    await expect(testRule(rule, examples, pageFromHtml)).rejects.toThrow(words)
  })
})
