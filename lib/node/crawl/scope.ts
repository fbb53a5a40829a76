import { UsageError } from '../../core/engine/config.ts'
import { normalizeUrl, urlKey } from './normalize-url.ts'

/**
 * Which addresses belong to a site: the directory of its start (default), its host, its host with all subdomains, or the host and path
 * prefixes that are listed.
 */
export type ScopeRule = 'directory' | 'host' | 'subdomains' | readonly string[]

/** Whether an absolute address belongs to the site. */
export type Scope = (url: string) => boolean

const NAMES: ReadonlyMap<string, 'directory' | 'host' | 'subdomains'> = new Map([
  ['directory', 'directory'],
  ['目录', 'directory'],
  ['host', 'host'],
  ['主机', 'host'],
  ['本站', 'host'],
  ['subdomains', 'subdomains'],
  ['子域名', 'subdomains'],
])

/**
 * Reads a scope as people write it: `directory`, `host`, `subdomains`, or prefixes such as `www.a.gov.cn/zwgk/; zwgk.a.gov.cn`.
 *
 * @throws UsageError naming what is wrong and what to write
 */
export const parseScope = (text: string): ScopeRule => {
  const trimmed = text.trim()
  if (trimmed === '') return 'directory'
  const named = NAMES.get(trimmed.toLowerCase())
  if (named) return named
  const prefixes = trimmed
    .split(/[\s,;，；、|]+/)
    .filter(part => part !== '')
    .map(prefixOf)
  return prefixes
}

const prefixOf = (part: string): string => {
  const url = normalizeUrl(/^https?:\/\//i.test(part) ? part : `http://${part}`)
  // A single word is a mistyped name rather than a host.
  if (url === null || !/^https?:\/\/(?:[^/]*[.:][^/]*|localhost)\//.test(url)) {
    throw new UsageError(
      `范围「${part}」无法识别：请写 directory、host、subdomains，或以分号隔开的「主机/路径」前缀，如 www.example.gov.cn/zwgk/ / scope “${part}” is not understood: write directory, host, subdomains, or host/path prefixes separated by semicolons`,
    )
  }
  return url
}

/**
 * The scope of a site. The scheme never matters; `www.` does, unless the scope is `subdomains`. The start itself always belongs.
 *
 * @param start absolute address where the crawl begins
 */
export const createScope = (start: string, rule: ScopeRule = 'directory'): Scope => {
  const home = urlKey(start)
  const inside = byRule(start, rule)
  return url => {
    const key = urlKey(url)
    return key === home || inside(key)
  }
}

const byRule = (start: string, rule: ScopeRule): ((key: string) => boolean) => {
  if (rule === 'directory') {
    const prefix = directoryOf(start)
    return key => key.startsWith(prefix)
  }
  if (rule === 'host') {
    const prefix = hostOf(urlKey(start))
    return key => key.startsWith(prefix)
  }
  if (rule === 'subdomains') {
    const { host } = new URL(start)
    // www.a.gov.cn and a.gov.cn are one site with the same subdomains.
    const domain = host.toLowerCase().replace(/^www\./, '')
    return key => {
      const own = hostOf(key).slice('http://'.length, -1)
      return own === domain || own.endsWith(`.${domain}`)
    }
  }
  const prefixes = rule.map(each => pathPrefix(each))
  return key =>
    prefixes.some(
      prefix =>
        key === prefix ||
        key === `${prefix}/` ||
        key.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`) ||
        key.startsWith(`${prefix}?`),
    )
}

/** `http://host/` of a key. */
const hostOf = (key: string): string => key.slice(0, key.indexOf('/', 'http://'.length) + 1)

/** The key of the directory that an address stands in, with its slash. */
const directoryOf = (url: string): string => {
  const key = urlKey(url)
  const query = key.indexOf('?')
  const path = query < 0 ? key : key.slice(0, query)
  const name = path.slice(path.lastIndexOf('/') + 1)
  // `http://host/unit` was typed without its slash: the server adds it, the scope must not widen to the whole host.
  if (query < 0 && name !== '' && !name.includes('.')) return `${path}/`
  return path.slice(0, path.length - name.length)
}

/** A listed prefix is a directory, or a page with what stands below it. */
const pathPrefix = (url: string): string => urlKey(url)
