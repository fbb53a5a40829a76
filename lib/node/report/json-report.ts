import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { UsageError } from '../../core/engine/config.ts'
import { PAGE_KINDS } from '../../core/page/page-facts.ts'
import type { PageResult, SiteResult } from '../../core/report/report.ts'
import type { ReportMeta, ReportSource } from './report-source.ts'

/** A report that is not one page a line (another tool wrote it anew) is read as a whole, up to this. */
const WHOLE = 200_000_000
const STEP = 65_536

const text = z.string()
const part = z.object({
  sheet: z.optional(text),
  cell: z.optional(text),
  page: z.optional(z.number()),
  entry: z.optional(text),
})
const number = z.nullable(z.number())
const place = z.object({
  url: text,
  selector: text,
  quote: text,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  part: z.nullable(part),
})
const finding = z.object({
  ruleId: text,
  messageId: text,
  severity: z.enum(['error', 'warn', 'info']),
  veto: z.boolean(),
  certainty: z.enum(['sure', 'review']),
  message: text,
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  place,
  workPoints: z.array(text),
  fingerprint: text,
  related: z.array(z.object({ place, message: text })),
  suggestion: z.nullable(text),
  pages: z.number().check(z.int(), z.gte(1)),
})
const cannotTell = z.object({ ruleId: text, reason: text, workPoints: z.array(text) })
const notChecked = z.object({ ruleId: z.nullable(text), reason: text, detail: text })
const page = z.object({
  url: text,
  file: z.nullable(text),
  unit: z.nullable(text),
  kind: z.nullable(z.enum(PAGE_KINDS)),
  rendered: z.boolean(),
  findings: z.array(finding),
  cannotTell: z.array(cannotTell),
  notChecked: z.array(notChecked),
})
const count = z.number().check(z.int(), z.gte(0))
const site = z.object({
  unit: z.nullable(text),
  url: text,
  complete: z.boolean(),
  findings: z.array(finding),
  cannotTell: z.array(cannotTell),
  notChecked: z.array(notChecked),
  workPoints: z.array(z.object({ id: text, status: z.enum(['met', 'unmet', 'unknown']), evidence: z.array(text) })),
  counts: z.object({
    discovered: count,
    done: count,
    failed: count,
    skipped: count,
    waiting: count,
    running: count,
  }),
})
const head = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.literal('govlint'), version: text }),
  now: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  preset: text,
})
const tail = z.object({
  sites: z.array(site),
  ignores: z._default(
    z.array(
      z.object({
        from: z.enum(['config', 'page', 'baseline']),
        state: z.enum(['unused', 'expired', 'no-reason', 'refused']),
        rule: text,
        url: text,
        quote: text,
        reason: text,
        until: z.nullable(text),
      }),
    ),
    [],
  ),
  summary: z.object({ ignored: count, baselined: count }),
})
const whole = z.object({ ...head.shape, ...tail.shape, pages: z.array(page) })

/**
 * The report that `govlint check|report --format json` wrote. As these write a page a line, it is read a page at a time.
 *
 * @throws UsageError naming file, line and what is wrong there
 */
export const openJsonReport = async (file: string): Promise<ReportSource> => {
  let handle: FileHandle
  try {
    handle = await open(file)
  } catch (error) {
    throw new UsageError(`${file}: 无法读取 (cannot be read): ${(error as Error).message}`)
  }
  try {
    const { size } = await handle.stat()
    const first = await firstLine(handle)
    if (!first.endsWith('"pages":[')) return await wholeReport(file, size, handle)
    const start = check(head, parse(`${first.slice(0, -'"pages":['.length).replace(/,\s*$/, '')}}`, file, 1), file, 1)
    const end = check(
      tail,
      parse(`{${(await lastPart(handle, size, file)).slice('],'.length)}`, file, null),
      file,
      null,
    )
    const meta: ReportMeta = {
      head: start,
      ignores: end.ignores,
      ignored: end.summary.ignored,
      baselined: end.summary.baselined,
    }
    return {
      name: file,
      meta: async () => meta,
      units: async () => [],
      async *pages() {
        let line = 0
        for await (const each of createInterface({
          input: createReadStream(file),
          crlfDelay: Number.POSITIVE_INFINITY,
        })) {
          line++
          if (line === 1 || each.trim() === '') continue
          if (each.startsWith(']')) return
          yield check(page, parse(each.replace(/,\s*$/, ''), file, line), file, line) as PageResult
        }
      },
      async *sites() {
        for (const each of end.sites) yield each as SiteResult
      },
      close: async () => {},
    }
  } finally {
    await handle.close()
  }
}

const wholeReport = async (file: string, size: number, handle: FileHandle): Promise<ReportSource> => {
  if (size > WHOLE)
    throw new UsageError(
      `${file}: 不是一行一页的报告，又超过 ${WHOLE / 1_000_000} MB，无法读取；请用 govlint check --format json=文件 重新生成 (not a page a line and too large; write it anew)`,
    )
  const bytes = Buffer.alloc(size)
  await handle.read(bytes, 0, size, 0)
  const report = check(whole, parse(bytes.toString('utf8').replace(/^\ufeff/, ''), file, null), file, null)
  const { schema, tool, now, preset, ignores, summary } = report
  return {
    name: file,
    meta: async () => ({
      head: { schema, tool, now, preset },
      ignores,
      ignored: summary.ignored,
      baselined: summary.baselined,
    }),
    units: async () => [],
    async *pages() {
      for (const each of report.pages) yield each as PageResult
    },
    async *sites() {
      for (const each of report.sites) yield each as SiteResult
    },
    close: async () => {},
  }
}

/** The first line, as far as a head goes. */
const firstLine = async (handle: FileHandle): Promise<string> => {
  const bytes = Buffer.alloc(STEP)
  const { bytesRead } = await handle.read(bytes, 0, STEP, 0)
  const start = bytes.toString('utf8', 0, bytesRead)
  const end = start.indexOf('\n')
  return (end < 0 ? start : start.slice(0, end)).trimEnd()
}

/** What stands after the last page, found from the end. */
const lastPart = async (handle: FileHandle, size: number, file: string): Promise<string> => {
  for (let length = STEP; ; length *= 4) {
    const from = Math.max(0, size - length)
    const bytes = Buffer.alloc(size - from)
    await handle.read(bytes, 0, bytes.length, from)
    const at = bytes.lastIndexOf('\n],')
    if (at >= 0) return bytes.toString('utf8', at + 1)
    if (from === 0 || length > WHOLE)
      throw new UsageError(`${file}: 报告不完整，缺少结尾，可能写到一半中断；请重新生成 (cut off; write it anew)`)
  }
}

const parse = (json: string, file: string, line: number | null): unknown => {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UsageError(`${where(file, line)}: 不是有效的 JSON (not valid JSON): ${(error as Error).message}`)
  }
}

const check = <T>(schema: z.ZodMiniType<T>, given: unknown, file: string, line: number | null): T => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const at = issue?.path.map(String).join('.') ?? ''
  throw new UsageError(
    `${where(file, line)}: 不是 govlint 的 JSON 报告 (no JSON report of govlint): ${at} ${issue?.message ?? ''}；请用 govlint check --format json=文件 生成`,
  )
}

const where = (file: string, line: number | null): string => (line === null ? file : `${file}:${line}`)
