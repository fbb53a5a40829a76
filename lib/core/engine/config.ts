import picomatch from 'picomatch'
import * as z from 'zod/mini'
import { PAGE_KINDS } from '../page/page-facts.ts'
import type { SiteProfile } from '../page/site-profile.ts'
import { type Catalogue, type Plugin, presetHas, presetNames, withPlugins } from './catalogue.ts'
import type { Severity } from './finding.ts'
import type { ActivePageRule } from './lint-page.ts'
import { nearest } from './nearest.ts'
import type { Rule, SiteRule } from './rule.ts'

/** `default` turns a rule on and leaves each finding the severity that the rule, or an own word list, gives it. */
export type RuleLevel = Severity | 'off' | 'default'
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>]
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Silences findings that a person has judged; a reason is required. */
export interface ConfigIgnore {
  /** Rule id, or `area/*`. */
  readonly rule: string
  /** Glob on the page's URL without scheme, or on its file path; `**` for all. */
  readonly url: string
  /** Must occur in the place's quote or the message; empty or absent: any. */
  readonly quote?: string
  readonly reason: string
  /** ISO day after which it no longer counts. */
  readonly until?: string
}

/** What `govlint.config.json` and `govlint.config.ts` hold. */
export interface Config {
  readonly preset?: string
  readonly rules?: RuleSettings
  /** Settings for pages whose URL (without scheme) or file path matches one of the globs; later ones win. */
  readonly overrides?: readonly { readonly match: readonly string[]; readonly rules: RuleSettings }[]
  readonly ignores?: readonly ConfigIgnore[]
  readonly profiles?: readonly SiteProfile[]
  /** Only in a script configuration. */
  readonly plugins?: readonly Plugin[]
  readonly language?: 'zh-CN' | 'en'
  readonly baseline?: string
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly minPages?: number
  /** Larger pages are not checked. Default 10 MB. */
  readonly maxPageBytes?: number
  /** A page's rules may run this long, in milliseconds. Default 20 s. */
  readonly pageBudget?: number
  /** How `govlint report` scores units; absent: the table of `DEFAULT_SCORES`. */
  readonly scores?: {
    /** Points before any deduction. Default 100. */
    readonly full?: number
    /** Below this a unit fails. Default 60. */
    readonly pass?: number
    /** The first item that matches a finding takes it. */
    readonly items: readonly {
      readonly name: string
      /** Rule ids or `area/*`. */
      readonly rules: readonly string[]
      /** What an error costs; a warning costs half, a hint nothing. */
      readonly points: number
      /** The item never costs more. */
      readonly most: number
    }[]
  }
}

/** Types a configuration; returns it as it is. */
export const defineConfig = (config: Config): Config => config

const level = z.enum(['error', 'warn', 'info', 'off', 'default'])
const setting = z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])])
const settings = z.record(z.string(), setting)
const text = z.string().check(z.minLength(1))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = z.number().check(z.int(), z.gte(0))

const schema = z.strictObject({
  $schema: z.optional(z.string()),
  preset: z.optional(z.string()),
  rules: z.optional(settings),
  overrides: z.optional(z.array(z.strictObject({ match: z.array(text), rules: settings }))),
  ignores: z.optional(
    z.array(
      z.strictObject({ rule: text, url: text, quote: z.optional(z.string()), reason: text, until: z.optional(day) }),
    ),
  ),
  profiles: z.optional(
    z.array(
      z.strictObject({
        match: z.array(text),
        kinds: z.optional(z.array(z.strictObject({ url: text, kind: z.enum(PAGE_KINDS) }))),
        title: z.optional(text),
        body: z.optional(text),
        breadcrumb: z.optional(text),
        metadata: z.optional(
          z.strictObject({
            docNumber: z.optional(text),
            issuer: z.optional(text),
            source: z.optional(text),
            writtenDate: z.optional(text),
            publishedDate: z.optional(text),
            effectiveDate: z.optional(text),
            repealedDate: z.optional(text),
            validity: z.optional(text),
            publicAttribute: z.optional(text),
          }),
        ),
      }),
    ),
  ),
  plugins: z.optional(z.array(z.unknown())),
  language: z.optional(z.enum(['zh-CN', 'en'])),
  baseline: z.optional(text),
  failOn: z.optional(z.enum(['error', 'warn', 'info'])),
  maxWarnings: z.optional(count),
  minPages: z.optional(count),
  maxPageBytes: z.optional(count),
  pageBudget: z.optional(count),
  scores: z.optional(
    z.strictObject({
      full: z.optional(z.number().check(z.positive())),
      pass: z.optional(z.number().check(z.gte(0))),
      items: z.array(
        z.strictObject({
          name: text,
          rules: z.array(text),
          points: z.number().check(z.gte(0)),
          most: z.number().check(z.gte(0)),
        }),
      ),
    }),
  ),
})

