import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { UsageError } from '../core/engine/config.ts'
import { inLanguage } from '../core/engine/finding.ts'
import { type Failure, failure } from './failure.ts'
import { failedInput, type LintedInput, type LintTask } from './lint-input.ts'
import type { LintWorkerData } from './lint-worker.ts'

export interface LintPoolOptions extends Omit<LintWorkerData, 'running'> {
  /** Ids of all rules, in the order of the catalogue. */
  readonly ruleIds: readonly string[]
  /** Milliseconds that a page may take. */
  readonly budget: number
  /** How many workers; by default as many as cores, fewer for a few pages. */
  readonly workers?: number
  /** The built worker, beside this module, and what it is given beside. Default: `lint-worker`. */
  readonly worker?: { readonly script: string; readonly data: Readonly<Record<string, unknown>> }
}

/** A page of a run: where it is, and how its bytes are had where it is no file. */
export interface LintJob extends Pick<LintTask, 'file' | 'url' | 'answer'> {
  readonly fetch?: () => Promise<{ bytes: Uint8Array; url: string | null; httpCharset: string | null } | Failure>
}

/** Results that may wait for an earlier page: so many are held at most. */
const LOOK_AHEAD = 64
/** Pages that keep one worker busy as long as another takes to start. */
const PAGES_PER_WORKER = 20
/** Pages on which a rule may hang before the run goes on without it, and rules that may hang on a page before it is given up. */
const PATIENCE = 3

/**
 * Checks pages in worker threads, results in the order of the jobs. At least one worker, so that a rule that does not end can be ended:
 * its worker is replaced, the page is checked again without it, and the rule is `notChecked` there.
 */
export async function* lintPool(jobs: readonly LintJob[], options: LintPoolOptions): AsyncGenerator<LintedInput> {
  const count = options.workers ?? Math.min(availableParallelism(), Math.floor(jobs.length / PAGES_PER_WORKER) + 1)
  const lanes = createLanes({ ...options, workers: count })
  const pending: Promise<LintedInput>[] = []
  try {
    for (const job of jobs) {
      const result = lanes.lint(job)
      // Reported when its turn comes.
      result.catch(() => {})
      pending.push(result)
      if (pending.length >= LOOK_AHEAD) yield await pending.shift()!
    }
    for (const result of pending) yield await result
  } finally {
    await lanes.end()
  }
}

/** Workers that take jobs as they come, each one page at a time; what comes while all are busy waits. */
export const createLanes = (options: LintPoolOptions) => {
  const hung = new Map<string, number>()
  const count = Math.max(1, options.workers ?? availableParallelism())
  const lanes = Array.from({ length: count }, () => new Lane(options, hung))
  const idle = [...lanes]
  const waiting: ((lane: Lane) => void)[] = []
  return {
    async lint(job: LintJob): Promise<LintedInput> {
      const lane = idle.pop() ?? (await new Promise<Lane>(resolve => waiting.push(resolve)))
      try {
        return await lane.lint(job)
      } finally {
        const next = waiting.shift()
        if (next) next(lane)
        else idle.push(lane)
      }
    },
    async end(): Promise<void> {
      await Promise.all(lanes.map(lane => lane.end()))
    },
  }
}

type Answer = LintedInput | 'hung' | 'died'

/** One worker after another, each checking one page at a time. */
class Lane {
  readonly #options: LintPoolOptions
  readonly #hung: Map<string, number>
  readonly #rule = new Int32Array(new SharedArrayBuffer(4))
  #worker: Promise<Worker> | null = null
  #ended = false

  /** @param hung on how many pages a rule hung, over the whole run */
  constructor(options: LintPoolOptions, hung: Map<string, number>) {
    this.#options = options
    this.#hung = hung
  }

