import type { WorkPointStatus } from '../report/report.ts'
import type { Catalogue } from './catalogue.ts'
import type { Finding, NotChecked } from './finding.ts'

/** How many pages tell of a point, as evidence, at the most. */
const MOST_EVIDENCE = 10

/**
 * Gathers, over the pages of a site, what is known of each work point. A point is `unmet` once a sure finding of error or warn severity
 * speaks against it: a trifle (info) never does. It is `met` where the site is complete, every rule that serves it looked and could tell,
 * nothing is left for a person to review, a rule over the whole site is among them where the point is judged across the site, and no
 * demand of it waits for a rule (`open`). Else it is `unknown`.
 */
export const createWorkPointStatus = (
  catalogue: Catalogue,
  presetRules: readonly {
    readonly id: string
    readonly scope: 'page' | 'site'
    readonly docs: { readonly workPoints: readonly string[] }
  }[],
) => {
  const pointsOf = new Map(presetRules.map(rule => [rule.id, rule.docs.workPoints]))
  const serving = new Map<string, string[]>()
  for (const rule of presetRules)
    for (const point of rule.docs.workPoints) serving.set(point, [...(serving.get(point) ?? []), rule.id])
  /** `rule point`: the rule looked, and could tell. */
  const judged = new Set<string>()
  const against = new Map<string, Set<string>>()
  const failed = new Set<string>()
  /** Points for which a person has still to look. */
  const doubtful = new Set<string>()
  const siteRules = new Set(presetRules.flatMap(rule => (rule.scope === 'site' ? [rule.id] : [])))

  return {
    add(linted: {
      readonly findings: readonly Finding[]
      readonly checked: readonly string[]
      readonly notChecked: readonly NotChecked[]
      readonly cannotTell: readonly { readonly ruleId: string; readonly workPoints: readonly string[] }[]
    }): void {
      const unsure = new Set(linted.cannotTell.flatMap(each => each.workPoints.map(point => `${each.ruleId} ${point}`)))
      for (const id of linted.checked)
        for (const point of pointsOf.get(id) ?? []) if (!unsure.has(`${id} ${point}`)) judged.add(`${id} ${point}`)
      for (const { ruleId } of linted.notChecked) if (ruleId !== null) failed.add(ruleId)
      for (const finding of linted.findings) {
        if (finding.severity === 'info') continue
        if (finding.certainty !== 'sure') {
          for (const point of finding.workPoints) doubtful.add(point)
          continue
        }
        for (const point of finding.workPoints) {
          const urls = against.get(point) ?? new Set()
          if (urls.size < MOST_EVIDENCE) urls.add(finding.place.url)
          against.set(point, urls)
        }
      }
    },
    /** @param complete whether every page of the site was seen, without which nothing counts as met */
    result(complete: boolean): WorkPointStatus[] {
      return catalogue.workPointSets.flatMap(set =>
        set.points.map((point): WorkPointStatus => {
          const id = `${set.id}/${point.no}`
          const evidence = against.get(id)
          if (evidence) return { id, status: 'unmet', evidence: [...evidence] }
          const rules = serving.get(id) ?? []
          const met =
            complete &&
            !point.open &&
            !doubtful.has(id) &&
            rules.length > 0 &&
            (!point.checkable.includes('site') || rules.some(rule => siteRules.has(rule))) &&
            rules.every(rule => judged.has(`${rule} ${id}`) && !failed.has(rule))
          return { id, status: met ? 'met' : 'unknown', evidence: [] }
        }),
      )
    },
  }
}
