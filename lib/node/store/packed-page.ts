import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { CannotTell, Finding, NotChecked, Place } from '../../core/engine/finding.ts'
import { fill } from '../../core/engine/message.ts'
import { columnName } from '../../core/engine/site-facts.ts'
import type { PageFacts, PageKind } from '../../core/page/page-facts.ts'
import type { IdleIgnore, PageResult } from '../../core/report/report.ts'
import { redact } from '../../core/text/redact.ts'
import { numberHash } from './address-key.ts'

/** A page as it is stored: strings, made in the worker so that the thread that writes has little to do. Holds nothing that leaked. */
export interface PackedPage {
  /** As it may be shown. */
  readonly url: string
  readonly kind: PageKind | null
  readonly facts: PackedFacts | null
  readonly findings: readonly PackedFinding[]
  /** Each a JSON `{"c": CannotTell}`, `{"n": NotChecked}` or `{"i": IdleIgnore}`; equal ones are stored once. */
  readonly remarks: readonly string[]
  /** JSON list of the rules that looked; stored once. */
  readonly checked: string
}

export interface PackedFacts {
  /** What is the page's own: raw deflate over the JSON list of {@link OWN}. */
  readonly own: Uint8Array
  /** JSON of each of {@link SHARED}; equal ones are stored once. */
  readonly shared: readonly string[]
  /** JSON list of the columns' names that the page tells of; stored once. */
  readonly columnNames: string
  /** {@link nameHash} of its document number and the forms of its title. */
  readonly names: readonly number[]
  readonly repeals: boolean
}

export interface PackedFinding {
  /** JSON of what all findings of one message have in common; stored once. */
  readonly head: string
  /** 128 bits as base64url. */
  readonly fingerprint: string
  readonly rest: string
}

/** Facts that a template repeats on its pages. */
const SHARED = ['columns', 'footer', 'breadcrumb', 'disclosureColumns', 'contacts'] as const
/** The others, in the order in which they are stored. A change of either list is a new version of the store. */
const OWN = [
  'title',
  'docNumber',
  'issuer',
  'coIssuers',
  'source',
  'writtenDate',
  'publishedDate',
  'effectiveDate',
  'repealedDate',
  'validity',
  'publicAttribute',
  'meta',
  'siteIdCode',
  'interpretationLinks',
  'policyLinks',
  'attachments',
  'textLength',
  'items',
  'names',
  'repeals',
  'blank',
] as const
/** Fails to compile where a fact is stored nowhere. */
const stored: Record<Exclude<keyof PageFacts, (typeof SHARED)[number] | (typeof OWN)[number]>, true> = { kind: true }
void stored

/** What a name is found by; a hit has to be looked at again. */
export const nameHash = (kind: 'number' | 'title', name: string): number => numberHash(`${kind} ${name}`)

/** JSON of facts of a template, redacted, by what it was made of: most pages of a site repeat it. */
const known = new Map<string, string>()
const KNOWN = 2_000

const redacted = (_key: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value)

const sharedJson = (value: unknown): string => {
  const json = JSON.stringify(value)
  const before = known.get(json)
  if (before !== undefined) return before
  const clean = JSON.stringify(value, redacted)
  if (known.size >= KNOWN) known.clear()
  known.set(json, clean)
  return clean
}

export const packFacts = (facts: PageFacts): PackedFacts => {
  const names = new Set<string>()
  if (facts.meta['ColumnName'] !== undefined) names.add(columnName(facts.meta['ColumnName']))
  for (const name of facts.breadcrumb) names.add(columnName(name))
  for (const { name } of facts.columns) names.add(columnName(name))
  const { number, titles } = facts.names
  return {
    own: deflateRawSync(
      JSON.stringify(
        OWN.map(key => facts[key]),
        redacted,
      ),
    ),
    shared: SHARED.map(key => sharedJson(facts[key])),
    columnNames: sharedJson([...names].sort()),
    names: [
      ...new Set([
        ...(number === null ? [] : [nameHash('number', number)]),
        ...titles.map(title => nameHash('title', title)),
      ]),
    ],
    repeals: facts.repeals.length > 0,
  }
}

/** @param shared the values of {@link PackedFacts.shared}, read; pages of one template are given the same ones */
export const unpackFacts = (kind: PageKind, own: Uint8Array, shared: readonly unknown[]): PageFacts => {
  const values = JSON.parse(inflateRawSync(own).toString('utf8')) as unknown[]
  const facts: Record<string, unknown> = { kind }
  for (const [index, key] of OWN.entries()) facts[key] = values[index]
  for (const [index, key] of SHARED.entries()) facts[key] = shared[index]
  return facts as unknown as PageFacts
}

