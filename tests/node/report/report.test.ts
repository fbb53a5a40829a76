import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { finding, page, site } from '../../core/report/format/fixture.ts'
import { folder, jsonReport, makeReport } from './support.ts'

const at = (nth: number): string => `https://www.example.gov.cn/zc/t${nth}.html`
const two = {
  pages: [
    page({
      unit: '文旅局',
      url: at(1),
      kind: 'policy' as const,
      findings: [
        finding({ fingerprint: 'a'.repeat(32), place: { url: at(1), line: 12, column: 5, quote: '海政发[2024]1号' } }),
        finding({
          ruleId: 'page/footer-items',
          fingerprint: 'b'.repeat(32),
          message: '缺少标识',
          place: { url: at(1) },
        }),
        finding({
          ruleId: 'leak/secret-mark',
          severity: 'error',
          veto: true,
          message: '出现密级标志',
          fingerprint: 'c'.repeat(32),
          place: { url: at(1) },
        }),
      ],
    }),
    page({
      unit: '文旅局',
      url: at(2),
      findings: [
        finding({
          ruleId: 'page/footer-items',
          fingerprint: 'd'.repeat(32),
          message: '缺少标识',
          place: { url: at(2) },
        }),
        finding({ certainty: 'review', message: '请看一看', fingerprint: 'e'.repeat(32), place: { url: at(2) } }),
      ],
    }),
    page({ unit: '水务局', url: at(3), notChecked: [{ ruleId: null, reason: 'timeout', detail: '15 秒' }] }),
  ],
  sites: [
    site({
      unit: '文旅局',
      workPoints: [
        { id: 'haidian-2024/20', status: 'unmet' as const, evidence: [at(1)] },
        { id: 'haidian-2024/34', status: 'met' as const, evidence: [] },
      ],
    }),
    site({ unit: '水务局', complete: false }),
  ],
  summary: { ignored: 2 },
}
const before = {
  now: '2026-08-20',
  pages: [
    page({
      unit: '文旅局',
      url: at(1),
      findings: [
        finding({ fingerprint: 'a'.repeat(32), place: { url: at(1) } }),
        finding({ fingerprint: 'f'.repeat(32), message: '改好了', place: { url: at(1) } }),
      ],
    }),
    page({ unit: '水务局', url: at(3), findings: [finding({ fingerprint: '9'.repeat(32), place: { url: at(3) } })] }),
  ],
}

