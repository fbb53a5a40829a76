import { type Catalogue, presetHas } from '../core/engine/catalogue.ts'
import { inLanguage, type Language } from '../core/engine/finding.ts'
import type { WorkPoint } from '../core/engine/work-point-set.ts'
import { padTo } from '../core/report/format/display-width.ts'
import { areaName, areaOf, SEVERITY_NAMES } from '../core/report/format/wording.ts'

/** `govlint rules`: the catalogue by area, or the rules of one preset. */
export const rulesText = (catalogue: Catalogue, preset: string | null, language: Language): string => {
  const rules = [...catalogue.rules.values()].filter(rule => preset === null || presetHas(preset, rule))
  const wide = Math.max(0, ...rules.map(({ id }) => id.length)) + 2
  const areas = new Map<string, string>()
  for (const { id, severity, scope, preset: lowest, docs } of rules) {
    const level = padTo(inLanguage(SEVERITY_NAMES[severity], language), language === 'en' ? 8 : 5)
    const notes = [
      scope === 'site' ? { zh: '全站', en: 'site' } : null,
      lowest === 'strict' ? { zh: '仅 strict', en: 'strict only' } : null,
    ].flatMap(note => (note ? [inLanguage(note, language)] : []))
    const note = notes.length > 0 ? (language === 'en' ? ` (${notes.join(', ')})` : `（${notes.join('，')}）`) : ''
    const line = `  ${padTo(id, wide)}${level} ${inLanguage(docs.description, language)}${note}\n`
    areas.set(areaOf(id), (areas.get(areaOf(id)) ?? '') + line)
  }
  const parts = [...areas].map(([area, lines]) => `${areaName(area, language)}\n${lines}\n`)
  const sum = language === 'en' ? `${rules.length} rules` : `共 ${rules.length} 条规则`
  return `${parts.join('')}${sum}\n`
}

/**
 * `govlint rules --work-points`: every point of every set with the rules that serve it, or why there is none, and what they do not tell
 * of it. `△` marks a point with a demand that waits for a rule, which therefore never counts as met.
 */
export const workPointsText = (catalogue: Catalogue, language: Language): string => {
  const serving = new Map<string, string[]>()
  for (const { id, docs } of catalogue.rules.values())
    for (const point of docs.workPoints) serving.set(point, [...(serving.get(point) ?? []), id])

  const sets = catalogue.workPointSets.map(set => {
    let section = ''
    let served = 0
    const waiting: number[] = []
    let out = `${set.title}  ${set.docNumber}\n`
    for (const point of set.points) {
      if (point.section !== section) {
        section = point.section
        out += `\n${section}\n`
      }
      const rules = serving.get(`${set.id}/${point.no}`) ?? []
      if (rules.length > 0) served++
      if (point.open && rules.length > 0) waiting.push(point.no)
      out += `  ${String(point.no).padStart(2)}  ${point.text}\n      → ${rules.length > 0 ? rules.join('  ') : whyNone(point, language)}\n`
      out += `      ${point.open ? '△' : '·'} ${inLanguage(point.note, language)}\n`
    }
    const blind = set.points.filter(point => point.checkable.length === 0).map(point => point.no)
    const { length } = set.points
    out +=
      language === 'en'
        ? `\n${served} of ${length} points have rules; △ in part only, the rest comes with the crawl: ${waiting.join(', ') || 'none'}; not to be seen on the web: ${blind.join(', ') || 'none'}\n`
        : `\n${length} 项中 ${served} 项有规则；△ 只覆盖一部分、其余要等全站抓取的: ${listed(waiting)}；无法从网上检查的: ${listed(blind)}\n`
    return out
  })
  return sets.join('\n')
}

const listed = (numbers: readonly number[]): string => (numbers.length > 0 ? `第 ${numbers.join('、')} 项` : '无')

const whyNone = ({ checkable }: WorkPoint, language: Language): string =>
  inLanguage(
    checkable.length === 0
      ? { zh: '无法从网上检查', en: 'cannot be checked from the web' }
      : checkable.every(how => how === 'news')
        ? { zh: '网上只有新闻可佐证，没有规则', en: 'only news tell of it; no rule' }
        : { zh: '尚无规则', en: 'no rule yet' },
    language,
  )