/** Wrong use: a configuration or a command line that cannot be obeyed. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface ActiveSiteRule {
  readonly rule: SiteRule
  readonly options: unknown
  readonly severity: Severity | null
}

/** A configuration that was checked against the catalogue, ready to be asked. */
export interface ResolvedConfig {
  readonly config: Config
  readonly preset: string
  readonly catalogue: Catalogue
  /** The page rules for a page, by its URL and file; equal answers are the same array. */
  pageRules(page: { readonly url: string | null; readonly file: string | null }): readonly ActivePageRule[]
  readonly siteRules: readonly ActiveSiteRule[]
  /** The first profile that matches. */
  profile(page: { readonly url: string | null; readonly file: string | null }): SiteProfile | null
}

/**
 * Checks a configuration and resolves presets, settings and overrides.
 *
 * @param given as read from the file: nothing of it is trusted
 * @param from its name, for messages
 * @throws UsageError naming file, key and the nearest right name
 */
export const resolveConfig = (given: unknown, base: Catalogue, from: string): ResolvedConfig => {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new UsageError(issuesText(parsed.error.issues, from, Object.keys(schema.shape)))
  const config = parsed.data as unknown as Config
  let catalogue: Catalogue
  try {
    catalogue = withPlugins(base, config.plugins ?? [])
  } catch (error) {
    throw new UsageError(`${from}: ${(error as Error).message}`)
  }

  const preset = config.preset ?? 'recommended'
  const names = presetNames(catalogue)
  if (!names.includes(preset)) {
    throw new UsageError(
      `${from}: preset: 没有「${preset}」这个预设 (no such preset)${didYouMean(preset, names)}；可用: ${names.join(' ')}`,
    )
  }

  const check = (rules: RuleSettings | undefined, key: string): void => {
    for (const [id, value] of Object.entries(rules ?? {})) {
      const rule = catalogue.rules.get(id)
      if (!rule) {
        const ids = [...catalogue.rules.keys()]
        throw new UsageError(`${from}: ${key}: 没有「${id}」这条规则 (no such rule)${didYouMean(id, ids)}`)
      }
      if (typeof value !== 'string') optionsOf(rule, value[1], `${from}: ${key}.${id}`)
    }
  }
  check(config.rules, 'rules')
  for (const [index, override] of (config.overrides ?? []).entries()) check(override.rules, `overrides[${index}].rules`)
  for (const [index, ignore] of (config.ignores ?? []).entries()) {
    const ids = [...catalogue.rules.keys()]
    if (!ids.some(id => matchesRule(ignore.rule, id))) {
      throw new UsageError(
        `${from}: ignores[${index}].rule: 没有「${ignore.rule}」这条规则 (no such rule)${didYouMean(ignore.rule, ids)}`,
      )
    }
  }

  for (const [index, item] of (config.scores?.items ?? []).entries()) {
    const ids = [...catalogue.rules.keys()]
    const wrong = item.rules.find(rule => !rule.endsWith('/*') && !ids.includes(rule))
    if (wrong !== undefined)
      throw new UsageError(
        `${from}: scores.items[${index}].rules: 没有「${wrong}」这条规则 (no such rule)${didYouMean(wrong, ids)}`,
      )
  }

  const overrides = (config.overrides ?? []).map(override => ({ test: matcher(override.match), rules: override.rules }))
  const profiles = (config.profiles ?? []).map(profile => ({ test: matcher(profile.match), profile }))
  const byOverrides = new Map<string, readonly ActivePageRule[]>()

  const active = (
    rule: Rule,
    layers: readonly RuleSettings[],
  ): { options: unknown; severity: Severity | null } | null => {
    let severity: RuleLevel = presetHas(preset, rule) ? 'default' : 'off'
    let options: unknown = {}
    for (const layer of layers) {
      const value = layer[rule.id]
      if (value === undefined) continue
      severity = typeof value === 'string' ? value : value[0]
      if (typeof value !== 'string') options = value[1]
    }
    if (severity === 'off') return null
    return { severity: severity === 'default' ? null : severity, options: optionsOf(rule, options, from) }
  }

  return {
    config,
    preset,
    catalogue,
    pageRules(page) {
      const layers = [config.rules ?? {}]
      let key = ''
      for (const [index, override] of overrides.entries()) {
        if (!override.test(page)) continue
        layers.push(override.rules)
        key += `${index},`
      }
      const known = byOverrides.get(key)
      if (known) return known
      const rules: ActivePageRule[] = []
      for (const rule of catalogue.rules.values()) {
        const state = rule.scope === 'page' ? active(rule, layers) : null
        if (state && rule.scope === 'page') rules.push({ rule, ...state })
      }
      byOverrides.set(key, rules)
      return rules
    },
    siteRules: [...catalogue.rules.values()].flatMap(rule => {
      const state = rule.scope === 'site' ? active(rule, [config.rules ?? {}]) : null
      return state && rule.scope === 'site' ? [{ rule, ...state }] : []
    }),
    profile: page => profiles.find(each => each.test(page))?.profile ?? null,
  }
}

