import { sha256Hex } from '../text/sha256.ts'

/** Path below the site's root: no scheme, host, query or fragment order matters; `index.html` folded. */
export const pagePath = (url: string): string => {
  const path = url.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]{0,300}/i, '').replace(/#.*$/s, '')
  const folded = path.replace(/\\/g, '/').replace(/(^|\/)(?:index|default)\.(?:s?html?|jsp|aspx?|php)(?=$|\?)/i, '$1')
  return folded.startsWith('/') ? folded : `/${folded}`
}

interface Identified {
  readonly id: string
  readonly identity?: readonly string[]
}

/**
 * Makes the fingerprints of one page: the first 32 hex digits of SHA-256 over rule, message, the data that the rule declares
 * as `identity`, the page's path, the anchor and the ordinal among equals. Ask in document order. All input is redacted.
 */
export const createFingerprints = (url: string) => {
  const seen = new Map<string, number>()
  const path = pagePath(url)
  return {
    next(rule: Identified, messageId: string, data: Readonly<Record<string, string | number>>, anchor: string): string {
      const identity = (rule.identity ?? []).map(name => String(data[name] ?? ''))
      const key = JSON.stringify([rule.id, messageId, identity, path, anchor.normalize('NFKC')])
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      return sha256Hex(`${key}\n${ordinal}`).slice(0, 32)
    },
  }
}
