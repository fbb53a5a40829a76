import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { finding, page, site } from '../../core/report/format/fixture.ts'
import { runCli } from '../../support/run-cli.ts'
import { folder, jsonReport } from './support.ts'

it('makes all formats in one run', async () => {
  const cwd = folder()
  jsonReport(cwd, 'now.json', {
    pages: [page({ unit: '文旅局', findings: [finding()] })],
    sites: [site({ unit: '文旅局' })],
  })
  const formats = [
    'html=报告.html',
    'xlsx=台账.xlsx',
    'docx=通知',
    'csv=清单.csv',
    'sarif=清单.sarif',
    'json=清单.json',
    'text',
  ]
  const run = await runCli(['report', 'now.json', ...formats.flatMap(each => ['--format', each])], { cwd })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toMatch(/^文旅局 .* 合格$/m)
  expect(readdirSync(cwd).sort()).toEqual(
    ['now.json', '报告.html', '台账.xlsx', '通知', '清单.csv', '清单.sarif', '清单.json'].sort(),
  )
  expect(readdirSync(path.join(cwd, '通知'))).toHaveLength(2)
})

it.each([
  ['a format without a file', ['report', 'x.json', '--format', 'xlsx'], /「xlsx」应写作 xlsx=台账\.xlsx/],
  ['a format that is none', ['report', 'x.json', '--format', 'pdf=a'], /没有「pdf」这种格式/],
  ['a file that is not there', ['report', 'x.json'], /x\.json: 无法读取/],
  ['an earlier file that is not there', ['report', 'now.json', '--compare', 'y.json'], /y\.json: 无法读取/],
])('says what is wrong with %s', async (_, args, message) => {
  const cwd = folder()
  jsonReport(cwd, 'now.json', { pages: [page()] })
  const run = await runCli(args, { cwd })
  expect(run.code).toBe(2)
  expect(run.stderr).toMatch(message)
})
