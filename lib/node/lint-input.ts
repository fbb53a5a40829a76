import { readFileSync, statSync } from 'node:fs'
import type { ResolvedConfig } from '../core/engine/config.ts'
import type { Language } from '../core/engine/finding.ts'
import { applyPageIgnores } from '../core/engine/ignores.ts'
import { type ActivePageRule, lintPage } from '../core/engine/lint-page.ts'
import { factsJson, pageFacts } from '../core/page/facts/index.ts'
import type { Page } from '../core/page/page.ts'
import type { IsoDay, PageFacts } from '../core/page/page-facts.ts'
import type { IdleIgnore, PageResult } from '../core/report/report.ts'
import { redact } from '../core/text/redact.ts'
import { ATTACHMENT_LIMITS } from './attachments/attachment-text.ts'
import { isAttachmentName } from './attachments/attachment-type.ts'
import type { CrawledPage } from './crawl/crawled-page.ts'
import type { Fetched } from './crawl/fetched.ts'
import { decode, looksBinary } from './decode.ts'
import { type Failure, failure, tooLarge, unreadable, wholeNotChecked } from './failure.ts'
import { pageFromHtml } from './page-from-html.ts'

/** Default of `maxPageBytes`. */
export const MAX_PAGE_BYTES = 10_000_000

/** A page to look at: a file to be read, or bytes that were fetched. */
export interface LintTask {
  readonly file: string | null
  readonly url: string | null
  readonly bytes: Uint8Array | null
  readonly httpCharset: string | null
  /** Rules to leave out, because they did not end. */
  readonly skip: readonly string[]
  /** What a server said with the bytes, where a crawl fetched them. */
  readonly answer?: Omit<Fetched, 'bytes'>
}

/** What a page came to; plain data. */
export interface LintedInput {
  readonly result: PageResult
  readonly ignored: number
  readonly idle: readonly IdleIgnore[]
  /** Ids of the rules that looked at it. */
  readonly checked: readonly string[]
  /** For site rules; `null` where the page could not be read, or nobody asks. */
  readonly facts: PageFacts | null
  /** The line of `govlint facts`, in place of all else; `null` elsewhere. */
  readonly factsLine: string | null
  /** What a crawl needs of the page beside; absent elsewhere, and where the page could not be read. */
  readonly crawled?: CrawledPage
}

export interface LintInputOptions {
  readonly config: ResolvedConfig
  readonly today: IsoDay
  readonly language: Language
  readonly want: 'findings' | 'findings and facts' | 'facts line'
  /** Told which rule runs, by its id; `null` between rules. */
  readonly onRule: (id: string | null) => void
  /** Whether the page's own word about ignoring findings counts; default true. */
  readonly honorPageIgnores?: boolean
  /** Given the page once it was checked, before it is dropped. */
  readonly onPage?: (page: Page) => void
}

/** Reads, decodes, parses and checks one page. Whatever goes wrong becomes a `notChecked`. */
export const lintInput = async (task: LintTask, options: LintInputOptions): Promise<LintedInput> => {
  const { config, language, want, onRule } = options
  onRule(null)
  try {
    const attachment = want !== 'facts line' && isAttachmentName(task.file ?? task.url ?? '')
    const most = attachment ? ATTACHMENT_LIMITS.bytes : (config.config.maxPageBytes ?? MAX_PAGE_BYTES)
    const bytes = task.bytes ?? readPage(task.file ?? '', most)
    if (!(bytes instanceof Uint8Array)) return failedInput(task, bytes, language)
    // A crawl meets addresses that tell nothing: `download.jsp?id=7`.
    const binary = looksBinary(bytes)
    if (attachment || (binary && task.answer)) return await lintAsAttachment(task, bytes, options)
    if (binary)
      return failedInput(
        task,
        failure('not-html', '内容是二进制数据，不是网页', 'the content is binary, not HTML'),
        language,
      )
    const decoded = decode(bytes, { httpCharset: task.httpCharset })
    const page = await pageFromHtml({
      html: decoded.text,
      file: task.file,
      decoded,
      profile: at => config.profile(at),
      ...(task.url === null ? {} : { url: task.url }),
    })
    if (want === 'facts line') return { ...emptyInput(page.url, task.file), factsLine: factsJson(page) }
    return lintRead(page, task.skip, options)
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return failedInput(task, failure('page-error', what, what), language)
  }
}

/** An attachment; its readers are loaded when the first one comes. */
const lintAsAttachment = async (
  task: LintTask,
  bytes: Uint8Array,
  { config, today, language, onRule }: LintInputOptions,
): Promise<LintedInput> => {
  const [{ readAttachment }, { lintAttachment }] = await Promise.all([
    import('./attachments/read-attachment.ts'),
    import('./attachments/lint-attachment.ts'),
  ])
  const { file, url, skip } = task
  const read = await readAttachment(bytes, { name: file ?? url ?? '' })
  const rules = config.pageRules({ url, file })
  const { result, checked } = await lintAttachment(read, { rules, today, language, url, file, skip, onRule })
  return { ...emptyInput(url, file), result, checked }
}

const readPage = (file: string, most: number): Uint8Array | Failure => {
  try {
    return statSync(file).size > most ? tooLarge(most) : readFileSync(file)
  } catch (error) {
    return unreadable(error)
  }
}

const lintRead = (page: Page, skip: readonly string[], options: LintInputOptions): LintedInput => {
  const { config, today, language, want, onRule } = options
  const active = config.pageRules(page)
  const rules: readonly ActivePageRule[] =
    skip.length === 0 ? active : active.filter(({ rule }) => !skip.includes(rule.id))
  const linted = lintPage(page, { rules, today, language, onRule: index => onRule(rules[index]?.rule.id ?? null) })
  const { findings, ignored, idle } = applyPageIgnores(page, linted.findings, options.honorPageIgnores ?? true)
  options.onPage?.(page)
  return {
    result: {
      ...emptyResult(page.url, page.file),
      kind: linted.kind,
      findings,
      cannotTell: linted.cannotTell,
      notChecked: linted.notChecked,
    },
    ignored,
    idle,
    checked: linted.checked,
    facts: want === 'findings and facts' ? pageFacts(page) : null,
    factsLine: null,
  }
}

const emptyResult = (url: string | null, file: string | null): PageResult => ({
  url: redact(url ?? file ?? ''),
  file: file === null ? null : redact(file),
  unit: null,
  kind: null,
  rendered: false,
  findings: [],
  cannotTell: [],
  notChecked: [],
})

const emptyInput = (url: string | null, file: string | null): LintedInput => ({
  result: emptyResult(url, file),
  ignored: 0,
  idle: [],
  checked: [],
  facts: null,
  factsLine: null,
})

/** A page that could not be looked at. */
export const failedInput = (
  { url, file }: Pick<LintTask, 'url' | 'file'>,
  why: Failure,
  language: Language,
): LintedInput => {
  const empty = emptyInput(url, file)
  return { ...empty, result: { ...empty.result, notChecked: [wholeNotChecked(why, language)] } }
}
