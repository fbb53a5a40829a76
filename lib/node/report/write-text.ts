import pc from 'picocolors'
import { CHANGES, changeName } from '../../core/report/compare.ts'
import { displayWidth, padTo } from '../../core/report/format/display-width.ts'
import { LEVELS, levelName } from '../../core/report/format/level.ts'
import { plain } from '../../core/report/format/plain.ts'
import type { Formatter } from '../../core/report/report.ts'
import { scoreState } from '../../core/report/score.ts'
import { isComplete, notCheckedOf } from '../../core/report/tally.ts'
import type { Inspection } from './report-writer.ts'

/** For a terminal: a line a unit. The findings themselves are in the other formats. */
export const createInspectionText = (inspection: Inspection): Formatter => {
  const { language, tally, scores, comparison, units, meta } = inspection
  const t = (zh: string, en: string): string => (language === 'en' ? en : zh)
  const color = pc.createColors(inspection.color)

  const table = (rows: readonly (readonly string[])[]): string => {
    const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => displayWidth(row[at] ?? ''))))
    const line = (row: readonly string[]): string =>
      row
        .map((cell, at) => (at === 0 ? padTo(cell, widths[0]!) : ' '.repeat(widths[at]! - displayWidth(cell)) + cell))
        .join('  ')
        .trimEnd()
    return rows.map((row, at) => `${at === 0 ? color.dim(line(row)) : line(row)}\n`).join('')
  }

  return {
    begin: ({ now, preset }) =>
      `${color.bold(t(`检查日期 ${now}，规则集 ${preset}`, `Inspection of ${now}, preset ${preset}`))}\n\n`,
    page: () => '',
    end() {
      const rows = units.flatMap(({ name }) => {
        const unit = tally.units.get(name)
        if (!unit) return []
        const score = scores.of(name)
        return [
          [
            plain(name),
            String(score.points),
            ...LEVELS.map(level => String(unit.counts[level])),
            String(notCheckedOf(unit)),
            String(unit.pages),
            isComplete(unit) ? t('是', 'yes') : t('否', 'no'),
            ...(comparison ? CHANGES.map(change => String(comparison.byUnit(name)[change])) : []),
            scoreState(score, language),
          ],
        ]
      })
      const head = [
        t('单位', 'Unit'),
        t('得分', 'Score'),
        ...LEVELS.map(level => levelName(level, language)),
        t('未检查', 'Not checked'),
        t('页面', 'Pages'),
        t('完整', 'Complete'),
        ...(comparison ? CHANGES.map(change => changeName(change, language)) : []),
        t('结论', 'Result'),
      ]
      const changes = comparison
        ? `\n${t(`与 ${comparison.since} 对比`, `Since ${comparison.since}`)}${t('：', ': ')}${CHANGES.map(
            change => `${changeName(change, language)} ${comparison.total[change]}`,
          ).join(t('，', ', '))}\n`
        : ''
      const left =
        meta.ignored + meta.baselined > 0
          ? `\n${t(`未列入：已忽略 ${meta.ignored}，基线内 ${meta.baselined}`, `left out: ignored ${meta.ignored}, in baseline ${meta.baselined}`)}\n`
          : ''
      return table([head, ...rows]) + changes + left
    },
  }
}
