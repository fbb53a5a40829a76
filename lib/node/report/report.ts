import { open as openHandle } from 'node:fs/promises'
import { type ResolvedConfig, UsageError } from '../../core/engine/config.ts'
import { createComparison } from '../../core/report/compare.ts'
import { createDeadlines } from '../../core/report/deadline.ts'
import { FORMATS, type FormatName } from '../../core/report/format/index.ts'
import { LEVELS } from '../../core/report/format/level.ts'
import type { FormatOptions } from '../../core/report/format/options.ts'
import type { Formatter, SiteResult, Summary } from '../../core/report/report.ts'
import { createScores, DEFAULT_SCORES, type ScoreTable } from '../../core/report/score.ts'
import { createTally, notCheckedOf } from '../../core/report/tally.ts'
import { type ConfigSource, loadConfig } from '../load-config.ts'
import { type Output, openFile, openStdout } from '../output.ts'
import { joinSources } from './join-sources.ts'
import { openJsonReport } from './json-report.ts'
import type { ReportMeta, ReportSource, ReportUnit } from './report-source.ts'
import type { Inspection, ReportWriter } from './report-writer.ts'
import { createInspectionText } from './write-text.ts'

export type ReportFormat = FormatName | 'xlsx' | 'docx'

export interface ReportTarget {
  readonly name: ReportFormat
  /** `null` is standard output; a folder for docx. */
  readonly file: string | null
}

export interface ReportOptions {
  /** Stores of `govlint crawl`, JSON reports of `govlint check` or `govlint report`. */
  readonly args: readonly string[]
  readonly source: ConfigSource
  readonly formats: readonly ReportTarget[]
  /** An earlier store or JSON report. */
  readonly compare: string | null
  /** ISO day for all findings; `null`: by gravity. */
  readonly deadline: string | null
  /** Names of units; empty: all. */
  readonly units: readonly string[]
  /** Who signs the notices; `null`: a blank. */
  readonly issuer: string | null
  readonly color: boolean
}

/**
 * One run of `govlint report`: the source is read once to sum it up, and once more for the formats that list findings.
 *
 * @throws UsageError naming the file that cannot be read or written
 */
export const report = async (options: ReportOptions): Promise<void> => {
  const config = await loadConfig(options.source)
  const source = joinSources(await openAll(options.args, config), options.units)
  const earlier =
    options.compare === null ? null : joinSources([await openSource(options.compare, config)], options.units)
  try {
    const inspection = await survey(source, earlier, options, config)
    const writers: ReportWriter[] = []
    try {
      for (const target of options.formats) writers.push(await openWriter(target, inspection, options))
      for await (const page of source.pages()) for (const writer of writers) await writer.page(page)
      for await (const site of source.sites()) for (const writer of writers) await writer.site(site)
      for (const writer of writers) await writer.end()
    } catch (error) {
      for (const writer of writers) await writer.discard()
      throw error
    }
  } finally {
    await source.close()
    await earlier?.close()
  }
}

const openAll = async (args: readonly string[], config: ResolvedConfig): Promise<readonly ReportSource[]> => {
  const sources: ReportSource[] = []
  for (const arg of args) sources.push(await openSource(arg, config))
  return sources
}

/** A store begins as every SQLite database does. */
const SQLITE = 'SQLite format 3\0'

const openSource = async (file: string, config: ResolvedConfig): Promise<ReportSource> => {
  const start = Buffer.alloc(SQLITE.length)
  try {
    const handle = await openHandle(file)
    await handle.read(start, 0, start.length, 0)
    await handle.close()
  } catch (error) {
    throw new UsageError(
      `${file}: 无法读取 (cannot be read): ${(error as Error).message}；应为 govlint crawl 的库或 govlint check --format json 的文件`,
    )
  }
  if (start.toString('latin1') !== SQLITE) return openJsonReport(file)
  const [{ openStore }, { storeReport }] = await Promise.all([
    import('../store/sql-store.ts'),
    import('../store/store-report.ts'),
  ])
  return storeReport(await openStore(file, 'read'), config.config.ignores ?? [])
}

