import { symlinkSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkJson, folderOf, runCli } from '../support/run-cli.ts'

const TEN_MB = 10_000_000

describe('pages that are hard to read', () => {
  it('checks what it can and names the rest', { timeout: 300_000 }, async () => {
    const folder = folderOf({
      'attribute-of-5-MB.html': `<img src="a.png" alt="${'字'.repeat(1_700_000)}">`,
      'binary.html': Buffer.from([0, 1, 2, 3, 0, 0, 0, 0, 9, 0]),
      'deep-div.html': '<div>'.repeat(100_000),
      'deep-font.html': `${'<font><b>'.repeat(50_000)}x`,
      'deep-table.html': `${'<table><tr><td>'.repeat(5_000)}x`,
      'empty.html': '',
      'flood.html': `<p>${'<a href=x><img src=a.png></a>'.repeat(50_000)}`,
      'huge.html': '',
      'just-allowed.html': `<p>${'a'.repeat(TEN_MB - 3)}`,
      'just-too-large.html': `<p>${'a'.repeat(TEN_MB - 2)}`,
      'null-bytes.html': '<p>a\0b</p>'.repeat(1_000),
      'one-line.html': `<p>${'办公电话：010-62345678，'.repeat(300_000)}</p>`,
      'pdf.html': '%PDF-1.4\n1 0 obj\n',
      'unclosed.html': '<html><head><title>a<body><p>b<a href="c<ul><li><!-- ',
    })
    truncateSync(path.join(folder, 'huge.html'), 50_000_000)
    symlinkSync('nowhere', path.join(folder, 'unreadable.html'))

    const { code, report, stderr } = await checkJson(
      ['.', '--preset', 'strict', '--rule', 'disclosure/entry-missing=off'],
      {
        cwd: folder,
      },
    )
    const reasons = report.pages.map(({ file, notChecked }) => [file, notChecked.map(({ reason }) => reason).join()])
    expect(reasons).toEqual([
      ['attribute-of-5-MB.html', ''],
      ['binary.html', 'not-html'],
      ['deep-div.html', ''],
      ['deep-font.html', ''],
      ['deep-table.html', ''],
      ['empty.html', ''],
      ['flood.html', ''],
      ['huge.html', 'too-large'],
      ['just-allowed.html', ''],
      ['just-too-large.html', 'too-large'],
      ['null-bytes.html', ''],
      ['one-line.html', ''],
      ['pdf.html', 'not-html'],
      ['unclosed.html', ''],
      ['unreadable.html', 'unreadable'],
    ])
    expect([code, stderr]).toEqual([3, ''])
    expect(report.summary).toMatchObject({ pages: 15, notChecked: 5 })
    // What was not read cannot show that a page is missing.
    expect(report.sites).toMatchObject([{ complete: false, counts: { discovered: 15, done: 10, failed: 5 } }])
  })

  it('takes its limit from the configuration', async () => {
    const folder = folderOf({ 'a.html': '<p>12345', 'govlint.config.json': '{"maxPageBytes":7}' })
    const { report } = await checkJson(['a.html'], { cwd: folder })
    expect(report.pages[0]?.notChecked).toEqual([
      { ruleId: null, reason: 'too-large', detail: '页面超过 0 MB（maxPageBytes）' },
    ])
  })
})

describe('a folder', () => {
  it('without pages is incomplete, never passed', async () => {
    const folder = folderOf({ 'a.txt': 'no page' })
    const { code, report } = await checkJson(['.'], { cwd: folder })
    expect(code).toBe(3)
    expect(report.sites[0]?.notChecked).toMatchObject([{ ruleId: null, reason: 'no-pages' }])
    expect((await runCli(['check', '*.html'], { cwd: folder })).code).toBe(3)
  })

  it('whose links turn in a circle is read once', async () => {
    const folder = folderOf({ 'a/b/c.html': '<p>c' })
    symlinkSync('..', path.join(folder, 'a/b/up'))
    symlinkSync('.', path.join(folder, 'a/self'))
    const { report } = await checkJson(['.'], { cwd: folder })
    expect(report.pages.map(({ file }) => file)).toEqual(['a/b/c.html'])
  })
})

