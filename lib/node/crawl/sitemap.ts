import { isUtf8 } from 'node:buffer'
import { gunzipSync, constants as zlib } from 'node:zlib'
import { load } from 'cheerio/slim'
import type { Bilingual } from '../../core/engine/finding.ts'
import { clip } from '../../core/engine/message.ts'
import { redact } from '../../core/text/redact.ts'
import { decode } from '../decode.ts'
import { attachmentType } from './attachment-type.ts'
import type { DiscoveredLink } from './discovered.ts'
import { normalizeUrl, urlKey } from './normalize-url.ts'

/** What one site map or feed says. */
export interface Sitemap {
  /** Pages and attachments, each once, all `how: 'sitemap'`. */
  readonly links: readonly DiscoveredLink[]
  /** Further site maps that an index names, absolute. */
  readonly sitemaps: readonly string[]
  /** What was wrong with it; what could be read is there all the same. */
  readonly notes: readonly Bilingual[]
}

/** As the protocol has it (sitemaps.org): at most 50 MB unpacked and 50,000 addresses a file. Twice the addresses are forgiven. */
const MOST_BYTES = 50_000_000
const MOST_LINKS = 100_000

/**
 * Reads an XML site map, an index of site maps, RSS, Atom or a text file with an address a line; packed with gzip or not. Never throws.
 *
 * @param url where it came from: addresses in it may be relative, though they should not
 */
export const readSitemap = (bytes: Uint8Array, url: string, { maxBytes = MOST_BYTES } = {}): Sitemap => {
  const notes: Bilingual[] = []
  const plain = unpacked(bytes, maxBytes, notes)
  if (plain.length === 0) {
    if (notes.length === 0) notes.push({ zh: '站点地图是空的', en: 'the site map is empty' })
    return { links: [], sitemaps: [], notes }
  }
  const text = textOf(plain)
  const found = new Addresses(url, notes)
  const start = text.slice(0, 1_000).trimStart()
  if (/^(?:<!doctype html|<html)/i.test(start)) {
    notes.push({
      zh: '站点地图地址返回的是网页，不是 XML',
      en: 'the address of the site map returns a web page, no XML',
    })
  } else if (start.startsWith('<')) readXml(text, found, notes)
  else for (const line of text.split(/\r\n?|\n/)) if (line.trim() !== '') found.page(line.trim(), '')
  return found.result(notes)
}

const unpacked = (bytes: Uint8Array, most: number, notes: Bilingual[]): Uint8Array => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (bytes.length <= most) return bytes
    notes.push(cutNote(most))
    return bytes.subarray(0, most)
  }
  try {
    // What is there of a file that breaks off is read.
    return gunzipSync(bytes, { maxOutputLength: most, finishFlush: zlib.Z_SYNC_FLUSH })
  } catch (error) {
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    notes.push(
      large
        ? {
            zh: `站点地图解压后超过 ${most / 1_000_000} MB，未读取`,
            en: `the site map unpacks to more than ${most / 1_000_000} MB, not read`,
          }
        : { zh: '站点地图的 gzip 数据损坏', en: 'the gzip data of the site map is broken' },
    )
    return new Uint8Array()
  }
}

const cutNote = (most: number): Bilingual => ({
  zh: `站点地图超过 ${most / 1_000_000} MB，只读取了开头`,
  en: `the site map is larger than ${most / 1_000_000} MB, only its beginning was read`,
})

const textOf = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^[^<]{0,9}<\?xml[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w-]{1,30})["']/i.exec(head)?.[1] ?? null
  // The declaration is often copied: bytes that are UTF-8 are.
  return decode(bytes, { httpCharset: isUtf8(bytes) ? 'utf-8' : declared }).text
}

