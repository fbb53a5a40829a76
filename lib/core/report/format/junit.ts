import { type Finding, inLanguage, type NotChecked } from '../../engine/finding.ts'
import type { Formatter, PageResult } from '../report.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import { placeName, reasonName, SEVERITY_NAMES } from './wording.ts'

/**
 * JUnit XML as Jenkins and GitLab read it: a suite a page, a test case a rule that found something (sure errors and warnings
 * fail, what a person should look at is skipped, hints pass with output) and one that passes for a page without findings. What
 * was not checked is an error. Totals stand on each suite, so that the report streams.
 */
export const createJunit = ({ language, rules }: FormatOptions): Formatter => {
  const zh = language === 'zh-CN'

  const findingText = ({ message, place, severity, suggestion, certainty }: Finding): string => {
    const label =
      certainty === 'review' ? (zh ? '待人工复核' : 'to review') : inLanguage(SEVERITY_NAMES[severity], language)
    const at = placeName(place, language)
    const quote = place.quote === '' || message.includes(place.quote) ? '' : ` 「${place.quote}」`
    const instead = suggestion === null ? '' : ` ${zh ? '可改为：' : 'instead: '}${suggestion}`
    return plain(`[${label}] ${message}${quote}${instead}${at === '' ? '' : ` (${at})`} ${place.url}`)
  }

  const findingCase = (ruleId: string, findings: readonly Finding[], className: string, file: string | null): Case => {
    const rule = rules.get(ruleId)
    const fix = rule ? [`${zh ? '整改：' : 'fix: '}${inLanguage(rule.docs.fix, language)}`] : []
    const body = lines([...findings.map(findingText), ...fix])
    const failures = findings.filter(({ certainty, severity }) => certainty === 'sure' && severity !== 'info')
    const review = findings.find(({ certainty }) => certainty === 'review')
    const open = testCase(ruleId, className, file)
    const first = failures[0]
    if (first) {
      const message = attribute(failures.length > 1 ? `${first.message} (${failures.length})` : first.message)
      return {
        kind: 'failure',
        xml: `${open}\n<failure message="${message}" type="${first.severity}">${body}</failure>\n</testcase>`,
      }
    }
    const skipped = review ? `\n<skipped message="${attribute(findingText(review))}"/>` : ''
    return {
      kind: review ? 'skipped' : 'passed',
      xml: `${open}${skipped}\n<system-out>${body}</system-out>\n</testcase>`,
    }
  }

  const notCheckedCase = (entries: readonly NotChecked[], className: string, file: string | null): Case => {
    const said = entries.map(({ ruleId, reason, detail }) =>
      [ruleId, reasonName(reason, language), detail].filter(Boolean).join(' '),
    )
    const open = testCase('not-checked', className, file)
    const error = `<error message="${attribute(said[0] ?? '')}" type="${attribute(entries[0]?.reason ?? '')}">${lines(said)}</error>`
    return { kind: 'error', xml: `${open}\n${error}\n</testcase>` }
  }

  const suite = (name: string, result: Pick<PageResult, 'findings' | 'notChecked'>, file: string | null): string => {
    const cases: Case[] = [...byRule(result.findings)].map(([ruleId, findings]) =>
      findingCase(ruleId, findings, name, file),
    )
    if (result.notChecked.length > 0) cases.push(notCheckedCase(result.notChecked, name, file))
    if (cases.length === 0) cases.push({ kind: 'passed', xml: `${testCase('page', name, file)}</testcase>` })
    const of = (kind: Case['kind']): number => cases.filter(each => each.kind === kind).length
    const counts = `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`
    return `<testsuite name="${attribute(name)}" ${counts} time="0">\n${cases.map(({ xml }) => `${xml}\n`).join('')}</testsuite>\n`
  }

  return {
    begin: ({ tool }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${tool.name} ${attribute(tool.version)}">\n`,
    page: page => suite(page.file ?? page.url, page, page.file),
    end: ({ sites }) =>
      `${sites.map(site => suite([zh ? '站点' : 'site', site.unit, site.url].filter(Boolean).join(' '), site, null)).join('')}</testsuites>\n`,
  }
}

interface Case {
  readonly kind: 'failure' | 'error' | 'skipped' | 'passed'
  readonly xml: string
}

const attribute = (text: string): string => escapeMarkup(plain(text))

/** Lines of content: breaks between them stay breaks. */
const lines = (texts: readonly string[]): string => texts.map(text => escapeMarkup(plain(text))).join('\n')

const testCase = (name: string, className: string, file: string | null): string => {
  const where = file === null ? '' : ` file="${attribute(file)}"`
  return `<testcase name="${attribute(name)}" classname="${attribute(className)}"${where} time="0">`
}

const byRule = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.ruleId)
    if (group) group.push(finding)
    else groups.set(finding.ruleId, [finding])
  }
  return groups
}