/** A plugin with one rule that behaves badly on pages that say so, beside a good one. */
const plugin = (bad: string): string => `
import { defineConfig, definePageRule } from 'govlint'
const docs = { description: { zh: '测试', en: 'test' }, rationale: { zh: '测试', en: 'test' }, fix: { zh: '测试', en: 'test' },
  basis: [], workPoints: [], owner: 'editor' as const }
const common = { docs, severity: 'warn' as const, preset: 'recommended' as const, messages: { seen: { zh: '看到', en: 'seen' } } }
export default defineConfig({
  pageBudget: 2000,
  plugins: [{ prefix: 'team', rules: [
    definePageRule({ ...common, id: 'team/bad', create: ({ page, report }) => ({ end() {
      report({ messageId: 'seen' })
      if (page.elements('em').length > 0) { ${bad} }
    } }) }),
    definePageRule({ ...common, id: 'team/good', create: ({ report }) => ({ end() { report({ messageId: 'seen' }) } }) }),
  ] }],
  rules: { 'page/meta-required': 'off', 'page/footer-items': 'off', 'accessibility/document-title': 'off' },
})
`

const BAD_AND_GOOD = { '1.html': '<p>good', '2.html': '<p><em>bad</em>', '3.html': '<p>good' }
const shortly = (report: {
  pages: readonly { findings: readonly { ruleId: string }[]; notChecked: readonly object[] }[]
}) => report.pages.map(({ findings, notChecked }) => [findings.map(({ ruleId }) => ruleId), notChecked])

describe('a rule', () => {
  it('that throws loses its findings on that page alone', async () => {
    const folder = folderOf({
      ...BAD_AND_GOOD,
      'govlint.config.ts': plugin(`throw new RangeError('on 11010519491231002X')`),
    })
    const { code, report } = await checkJson(['.'], { cwd: folder })
    expect(code).toBe(3)
    const [first, second, third] = shortly(report)
    expect(first).toEqual([['team/bad', 'team/good'], []])
    expect(second).toMatchObject([['team/good'], [{ ruleId: 'team/bad', reason: 'rule-error' }]])
    expect(third).toEqual(first)
    expect(JSON.stringify(report)).not.toContain('11010519491231002X')
  })

  it.each([
    ['that loops', 'for (;;) {}'],
    ['whose pattern backtracks without end', `/^(a+)+$/.test('a'.repeat(50) + 'b')`],
  ])('%s is ended with its worker, and the page checked without it', async (_, bad) => {
    const folder = folderOf({ ...BAD_AND_GOOD, 'govlint.config.ts': plugin(bad) })
    const { code, report } = await checkJson(['.'], { cwd: folder })
    expect(code).toBe(3)
    expect(shortly(report)).toEqual([
      [['team/bad', 'team/good'], []],
      [['team/good'], [{ ruleId: 'team/bad', reason: 'rule-timeout', detail: '规则没有在 2 秒内结束，已停止' }]],
      [['team/bad', 'team/good'], []],
    ])
  })

  it('that kills its worker costs that page alone', async () => {
    const folder = folderOf({ ...BAD_AND_GOOD, 'govlint.config.ts': plugin('process.exit(0)') })
    const { code, report } = await checkJson(['.'], { cwd: folder })
    expect(code).toBe(3)
    const [first, second, third] = shortly(report)
    expect(first).toEqual([['team/bad', 'team/good'], []])
    expect(second).toMatchObject([[], [{ ruleId: null, reason: 'worker-died' }]])
    expect(third).toEqual(first)
  })

  it('that prints does not get into the report', async () => {
    const folder = folderOf({ ...BAD_AND_GOOD, 'govlint.config.ts': plugin(`console.log('from the rule')`) })
    const { report, stderr } = await checkJson(['.'], { cwd: folder })
    expect(report.summary.pages).toBe(3)
    expect(stderr).toBe('from the rule\n')
  })
})

