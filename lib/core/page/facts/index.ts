import { redact } from '../../text/redact.ts'
import type { Page } from '../page.ts'
import type { PageFacts } from '../page-facts.ts'
import { attachments } from './attachments.ts'
import { blank } from './blank.ts'
import { breadcrumb } from './breadcrumb.ts'
import { coIssuers } from './co-issuers.ts'
import { columns } from './columns.ts'
import { contacts } from './contacts.ts'
import { disclosureColumns } from './disclosure-columns.ts'
import { docNumber } from './doc-number.ts'
import { effectiveDate } from './effective-date.ts'
import { footer } from './footer.ts'
import { interpretationLinks } from './interpretation-links.ts'
import { issuer } from './issuer.ts'
import { items } from './items.ts'
import { kind } from './kind.ts'
import { meta } from './meta.ts'
import { names } from './names.ts'
import { policyLinks } from './policy-links.ts'
import { publicAttribute } from './public-attribute.ts'
import { publishedDate } from './published-date.ts'
import { repealedDate } from './repealed-date.ts'
import { repeals } from './repeals.ts'
import { siteIdCode } from './site-id-code.ts'
import { source } from './source.ts'
import { textLength } from './text-length.ts'
import { title } from './title.ts'
import { validity } from './validity.ts'
import { writtenDate } from './written-date.ts'

export { article } from './article.ts'
export { labels } from './labels.ts'
export { signature } from './signature.ts'
export {
  attachments,
  blank,
  breadcrumb,
  coIssuers,
  columns,
  contacts,
  disclosureColumns,
  docNumber,
  effectiveDate,
  footer,
  interpretationLinks,
  issuer,
  items,
  kind,
  meta,
  names,
  policyLinks,
  publicAttribute,
  publishedDate,
  repealedDate,
  repeals,
  siteIdCode,
  source,
  textLength,
  title,
  validity,
  writtenDate,
}

/** All facts of a page, in the order of the contract of `govlint facts`; as the page has them, not redacted. */
export const pageFacts = (page: Page): PageFacts => ({
  kind: page.fact(kind),
  title: page.fact(title),
  docNumber: page.fact(docNumber),
  issuer: page.fact(issuer),
  coIssuers: page.fact(coIssuers),
  source: page.fact(source),
  writtenDate: page.fact(writtenDate),
  publishedDate: page.fact(publishedDate),
  effectiveDate: page.fact(effectiveDate),
  repealedDate: page.fact(repealedDate),
  validity: page.fact(validity),
  publicAttribute: page.fact(publicAttribute),
  meta: page.fact(meta),
  siteIdCode: page.fact(siteIdCode),
  footer: page.fact(footer),
  breadcrumb: page.fact(breadcrumb),
  columns: page.fact(columns),
  disclosureColumns: page.fact(disclosureColumns),
  interpretationLinks: page.fact(interpretationLinks),
  policyLinks: page.fact(policyLinks),
  attachments: page.fact(attachments),
  contacts: page.fact(contacts),
  textLength: page.fact(textLength),
  items: page.fact(items),
  names: page.fact(names),
  repeals: page.fact(repeals),
  blank: page.fact(blank),
})

/**
 * What `govlint facts` prints of a page: one line of JSON, schema 1, every string redacted. `encoding` is null where the browser
 * decoded; `items` and what follows it stay inside, only site rules read them.
 */
export const factsJson = (page: Page): string => {
  const { items: _, names: _names, repeals: _repeals, blank: _blank, ...facts } = pageFacts(page)
  const { file, url, source: origin, decoded } = page
  const printed = { schema: 1, file, url: url ?? file, origin, encoding: decoded?.encoding ?? null, ...facts }
  return JSON.stringify(printed, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value))
}
