import { describe, expect, it, vi } from 'vitest'
import { lintPage } from '../../../lib/core/engine/lint-page.ts'
import type { PageRule } from '../../../lib/core/engine/rule.ts'
import { buildMatcher } from '../../../lib/core/text/aho-corasick.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { TERMS } from '../../../rules/leak/_terms.ts'
import sensitiveTerm from '../../../rules/leak/sensitive-term.ts'
import { lintHtml, long } from './lint-html.ts'

vi.mock('../../../lib/core/text/aho-corasick.ts', async load => {
  const real = await load<typeof import('../../../lib/core/text/aho-corasick.ts')>()
  return { ...real, buildMatcher: vi.fn(real.buildMatcher) }
})

const rule = sensitiveTerm as PageRule
const said = async (html: string, options?: object) =>
  (await lintHtml(rule, html, options)).map(({ messageId, certainty, severity, data }) => [
    messageId,
    certainty,
    severity,
    data['found'],
  ])

describe('the built-in list', () => {
  it.each([
    ['<p>内部资料', [['shown', 'sure', 'error', '内部资料']]],
    ['<p>内部资料，注意保存，严禁外传。', [['shown', 'sure', 'error', '内部资料、注意保存、严禁外传']]],
    ['<p>内部资料　第12期', [['shown', 'sure', 'error', '内部资料']]],
    ['<p>某项工作方案【内部文件】', [['shown', 'sure', 'error', '内部文件']]],
    ['<p>本材料仅供内部使用，请妥善保管，未经同意不得复制。', [['shown', 'review', 'error', '仅供内部']]],
    ['<a href="/n">内部资料</a>', [['shown', 'review', 'error', '内部资料']]],
    ['<table><tr><td>内部资料<td>三件</table>', [['shown', 'review', 'error', '内部资料']]],
    ['<table><tr><td><p>通知<p>内部资料</table>', [['shown', 'sure', 'error', '内部资料']]],
    ['<p>非公开', [['shown', 'sure', 'warn', '非公开']]],
    ['<p>类别：内部资料', []],
    ['<p>内部资料管理办法', []],
    ['<p>内部资料性出版物', []],
    ['<p>应当妥善保管内部资料。', []],
    ['<p>保护工作秘密', []],
    ['<p>非公开发行', []],
    ['<p>未经许可不得转发', []],
    ['<p>未经本网书面授权，不得翻印', []],
    ['<button>非公开</button>', []],
  ])('%s', async (html, expected) => {
    expect(await said(html)).toEqual(expected)
  })

  it('reads traditional pages', async () => {
    const html =
      '<p>為做好今年的業務工作，現將有關事項通知如下，請認真組織實施，確保各項任務按期完成。</p><p>內部資料</p>'
    expect(await said(html)).toEqual([['shown', 'sure', 'error', '内部资料']])
  })

  it('can be left out', async () => {
    expect(await said('<p>内部资料', { builtin: false })).toEqual([])
  })

  it('holds every term once', () => {
    const terms = TERMS.map(({ term }) => term)
    expect(terms.length).toBe(new Set(terms).size)
  })
})

