import type { IsoDay } from '../page/page-facts.ts'
import { redact } from '../text/redact.ts'
import type { ActiveSiteRule } from './config.ts'
import { type CannotTell, type Finding, inLanguage, type Language, type NotChecked, type Place } from './finding.ts'
import { createFingerprints } from './fingerprint.ts'
import { clip, fill, redactData } from './message.ts'
import type { Messages, SiteReport } from './rule.ts'
import type { SiteFacts } from './site-facts.ts'

export interface LintedSite {
  readonly findings: readonly Finding[]
  readonly cannotTell: readonly CannotTell[]
  readonly notChecked: readonly NotChecked[]
  /** Ids of the rules that looked at the site. */
  readonly checked: readonly string[]
}

export interface LintSiteOptions {
  readonly rules: readonly ActiveSiteRule[]
  readonly today: IsoDay
  readonly language: Language
}

/** Runs site rules over the facts of a site's pages; a rule that throws becomes a `notChecked`, the others go on. */
export const lintSite = (site: SiteFacts, { rules, today, language }: LintSiteOptions): LintedSite => {
  const findings: Finding[] = []
  const cannotTell: CannotTell[] = []
  const notChecked: NotChecked[] = []
  const checked: string[] = []

  for (const { rule, options, severity } of rules) {
    const { id, docs } = rule
    const reports: SiteReport<Messages>[] = []
    const reasons = new Map<string, Set<string>>()
    try {
      rule.check({
        site,
        options,
        today,
        report: report => reports.push(report),
        cannotTell: (reason, workPoints = docs.workPoints) => {
          const text = redact(inLanguage(reason, language))
          reasons.set(text, new Set([...(reasons.get(text) ?? []), ...workPoints]))
        },
      })
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      notChecked.push({ ruleId: id, reason: 'rule-error', detail: redact(detail) })
      continue
    }
    checked.push(id)
    for (const [reason, workPoints] of reasons) cannotTell.push({ ruleId: id, reason, workPoints: [...workPoints] })
    const byUrl = new Map<string, ReturnType<typeof createFingerprints>>()
    for (const report of reports) {
      const message = rule.messages[report.messageId]
      if (!message) throw new Error(`${id}: no message "${report.messageId}"`)
      const data = redactData(report.data ?? {})
      const place = placeOf(report.url, report.quote ?? '')
      const fingerprints = byUrl.get(report.url) ?? createFingerprints(report.url)
      byUrl.set(report.url, fingerprints)
      findings.push({
        ruleId: id,
        messageId: report.messageId,
        severity: severity ?? report.severity ?? rule.severity,
        veto: report.veto ?? rule.veto ?? false,
        certainty: report.certainty ?? 'sure',
        message: fill(inLanguage(message, language), data),
        data,
        place,
        workPoints: report.workPoints ?? docs.workPoints,
        fingerprint: fingerprints.next(rule, report.messageId, data, ''),
        related: (report.related ?? []).map(related => ({
          place: placeOf(related.url, ''),
          message: redact(inLanguage(related.message, language)),
        })),
        suggestion: report.suggestion === undefined ? null : redact(report.suggestion),
        pages: 1,
      })
    }
  }
  return { findings, cannotTell, notChecked, checked }
}

const placeOf = (url: string, quote: string): Place => ({
  url: redact(url),
  selector: '',
  quote: clip(redact(quote), 80),
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  part: null,
})
