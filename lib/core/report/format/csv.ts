import { type Bilingual, type Finding, inLanguage, type NotChecked } from '../../engine/finding.ts'
import type { Formatter, PageResult } from '../report.ts'
import type { FormatOptions } from './options.ts'
import { spreadsheetText } from './spreadsheet-text.ts'
import {
  basisOf,
  CERTAINTY_NAMES,
  KIND_NAMES,
  OWNER_NAMES,
  placeName,
  reasonName,
  SEVERITY_NAMES,
  VETO,
  workPointNumber,
} from './wording.ts'

const HEADER: readonly Bilingual[] = [
  { zh: '单位', en: 'Unit' },
  { zh: '网址', en: 'URL' },
  { zh: '文件', en: 'File' },
  { zh: '页面类型', en: 'Page kind' },
  { zh: '严重程度', en: 'Severity' },
  { zh: '确定性', en: 'Certainty' },
  { zh: '规则', en: 'Rule' },
  { zh: '问题', en: 'Problem' },
  { zh: '位置', en: 'Place' },
  { zh: '摘录', en: 'Excerpt' },
  { zh: '整改建议', en: 'Remedy' },
  { zh: '依据', en: 'Basis' },
  { zh: '工作要点', en: 'Work points' },
  { zh: '责任方', en: 'Owner' },
  { zh: '指纹', en: 'Fingerprint' },
]

const NOT_CHECKED: Bilingual = { zh: '未检查', en: 'not checked' }

/**
 * For a spreadsheet: RFC 4180 with a byte-order mark, by which Excel knows UTF-8; a row a finding and a row for what was not
 * checked. The place is written in words, since a spreadsheet reads `12:5` as a time of day.
 */
export const createCsv = (options: FormatOptions): Formatter => {
  const { language, rules } = options
  const say = (text: Bilingual): string => inLanguage(text, language)

  const findingRow = (finding: Finding, page: About): string => {
    const rule = rules.get(finding.ruleId)
    const { severity, veto, certainty, ruleId, message, place, suggestion, workPoints, fingerprint } = finding
    const fix = rule ? say(rule.docs.fix) : ''
    return row([
      page.unit ?? '',
      place.url,
      page.file ?? '',
      page.kind ? say(KIND_NAMES[page.kind]) : '',
      veto ? `${say(SEVERITY_NAMES[severity])} ${say(VETO)}` : say(SEVERITY_NAMES[severity]),
      say(CERTAINTY_NAMES[certainty]),
      ruleId,
      message,
      placeName(place, language),
      place.quote,
      suggestion === null ? fix : `${fix} ${say({ zh: '可改为：', en: 'Instead: ' })}${suggestion}`.trim(),
      basisOf(rule),
      workPoints.map(id => workPointNumber(id, options)).join('；'),
      rule ? say(OWNER_NAMES[rule.docs.owner]) : '',
      fingerprint,
    ])
  }

  const notCheckedRow = ({ ruleId, reason, detail }: NotChecked, page: About): string =>
    row([
      page.unit ?? '',
      page.url,
      page.file ?? '',
      page.kind ? say(KIND_NAMES[page.kind]) : '',
      say(NOT_CHECKED),
      '',
      ruleId ?? '',
      [reasonName(reason, language), detail].filter(part => part !== '').join(say({ zh: '：', en: ': ' })),
      ...['', '', '', '', '', '', ''],
    ])

  const rows = ({ findings, notChecked }: Pick<PageResult, 'findings' | 'notChecked'>, about: About): string =>
    findings.map(finding => findingRow(finding, about)).join('') +
    notChecked.map(entry => notCheckedRow(entry, about)).join('')

  return {
    begin: () => `\ufeff${row(HEADER.map(say))}`,
    page: page => rows(page, page),
    end: ({ sites }) =>
      sites.map(site => rows(site, { unit: site.unit, url: site.url, file: null, kind: null })).join(''),
  }
}

type About = Pick<PageResult, 'unit' | 'url' | 'file' | 'kind'>

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (value: string): string => {
  const safe = spreadsheetText(value)
  return /[",']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
