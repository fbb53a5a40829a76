import { parentPort, workerData } from 'node:worker_threads'
import type { Page } from '../../core/page/page.ts'
import { lintAttachment } from '../attachments/lint-attachment.ts'
import { readAttachment } from '../attachments/read-attachment.ts'
import { decode } from '../decode.ts'
import { failure } from '../failure.ts'
import { failedInput, type LintedInput, type LintTask, lintInput } from '../lint-input.ts'
import type { LintWorkerData } from '../lint-worker.ts'
import { loadConfig } from '../load-config.ts'
import { crawlAttachment, crawlPage } from './crawl-page.ts'
import type { CrawledPage } from './crawled-page.ts'
import type { Fetched } from './fetched.ts'
import { responseKind } from './response-kind.ts'

/** What a worker of a crawl is given when it starts. */
export interface CrawlWorkerData extends LintWorkerData {
  readonly honorPageIgnores: boolean
}

const { config: source, today, language, running, honorPageIgnores } = workerData as CrawlWorkerData
const rule = new Int32Array(running)
const config = await loadConfig(source)
const numbers = new Map([...config.catalogue.rules.keys()].map((id, index) => [id, index + 1]))
const onRule = (id: string | null): void => {
  rule[0] = id === null ? 0 : (numbers.get(id) ?? 0)
}
const template = (ruleId: string, messageId: string): string | null => {
  const message = config.catalogue.rules.get(ruleId)?.messages[messageId]
  return message ? (language === 'en' ? message.en : message.zh) : null
}

/** As much of a body as tells a page from a wall before it. */
const HEAD = 65_536

const crawlTask = async (task: LintTask): Promise<LintedInput> => {
  const { answer, bytes } = task
  if (answer && bytes) {
    const { text } = decode(bytes.subarray(0, HEAD), { httpCharset: answer.httpCharset })
    const kind = responseKind({ ...answer, bytes }, text)
    if (kind.kind === 'attachment') return lintFile(task, answer, bytes)
    if ('failure' in kind) return failedInput(task, kind.failure, language)
  }
  let page: Page | null = null
  const onPage = (read: Page): void => {
    page = read
  }
  const options = { config, today, language, want: 'findings and facts', onRule, honorPageIgnores, onPage } as const
  const linted = await lintInput(task, options)
  return page === null ? linted : withCrawled(linted, crawlPage(page, linted, template))
}

const lintFile = async (task: LintTask, { url }: Omit<Fetched, 'bytes'>, bytes: Uint8Array): Promise<LintedInput> => {
  onRule(null)
  try {
    const read = await readAttachment(bytes, { name: url })
    const rules = config.pageRules({ url, file: null })
    const linted = await lintAttachment(read, { rules, today, language, url, skip: task.skip, onRule })
    const empty = failedInput(task, failure('unreadable', '', ''), language)
    return withCrawled(empty, crawlAttachment(read, linted, template))
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return failedInput(task, failure('page-error', what, what), language)
  }
}

/** The result packed, in place of what it was packed from. */
const withCrawled = (linted: LintedInput, crawled: CrawledPage): LintedInput => ({
  ...linted,
  result: { ...linted.result, findings: [], cannotTell: [], notChecked: [] },
  idle: [],
  checked: [],
  facts: null,
  crawled,
})

parentPort?.on('message', async (task: LintTask) => {
  parentPort?.postMessage(await crawlTask(task))
})
parentPort?.postMessage('ready')
