import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { UsageError } from '../../core/engine/config.ts'
import type { Bilingual } from '../../core/engine/finding.ts'
import { nearest } from '../../core/engine/nearest.ts'
import { redact } from '../../core/text/redact.ts'
import { decode } from '../decode.ts'
import { normalizeUrl, urlKey } from './normalize-url.ts'
import { parseScope, type ScopeRule } from './scope.ts'

/** A unit site to inspect, or to compare with. */
export interface ListedSite {
  readonly unit: string
  /** Where the crawl starts; absolute, normalised. */
  readonly url: string
  /** The unit above it; `null` where the list names none. */
  readonly parent: string | null
  readonly contact: string | null
  readonly scope: ScopeRule
  /** `null`: as the command line says. */
  readonly maxPages: number | null
  /** Name of a profile in the configuration. */
  readonly profile: string | null
  /** `reference`: crawled only to compare with, as the city's site. */
  readonly role: 'inspected' | 'reference'
  /** Line of the file, counted from 1, header included. */
  readonly line: number
}

/** A row that was left out, or read with a remark. */
export interface ListRemark {
  readonly line: number
  readonly message: Bilingual
}

export interface SiteList {
  readonly sites: readonly ListedSite[]
  /** Rows that were left out, each with what to do about it. Nothing of them is inspected. */
  readonly bad: readonly ListRemark[]
  /** Rows that were understood with a remark: merged, completed. */
  readonly notes: readonly ListRemark[]
}

type Field = 'unit' | 'url' | 'parent' | 'contact' | 'scope' | 'max_pages' | 'profile' | 'role'

/** Names of columns as people write them, without blanks, in lower case. */
const HEADINGS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...entries('unit', ['unit', '单位', '单位名称', '网站名称', '名称', '部门', '部门名称']),
  ...entries('url', ['url', '网址', '网站地址', '首页网址', '首页地址', '地址', '域名', '网站域名', '链接']),
  ...entries('parent', ['parent', '上级', '上级单位', '主管单位', '主管部门']),
  ...entries('contact', ['contact', '联系人', '联系方式', '联络员']),
  ...entries('scope', ['scope', '范围', '检查范围', '抓取范围']),
  ...entries('max_pages', ['max_pages', 'maxpages', 'max-pages', '最大页数', '页数上限', '最多页数']),
  ...entries('profile', ['profile', '配置', '站点配置', '模板配置']),
  ...entries('role', ['role', '角色', '类型', '用途']),
])

function entries(field: Field, names: readonly string[]): [string, Field][] {
  return names.map(name => [name, field])
}

const ROLES: ReadonlyMap<string, ListedSite['role']> = new Map([
  ['', 'inspected'],
  ['inspected', 'inspected'],
  ['检查', 'inspected'],
  ['被检查', 'inspected'],
  ['检查对象', 'inspected'],
  ['reference', 'reference'],
  ['参照', 'reference'],
  ['对照', 'reference'],
  ['参考', 'reference'],
  ['比对', 'reference'],
])

const MOST_ROWS = 20_000
const MOST_BYTES = 20_000_000
/** No unit has a longer name; what is longer is a row whose quotes do not close. */
const LONGEST_CELL = 2_000

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads the list of unit sites: CSV (UTF-8 or GB18030, with BOM or without, separated by comma, semicolon or tab) or XLSX (first
 * sheet), with a header; see `docs/site-list.md`. A row that cannot be used is named by its line, and the others stand.
 *
 * @param name the file's name, for errors and for its type
 * @throws UsageError where the file as a whole cannot be used: not readable, no header, no site at all
 */
export const readSiteList = (bytes: Uint8Array, name: string): SiteList => {
  if (bytes.length > MOST_BYTES)
    fail(name, `文件超过 ${MOST_BYTES / 1_000_000} MB`, `larger than ${MOST_BYTES / 1_000_000} MB`)
  const rows = isWorkbook(bytes, name) ? workbookRows(bytes, name) : csvRows(decode(bytes).text)
  const [header, ...rest] = rows.filter(row => row.cells.some(cell => cell !== ''))
  if (!header) fail(name, '文件是空的；第一行写 unit,url（单位,网址）', 'the file is empty; its first line is unit,url')
  const notes: ListRemark[] = []
  const fields = readHeader(header, name, notes)
  if (rest.length > MOST_ROWS)
    fail(name, `超过 ${MOST_ROWS} 行；请分成几个文件`, `more than ${MOST_ROWS} rows; split the file`)

  const bad: ListRemark[] = []
  const sites = new Map<string, ListedSite>()
  for (const row of rest) {
    const site = readRow(row, fields, bad, notes)
    if (!site) continue
    const key = urlKey(site.url)
    const first = sites.get(key)
    if (!first) sites.set(key, site)
    else notes.push(merged(first, site))
  }
  if (sites.size === 0) {
    const [one] = bad
    const why = one ? `；第 ${one.line} 行：${one.message.zh}` : ''
    const whyEn = one ? `; line ${one.line}: ${one.message.en}` : ''
    fail(name, `没有可用的单位${why}`, `no usable row${whyEn}`)
  }
  return { sites: [...sites.values()], bad, notes }
}