/** Reads the sources through: counts, scores, what a template repeats, what changed. */
const survey = async (
  source: ReportSource,
  earlier: ReportSource | null,
  options: ReportOptions,
  config: ResolvedConfig,
): Promise<Inspection> => {
  const { rules } = config.catalogue
  const meta = await source.meta()
  for (const each of earlier ? [source, earlier] : [source])
    if ((await each.meta()).head.now === '')
      throw new UsageError(`${each.name}: 还没有检查记录，请先运行 govlint crawl (nothing was inspected yet)`)
  const tally = createTally(rules)
  const scoreTable = scoresOf(config)
  const scores = createScores(scoreTable, rules)
  const comparison = earlier ? createComparison((await earlier.meta()).head.now) : null
  if (earlier && comparison) {
    for await (const page of earlier.pages()) comparison.earlierPage(page)
    for await (const site of earlier.sites()) comparison.earlierSite(site)
  }
  const listed = await source.units()
  for (const { name } of listed) tally.unit(name)
  for await (const page of source.pages()) {
    tally.page(page)
    scores.add(page.unit, page.findings)
    comparison?.page(page)
  }
  for await (const site of source.sites()) {
    tally.site(site)
    scores.add(site.unit, site.findings)
    comparison?.site(site)
  }
  const known = new Map(listed.map(unit => [unit.name, unit]))
  const gravity = (name: string): readonly number[] => {
    const unit = tally.units.get(name)
    return unit ? [unit.vetoes.sure, ...LEVELS.map(level => unit.counts[level])] : []
  }
  const units: ReportUnit[] = [...tally.units.keys()]
    .sort((a, b) => {
      const [x, y] = [gravity(a), gravity(b)]
      return x.reduce((order, n, at) => order || (y[at] ?? 0) - n, 0) || (a < b ? -1 : 1)
    })
    .map(name => known.get(name) ?? { name, parent: null, contact: null, role: 'inspected' })
  return {
    language: config.config.language ?? 'zh-CN',
    color: options.color,
    rules,
    workPoints: new Map(
      config.catalogue.workPointSets.flatMap(set => set.points.map(point => [`${set.id}/${point.no}`, point] as const)),
    ),
    meta,
    units,
    tally,
    scores,
    scoreTable,
    deadlines: createDeadlines(meta.head.now, options.deadline),
    comparison: comparison?.result() ?? null,
  }
}

const scoresOf = ({ config: { scores } }: ResolvedConfig): ScoreTable =>
  scores
    ? {
        full: scores.full ?? DEFAULT_SCORES.full,
        pass: scores.pass ?? DEFAULT_SCORES.pass,
        items: scores.items.map(({ name, ...item }) => ({
          ...item,
          name: { zh: name, en: name },
          source: 'team' as const,
        })),
      }
    : DEFAULT_SCORES

const openWriter = async (
  { name, file }: ReportTarget,
  inspection: Inspection,
  options: ReportOptions,
): Promise<ReportWriter> => {
  if (name === 'docx') {
    const { createNotices } = await import('./write-notices.ts')
    return createNotices(inspection, file ?? '.', options.issuer ?? '')
  }
  const output = file === null ? openStdout() : await openFile(file)
  if (name === 'xlsx') {
    const { createLedger } = await import('./write-ledger.ts')
    return createLedger(inspection, output)
  }
  const given: Inspection = { ...inspection, color: options.color && file === null }
  if (name === 'html') {
    const { createInspectionHtml } = await import('./write-html.ts')
    return formatted(createInspectionHtml(given), inspection, output)
  }
  const formatter = name === 'text' ? createInspectionText(given) : FORMATS[name](given as FormatOptions)
  return formatted(formatter, inspection, output)
}

/** A formatter of `govlint check`, fed from a store or files. */
const formatted = async (formatter: Formatter, inspection: Inspection, output: Output): Promise<ReportWriter> => {
  const sites: SiteResult[] = []
  const { meta } = inspection
  await output.write(formatter.begin(meta.head))
  return {
    page: page => output.write(formatter.page(page)),
    async site(site) {
      sites.push(site)
    },
    async end() {
      await output.write(formatter.end({ sites, ignores: meta.ignores, summary: summaryOf(inspection) }))
      await output.close()
    },
    discard: () => output.discard(),
  }
}

const summaryOf = ({ tally, meta }: { tally: Inspection['tally']; meta: ReportMeta }): Summary => {
  const units = [...tally.units.values()]
  const all = (count: (unit: (typeof units)[number]) => number): number =>
    units.reduce((so, unit) => so + count(unit), 0)
  return {
    pages: all(unit => unit.pages),
    errors: tally.total.error,
    warnings: tally.total.warn,
    infos: tally.total.info,
    ignored: meta.ignored,
    baselined: meta.baselined,
    cannotTell: all(unit => unit.cannotTell),
    notChecked: all(notCheckedOf),
  }
}
