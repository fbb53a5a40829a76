import type { ConfigIgnore } from '../../core/engine/config.ts'
import type { Finding, Severity } from '../../core/engine/finding.ts'
import { createConfigIgnores } from '../../core/engine/ignores.ts'
import type { IdleIgnore, PageResult, ReportTail, SiteResult } from '../../core/report/report.ts'
import type { ReportMeta, ReportPage, ReportSource, ReportUnit } from '../report/report-source.ts'
import { version } from '../version.ts'
import type { Store } from './store.ts'

/**
 * Reads a store as a report, unit by unit, one page at a time. What the configuration ignores is taken away while reading, so that an
 * ignore can be mended without crawling anew.
 *
 * @param ignores of the configuration
 */
export const storeReport = (store: Store, ignores: readonly ConfigIgnore[] = []): ReportSource => {
  const head = async () => {
    const run = await store.head()
    return {
      schema: 1,
      tool: { name: 'govlint', version },
      now: run?.now ?? '',
      preset: run?.preset ?? '',
    } as const
  }
  const filterOf = async () => createConfigIgnores(ignores, (await store.head())?.now ?? '')
  let read: Promise<Omit<ReportMeta, 'head'>> | null = null
  const readIgnores = async (): Promise<Omit<ReportMeta, 'head'>> => {
    const filter = await filterOf()
    const idle: IdleIgnore[] = []
    let ignored = 0
    const take = (findings: readonly Finding[], place: (finding: Finding) => string): void => {
      for (const finding of findings)
        if (filter.apply([finding], { url: place(finding), file: null }).length === 0) ignored++
    }
    for (const site of await store.sites()) {
      for await (const page of store.pages(site.id)) {
        idle.push(...page.idle)
        take(page.findings, () => page.url)
      }
      take((await store.siteResult(site.id))?.findings ?? [], ({ place }) => place.url)
    }
    return { ignores: [...idle, ...filter.idle()], ignored, baselined: 0 }
  }
  return {
    name: store.name,
    async meta() {
      read ??= readIgnores()
      return { head: await head(), ...(await read) }
    },
    async units(): Promise<readonly ReportUnit[]> {
      return (await store.sites()).flatMap(({ unit, parent, contact, role }) =>
        unit === null ? [] : [{ name: unit, parent, contact, role }],
      )
    },
    async *pages(): AsyncGenerator<ReportPage> {
      const filter = await filterOf()
      for (const { id } of await store.sites())
        for await (const page of store.pages(id))
          yield {
            url: page.url,
            file: null,
            unit: page.unit,
            kind: page.kind,
            rendered: page.rendered,
            findings: filter.apply(page.findings, { url: page.url, file: null }),
            cannotTell: page.cannotTell,
            notChecked: page.notChecked,
            title: page.title,
            breadcrumb: page.breadcrumb,
          }
    },
    async *sites(): AsyncGenerator<SiteResult> {
      const filter = await filterOf()
      for (const { id } of await store.sites()) {
        const result = await store.siteResult(id)
        if (result)
          yield {
            ...result,
            findings: result.findings.filter(
              finding => filter.apply([finding], { url: finding.place.url, file: null }).length > 0,
            ),
          }
      }
    },
    close: () => store.close(),
  }
}

/** The end of a report, as formatters are given it. */
export const reportTail = async (source: ReportSource, seen: ReportSums): Promise<ReportTail> => {
  const { ignores, ignored, baselined } = await source.meta()
  const sites: SiteResult[] = []
  for await (const site of source.sites()) {
    sites.push(site)
    seen.add(site)
  }
  const { error, warn, info } = seen.sure
  return {
    sites,
    ignores,
    summary: {
      pages: seen.pages,
      errors: error,
      warnings: warn,
      infos: info,
      ignored,
      baselined,
      cannotTell: seen.cannotTell,
      notChecked: seen.notChecked,
    },
  }
}

/** Sums over pages and sites, as the end of a report and the exit code need them. */
export class ReportSums {
  readonly sure: Record<Severity, number> = { error: 0, warn: 0, info: 0 }
  pages = 0
  /** Pages that were looked at. */
  checked = 0
  cannotTell = 0
  notChecked = 0

  addPage(page: PageResult): void {
    this.pages++
    if (!page.notChecked.some(({ ruleId }) => ruleId === null)) this.checked++
    this.add(page)
  }

  add({ findings, cannotTell, notChecked }: Pick<PageResult, 'findings' | 'cannotTell' | 'notChecked'>): void {
    for (const { certainty, severity } of findings) if (certainty === 'sure') this.sure[severity]++
    this.cannotTell += cannotTell.length
    this.notChecked += notChecked.length
  }
}
