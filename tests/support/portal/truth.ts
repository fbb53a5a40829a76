export type PageKind =
  | 'home'
  | 'column-list'
  | 'policy'
  | 'interpretation'
  | 'disclosure-platform'
  | 'disclosure-guide'
  | 'annual-report'
  | 'notice'
  | 'news'
  | 'service'
  | 'consultation'
  | 'personal-list'
  | 'other'

export type ValidityState = 'valid' | 'not-yet' | 'amended' | 'partly' | 'expired' | 'repealed' | 'invalid' | 'unknown'

export interface TruthLink {
  text: string
  href: string
}

export interface TruthFooter {
  organMark: boolean
  siteIdCode: string | null
  icp: string | null
  policeRecord: string | null
  errorReport: boolean
  /** Absent where the page shows an error-report link instead of the script. */
  errorReportSiteCode?: string | null
  sponsor: string | null
  contact: string | null
}

/**
 * What `govlint facts` should say of a page, in the words of its contract. A key is absent where the generator cannot know
 * the one right answer; it is `null` (or empty) where the page certainly does not state it.
 */
export interface TruthFacts {
  kind?: PageKind
  title?: string | null
  docNumber?: string | null
  issuer?: string | null
  coIssuers?: string[]
  source?: string | null
  writtenDate?: string | null
  publishedDate?: string | null
  effectiveDate?: string | null
  repealedDate?: string | null
  validity?: { label: string; state: ValidityState } | null
  publicAttribute?: string | null
  meta?: Record<string, string>
  siteIdCode?: string | null
  footer?: TruthFooter
  disclosureColumns?: string[]
  interpretationLinks?: TruthLink[]
  policyLinks?: TruthLink[]
  attachments?: (TruthLink & { type: string })[]
}

/** A fault that was planted. `count` is the number of places on the page; a quote never holds a full personal value. */
export interface PlantedDefect {
  ruleId: string
  messageId?: string
  /** How it was planted, for example the carrier of a leak. */
  what: string
  quote?: string
  scope: 'page' | 'site'
  count: number
  /** The other page of a fault between two pages. */
  related?: string
}

/** Something that looks like a fault for a rule and is none. */
export interface LookAlike {
  ruleId: string
  what: string
}

export interface PageTruth {
  template: string
  /** Encoding of the bytes. */
  encoding: string
  /** Charset that the page declares, null for none. */
  declared: string | null
  facts: TruthFacts
  defects: PlantedDefect[]
  lookAlikes: LookAlike[]
}

/** At most the first 3 and last 2 characters of a personal value. */
export function redact(value: string): string {
  return `${value.slice(0, 3)}***${value.slice(-2)}`
}

const DISCLOSURE_ENTRIES = new Map([
  ['政府信息公开指南', 'guide'],
  ['政府信息公开制度', 'system'],
  ['法定主动公开内容', 'mandatory'],
  ['政府信息公开年报', 'annualReport'],
  ['依申请公开', 'request'],
  ['政府信息公开目录', 'catalogue'],
])

/** Disclosure entries linked on a page: link texts that are an entry's name, comments left out. */
export function disclosureColumns(html: string): string[] {
  const found = new Set<string>()
  for (const [, inner = ''] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/gi)) {
    const entry = DISCLOSURE_ENTRIES.get(inner.replace(/<[^>]*>|&nbsp;|\s/g, ''))
    if (entry) found.add(entry)
  }
  return [...DISCLOSURE_ENTRIES.values()].filter(entry => found.has(entry))
}

/** One page of labels.json, in the keys of the hand-labelled page set plus `facts`, `defects` and `lookAlikes`. */
export function labelOf(truth: PageTruth, url: string, unit: string): Record<string, unknown> {
  const { facts } = truth
  const label: Record<string, unknown> = {
    url,
    unit,
    template: truth.template,
    encoding: truth.encoding,
    declared: truth.declared,
  }
  const same = [
    'kind',
    'title',
    'docNumber',
    'issuer',
    'source',
    'writtenDate',
    'publishedDate',
    'validity',
    'siteIdCode',
  ] as const
  for (const key of same) if (facts[key] !== undefined) label[key] = facts[key]
  if (facts.interpretationLinks) label['hasInterpretationLink'] = firstLink(facts.interpretationLinks)
  if (facts.policyLinks) label['hasPolicyLink'] = firstLink(facts.policyLinks)
  if (facts.disclosureColumns) label['disclosureColumnsPresent'] = facts.disclosureColumns
  if (facts.meta) label['metaTagsPresent'] = Object.keys(facts.meta)
  if (facts.footer) {
    const { footer } = facts
    label['footer'] = {
      党政机关标识: footer.organMark,
      网站标识码: footer.siteIdCode !== null,
      ICP: footer.icp !== null,
      公安备案: footer.policeRecord !== null,
      找错: footer.errorReport,
    }
    label['footerSiteIdCode'] = footer.siteIdCode
    if (footer.errorReportSiteCode !== undefined) label['errorReportSiteCode'] = footer.errorReportSiteCode
  }
  // Where no 来源 is shown, the standard tag's value is a right answer too.
  const tag = facts.meta?.['ContentSource']
  if (facts.source === null && tag) label['also'] = { source: [tag] }
  return { ...label, facts, defects: truth.defects, lookAlikes: truth.lookAlikes }
}

function firstLink(links: TruthLink[]): { value: boolean; href: string | null } {
  return { value: links.length > 0, href: links[0]?.href ?? null }
}
