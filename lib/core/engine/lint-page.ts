import { nodeAt, pageAnchor } from '../page/anchor.ts'
import { type DocumentOrder, documentOrder } from '../page/document-order.ts'
import { kind as kindFact } from '../page/facts/kind.ts'
import type { Page } from '../page/page.ts'
import type { IsoDay, PageKind } from '../page/page-facts.ts'
import { toPlace } from '../page/place.ts'
import type { Element, Nodes, Parents } from '../page/tree.ts'
import { redact } from '../text/redact.ts'
import {
  type Bilingual,
  type CannotTell,
  type Finding,
  inLanguage,
  type Language,
  type NotChecked,
  type Severity,
} from './finding.ts'
import { createFingerprints } from './fingerprint.ts'
import { fill, redactData } from './message.ts'
import type { Listeners, Messages, PageReport, PageRule } from './rule.ts'

/** A page rule switched on, with its options validated. */
export interface ActivePageRule {
  readonly rule: PageRule
  readonly options: unknown
  /** Set by a configuration; wins over what the rule says, for every finding of it. */
  readonly severity: Severity | null
}

export interface LintPageOptions {
  readonly rules: readonly ActivePageRule[]
  readonly today: IsoDay
  readonly language: Language
  /** Told which rule runs, before it does, by its index in `rules`, and −1 once none does: so that who stops a looping rule knows it. */
  readonly onRule?: (index: number) => void
}

export interface LintedPage {
  readonly kind: PageKind
  /** In document order, those without a place first. */
  readonly findings: readonly LocatedFinding[]
  readonly cannotTell: readonly CannotTell[]
  readonly notChecked: readonly NotChecked[]
  /** Ids of the rules that looked at the page. */
  readonly checked: readonly string[]
}

/** A finding and the node it stands at, which comment ignores need; `null` where it has no place. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly node: Nodes | null
}

/** Nodes walked between two yields. */
const SLICE = 500

/** Findings of one rule on one page; a hostile page, or one broken thousandfold, must not fill the report. */
const MOST_FINDINGS = 1_000
const MORE_FINDINGS: Bilingual = {
  zh: `本页此类问题超过 ${MOST_FINDINGS} 处，其余没有列出`,
  en: `more than ${MOST_FINDINGS} findings on this page, the rest are not listed`,
}

const LESS_THAN = 60
const NO_REPORTS: PageReport<Messages>[] = []

interface Running {
  readonly active: ActivePageRule
  /** Its index among all the rules of the run. */
  readonly number: number
}

const chosen = new WeakMap<readonly ActivePageRule[], Map<PageKind, readonly Running[]>>()

/** The rules that look at a kind of page; the same for all pages of a run that have the same rules. */
const runningOn = (kind: PageKind, rules: readonly ActivePageRule[]): readonly Running[] => {
  let byKind = chosen.get(rules)
  if (!byKind) {
    byKind = new Map()
    chosen.set(rules, byKind)
  }
  let running = byKind.get(kind)
  if (!running) {
    running = rules
      .map((active, number) => ({ active, number }))
      .filter(({ active: { rule } }) => !rule.appliesTo || rule.appliesTo.includes(kind))
    byKind.set(kind, running)
  }
  return running
}

type Listen<T> = { readonly index: number; readonly call: T }

/**
 * Runs page rules over a page: one walk, listeners by tag. Yields every {@link SLICE} nodes, so that a browser can breathe.
 * A rule that throws loses its findings on this page and becomes a `notChecked`; the others go on.
 */