describe('the ledger', () => {
  const sheets = async () => {
    const into = folder()
    const file = path.join(into, 'ledger.xlsx')
    await makeReport([jsonReport(into, 'now.json', two)], {
      formats: [{ name: 'xlsx', file }],
      compare: jsonReport(into, 'before.json', before),
    })
    const book = read(readFileSync(file))
    const rows = Object.fromEntries(
      book.SheetNames.map(name => [name, utils.sheet_to_json<(string | number)[]>(book.Sheets[name]!, { header: 1 })]),
    )
    return { book, rows, names: book.SheetNames, file }
  }

  it('has a sheet per level and the summary first', async () => {
    const { names, rows, book } = await sheets()
    expect(names).toEqual([
      ...['汇总', '按单位', '错误', '警告', '提示', '需人工复核', '未检查', '工作要点', '扣分明细', '整改结果', '说明'],
    ])
    expect(rows['汇总']?.slice(1).map(row => [row[0], row[2], row[4], row.at(-5)])).toEqual([
      ['文旅局', 2, 1, '不合格（单项否决）'],
      ['水务局', 1, 0, '合格'],
    ])
    expect(rows['汇总']?.slice(1).map(row => row.slice(-4))).toEqual([
      [4, 1, 1, 0],
      [0, 0, 0, 1],
    ])
    expect(book.Sheets['警告']?.['!autofilter']).toEqual({ ref: 'A1:S3' })
  })

  it('says of a finding all that its owner needs', async () => {
    const { rows } = await sheets()
    const [head, first] = rows['警告']!
    expect(Object.fromEntries(head!.map((name, nth) => [name, first![nth]]))).toEqual({
      序号: 1,
      单位: '文旅局',
      栏目: '政策文件页',
      页面标题: undefined,
      网址: at(1),
      级别: '警告',
      规则: '发文字号的年份应使用六角括号〔〕 policy/doc-number-bracket',
      '依据（条款）': 'GB/T 9704-2012《党政机关公文格式》 7.2.5 发文字号',
      问题: '发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」',
      位置: '第 12 行第 5 列',
      摘录: '海政发[2024]1号',
      整改建议: expect.stringContaining('〔'),
      工作要点: '第 20 项',
      整改期限: '2026-12-21',
      状态: '待整改',
      责任方: '编辑人员',
      页数: 1,
      指纹: 'a'.repeat(32),
      与上次对比: '未整改',
    })
  })

  it('folds what a template repeats into one row with its pages', async () => {
    const { rows } = await sheets()
    expect(rows['警告']!.slice(1).map(row => [row[8], row[16]])).toEqual([
      ['发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」', 1],
      ['缺少标识', 2],
    ])
  })

  it('lists what was not checked, the work points and what became of the earlier findings', async () => {
    const { rows } = await sheets()
    expect(rows['未检查']!.slice(1)).toEqual([[1, '水务局', at(3), '整页', '访问超时', '15 秒']])
    expect(rows['工作要点']!.slice(1).map(row => [row[0], String(row[1]).slice(0, 6), row[2]])).toEqual([
      ['文旅局', '第 20 项', '未达到'],
      ['文旅局', '第 34 项', '达到'],
    ])
    expect(rows['整改结果']!.slice(1).map(row => [row[0], row[4], row[5]])).toEqual([
      ['文旅局', '改好了', '已整改'],
      ['水务局', '发文字号「海政发[2024]1号」应写作「海政发〔2024〕1号」', '未能复查'],
    ])
  })

  it('begins as office programs expect, with a frozen head and states to choose from', async () => {
    const { file } = await sheets()
    const parts = unzipSync(readFileSync(file))
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
    const sheet = strFromU8(parts['xl/worksheets/sheet3.xml']!)
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<formula1>"待整改,整改中,已整改,待复核,非问题"</formula1>')
  })
})

describe('the notices', () => {
  const texts = async (): Promise<Record<string, string>> => {
    const into = folder()
    const out = path.join(into, '通知')
    await makeReport([jsonReport(into, 'now.json', two)], {
      formats: [{ name: 'docx', file: out }],
      compare: jsonReport(into, 'before.json', before),
      issuer: '示例区政务服务局',
      deadline: '2026-12-31',
    })
    return Object.fromEntries(
      readdirSync(out).map(name => {
        const parts = unzipSync(readFileSync(path.join(out, name)))
        const { document } = new JSDOM(strFromU8(parts['word/document.xml']!), { contentType: 'text/xml' }).window
        const paragraphs = Array.from(document.getElementsByTagName('w:p'), each => each.textContent ?? '')
        return [name, paragraphs.join('\n')]
      }),
    )
  }

  it('are one a unit and one for leaders', async () => {
    const all = await texts()
    expect(Object.keys(all).sort()).toEqual(['整改通知书_文旅局.docx', '整改通知书_水务局.docx', '检查情况报告.docx'])
    const notice = all['整改通知书_文旅局.docx']!
    expect(notice).toMatch(/^关于文旅局网站检查情况的通知\n文旅局：\n/)
    for (const words of [
      '一、检查概况',
      '发现错误1处、警告3处、提示0处，另有1处需要人工复核',
      '与2026年8月20日的检查相比，已整改1处，未整改1处，新增4处。',
      '二、单项否决项',
      '三、主要问题',
      '四、未达到的工作要点',
      '五、整改要求',
      '请立即整改，于2026年12月31日前完成',
      '附件：主要问题清单',
      '示例区政务服务局\n2026年11月23日',
    ])
      expect(notice).toContain(words)
    expect(all['整改通知书_水务局.docx']).toContain('未能检查（访问超时1）')
    expect(all['整改通知书_水务局.docx']).toContain('本次检查未覆盖全部页面')
    expect(all['检查情况报告.docx']).toContain('不合格1家：文旅局')
  })

  it('are laid out as official documents', async () => {
    const into = folder()
    await makeReport([jsonReport(into, 'now.json', two)], { formats: [{ name: 'docx', file: into }] })
    const parts = unzipSync(readFileSync(path.join(into, '整改通知书_文旅局.docx')))
    const markup = strFromU8(parts['word/document.xml']!)
    expect(markup).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(markup).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(markup).toContain('w:eastAsia="方正小标宋_GBK"')
    expect(markup).toContain('w:eastAsia="仿宋_GB2312"')
    expect(strFromU8(parts['word/fontTable.xml']!)).toContain('<w:altName w:val="仿宋,FangSong,华文仿宋"/>')
  })
})

