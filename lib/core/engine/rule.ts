import * as z from 'zod/mini'
import type { Decoded } from '../page/decoded.ts'
import type { Line } from '../page/line.ts'
import type { At, Page } from '../page/page.ts'
import type { IsoDay, PageFacts, PageKind } from '../page/page-facts.ts'
import type { Comment, Element, Parents, Text } from '../page/tree.ts'
import type { Bilingual, Severity } from './finding.ts'
import type { SiteFacts } from './site-facts.ts'

/** A document and clause that a rule stands on. Only facts read in the source or an official copy are cited. */
export interface Basis {
  readonly title: string
  readonly clause?: string
}

export interface RuleDocs {
  readonly description: Bilingual
  /** Why it matters, one or two sentences. */
  readonly rationale: Bilingual
  /** What the person who owns it does about it. */
  readonly fix: Bilingual
  readonly basis: readonly Basis[]
  /** Ids such as `haidian-2024/20`. */
  readonly workPoints: readonly string[]
  /** Who can mend it. */
  readonly owner: 'editor' | 'template' | 'operations'
}

/** The slots of a message: `{{ found }}` → `found`. */
type Slots<Message extends string> = Message extends `${string}{{ ${infer Name} }}${infer Rest}`
  ? Name | Slots<Rest>
  : never

type Data<Message extends Bilingual> = Record<Slots<Message['zh']>, string | number>

export type Messages = Readonly<Record<string, Bilingual>>

interface ReportCommon {
  /** `review`: a person should look at it. Default `sure`. */
  readonly certainty?: 'sure' | 'review'
  readonly related?: readonly { readonly at: At; readonly message: Bilingual }[]
  /** What could stand there instead. */
  readonly suggestion?: string
  /** For what is graver or lighter than the rule as a whole; a configured severity still wins. */
  readonly severity?: Severity
  /** The work points that this very finding speaks against; absent: all that the rule serves. */
  readonly workPoints?: readonly string[]
}

type ReportData<M extends Messages, Id extends keyof M> = [Slots<M[Id]['zh']>] extends [never]
  ? { readonly data?: Readonly<Record<string, string | number>> }
  : { readonly data: Readonly<Data<M[Id]> & Record<string, string | number>> }

/** What a page rule reports: message, filled slots and the spot; no spot where something is missing. */
export type PageReport<M extends Messages> = {
  [Id in keyof M & string]: { readonly messageId: Id; readonly at?: At } & ReportCommon & ReportData<M, Id>
}[keyof M & string]

/** What a site rule reports: the page by its URL. */
export type SiteReport<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly messageId: Id
    readonly url: string
    readonly quote?: string
    readonly certainty?: 'sure' | 'review'
    readonly related?: readonly { readonly url: string; readonly message: Bilingual }[]
    readonly suggestion?: string
    /** For what is graver or lighter than the rule as a whole; a configured severity still wins. */
    readonly severity?: Severity
    /** For what the national indicators veto though not all that the rule finds. */
    readonly veto?: boolean
    /** The work points that this very finding speaks against; absent: all that the rule serves. */
    readonly workPoints?: readonly string[]
  } & ReportData<M, Id>
}[keyof M & string]

export interface PageContext<M extends Messages, O> {
  readonly page: Page
  readonly options: O
  /** The day the run counts as today, `--now`. */
  readonly today: IsoDay
  readonly report: (finding: PageReport<M>) => void
  /** The fact is not to be had on this page alone. */
  readonly cannotTell: (reason: Bilingual) => void
}

export interface SiteContext<M extends Messages, O> {
  readonly site: SiteFacts
  readonly options: O
  readonly today: IsoDay
  readonly report: (finding: SiteReport<M>) => void
  /** @param workPoints those that stay open; absent: all that the rule serves */
  readonly cannotTell: (reason: Bilingual, workPoints?: readonly string[]) => void
}

/**
 * Listeners of one walk: `<img>` for elements of a tag (`<*>` for all), `text`, `comment`, `line` for each line of text,
 * `end` once afterwards. `ancestors` is the live stack, root first: copy it to keep it.
 */
