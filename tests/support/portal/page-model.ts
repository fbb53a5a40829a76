import type { PageEncoding } from './encode.ts'
import type { LookAlike, PageKind, PlantedDefect, TruthFacts, ValidityState } from './truth.ts'

/** A link to a path inside the portal, or to an absolute address. */
export interface Link {
  text: string
  /** Path below the portal's root, or an address with a scheme. */
  to: string
}

export interface ListItem extends Link {
  /** '' where the list prints none. */
  date: string
  /** What stands beside the title: that the entry was put on top, or whether the document is in force. */
  mark?: { place: 'before' | 'after'; html: string }
}

/** Keys of the metadata block of a policy page; each template prints them under labels of its own. */
export type RecordKey =
  | 'indexNo'
  | 'topic'
  | 'issuer'
  | 'coIssuer'
  | 'title'
  | 'docNumber'
  | 'writtenDate'
  | 'publishedDate'
  | 'effectiveDate'
  | 'repealedDate'
  | 'validity'
  | 'publicAttribute'
  | 'keywords'
  | 'fileSource'

export type Block =
  | { type: 'p' | 'heading' | 'centre' | 'right'; html: string }
  /** The document number above the text; templates may split it over tags. */
  | { type: 'number'; html: string }
  | { type: 'raw'; html: string }

export interface Related {
  place: 'aside' | 'below' | 'inline' | 'attachments'
  heading: string
  relation: 'interpretation' | 'policy'
  links: Link[]
}

export interface Box {
  heading: Link
  items: ListItem[]
}

export interface SiteIdentity {
  /** First folder of every path of the unit. */
  key: string
  name: string
  siteName: string
  siteDomain: string
  siteIdCode: string
  icp: string
  policeRecord: string
  sponsor: string
  phone: string
  address: string
}

/** A page before a template renders it. Builders fill it, defects and look-alikes change it, one template prints it. */
export interface PageModel {
  path: string
  unit: SiteIdentity
  kind: PageKind | null
  layout: 'article' | 'list' | 'home' | 'platform'
  /** The article's own title; null on home, list and platform pages. */
  title: string | null
  heading: string
  columnName: string
  meta: Map<string, string>
  breadcrumb: Link[]
  nav: Link[]
  menu: Link[]
  record: Map<RecordKey, string> | null
  validity: ValidityState | null
  source: string | null
  published: string | null
  body: Block[]
  signature: { organ: string; date: string } | null
  attachments: Link[]
  related: Related[]
  neighbours: Link[]
  hot: Link[]
  list: ListItem[]
  pager: { index: number; paths: string[] } | null
  boxes: Box[]
  /** Address of the traditional-character variant, null where there is none. */
  gate: string | null
  encoding: { bytes: PageEncoding; declared: string | null }
  /** Raw markup that defects and look-alikes add: at the end of head, before and after the article, at the end of the body. */
  extra: { head: string[]; before: string[]; after: string[]; end: string[] }
  /** What stands in `<title>` in place of the template's own words. */
  headTitle: string | null
  /** What a defect changes in the printed footer, in turn. */
  footerChanges: { from: RegExp | string; to: string }[]
  /** What a defect changes in the whole printed page, in turn: faults of a template. */
  printChanges: { from: RegExp | string; to: string }[]
  /** Full planted personal values, as canonical value and as printed. Never leaves the generator except through plantedValues. */
  secrets: string[]
  /** Facts that differ from what the model says (`undefined` means: unknown). */
  override: Partial<Record<keyof TruthFacts, unknown>>
  defects: PlantedDefect[]
  lookAlikes: LookAlike[]
}

/** Relative address from one path of the portal to another; addresses with a scheme and fragments stay as they are. */
export function hrefFrom(from: string, to: string): string {
  if (/^[a-z]+:|^#/.test(to)) return to
  const source = from.split('/').slice(0, -1)
  const target = to.split('/')
  let common = 0
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common++
  return '../'.repeat(source.length - common) + target.slice(common).join('/')
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** `<a>` from one page to another. */
export function anchor(page: PageModel, link: Link, attributes = ''): string {
  return `<a href="${escapeHtml(hrefFrom(page.path, link.to))}"${attributes}>${escapeHtml(link.text)}</a>`
}