  async lint(job: LintJob): Promise<LintedInput> {
    const { language, budget, ruleIds } = this.#options
    const fetched = job.fetch ? await job.fetch() : null
    if (fetched && 'reason' in fetched) return failedInput(job, fetched, language)
    const { bytes = null, url = job.url, httpCharset = null } = fetched ?? {}
    const task = { file: job.file, url, bytes, httpCharset, ...(job.answer ? { answer: job.answer } : {}) }

    const skip = new Set<string>()
    for (const [id, times] of this.#hung) if (times >= PATIENCE) skip.add(id)
    let deaths = 0
    for (let tries = 0; ; tries++) {
      const answer = await this.#ask({ ...task, skip: [...skip] })
      if (answer === 'died') {
        // Once more on a fresh worker: the old one may have been full of what earlier pages left.
        if (++deaths < 2) continue
        return failedInput(
          { ...task },
          failure(
            'worker-died',
            '检查该页的进程异常结束（多为内存不足）',
            'the worker died on this page, most likely out of memory',
          ),
          language,
        )
      }
      if (answer !== 'hung') return withHung(answer, skip, this.#options)
      const id = ruleIds[this.#rule[0]! - 1]
      if (id === undefined || tries >= PATIENCE)
        return failedInput(
          { ...task },
          failure(
            'timeout',
            `检查该页超过 ${budget / 1_000} 秒`,
            `checking this page took more than ${budget / 1_000} s`,
          ),
          language,
        )
      skip.add(id)
      this.#hung.set(id, (this.#hung.get(id) ?? 0) + 1)
    }
  }

  async end(): Promise<void> {
    this.#ended = true
    const worker = await this.#worker?.catch(() => null)
    await worker?.terminate()
  }

  async #ask(task: LintTask): Promise<Answer> {
    if (this.#ended) return 'died'
    this.#worker ??= this.#start()
    const worker = await this.#worker
    const answer = await new Promise<Answer>(resolve => {
      const settle = (value: Answer): void => {
        clearTimeout(timer)
        worker.off('message', settle).off('error', died).off('exit', died)
        resolve(value)
      }
      const died = (): void => settle('died')
      const timer = setTimeout(() => settle('hung'), this.#options.budget)
      worker.on('message', settle).on('error', died).on('exit', died).postMessage(task)
    })
    if (typeof answer === 'string') {
      this.#worker = null
      // An error that comes after the wait is nobody's.
      worker.on('error', () => {})
      await worker.terminate()
    }
    return answer
  }

  #start(): Promise<Worker> {
    const { config, today, language, want, worker: own } = this.#options
    const workerData: LintWorkerData = {
      ...own?.data,
      config,
      today,
      language,
      want,
      running: this.#rule.buffer as SharedArrayBuffer,
    }
    const worker = new Worker(new URL(own?.script ?? './lint-worker.mjs', import.meta.url), {
      workerData,
      // What a team's rule prints must not get into a report on standard output.
      stdout: true,
      // Parsing leaves much short-lived garbage: a nursery of this size keeps it out of the old generation.
      resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 2_048 },
    })
    worker.stdout.on('data', chunk => process.stderr.write(chunk))
    return new Promise((resolve, reject) => {
      const failed = (error: Error): void =>
        reject(new UsageError(`检查进程无法启动 (a worker does not start): ${error.message}`))
      worker.once('error', failed)
      worker.once('message', () => resolve(worker.off('error', failed)))
    })
  }
}

/** A page's result with the rules that were left out of it. */
const withHung = (linted: LintedInput, skip: ReadonlySet<string>, options: LintPoolOptions): LintedInput => {
  if (skip.size === 0) return linted
  const detail = inLanguage(
    {
      zh: `规则没有在 ${options.budget / 1_000} 秒内结束，已停止`,
      en: `the rule did not end within ${options.budget / 1_000} s and was stopped`,
    },
    options.language,
  )
  const notChecked = [...skip].map(ruleId => ({ ruleId, reason: 'rule-timeout', detail }))
  return { ...linted, result: { ...linted.result, notChecked: [...linted.result.notChecked, ...notChecked] } }
}
