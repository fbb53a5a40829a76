import { type Bilingual, type Finding, inLanguage } from '../../core/engine/finding.ts'
import { CHANGES, changeName } from '../../core/report/compare.ts'
import { LEVELS, type Level, levelName, levelOf } from '../../core/report/format/level.ts'
import { spreadsheetText } from '../../core/report/format/spreadsheet-text.ts'
import {
  areaName,
  areaOf,
  basisOf,
  OWNER_NAMES,
  STATUS_NAMES,
  workPointName,
} from '../../core/report/format/wording.ts'
import {
  type Cell,
  CHANGE_COLUMN,
  LEDGER_COLUMNS,
  LEDGER_STATES,
  type LedgerColumn,
  type LedgerPage,
  ledgerRow,
  NOT_CHECKED_COLUMNS,
  notCheckedRow,
  STATE_COLUMN,
} from '../../core/report/ledger.ts'
import type { PageResult, SiteResult, WorkPointStatus } from '../../core/report/report.ts'
import { SCORE_SOURCES, scoreState } from '../../core/report/score.ts'
import { isComplete, notCheckedOf, templateKey, type UnitTally } from '../../core/report/tally.ts'
import type { Output } from '../output.ts'
import type { Inspection, ReportWriter } from './report-writer.ts'
import { openWorkbook, type Sheet } from './workbook.ts'

/** Evidence addresses of a work point in one cell. */
const EVIDENCE = 5

/**
 * 整改台账 as XLSX: summary, a sheet per level with one finding a row, what was not checked, the work points. What a template repeats is
 * one row with the number of its pages.
 *
 * @param mostRows rows a sheet may have; for tests
 */
