import { fold } from '../../text/fold.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import type { LinkFact, PageKind } from '../page-facts.ts'
import { attr, cleanText, type Element, isWithin, type Nodes, parentOf } from '../tree.ts'
import { article } from './article.ts'
import { isFooterLine } from './article-lines.ts'
import { kind } from './kind.ts'
import { headline } from './title.ts'

interface RelatedLinks {
  readonly interpretation: readonly LinkFact[]
  readonly policy: readonly LinkFact[]
}

type Relation = 'interpretation' | 'policy'

/** Kinds that are one document. */
const DOCUMENTS = new Set<PageKind>([
  'policy',
  'interpretation',
  'annual-report',
  'notice',
  'news',
  'service',
  'consultation',
  'other',
  'disclosure-guide',
  'personal-list',
])

/** Titles of blocks that hold interpretations. */
const EXPLAINING =
  /^(?:相关|关联|配套|查看|阅读|点击查看|本文件)?(?:政策|文件|图文|文字|视频|音频|专家|媒体|部门|官方|权威|简明|图片|动漫|H5|h5|多元)?(?:解读|图解|问答|一图读懂|一图看懂|一图读懂政策|图解政策|答记者问)(?:材料|文件|稿件?|链接|信息|内容|文章)?$/
/** Titles of blocks that hold the document that is interpreted. */
const ORIGINAL =
  /^(?:相关|关联|配套|查看|阅读|点击查看|所涉)?(?:政策|文件|政策文件|政府文件|解读政策|被解读文件|解读文件)(?:原文|文件|链接|法规|原件)?$|^(?:查看|阅读)?原文(?:链接|文件|下载)?$|^(?:相关|关联)(?:公文|法规|政策文件)$/
/** On an interpretation the interpreted document, on a policy the interpretation. */
const EITHER = '解读文件'
/** Titles of blocks for links of any kind: only links that name this document count. */
const MIXED =
  /^(?:相关|关联|延伸|配套)(?:链接|稿件|阅读|文档|附件|内容|信息|文章|报道|新闻|专题|资料)$|^(?:附|附件|附件下载|文件下载)$/
