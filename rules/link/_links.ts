import { defineFact } from '../../lib/core/page/fact.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { registeredName } from '../page/_hosts.ts'

/** A link to another host, as its address names it. */
export interface OutboundLink {
  readonly node: Element
  readonly href: string
  readonly scheme: 'http' | 'https' | null
  /** Lower case, without port and user. */
  readonly host: string
}

const ABSOLUTE = /^\s{0,20}(?:(https?):)?[\\/]{2}(?:[^/?#@\s]{0,60}@)?([^/?#:\s\\]{3,253})/i

/** The scheme and host of an absolute address; `null` for any other. */
export const addressParts = (href: string): { scheme: OutboundLink['scheme']; host: string } | null => {
  const match = ABSOLUTE.exec(href)
  if (!match) return null
  const scheme = match[1]?.toLowerCase()
  return { scheme: scheme === 'http' || scheme === 'https' ? scheme : null, host: match[2]!.toLowerCase() }
}

/** All `<a href>` with an absolute address, in document order. */
export const outboundLinks = defineFact<readonly OutboundLink[]>('outboundLinks', page => {
  const links: OutboundLink[] = []
  for (const node of page.elements('a')) {
    const { href } = node.properties
    // The cheap look first: a page has hundreds.
    if (typeof href !== 'string' || !href.includes('//')) continue
    const parts = addressParts(href)
    if (parts) links.push({ node, href, ...parts })
  }
  return links
})

/** The registered names that are the page's own: of its address, its base and its SiteDomain. */
export const ownNames = (page: Page): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (address: string): void => {
    const host = addressParts(address)?.host ?? (/^[\w.-]{4,253}$/.test(address) ? address.toLowerCase() : null)
    if (host?.includes('.')) names.add(registeredName(host))
  }
  if (page.url !== null) add(page.url)
  for (const domain of (page.fact(meta).SiteDomain ?? '').split(/[,;，；、\s|]+/)) add(domain)
  for (const base of page.elements('base')) add(attr(base, 'href') ?? '')
  return names
}

/** Hosts of the state and of public institutions, to which any government site may link. */
const STATE =
  /(?:^|\.)(?:gov\.cn|gov\.hk|gov\.mo|edu\.cn|cas\.cn|cass\.cn|cae\.cn|nmc\.cn|weather\.com\.cn|ac\.cn|mil\.cn|政务|公益|政务\.cn|12377\.cn|12371\.cn|12309\.cn|12315\.cn|12333\.cn|12348\.cn|12389\.cn|conac\.cn|scopsr\.gov\.cn|gwyfw\.cn|court\.org\.cn|chinacourt\.org|12380\.cn|qstheory\.cn|news\.cn|xinhuanet\.com|people\.com\.cn|people\.cn|cctv\.com|cctv\.cn|cntv\.cn|chinanews\.com(?:\.cn)?|china\.com\.cn|china\.org\.cn|gmw\.cn|ce\.cn|cnr\.cn|cri\.cn|youth\.cn|chinadaily\.com\.cn|legaldaily\.com\.cn|xuexi\.cn|wenming\.cn|cac\.cn|credit-china\.org\.cn|ccps\.cn|piyao\.org\.cn|12339\.cn)$/

/** Whether a host belongs to the state or to the page's own site, not counting what a team allows besides. */
export const isKnownHost = (host: string, own: ReadonlySet<string>): boolean =>
  STATE.test(host) || own.has(registeredName(host)) || /^[\d.]{7,15}$|^localhost$/.test(host)
