import { defineFact } from '../fact.ts'
import { lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import type { LinkFact } from '../page-facts.ts'
import { attr, cleanText, type Element, isWithin } from '../tree.ts'
import { article } from './article.ts'
import { isFooterLine } from './article-lines.ts'
import { plainMarkup, writtenBy } from './script-text.ts'

const TYPES =
  'docx?|xlsx?|xlsm|pptx?|pdf|wps|et|dps|ofd|rtf|zip|rar|7z|gz|csv|txt|xml|json|tiff?|jpe?g|png|mp3|mp4|ceb|caj|dwg'
const TYPE = new RegExp(`^(?:${TYPES})$`)
const IN_NAME = new RegExp(`\\.(${TYPES})[\\s\\])）】"”]{0,4}$`, 'i')
/** Pictures and sound in a text are no attachments unless their own words say so. */
const MEDIA = /^(?:tiff?|jpe?g|png|mp3|mp4)$/
const LABEL = /^[\s[(【▪·•■◆|]{0,4}(?:附\s?件|相关附件|附件下载|文件下载|资料下载|下载|相关文件|附表)/

/** Files that belong to the article: linked in its text, or in an attachment block behind it. `type` is the extension, lower case. */
export const attachments = defineFact<readonly (LinkFact & { readonly type: string })[]>('attachments', page => {
  const { body, lines, head, titled } = page.fact(article)
  if (!body && !titled) return []
  const found: (LinkFact & { type: string })[] = []
  const seen = new Set<string>()
  const block = linksOfBlocks(page, (lines[lines.length - 1] ?? head[head.length - 1])?.index ?? page.lines.length)
  for (const link of page.elements('a')) {
    const raw = attr(link, 'href')
    if (raw === null || raw.length > 2_000) continue
    const named = typeInPath(raw)
    if (named === null && !block.has(link) && !(raw.includes('?') && /down|attach|file|fujian/i.test(raw))) continue
    if (!block.has(link) && !(body && isWithin(link, body))) continue
    const words = cleanText(link)
    const tooltip = (attr(link, 'title') ?? '').trim()
    const type = (named ?? IN_NAME.exec(words)?.[1] ?? IN_NAME.exec(tooltip)?.[1])?.toLowerCase()
    if (!type || (MEDIA.test(type) && !IN_NAME.test(words) && !/^附\s?件/.test(words))) continue
    const text = words || tooltip || nameInPath(raw)
    const href = page.resolve(raw)
    if (href === null || seen.has(href)) continue
    seen.add(href)
    found.push({ text, href, type })
  }
  for (const { raw, text } of writtenLinks(page)) {
    const type = typeInPath(raw)
    const href = type ? page.resolve(raw) : null
    if (!type || href === null || seen.has(href) || MEDIA.test(type)) continue
    seen.add(href)
    found.push({ text: text || nameInPath(raw), href, type })
  }
  return found
})

/** `a/b.DOCX?x=1` → `docx`; `null` where the path ends in no file type. */
const typeInPath = (raw: string): string | null => {
  const cut = raw.search(/[?#]/)
  const path = cut < 0 ? raw : raw.slice(0, cut)
  const dot = path.lastIndexOf('.')
  if (dot < 0 || path.length - dot > 8) return null
  const type = path
    .slice(dot + 1)
    .trim()
    .toLowerCase()
  return TYPE.test(type) ? type : null
}

const FILE_NAME = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|csv|txt)["'?\\]/i
const WRITTEN_LINK =
  /<a\s[^<>]{0,300}?href\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,500})["']?[^<>]{0,300}>((?:(?!<\/?a[\s>]).){0,300})/gis

/** Links that a script writes out of literals: the attachment line of some templates exists nowhere else. */
const writtenLinks = (page: Page): { raw: string; text: string }[] => {
  const links: { raw: string; text: string }[] = []
  for (const script of page.elements('script')) {
    const [code] = script.children
    if (code?.type !== 'text' || code.value.length > 4_000 || !code.value.includes('document.write')) continue
    if (!FILE_NAME.test(code.value)) continue
    for (const [, raw = '', inner = ''] of writtenBy(script).matchAll(WRITTEN_LINK))
      links.push({ raw, text: plainMarkup(inner) })
  }
  return links
}

/** Links of the blocks named 附件 between the text and the footer, and of the few lines right behind the text. */
const linksOfBlocks = (page: Page, last: number): Set<Element> => {
  const traits = page.fact(lineTraits)
  const links = new Set<Element>()
  let open = true
  for (let i = last; i < page.lines.length && i < last + 80; i++) {
    const line = page.lines[i]!
    if (line.hidden) continue
    if (isFooterLine(line)) break
    if (LABEL.test(line.plain)) open = true
    else if (traits[i]!.links.length === 0) open = i <= last
    if (open) for (const link of traits[i]!.links) links.add(link)
  }
  return links
}

const nameInPath = (href: string): string => {
  const name = href.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
