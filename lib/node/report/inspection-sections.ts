import { type Bilingual, inLanguage } from '../../core/engine/finding.ts'
import { CHANGES, type ChangeCounts, changeName } from '../../core/report/compare.ts'
import { escapeMarkup } from '../../core/report/format/escape-markup.ts'
import { LEVELS, levelName, sum } from '../../core/report/format/level.ts'
import { plain } from '../../core/report/format/plain.ts'
import { areaName, areaOf, OWNER_NAMES, STATUS_NAMES, workPointName } from '../../core/report/format/wording.ts'
import type { WorkPointStatus } from '../../core/report/report.ts'
import { SCORE_SOURCES, scoreState } from '../../core/report/score.ts'
import { isComplete, notCheckedOf, type RuleTally, type UnitTally } from '../../core/report/tally.ts'
import type { Inspection } from './report-writer.ts'

/** Evidence addresses that are shown of one work point of one unit. */
const EVIDENCE = 3

/** What the HTML report of an inspection says beside the list of findings: units and scores, comparison, work points, rules. */
export const inspectionSections = (inspection: Inspection): { units(): string; points(): string } => {
  const { language, tally, scores, comparison, rules, units, scoreTable } = inspection
  const say = (text: Bilingual): string => inLanguage(text, language)
  const t = (zh: string, en: string): string => (language === 'en' ? en : zh)
  const text = (value: string): string => escapeMarkup(plain(value))
  const tallies = units.flatMap(({ name }) => tally.units.get(name) ?? [])

  /** A button that sets a filter of the list, where there is anything to show. */
  const pick = (filter: string, value: string, label: string, some: boolean): string =>
    some
      ? `<button type="button" class="pick" data-filter="${filter}" data-value="${text(value)}">${text(label)}</button>`
      : text(label)

  /** @param numeric columns of numbers */
  const table = (head: readonly string[], rows: readonly string[], numeric: readonly number[]): string =>
    `<div class="scroll"><table><thead><tr>${head
      .map((cell, at) => `<th scope="col"${numeric.includes(at) ? ' class="n"' : ''}>${escapeMarkup(cell)}</th>`)
      .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`

  const number = (n: number, level = ''): string =>
    `<td class="n${n > 0 && level !== '' ? ` ${level}` : ''}${n === 0 ? ' nil' : ''}">${n}</td>`

  const unitTable = (): string => {
    const rows = tallies.map(unit => {
      const score = scores.of(unit.unit)
      const bad = score.state === 'veto' || score.state === 'failed'
      const points = (status: WorkPointStatus['status']): number =>
        [...unit.points.values()].filter(point => point.status === status).length
      return `<tr><th scope="row">${pick('unit', unit.unit, unit.unit, sum(unit.counts) > 0)}</th><td class="n score">${score.points}</td><td class="${bad ? 'bad' : ''}">${escapeMarkup(
        scoreState(score, language),
      )}</td>${number(unit.vetoes.sure, 'error')}${LEVELS.map(level => number(unit.counts[level], level)).join('')}${number(
        notCheckedOf(unit),
      )}<td class="n">${unit.pages}</td><td>${isComplete(unit) ? t('是', 'yes') : t('否', 'no')}</td><td class="n">${points('met')} / ${points('unmet')} / ${points('unknown')}</td></tr>`
    })
    const head = [
      t('单位', 'Unit'),
      t('得分', 'Score'),
      t('结论', 'Result'),
      t('否决项', 'Vetoes'),
      ...LEVELS.map(level => levelName(level, language)),
      t('未检查', 'Not checked'),
      t('页面', 'Pages'),
      t('完整', 'Complete'),
      t('要点 达到/未达/不明', 'Points met/unmet/unknown'),
    ]
    const note = t(
      `满分 ${scoreTable.full}，低于 ${scoreTable.pass} 分或有一项否决即不合格；标“本工具设定”的扣分只供单位之间比较，不是官方评分。`,
      `Of ${scoreTable.full}; below ${scoreTable.pass} or with a veto a unit fails. Deductions set by this tool only compare units.`,
    )
    return `<section aria-labelledby="units"><h2 id="units">${t('各单位', 'Units')}</h2>${table(head, rows, [1, 3, 4, 5, 6, 7, 8, 9, 11])}<p class="quiet">${note}</p>${deductions()}</section>`
  }

  const deductions = (): string => {
    const rows = tallies.flatMap(unit =>
      scores
        .of(unit.unit)
        .deductions.map(
          ({ item, found, points }) =>
            `<tr><th scope="row">${text(unit.unit)}</th><td>${text(say(item.name))}</td>${number(found)}<td class="n">−${points}</td><td class="n">${item.most}</td><td>${escapeMarkup(say(SCORE_SOURCES[item.source]))}</td></tr>`,
        ),
    )
    if (rows.length === 0) return ''
    const head = [
      t('单位', 'Unit'),
      t('扣分项', 'Item'),
      t('问题', 'Findings'),
      t('扣分', 'Deduction'),
      t('上限', 'At most'),
      t('标准来源', 'Source'),
    ]
    return `<details class="rest"><summary>${t('扣分明细', 'Deductions')}</summary>${table(head, rows, [2, 3, 4])}</details>`
  }

  const comparisonSection = (): string => {
    if (!comparison) return ''
    const { since, total } = comparison
    const cells = (counts: ChangeCounts): string => CHANGES.map(change => number(counts[change])).join('')
    const rows = tallies.map(unit => {
      const counts = comparison.byUnit(unit.unit)
      return `<tr><th scope="row">${text(unit.unit)}</th>${cells(counts)}<td>${changeChart(counts)}</td></tr>`
    })
    const gone = comparison.gone
      .slice(0, 500)
      .map(
        each =>
          `<li><span>${escapeMarkup(changeName(each.change, language))}</span><span>${text(each.unit)}</span><span>${text(each.message)}</span><span class="where">${text(each.url)}</span></li>`,
      )
    const list =
      gone.length === 0
        ? ''
        : `<details class="rest"><summary>${t(
            `已整改与未能复查的问题（${comparison.gone.length}${gone.length < comparison.gone.length ? `，列出前 ${gone.length}，其余见台账` : ''}）`,
            `Mended and not looked at again (${comparison.gone.length})`,
          )}</summary><ul class="gone">${gone.join('')}</ul></details>`
    return `<section aria-labelledby="changes"><h2 id="changes">${t(`整改情况（与 ${since} 对比）`, `Since ${since}`)}</h2><p class="lead">${t(
      `已整改 ${total.mended} 处，未整改 ${total.persisting} 处，新增 ${total.new} 处${total.open > 0 ? `；另有 ${total.open} 处这次没有查到，不能认定已整改` : ''}。`,
      `Mended ${total.mended}, persisting ${total.persisting}, new ${total.new}, not looked at again ${total.open}.`,
    )}</p>${table([t('单位', 'Unit'), ...CHANGES.map(change => changeName(change, language)), t('构成', 'Shares')], rows, [1, 2, 3, 4])}${list}</section>`
  }

  const pointSection = (): string => {
    const ids = [...new Set(tallies.flatMap(unit => [...unit.points.keys()]))].sort(
      (a, b) => (inspection.workPoints.get(a)?.no ?? 0) - (inspection.workPoints.get(b)?.no ?? 0) || (a < b ? -1 : 1),
    )
    if (ids.length === 0) return ''
    const unitLine = (unit: UnitTally, point: WorkPointStatus): string => {
      const links = point.evidence.slice(0, EVIDENCE).map(url => anchor(url))
      const more =
        point.evidence.length > EVIDENCE ? t(`等 ${point.evidence.length} 处`, `${point.evidence.length} in all`) : ''
      return `<li><span class="status ${point.status}">${escapeMarkup(say(STATUS_NAMES[point.status]))}</span><span>${text(unit.unit)}</span>${links.join('')}${more}</li>`
    }
    const order = ['unmet', 'met', 'unknown'] as const
    const items = ids.map(id => {
      const states = tallies.flatMap(unit => {
        const point = unit.points.get(id)
        return point ? [{ unit, point }] : []
      })
      const counts = order.map(status => states.filter(({ point }) => point.status === status).length)
      const said = order
        .map((status, at) => `${say(STATUS_NAMES[status])} ${counts[at]}`)
        .filter((_, at) => counts[at]! > 0)
        .join(' · ')
      const sorted = states.sort((a, b) => order.indexOf(a.point.status) - order.indexOf(b.point.status))
      return `<details class="point"><summary><span class="name">${text(workPointName(id, inspection))}</span><span class="quiet">${escapeMarkup(said)}</span>${statusChart(counts)}</summary><ul>${sorted
        .map(({ unit, point }) => unitLine(unit, point))
        .join('')}</ul></details>`
    })
    return `<section aria-labelledby="points"><h2 id="points">${t('工作要点完成情况', 'Work points')}</h2><p class="legend">${order
      .map(status => `<span class="${status}">${escapeMarkup(say(STATUS_NAMES[status]))}</span>`)
      .join('')}</p>${items.join('')}</section>`
  }

  const ruleSection = (): string => {
    const all = new Map<string, { counts: RuleTally['counts']; pages: number; units: number }>()
    for (const unit of tallies)
      for (const { ruleId, counts, pages } of unit.rules.values()) {
        const known = all.get(ruleId) ?? { counts: { error: 0, warn: 0, info: 0, review: 0 }, pages: 0, units: 0 }
        for (const level of LEVELS) known.counts[level] += counts[level]
        known.pages += pages
        known.units++
        all.set(ruleId, known)
      }
    if (all.size === 0) return ''
    const sorted = [...all].sort(([, a], [, b]) =>
      LEVELS.reduce((order, level) => order || b.counts[level] - a.counts[level], 0),
    )
    const rows = sorted.map(([id, { counts, pages, units: n }]) => {
      const rule = rules.get(id)
      const name = rule ? say(rule.docs.description) : id
      return `<tr><th scope="row">${pick('rule', id, name, true)}</th><td>${text(areaName(areaOf(id), language))}</td>${LEVELS.map(
        level => number(counts[level], level),
      ).join(
        '',
      )}<td class="n">${pages}</td><td class="n">${n}</td><td>${rule ? escapeMarkup(say(OWNER_NAMES[rule.docs.owner])) : ''}</td></tr>`
    })
    const head = [
      t('规则', 'Rule'),
      t('领域', 'Area'),
      ...LEVELS.map(level => levelName(level, language)),
      t('页数', 'Pages'),
      t('单位', 'Units'),
      t('责任方', 'Owner'),
    ]
    return `<details class="fold"><summary>${t(`按规则（${rows.length}）`, `By rule (${rows.length})`)}</summary>${table(head, rows, [2, 3, 4, 5, 6, 7])}</details>`
  }

  return {
    units: () => unitTable() + comparisonSection(),
    points: () => pointSection() + ruleSection(),
  }
}

