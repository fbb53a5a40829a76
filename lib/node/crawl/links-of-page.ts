import { clip } from '../../core/engine/message.ts'
import { codeOf, plainMarkup, writtenBy } from '../../core/page/facts/script-text.ts'
import type { Page } from '../../core/page/page.ts'
import { attr, type Element, type Nodes } from '../../core/page/tree.ts'
import { redact } from '../../core/text/redact.ts'
import { attachmentType, attachmentTypeOfMedia } from './attachment-type.ts'
import type { DiscoveredBy, DiscoveredLink } from './discovered.ts'
import { MAX_URL_LENGTH, normalizeUrl } from './normalize-url.ts'
import { scriptPaging } from './script-paging.ts'

/**
 * Every address that a page leads to, each once, in the order in which a reader would meet the kinds: links, frames, files that are
 * embedded, the head, literals of scripts, pages that only a script would list. Addresses of other hosts included: scope is somebody
 * else's question. No script is run: an address put together at run time is not seen. Forms are never sent.
 *
 * Takes time linear in the page.
 */
export const linksOfPage = (page: Page): DiscoveredLink[] => {
  const found = new Found(page)
  for (const tag of ['a', 'area'] as const) for (const link of page.elements(tag)) readLink(found, link)
  for (const tag of ['frame', 'iframe'] as const) for (const frame of page.elements(tag)) readFrame(found, frame)
  readEmbedded(found)
  readHead(found)
  for (const option of page.elements('option')) readOption(found, option)
  readAttributes(found)
  for (const script of page.elements('script')) readScript(found, script)
  for (const comment of page.comments) {
    // A record of a list interface (JCMS dataproxy), read as HTML, is a comment up to its first `>`, its link included.
    if (comment.value.startsWith('[CDATA[')) readMarkup(found, comment.value)
  }
  for (const url of scriptPaging(page)) found.add(url, 'paging', {})
  return found.links
}

type Draft = { -readonly [K in keyof DiscoveredLink]: DiscoveredLink[K] }

interface Seen {
  readonly text?: string
  readonly type?: string | null
  readonly nofollow?: boolean
  readonly attachment?: boolean
}

/** What was found so far; an address that is met again adds what the first meeting lacked. */
class Found {
  readonly page: Page
  readonly links: Draft[] = []
  readonly #byUrl = new Map<string, Draft>()
  /** `<meta name=robots content=nofollow>`: holds for all. */
  readonly #nofollow: boolean

  constructor(page: Page) {
    this.page = page
    this.#nofollow = page
      .elements('meta')
      .some(meta => /^robots$/i.test(attr(meta, 'name') ?? '') && /nofollow|none/i.test(attr(meta, 'content') ?? ''))
  }

  add(raw: string, how: DiscoveredBy, { text = '', type = null, nofollow = false, attachment }: Seen): void {
    // A fragment alone is this page; a novel in an attribute is no address.
    if (raw === '' || raw.startsWith('#') || raw.length > 2 * MAX_URL_LENGTH) return
    const resolved = this.page.resolve(raw)
    const url = resolved === null ? null : normalizeUrl(resolved)
    if (url === null) return
    const refused = nofollow || this.#nofollow
    const known = this.#byUrl.get(url)
    if (known) {
      if (known.text === '') known.text = shown(text)
      if (!refused) known.nofollow = false
      return
    }
    const words = shown(text)
    const file =
      attachment ?? ((type !== null && attachmentTypeOfMedia(type) !== null) || attachmentType(url, words) !== null)
    const link: Draft = { url, how, text: words, attachment: file, nofollow: refused }
    this.#byUrl.set(url, link)
    this.links.push(link)
  }
}

const shown = (text: string): string => (text === '' ? '' : clip(redact(text), 80))

const readLink = (found: Found, link: Element): void => {
  const href = attr(link, 'href')
  if (href === null) return
  const trimmed = href.trim()
  const nofollow = /(?:^|\s)nofollow(?:\s|$)/i.test(attr(link, 'rel') ?? '')
  const text = textOfLink(link)
  if (/^javascript:/i.test(trimmed)) {
    if (trimmed.length > 'javascript:'.length + 3) readCall(found, decoded(trimmed.slice('javascript:'.length)), text)
    return
  }
  const file = viewedFile(trimmed)
  if (file !== null) found.add(file, 'asset', { text, nofollow, attachment: true })
  found.add(trimmed, 'link', {
    text,
    nofollow,
    type: attr(link, 'type'),
    // `download` without a name may stand on anything; with one it says what the file is.
    ...(attachmentType(`http://a/${attr(link, 'download') ?? ''}`) === null ? {} : { attachment: true }),
  })
}