/** A block of neighbours or of what is read most: never. */
const OTHERS =
  /^[\s[(【▪·•<«|]{0,4}(?:上\s?一?\s?[篇条页]|下\s?一?\s?[篇条页]|前一篇|后一篇|热点|热门|最新|猜你|推荐|友情链接|排行)/
const MORE = /^(?:更多|查看更多|more|MORE|\+?更多\+?)[>»]{0,3}$/
/** Words of an interpretation's title. */
const EXPLAINS = /解读|图解|一图(?:读|看)懂|图说|读懂|问答|答记者问|新闻发布会|吹风会/
/** The end of a column's address, not of an article's. */
const INDEX = /(?:^|\/)(?:(?:index|list|default|main|home)[^/?#]{0,12})?(?:[?#]|$)/i

/** Links of one block, more are the latest of a column. */
const MOST = 8
/** Links of a block that is named like a column, more must name the document. */
const FEW = 3
/** Levels from a block's title to the element that holds its links. */
const LEVELS = 4

/** The links of a document to its interpretation and to the policy that it interprets: by a block's title or by the name of the document. */
export const relatedLinks = defineFact<RelatedLinks>('relatedLinks', page => {
  const own = page.fact(kind)
  const { body, lines, head, titleLines } = page.fact(article)
  const first = titleLines[0] ?? lines[0]
  if (!DOCUMENTS.has(own) || !first || (!body && head.length === 0)) return { interpretation: [], policy: [] }
  const traits = page.fact(lineTraits)
  const names = subjects(page)
  const found: Record<Relation, LinkFact[]> = { interpretation: [], policy: [] }
  const seen = new Set<string>()
  const self = page.url?.replace(/#.*$/, '')

  const take = (link: Element, relation: Relation): void => {
    if (relation === 'interpretation' ? own === 'interpretation' : own === 'policy') return
    const text = cleanText(link)
    const raw = attr(link, 'href')
    if (raw === null || text === '' || MORE.test(text) || raw.trim().startsWith('#')) return
    const href = page.resolve(raw)
    if (href === null || INDEX.test(href) || href === self || seen.has(href)) return
    if (ATTACHMENT.test(href) && relation === 'policy' && !namesOne(plain(page, text), names)) return
    seen.add(href)
    found[relation].push({ text, href })
  }

  let block: Block | null = null
  const close = (): void => {
    if (block) for (const link of block.links) takeFrom(page, block, link, names, own, take)
    block = null
  }
  for (let i = first.index; i < page.lines.length; i++) {
    const line = page.lines[i]!
    const { links, chrome } = traits[i]!
    if (line.hidden || chrome) continue
    if (isFooterLine(line)) break
    if (line.text.length > 600) continue
    if (OTHERS.test(line.plain)) {
      close()
      continue
    }
    const linked = links.some(link => isAddress(attr(link, 'href')))
    const label = labelOf(line, linked)
    if (label) {
      close()
      const relation = relationOf(label.name, own)
      if (relation && (!linked || label.rest !== '')) {
        block = { relation, label: label.name, line, links: [], box: null }
        for (const link of links) block.links.push(link)
        continue
      }
    }
    if (links.length === 0) {
      if (block && line.text.length > 30) close()
      continue
    }
    if (block && belongs(block, line, body)) {
      for (const link of links) if (block.links.length <= MOST && !block.links.includes(link)) block.links.push(link)
      continue
    }
    close()
    for (const link of links) {
      const text = plain(
        page,
        links.length === 1 && traits[i]!.linked === line.text.length ? line.text : cleanText(link),
      )
      if (text.length > 200) continue
      const relation =
        byWords(text, names, own) ?? (near(i, head, lines) ? byButton(text, attr(link, 'href'), own) : null)
      if (relation) take(link, relation)
    }
  }
  close()
  return found
})

interface Block {
  readonly relation: Relation | 'mixed'
  readonly label: string
  readonly line: Line
  readonly links: Element[]
  box: Nodes | null
}

/** Not a tab that a script opens. */
const isAddress = (href: string | null): boolean => href !== null && !/^\s{0,9}(?:#|javascript:|$)/i.test(href)

const ATTACHMENT = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|csv|txt)(?:[?#]|$)/i

const plain = (page: Page, text: string): string => fold(page.simplify(text)).replace(/[\s\u200b\ufeff]+/g, '')

/** `相关解读：` with or without links behind it; the title must not be a link itself unless more follows. */
const labelOf = (line: Line, linked: boolean): { name: string; rest: string } | null => {
  if (line.text.length > 24 && !line.plain.slice(0, 24).includes(':')) return null
  const match = /^[\s[(【▪·•■◆|]{0,4}([^\s:：】\])<>《》]{1,14})[\s】\])]{0,3}(:?)\s{0,4}(.*)$/su.exec(line.plain)
  if (!match) return null
  const [, name = '', colon = '', rest = ''] = match
  if (rest !== '' && colon === '') return null
  if (rest === '' && linked) return null
  return { name, rest }
}

const relationOf = (name: string, own: PageKind): Relation | 'mixed' | null => {
  if (name === EITHER) return own === 'interpretation' ? 'policy' : 'interpretation'
  if (EXPLAINING.test(name)) return 'interpretation'
  if (ORIGINAL.test(name)) return 'policy'
  return MIXED.test(name) ? 'mixed' : null
}

/** Whether a line stands in the box that the block's title opens: near above both, and not around the article's text. */
const belongs = (block: Block, line: Line, body: Element | null): boolean => {
  if (block.box) return isWithin(line.block, block.box)
  let levels = 0
  for (let at: Nodes | null = block.line.block; at && levels <= LEVELS; at = parentOf(at), levels++) {
    if (at.type !== 'element' || at.tagName === 'body') return false
    if (!isWithin(line.block, at)) continue
    if (body && at !== body && isWithin(body, at)) {
      // Title and links stand free beside the text: only what follows at once.
      return line.index - block.line.index <= 1 + block.links.length
    }
    block.box = at === block.line.block ? null : at
    return true
  }
  return false
}

const takeFrom = (
  page: Page,
  block: Block,
  link: Element,
  names: readonly string[],
  own: PageKind,
  take: (link: Element, relation: Relation) => void,
): void => {
  const text = plain(page, cleanText(link))
  if (block.relation === 'mixed') {
    const relation = byWords(text, names, own)
    if (relation) take(link, relation)
    return
  }
  const generic = /^(?:政策|文件)?(?:解读|政策|文件|问答|图解)$|^政策(?:解读|文件|法规)$/.test(block.label)
  const latest = block.links.length > (generic ? FEW : MOST) || block.links.some(one => MORE.test(cleanText(one)))
  if (!latest || namesOne(text, names)) take(link, block.relation)
}

/** A link that names this document: with words of an interpretation it is one, on an interpretation the rest is the policy. */
const byWords = (text: string, names: readonly string[], own: PageKind): Relation | null => {
  if (!namesOne(text, names)) return null
  if (EXPLAINS.test(text)) return 'interpretation'
  return own === 'interpretation' ? 'policy' : null
}

/** A button beside the article whose address is an article's. */
const byButton = (text: string, href: string | null, own: PageKind): Relation | null => {
  if (href === null || !/\d{4}[^/]{0,60}$/.test(href)) return null
  if (EXPLAINING.test(text)) return 'interpretation'
  return own === 'interpretation' && ORIGINAL.test(text) ? 'policy' : null
}

const near = (index: number, head: readonly Line[], lines: readonly Line[]): boolean => {
  const last = lines[lines.length - 1] ?? head[head.length - 1]
  return last !== undefined && index <= last.index + 4
}

/** A shorter name is too common to tell a document. */
const SHORTEST = 6

/** Names that links to or from this document would speak of: in 《》 of the title, the title's core, on an interpretation the first 《》 of the text. */
const subjects = (page: Page): string[] => {
  const title = plain(page, page.fact(headline) ?? '')
  const names = new Set<string>()
  for (const [, name] of title.matchAll(/《([^《》]{2,80})》?/g)) names.add(bare(name!))
  const core = title
    .replace(/^.{0,40}?关于(?:印发|发布|公布|转发)?/, '')
    .replace(/的?(?:政策)?(?:解读|图解|问答|通知|公告|通告|决定)$/, '')
    .replace(/^(?:一图读懂|图解|解读|图说)[:|·]?/, '')
    .replace(/[《》]/g, '')
  names.add(bare(core))
  names.add(bare(title.replace(/[《》]/g, '')))
  if (page.fact(kind) === 'interpretation') {
    for (const line of page.fact(article).lines.slice(0, 3)) {
      const name = /《([^《》]{6,80})》/.exec(line.plain.slice(0, 1_000))?.[1]
      if (name) {
        names.add(bare(name.replace(/\s+/g, '')))
        break
      }
    }
  }
  return [...names].filter(name => name.length >= SHORTEST)
}

/** Without the version in brackets at the end. */
const bare = (name: string): string => name.replace(/[((](?:试行|暂行|修订|修订稿|20\d\d年版?)[))]$/, '')

const namesOne = (text: string, names: readonly string[]): boolean => {
  const squeezed = text.replace(/[《》]/g, '')
  const quoted = /《([^《》]{8,80})》/.exec(text)?.[1]
  return names.some(name => squeezed.includes(name) || (quoted !== undefined && name.includes(quoted)))
}