export function* lintPageSteps(page: Page, options: LintPageOptions): Generator<void, LintedPage> {
  const { today, language, onRule } = options
  const kind = page.fact(kindFact)
  const rules = runningOn(kind, options.rules)
  const reports: PageReport<Messages>[][] = rules.map(() => NO_REPORTS)
  const cannotTell: CannotTell[] = []
  const more = new Set<number>()
  const failed: (NotChecked | null)[] = rules.map(() => null)

  const byTag = new Map<string, Listen<(node: Element, ancestors: readonly Parents[]) => void>[]>()
  const onText: Listen<NonNullable<Listeners['text']>>[] = []
  const onComment: Listen<NonNullable<Listeners['comment']>>[] = []
  const onLine: Listen<NonNullable<Listeners['line']>>[] = []
  const onEnd: Listen<NonNullable<Listeners['end']>>[] = []

  const guard = (index: number, run: () => void): void => {
    if (failed[index] !== null) return
    onRule?.(rules[index]!.number)
    try {
      run()
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      failed[index] = { ruleId: rules[index]!.active.rule.id, reason: 'rule-error', detail: redact(detail) }
    }
  }

  for (let index = 0; index < rules.length; index++) {
    const { rule, options } = rules[index]!.active
    guard(index, () => {
      const listeners = rule.create({
        page,
        options,
        today,
        report: report => {
          const list = reports[index]!
          if (list === NO_REPORTS) reports[index] = [report]
          else if (list.length < MOST_FINDINGS) list.push(report)
          else more.add(index)
        },
        cannotTell: reason =>
          cannotTell.push({
            ruleId: rule.id,
            reason: redact(inLanguage(reason, language)),
            workPoints: rule.docs.workPoints,
          }),
      })
      for (const key in listeners) {
        if (key.charCodeAt(0) !== LESS_THAN) continue
        const tag = key.slice(1, -1)
        const call = listeners[key as `<${string}>`]!
        const listening = byTag.get(tag)
        if (listening) listening.push({ index, call })
        else byTag.set(tag, [{ index, call }])
      }
      if (listeners.text) onText.push({ index, call: listeners.text })
      if (listeners.comment) onComment.push({ index, call: listeners.comment })
      if (listeners.line) onLine.push({ index, call: listeners.line })
      if (listeners.end) onEnd.push({ index, call: listeners.end })
    })
  }

  const everyTag = byTag.get('*') ?? []
  if (byTag.size > 0 || onText.length > 0 || onComment.length > 0) {
    const ancestors: Parents[] = []
    const indexes: number[] = []
    let walked = 0
    let node: Nodes = page.root
    for (;;) {
      if (node.type === 'element') {
        for (const { index, call } of everyTag) guard(index, () => call(node as Element, ancestors))
        const listening = byTag.get(node.tagName)
        if (listening) for (const { index, call } of listening) guard(index, () => call(node as Element, ancestors))
      } else if (node.type === 'text') {
        const text = node
        for (const { index, call } of onText) guard(index, () => call(text, ancestors))
      } else if (node.type === 'comment') {
        const comment = node
        for (const { index, call } of onComment) guard(index, () => call(comment, ancestors))
      }
      if (++walked % SLICE === 0) yield
      if ((node.type === 'element' || node.type === 'root') && node.children.length > 0) {
        ancestors.push(node)
        indexes.push(0)
        node = node.children[0]!
        continue
      }
      let next: Nodes | undefined
      while (indexes.length > 0) {
        const index = ++indexes[indexes.length - 1]!
        next = ancestors[ancestors.length - 1]!.children[index]
        if (next) break
        ancestors.pop()
        indexes.pop()
      }
      if (!next) break
      node = next
    }
  }

  if (onLine.length > 0) {
    const { lines } = page
    for (let from = 0; from < lines.length; from += SLICE) {
      const slice = lines.slice(from, from + SLICE)
      for (const { index, call } of onLine) {
        guard(index, () => {
          for (const line of slice) call(line)
        })
      }
      yield
    }
  }
  for (const { index, call } of onEnd) guard(index, call)
  onRule?.(-1)
  for (const index of more) {
    const { id, docs } = rules[index]!.active.rule
    cannotTell.push({ ruleId: id, reason: inLanguage(MORE_FINDINGS, language), workPoints: docs.workPoints })
  }
  yield

  // Fingerprints count equals in document order, so findings are put in that order first.
  const fingerprints = createFingerprints(page.url ?? page.file ?? '')
  const findings: { active: ActivePageRule; report: PageReport<Messages>; node: Nodes | null; order: number }[] = []
  const nodes: Nodes[] = []
  for (let index = 0; index < rules.length; index++) {
    if (failed[index] !== null) continue
    for (const report of reports[index]!) {
      const node = nodeOf(report)
      if (node) nodes.push(node)
      findings.push({ active: rules[index]!.active, report, node, order: -1 })
    }
  }
  const order = documentOrder(page.root, nodes)
  for (const each of findings) each.order = orderOf(each.report, each.node, order)
  findings.sort((a, b) => a.order - b.order)

  return {
    kind,
    checked: rules.filter((_, index) => !failed[index]).map(({ active }) => active.rule.id),
    cannotTell: cannotTell.filter(each => !failed.some(failure => failure?.ruleId === each.ruleId)),
    notChecked: failed.filter(failure => failure !== null),
    findings: findings.map(({ active: { rule, severity }, report, node }) => {
      const message = rule.messages[report.messageId]
      if (!message) throw new Error(`${rule.id}: no message "${report.messageId}"`)
      const data = redactData(report.data ?? {})
      const finding: Finding = {
        ruleId: rule.id,
        messageId: report.messageId,
        severity: severity ?? report.severity ?? rule.severity,
        veto: rule.veto ?? false,
        certainty: report.certainty ?? 'sure',
        message: fill(inLanguage(message, language), data),
        data,
        place: toPlace(page, report.at),
        workPoints: report.workPoints ?? rule.docs.workPoints,
        fingerprint: fingerprints.next(rule, report.messageId, data, pageAnchor(report.at, order)),
        related: (report.related ?? []).map(related => ({
          place: toPlace(page, related.at),
          message: redact(inLanguage(related.message, language)),
        })),
        suggestion: report.suggestion === undefined ? null : redact(report.suggestion),
        pages: 1,
      }
      return { finding, node }
    }),
  }
}

/** {@link lintPageSteps} in one go. */
export const lintPage = (page: Page, options: LintPageOptions): LintedPage => {
  const steps = lintPageSteps(page, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** {@link lintPageSteps} in slices: awaits `pause` between them, and ends with `null` once `pause` says to stop. */
export const lintPageAsync = async (
  page: Page,
  options: LintPageOptions,
  pause: () => Promise<'go on' | 'stop'>,
): Promise<LintedPage | null> => {
  const steps = lintPageSteps(page, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if ((await pause()) === 'stop') return null
  }
}

const nodeOf = ({ at }: PageReport<Messages>): Nodes | null => (at === undefined ? null : nodeAt(at))

/** Findings without a place first, then by node, then by the offset within it. */
const orderOf = ({ at }: PageReport<Messages>, node: Nodes | null, order: DocumentOrder): number => {
  if (at === undefined || node === null) return -1
  const offset = 'start' in at ? (at.start ?? 0) : 0
  const inNode = 'line' in at ? at.line.nodeAt(offset).offset : offset
  return order.indexOf(node) + Math.min(inNode, 999_999) / 1_000_000
}