export interface Listeners {
  [tag: `<${string}>`]: (node: Element, ancestors: readonly Parents[]) => void
  text?: (node: Text, ancestors: readonly Parents[]) => void
  comment?: (node: Comment, ancestors: readonly Parents[]) => void
  line?: (line: Line) => void
  end?: () => void
}

interface RuleCommon<M extends Messages> {
  readonly id: string
  readonly docs: RuleDocs
  readonly severity: Severity
  /** Whether the national indicators veto a site for it. */
  readonly veto?: boolean
  /** The mildest preset that turns it on: `recommended` is for nearly every site, `strict` adds the rest. */
  readonly preset: 'recommended' | 'strict'
  readonly messages: M
  /** The data that makes this finding the same one next time. */
  readonly identity?: readonly string[]
}

/** A rule that needs one page. */
export interface PageRule<M extends Messages = Messages, O = unknown> extends RuleCommon<M> {
  readonly scope: 'page'
  /** Page kinds; absent means all. */
  readonly appliesTo?: readonly PageKind[]
  readonly options: z.ZodMiniType<O>
  create(context: PageContext<M, O>): Listeners
}

/** A rule that needs the facts of a site's pages. */
export interface SiteRule<M extends Messages = Messages, O = unknown> extends RuleCommon<M> {
  readonly scope: 'site'
  readonly options: z.ZodMiniType<O>
  check(context: SiteContext<M, O>): void
}

/** A rule as registry and engine hold it, its message and option types forgotten. */
export type Rule = PageRule | SiteRule

/** No options at all: any key is an error. */
const NONE = z.strictObject({})

type Given<R, O> = Omit<R, 'scope' | 'options'> & { readonly options?: z.ZodMiniType<O> }

/**
 * Defines a page rule. A wrong message id, a missing slot, an option that the schema lacks do not compile.
 *
 * @example see `rules/policy/doc-number-bracket.ts`
 */
export const definePageRule = <const M extends Messages, O = Record<never, never>>(
  rule: Given<PageRule<M, O>, O>,
): PageRule =>
  // Options are validated by this very schema before `create` sees them, message ids by the compiler: forgetting is safe.
  ({ ...rule, scope: 'page', options: rule.options ?? NONE }) as unknown as PageRule

/** Defines a site rule; see {@link definePageRule}. */
export const defineSiteRule = <const M extends Messages, O = Record<never, never>>(
  rule: Given<SiteRule<M, O>, O>,
): SiteRule => ({ ...rule, scope: 'site', options: rule.options ?? NONE }) as unknown as SiteRule

/** An example of a rule, run by tests and shown in its documentation. */
export interface PageExample {
  /** What it shows, for the documentation. */
  readonly title: Bilingual
  /** The markup: a whole document or, wrapped by the tests, the part that matters. */
  readonly html: string
  readonly url?: string
  /** Overrides what the page would be taken for, where a short example cannot show it. */
  readonly kind?: PageKind
  readonly options?: Readonly<Record<string, unknown>>
  readonly today?: IsoDay
  /** How the bytes became text, for rules that look at it. */
  readonly decoded?: Decoded
  /** What is reported, in document order; empty or absent: nothing. */
  readonly findings?: readonly {
    readonly messageId: string
    /** The quote of the place, exactly. */
    readonly quote?: string
    /** Counted from the example's own first line; only at doors that have the source. */
    readonly line?: number
    readonly column?: number
  }[]
}

/** An example of a site rule: facts of pages by URL. */
export interface SiteExample {
  readonly title: Bilingual
  readonly pages: Readonly<Record<string, Partial<PageFacts>>>
  readonly complete?: boolean
  readonly options?: Readonly<Record<string, unknown>>
  readonly today?: IsoDay
  readonly findings?: readonly { readonly messageId: string; readonly url?: string }[]
  /** Whether the rule says that it cannot tell. */
  readonly cannotTell?: boolean
}

export interface PageExamples {
  readonly bad: readonly PageExample[]
  readonly good: readonly PageExample[]
}
export interface SiteExamples {
  readonly bad: readonly SiteExample[]
  readonly good: readonly SiteExample[]
}
