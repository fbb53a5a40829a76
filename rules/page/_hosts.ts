/** A host name: labels of letters, digits and dashes (Chinese ones too), the last of letters; a port may follow. */
const HOST =
  /^[a-z0-9\u3400-\u9fff](?:[a-z0-9\u3400-\u9fff-]{0,62}\.)+(?:[a-z]{2,20}|[\u3400-\u9fff]{2,6})(?::\d{1,5})?$/

/** The host that an address or a bare host name gives, lower case, without port; `null` for what is neither. */
export const hostIn = (address: string): string | null => {
  if (address.length > 300) return null
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z]{2,10}:)?\/\//, '')
    .replace(/[/?#].{0,300}$/, '')
  return HOST.test(bare) ? bare.replace(/:\d{1,5}$/, '') : null
}

/** Second-level names below `.cn` under which everyone registers a name of their own. */
const SHARED = /^(?:gov|edu|org|com|net|ac|mil|[a-z]{2})$/

/** The part of a host that was registered: `www.example.gov.cn` → `example.gov.cn`. Sub-sites of a province share `xx.gov.cn`. */
export const registeredName = (host: string): string => {
  const labels = host.split('.')
  const shared = labels.length > 2 && labels[labels.length - 1] === 'cn' && SHARED.test(labels[labels.length - 2]!)
  return labels.slice(shared ? -3 : -2).join('.')
}
