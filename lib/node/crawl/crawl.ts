import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { UsageError } from '../../core/engine/config.ts'
import { type Bilingual, inLanguage, type Language, type NotChecked, type Severity } from '../../core/engine/finding.ts'
import type { IsoDay } from '../../core/page/page-facts.ts'
import { exitCode } from '../../core/report/exit-code.ts'
import { redact } from '../../core/text/redact.ts'
import { type FormatTarget, openReports, PAGE_BUDGET } from '../check.ts'
import { failure, wholeNotChecked } from '../failure.ts'
import { failedInput, type LintedInput, MAX_PAGE_BYTES } from '../lint-input.ts'
import { createLanes } from '../lint-pool.ts'
import { type ConfigSource, loadConfig } from '../load-config.ts'
import { addressKey } from '../store/address-key.ts'
import { packPage } from '../store/packed-page.ts'
import { openStore } from '../store/sql-store.ts'
import type { ClaimedPage, FoundPage, PageRecord, Site, SiteEntry, StateCount, Store } from '../store/store.ts'
import { ReportSums, reportTail, storeReport } from '../store/store-report.ts'
import { version } from '../version.ts'
import { createCrawlProgress } from './crawl-progress.ts'
import type { CrawlWorkerData } from './crawl-worker.ts'
import { type FetchOutcome, isFailure } from './fetched.ts'
import { createFrontier, type Frontier } from './frontier.ts'
import { createHostGate, type HostGate } from './host-gate.ts'
import { createHttpClient, type HttpClient, userAgentOf } from './http-client.ts'
import { judgeSite } from './judge-site.ts'
import { normalizeUrl } from './normalize-url.ts'
import { isLoopback } from './public-lookup.ts'
import { createRobots, type Robots } from './robots.ts'
import { createRunState } from './run-state.ts'
import { parseScope } from './scope.ts'
import { readSiteList } from './site-list.ts'
import { readSitemap } from './sitemap.ts'

export interface CrawlOptions {
  /** Start addresses, each a site of its own. */
  readonly urls: readonly string[]
  /** List of units, CSV or XLSX; `null`: none. */
  readonly sites: string | null
  readonly store: string
  /** Requests a second and host; 0: unlimited. */
  readonly rate: number
  /** Connections a host. */
  readonly concurrency: number
  /** Pages a site; `null`: all. */
  readonly maxPages: number | null
  readonly scope: string | null
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly allowPrivate: boolean
  /** Checks pages again that failed or had findings. */
  readonly recheck: boolean
  readonly ignoreRobots: boolean
  readonly honorPageIgnores: boolean
  readonly jsonProgress: boolean
  /** How site owners reach us; part of the user agent. */
  readonly contact: string | null
  readonly source: ConfigSource
  /** `null`: that of the run that goes on, else the one given as today. */
  readonly now: IsoDay | null
  readonly today: IsoDay
  readonly formats: readonly FormatTarget[]
  readonly quiet: boolean
  readonly color: boolean
}

/** Records that wait for the next transaction at most, and for how long, in milliseconds. */
const BATCH = 48
const BATCH_EVERY = 150
/** Pages of a site that are under way: of an unlimited one, and of one that is asked politely, beside its connections. */
const WIDE = 24
const NARROW = 2
/** Fetched pages that wait for a worker at most: each is held in memory. */
const MOST_FETCHED = 64
/** How often a page is asked for that did not answer. */
const TRIES = 3
/** Pages of a site without an answer, one after the other, after which the site is left for a later run. */
const SILENT = 10
/** Site maps of one site that are read at most. */
const MOST_SITEMAPS = 200

/** Codes of answers that did not come: asked for again, and a sign that the site is down. */
const NO_ANSWER = /^(?:timeout|reset|refused|network)$/
const RETRY_STATUS = /^http-(?:429|5\d\d)$/

/**
 * One run of `govlint crawl`: takes sites into the store, goes on where an earlier run stopped, judges the sites at the end.
 *
 * @returns the exit code
 * @throws UsageError before anything is fetched, for exit code 2; also where the store cannot be written any more
 */
