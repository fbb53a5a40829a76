import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createBaseline, parseBaseline } from '../core/engine/baseline.ts'
import { type ResolvedConfig, UsageError } from '../core/engine/config.ts'
import type { Finding, Severity } from '../core/engine/finding.ts'
import { createConfigIgnores } from '../core/engine/ignores.ts'
import type { IsoDay } from '../core/page/page-facts.ts'
import { exitCode } from '../core/report/exit-code.ts'
import { FORMATS, type FormatName } from '../core/report/format/index.ts'
import type { FormatOptions } from '../core/report/format/options.ts'
import type { Formatter, IdleIgnore, PageResult, ReportTail } from '../core/report/report.ts'
import { findInputs } from './inputs.ts'
import { lintPool } from './lint-pool.ts'
import { type ConfigSource, loadConfig } from './load-config.ts'
import { type Output, openFile, openStdout } from './output.ts'
import { pageJob } from './page-job.ts'
import { createProgress } from './progress.ts'
import { createSiteRun } from './site-run.ts'
import { version } from './version.ts'

export interface CheckOptions {
  /** Files, folders, globs, addresses, `-`. */
  readonly args: readonly string[]
  readonly source: ConfigSource
  readonly today: IsoDay
  readonly baseUrl: string | null
  readonly partial: boolean
  /** A folder's attachments are checked too. */
  readonly attachments: boolean
  readonly formats: readonly FormatTarget[]
  /** As on the command line; wins over the configuration's. */
  readonly baseline: string | null
  readonly updateBaseline: boolean
  readonly quiet: boolean
  readonly color: boolean
}

export interface FormatTarget {
  readonly name: FormatName
  /** `null` is standard output. */
  readonly file: string | null
}

/**
 * One run of `govlint check`: pages in, reports out.
 *
 * @returns the exit code
 * @throws UsageError before anything is written, for exit code 2
 */
export const check = async (options: CheckOptions): Promise<0 | 1 | 3> => {
  const { source, today } = options
  const config = await loadConfig(source)
  const language = config.config.language ?? 'zh-CN'
  const inputs = await findInputs(options.args, options.baseUrl, options.attachments)
  const ignores = createConfigIgnores(config.config.ignores ?? [], today)
  const baseline = openBaseline(config, options)

  const progress = createProgress(inputs.pages.length, options.quiet)
  const reports = await openReports(options, config, progress.clear)
  const siteRuns = inputs.sites.map(site => createSiteRun(site, { config, today, language, partial: options.partial }))
  const idle: IdleIgnore[] = []
  const sure: Record<Severity, number> = { error: 0, warn: 0, info: 0 }
  const sums = { ignored: 0, baselined: 0, cannotTell: 0, notChecked: 0 }
  let done = 0

  const remain = (findings: readonly Finding[], place: (finding: Finding) => { url: string; file: string | null }) => {
    const kept = findings.filter(finding => ignores.apply([finding], place(finding)).length > 0)
    sums.ignored += findings.length - kept.length
    return kept
  }
  const keep = (findings: readonly Finding[]): readonly Finding[] => {
    const fresh = baseline ? baseline.apply(findings) : findings
    const shown = options.updateBaseline ? [] : fresh
    sums.baselined += findings.length - shown.length
    for (const { certainty, severity } of shown) if (certainty === 'sure') sure[severity]++
    return shown
  }
  const count = (result: Pick<PageResult, 'cannotTell' | 'notChecked'>): void => {
    sums.cannotTell += result.cannotTell.length
    sums.notChecked += result.notChecked.length
  }

  try {
    await reports.begin()
    let index = 0
    const linted = lintPool(
      inputs.pages.map(page => pageJob(page, config.config)),
      {
        config: source,
        today,
        language,
        want: config.siteRules.length > 0 ? 'findings and facts' : 'findings',
        ruleIds: [...config.catalogue.rules.keys()],
        budget: config.config.pageBudget ?? PAGE_BUDGET,
      },
    )
    for await (const page of linted) {
      const { result } = page
      const findings = remain(result.findings, () => result)
      siteRuns[inputs.pages[index++]!.site]!.add(page, findings)
      sums.ignored += page.ignored
      idle.push(...page.idle)
      if (!result.notChecked.some(({ ruleId }) => ruleId === null)) done++
      const shown = { ...result, findings: keep(findings) }
      count(shown)
      await reports.page(shown)
      progress.tick()
    }
    const sites = siteRuns.map(run =>
      run.result(findings => remain(findings, ({ place }) => ({ url: place.url, file: place.url })), keep),
    )
    for (const site of sites) count(site)
    progress.stop()
    await reports.end({
      sites,
      ignores: [...idle, ...ignores.idle(), ...(baseline && !options.updateBaseline ? baseline.idle() : [])],
      summary: { pages: inputs.pages.length, errors: sure.error, warnings: sure.warn, infos: sure.info, ...sums },
    })
    if (baseline && options.updateBaseline) await baseline.save()
  } catch (error) {
    progress.stop()
    await reports.discard()
    throw error
  }
  return exitCode({ sure, pages: done, notChecked: sums.notChecked }, config.config)
}

