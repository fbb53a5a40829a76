import { type Bilingual, type Finding, inLanguage, type Language } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import { NO_UNIT, templateKey } from './tally.ts'

/**
 * One line of a table of scores: what its findings cost.
 *
 * `points` is the deduction for an error; a warning costs half, a hint nothing (a national item's own number is never changed). What a
 * person should look at costs nothing, a defect of a template costs once.
 */
export interface ScoreItem {
  readonly name: Bilingual
  /** Rule ids or `area/*`. The first item that matches a finding takes it, so that nothing costs twice. */
  readonly rules: readonly string[]
  /** Only findings whose data hold one of these words. */
  readonly data?: Readonly<Record<string, readonly string[]>>
  /** Only findings whose data reach these numbers. */
  readonly atLeast?: Readonly<Record<string, number>>
  readonly points: number
  /** No more than this for the item as a whole. */
  readonly most: number
  /** `national`: the deduction stands in 国办秘函〔2019〕19号; `own`: set by this tool; `team`: by the configuration. */
  readonly source: 'national' | 'own' | 'team'
}

export interface ScoreTable {
  /** Points before any deduction. */
  readonly full: number
  /** Below this a unit fails. */
  readonly pass: number
  readonly items: readonly ScoreItem[]
}

const own = (zh: string, en: string, area: string, points: number, most: number): ScoreItem => ({
  name: { zh, en },
  rules: [`${area}/*`],
  points,
  most,
  source: 'own',
})

const national = (zh: string, en: string, words: readonly string[], days: number, points: number): ScoreItem => ({
  name: { zh, en },
  rules: ['column/stale'],
  data: { column: words },
  atLeast: { days },
  points,
  most: points,
  source: 'national',
})

/**
 * The default. That a veto fails a site, that an item never costs more than its own points, that below 60 fails, and the three
 * deductions marked national come from 国办秘函〔2019〕19号; the other numbers are this tool's own, for comparing units with each other.
 */
export const DEFAULT_SCORES: ScoreTable = {
  full: 100,
  pass: 60,
  items: [
    national(
      '政策文件栏目超过 6 个月未更新',
      'policy column not updated in 6 months',
      ['政策', '文件', '法规'],
      183,
      5,
    ),
    national('办事统计数据超过 3 个月未更新', 'service statistics not updated in 3 months', ['统计'], 92, 2),
    national(
      '留言答复超过 2 个月未更新',
      'public answers not updated in 2 months',
      ['留言', '信箱', '答复', '咨询'],
      61,
      3,
    ),
    own('敏感信息', 'Leaks', 'leak', 5, 20),
    own('栏目建设', 'Columns', 'column', 2, 10),
    own('政府信息公开', 'Disclosure', 'disclosure', 2, 10),
    own('政策文件', 'Policy', 'policy', 1, 10),
    own('政策解读', 'Interpretation', 'interpretation', 1, 8),
    own('征集意见', 'Consultation', 'consultation', 1, 5),
    own('政务服务', 'Services', 'service', 1, 5),
    own('财政信息', 'Finance', 'finance', 1, 5),
    own('政府公报', 'Gazette', 'gazette', 1, 2),
    own('联系方式', 'Contacts', 'contact', 0.5, 3),
    own('页面基础', 'Page basics', 'page', 0.5, 5),
    own('链接', 'Links', 'link', 0.2, 5),
    own('无障碍', 'Accessibility', 'accessibility', 0.2, 5),
  ],
}

export interface Deduction {
  readonly item: ScoreItem
  /** Findings it took, those of a template once. */
  readonly found: number
  readonly points: number
}

export interface Score {
  readonly points: number
  /** `veto`: a sure finding vetoes; `review`: only findings that a person has to look at would. */
  readonly state: 'passed' | 'failed' | 'veto' | 'review'
  readonly vetoes: { readonly sure: number; readonly review: number }
  readonly deductions: readonly Deduction[]
}