export const crawl = async (options: CrawlOptions): Promise<0 | 1 | 3> => {
  const config = await loadConfig(options.source)
  const language = config.config.language ?? 'zh-CN'
  const listed = readSites(options)
  const store = await openStore(options.store)
  try {
    return await new Crawl(options, store, config, language).run(listed)
  } finally {
    await store.close()
  }
}

interface Listed {
  readonly entries: readonly SiteEntry[]
  readonly remarks: readonly string[]
  /** Rows of the list that could not be used. */
  readonly bad: number
}

const readSites = ({ urls, sites: file, scope }: CrawlOptions): Listed => {
  if (scope !== null) parseScope(scope)
  const typed = urls.map((text): SiteEntry => {
    const url = /^https?:\/\//i.test(text) ? normalizeUrl(text) : null
    if (url === null)
      throw new UsageError(
        `「${text}」不是 http 或 https 网址，例如 https://www.example.gov.cn/ (not an http or https URL)`,
      )
    return { unit: null, url, parent: null, contact: null, scope, maxPages: null, profile: null, role: 'inspected' }
  })
  if (file === null) return { entries: typed, remarks: [], bad: 0 }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new UsageError(`--sites: ${file}: 无法读取 (cannot be read): ${(error as Error).message}`)
  }
  const list = readSiteList(bytes, file)
  const entries = list.sites.map(
    ({ unit, url, parent, contact, scope: rule, maxPages, profile, role }): SiteEntry => ({
      unit,
      url,
      parent,
      contact,
      scope: typeof rule === 'string' ? rule : rule.join('; '),
      maxPages,
      profile,
      role,
    }),
  )
  return {
    entries: [...typed, ...entries],
    remarks: [...list.bad, ...list.notes].map(({ line, message }) => `${file}:${line}: ${message.zh} (${message.en})`),
    bad: list.bad.length,
  }
}

/** A site while it is crawled. */
interface Lane {
  readonly site: Site
  readonly frontier: Frontier
  /** Claimed, to be fetched next. */
  readonly queue: ClaimedPage[]
  /** Asked for in vain, to be asked for again once the queue is empty. */
  readonly later: ClaimedPage[]
  readonly wide: boolean
  inFlight: number
  /** Pages that may still be claimed. */
  left: number
  /** The store has no waiting page of it, as far as is known. */
  dry: boolean
  claiming: boolean
  silent: number
  /** It does not answer: what waits, waits for a later run. */
  abandoned: boolean
  closed: boolean
  readonly notChecked: NotChecked[]
}

class Crawl {
  readonly #options: CrawlOptions
  readonly #store: Store
  readonly #config: Awaited<ReturnType<typeof loadConfig>>
  readonly #language: Language
  readonly #lanes: Lane[] = []
  readonly #tries = new Map<number, number>()
  readonly #records: PageRecord[] = []
  readonly #sure = new Map<PageRecord, Readonly<Record<Severity, number>> | null>()
  #today: IsoDay
  #gate!: HostGate
  #client!: HttpClient
  #robots!: Robots
  #workers!: ReturnType<typeof createLanes>
  #state!: ReturnType<typeof createRunState>
  #say: (text: string) => void = () => {}
  #fetched = 0
  #stopping = false
  #flushing: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  #turn = 0
  #fault: unknown = null
  #finish: () => void = () => {}

  constructor(options: CrawlOptions, store: Store, config: Awaited<ReturnType<typeof loadConfig>>, language: Language) {
    this.#options = options
    this.#store = store
    this.#config = config
    this.#language = language
    this.#today = options.now ?? options.today
  }

