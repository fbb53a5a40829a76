import type { PageModel, RecordKey } from './page-model.ts'
import { portalBaseUrl } from './plan.ts'
import type { Template } from './templates/template.ts'
import { disclosureColumns, type TruthFacts, type TruthLink } from './truth.ts'

function absolute(link: { text: string; to: string }): TruthLink {
  return { text: link.text, href: /^[a-z]+:/.test(link.to) ? link.to : portalBaseUrl + link.to }
}

/** What the page, printed by the template, states; see TruthFacts for what is left out. */
export function factsOf(page: PageModel, template: Template, html: string): TruthFacts {
  const record = page.record
  const shown = (key: RecordKey) => record?.has(key) && template.labels.some(([other]) => other === key)
  const value = (key: RecordKey) => (shown(key) ? record?.get(key) || null : null)
  const number = page.body.find(block => block.type === 'number')?.html ?? null
  const links = (relation: 'interpretation' | 'policy') =>
    page.related.filter(block => block.relation === relation).flatMap(block => block.links.map(absolute))
  const siteIdCode = page.meta.get('SiteIDCode') || null
  const facts: TruthFacts = {
    ...(page.kind ? { kind: page.kind } : {}),
    title: page.title,
    docNumber: value('docNumber') ?? number,
    issuer: value('issuer') ?? page.signature?.organ ?? null,
    coIssuers: value('coIssuer') ? [value('coIssuer')!] : [],
    source: page.source,
    writtenDate: value('writtenDate') ?? page.signature?.date ?? null,
    publishedDate: page.published,
    repealedDate: value('repealedDate'),
    validity: shown('validity')
      ? { label: record?.get('validity') || template.empty.replace('&nbsp;', ''), state: page.validity ?? 'unknown' }
      : null,
    meta: Object.fromEntries(page.meta),
    siteIdCode,
    footer: {
      organMark: true,
      siteIdCode: page.unit.siteIdCode,
      icp: page.unit.icp,
      policeRecord: page.unit.policeRecord,
      errorReport: true,
      ...(html.includes('id="_jiucuo_"') ? { errorReportSiteCode: page.unit.siteIdCode } : {}),
      sponsor: page.unit.sponsor,
      contact: page.unit.phone,
    },
    disclosureColumns: disclosureColumns(html),
    interpretationLinks: links('interpretation'),
    policyLinks: links('policy'),
    attachments: page.attachments.map(link => ({ ...absolute(link), type: link.to.split('.').at(-1)! })),
  }
  // Without a label only the text says it, for example 自印发之日起施行: left open.
  if (shown('effectiveDate')) facts.effectiveDate = value('effectiveDate')
  else if (!record) facts.effectiveDate = null
  const marked = page.body.some(block => block.html.includes('此件公开发布'))
  if (!marked) facts.publicAttribute = value('publicAttribute')
  for (const [key, own] of Object.entries(page.override)) {
    if (own === undefined) delete facts[key as keyof TruthFacts]
    else Object.assign(facts, { [key]: own })
  }
  return facts
}
