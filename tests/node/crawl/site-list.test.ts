import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readSiteList } from '../../../lib/node/crawl/site-list.ts'

const read = (text: string) => readSiteList(new TextEncoder().encode(text), 'units.csv')
const HEADER = 'unit,url,parent,contact,scope,max_pages,profile,role\n'

describe('readSiteList', () => {
  test('all columns', () => {
    const { sites, bad, notes } = read(
      `${HEADER}示例区教委,https://www.example.gov.cn/jw/,示例区政府,张某,subdomains,"20,000",trs,reference\n示例区民政局,http://mz.example.gov.cn/,,,,,,\n`,
    )
    expect(sites).toEqual([
      {
        unit: '示例区教委',
        url: 'https://www.example.gov.cn/jw/',
        parent: '示例区政府',
        contact: '张某',
        scope: 'subdomains',
        maxPages: 20_000,
        profile: 'trs',
        role: 'reference',
        line: 2,
      },
      {
        unit: '示例区民政局',
        url: 'http://mz.example.gov.cn/',
        parent: null,
        contact: null,
        scope: 'directory',
        maxPages: null,
        profile: null,
        role: 'inspected',
        line: 3,
      },
    ])
    expect([bad, notes]).toEqual([[], []])
  })

  test.each<[string, string]>([
    ['Chinese header, BOM, CRLF', '\ufeff序号,单位,网址\r\n1,示例区教委,http://www.example.gov.cn/jw/\r\n'],
    ['tabs', '单位\t网址\n示例区教委\thttp://www.example.gov.cn/jw/'],
    ['semicolons, another order', 'url;unit\nhttp://www.example.gov.cn/jw/;示例区教委'],
    ['quotes, blank lines', '\n"unit","url"\n\n"示例区教委"," http://www.example.gov.cn/jw/ "\n\n'],
    ['full width', '单位名称,网站地址\n示例区教委,ｈｔｔｐ：／／www.example.gov.cn/jw/'],
  ])('%s', (_, text) => {
    expect(read(text).sites.map(({ unit, url }) => [unit, url])).toEqual([
      ['示例区教委', 'http://www.example.gov.cn/jw/'],
    ])
  })

  test('GB18030', () => {
    // 单位,网址 and 教委 in GB18030.
    const head = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xcd, 0xf8, 0xd6, 0xb7, 0x0a]
    const row = [0xbd, 0xcc, 0xce, 0xaf, ...new TextEncoder().encode(',http://www.example.gov.cn/jw/\n')]
    expect(readSiteList(Uint8Array.from([...head, ...row]), 'units.csv').sites[0]?.unit).toBe('教委')
  })

  test('a quoted cell with separators, quotes and line breaks; lines are counted through it', () => {
    const { sites } = read(
      'unit,url,contact\n"甲""乙"",局",http://a.example.gov.cn/,"张某\n二楼"\n丙局,http://c.example.gov.cn/,\n',
    )
    expect(sites.map(({ unit, contact, line }) => [unit, contact, line])).toEqual([
      ['甲"乙",局', '张某 二楼', 2],
      ['丙局', null, 4],
    ])
  })

  test('XLSX: first sheet, addresses behind words', () => {
    const sheet = utils.aoa_to_sheet([
      ['单位', '网址', '最大页数'],
      ['示例区教委', 'http://www.example.gov.cn/jw/', 500],
      [],
      ['示例区民政局', '打开网站', ''],
    ])
    sheet['B4'].l = { Target: 'http://mz.example.gov.cn/' }
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '名单')
    const { sites } = readSiteList(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })), 'units.xlsx')
    expect(sites.map(({ unit, url, maxPages, line }) => [unit, url, maxPages, line])).toEqual([
      ['示例区教委', 'http://www.example.gov.cn/jw/', 500, 2],
      ['示例区民政局', 'http://mz.example.gov.cn/', null, 4],
    ])
  })

  test.each<[string, RegExp]>([
    [',http://a.example.gov.cn/', /缺少单位名称/],
    ['甲局,', /缺少网址/],
    ['甲局,教育局', /网址「教育局」无法识别.*如 https:/],
    ['甲局,ftp://a.example.gov.cn/', /无法识别/],
    ['甲局,http://a.example.gov.cn/,,,hots', /范围「hots」无法识别/],
    ['甲局,http://a.example.gov.cn/,,,,-3', /最大页数「-3」不是正整数/],
    ['甲局,http://a.example.gov.cn/,,,,,,boss', /角色「boss」无法识别/],
    ['"甲局,http://a.example.gov.cn/', /缺少网址|单元格过长/],
  ])('a bad row is named by its line, the rest stands: %s', (row, problem) => {
    const { sites, bad } = read(`${HEADER}乙局,http://b.example.gov.cn/\n${row}\n`)
    expect(sites.map(site => site.unit)).toEqual(['乙局'])
    expect(bad.map(each => [each.line, each.message.zh])).toEqual([[3, expect.stringMatching(problem)]])
    expect(bad[0]?.message.en).not.toBe('')
  })

  test('remarks: no scheme, the same site twice, an unknown column', () => {
    const { sites, notes } = read(
      'unit,url,contakt\n甲局,www.a.example.gov.cn,\n甲局,https://www.a.example.gov.cn/index.html,\n乙局,http://www.a.example.gov.cn/,\n',
    )
    expect(sites).toHaveLength(1)
    expect(notes.map(note => [note.line, note.message.zh])).toEqual([
      [1, '不认识的列「contakt」，未使用；是否指「contact」'],
      [2, '网址没有协议，按 http://www.a.example.gov.cn/ 处理'],
      [3, '网址与第 2 行相同，已合并'],
      [4, '网址与第 2 行相同，「乙局」并入「甲局」；如是两个单位，请写各自的目录'],
    ])
  })

  test.each<[string, RegExp]>([
    ['', /units\.csv：文件是空的/],
    ['甲局,http://a.example.gov.cn/\n', /第 1 行缺少表头 unit（单位）、url（网址）/],
    ['unit,url\n', /没有可用的单位/],
    ['unit,url\n甲局,\n', /没有可用的单位；第 2 行：缺少网址/],
  ])('a file that cannot be used: %j', (text, message) => expect(() => read(text)).toThrow(message))

  test('a workbook that is none', () => {
    expect(() => readSiteList(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'units.xlsx')).toThrow(
      /units\.xlsx：不是可读的 XLSX/,
    )
  })

  test('what leaked into a cell does not come out in an error', () => {
    const { bad } = read('unit,url\n乙局,http://b.example.gov.cn/\n甲局,联系张某13812345678\n')
    expect(JSON.stringify(bad)).not.toContain('13812345678')
  })
})