export const SCORE_SOURCES: Readonly<Record<ScoreItem['source'], Bilingual>> = {
  national: { zh: '国办秘函〔2019〕19号', en: 'national indicators' },
  own: { zh: '本工具设定', en: 'set by this tool' },
  team: { zh: '配置设定', en: 'set by the configuration' },
}

const SCORE_STATES: Readonly<Record<Score['state'], Bilingual>> = {
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '不合格', en: 'failed' },
  veto: { zh: '不合格（单项否决）', en: 'failed (veto)' },
  review: { zh: '疑似单项否决，待复核', en: 'possible veto, to review' },
}

export const scoreState = (score: Score, language: Language): string => inLanguage(SCORE_STATES[score.state], language)

/** A warning costs half, a hint nothing. */
const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 1, warn: 0.5, info: 0 }

/** Scores units while their findings go by. */
export const createScores = (table: ScoreTable, rules: ReadonlyMap<string, Rule>) => {
  interface Running {
    readonly found: number[]
    readonly points: number[]
    readonly vetoes: { sure: number; review: number }
  }
  const units = new Map<string, Running>()
  const templates = new Set<string>()
  const byRule = new Map<string, readonly number[]>()

  const itemsFor = (ruleId: string): readonly number[] => {
    let known = byRule.get(ruleId)
    if (!known) {
      known = table.items.flatMap((item, at) => (item.rules.some(rule => names(rule, ruleId)) ? [at] : []))
      byRule.set(ruleId, known)
    }
    return known
  }
  const runningOf = (unit: string): Running => {
    let running = units.get(unit)
    if (!running) {
      running = { found: table.items.map(() => 0), points: table.items.map(() => 0), vetoes: { sure: 0, review: 0 } }
      units.set(unit, running)
    }
    return running
  }

  return {
    /** @param unit `null`: no unit is named */
    add(unit: string | null, findings: readonly Finding[]): void {
      const running = runningOf(unit ?? NO_UNIT)
      for (const finding of findings) {
        if (finding.veto) running.vetoes[finding.certainty]++
        if (finding.certainty === 'review') continue
        const key = templateKey(finding, unit, rules)
        if (key !== null) {
          if (templates.has(key)) continue
          templates.add(key)
        }
        const at = itemsFor(finding.ruleId).find(each => matches(table.items[each]!, finding))
        if (at === undefined) continue
        running.found[at]!++
        const { points, source } = table.items[at]!
        running.points[at]! += source === 'national' ? points : points * WEIGHT[finding.severity]
      }
    },

    of(unit: string): Score {
      const { found, points, vetoes } = runningOf(unit)
      const deductions = table.items.flatMap((item, at) =>
        points[at]! > 0 ? [{ item, found: found[at]!, points: tenth(Math.min(item.most, points[at]!)) }] : [],
      )
      const left = tenth(
        Math.max(
          0,
          deductions.reduce((rest, deduction) => rest - deduction.points, table.full),
        ),
      )
      const state = vetoes.sure > 0 ? 'veto' : vetoes.review > 0 ? 'review' : left < table.pass ? 'failed' : 'passed'
      return { points: left, state, vetoes, deductions }
    },
  }
}

export type Scores = Pick<ReturnType<typeof createScores>, 'of'>

const names = (pattern: string, ruleId: string): boolean =>
  pattern === ruleId || (pattern.endsWith('/*') && ruleId.startsWith(pattern.slice(0, -1)))

const matches = ({ data = {}, atLeast = {} }: ScoreItem, finding: Finding): boolean =>
  Object.entries(data).every(([key, words]) => words.some(word => String(finding.data[key] ?? '').includes(word))) &&
  Object.entries(atLeast).every(([key, least]) => Number(finding.data[key] ?? Number.NaN) >= least)

const tenth = (value: number): number => Math.round(value * 10) / 10