  async run(listed: Listed): Promise<0 | 1 | 3> {
    const { options, store } = { options: this.#options, store: this.#store }
    const before = await store.head()
    if (!before && listed.entries.length === 0)
      throw new UsageError('请写出起始网址，或用 --sites 给出单位名单 (start addresses or --sites are needed)')
    // A run that goes on is judged by the day on which it began, so that all its pages are judged alike.
    this.#today = options.now ?? (options.recheck ? options.today : (before?.now ?? options.today))
    await store.begin({ now: this.#today, preset: this.#config.preset, language: this.#language })
    await store.addSites(listed.entries.map(entry => ({ ...entry, start: startOf(entry) })))
    const sites = await store.sites()
    if (options.recheck && before) for (const site of sites) await store.recheck(site.id, 'with findings')
    const counts = await store.counts()
    this.#open(sites, counts)
    const progress = createCrawlProgress({
      state: () => this.#state.get(),
      json: options.jsonProgress ? this.#jsonLine : null,
      quiet: options.quiet,
      stream: process.stderr,
    })
    this.#say = progress.say
    const onSignal = (): void => this.#stop()
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
    try {
      for (const remark of listed.remarks) this.#say(remark)
      if (before) this.#say(`接着 ${options.store} 里的巡检进行 (going on with the run in the store)`)
      await Promise.all(this.#lanes.filter(lane => !lane.dry).map(lane => this.#begin(lane)))
      await this.#loop()
    } finally {
      progress.stop()
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
      await this.#workers.end()
      await this.#client.close()
    }
    if (this.#fault) throw this.#fault
    return this.#end(listed)
  }

  #jsonLine = (line: string): void => {
    const taken = this.#options.formats.some(({ file }) => file === null)
    ;(taken ? process.stderr : process.stdout).write(`${line}\n`)
  }

  #open(sites: readonly Site[], counts: readonly StateCount[]): void {
    const { rate, concurrency, allowPrivate, contact, source, maxPages, include, exclude, ignoreRobots } = this.#options
    const { config, catalogue } = this.#config
    this.#gate = createHostGate({ rate, concurrency: rate === 0 ? Math.max(concurrency, WIDE) : concurrency })
    this.#client = createHttpClient({
      userAgent: userAgentOf(version, contact ?? undefined),
      maxBytes: config.maxPageBytes ?? MAX_PAGE_BYTES,
      allowPrivate: () => allowPrivate,
      gate: this.#gate,
      connections: WIDE,
    })
    this.#robots = createRobots({
      fetch: (url, request) => this.#client.fetch(url, request),
      overridden: () => ignoreRobots,
    })
    const data: Pick<CrawlWorkerData, 'honorPageIgnores'> = { honorPageIgnores: this.#options.honorPageIgnores }
    this.#workers = createLanes({
      config: source,
      today: this.#today,
      language: this.#language,
      want: 'findings and facts',
      ruleIds: [...catalogue.rules.keys()],
      budget: config.pageBudget ?? PAGE_BUDGET,
      workers: availableParallelism(),
      worker: { script: './crawl-worker.mjs', data },
    })
    for (const site of sites) {
      const own = counts.filter(each => each.site === site.id)
      const seen = own
        .filter(({ state }) => state === 'done' || state === 'failed')
        .reduce((sum, { pages }) => sum + pages, 0)
      this.#lanes.push({
        site,
        frontier: createFrontier({ start: site.url, scope: site.scope, include, exclude, today: this.#today }),
        queue: [],
        later: [],
        wide: rate === 0 || isLoopback(new URL(site.url).hostname),
        inFlight: 0,
        left: Math.max(0, (site.maxPages ?? maxPages ?? Number.POSITIVE_INFINITY) - seen),
        dry: !own.some(({ state }) => state === 'waiting'),
        claiming: false,
        silent: 0,
        abandoned: false,
        closed: false,
        notChecked: [],
      })
    }
    this.#state = createRunState(sites.length, counts)
    for (const lane of this.#lanes) if (lane.dry) this.#close(lane)
  }

  /** robots.txt and site maps of a site, before its first page. */
  async #begin(lane: Lane): Promise<void> {
    const { url } = lane.site
    try {
      const rules = await this.#robots.rulesFor(url)
      if (rules.note) this.#say(`${redact(url)}: ${inLanguage(rules.note, this.#language)}`)
      if (rules.crawlDelay !== null) this.#gate.setDelay(new URL(url).host, rules.crawlDelay)
      if (rules.state === 'unreachable' && rules.cause && NO_ANSWER.test(rules.cause.reason)) return
      await this.#readSitemaps(lane, rules.sitemaps)
    } catch (error) {
      this.#fail(error)
    }
  }

  async #readSitemaps(lane: Lane, named: readonly string[]): Promise<void> {
    const wanted = [...new Set([...named, new URL('/sitemap.xml', lane.site.url).href])]
    for (let at = 0; at < Math.min(wanted.length, MOST_SITEMAPS) && !this.#stopping; at++) {
      const url = wanted[at]!
      if (new URL(url).host !== new URL(lane.site.url).host && !lane.frontier.inside(url)) continue
      const fetched = await this.#client.fetch(url, { accept: '*/*', maxBytes: 50_000_000, larger: 'cut' })
      if (isFailure(fetched) || fetched.status !== 200) continue
      const map = readSitemap(fetched.bytes, url)
      if (named.includes(url))
        for (const note of map.notes) this.#say(`${redact(url)}: ${inLanguage(note, this.#language)}`)
      for (const each of map.sitemaps) if (!wanted.includes(each)) wanted.push(each)
      const found = map.links.flatMap(link => lane.frontier.judge({ ...link, key: addressKey(link.url) }, 1) ?? [])
      if (found.length > 0) this.#state.added(await this.#store.add(lane.site.id, found))
    }
  }

  #loop(): Promise<void> {
    return new Promise(resolve => {
      this.#finish = resolve
      this.#pump()
    })
  }

  /** Starts what may be started; called whenever something has ended. */
  #pump(): void {
    let busy = this.#records.length > 0 || this.#flushing !== null
    for (let step = 0; step < this.#lanes.length; step++) {
      const lane = this.#lanes[(this.#turn + step) % this.#lanes.length]!
      if (lane.closed) continue
      const most = lane.wide ? WIDE : this.#options.concurrency + NARROW
      const exhausted = !lane.claiming && (lane.dry || lane.left === 0)
      if (!this.#stopping && !lane.abandoned) {
        while (lane.inFlight < most && this.#fetched < MOST_FETCHED) {
          const page = lane.queue.shift() ?? (lane.inFlight === 0 && exhausted ? lane.later.shift() : undefined)
          if (!page) break
          lane.inFlight++
          this.#fetched++
          void this.#page(lane, page)
        }
        if (lane.queue.length < most && !lane.dry && lane.left > 0 && !lane.claiming) void this.#claim(lane, most * 2)
      }
      const idle = lane.inFlight === 0 && !lane.claiming
      if (!idle) busy = true
      else if (
        (lane.abandoned || (!this.#stopping && lane.queue.length + lane.later.length === 0 && exhausted)) &&
        this.#records.length === 0 &&
        this.#flushing === null
      )
        this.#close(lane)
      else if (!this.#stopping) busy = true
    }
    this.#turn++
    if (this.#records.length > 0) this.#schedule()
    if (!busy) this.#finish()
  }

  #close(lane: Lane): void {
    lane.closed = true
    this.#state.siteClosed()
  }

  async #claim(lane: Lane, most: number): Promise<void> {
    lane.claiming = true
    try {
      const pages = await this.#store.claim(lane.site.id, Math.min(most, lane.left))
      this.#state.claimed(pages.length)
      lane.left -= pages.length
      lane.dry = pages.length === 0
      if (this.#stopping || lane.abandoned) await this.#giveBack(pages)
      else lane.queue.push(...pages)
    } catch (error) {
      this.#fail(error)
    }
    lane.claiming = false
    this.#pump()
  }

  async #giveBack(pages: readonly ClaimedPage[]): Promise<void> {
    await this.#store.giveBack(pages)
    this.#state.gaveBack(pages.length)
  }

  async #page(lane: Lane, page: ClaimedPage): Promise<void> {
    try {
      const record = await this.#visit(lane, page)
      if (record) this.#push(record.record, record.sure)
    } catch (error) {
      this.#fail(error)
    }
    lane.inFlight--
    this.#fetched--
    this.#pump()
  }

  /** Fetches and checks a page; `null` where it will be asked for again. */
  async #visit(
    lane: Lane,
    page: ClaimedPage,
  ): Promise<{ record: PageRecord; sure: Readonly<Record<Severity, number>> | null } | null> {
    const robots = await this.#robots.rulesFor(page.url)
    const refused = robots.refusal(page.url)
    if (refused) {
      // While robots.txt cannot be had nothing may be fetched (RFC 9309).
      const cause = robots.state === 'unreachable' ? robots.cause : null
      if (cause && this.#again(lane, page, cause.detail)) return null
      const linted = failedInput({ file: null, url: page.url }, cause ?? refused, this.#language)
      return cause
        ? this.#done(page, 'failed', cause.reason, null, linted)
        : this.#done(page, 'skipped', 'robots', null, linted)
    }
    const fetched = await this.#client.fetch(page.url, {
      ...(page.attachment ? { accept: '*/*', maxBytes: MOST_ATTACHMENT, timeout: 60_000 } : {}),
      // What stands elsewhere is another page, with a fate of its own.
      follow: next => addressKey(next.href) === page.key,
    })
    const redirect = isFailure(fetched) ? null : redirectOf(fetched)
    if (redirect !== null) return this.#redirected(lane, page, redirect)
    const linted = await this.#lint(page, fetched)
    const reason = reasonOf(fetched, linted)
    if (reason === null) lane.silent = 0
    else if (NO_ANSWER.test(reason) || RETRY_STATUS.test(reason)) {
      const [whole] = linted.result.notChecked
      if (this.#again(lane, page, { zh: whole?.detail ?? reason, en: whole?.detail ?? reason })) return null
    }
    const state = reason === null ? 'done' : 'failed'
    return this.#done(page, state, reason, isFailure(fetched) ? null : fetched.status, linted, lane)
  }

  async #lint(page: ClaimedPage, fetched: FetchOutcome): Promise<LintedInput> {
    const at = { file: null, url: page.url }
    if (isFailure(fetched)) return failedInput(at, fetched, this.#language)
    const { bytes, ...answer } = fetched
    const url = addressKey(answer.url) === page.key ? page.url : answer.url
    return this.#workers.lint({
      file: null,
      url,
      answer,
      fetch: async () => ({ bytes, url, httpCharset: answer.httpCharset }),
    })
  }

  /** Puts a page that did not answer off; tells where it was put off often enough. */
  #again(lane: Lane, page: ClaimedPage, why: Bilingual): boolean {
    const tries = (this.#tries.get(page.id) ?? 0) + 1
    if (++lane.silent >= SILENT) {
      this.#abandon(lane, why)
      lane.later.push(page)
      return true
    }
    if (tries >= TRIES) {
      this.#tries.delete(page.id)
      return false
    }
    this.#tries.set(page.id, tries)
    lane.later.push(page)
    return true
  }

  /** Leaves a site that does not answer for a later run: its pages wait. */
  #abandon(lane: Lane, why: Bilingual): void {
    if (lane.abandoned) return
    const detail = failure(
      'network',
      `连续 ${SILENT} 次没有应答，其余页面留待下次（${why.zh}）`,
      `no answer ${SILENT} times in a row, the other pages wait for the next run (${why.en})`,
    )
    lane.notChecked.push(wholeNotChecked(detail, this.#language))
    this.#say(`${redact(lane.site.url)}: ${inLanguage(detail.detail, this.#language)}`)
    lane.abandoned = true
    const pages = [...lane.queue.splice(0), ...lane.later.splice(0)]
    void this.#giveBack(pages).catch(error => this.#fail(error))
  }

  #redirected(lane: Lane, page: ClaimedPage, to: string) {
    const key = addressKey(to)
    const found = lane.frontier.judge(
      { url: to, key, how: 'refresh', text: '', attachment: page.attachment, nofollow: false },
      page.depth,
    )
    const outside = found === null
    const why = failure(
      'redirect',
      `重定向到${outside ? '范围之外的' : ''} ${to}${outside && page.depth === 0 ? '；请改写起始网址，或用 scope 放宽范围' : ''}`,
      `redirected to ${to}${outside ? ', out of scope' : ''}${outside && page.depth === 0 ? '; change the start address, or widen scope' : ''}`,
    )
    const linted = failedInput({ file: null, url: page.url }, why, this.#language)
    if (outside && page.depth === 0) return this.#done(page, 'failed', 'redirect-outside', null, linted)
    const visited = this.#done(page, 'skipped', outside ? 'redirect-outside' : 'redirect', null, linted)
    return {
      ...visited,
      record: {
        ...visited.record,
        found: found ? [found] : [],
        links: found ? [{ key, relation: 'redirect' } as const] : [],
      },
    }
  }

  #done(
    page: ClaimedPage,
    state: PageRecord['state'],
    reason: string | null,
    status: number | null,
    { result, checked, idle, crawled }: LintedInput,
    lane?: Lane,
  ): { record: PageRecord; sure: Readonly<Record<Severity, number>> | null } {
    const template = (): null => null
    const packed = packPage({ result, checked, idle, facts: null, template })
    if (!crawled)
      return { record: { page, state, reason, status, hash: null, packed, found: [], links: [] }, sure: null }
    const found: FoundPage[] = []
    const links: PageRecord['links'][number][] = []
    for (const link of crawled.fresh) {
      const judged = lane?.frontier.judge(link, page.depth + 1)
      if (judged) found.push(judged)
    }
    // Of addresses out of scope the store knows nothing, and drops the links to them.
    for (const key of crawled.keys.split(' ')) if (key !== '') links.push({ key, relation: 'link' })
    for (const key of crawled.interpretations) links.push({ key, relation: 'interpretation' })
    for (const key of crawled.policies) links.push({ key, relation: 'policy' })
    return {
      record: {
        page,
        state,
        reason,
        status,
        hash: crawled.hash,
        // What was found to be amiss after the page was packed: rules that had to be stopped.
        packed: { ...crawled.packed, remarks: [...crawled.packed.remarks, ...packed.remarks] },
        found,
        links,
      },
      sure: crawled.sure,
    }
  }

  #push(record: PageRecord, sure: Readonly<Record<Severity, number>> | null): void {
    this.#records.push(record)
    this.#sure.set(record, sure)
    if (this.#records.length >= BATCH) void this.#flush()
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      void this.#flush()
    }, BATCH_EVERY)
  }

  /** Writes what is done. One transaction at a time. */
  async #flush(): Promise<void> {
    if (this.#flushing || this.#records.length === 0) return
    const records = this.#records.splice(0)
    this.#flushing = (async () => {
      try {
        const added = await this.#store.record(records)
        this.#state.added(added)
        for (const record of records) {
          this.#state.recorded(record.state, this.#sure.get(record) ?? null)
          this.#sure.delete(record)
        }
        if (added.waiting > 0) for (const lane of this.#lanes) if (!lane.closed) lane.dry = false
      } catch (error) {
        this.#fail(error)
      }
    })()
    await this.#flushing
    this.#flushing = null
    this.#pump()
  }

  /** An error of the run itself, as a full disk: nothing more is begun. */
  #fail(error: unknown): void {
    this.#fault ??= error
    this.#stopping = true
  }

  #stop(): void {
    if (this.#stopping) process.exit(130)
    this.#stopping = true
    this.#say('正在停下：等待进行中的页面，再按一次 Ctrl-C 立即退出 (stopping; once more to quit at once)')
    this.#pump()
  }

  async #end(listed: Listed): Promise<0 | 1 | 3> {
    const { options, store } = { options: this.#options, store: this.#store }
    const held = this.#lanes.flatMap(lane => [...lane.queue, ...lane.later])
    await store.giveBack(held)
    for (const { site, notChecked } of this.#lanes)
      await store.saveSiteResult(
        site.id,
        await judgeSite(store, site, {
          config: this.#config,
          today: this.#today,
          language: this.#language,
          notChecked,
        }),
      )
    const counts = await store.counts()
    const source = storeReport(store, this.#config.config.ignores ?? [])
    const sums = new ReportSums()
    const reports = await openReports({ ...options, today: this.#today }, this.#config, () => {})
    try {
      await reports.begin()
      for await (const page of source.pages()) {
        sums.addPage(page)
        await reports.page(page)
      }
      await reports.end(await reportTail(source, sums))
    } catch (error) {
      await reports.discard()
      throw error
    }
    const text = countsText(await store.sites(), counts)
    const stdout = !options.jsonProgress && !options.formats.some(({ file }) => file === null)
    ;(stdout ? process.stdout : process.stderr).write(text)
    const left = counts.filter(({ state }) => state === 'waiting').reduce((sum, { pages }) => sum + pages, 0)
    if (left > 0)
      process.stderr.write(
        `还有 ${left} 页未检查；再运行一次 govlint crawl --store ${options.store} 即可接着进行 (${left} pages wait; run again to go on)\n`,
      )
    const notChecked = sums.notChecked + listed.bad + (this.#stopping && left > 0 ? 1 : 0)
    return exitCode({ sure: sums.sure, pages: sums.checked, notChecked }, this.#config.config)
  }
}

/** Bytes of an attachment at most. */
const MOST_ATTACHMENT = 50_000_000

const startOf = ({ url }: SiteEntry): FoundPage => ({
  key: addressKey(url),
  url,
  depth: 0,
  how: 'start',
  attachment: false,
  skip: null,
})

/** Where an answer sends us; `null` where it is none of those. */
const redirectOf = ({ status, headers, url }: Exclude<FetchOutcome, { reason: string }>): string | null =>
  status >= 300 && status < 400 && headers['location'] ? normalizeUrl(headers['location'], url) : null

/** Why a page failed, as a code; `null` where it is done. */
const reasonOf = (fetched: FetchOutcome, linted: LintedInput): string | null => {
  const reason = linted.crawled
    ? linted.crawled.failed
    : linted.result.notChecked.find(each => each.ruleId === null)?.reason
  if (reason === undefined || reason === null) return null
  return reason === 'http-status' && !isFailure(fetched) ? `http-${fetched.status}` : reason
}

/** The counts by site, with the reasons of what failed or was left out. */
export const countsText = (sites: readonly Site[], counts: readonly StateCount[]): string => {
  const line = (name: string, own: readonly StateCount[]): string => {
    const sum = (state: StateCount['state']): number =>
      own.filter(each => each.state === state).reduce((pages, each) => pages + each.pages, 0)
    const why = (state: StateCount['state']): string => {
      const reasons = new Map<string, number>()
      for (const each of own)
        if (each.state === state && each.reason !== null)
          reasons.set(each.reason, (reasons.get(each.reason) ?? 0) + each.pages)
      return reasons.size === 0 ? '' : `（${[...reasons].map(([reason, pages]) => `${reason} ${pages}`).join('，')}）`
    }
    const discovered = own.reduce((pages, each) => pages + each.pages, 0)
    return `${name}: 发现 ${discovered} = 完成 ${sum('done')} + 失败 ${sum('failed')}${why('failed')} + 略过 ${sum('skipped')}${why('skipped')} + 等待 ${sum('waiting')} + 进行 ${sum('running')}\n`
  }
  const own = sites.map(site =>
    line(
      `${site.unit ?? ''} ${redact(site.url)}`.trim(),
      counts.filter(each => each.site === site.id),
    ),
  )
  return own.join('') + (sites.length > 1 ? line('合计 (total)', counts) : '')
}
