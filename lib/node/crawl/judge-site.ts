import type { ResolvedConfig } from '../../core/engine/config.ts'
import type { Language, NotChecked } from '../../core/engine/finding.ts'
import { createConfigIgnores } from '../../core/engine/ignores.ts'
import { lintSite } from '../../core/engine/lint-site.ts'
import { createWorkPointStatus } from '../../core/engine/work-point-status.ts'
import type { IsoDay } from '../../core/page/page-facts.ts'
import type { SiteResult } from '../../core/report/report.ts'
import { redact } from '../../core/text/redact.ts'
import type { Counts, Site, StateCount, Store } from '../store/store.ts'

export interface JudgeSiteOptions {
  readonly config: ResolvedConfig
  readonly today: IsoDay
  readonly language: Language
  /** What the crawl could not do for the site as a whole. */
  readonly notChecked: readonly NotChecked[]
}

/** Runs the site rules over a crawled site, and says of each work point how it stands. Findings are those before any ignore. */
export const judgeSite = async (
  store: Store,
  site: Site,
  { config, today, language, notChecked }: JudgeSiteOptions,
): Promise<SiteResult> => {
  const states = (await store.counts()).filter(each => each.site === site.id)
  const counts = countsOf(states)
  const complete = counts.done > 0 && notChecked.length === 0 && states.every(isHarmless)
  const rules = [...config.pageRules({ url: null, file: null }), ...config.siteRules].map(({ rule }) => rule)
  const workPoints = createWorkPointStatus(config.catalogue, rules)
  const ignores = createConfigIgnores(config.config.ignores ?? [], today)
  for await (const page of store.pages(site.id))
    workPoints.add({ ...page, findings: ignores.apply(page.findings, { url: page.url, file: null }) })
  const linted = lintSite(store.siteFacts(site.id, complete), {
    rules: counts.done > 0 ? config.siteRules : [],
    today,
    language,
  })
  const kept = linted.findings.filter(
    finding => ignores.apply([finding], { url: finding.place.url, file: null }).length > 0,
  )
  workPoints.add({ ...linted, findings: kept })
  return {
    unit: site.unit,
    url: redact(site.url),
    complete,
    findings: linted.findings,
    cannotTell: linted.cannotTell,
    notChecked: [...notChecked, ...linted.notChecked],
    workPoints: workPoints.result(complete),
    counts,
  }
}

/** Pages by state, as reports have it. */
export const countsOf = (states: readonly StateCount[]): Counts => {
  const counts = { discovered: 0, done: 0, failed: 0, skipped: 0, waiting: 0, running: 0 }
  for (const { state, pages } of states) {
    counts[state] += pages
    counts.discovered += pages
  }
  return counts
}

/** Reasons after which the site still counts as seen whole: nothing stands there, the same stands elsewhere, or no rule could read it. */
const HARMLESS =
  /^(?:http-404|http-410|not-html|redirect|redirect-outside|trap-.{1,40}|attachment|broken|encrypted|scanned|unsupported)$/

const isHarmless = ({ state, reason }: StateCount): boolean =>
  state === 'done' || (reason !== null && state !== 'waiting' && state !== 'running' && HARMLESS.test(reason))
