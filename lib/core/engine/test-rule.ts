import type { Decoded } from '../page/decoded.ts'
import type { Page } from '../page/page.ts'
import type { PageFacts } from '../page/page-facts.ts'
import type { SiteProfile } from '../page/site-profile.ts'
import { documentNames } from '../text/document-names.ts'
import { type LintedPage, lintPage } from './lint-page.ts'
import { type LintedSite, lintSite } from './lint-site.ts'
import type { PageExample, PageExamples, PageRule, Rule, SiteExample, SiteExamples, SiteRule } from './rule.ts'
import { MemorySite } from './site-facts.ts'

/** A door: makes a page of a document's text. `pageFromHtml` is one. */
export type OpenPage = (source: {
  readonly html: string
  readonly url: string
  readonly decoded: Decoded | null
  readonly profile: SiteProfile | null
}) => Promise<Page>

/** What an example takes for today and for its address unless it says otherwise. */
const TODAY = '2024-06-03'
const URL = 'https://www.example.gov.cn/zwgk/example.html'

const BEFORE = '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title></head><body>\n'
const AFTER = '\n</body></html>'

const isDocument = (html: string): boolean => /^\s{0,20}(?:<!doctype|<html|<head)/i.test(html)

const SILENT_FACTS: PageFacts = {
  kind: 'other',
  title: null,
  docNumber: null,
  issuer: null,
  coIssuers: [],
  source: null,
  writtenDate: null,
  publishedDate: null,
  effectiveDate: null,
  repealedDate: null,
  validity: null,
  publicAttribute: null,
  meta: {},
  siteIdCode: null,
  footer: {
    organMark: false,
    siteIdCode: null,
    icp: null,
    policeRecord: null,
    errorReport: false,
    errorReportSiteCode: null,
    sponsor: null,
    contact: null,
  },
  breadcrumb: [],
  columns: [],
  disclosureColumns: [],
  interpretationLinks: [],
  policyLinks: [],
  attachments: [],
  contacts: [],
  textLength: 0,
  items: [],
  names: { number: null, titles: [] },
  repeals: [],
  blank: null,
}

/** The page of an example through a door; a fragment gets a document around it. */
export const openExample = (example: PageExample, open: OpenPage): Promise<Page> => {
  const { kind, html, url = URL, decoded = null } = example
  return open({
    html: isDocument(html) ? html : BEFORE + html + AFTER,
    url,
    decoded,
    profile: kind ? { match: ['**'], kinds: [{ url: '**', kind }] } : null,
  })
}

/** What one page rule says of one example's page. */
export const runPageExample = (rule: PageRule, example: PageExample, page: Page): LintedPage =>
  lintPage(page, {
    rules: [{ rule, options: rule.options.parse(example.options ?? {}), severity: null }],
    today: example.today ?? TODAY,
    language: 'zh-CN',
  })

/** What one site rule says of one example's site. */
export const runSiteExample = (rule: SiteRule, example: SiteExample): LintedSite => {
  const site = new MemorySite({
    unit: '示例单位',
    url: 'https://www.example.gov.cn/',
    complete: example.complete ?? true,
  })
  for (const [url, facts] of Object.entries(example.pages)) {
    const names = documentNames(facts.title ?? null, facts.docNumber ?? null)
    site.add(url, { ...SILENT_FACTS, names, ...facts })
  }
  return lintSite(site, {
    rules: [{ rule, options: rule.options.parse(example.options ?? {}), severity: null }],
    today: example.today ?? TODAY,
    language: 'zh-CN',
  })
}

/**
 * Runs a rule over its examples: every bad one must report just what it states, every good one nothing, every message id must occur.
 *
 * @param open how a page is made of markup, `pageFromHtml` as a rule; a site rule needs none
 * @throws Error that lists every example that did not behave; framework-free, so it fails a test of any runner
 */
export const testRule = async (rule: Rule, examples: PageExamples | SiteExamples, open: OpenPage): Promise<void> => {
  const problems: string[] = []
  const shown = new Set<string>()
  const check = (title: string, expected: readonly unknown[], found: readonly unknown[]): void => {
    const [want, got] = [JSON.stringify(expected), JSON.stringify(found)]
    if (want !== got) problems.push(`「${title}」\n    expected ${want}\n    found    ${got}`)
  }
  const cases = [
    ...examples.bad.map(each => ({ each, bad: true })),
    ...examples.good.map(each => ({ each, bad: false })),
  ]

  for (const { each, bad } of cases) {
    const title = each.title.zh
    const expected = each.findings ?? []
    if (bad !== expected.length > 0)
      problems.push(`「${title}」 ${bad ? 'is bad but states no finding' : 'is good but states a finding'}`)
    for (const { messageId } of expected) shown.add(messageId)
    if (rule.scope === 'site') {
      const example = each as SiteExample
      const linted = runSiteExample(rule, example)
      const wanted = example.findings ?? []
      check(
        title,
        wanted,
        linted.findings.map((finding, i) => pick(finding, finding.place, wanted[i])),
      )
      check(`${title}: cannotTell`, [example.cannotTell ?? false], [linted.cannotTell.length > 0])
      for (const failure of linted.notChecked) problems.push(`「${title}」 threw ${failure.detail}`)
    } else {
      const example = each as PageExample
      const page = await openExample(example, open)
      const linted = runPageExample(rule, example, page)
      // A fragment's own first line is the second of the document around it; a live document has no lines.
      const shift = isDocument(example.html) ? 0 : 1
      const wanted = (example.findings ?? []).map(({ line, column, ...rest }) => ({
        ...rest,
        ...(line !== undefined && page.source === 'html' ? { line } : {}),
        ...(column !== undefined && page.source === 'html' ? { column } : {}),
      }))
      const found = linted.findings.map(({ finding }, i) => {
        const { line } = finding.place
        return pick(finding, { ...finding.place, line: line === null ? null : line - shift }, wanted[i])
      })
      check(title, wanted, found)
      for (const failure of linted.notChecked) problems.push(`「${title}」 threw ${failure.detail}`)
      if (linted.checked.length + linted.notChecked.length === 0)
        problems.push(`「${title}」 is a page of kind ${linted.kind}, which the rule does not look at`)
    }
  }
  for (const id of Object.keys(rule.messages)) if (!shown.has(id)) problems.push(`no example shows message "${id}"`)
  if (problems.length > 0) throw new Error(`${rule.id}: ${problems.length} problem(s)\n  ${problems.join('\n  ')}`)
}

/** The fields of a finding that its expectation speaks of, in its order, so that both print alike. */
const pick = (
  finding: { readonly messageId: string },
  place: { readonly url: string; readonly quote: string; readonly line: number | null; readonly column: number | null },
  expected: object | undefined,
): object => {
  const all: Record<string, unknown> = { messageId: finding.messageId, ...place }
  return Object.fromEntries(Object.keys(expected ?? { messageId: 0, quote: 0, url: 0 }).map(key => [key, all[key]]))
}
