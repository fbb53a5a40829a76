import type { Finding, Severity } from '../../core/engine/finding.ts'
import type { Page } from '../../core/page/page.ts'
import type { LinkFact } from '../../core/page/page-facts.ts'
import type { AttachmentText } from '../attachments/attachment-text.ts'
import type { LintedAttachment } from '../attachments/lint-attachment.ts'
import type { LintedInput } from '../lint-input.ts'
import { addressKey } from '../store/address-key.ts'
import { type PackInput, packPage } from '../store/packed-page.ts'
import { contentHash } from './content-hash.ts'
import type { CrawledPage } from './crawled-page.ts'
import { linksOfPage } from './links-of-page.ts'

/** Takes from a page, once it was checked, all that a crawl keeps. */
export const crawlPage = (page: Page, linted: LintedInput, template: PackInput['template']): CrawledPage => {
  const { result, checked, idle, facts } = linted
  const links = linksOfPage(page).map(link => ({ link, key: keyOf(link.url) }))
  return {
    packed: packPage({ result, checked, idle, facts, template }),
    keys: links.map(({ key }) => key).join(' '),
    fresh: links.flatMap(({ link, key }) => (isFresh(key) ? [{ ...link, key }] : [])),
    interpretations: keysOf(facts?.interpretationLinks),
    policies: keysOf(facts?.policyLinks),
    hash: contentHash(page).exact,
    sure: sureOf(result.findings),
    failed: null,
  }
}

/** As {@link crawlPage}, of an attachment. */
export const crawlAttachment = (
  { notChecked }: AttachmentText,
  { result, checked }: LintedAttachment,
  template: PackInput['template'],
): CrawledPage => ({
  packed: packPage({ result, checked, idle: [], facts: null, template }),
  keys: '',
  fresh: [],
  interpretations: [],
  policies: [],
  hash: null,
  sure: sureOf(result.findings),
  failed: notChecked?.reason ?? null,
})

const sureOf = (findings: readonly Finding[]): Record<Severity, number> => {
  const sure: Record<Severity, number> = { error: 0, warn: 0, info: 0 }
  for (const { certainty, severity } of findings) if (certainty === 'sure') sure[severity]++
  return sure
}

/** Identities by address: the navigation of a site is on every page. */
const known = new Map<string, string>()
const KNOWN = 20_000

const keyOf = (url: string): string => {
  const before = known.get(url)
  if (before !== undefined) return before
  const key = addressKey(url)
  if (known.size >= KNOWN) known.clear()
  known.set(url, key)
  return key
}

/** What was sent already. Forgotten now and then: to send an address again does no harm. */
const sent = new Set<string>()

const isFresh = (key: string): boolean => {
  if (sent.has(key)) return false
  if (sent.size >= KNOWN) sent.clear()
  sent.add(key)
  return true
}

const keysOf = (links: readonly LinkFact[] = []): string[] => [
  ...new Set(links.flatMap(({ href }) => (/^https?:/i.test(href) ? [keyOf(href)] : []))),
]
