/**
 * govlint as a library: write rules and configurations, check pages of your own.
 *
 * @example
 * const page = await pageFromHtml({ html, url: 'https://www.example.gov.cn/a.html' })
 * const { pageRules } = resolveConfig({ preset: 'strict' }, catalogue, 'my build')
 * const { findings } = lintPage(page, { rules: pageRules(page), today: '2026-01-31', language: 'zh-CN' })
 */
import { catalogue } from '../rules/index.ts'
import type { PageExamples, Rule, SiteExamples } from './core/engine/rule.ts'
import { testRule as testRuleThrough } from './core/engine/test-rule.ts'
import { pageFromHtml } from './node/page-from-html.ts'

export type { Catalogue, Plugin } from './core/engine/catalogue.ts'
export type { Config, ConfigIgnore, ResolvedConfig, RuleSetting, RuleSettings } from './core/engine/config.ts'
export { defineConfig, resolveConfig, UsageError } from './core/engine/config.ts'
export type { Bilingual, CannotTell, Finding, Language, NotChecked, Place, Severity } from './core/engine/finding.ts'
export type { ActivePageRule, LintedPage, LintPageOptions, LocatedFinding } from './core/engine/lint-page.ts'
export { lintPage, lintPageAsync } from './core/engine/lint-page.ts'
export type { LintedSite, LintSiteOptions } from './core/engine/lint-site.ts'
export { lintSite } from './core/engine/lint-site.ts'
export type {
  Basis,
  Listeners,
  PageContext,
  PageExample,
  PageExamples,
  PageRule,
  Rule,
  RuleDocs,
  SiteContext,
  SiteExample,
  SiteExamples,
  SiteRule,
} from './core/engine/rule.ts'
export { definePageRule, defineSiteRule } from './core/engine/rule.ts'
export type { SiteFacts, SiteLink, SitePage } from './core/engine/site-facts.ts'
export { MemorySite } from './core/engine/site-facts.ts'
export type { WorkPoint, WorkPointSet } from './core/engine/work-point-set.ts'
export type { Decoded } from './core/page/decoded.ts'
export type { Fact } from './core/page/fact.ts'
export { defineFact } from './core/page/fact.ts'
export * as facts from './core/page/facts/index.ts'
export type { Line } from './core/page/line.ts'
export type { At, Page, SourceRange } from './core/page/page.ts'
export type { PageFacts, PageKind } from './core/page/page-facts.ts'
export type { SiteProfile } from './core/page/site-profile.ts'
export { ancestorsOf, attr, cleanText, closest, elementsBelow, isWithin, parentOf, textOf } from './core/page/tree.ts'
export { rehypeGovlint } from './core/rehype-govlint.ts'
export type { PageResult, Report, SiteResult, Summary, WorkPointStatus } from './core/report/report.ts'
export { decode } from './node/decode.ts'
export type { HtmlSource } from './node/page-from-html.ts'
export { catalogue, pageFromHtml }

/**
 * Runs a rule over its examples, as `RuleTester` does elsewhere; works with any test runner.
 *
 * @throws Error that lists every example that did not behave
 */
export const testRule = (rule: Rule, examples: PageExamples | SiteExamples): Promise<void> =>
  testRuleThrough(rule, examples, pageFromHtml)
