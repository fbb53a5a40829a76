import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkJson, folderOf, runCli } from '../support/run-cli.ts'

/** One sure warning: the number lacks a digit. */
const BAD = '<!doctype html><html lang="zh-CN"><title>示例</title><p>正文</p><p>联系电话：010-6234567</p>'
const GOOD = BAD.replace('6234567', '62345678')
const ONLY_PHONES = ['page/meta-required', 'page/footer-items', 'page/date-missing'].flatMap(id => [
  '--rule',
  `${id}=off`,
])

describe('govlint check', () => {
  it('answers with 0, 1 or 3', async () => {
    const folder = folderOf({ 'bad.html': BAD, 'good.html': GOOD })
    const code = async (...args: string[]) =>
      (await runCli(['check', ...args, ...ONLY_PHONES, '--format', 'json'], { cwd: folder })).code
    expect(await code('good.html')).toBe(0)
    expect(await code('bad.html')).toBe(0)
    expect(await code('bad.html', '--fail-on', 'warn')).toBe(1)
    expect(await code('bad.html', '--max-warnings', '0')).toBe(1)
    expect(await code('bad.html', '--max-warnings', '1')).toBe(0)
    expect(await code('bad.html', '--rule', 'contact/phone-format=error')).toBe(1)
    expect(await code('bad.html', '--rule', 'contact/phone-format=off', '--fail-on', 'warn')).toBe(0)
    expect(await code('good.html', '--min-pages', '2')).toBe(3)
  })

  it('prints the contract, in the order of the pages, whichever worker was first', async () => {
    const names = Array.from({ length: 130 }, (_, i) => `${String(i).padStart(3, '0')}.html`)
    const folder = folderOf(
      Object.fromEntries(names.map((name, i) => [name, i % 13 === 0 ? BAD + '<p>长</p>'.repeat(20_000) : GOOD])),
    )
    const { report } = await checkJson(['.', ...ONLY_PHONES, '--now', '2026-01-31'], { cwd: folder })
    expect(Object.keys(report)).toEqual(['schema', 'tool', 'now', 'preset', 'pages', 'sites', 'ignores', 'summary'])
    expect(report).toMatchObject({ schema: 1, tool: { name: 'govlint' }, now: '2026-01-31', preset: 'recommended' })
    expect(report.pages.map(({ file }) => file)).toEqual(names)
    expect(report.pages[0]).toMatchObject({ url: '000.html', unit: null, rendered: false, notChecked: [] })
    expect(report.pages[0]?.findings).toMatchObject([
      { ruleId: 'contact/phone-format', place: { url: '000.html', line: 1, column: 69, endColumn: 80 } },
    ])
    expect(report.sites).toMatchObject([
      { unit: null, url: '.', complete: true, counts: { discovered: 130, done: 130, failed: 0, skipped: 0 } },
    ])
    expect(report.sites[0]?.workPoints).toHaveLength(39)
    expect(report.summary).toMatchObject({ pages: 130, warnings: 10, errors: 0, notChecked: 0 })
  })

  it('takes a folder for a whole site, unless told otherwise', async () => {
    const folder = folderOf({
      'a/index.html': GOOD,
      'a/公开/b c.htm': GOOD,
      'a/c.SHTML': GOOD,
      'a/d.xhtml': GOOD,
      'a/e': 'x',
    })
    const whole = await checkJson(['a', '--base-url', 'https://www.example.gov.cn/x'], { cwd: folder })
    expect(whole.report.pages.map(({ url, file }) => [url, file])).toEqual([
      ['https://www.example.gov.cn/x/c.SHTML', 'a/c.SHTML'],
      ['https://www.example.gov.cn/x/d.xhtml', 'a/d.xhtml'],
      ['https://www.example.gov.cn/x/index.html', 'a/index.html'],
      ['https://www.example.gov.cn/x/%E5%85%AC%E5%BC%80/b%20c.htm', 'a/公开/b c.htm'],
    ])
    expect(whole.report.sites).toMatchObject([{ url: 'https://www.example.gov.cn/x/', complete: true }])
    expect((await checkJson(['a', '--partial'], { cwd: folder })).report.sites).toMatchObject([{ complete: false }])
    const loose = await checkJson(['a/**/*.htm*'], { cwd: folder })
    expect(loose.report.pages.map(({ file }) => file)).toEqual(['a/index.html', 'a/公开/b c.htm'])
    expect(loose.report.sites).toMatchObject([{ complete: false }])
  })

  it('takes the address of a saved page from the page', async () => {
    const folder = folderOf({
      'canonical.html':
        '<link rel="canonical" href="https://www.example.gov.cn/a.html"><meta name="Url" content="http://x.cn/">',
      'meta.html': '<meta name="url" content=" https://www.example.gov.cn/b.html ">',
      'neither.html': '<link rel="canonical" href="/c.html"><meta name="Url" content="c.html">',
    })
    const { report } = await checkJson(['.'], { cwd: folder })
    expect(report.pages.map(({ url }) => url)).toEqual([
      'https://www.example.gov.cn/a.html',
      'https://www.example.gov.cn/b.html',
      'neither.html',
    ])
  })

  it('reads standard input', async () => {
    const { report } = await checkJson(['-', ...ONLY_PHONES], { input: BAD })
    expect(report.pages).toMatchObject([{ url: '-', file: '-', findings: [{ ruleId: 'contact/phone-format' }] }])
  })

  it('writes several reports at once, whole or not at all', async () => {
    const folder = folderOf({ 'a.html': BAD })
    const formats = ['text', 'json=out/a.json', 'sarif=out/a.sarif', 'html=out/a.html', 'csv=out/a.csv']
    const args = ['check', 'a.html', ...ONLY_PHONES, ...formats.flatMap(format => ['--format', format])]
    const { stdout } = await runCli(args, { cwd: folder })
    expect(stdout).toContain('contact/phone-format')
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['a.csv', 'a.html', 'a.json', 'a.sarif'])
    expect(JSON.parse(readFileSync(path.join(folder, 'out/a.json'), 'utf8')).summary.warnings).toBe(1)
    expect(JSON.parse(readFileSync(path.join(folder, 'out/a.sarif'), 'utf8')).version).toBe('2.1.0')

    const failed = await runCli(['check', 'a.html', '--format', 'json=new/a.json', '--format', 'csv=a.html/b.csv'], {
      cwd: folder,
    })
    expect(failed.code).toBe(2)
    expect(readdirSync(path.join(folder, 'new'))).toEqual([])
  })

  it('goes on in silence when its reader leaves', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${i}.html`)
    const folder = folderOf(Object.fromEntries(names.map(name => [name, `${BAD}<p>传真：010-6234567`.repeat(20)])))
    const run = await runCli(['check', '.', '--format', 'json', '--format', 'csv=a.csv', '--fail-on', 'warn'], {
      cwd: folder,
      closeStdout: true,
    })
    expect([run.code, run.stderr]).toEqual([1, ''])
    expect(existsSync(path.join(folder, 'a.csv'))).toBe(true)
  })

  it('keeps a baseline, and tells which of its entries are gone', async () => {
    const folder = folderOf({ 'a.html': BAD })
    const run = (...args: string[]) =>
      checkJson(['a.html', ...ONLY_PHONES, '--fail-on', 'warn', ...args], { cwd: folder })
    expect((await run()).code).toBe(1)
    expect(await run('--baseline', 'b.json', '--update-baseline')).toMatchObject({
      code: 0,
      report: { summary: { baselined: 1, warnings: 0 } },
    })
    expect(await run('--baseline', 'b.json')).toMatchObject({
      code: 0,
      report: { summary: { baselined: 1 }, ignores: [] },
    })
    writeFileSync(path.join(folder, 'a.html'), `${BAD}<p>传真：010-765432`)
    expect(await run('--baseline', 'b.json')).toMatchObject({
      code: 1,
      report: { summary: { baselined: 1, warnings: 1 } },
    })
    writeFileSync(path.join(folder, 'a.html'), GOOD)
    expect(await run('--baseline', 'b.json')).toMatchObject({
      code: 0,
      report: { ignores: [{ from: 'baseline', state: 'unused', rule: 'contact/phone-format' }] },
    })
  })

  it('honours comments and configured ignores, and lists idle ones', async () => {
    const ignored = BAD.replace('<p>联', '<!-- govlint-ignore contact/phone-format -- 旧号码，下周更换 --><p>联')
    const folder = folderOf({
      'a.html': ignored,
      'b.html': BAD,
      'c.html': `${GOOD}<!-- govlint-ignore-page leak/* -- 无 -->`,
      'govlint.config.json': JSON.stringify({
        rules: { 'page/meta-required': 'off' },
        ignores: [
          { rule: 'contact/*', url: 'b.html', reason: '已核实' },
          { rule: 'leak/*', url: '**', reason: '已核实', until: '2020-01-01' },
        ],
      }),
    })
    const { report } = await checkJson(['a.html', 'b.html', 'c.html'], { cwd: folder })
    expect(report.summary).toMatchObject({ warnings: 0, ignored: 2 })
    expect(report.ignores).toMatchObject([
      { from: 'page', state: 'unused', url: 'c.html' },
      { from: 'config', state: 'expired', rule: 'leak/*' },
    ])
  })

  it('finds its configuration upwards, and lets the command line win', async () => {
    const folder = folderOf({
      'govlint.config.ts': `import { defineConfig } from 'govlint'
        const preset: string = 'strict'
        export default defineConfig({ preset, failOn: 'warn', overrides: [{ match: ['old/**'], rules: { 'page/meta-required': 'off' } }] })`,
      'site/old/a.html': GOOD,
      'site/new/a.html': GOOD,
    })
    const cwd = path.join(folder, 'site')
    const rules = (report: { pages: readonly { findings: readonly { ruleId: string }[] }[] }) =>
      report.pages.map(({ findings }) => findings.some(({ ruleId }) => ruleId === 'page/meta-required'))
    const configured = await checkJson(['new/a.html', 'old/a.html'], { cwd })
    expect([configured.code, configured.report.preset]).toEqual([1, 'strict'])
    expect(rules(configured.report)).toEqual([true, false])
    const flags = ['--preset', 'recommended', '--fail-on', 'error', '--rule', 'page/meta-required=info']
    const told = await checkJson(['new/a.html', 'old/a.html', ...flags], { cwd })
    expect([told.code, told.report.preset]).toEqual([0, 'recommended'])
    expect(rules(told.report)).toEqual([true, true])
  })

  it('speaks English when asked', async () => {
    const folder = folderOf({ 'a.html': BAD })
    const { stdout } = await runCli(['check', 'a.html', '--lang', 'en'], { cwd: folder })
    expect(stdout).toContain('1 pages checked')
    expect(stdout).not.toMatch(/检查了/)
  })
})

describe('govlint facts', () => {
  it('prints one line a page, in the order of the arguments', async () => {
    const folder = folderOf({ 'b.html': GOOD, 'a.html': BAD, 'c.html': '%PDF-1.4' })
    const { code, stdout, stderr } = await runCli(['facts', 'b.html', 'c.html', 'a.html'], { cwd: folder })
    const lines = stdout.trim().split('\n')
    expect(lines.map(line => JSON.parse(line).file)).toEqual(['b.html', 'a.html'])
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 1, origin: 'html', encoding: 'utf-8' })
    expect([code, stderr]).toEqual([3, 'c.html: 内容是二进制数据，不是网页 [not-html]\n'])
  })
})

describe('govlint rules, explain, init', () => {
  it('prints the catalogue and the 39 points', async () => {
    const rules = await runCli(['rules'])
    expect(rules.stdout).toMatch(/page\/meta-required {2,}警告/)
    const points = await runCli(['rules', '--work-points'])
    expect(points.stdout.match(/^ {2}(?: \d|\d\d) {2}\S/gm)).toHaveLength(39)
    expect(points.stdout).toContain('无法从网上检查')
  })

  it('explains a rule with its examples', async () => {
    const { code, stdout } = await runCli(['explain', 'page/meta-required'])
    expect(code).toBe(0)
    for (const word of [
      '页面应带有必选的网站标签',
      '整改: ',
      '依据: ',
      '国办发〔2017〕47号',
      'haidian-2024/27',
      '不会报告',
    ])
      expect(stdout).toContain(word)
  })

  it('writes a configuration that works, once', async () => {
    const folder = folderOf({ 'a.html': GOOD })
    expect((await runCli(['init'], { cwd: folder })).code).toBe(0)
    expect((await checkJson(['a.html'], { cwd: folder })).report.preset).toBe('recommended')
    const again = await runCli(['init'], { cwd: folder })
    expect([again.code, again.stdout]).toEqual([2, ''])
    expect(again.stderr).toContain('不会覆盖')
  })

  it('shows help and version', async () => {
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await runCli(['check', '--help'])).toMatchObject({ code: 0, stderr: '' })
    expect(await runCli([])).toMatchObject({ code: 2, stdout: '' })
  })
})
