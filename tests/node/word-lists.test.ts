import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintPage } from '../../lib/core/engine/lint-page.ts'
import { findConfig, loadConfig } from '../../lib/node/load-config.ts'
import { pageFromHtml } from '../../lib/node/page-from-html.ts'

const RULE = 'leak/sensitive-term'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'word-lists-'))
  mkdirSync(path.join(folder, 'lists'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content)

const load = (options: object, overrides: readonly object[] = []) => {
  write('govlint.config.json', JSON.stringify({ rules: { [RULE]: ['default', options] }, overrides }))
  return loadConfig(findConfig(path.join(folder, 'govlint.config.json'), folder))
}

const found = async (config: Awaited<ReturnType<typeof load>>, text: string, file = 'a.html') => {
  const page = await pageFromHtml({ html: `<p>${text}</p>`, file, url: null })
  const rules = config.pageRules({ url: null, file }).filter(({ rule }) => rule.id === RULE)
  const { findings, cannotTell } = lintPage(page, { rules, today: '2026-11-24', language: 'zh-CN' })
  expect(cannotTell).toEqual([])
  return findings.map(({ finding: { data, severity } }) => `${data['found']} ${data['category']} ${severity}`)
}

describe('word lists of a configuration', () => {
  it('are read from beside it, whatever the encoding', async () => {
    write('lists/项目.csv', '词,类别,级别,例外\n甲乙丙,项目代号,警告,甲乙丙丁\n')
    // 词 and 丁戊己 in GBK, as Excel saves it.
    write('lists/gbk.csv', Uint8Array.from([0xb4, 0xca, 0x0a, 0xb6, 0xa1, 0xce, 0xec, 0xbc, 0xba, 0x0a]))
    write('系统.txt', '# 内部系统\noa-test\n')
    const config = await load({ builtin: false, files: ['lists/项目.csv', 'lists/gbk.csv', '系统.txt'] })
    expect(await found(config, '甲乙丙、丁戊己、ＯＡ－ｔｅｓｔ')).toEqual([
      '甲乙丙 项目代号 warn',
      '丁戊己 gbk error',
      'OA-test 系统 error',
    ])
    expect(await found(config, '甲乙丙丁路')).toEqual([])
  })

  it('stay with the severity that the command line sets, and with overrides', async () => {
    write('a.txt', '甲乙丙')
    write('govlint.config.json', JSON.stringify({ rules: { [RULE]: ['error', { files: ['a.txt'] }] } }))
    const source = findConfig(path.join(folder, 'govlint.config.json'), folder, { rules: { [RULE]: 'info' } })
    expect(await found(await loadConfig(source), '甲乙丙')).toEqual(['甲乙丙 a info'])
    const other = await load({ builtin: false }, [
      { match: ['inner/**'], rules: { [RULE]: ['warn', { files: ['a.txt'] }] } },
    ])
    expect(await found(other, '甲乙丙')).toEqual([])
    expect(await found(other, '甲乙丙', 'inner/a.html')).toEqual(['甲乙丙 a warn'])
  })

  it('are validated once, so that rules see one list for all pages', async () => {
    write('a.txt', '甲乙丙')
    const config = await load({ files: ['a.txt'] }, [{ match: ['b/**'], rules: { 'page/meta-required': 'off' } }])
    const options = (file: string) =>
      config.pageRules({ url: null, file }).find(({ rule }) => rule.id === RULE)?.options
    expect(options('b/a.html')).toBe(options('a.html'))
  })

  it.each([
    ['missing.csv', null, /govlint\.config\.json: .*missing\.csv」读不出来，路径从配置文件所在的文件夹算起/],
    ['list.xlsx', 'x', /应为 \.csv、\.tsv、\.txt 或 \.json；Excel 表格请另存为 CSV/],
    ['bad.csv', '词,级别\n甲乙,高\n丙丁,最高', /bad\.csv:3: 不认识级别「最高」，可用 error/],
    ['broken.txt', Uint8Array.from([0xb4, 0xff, 0xff]), /broken\.txt: 既不是 UTF-8 也不是 GB18030/],
  ])('%s: a fault names file, line and remedy', async (name, content, message) => {
    if (content !== null) write(name, content)
    await expect(load({ files: [name] })).rejects.toThrow(message)
  })

  it('leaves a wrong option to the check of the configuration', async () => {
    await expect(load({ files: 'a.txt' })).rejects.toThrow(/govlint\.config\.json: .*files/)
  })
})
