import { pageKey } from '../../core/engine/site-facts.ts'

/** Longer addresses are nobody's page: browsers and servers give up around here. */
export const MAX_URL_LENGTH = 2_000

/** Names of session ids, whatever their value. */
const SESSION =
  /^(?:jsessionid|phpsessid|aspsessionid\w{0,20}|asp\.net_sessionid|sessionid|session_id|sessid|cfid|cftoken)$/i
/** Names that are a session's only where the value looks like one: `sid=755031` is the site of a gkmlpt platform. */
const MAYBE_SESSION = /^(?:sid|s_id|sess|session|ssid)$/i
const LOOKS_LIKE_SESSION = /^(?=[^&]{0,80}[0-9])(?=[^&]{0,80}[a-z])[0-9a-z_-]{16,128}$/i

/** Where a visitor came from: read by statistics scripts, never by the page. */
const TRACKING =
  /^(?:utm_[a-z]{1,20}|spm|scm|share_token|share_source|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci|gclid|fbclid|msclkid|isappinstalled|nsukey|wxfid)$/i
const SHARED_FROM = /^from=(?:timeline|singlemessage|groupmessage|message|qrcode|weixin|wechat)$/i

/** Numbers that defeat caches: `_=1700000000000`, `t=0.8317`. */
const CACHE_BUSTER = /^(?:_|_?t|rnd|rand|random|ts|timestamp|nocache)=(?:0\.\d{1,20}|1\d{12})$/i

/**
 * The address to fetch: absolute, in WHATWG form (lower-case host, no default port, `..` resolved), without fragment, credentials,
 * session id and tracking parameters. Nothing that a server may read is touched: order, case and the spelling of what remains stay.
 *
 * @param base the page's base address; absent for absolute addresses
 * @returns `null` for what is no http or https address, or longer than {@link MAX_URL_LENGTH}
 */
export const normalizeUrl = (href: string, base?: string): string | null => {
  // An address of some length more may shrink when resolved; a megabyte is not even tried.
  if (href.length > 4 * MAX_URL_LENGTH) return null
  let url: URL
  try {
    url = new URL(href, base)
  } catch {
    return null
  }
  return cleanUrl(url)
}

const cleanUrl = (url: URL): string | null => {
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
  }
  let { href } = url
  const hash = href.indexOf('#')
  if (hash >= 0) href = href.slice(0, hash)
  if (href.includes(';')) href = href.replace(/;(?:jsessionid|phpsessid|sid)=[^/?;]{0,200}/gi, '')
  const query = href.indexOf('?')
  if (query >= 0) href = href.slice(0, query) + withoutParameters(href.slice(query + 1), isNoise)
  return href.length > MAX_URL_LENGTH ? null : href
}

/**
 * What tells two addresses apart: equal keys are one page. Host and scheme fold, `index.html` is its directory, percent-encoding has one
 * spelling, doubled slashes are one, numbers against caches are gone. Never fetched.
 *
 * @param url absolute, as {@link normalizeUrl} returns it
 */
export const urlKey = (url: string): string => {
  const key = pageKey(url)
  const query = key.indexOf('?')
  const path = query < 0 ? key : key.slice(0, query)
  const rest = query < 0 ? '' : withoutParameters(key.slice(query + 1), isCacheBuster)
  // The file's own name folds also where only a number against caches followed it.
  return pageKey(onePercent(path.replace(/([^:/])\/{2,100}/g, '$1/'))) + onePercent(rest)
}

/** The parts of a query string, unchanged, that `drop` does not want, with their `?`; empty where none is left. */
export const withoutParameters = (query: string, drop: (pair: string) => boolean): string => {
  if (query === '') return ''
  const pairs = query.split('&')
  const kept = pairs.filter(pair => !drop(pair))
  if (kept.length === pairs.length) return `?${query}`
  const rest = kept.join('&')
  return rest === '' ? '' : `?${rest}`
}

const isNoise = (pair: string): boolean => {
  const equals = pair.indexOf('=')
  const name = equals < 0 ? pair : pair.slice(0, equals)
  if (SESSION.test(name) || TRACKING.test(name) || SHARED_FROM.test(pair)) return true
  return MAYBE_SESSION.test(name) && LOOKS_LIKE_SESSION.test(pair.slice(equals + 1))
}

const isCacheBuster = (pair: string): boolean => CACHE_BUSTER.test(pair)

/** Percent-encoding in one spelling (RFC 3986, 6.2.2): upper-case digits, and letters, digits, `-._~` as they are. */
const onePercent = (part: string): string =>
  part.includes('%')
    ? part.replace(/%[0-9a-f]{2}/gi, code => {
        const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
        return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase()
      })
    : part
