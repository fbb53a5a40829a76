import type { Page } from '../page/page.ts'
import type { IsoDay } from '../page/page-facts.ts'
import { type Comment, isWithin, type Nodes, parentOf } from '../page/tree.ts'
import type { IdleIgnore } from '../report/report.ts'
import { redact } from '../text/redact.ts'
import { type ConfigIgnore, matcher, matchesRule } from './config.ts'
import type { Finding } from './finding.ts'
import type { LocatedFinding } from './lint-page.ts'
import { clip } from './message.ts'

/** `<!-- govlint-ignore leak/secret-mark -- 已经保密审查 -->`; `govlint-ignore-page` for the whole page. */
const COMMENT =
  /^\s{0,20}govlint-ignore(-page)?\s{1,20}([\w/*,\- ]{1,400}?)(?:\s{1,20}--\s{0,20}([\s\S]{0,500}))?\s{0,20}$/

interface PageIgnore {
  readonly comment: Comment
  readonly rules: readonly string[]
  readonly reason: string
  /** What it covers; `null` for the whole page. */
  readonly target: Nodes | null
}

/** What comments on a page say about ignoring. */
const readPageIgnores = (page: Page): PageIgnore[] =>
  page.comments.flatMap(comment => {
    const match = comment.value.length < 1_000 ? COMMENT.exec(comment.value) : null
    if (!match) return []
    const rules = match[2]!.split(/[,\s]+/).filter(Boolean)
    return [{ comment, rules, reason: match[3]?.trim() ?? '', target: match[1] ? null : nextElement(comment) }]
  })

/** The element after a comment; where none follows, the parent. */
const nextElement = (comment: Comment): Nodes | null => {
  const parent = parentOf(comment)
  if (!parent) return null
  const after = parent.children.slice((parent.children as Nodes[]).indexOf(comment) + 1)
  return after.find(sibling => sibling.type === 'element') ?? parent
}

export interface Ignored {
  readonly findings: readonly Finding[]
  readonly ignored: number
  readonly idle: readonly IdleIgnore[]
}

/**
 * Takes away what comments on the page ignore. A comment without a reason, or one that tries to silence a leak of error severity,
 * does nothing and is listed; so is one that matched nothing.
 *
 * @param honor whether the page's word counts: in `check`, where it binds its own team; not in an inspection
 */
export const applyPageIgnores = (page: Page, findings: readonly LocatedFinding[], honor: boolean): Ignored => {
  const ignores = readPageIgnores(page)
  const used = new Set<PageIgnore>()
  const refused = new Set<PageIgnore>()
  const kept: Finding[] = []
  for (const { finding, node } of findings) {
    const ignore = ignores.find(
      each =>
        each.rules.some(rule => matchesRule(rule, finding.ruleId)) &&
        (each.target === null || (node !== null && isWithin(node, each.target))),
    )
    if (!ignore) kept.push(finding)
    else if (!honor || ignore.reason === '' || (finding.severity === 'error' && finding.ruleId.startsWith('leak/'))) {
      if (ignore.reason !== '') refused.add(ignore)
      kept.push(finding)
    } else used.add(ignore)
  }
  const url = redact(page.url ?? page.file ?? '')
  return {
    findings: kept,
    ignored: findings.length - kept.length,
    idle: ignores.flatMap((ignore): IdleIgnore[] => {
      const state =
        ignore.reason === '' ? 'no-reason' : refused.has(ignore) ? 'refused' : used.has(ignore) ? null : 'unused'
      if (state === null) return []
      const reason = clip(redact(ignore.reason), 200)
      return [{ from: 'page', state, rule: ignore.rules.join(', '), url, quote: '', reason, until: null }]
    }),
  }
}

/** Takes away what the configuration ignores, over a whole run, and knows at the end which entries did nothing. */
export const createConfigIgnores = (ignores: readonly ConfigIgnore[], today: IsoDay) => {
  const entries = ignores.map(ignore => ({
    ignore,
    test: matcher([ignore.url]),
    expired: (ignore.until ?? '9999') < today,
    used: false,
  }))
  return {
    /** The findings that remain. */
    apply(
      findings: readonly Finding[],
      page: { readonly url: string | null; readonly file: string | null },
    ): readonly Finding[] {
      if (entries.length === 0 || findings.length === 0) return findings
      const here = entries.filter(entry => entry.test(page))
      if (here.length === 0) return findings
      return findings.filter(finding => {
        let keep = true
        for (const entry of here) {
          const { rule, quote } = entry.ignore
          if (!matchesRule(rule, finding.ruleId)) continue
          if (quote && !finding.place.quote.includes(redact(quote)) && !finding.message.includes(redact(quote)))
            continue
          entry.used = true
          if (!entry.expired) keep = false
        }
        return keep
      })
    },
    /** Entries that matched nothing, and those past their day. */
    idle(): IdleIgnore[] {
      return entries.flatMap(({ ignore, expired, used }): IdleIgnore[] => {
        if (used && !expired) return []
        const state = expired ? 'expired' : 'unused'
        const { rule, url, quote, reason, until } = ignore
        return [
          {
            from: 'config',
            state,
            rule,
            url,
            quote: redact(quote ?? ''),
            reason: redact(reason),
            until: until ?? null,
          },
        ]
      })
    },
  }
}
