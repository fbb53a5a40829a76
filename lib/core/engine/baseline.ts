import * as z from 'zod/mini'
import type { IdleIgnore } from '../report/report.ts'
import { UsageError } from './config.ts'
import type { Finding } from './finding.ts'

const schema = z.strictObject({
  schema: z.literal(1),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      rule: z.string(),
      url: z.string(),
      message: z.string(),
    }),
  ),
})

/** Findings that were there when a team began; they are counted, not shown. Redacted like all else. */
export type BaselineFile = z.infer<typeof schema>

/** @throws UsageError where the text is no baseline, naming the file */
export const parseBaseline = (text: string, from: string): BaselineFile => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `${from}: 基线文件不是有效的 JSON (not JSON): ${(error as Error).message}；可用 --update-baseline 重新生成`,
    )
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new UsageError(`${from}: ${issue.path.join('.')}: ${issue.message}；可用 --update-baseline 重新生成`)
}

/** Takes away what a baseline holds, over a whole run, and gathers the next one. */
export const createBaseline = (file: BaselineFile | null, from: string) => {
  const known = new Map((file?.findings ?? []).map(each => [each.fingerprint, each]))
  const seen = new Set<string>()
  const next: BaselineFile['findings'] = []
  return {
    apply(findings: readonly Finding[]): readonly Finding[] {
      return findings.filter(finding => {
        next.push({
          fingerprint: finding.fingerprint,
          rule: finding.ruleId,
          url: finding.place.url,
          message: finding.message,
        })
        if (!known.has(finding.fingerprint)) return true
        seen.add(finding.fingerprint)
        return false
      })
    },
    /** Entries whose defect is gone: `--update-baseline` drops them. */
    idle(): IdleIgnore[] {
      return [...known.values()]
        .filter(each => !seen.has(each.fingerprint))
        .map(each => ({
          from: 'baseline',
          state: 'unused',
          rule: each.rule,
          url: each.url,
          quote: each.message,
          reason: from,
          until: null,
        }))
    },
    /** The baseline that would silence this run, in a stable order. */
    next(): string {
      const findings = [...next].sort(
        (a, b) =>
          a.url.localeCompare(b.url) || a.rule.localeCompare(b.rule) || a.fingerprint.localeCompare(b.fingerprint),
      )
      return `${JSON.stringify({ schema: 1, findings } satisfies BaselineFile, null, 2)}\n`
    },
  }
}