/** A parser for XML that is not well-formed either: it reads on behind what it does not understand. */
const readXml = (text: string, found: Addresses, notes: Bilingual[]): void => {
  const $ = load(text, { xml: { xmlMode: true, decodeEntities: true } })
  const root = $.root()
    .children()
    .filter((_, element) => /^(?:\w+:)?(?:urlset|sitemapindex|rss|rdf|feed|channel)$/i.test(element.name))
    .first()
  if (root.length === 0) {
    notes.push({
      zh: '不是可识别的站点地图（没有 urlset、sitemapindex、rss 或 feed）',
      en: 'no site map (neither urlset, sitemapindex, rss nor feed)',
    })
    return
  }
  if (!isClosed(text, root[0]!.name))
    notes.push({ zh: 'XML 不完整，已读取能读的部分', en: 'the XML is incomplete; what could be read was read' })
  for (const element of root.find('*').toArray()) {
    const name = local(element.name)
    const parent = element.parent && 'name' in element.parent ? local(element.parent.name) : ''
    if (name === 'loc' && !/^(?:image|video|news):/i.test(element.name)) {
      const address = $(element).text().trim()
      if (parent === 'sitemap') found.sitemap(address)
      else if (parent === 'url') found.page(address, '')
    } else if (
      name === 'link' &&
      (parent === 'item' || parent === 'entry' || parent === 'channel' || parent === 'feed')
    ) {
      const rel = element.attribs['rel'] ?? 'alternate'
      const address = (element.attribs['href'] ?? $(element).text()).trim()
      if (rel === 'alternate' || rel === 'next' || rel === 'enclosure')
        found.page(address, $(element).siblings('title').first().text().trim().slice(0, 400))
    } else if (name === 'enclosure' && parent === 'item') found.page((element.attribs['url'] ?? '').trim(), '')
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Whether the text ends with the end of its root element: what was cut off does not. */
const isClosed = (text: string, root: string): boolean => {
  const end = text.slice(-3_000)
  const last = end.lastIndexOf('</')
  return last >= 0 && end.startsWith(`</${root}`, last) && end.includes('>', last)
}

class Addresses {
  readonly #base: string
  readonly #notes: Bilingual[]
  readonly #links: DiscoveredLink[] = []
  readonly #sitemaps: string[] = []
  readonly #seen = new Set<string>()
  #bad = 0
  #over = 0

  constructor(base: string, notes: Bilingual[]) {
    this.#base = base
    this.#notes = notes
  }

  page(address: string, title: string): void {
    const url = this.#take(address)
    if (url === null) return
    const text = clip(redact(title), 80)
    this.#links.push({ url, how: 'sitemap', text, attachment: attachmentType(url, text) !== null, nofollow: false })
  }

  sitemap(address: string): void {
    const url = this.#take(address)
    if (url !== null) this.#sitemaps.push(url)
  }

  #take(address: string): string | null {
    const url = address === '' ? null : normalizeUrl(address, this.#base)
    if (url === null) {
      this.#bad++
      return null
    }
    if (this.#seen.has(url)) return null
    if (this.#seen.size >= MOST_LINKS) {
      this.#over++
      return null
    }
    this.#seen.add(url)
    return url
  }

  result(notes: Bilingual[]): Sitemap {
    if (this.#bad > 0) {
      this.#notes.push({
        zh: `站点地图中有 ${this.#bad} 个地址无法识别`,
        en: `${this.#bad} addresses of the site map are no addresses`,
      })
    }
    if (this.#over > 0) {
      this.#notes.push({
        zh: `站点地图的地址超过 ${MOST_LINKS} 个，其余 ${this.#over} 个未读取`,
        en: `the site map has more than ${MOST_LINKS} addresses, the other ${this.#over} were not read`,
      })
    }
    return { links: this.#links, sitemaps: this.#sitemaps, notes }
  }
}

/** Site maps of one site and how deep indexes nest; the protocol wants a depth of one. */
const MOST_SITEMAPS = 1_000
const DEEPEST = 5

/** The site maps of a site, each asked for once: indexes that name each other come to an end. */
export class SitemapQueue {
  readonly #waiting: { url: string; depth: number }[] = []
  readonly #depth = new Map<string, number>()
  readonly notes: Bilingual[] = []
  #refused = 0

  /** @param urls from robots.txt, else `/sitemap.xml` */
  constructor(urls: Iterable<string>) {
    for (const url of urls) this.#add(url, 0)
  }

  /** The next to fetch; `null` when all are read. */
  next(): string | null {
    return this.#waiting.shift()?.url ?? null
  }

  /** Hands back what {@link readSitemap} found at an address. */
  done(url: string, { sitemaps }: Pick<Sitemap, 'sitemaps'>): void {
    const depth = (this.#depth.get(urlKey(url)) ?? 0) + 1
    for (const each of sitemaps) this.#add(each, depth)
  }

  #add(url: string, depth: number): void {
    const key = urlKey(url)
    if (this.#depth.has(key)) return
    if (depth > DEEPEST || this.#depth.size >= MOST_SITEMAPS) {
      if (this.#refused++ === 0) {
        this.notes.push({
          zh: `站点地图超过 ${MOST_SITEMAPS} 个或嵌套超过 ${DEEPEST} 层，其余未读取`,
          en: `more than ${MOST_SITEMAPS} site maps or nested deeper than ${DEEPEST}; the rest was not read`,
        })
      }
      return
    }
    this.#depth.set(key, depth)
    this.#waiting.push({ url, depth })
  }
}
