import type { CannotTell, Finding, NotChecked, Place } from '../../engine/finding.ts'
import type { Formatter, IdleIgnore, PageResult, SiteResult } from '../report.ts'

/**
 * The JSON contract: key order as documented, one page a line so that a report of any length streams and is easily cut with
 * line tools. Every object is made anew, so that nothing an engine hung on it gets out.
 */
export const createJson = (): Formatter => {
  let pages = 0
  return {
    begin: ({ schema, tool, now, preset }) =>
      `${JSON.stringify({ schema, tool: { name: tool.name, version: tool.version }, now, preset }).slice(0, -1)},"pages":[`,
    page: page => `${pages++ === 0 ? '' : ','}\n${JSON.stringify(pageOf(page))}`,
    end({ sites, ignores, summary }) {
      const { errors, warnings, infos, ignored, baselined, cannotTell, notChecked } = summary
      const tail = {
        sites: sites.map(siteOf),
        ignores: ignores.map(ignoreOf),
        summary: { pages: summary.pages, errors, warnings, infos, ignored, baselined, cannotTell, notChecked },
      }
      return `\n],${JSON.stringify(tail).slice(1)}\n`
    },
  }
}

const pageOf = (page: PageResult): PageResult => ({
  url: page.url,
  file: page.file,
  unit: page.unit,
  kind: page.kind,
  rendered: page.rendered,
  findings: page.findings.map(findingOf),
  cannotTell: page.cannotTell.map(cannotTellOf),
  notChecked: page.notChecked.map(notCheckedOf),
})

const findingOf = (finding: Finding): Finding => ({
  ruleId: finding.ruleId,
  messageId: finding.messageId,
  severity: finding.severity,
  veto: finding.veto,
  certainty: finding.certainty,
  message: finding.message,
  data: finding.data,
  place: placeOf(finding.place),
  workPoints: finding.workPoints,
  fingerprint: finding.fingerprint,
  related: finding.related.map(({ place, message }) => ({ place: placeOf(place), message })),
  suggestion: finding.suggestion,
  pages: finding.pages,
})

const placeOf = ({ url, selector, quote, line, column, endLine, endColumn, part }: Place): Place => ({
  url,
  selector,
  quote,
  line,
  column,
  endLine,
  endColumn,
  part,
})

const cannotTellOf = ({ ruleId, reason, workPoints }: CannotTell): CannotTell => ({ ruleId, reason, workPoints })

const notCheckedOf = ({ ruleId, reason, detail }: NotChecked): NotChecked => ({ ruleId, reason, detail })

const siteOf = (site: SiteResult): SiteResult => ({
  unit: site.unit,
  url: site.url,
  complete: site.complete,
  findings: site.findings.map(findingOf),
  cannotTell: site.cannotTell.map(cannotTellOf),
  notChecked: site.notChecked.map(notCheckedOf),
  workPoints: site.workPoints.map(({ id, status, evidence }) => ({ id, status, evidence })),
  counts: {
    discovered: site.counts.discovered,
    done: site.counts.done,
    failed: site.counts.failed,
    skipped: site.counts.skipped,
    waiting: site.counts.waiting,
    running: site.counts.running,
  },
})

const ignoreOf = ({ from, state, rule, url, quote, reason, until }: IdleIgnore): IdleIgnore => ({
  from,
  state,
  rule,
  url,
  quote,
  reason,
  until,
})
