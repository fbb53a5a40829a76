import { type Bilingual, type Finding, inLanguage, type NotChecked } from '../engine/finding.ts'
import { type Comparison, changeName } from './compare.ts'
import type { Deadlines } from './deadline.ts'
import type { FormatOptions } from './format/options.ts'
import { spreadsheetText } from './format/spreadsheet-text.ts'
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
} from './format/wording.ts'
import type { PageResult } from './report.ts'

/** A cell is a text that no spreadsheet runs, or a number. */
export type Cell = string | number

export interface LedgerColumn {
  readonly name: Bilingual
  /** In characters of the sheet's font. */
  readonly width: number
}

/** What the ledger says of a page; the store knows title and column, a JSON file does not. */
export type LedgerPage = Pick<PageResult, 'unit' | 'url' | 'kind'> & {
  readonly title?: string | null
  readonly breadcrumb?: readonly string[]
}

export interface LedgerOptions extends FormatOptions {
  readonly deadlines: Deadlines
  readonly comparison: Comparison | null
}

/** The columns of 整改台账, one finding a row. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { name: { zh: '序号', en: 'No.' }, width: 7 },
  { name: { zh: '单位', en: 'Unit' }, width: 18 },
  { name: { zh: '栏目', en: 'Column' }, width: 18 },
  { name: { zh: '页面标题', en: 'Page title' }, width: 28 },
  { name: { zh: '网址', en: 'URL' }, width: 36 },
  { name: { zh: '级别', en: 'Level' }, width: 10 },
  { name: { zh: '规则', en: 'Rule' }, width: 26 },
  { name: { zh: '依据（条款）', en: 'Basis (clause)' }, width: 28 },
  { name: { zh: '问题', en: 'Problem' }, width: 44 },
  { name: { zh: '位置', en: 'Place' }, width: 16 },
  { name: { zh: '摘录', en: 'Excerpt' }, width: 30 },
  { name: { zh: '整改建议', en: 'Remedy' }, width: 36 },
  { name: { zh: '工作要点', en: 'Work points' }, width: 12 },
  { name: { zh: '整改期限', en: 'Deadline' }, width: 12 },
  { name: { zh: '状态', en: 'State' }, width: 10 },
  { name: { zh: '责任方', en: 'Owner' }, width: 13 },
  { name: { zh: '页数', en: 'Pages' }, width: 7 },
  { name: { zh: '指纹', en: 'Fingerprint' }, width: 20 },
]

/** Follows them where runs are compared. */
export const CHANGE_COLUMN: LedgerColumn = { name: { zh: '与上次对比', en: 'Change' }, width: 12 }

/** Where 状态 stands, for the list of values to choose from. */
export const STATE_COLUMN = 14

/** What a person may choose in 状态. */
export const LEDGER_STATES: readonly Bilingual[] = [
  { zh: '待整改', en: 'to mend' },
  { zh: '整改中', en: 'being mended' },
  { zh: '已整改', en: 'mended' },
  { zh: '待复核', en: 'to review' },
  { zh: '非问题', en: 'no fault' },
]

/**
 * One row of the ledger.
 *
 * @param pages how many pages of a template the row stands for
 */
export const ledgerRow = (
  finding: Finding,
  page: LedgerPage,
  at: { readonly number: number; readonly pages: number },
  options: LedgerOptions,
): Cell[] => {
  const { language, rules, deadlines, comparison } = options
  const say = (text: Bilingual): string => inLanguage(text, language)
  const rule = rules.get(finding.ruleId)
  const fix = rule ? say(rule.docs.fix) : ''
  const { suggestion } = finding
  const change = comparison?.changeOf(finding, page.unit) ?? null
  const state = say(LEDGER_STATES[finding.certainty === 'review' ? 3 : 0]!)
  const level = say(finding.certainty === 'review' ? CERTAINTY_NAMES.review : SEVERITY_NAMES[finding.severity])
  return row([
    at.number,
    page.unit ?? '',
    page.breadcrumb?.join(' > ') ?? (page.kind ? say(KIND_NAMES[page.kind]) : ''),
    page.title ?? '',
    finding.place.url,
    finding.veto ? `${level} ${say(VETO)}` : level,
    rule ? `${say(rule.docs.description)} ${finding.ruleId}` : finding.ruleId,
    basisOf(rule),
    finding.message,
    placeName(finding.place, language),
    finding.place.quote,
    suggestion === null ? fix : `${fix} ${say({ zh: '可改为：', en: 'Instead: ' })}${suggestion}`.trim(),
    finding.workPoints.map(id => workPointNumber(id, options)).join('；'),
    deadlines.of(finding),
    state,
    rule ? say(OWNER_NAMES[rule.docs.owner]) : '',
    at.pages,
    finding.fingerprint,
    ...(change === null ? [] : [changeName(change, language)]),
  ])
}

export const NOT_CHECKED_COLUMNS: readonly LedgerColumn[] = [
  { name: { zh: '序号', en: 'No.' }, width: 7 },
  { name: { zh: '单位', en: 'Unit' }, width: 18 },
  { name: { zh: '网址', en: 'URL' }, width: 50 },
  { name: { zh: '范围', en: 'Scope' }, width: 26 },
  { name: { zh: '原因', en: 'Reason' }, width: 24 },
  { name: { zh: '说明', en: 'Detail' }, width: 60 },
]

/** One row of what was not checked. */
export const notCheckedRow = (
  { ruleId, reason, detail }: NotChecked,
  page: Pick<PageResult, 'unit' | 'url'>,
  number: number,
  { language }: FormatOptions,
): Cell[] =>
  row([
    number,
    page.unit ?? '',
    page.url,
    ruleId ?? (language === 'en' ? 'the whole page' : '整页'),
    reasonName(reason, language),
    detail,
  ])

const row = (cells: readonly Cell[]): Cell[] =>
  cells.map(cell => (typeof cell === 'number' ? cell : spreadsheetText(cell)))