const CHANGE_COLOURS: Readonly<Record<(typeof CHANGES)[number], string>> = {
  new: 'var(--error-bar)',
  persisting: 'var(--warn-bar)',
  mended: 'var(--met-bar)',
  open: 'var(--review-bar)',
}

const changeChart = (counts: ChangeCounts): string =>
  shares(CHANGES.map(change => ({ n: counts[change], colour: CHANGE_COLOURS[change] })))

const statusChart = (counts: readonly number[]): string =>
  shares(
    ['var(--error-bar)', 'var(--met-bar)', 'var(--review-bar)'].map((colour, at) => ({ n: counts[at] ?? 0, colour })),
  )

/** Shares of a whole as one bar; what it shows is said in words beside it. */
const shares = (parts: readonly { readonly n: number; readonly colour: string }[]): string => {
  const whole = parts.reduce((so, { n }) => so + n, 0)
  if (whole === 0) return ''
  let x = 0
  const bars = parts.flatMap(({ n, colour }) => {
    const width = (n / whole) * 120
    const bar = `<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="8" style="fill:${colour}"/>`
    x += width
    return n > 0 ? [bar] : []
  })
  return `<svg class="shares" viewBox="0 0 120 8" width="120" height="8" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`
}

/** A link where the address is one of the web, else its text. */
const anchor = (url: string): string => {
  const text = escapeMarkup(plain(url))
  return /^https?:\/\//i.test(url)
    ? `<a href="${text}" target="_blank" rel="noopener noreferrer">${text}</a>`
    : `<span>${text}</span>`
}