describe('a list of one’s own', () => {
  const own = (terms: readonly unknown[]) => ({ builtin: false, terms })
  it.each([
    ['anywhere', '<p>项目甲乙丙的进展', ['甲乙丙'], [['shown', 'sure', 'error', '甲乙丙']]],
    ['blanks in text and term', '<p>甲 乙　丙', ['甲乙 丙'], [['shown', 'sure', 'error', '甲乙丙']]],
    ['width and case', '<p>ＡＢＣ系统', ['Abc'], [['shown', 'sure', 'error', 'ABC']]],
    ['the longest counts', '<p>甲乙丙丁', ['乙丙', '甲乙丙丁', '丙丁'], [['shown', 'sure', 'error', '甲乙丙丁']]],
    ['its severity', '<p>甲乙丙', [{ term: '甲乙丙', severity: 'info' }], [['shown', 'sure', 'info', '甲乙丙']]],
    ['only as a mark', '<p>项目甲乙丙的进展', [{ term: '甲乙丙', inSentence: 'ignore' }], []],
    [
      'for review in a sentence',
      '<p>项目甲乙丙的进展',
      [{ term: '甲乙丙', inSentence: 'review' }],
      [['shown', 'review', 'error', '甲乙丙']],
    ],
    [
      'a phrase around it excuses this place',
      '<p>甲乙丙丁，甲乙丙',
      [{ term: '甲乙丙', exceptions: ['甲乙丙丁'] }],
      [['shown', 'sure', 'error', '甲乙丙']],
    ],
    ['a phrase elsewhere excuses the line', '<p>甲乙丙，已公开', [{ term: '甲乙丙', exceptions: ['已公开'] }], []],
    ['a kind of page excuses it', '<p>甲乙丙', [{ term: '甲乙丙', exceptOn: ['other'] }], []],
    ['a Latin word within another', '<p>latest test2 testing', ['test'], []],
    ['symbols', '<p>见附件※', ['※'], [['shown', 'sure', 'error', '※']]],
    ['in an attribute', '<img alt="甲乙丙示意图">', ['甲乙丙'], [['hidden', 'sure', 'error', '甲乙丙']]],
    [
      'in a script',
      '<script>var a="\\u7532\\u4e59\\u4e19"</script>',
      ['甲乙丙'],
      [['hidden', 'sure', 'error', '甲乙丙']],
    ],
    ['shown and in a tooltip is one', '<p title="甲乙丙">甲乙丙', ['甲乙丙'], [['shown', 'sure', 'error', '甲乙丙']]],
  ])('%s', async (_, html, terms, expected) => {
    expect(await said(html, own(terms))).toEqual(expected)
  })

  it('rejects what it does not know', () => {
    expect(rule.options.safeParse({ terms: [{ term: '甲', where: 'mark' }] }).success).toBe(false)
    expect(rule.options.safeParse({ terms: [''] }).success).toBe(false)
    expect(rule.options.safeParse({ lists: [{ terms: ['甲'] }] }).success).toBe(false)
  })

  it('of 50,000 terms is compiled once for a run', async () => {
    const terms = Array.from({ length: 50_000 }, (_, i) => `词${i.toString(36)}号`)
    const options = rule.options.parse({ terms })
    const before = vi.mocked(buildMatcher).mock.calls.length
    for (let i = 0; i < 3; i++) {
      const page = await pageFromHtml({ html: '<p>其中词rs号已经公布', url: null })
      const { findings } = lintPage(page, {
        rules: [{ rule, options, severity: null }],
        today: '2026-11-23',
        language: 'en',
      })
      expect(findings.map(({ finding }) => finding.data['found'])).toEqual(['词rs号'])
    }
    expect(vi.mocked(buildMatcher).mock.calls.length - before).toBe(1)
  })
})

it('keeps personal data that stand in a term to itself', async () => {
  const findings = await lintHtml(rule, '<p>张三110108199003071238', { terms: ['张三110108199003071238'] })
  expect(findings).toHaveLength(1)
  expect(JSON.stringify(findings)).not.toContain('110108199')
})

describe('hostile pages', () => {
  it.each([
    '内',
    '内部',
    '内部资料',
    '内部资料 ',
    '(内部资料',
    '内部资料)',
    '内 ',
    '征求意见稿',
    '严禁外传，',
    '非公开',
    '内\u200b部',
    '内部资料<p>',
    '"内部资料',
  ])('made of %j', async piece => {
    const text = long(piece)
    for (const html of [
      `<p>${text}`,
      `<p title="${text.replaceAll('"', '')}">`,
      `<!-- ${text} -->`,
      `<script>${text}</script>`,
    ])
      expect((await lintHtml(rule, html)).length).toBeLessThan(60)
  })
})