export const createLedger = (inspection: Inspection, output: Output, mostRows?: number): ReportWriter => {
  const { language, tally, scores, comparison, rules, units } = inspection
  const say = (text: Bilingual): string => inLanguage(text, language)
  const t = (zh: string, en: string): string => (language === 'en' ? en : zh)
  const book = openWorkbook(output, mostRows)
  const sheetOf = (name: string, columns: readonly LedgerColumn[], choice = false): Sheet =>
    book.sheet({
      name,
      widths: columns.map(({ width }) => width),
      header: columns.map(column => say(column.name)),
      ...(choice && { choice: { column: STATE_COLUMN, values: LEDGER_STATES.map(say) } }),
    })
  const column = (zh: string, en: string, width: number): LedgerColumn => ({ name: { zh, en }, width })

  const summaryColumns: readonly LedgerColumn[] = [
    column('单位', 'Unit', 24),
    column('站点', 'Sites', 30),
    column('检查页面', 'Pages', 9),
    column('检查完整', 'Complete', 9),
    column('否决项', 'Vetoes', 9),
    column('疑似否决', 'Possible vetoes', 9),
    ...LEVELS.map(level => column(levelName(level, 'zh-CN'), levelName(level, 'en'), 11)),
    column('未检查', 'Not checked', 9),
    column('要点达到', 'Points met', 9),
    column('要点未达到', 'Points unmet', 11),
    column('要点无法判断', 'Points unknown', 13),
    column('得分', 'Score', 8),
    column('结论', 'Result', 22),
    ...(comparison ? CHANGES.map(change => column(changeName(change, 'zh-CN'), changeName(change, 'en'), 11)) : []),
  ]
  const unitColumns: readonly LedgerColumn[] = [
    column('单位', 'Unit', 24),
    column('领域', 'Area', 16),
    column('规则', 'Rule', 44),
    ...LEVELS.map(level => column(levelName(level, 'zh-CN'), levelName(level, 'en'), 11)),
    column('涉及页数', 'Pages', 10),
    column('责任方', 'Owner', 14),
    column('依据（条款）', 'Basis (clause)', 46),
  ]
  const pointColumns: readonly LedgerColumn[] = [
    column('单位', 'Unit', 24),
    column('工作要点', 'Work point', 70),
    column('状态', 'State', 12),
    column('证据', 'Evidence', 60),
  ]
  const scoreColumns: readonly LedgerColumn[] = [
    column('单位', 'Unit', 24),
    column('扣分项', 'Item', 34),
    column('问题数', 'Findings', 10),
    column('扣分', 'Deduction', 10),
    column('该项上限', 'At most', 10),
    column('标准来源', 'Source', 22),
  ]
  const goneColumns: readonly LedgerColumn[] = [
    column('单位', 'Unit', 24),
    column('网址', 'URL', 46),
    column('规则', 'Rule', 26),
    column('级别', 'Level', 12),
    column('问题', 'Problem', 60),
    column('结果', 'Outcome', 12),
    column('指纹', 'Fingerprint', 20),
  ]

  const summary = sheetOf(t('汇总', 'Summary'), summaryColumns)
  const byUnit = sheetOf(t('按单位', 'By unit'), unitColumns)
  const ledgerColumns = comparison ? [...LEDGER_COLUMNS, CHANGE_COLUMN] : LEDGER_COLUMNS
  const SHEET_NAMES: Readonly<Record<Level, string>> = {
    error: t('错误', 'Errors'),
    warn: t('警告', 'Warnings'),
    info: t('提示', 'Hints'),
    review: t('需人工复核', 'To review'),
  }
  const levels = {
    error: sheetOf(SHEET_NAMES.error, ledgerColumns, true),
    warn: sheetOf(SHEET_NAMES.warn, ledgerColumns, true),
    info: sheetOf(SHEET_NAMES.info, ledgerColumns, true),
    review: sheetOf(SHEET_NAMES.review, ledgerColumns, true),
  }
  const unchecked = sheetOf(t('未检查', 'Not checked'), NOT_CHECKED_COLUMNS)
  const points = sheetOf(t('工作要点', 'Work points'), pointColumns)
  const deductions = sheetOf(t('扣分明细', 'Deductions'), scoreColumns)
  const gone = comparison ? sheetOf(t('整改结果', 'Mended'), goneColumns) : null
  const about = book.sheet({ name: t('说明', 'About'), widths: [18, 110] })

  const numbers: Record<Level, number> = { error: 0, warn: 0, info: 0, review: 0 }
  let uncheckedNumber = 0
  const templatesDone = new Set<string>()

  const addFinding = async (finding: Finding, page: LedgerPage): Promise<void> => {
    let { pages } = finding
    const key = templateKey(finding, page.unit, rules)
    const shared = key === null ? undefined : tally.templates.get(key)
    if (key !== null && shared !== undefined) {
      if (templatesDone.has(key)) return
      templatesDone.add(key)
      pages = shared
    }
    const level = levelOf(finding)
    numbers[level]++
    await levels[level].row(ledgerRow(finding, page, { number: numbers[level], pages }, inspection))
  }
  const add = async (result: PageResult | SiteResult, page: LedgerPage): Promise<void> => {
    for (const finding of result.findings) await addFinding(finding, page)
    for (const entry of result.notChecked)
      await unchecked.row(notCheckedRow(entry, result, ++uncheckedNumber, inspection))
  }

  const countPoints = (unit: UnitTally, status: WorkPointStatus['status']): number =>
    [...unit.points.values()].filter(point => point.status === status).length

  const writeSummary = async (unit: UnitTally): Promise<void> => {
    const score = scores.of(unit.unit)
    await summary.row([
      spreadsheetText(unit.unit),
      spreadsheetText(unit.sites.map(({ url }) => url).join(' ')),
      unit.pages,
      isComplete(unit) ? t('是', 'yes') : t('否', 'no'),
      unit.vetoes.sure,
      unit.vetoes.review,
      ...LEVELS.map(level => unit.counts[level]),
      notCheckedOf(unit),
      countPoints(unit, 'met'),
      countPoints(unit, 'unmet'),
      countPoints(unit, 'unknown'),
      score.points,
      scoreState(score, language),
      ...(comparison ? CHANGES.map(change => comparison.byUnit(unit.unit)[change]) : []),
    ])
    for (const { item, found, points } of score.deductions)
      await deductions.row([
        spreadsheetText(unit.unit),
        spreadsheetText(say(item.name)),
        found,
        points,
        item.most,
        say(SCORE_SOURCES[item.source]),
      ])
  }

  const writeUnit = async (unit: UnitTally): Promise<void> => {
    const all = [...unit.rules.values()].sort((a, b) =>
      LEVELS.reduce((order, level) => order || b.counts[level] - a.counts[level], 0),
    )
    for (const { ruleId, counts, pages } of all) {
      const rule = rules.get(ruleId)
      await byUnit.row(
        [
          unit.unit,
          areaName(areaOf(ruleId), language),
          rule ? `${say(rule.docs.description)} ${ruleId}` : ruleId,
          ...LEVELS.map(level => counts[level]),
          pages,
          rule ? say(OWNER_NAMES[rule.docs.owner]) : '',
          basisOf(rule),
        ].map(cell => (typeof cell === 'number' ? cell : spreadsheetText(cell))),
      )
    }
    const sorted = [...unit.points.values()].sort(
      (a, b) => (inspection.workPoints.get(a.id)?.no ?? 0) - (inspection.workPoints.get(b.id)?.no ?? 0),
    )
    for (const { id, status, evidence } of sorted) {
      const shown = evidence.slice(0, EVIDENCE).join('\n')
      const more = evidence.length > EVIDENCE ? t(` 等 ${evidence.length} 处`, ` and more, ${evidence.length}`) : ''
      await points.row([
        spreadsheetText(unit.unit),
        spreadsheetText(workPointName(id, inspection)),
        say(STATUS_NAMES[status]),
        spreadsheetText(shown + more),
      ])
    }
  }

  const writeAbout = async (): Promise<void> => {
    const { head, ignored, baselined } = inspection.meta
    const lines: readonly (readonly [string, Cell])[] = [
      [t('检查日期', 'Date'), head.now],
      [t('规则集', 'Preset'), head.preset],
      [t('工具', 'Tool'), `${head.tool.name} ${head.tool.version}`],
      [
        t('未列入', 'Left out'),
        t(`按理由忽略 ${ignored} 处，基线之内 ${baselined} 处`, `ignored ${ignored}, in baseline ${baselined}`),
      ],
      [
        t('行与处', 'Rows and places'),
        t(
          '“汇总”“按单位”按处计数；同一模板在多个页面重复的问题在台账中合并为一行，“页数”是涉及的页面数。',
          'The summaries count places; what a template repeats is one row of the ledger, with the number of its pages.',
        ),
      ],
      [
        t('整改期限', 'Deadlines'),
        t(
          '未另行指定时，从检查日起：否决项 3 个工作日，错误 10 个，警告 20 个，提示 30 个，复核 10 个（本工具设定，可用 --deadline 指定）。',
          'Unless given: 3 working days for a veto, 10, 20, 30 by gravity, 10 to review (set by this tool).',
        ),
      ],
      [
        t('得分', 'Score'),
        t(
          '否决、每项扣分不超过该项上限、低于 60 分不合格，出自国办秘函〔2019〕19号；“本工具设定”的扣分只供各单位之间比较，不是官方评分。',
          'Vetoes, the cap of each item and the limit of 60 are those of the national indicators; deductions set by this tool only compare units.',
        ),
      ],
      ...(comparison
        ? [
            [
              t('对比', 'Comparison'),
              t(
                `与 ${comparison.since} 的检查对比：新增 ${comparison.total.new}，未整改 ${comparison.total.persisting}，已整改 ${comparison.total.mended}，未能复查 ${comparison.total.open}（页面或规则这次没有查到，不能认定已整改）。`,
                `Compared with ${comparison.since}: new ${comparison.total.new}, persisting ${comparison.total.persisting}, mended ${comparison.total.mended}, not looked at again ${comparison.total.open}.`,
              ),
            ] as const,
          ]
        : []),
    ]
    await about.row([t('整改台账说明', 'About this ledger')], 'title')
    for (const [name, text] of lines) await about.row([name, typeof text === 'string' ? spreadsheetText(text) : text])
  }

  return {
    page: page => add(page, page),
    site: site => add(site, { unit: site.unit, url: site.url, kind: null }),
    async end() {
      for (const { name } of units) {
        const unit = tally.units.get(name)
        if (!unit) continue
        await writeSummary(unit)
        await writeUnit(unit)
      }
      for (const each of comparison?.gone ?? [])
        await gone?.row(
          [
            each.unit,
            each.url,
            each.ruleId,
            levelName(each.level, language),
            each.message,
            changeName(each.change, language),
            each.fingerprint,
          ].map(spreadsheetText),
        )
      await writeAbout()
      await book.close()
      await output.close()
    },
    discard: () => output.discard(),
  }
}
