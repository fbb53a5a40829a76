import type { Finding } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import { type Counts, levelOf, noCounts } from './format/level.ts'
import type { PageResult, SiteResult, WorkPointStatus } from './report.ts'

/** Examples of one rule that are kept for a unit, so that memory stays bounded. */
const EXAMPLES = 8
/** Template defects told apart; those beyond stand wherever they were found. */
const TEMPLATE_DEFECTS = 5_000

/** What one rule found in a unit. */
export interface RuleTally {
  readonly ruleId: string
  /** Places by level. */
  readonly counts: Counts
  /** Places that veto, sure or not. */
  vetoes: number
  /** Pages with a finding; those of a template that were not looked at one by one included. */
  pages: number
  /** The first few, gravest first. */
  examples: Finding[]
}

/** What a whole inspection found in one unit. */
export interface UnitTally {
  readonly unit: string
  readonly counts: Counts
  /** Findings that veto by the national indicators, by certainty. */
  readonly vetoes: { sure: number; review: number }
  pages: number
  clean: number
  /** Pages and rules that were not checked, by reason. */
  readonly notChecked: Map<string, number>
  cannotTell: number
  readonly rules: Map<string, RuleTally>
  readonly sites: SiteResult[]
  /** Over all sites of the unit: unmet where one is unmet, else met where one is met. */
  readonly points: Map<string, WorkPointStatus>
}

export const NO_UNIT = '（未注明单位）'

/** Names a defect of a template: the same words on page after page of one unit; `null` where it is none. */
export const templateKey = (finding: Finding, unit: string | null, rules: ReadonlyMap<string, Rule>): string | null =>
  rules.get(finding.ruleId)?.docs.owner === 'template'
    ? `${unit ?? NO_UNIT}\n${finding.ruleId}\n${finding.certainty}\n${finding.message}`
    : null

/** Sums a report up, page by page, in memory that depends on units and rules but not on pages. */
export const createTally = (rules: ReadonlyMap<string, Rule>) => {
  const units = new Map<string, UnitTally>()
  const total = noCounts()
  const templates = new Map<string, number>()

  const unitOf = (name: string | null): UnitTally => {
    const unit = name ?? NO_UNIT
    let tally = units.get(unit)
    if (!tally) {
      tally = {
        unit,
        counts: noCounts(),
        vetoes: { sure: 0, review: 0 },
        pages: 0,
        clean: 0,
        notChecked: new Map(),
        cannotTell: 0,
        rules: new Map(),
        sites: [],
        points: new Map(),
      }
      units.set(unit, tally)
    }
    return tally
  }

  const addFindings = (result: Pick<PageResult, 'findings' | 'notChecked' | 'cannotTell'>, tally: UnitTally): void => {
    const here = new Set<string>()
    for (const finding of result.findings) {
      const level = levelOf(finding)
      total[level]++
      tally.counts[level]++
      if (finding.veto) tally.vetoes[finding.certainty]++
      const rule = ruleOf(tally, finding.ruleId)
      rule.counts[level]++
      if (finding.veto) rule.vetoes++
      keepExample(rule, finding)
      if (!here.has(finding.ruleId)) rule.pages += finding.pages
      here.add(finding.ruleId)
      const key = templateKey(finding, tally.unit, rules)
      if (key === null || here.has(key)) continue
      here.add(key)
      const known = templates.get(key)
      if (known !== undefined || templates.size < TEMPLATE_DEFECTS) templates.set(key, (known ?? 0) + finding.pages)
    }
    for (const { reason } of result.notChecked) tally.notChecked.set(reason, (tally.notChecked.get(reason) ?? 0) + 1)
    tally.cannotTell += result.cannotTell.length
  }

  return {
    units: units as ReadonlyMap<string, UnitTally>,
    total: total as Readonly<Counts>,
    /** Pages of each template defect, by {@link templateKey}. */
    templates: templates as ReadonlyMap<string, number>,

    /** A unit of the list is told of even where nothing was found. */
    unit(name: string): void {
      unitOf(name)
    },
    page(page: PageResult): void {
      const tally = unitOf(page.unit)
      tally.pages++
      if (page.findings.length === 0 && page.notChecked.length === 0) tally.clean++
      addFindings(page, tally)
    },
    site(site: SiteResult): void {
      const tally = unitOf(site.unit)
      tally.sites.push(site)
      addFindings(site, tally)
      for (const point of site.workPoints) {
        const known = tally.points.get(point.id)
        if (!known || RANK[point.status] > RANK[known.status]) tally.points.set(point.id, point)
      }
    },
  }
}

export type Tally = Omit<ReturnType<typeof createTally>, 'unit' | 'page' | 'site'>

const RANK: Readonly<Record<WorkPointStatus['status'], number>> = { unknown: 0, met: 1, unmet: 2 }

const ruleOf = (tally: UnitTally, ruleId: string): RuleTally => {
  let rule = tally.rules.get(ruleId)
  if (!rule) {
    rule = { ruleId, counts: noCounts(), vetoes: 0, pages: 0, examples: [] }
    tally.rules.set(ruleId, rule)
  }
  return rule
}

/** Keeps the first few, vetoes and sure ones before others; equal words of many pages are one example. */
const keepExample = (rule: RuleTally, finding: Finding): void => {
  const grave = finding.veto || finding.certainty === 'sure'
  if (rule.examples.length >= EXAMPLES) {
    if (!grave) return
    const least = rule.examples.findLastIndex(each => !each.veto && each.certainty === 'review')
    if (least >= 0) rule.examples.splice(least, 1)
    else return
  }
  if (!rule.examples.some(({ message, place }) => message === finding.message && place.url === finding.place.url))
    rule.examples.push(finding)
}

/** How many sites, pages and failures stand behind a unit. */
export const notCheckedOf = (unit: UnitTally): number => [...unit.notChecked.values()].reduce((sum, n) => sum + n, 0)

export const isComplete = (unit: UnitTally): boolean => unit.sites.length > 0 && unit.sites.every(site => site.complete)