/** Default of `pageBudget`, in milliseconds. */
export const PAGE_BUDGET = 20_000

const openBaseline = (config: ResolvedConfig, options: CheckOptions) => {
  const { baseline: named, updateBaseline, source } = options
  const configured = config.config.baseline
  const file =
    named ??
    (configured === undefined ? null : path.resolve(path.dirname(source.file ?? '.'), configured)) ??
    (updateBaseline ? 'govlint-baseline.json' : null)
  if (file === null) return null
  const there = existsSync(file)
  if (!there && !updateBaseline)
    throw new UsageError(`没有基线文件「${file}」(no such baseline)；先用 --update-baseline 生成`)
  // Updating begins anew, so that a broken file can be mended by it.
  const before = there && !updateBaseline ? parseBaseline(readFileSync(file, 'utf8'), file) : null
  const baseline = createBaseline(before, file)
  return {
    ...baseline,
    async save(): Promise<void> {
      const output = await openFile(file)
      await output.write(baseline.next())
      await output.close()
    },
  }
}

interface Report {
  readonly formatter: Formatter
  readonly output: Output
  /** Whether pages that fail nothing are left out. */
  readonly brief: boolean
}

/** Opens all reports of a run; each piece goes to every one before the next page is taken. */
export const openReports = async (
  options: Pick<CheckOptions, 'today' | 'formats' | 'color' | 'quiet'>,
  config: ResolvedConfig,
  beforeStdout: () => void,
) => {
  const { today, formats, color, quiet } = options
  const { failOn = 'error', language = 'zh-CN' } = config.config
  const reports: Report[] = []
  for (const { name, file } of formats) {
    const width = file === null && process.stdout.isTTY ? process.stdout.columns : undefined
    const formatOptions: FormatOptions = {
      language,
      color: color && file === null,
      rules: config.catalogue.rules,
      workPoints: new Map(
        config.catalogue.workPointSets.flatMap(set =>
          set.points.map(point => [`${set.id}/${point.no}`, point] as const),
        ),
      ),
      ...(width ? { width } : {}),
    }
    let output: Output
    try {
      output = file === null ? openStdout(beforeStdout) : await openFile(file)
    } catch (error) {
      for (const opened of reports) await opened.output.discard()
      throw error
    }
    reports.push({ formatter: FORMATS[name](formatOptions), output, brief: quiet && name === 'text' })
  }
  const all = (write: (report: Report) => Promise<void>): Promise<unknown> => Promise.all(reports.map(write))
  const fails = ({ findings, notChecked }: PageResult): boolean =>
    notChecked.length > 0 || findings.some(finding => finding.certainty === 'sure' && atLeast(finding.severity, failOn))
  return {
    begin: () =>
      all(({ formatter, output }) =>
        output.write(
          formatter.begin({ schema: 1, tool: { name: 'govlint', version }, now: today, preset: config.preset }),
        ),
      ),
    page: (page: PageResult) =>
      all(({ formatter, output, brief }) => {
        const text = formatter.page(page)
        return output.write(brief && !fails(page) ? '' : text)
      }),
    end: (tail: ReportTail) =>
      all(async ({ formatter, output }) => {
        await output.write(formatter.end(tail))
        await output.close()
      }),
    discard: () => all(({ output }) => output.discard()),
  }
}

const ORDER: readonly Severity[] = ['error', 'warn', 'info']
const atLeast = (severity: Severity, limit: Severity): boolean => ORDER.indexOf(severity) <= ORDER.indexOf(limit)