const fail: (name: string, zh: string, en: string) => never = (name, zh, en) => {
  throw new UsageError(`${name}：${zh} / ${name}: ${en}`)
}

const isWorkbook = (bytes: Uint8Array, name: string): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
  (bytes[0] === 0xd0 && bytes[1] === 0xcf) ||
  /\.xls[xm]?$/i.test(path.basename(name))

const workbookRows = (bytes: Uint8Array, name: string): Row[] => {
  try {
    const book = read(bytes, { type: 'array', sheetRows: MOST_ROWS + 2, cellFormula: false, cellStyles: false })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    if (!sheet?.['!ref']) return []
    const range = utils.decode_range(sheet['!ref'])
    const rows: Row[] = []
    for (let r = range.s.r; r <= range.e.r; r++) {
      const cells: string[] = []
      for (let c = range.s.c; c <= Math.min(range.e.c, range.s.c + 50); c++) {
        const cell: unknown = sheet[utils.encode_cell({ r, c })]
        cells.push(clean(cellText(cell)))
      }
      rows.push({ line: r + 1, cells })
    }
    return rows
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message)
    return encrypted
      ? fail(
          name,
          '工作簿有密码保护；请去掉密码，或另存为 CSV',
          'the workbook has a password; remove it, or save as CSV',
        )
      : fail(
          name,
          '不是可读的 XLSX 工作簿；请用表格软件另存为 .xlsx 或 .csv',
          'not a readable XLSX workbook; save it anew as .xlsx or .csv',
        )
  }
}

/** What a cell shows; of a link that shows words, its address stands in the words' place where those are no address. */
const cellText = (cell: unknown): string => {
  if (typeof cell !== 'object' || cell === null) return ''
  const shown = 'w' in cell && typeof cell.w === 'string' ? cell.w : 'v' in cell ? String(cell.v ?? '') : ''
  const link = 'l' in cell && typeof cell.l === 'object' && cell.l !== null && 'Target' in cell.l ? cell.l.Target : null
  return typeof link === 'string' && /^https?:\/\//i.test(link) && !shown.includes('.') && shown.trim() !== ''
    ? link
    : shown
}

const clean = (cell: string): string => cell.replace(/[\u0000-\u001f\u200b\ufeff\u00a0]+/g, ' ').trim()

/** Records of RFC 4180 with the line each begins on; the separator is the header's. */
const csvRows = (text: string): Row[] => {
  const source = text.replace(/^\ufeff/, '')
  const end = source.search(/[\r\n]/)
  const first = end < 0 ? source : source.slice(0, end)
  const separator = [',', '\t', ';', '，'].reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best,
  )
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  const finish = (): void => {
    rows.push({ line: start, cells: cells.map(clean) })
    cells = []
  }
  while (at < source.length && rows.length <= MOST_ROWS + 1) {
    if (source[at] === '"') {
      let cell = ''
      at++
      for (;;) {
        const quote = source.indexOf('"', at)
        const stop = quote < 0 ? source.length : quote
        cell += source.slice(at, stop)
        at = stop + 1
        if (quote < 0 || source[at] !== '"') break
        cell += '"'
        at++
      }
      line += cell.split('\n').length - 1
      const next = nextOf(source, at, separator)
      cells.push(cell + source.slice(at, next))
      at = next
    } else {
      const next = nextOf(source, at, separator)
      cells.push(source.slice(at, next))
      at = next
    }
    if (source[at] === separator) {
      at++
      // A line that ends with a separator has an empty last cell, which nothing needs.
      if (at < source.length) continue
    }
    finish()
    if (source[at] === '\r' && source[at + 1] === '\n') at++
    at++
    line++
    start = line
  }
  return rows
}

const nextOf = (source: string, from: number, separator: string): number => {
  let at = from
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}