describe('wrong use ends with 2 and one sentence', () => {
  it.each([
    [
      'an unknown rule',
      '{"rules":{"page/meta-requird":"off"}}',
      'rules',
      '「page/meta-requird」',
      '「page/meta-required」',
    ],
    ['an unknown key', '{"ruls":{}}', 'govlint.config.json', '「ruls」', '「rules」'],
    ['an unknown option', '{"rules":{"link/vague-text":["warn",{"wrds":[]}]}}', 'link/vague-text', '「wrds」', '没有'],
    ['an unknown preset', '{"preset":"recomended"}', 'preset', '「recomended」', '「recommended」'],
    ['a severity that is none', '{"rules":{"page/meta-required":"fatal"}}', 'rules.page/meta-required', '', ''],
    ['broken JSON', '{\n  "preset": "strict",\n  oops\n}', 'govlint.config.json:3:3', '不是有效的 JSON', ''],
  ])('%s in a configuration', async (_, config, place, wrong, nearest) => {
    const folder = folderOf({ 'a.html': '<p>a', 'govlint.config.json': config })
    const { code, stdout, stderr } = await runCli(['check', 'a.html'], { cwd: folder })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(place)
    expect(stderr).toContain(wrong)
    expect(stderr).toContain(nearest)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['a script that throws', 'throw new Error("no such unit")', 'no such unit'],
    ['a script that does not parse', 'export default {', 'govlint.config.ts'],
    ['a script without default export', 'export const config = {}', '缺少默认导出'],
    [
      'a plugin whose rule lacks the prefix',
      'export default { plugins: [{ prefix: "a", rules: [{ id: "b/c" }] }] }',
      '"a/"',
    ],
  ])('%s', async (_, script, expected) => {
    const folder = folderOf({ 'a.html': '<p>a', 'govlint.config.ts': script })
    const { code, stderr } = await runCli(['check', 'a.html'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })

  it.each([
    [['chek'], '「check」'],
    [['check'], '缺少参数'],
    [['check', '--formt', 'json', 'a.html'], '「--format」'],
    [['check', 'nowhere.html'], '「nowhere.html」'],
    [['check', 'a.html', '--format', 'jsn'], '「jsn」'],
    [['check', 'a.html', '--format', 'text', '--format', 'json'], '只能有一种格式写到标准输出'],
    [['check', 'a.html', '--format', 'json=a.html/b/c.json'], '报告无法写入'],
    [['check', 'a.html', '--fail-on', 'fatal'], '--fail-on'],
    [['check', 'a.html', '--now', '2024-02-30'], '「2024-02-30」'],
    [['check', 'a.html', '--max-warnings', 'x'], '--max-warnings'],
    [['check', 'a.html', '--rule', 'page/meta-required'], '规则名=级别'],
    [['check', 'a.html', '--rule', 'page/nothing=off'], '「page/nothing」'],
    [['check', 'a.html', '--preset', 'haidian-2023'], '「haidian-2024」'],
    [['check', 'a.html', '--config', 'nowhere.json'], '「nowhere.json」'],
    [['check', 'a.html', '--baseline', 'nowhere.json'], '--update-baseline'],
    [['check', 'a.html', '--base-url', 'www.example.gov.cn'], '--base-url'],
    [['check', 'a.html', '--render', 'all'], '--render all'],
    [['explain', 'page/meta-requird'], '「page/meta-required」'],
  ])('govlint %j', async (args, expected) => {
    const folder = folderOf({ 'a.html': '<p>a' })
    const { code, stdout, stderr } = await runCli(args, { cwd: folder })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(expected)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