describe('the text', () => {
  it('is a line a unit, and what changed', async () => {
    const into = folder()
    const file = path.join(into, 'out.txt')
    await makeReport([jsonReport(into, 'now.json', two)], {
      formats: [{ name: 'text', file }],
      compare: jsonReport(into, 'before.json', before),
    })
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^文旅局 .* 不合格（单项否决）$/m)
    expect(text).toContain('与 2026-08-20 对比：新增 4，未整改 1，已整改 1，未能复查 1')
    expect(text).toContain('未列入：已忽略 2，基线内 0')
  })
})

describe('JSON', () => {
  it('comes out as it went in', async () => {
    const into = folder()
    const source = jsonReport(into, 'now.json', two)
    const file = path.join(into, 'again.json')
    await makeReport([source], { formats: [{ name: 'json', file }] })
    const [then, now] = [source, file].map(each => JSON.parse(readFileSync(each, 'utf8')))
    expect(now.pages).toEqual(then.pages)
    expect(now.sites).toEqual(then.sites)
    expect(now.summary).toMatchObject({ pages: 3, ignored: 2, notChecked: 1 })
  })

  it('may be of several runs, cut to some units, and written by another tool', async () => {
    const into = folder()
    const first = jsonReport(into, 'one.json', { pages: two.pages.slice(0, 2) })
    const second = jsonReport(into, 'two.json', { pages: two.pages.slice(2) })
    writeFileSync(second, JSON.stringify(JSON.parse(readFileSync(second, 'utf8')), null, 2))
    const file = path.join(into, 'all.json')
    await makeReport([first, second], { formats: [{ name: 'json', file }] })
    expect(JSON.parse(readFileSync(file, 'utf8')).pages).toHaveLength(3)
    await makeReport([first, second], { formats: [{ name: 'json', file }], units: ['水务局'] })
    expect(JSON.parse(readFileSync(file, 'utf8')).pages.map((each: { unit: string }) => each.unit)).toEqual(['水务局'])
  })

  it('without units takes the host for one', async () => {
    const into = folder()
    const file = path.join(into, 'out.txt')
    await makeReport([jsonReport(into, 'now.json', { pages: [page({ url: at(1), findings: [finding()] })] })], {
      formats: [{ name: 'text', file }],
    })
    expect(readFileSync(file, 'utf8')).toContain('www.example.gov.cn')
  })
})

describe('bad input names file and place', () => {
  it.each([
    ['no such file', null, /gone\.json: 无法读取/],
    ['no JSON', 'hello', /bad\.json: 不是有效的 JSON/],
    ['another JSON', '{"a":1}', /bad\.json: 不是 govlint 的 JSON 报告/],
    [
      'a report that was cut off',
      '{"schema":1,"tool":{"name":"govlint","version":"1"},"now":"2026-11-23","preset":"x","pages":[\n',
      /bad\.json: 报告不完整/,
    ],
    [
      'a page that is none',
      '{"schema":1,"tool":{"name":"govlint","version":"1"},"now":"2026-11-23","preset":"x","pages":[\n{"url":1}\n],"sites":[],"ignores":[],"summary":{"ignored":0,"baselined":0}}\n',
      /bad\.json:2: 不是 govlint 的 JSON 报告.*url/,
    ],
    ['a later version', '{"schema":2,"pages":[\n],"sites":[]}', /bad\.json:1: 不是 govlint 的 JSON 报告.*schema/],
  ])('%s', async (_, content, message) => {
    const into = folder()
    const file = path.join(into, content === null ? 'gone.json' : 'bad.json')
    if (content !== null) writeFileSync(file, content)
    const out = path.join(into, 'out.html')
    await expect(makeReport([file], { formats: [{ name: 'html', file: out }] })).rejects.toThrow(message)
    expect(readdirSync(into)).toEqual(content === null ? [] : ['bad.json'])
  })
})
