import path from 'node:path'
import type { SiteResult } from '../../core/report/report.ts'
import type { ReportPage, ReportSource } from './report-source.ts'

/**
 * Several sources as one, without the sites that were crawled only to compare with. Where a result names no unit, the host of its address
 * stands for it, else the name of the file.
 *
 * @param only names of units; empty: all
 */
export const joinSources = (sources: readonly ReportSource[], only: readonly string[] = []): ReportSource => {
  const wanted = new Set(only)
  let left: Promise<ReadonlySet<string>> | null = null
  /** Units that a report leaves out. */
  const references = (): Promise<ReadonlySet<string>> => {
    left ??= Promise.all(sources.map(source => source.units())).then(
      all =>
        new Set(
          all
            .flat()
            .filter(({ role }) => role === 'reference')
            .map(({ name }) => name),
        ),
    )
    return left
  }
  const isOurs = async (): Promise<(unit: string | null) => boolean> => {
    const out = await references()
    return unit => (unit === null || !out.has(unit)) && (wanted.size === 0 || (unit !== null && wanted.has(unit)))
  }
  return {
    name: sources.map(({ name }) => name).join('、'),
    async meta() {
      const metas = await Promise.all(sources.map(source => source.meta()))
      // The newest speaks for all: deadlines count from it.
      const [newest] = [...metas].sort((a, b) => (a.head.now < b.head.now ? 1 : -1))
      if (!newest) throw new Error('no source')
      return {
        head: newest.head,
        ignores: metas.flatMap(({ ignores }) => ignores),
        ignored: metas.reduce((so, { ignored }) => so + ignored, 0),
        baselined: metas.reduce((so, { baselined }) => so + baselined, 0),
      }
    },
    async units() {
      const ours = await isOurs()
      const all = await Promise.all(sources.map(source => source.units()))
      return all.flat().filter(({ name }) => ours(name))
    },
    async *pages(): AsyncGenerator<ReportPage> {
      const ours = await isOurs()
      for (const source of sources)
        for await (const given of source.pages()) {
          const page = named(given, source)
          if (ours(page.unit)) yield page
        }
    },
    async *sites(): AsyncGenerator<SiteResult> {
      const ours = await isOurs()
      for (const source of sources)
        for await (const given of source.sites()) {
          const site = named(given, source)
          if (ours(site.unit)) yield site
        }
    },
    async close() {
      for (const source of sources) await source.close()
    },
  }
}

const named = <T extends { readonly unit: string | null; readonly url: string }>(
  given: T,
  { name }: ReportSource,
): T => {
  if (given.unit !== null) return given
  const host = URL.canParse(given.url) ? new URL(given.url).host : ''
  return { ...given, unit: host === '' ? path.basename(name).replace(/\.[a-z]{1,8}$/i, '') : host }
}