const decoded = (code: string): string => {
  if (!code.includes('%')) return code
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}

/** Nodes of a link that are looked at for its words: an article wrapped in a link has its title at the front. */
const MOST_NODES = 60

/** The words of a link, else its tooltip, else what its picture shows. */
const textOfLink = (link: Element): string => {
  const stack: Nodes[] = [link]
  let text = ''
  let picture = ''
  let seen = 0
  for (let at = stack.pop(); at && seen < MOST_NODES && text.length < 120; at = stack.pop(), seen++) {
    if (at.type === 'text') text = (text + at.value.slice(0, 400)).replace(/[\s\u200b\ufeff]+/g, ' ').trimStart()
    else if (at.type === 'element') {
      if (at.tagName === 'img' && picture === '') picture = (attr(at, 'alt') ?? '').trim()
      if (at.tagName === 'script' || at.tagName === 'style') continue
      for (let i = Math.min(at.children.length, MOST_NODES) - 1; i >= 0; i--) stack.push(at.children[i]!)
    }
  }
  return text.trimEnd() || (attr(link, 'title') ?? '').trim().slice(0, 400) || picture.slice(0, 400)
}

const readFrame = (found: Found, frame: Element): void => {
  const src = attr(frame, 'src')?.trim() ?? ''
  if (!/^(?:about|javascript|data|blob):/i.test(src)) found.add(src, 'frame', { text: attr(frame, 'title') ?? '' })
  const file = viewedFile(src)
  if (file !== null) found.add(file, 'asset', { attachment: true })
}

