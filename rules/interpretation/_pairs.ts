import { pageKey, type SiteFacts, type SitePage } from '../../lib/core/engine/site-facts.ts'

type Relation = 'interpretationLinks' | 'policyLinks'

/** What to call a page in a message. */
export const titleOf = ({ url, facts }: SitePage): string => facts.title ?? url

/** The same document once more: its traditional variant, or a copy in another column. */
const isCopy = (a: SitePage, b: SitePage): boolean => {
  const [ours, theirs] = [a.facts.names, b.facts.names]
  if (a.facts.kind !== b.facts.kind) return false
  if (ours.number !== null && theirs.number !== null && ours.number !== theirs.number) return false
  return ours.titles[0] !== undefined && ours.titles[0] === theirs.titles[0]
}

/** Whether a page links to another one or to a copy of it. */
export const linksTo = (site: SiteFacts, from: SitePage, to: SitePage, relation: Relation): boolean =>
  from.facts[relation].some(({ href }) => {
    if (pageKey(href) === pageKey(to.url)) return true
    const target = site.page(href)
    return target !== null && isCopy(target, to)
  })

/** The pages of one kind that a page links to as belonging to it. */
export const partnersOf = (
  site: SiteFacts,
  page: SitePage,
  relation: Relation,
  kind: 'policy' | 'interpretation',
): SitePage[] => {
  const partners = new Map<string, SitePage>()
  for (const { href } of page.facts[relation]) {
    const partner = site.page(href)
    if (partner?.facts.kind === kind) partners.set(pageKey(partner.url), partner)
  }
  return [...partners.values()]
}

/** The interpretations of a policy, whichever of the two links the other. */
export const interpretationsOf = (site: SiteFacts, policy: SitePage): SitePage[] => {
  const found = new Map<string, SitePage>()
  for (const page of partnersOf(site, policy, 'interpretationLinks', 'interpretation'))
    found.set(pageKey(page.url), page)
  for (const { from } of site.links('to', policy.url, 'policy')) {
    const page = site.page(from)
    if (page?.facts.kind === 'interpretation') found.set(pageKey(page.url), page)
  }
  return [...found.values()]
}
