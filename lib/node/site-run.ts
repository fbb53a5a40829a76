import type { ResolvedConfig } from '../core/engine/config.ts'
import type { Finding, Language, NotChecked } from '../core/engine/finding.ts'
import { lintSite } from '../core/engine/lint-site.ts'
import { MemorySite } from '../core/engine/site-facts.ts'
import { createWorkPointStatus } from '../core/engine/work-point-status.ts'
import type { IsoDay, PageFacts } from '../core/page/page-facts.ts'
import type { SiteResult } from '../core/report/report.ts'
import { redact } from '../core/text/redact.ts'
import { failure, wholeNotChecked } from './failure.ts'
import type { InputSite } from './inputs.ts'
import { linkFiles } from './link-files.ts'
import type { LintedInput } from './lint-input.ts'

export interface SiteRunOptions {
  readonly config: ResolvedConfig
  readonly today: IsoDay
  readonly language: Language
  /** The folder holds a part of its site. */
  readonly partial: boolean
}

/** One site of a run: gathers what its pages tell, then checks it as a whole. */
export const createSiteRun = (site: InputSite, { config, today, language, partial }: SiteRunOptions) => {
  const rules = [...config.pageRules({ url: null, file: null }), ...config.siteRules].map(({ rule }) => rule)
  const workPoints = createWorkPointStatus(config.catalogue, rules)
  const pages: { url: string; file: string | null; facts: PageFacts }[] = []
  const share = createSharing()
  const origins = new Set<string>()
  let done = 0
  let failed = 0

  return {
    /** @param findings those of the page that no ignore took away */
    add({ result, checked, facts }: LintedInput, findings: readonly Finding[]): void {
      if (result.notChecked.some(({ ruleId }) => ruleId === null)) failed++
      else done++
      workPoints.add({ ...result, findings, checked })
      if (facts) pages.push({ url: result.url, file: result.file, facts: share(facts) })
      if (origins.size < 2 && /^https?:/.test(result.url)) origins.add(new URL(result.url).origin)
    },

    /** @param remain takes away what is ignored */
    result(
      remain: (findings: readonly Finding[]) => readonly Finding[],
      keep: (findings: readonly Finding[]) => readonly Finding[],
    ): SiteResult {
      const notChecked: NotChecked[] = site.failures.map(({ file, failure: { reason, detail } }) =>
        wholeNotChecked(failure(reason, `${file}：${detail.zh}`, `${file}: ${detail.en}`), language),
      )
      if (done + failed === 0) notChecked.push(wholeNotChecked(NO_PAGES, language))
      const complete = site.folder && !partial && failed === 0 && done > 0 && site.failures.length === 0
      const url = site.url === '' && origins.size === 1 ? `${[...origins][0]}/` : site.url

      const memory = new MemorySite({ url, complete })
      for (const page of linkFiles(pages, site)) memory.add(page.url, page.facts)
      const linted = lintSite(memory, { rules: done > 0 ? config.siteRules : [], today, language })
      const findings = remain(linted.findings)
      workPoints.add({ ...linted, findings })
      return {
        unit: null,
        url: redact(url),
        complete,
        findings: keep(findings),
        cannotTell: linted.cannotTell,
        notChecked: [...notChecked, ...linted.notChecked],
        workPoints: workPoints.result(complete),
        counts: { discovered: done + failed, done, failed, skipped: 0, waiting: 0, running: 0 },
      }
    },
  }
}

const NO_PAGES = failure(
  'no-pages',
  '没有找到网页（.html .htm .shtml .xhtml）',
  'no pages found (.html .htm .shtml .xhtml)',
)

/** Equal parts of many pages (navigation, footer, breadcrumb) are kept once: what a template repeats would fill the memory. */
const createSharing = () => {
  const known = new Map<string, unknown>()
  const one = <T>(value: T): T => {
    const key = JSON.stringify(value)
    const found = known.get(key)
    if (found !== undefined) return found as T
    if (known.size < MOST_SHARED) known.set(key, value)
    return value
  }
  return (facts: PageFacts): PageFacts => ({
    ...facts,
    columns: one(facts.columns),
    footer: one(facts.footer),
    breadcrumb: one(facts.breadcrumb),
    disclosureColumns: one(facts.disclosureColumns),
    contacts: one(facts.contacts),
  })
}

const MOST_SHARED = 5_000
