import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Not public unicast: RFC 6890 (IPv4, IPv6), RFC 6598 (100.64/10), RFC 2544 (198.18/15), RFC 4193 (fc00::/7). */
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is loopback, private, link-local or otherwise not on the public network; IPv4 in IPv6 included. */
export const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Whether a URL's host is itself such an address, written as a number: no look-up is made for these. */
export const isPrivateLiteral = ({ hostname }: URL): boolean => {
  const address = hostname.replace(/^\[|\]$/g, '')
  return isIP(address) !== 0 && isPrivate(address)
}

/** Whether a URL's host is this machine by its written form. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'))

export class PrivateAddressError extends Error {
  readonly address: string
  constructor(address: string) {
    super(`private address ${address}`)
    this.address = address
  }
}

/** Resolves like the system, but to public addresses only: checked where the connection is made, so that no second answer slips in. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const inside = addresses.find(({ address }) => isPrivate(address))
    const first = addresses[0]
    if (inside || !first) return callback(new PrivateAddressError(inside?.address ?? hostname), '')
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