/** Whether a rule id or `area/*` names a rule. */
export const matchesRule = (pattern: string, id: string): boolean =>
  pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)))

/** Matches globs against a page's URL without scheme and against its file path. */
export const matcher = (globs: readonly string[]): ((page: { url: string | null; file: string | null }) => boolean) => {
  const test = picomatch(
    globs.map(glob => glob.replace(/^https?:\/\//, '')),
    { dot: true, nocase: false },
  )
  return ({ url, file }) =>
    (url !== null && test(url.replace(/^[a-z]{1,10}:\/\//i, ''))) ||
    (file !== null && test(file.replace(/\\/g, '/').replace(/^\.\//, '')))
}

/** Options by what they were given as: a list of 50,000 words is looked through once, and rules can tell that it is the same. */
const validated = new WeakMap<object, Map<Rule, unknown>>()

const optionsOf = (rule: Rule, given: unknown, from: string): unknown => {
  const key = typeof given === 'object' && given !== null ? given : {}
  const known = validated.get(key)?.get(rule)
  if (known !== undefined) return known
  const parsed = rule.options.safeParse(given)
  if (parsed.success) {
    validated.set(key, (validated.get(key) ?? new Map<Rule, unknown>()).set(rule, parsed.data))
    return parsed.data
  }
  throw new UsageError(issuesText(parsed.error.issues, from, optionNames(rule)))
}

const optionNames = (rule: Rule): string[] => {
  const def = (rule.options as { def?: { shape?: object } }).def
  return Object.keys(def?.shape ?? {})
}

const issuesText = (issues: readonly z.core.$ZodIssue[], from: string, names: readonly string[]): string =>
  issues
    .slice(0, 5)
    .map(issue => {
      const path = issue.path.map(step => (typeof step === 'number' ? `[${step}]` : String(step))).join('.')
      const where = path === '' ? from : `${from}: ${path}`
      if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}`
      return issue.keys
        .map(
          key =>
            `${where}: 没有「${key}」这一项 (unknown option)${issue.path.length === 0 ? didYouMean(key, names) : ''}`,
        )
        .join('\n')
    })
    .join('\n')

const didYouMean = (word: string, names: readonly string[]): string => {
  const found = nearest(word, names)
  return found === null ? '' : `，是否想写「${found}」？`
}