export const SHARED_FACTS = SHARED.length

type Head = Pick<Finding, 'ruleId' | 'messageId' | 'severity' | 'veto' | 'certainty' | 'workPoints'> & {
  /** The message, with its slots where they give it back whole. */
  readonly message: string
}

/** `[data, selector, quote, lines, related, suggestion, part, pages, url]`, cut after the last that is not `null`. */
type Rest = [
  data: Finding['data'] | null,
  selector: string | null,
  quote: string | null,
  lines: [number | null, number | null, number | null, number | null] | null,
  related: [url: string, selector: string, quote: string, message: string][] | null,
  suggestion: string | null,
  part: Place['part'],
  pages: number | null,
  url: string | null,
]

/**
 * @param page the page's address as stored, which places on it do not repeat
 * @param template the message with its slots, where the rule is known
 */
export const packFinding = (finding: Finding, page: string, template: string | null): PackedFinding => {
  const { ruleId, messageId, severity, veto, certainty, workPoints, place, data, related, suggestion, pages } = finding
  const message = template !== null && fill(template, data) === finding.message ? template : finding.message
  const head: Head = { ruleId, messageId, severity, veto, certainty, workPoints, message }
  const rest: Rest = [
    Object.keys(data).length === 0 ? null : data,
    place.selector || null,
    place.quote || null,
    place.line === null ? null : [place.line, place.column, place.endLine, place.endColumn],
    related.length === 0
      ? null
      : related.map(({ place: at, message: said }) => [at.url === page ? '' : at.url, at.selector, at.quote, said]),
    suggestion,
    place.part,
    pages === 1 ? null : pages,
    place.url === page ? null : place.url,
  ]
  return {
    head: JSON.stringify(head),
    fingerprint: /^[\da-f]{32}$/.test(finding.fingerprint)
      ? Buffer.from(finding.fingerprint, 'hex').toString('base64url')
      : finding.fingerprint,
    rest: JSON.stringify(rest.slice(0, rest.findLastIndex(value => value !== null) + 1)),
  }
}

export const unpackFinding = (head: Head, fingerprint: string, rest: string, page: string): Finding => {
  const [data, selector, quote, lines, related, suggestion, part, pages, url] = JSON.parse(rest) as Partial<Rest>
  const { message, ...same } = head
  const at = (where: string, path: string, words: string): Place => ({
    url: where,
    selector: path,
    quote: words,
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    part: null,
  })
  return {
    ruleId: same.ruleId,
    messageId: same.messageId,
    severity: same.severity,
    veto: same.veto,
    certainty: same.certainty,
    message: fill(message, data ?? {}),
    data: data ?? {},
    place: {
      ...at(url ?? page, selector ?? '', quote ?? ''),
      ...(lines ? { line: lines[0], column: lines[1], endLine: lines[2], endColumn: lines[3] } : {}),
      part: part ?? null,
    },
    workPoints: same.workPoints,
    fingerprint: fingerprint.length === 22 ? Buffer.from(fingerprint, 'base64url').toString('hex') : fingerprint,
    related: (related ?? []).map(([to, path, words, said]) => ({ place: at(to || page, path, words), message: said })),
    suggestion: suggestion ?? null,
    pages: pages ?? 1,
  }
}

export type FindingHead = Head

export type Remark = { readonly c: CannotTell } | { readonly n: NotChecked } | { readonly i: IdleIgnore }

export interface PackInput {
  readonly result: Omit<PageResult, 'unit' | 'file' | 'rendered'>
  readonly checked: readonly string[]
  readonly idle: readonly IdleIgnore[]
  readonly facts: PageFacts | null
  /** The message of a rule with its slots; `null` where it is not known. */
  readonly template: (ruleId: string, messageId: string) => string | null
}

export const packPage = ({ result, checked, idle, facts, template }: PackInput): PackedPage => ({
  url: result.url,
  kind: result.kind,
  facts: facts && packFacts(facts),
  findings: result.findings.map(finding =>
    packFinding(finding, result.url, template(finding.ruleId, finding.messageId)),
  ),
  remarks: [
    ...result.cannotTell.map(c => JSON.stringify({ c })),
    ...result.notChecked.map(n => JSON.stringify({ n })),
    ...idle.map(i => JSON.stringify({ i })),
  ],
  checked: checked.length === 0 ? '' : JSON.stringify(checked),
})