/** `/pdfjs/web/viewer.html?file=/upload/a.pdf`: the file that a viewer page shows. */
const viewedFile = (src: string): string | null => {
  if (!/\.s?html?\?|viewer|pdfjs/i.test(src)) return null
  const value = /[?&](?:file|url|src|path|pdf)=([^&#]{1,1000})/i.exec(src)?.[1]
  if (value === undefined) return null
  const file = decoded(value)
  return isAddress(file) && attachmentType(`http://a/${file.replace(/[?#].*$/s, '')}`) !== null ? file : null
}

/** Documents and recordings shown inside the page. Pictures, styles and scripts are no pages of the site. */
const readEmbedded = (found: Found): void => {
  const { page } = found
  for (const object of page.elements('object'))
    found.add(attr(object, 'data')?.trim() ?? '', 'asset', { type: attr(object, 'type') })
  for (const tag of ['embed', 'video', 'audio', 'source'] as const) {
    for (const media of page.elements(tag))
      found.add(attr(media, 'src')?.trim() ?? '', 'asset', { type: attr(media, 'type') })
  }
}

const readHead = (found: Found): void => {
  const { page } = found
  for (const link of page.elements('link')) {
    const rel = (attr(link, 'rel') ?? '').toLowerCase().split(/\s+/)
    const href = attr(link, 'href')?.trim() ?? ''
    if (rel.includes('canonical')) found.add(href, 'canonical', {})
    else if (rel.includes('next') || rel.includes('prev')) found.add(href, 'paging', {})
    else if (rel.includes('alternate') && !rel.includes('stylesheet'))
      found.add(href, /(?:rss|atom|xml)/i.test(attr(link, 'type') ?? '') ? 'sitemap' : 'link', {
        text: attr(link, 'title') ?? '',
      })
  }
  for (const meta of page.elements('meta')) {
    if (!/^refresh$/i.test(attr(meta, 'httpEquiv') ?? '')) continue
    const target = /^[\s\d.]{0,20}[;,]?\s{0,9}(?:url\s{0,9}=\s{0,9})?(['"]?)(.{1,2000}?)\1\s{0,99}$/is.exec(
      (attr(meta, 'content') ?? '').slice(0, 2_100),
    )?.[2]
    // `300` alone reloads this page.
    if (target !== undefined && /[^\s\d.;,]/.test(target)) found.add(target.trim(), 'refresh', {})
  }
}

/** Menus of links: `<option value="http://…">` with an `onchange` that opens it. */
const readOption = (found: Found, option: Element): void => {
  const value = attr(option, 'value')?.trim() ?? ''
  if (/^(?:https?:)?\/\/|^\.{0,2}\/\S/i.test(value) || PAGE_NAME.test(value))
    found.add(value, 'script', { text: textOfLink(option) })
}

const readAttributes = (found: Found): void => {
  for (const element of found.page.all) {
    const { properties } = element
    for (const name of ['dataHref', 'dataUrl', 'dataLink'] as const) {
      const value = properties[name]
      if (typeof value === 'string' && isAddress(value.trim()))
        found.add(value.trim(), 'script', { text: textOfLink(element) })
    }
    const click = properties['onClick']
    if (typeof click === 'string' && click !== '') readCall(found, click, textOfLink(element))
  }
}

/** A whole literal: an address that goes on with `+` is only a beginning. */
const LITERAL = /(?:'([^'"<>\s\\]{2,1000})'|"([^'"<>\s\\]{2,1000})")\s{0,9}(\+?)/g
const OPENING =
  /(?:location(?:\.href)?\s{0,9}=|location\.(?:replace|assign)\s{0,9}\(|window\.open\s{0,9}\()\s{0,9}(?:'([^'"<>\s\\]{1,1000})'|"([^'"<>\s\\]{1,1000})")\s{0,9}(\+?)/g

/** Names of pages and files as a script has them. */
const PAGE_NAME =
  /^[^\s'"<>(){}[\]|\\^`*,;]{1,500}\.(?:s?html?|jspx?|aspx?|php|do|action|pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar)(?:[?#]\S{0,500})?$/i

const isAddress = (text: string): boolean =>
  text.length <= MAX_URL_LENGTH &&
  (/^(?:https?:\/\/|\/\/)[^\s/]{1,260}\S{0,2000}$/i.test(text) ||
    /^\.{0,2}\/[^\s/*]\S{0,2000}$/.test(text) ||
    PAGE_NAME.test(text))

/** Longer handlers are programs. */
const LONGEST_CALL = 2_000

/** `openUrl('/a/b.html')`, `window.open("…")`, `location.href='…'`: the literals of a handler that are addresses. */
const readCall = (found: Found, code: string, text: string): void => {
  if (code.length > LONGEST_CALL || !/['"]/.test(code)) return
  for (const [, single, double, plus, ..._rest] of code.matchAll(LITERAL)) {
    const value = single ?? double!
    if (plus === '' && isAddress(value)) found.add(value, 'script', { text })
  }
}

/** Scripts that hold their data beside them grow long; libraries longer. */
const LONGEST_SCRIPT = 400_000

/** Keys under which lists in scripts hold the address of an entry. */
const ENTRY =
  /["']?\b(?:url|href|link|linkurl|docpuburl|pageurl|contenturl|post_url|puburl|infourl|visiturl)["']?\s{0,9}:\s{0,9}(?:'([^'"<>\s]{2,1000})'|"([^'"<>\s]{2,1000})")(?!\s{0,9}\+)/gi

const readScript = (found: Found, script: Element): void => {
  const code = codeOf(script)
  if (code.length < 8 || code.length > LONGEST_SCRIPT) return
  const type = (attr(script, 'type') ?? '').toLowerCase()
  if (type.includes('xml') || type.includes('template') || type.includes('html')) {
    // The first records of a list stand in the page as XML and are moved by a script (JCMS).
    if (!type.includes('template') && !type.includes('html')) readMarkup(found, code)
    return
  }
  if (code.includes('location') || code.includes('window.open')) {
    for (const [, single, double, plus] of code.matchAll(OPENING)) {
      const value = single ?? double!
      if (plus === '' && (isAddress(value) || /^[\w-]{1,80}\/(?:[\w-]{1,80}\/){0,9}$/.test(value)))
        found.add(value, 'script', {})
    }
  }
  if (/(?:url|link|href)["']?\s{0,9}:/i.test(code)) {
    for (const [, single, double] of code.matchAll(ENTRY)) {
      const value = (single ?? double!).replaceAll('\\/', '/')
      if (PAGE_NAME.test(value) && !value.includes('\\')) found.add(value, 'script', {})
    }
  }
  if (code.includes('document.write')) readMarkup(found, writtenBy(script))
}

const WRITTEN_LINK =
  /<a\s[^<>]{0,500}?\bhref\s{0,3}=\s{0,3}(?:"([^"<>]{1,1000})"|'([^'<>]{1,1000})'|([^\s"'<>]{1,1000}))([^<>]{0,500})(>[^<]{0,300})?/gi

/** Links of markup inside a script or a record. */
const readMarkup = (found: Found, markup: string): void => {
  if (!markup.includes('<a')) return
  for (const [, double, single, bare, rest = '', words = ''] of markup.matchAll(WRITTEN_LINK)) {
    const href = (double ?? single ?? bare!).trim().replaceAll('&amp;', '&')
    if (/^javascript:/i.test(href)) continue
    const title = /\btitle\s{0,3}=\s{0,3}["']([^"'<>]{1,300})/i.exec(rest)?.[1] ?? ''
    found.add(href, 'script', { text: plainMarkup(words.slice(1)) || title })
  }
}