const readHeader = (header: Row, name: string, notes: ListRemark[]): Map<Field, number> => {
  const fields = new Map<Field, number>()
  header.cells.forEach((cell, column) => {
    const written = cell.replace(/[\s*（）()：:]+/g, '').toLowerCase()
    const field = HEADINGS.get(written)
    if (field && !fields.has(field)) fields.set(field, column)
    else if (!field && written !== '' && !/^(?:序号|编号|no\.?|备注|说明|id)$/.test(written)) {
      const meant = nearest(written, [...HEADINGS.keys()])
      notes.push({
        line: header.line,
        message: {
          zh: `不认识的列「${redact(cell)}」，未使用${meant ? `；是否指「${meant}」` : ''}`,
          en: `unknown column “${redact(cell)}”, not used${meant ? `; did you mean “${meant}”` : ''}`,
        },
      })
    }
  })
  const missing = (['unit', 'url'] as const).filter(field => !fields.has(field))
  if (missing.length > 0) {
    fail(
      name,
      `第 ${header.line} 行缺少表头 ${missing.map(field => (field === 'unit' ? 'unit（单位）' : 'url（网址）')).join('、')}；表头应为 unit,url，可另加 parent,contact,scope,max_pages,profile,role`,
      `line ${header.line} lacks the heading ${missing.join(', ')}; the header is unit,url and, if wanted, parent,contact,scope,max_pages,profile,role`,
    )
  }
  return fields
}

const readRow = (
  row: Row,
  fields: ReadonlyMap<Field, number>,
  bad: ListRemark[],
  notes: ListRemark[],
): ListedSite | null => {
  const { line } = row
  const cell = (field: Field): string => row.cells[fields.get(field) ?? -1] ?? ''
  const reject = (zh: string, en: string): null => {
    bad.push({ line, message: { zh, en } })
    return null
  }
  const quoted = (text: string): string => redact(text.length > 60 ? `${text.slice(0, 60)}…` : text)

  if (row.cells.some(each => each.length > LONGEST_CELL))
    return reject(
      '单元格过长，可能是引号没有成对；请检查这一行的引号',
      'a cell is too long, perhaps a quotation mark is missing',
    )
  const unit = cell('unit')
  if (unit === '') return reject('缺少单位名称；请填写 unit（单位）列', 'the unit is missing; fill in the column unit')
  const written = cell('url').normalize('NFKC').replace(/\s+/g, '')
  if (written === '') return reject('缺少网址；请填写 url（网址）列', 'the address is missing; fill in the column url')
  const hasScheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(written)
  const url = normalizeUrl(hasScheme ? written : `http://${written}`)
  if (url === null || !isHost(url)) {
    return reject(
      `网址「${quoted(written)}」无法识别；请写完整地址，如 https://www.example.gov.cn/`,
      `the address “${quoted(written)}” is not understood; write it in full, as https://www.example.gov.cn/`,
    )
  }
  if (!hasScheme)
    notes.push({
      line,
      message: { zh: `网址没有协议，按 ${redact(url)} 处理`, en: `the address has no scheme, taken as ${redact(url)}` },
    })

  const role = ROLES.get(cell('role').toLowerCase())
  if (!role)
    return reject(
      `角色「${quoted(cell('role'))}」无法识别；请写 inspected 或 reference`,
      `the role “${quoted(cell('role'))}” is not understood; write inspected or reference`,
    )
  const most = cell('max_pages').replaceAll(',', '')
  if (most !== '' && !/^[1-9]\d{0,8}$/.test(most))
    return reject(`最大页数「${quoted(most)}」不是正整数`, `max_pages “${quoted(most)}” is not a positive integer`)
  let scope: ScopeRule
  try {
    scope = parseScope(cell('scope'))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [zh = '', en = ''] = error.message.split(' / ')
    return reject(redact(zh), redact(en))
  }
  return {
    unit,
    url,
    parent: cell('parent') || null,
    contact: cell('contact') || null,
    scope,
    maxPages: most === '' ? null : Number(most),
    profile: cell('profile') || null,
    role,
    line,
  }
}

/** A host with a dot, an IPv6 address or localhost: `http://教育局` is a unit's name in the wrong column. */
const isHost = (url: string): boolean => {
  const { hostname } = new URL(url)
  return (
    hostname === 'localhost' || hostname.startsWith('[') || (/^[a-z0-9.-]+$/.test(hostname) && hostname.includes('.'))
  )
}

const merged = (first: ListedSite, again: ListedSite): ListRemark => {
  const other = first.unit === again.unit ? '' : `「${redact(again.unit)}」`
  return {
    line: again.line,
    message: {
      zh: `网址与第 ${first.line} 行相同，${other === '' ? '已合并' : `${other}并入「${redact(first.unit)}」；如是两个单位，请写各自的目录`}`,
      en: `same address as line ${first.line}, merged${other === '' ? '' : ` into “${redact(first.unit)}”; for two units, write the directory of each`}`,
    },
  }
}
