import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { isLinkLine, type LineTraits, lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import { selectOne } from '../select-one.ts'
import { attr, type Element, isWithin, type Nodes, type Parents, parentOf } from '../tree.ts'
import { knownTitles } from './known-titles.ts'

/** The one text that a page is about. Lines are visible ones, in document order. */
export interface Article {
  /** The smallest element that holds the text; `null` where the page has no article. */
  readonly body: Element | null
  /** The lines of the text, without title, source line and what follows it (previous, next, related). */
  readonly lines: readonly Line[]
  /** Between the title (inclusive) and the text: kicker, subtitle, source line, metadata block; a metadata block right above the title too. */
  readonly head: readonly Line[]
  /** The lines of the title itself, more than one where it is broken by `<br>`. */
  readonly titleLines: readonly Line[]
  /** The element around the title. */
  readonly heading: Element | null
  /** Whether the title is known to be an article's own: by meta tag, profile or a source line below it, not just a heading of a column. */
  readonly titled: boolean
}

const NONE: Article = { body: null, lines: [], head: [], titleLines: [], heading: null, titled: false }

const DATE = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/

/** A line that is a date and no signature: `2024-09-12 10:10 来源：…`, `2024年9月12日 来源：…`. */
const BARE_DATE =
  /^[\s[(【]{0,3}(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日\s{0,3}(?:\d{1,2}:|来源|字|浏览|点击))/

/** A label of the source line behind something else (`某网 发布日期：2024-05-14 来源：…`). */
const INNER_LABEL = /[\s】\])|](?:来\s?源|(?:发布|更新)(?:时间|日期)|时间|日期|作者)\s{0,3}:/

/** A crumb trail. */
const CRUMB =
  /当前(?:的)?(?:所在)?位置|您(?:现在|当前)?(?:所)?在?的?(?:当前)?位置|现在位置|所在位置|^首页\s{0,3}[>»›/\\-]/

/** A label of attachments or related documents with nothing behind it: the block is there, empty. */
const EMPTY_BLOCK =
  /^(?:附件|附件下载|文件下载|相关附件|关联文件|关联稿件|相关文件|相关链接|相关信息|相关解读|政策解读|相关文档)\s{0,2}:?\s{0,2}$/

/** What a JSP page left in the markup. */
const TEMPLATE = /^(?:<%|--%>|%>)/

/** A source or date line below a title. */
const DATELINE =
  /^[\s[(【|]{0,3}(?:(?:信息|文章|稿件|新闻|文件|内容)?来\s?源|稿源|(?:发布|发文|公布|公开|更新|生成|成文|录入|编辑|添加|创建|文章)(?:时间|日期|机构|单位|部门|人|者)|时间发布|日\s?期|时\s?间|作\s?者|发布人|发表于|浏览(?:次数|量)?|点击(?:次数|数|率|量)?|阅读(?:次数|数|量)?|访问(?:次数|量))\s{0,3}[:】\])]/

/** Buttons and counters around an article. */
const TOOL =
  /^[\s[(【|+×•·]{0,4}(?:分享|转发|微信|头条|微博|新浪|腾讯|人人网?|QQ|qq|空间|朋友圈|抖音|字\s?体|字\s?号|[大中小特](?:\s{0,3}[大中小特]){0,3}[\s】\])]{0,3}(?:打印|$)|打\s?印|浏览|点击|阅读|访问|视力|保护色|背景色|收藏|加入收藏|关闭|听全文|语音|朗读|播报|保存|纠错|我要(?:纠错|推荐|打印)|内容纠错|复制|二维码|扫一扫|扫码|用微信|即可将|手机(?:看|扫)|下载(?:pdf|word|PDF|Word|本页|文字版)|繁|简|无障碍|返回(?:顶部|首页|列表)|-?\s?次|[-\d\s]{0,12}次\s?(?:浏览)?$|(?:全文|word|Word|pdf|PDF)\s?下载|TOP|Top|[×+|]$)/

/** What opens the part after an article. */
const END =
  /^[\s[(【▪·•<«|]{0,4}(?:上\s?一?\s?[篇条页]|下\s?一?\s?[篇条页]|前一篇|后一篇|相关(?:信息|链接|文章|新闻|阅读|稿件|推荐|报道|内容|专题|文件|政策|解读|附件)\s{0,2}[:】\]]?\s{0,2}$|(?:关联|延伸|推荐|猜你|热点|热门|最新)(?:稿件|阅读|文件|文章|新闻|信息|政策|解读|喜欢)|政策解读\s{0,2}:?$|解读(?:材料|文件)\s{0,2}:?$|友情链接|(?:打印|关闭)(?:本页|窗口|此页|页面|文章)?[\s】\])]{0,4}$|分享到|扫一扫|返回(?:顶部|列表)|我要(?:纠错|推荐)|栏目导航|网站导航|主办\s?(?:单位)?\s?:|版权所有)/

/** A site's footer. */
const FOOTER =
  /(?:ICP\s?[备证]|icp备|公网安备|网站标识码|标识码\s?:|版权所有|技术支持\s?:|(?:主办|承办|维护)(?:单位)?\s?:|copyright|建议使用.{0,12}(?:分辨率|浏览)|^网站(?:地图|声明|导航)|^友情链接)/i

/** Labels of a metadata block (`索 引 号：`), blanks allowed inside, brackets before. */
const META =
  /^[\s[(【]{0,3}(?:索\s{0,4}引\s{0,4}号?|信\s?息\s?索\s?引|(?:主题|信息|内容|组配|公开|体裁|服务|文件)\s{0,2}(?:分类|类别|类型|对象)|分\s{0,4}类|发\s?[文布]\s?(?:机\s?[关构]|单位|字号|日期|时间|文号)|制定机关|印发(?:机关|日期)|公开(?:责任部门|日期|方式|属性|范围|时限|形式)|联合发文(?:单位|机关)|(?:信息|文件)?(?:标\s{0,4}题|名\s{0,6}称)|文\s{0,6}号|文件编号|(?:统一|登记|规范性文件)[统一登记备案]{0,4}编?号|(?:成文|生成|实施|生效|施行|执行|废止|失效|签发|发文)(?:日\s?期|时\s?间)|有\s?效\s?性|有效期|时\s{0,2}效\s{0,2}性?|(?:文件|效力)状态|主\s{0,3}题\s{0,3}词|关\s{0,2}键\s{0,2}[词字]|内容概述|文件来源)\s{0,4}[\]】)]?\s{0,4}(?:[:\s]|$)/

const PUNCTUATION = /[,。;!?、《》""]/g

/** Weight that a run of lines needs to count as prose when nothing else says that there is an article. */
const ENOUGH = 80

/** A page's article. Evidence, strongest first: profile, the title in meta tag or `<title>`, a source line, the mass of unlinked prose. */
export const article = defineFact<Article>('article', page => {
  const lines = page.lines
  if (lines.length === 0) return NONE
  const traits = page.fact(lineTraits)
  const shown: number[] = []
  for (const line of lines) if (!line.hidden && !traits[line.index]!.chrome) shown.push(line.index)

  const bodySelector = page.profile?.body
  const given = bodySelector === undefined ? null : selectOne(page, bodySelector)
  const core = given ? rangeWithin(page, shown, given) : heaviestRun(page, shown)
  const title = findTitle(page, shown, core)
  if (!core && !title?.sure) return title ? { ...NONE, ...titleOf(page, shown, title) } : NONE

  const from = given && core ? core.from : title ? bodyStart(page, shown, title) : core!.from
  const to = given && core ? core.to : bodyEnd(page, shown, from, title)
  const text = shown.slice(from, to).map(index => lines[index]!)
  const headed = title ? titleOf(page, shown, title, from) : { head: [], titleLines: [], heading: null, titled: false }
  const body =
    given ??
    (text.length > 0 ? commonBlock(text) : title ? pictureAfter(lines[shown[Math.max(from - 1, 0)]!]!, lines) : null)
  return { body, lines: text, ...headed }
})

/** A run of positions in the list of visible lines, `to` exclusive. */
interface Run {
  readonly from: number
  readonly to: number
}

interface Title extends Run {
  /** Whether it is known to be an article's title, not only a heading. */
  readonly sure: boolean
}

const titleOf = (page: Page, shown: readonly number[], title: Title, until = title.to) => {
  const { lines } = page
  let first = title.from
  for (let steps = 0; first > 0 && steps < 40; first--, steps++) {
    const above = lines[shown[first - 1]!]!
    const label =
      META.test(above.plain) || (above.text.length < 80 && first > 1 && isBareLabel(lines[shown[first - 2]!]!))
    if (!label) break
  }
  const titleLines = shown.slice(title.from, title.to).map(index => lines[index]!)
  return {
    head: shown.slice(first, Math.max(until, title.to)).map(index => lines[index]!),
    titleLines,
    heading: titleLines.length > 0 ? commonBlock(titleLines) : null,
    titled: title.sure,
  }
}

const isBareLabel = (line: Line): boolean => line.text.length <= 14 && META.test(line.plain)

const rangeWithin = (page: Page, shown: readonly number[], element: Element): Run | null => {
  const from = shown.findIndex(index => isWithin(page.lines[index]!.block, element))
  if (from < 0) return null
  let to = from
  while (to < shown.length && isWithin(page.lines[shown[to]!]!.block, element)) to++
  return { from, to }
}

/** The run of lines with the most unlinked prose: links and footers cost, text and punctuation pay (maximum-sum run). */
const heaviestRun = (page: Page, shown: readonly number[]): Run | null => {
  const traits = page.fact(lineTraits)
  let best = ENOUGH
  let run: Run | null = null
  let sum = 0
  let from = 0
  for (let i = 0; i < shown.length; i++) {
    const index = shown[i]!
    const line = page.lines[index]!
    const { linked, cell } = traits[index]!
    const { plain } = line
    const free = TEMPLATE.test(plain) || (plain.length < 160 && CRUMB.test(plain)) ? 0 : plain.length - linked
    let weight = free - 1.5 * linked - (cell ? 1 : 6)
    if (free > 12) {
      weight += 6 * Math.min(punctuation(plain), 40)
      if (line.text.length < 240 && FOOTER.test(plain)) weight = -120
    }
    sum += weight
    if (sum <= 0) {
      sum = 0
      from = i + 1
    } else if (sum > best) {
      best = sum
      run = { from, to: i + 1 }
    }
  }
  return run
}

/** Whether a line belongs to a site's footer. */
export const isFooterLine = (line: Line): boolean =>
  line.text.length < 240 && FOOTER.test(line.plain) && punctuation(line.plain) < 6

const punctuation = (text: string): number => text.match(PUNCTUATION)?.length ?? 0

const squeeze = (text: string): string => text.replace(/\s+/g, '')

const isDateline = (line: Line): boolean => {
  if (line.text.length > 220) return false
  const { plain } = line
  return (
    DATELINE.test(plain) ||
    (plain.length < 60 && BARE_DATE.test(plain)) ||
    (plain.length < 160 && INNER_LABEL.test(plain) && DATE.test(plain))
  )
}

const isTool = (line: Line): boolean => line.text.length < 60 && TOOL.test(line.plain)

/** Whether a line stands between a title and its text. */
const isHeadLine = (line: Line): boolean =>
  isDateline(line) ||
  isTool(line) ||
  (line.text.length < 200 && META.test(line.plain)) ||
  (line.text.length < 160 && CRUMB.test(line.plain)) ||
  TEMPLATE.test(line.plain)

const findTitle = (page: Page, shown: readonly number[], core: Run | null): Title | null => {
  const given = titleByProfile(page, shown)
  if (given) return given
  const known = titleByKnownText(page, shown, core)
  if (known?.sure) return known
  // A part of `<title>` may name the column; what stands above the source line is the article's own.
  const dated = titleByDateline(page, shown, core)
  if (dated) return dated
  const labelled = titleByLabel(page, shown)
  if (known) return labelled ? { ...known, sure: true } : known
  return titleByTag(page, shown, core) ?? labelled
}

const titleByProfile = (page: Page, shown: readonly number[]): Title | null => {
  const selector = page.profile?.title
  const element = selector === undefined ? null : selectOne(page, selector)
  const run = element ? rangeWithin(page, shown, element) : null
  return run ? { ...run, sure: true } : null
}

const titleByKnownText = (page: Page, shown: readonly number[], core: Run | null): Title | null => {
  const traits = page.fact(lineTraits)
  for (const known of page.fact(knownTitles)) {
    let best: Title | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (let i = 0; i < shown.length; i++) {
      const line = page.lines[shown[i]!]!
      if (line.text.length > known.text.length + 20) continue
      const initial = line.text[0]
      if (initial !== known.text[0] && !LABEL_INITIAL.test(initial!)) continue
      const length = matchAt(page, shown, i, known.text)
      if (length === 0) continue
      const to = i + length
      const dated = followedByDateline(page, shown, to)
      let score = dated ? 40 : 0
      if (isHeadingTag(line)) score += 15
      if (traits[shown[i]!]!.linked > 0) score -= 60
      if (i > 0 && isBareLabel(page.lines[shown[i - 1]!]!)) score -= 30
      if (core && i < core.to) score += i >= core.from - 12 ? 10 : 0
      if (core && i >= core.to) score -= 30
      // Of equal headings the last before the text counts, of two copies of an article the first.
      if (score > bestScore || (score === bestScore && !dated && core && i < core.to)) {
        bestScore = score
        best = { from: i, to, sure: known.sure || dated }
      }
    }
    if (best && bestScore > -20) return best
  }
  return null
}

/** How many lines from position `i` on spell the title; 0 where they do not. */
const matchAt = (page: Page, shown: readonly number[], i: number, title: string): number => {
  let rest = title
  for (let k = 0; k < 6 && i + k < shown.length; k++) {
    const text = squeeze(page.lines[shown[i + k]!]!.text)
    if (text === rest) return k + 1
    if (text.length < 4 && k === 0) return 0
    // `名称：…` in a metadata block.
    if (k === 0 && text.endsWith(rest) && META.test(page.lines[shown[i]!]!.plain)) return 1
    if (!rest.startsWith(text)) return 0
    rest = rest.slice(text.length)
  }
  return 0
}

/** How 标题, 名称, 信息名称, 文件名称 may begin. */
const LABEL_INITIAL = /[标名信文[(【\s]/

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4'])

const isHeadingTag = (line: Line): boolean => {
  const { block } = line
  if (block.type !== 'element') return false
  if (HEADINGS.has(block.tagName)) return true
  const parent = parentOf(block)
  return parent?.type === 'element' && HEADINGS.has(parent.tagName)
}

/** A link, or a date and a link: an entry of a list, not the line below a title. */
const isEntry = (line: Line, { linked }: LineTraits): boolean =>
  !isTool(line) &&
  (linked * 2 > line.text.length || (linked >= 5 && BARE_DATE.test(line.plain) && !INNER_LABEL.test(line.plain)))

const TITLE_NAME = /title|biaoti|headline|(?:^|[\s_-])(?:tit|bt)(?:$|[\s_-])/i

const looksLikeTitle = (line: Line): boolean => {
  if (isHeadingTag(line)) return true
  const { block } = line
  return block.type === 'element' && TITLE_NAME.test(`${attr(block, 'className') ?? ''} ${attr(block, 'id') ?? ''}`)
}

const followedByDateline = (page: Page, shown: readonly number[], from: number): boolean => {
  const traits = page.fact(lineTraits)
  for (let i = from; i < shown.length && i < from + 6; i++) {
    const line = page.lines[shown[i]!]!
    if (isTool(line)) continue
    if (isEntry(line, traits[line.index]!)) return false
    if (isDateline(line)) {
      const next = page.lines[shown[i + 1]!]
      // A date with a link behind it begins a list.
      return DATELINE.test(line.plain) || !next || !isLinkLine(next, traits[next.index]!) || isTool(next)
    }
    if (line.text.length > 120) return false
  }
  return false
}

const HAN_WORD = /\p{Script=Han}.{0,2}\p{Script=Han}/u

/** Whether a line can be a title: no link, crumb, label, number, full sentence. */
const mayBeTitle = (page: Page, index: number): boolean => {
  const line = page.lines[index]!
  const { linked } = page.fact(lineTraits)[index]!
  const { plain } = line
  return (
    linked * 2 < line.text.length &&
    HAN_WORD.test(plain) &&
    line.text.length <= 150 &&
    !plain.endsWith('。') &&
    !isHeadLine(line) &&
    !EMPTY_BLOCK.test(plain) &&
    !/^首页|[>»].{0,30}[>»]/.test(plain)
  )
}

const titleByDateline = (page: Page, shown: readonly number[], core: Run | null): Title | null => {
  const traits = page.fact(lineTraits)
  for (let i = 1; i < shown.length; i++) {
    if (core && i > core.from + 40) return null
    const index = shown[i]!
    const line = page.lines[index]!
    if (traits[index]!.linked * 2 > line.text.length || !isDateline(line)) continue
    // A dated list and a metadata block are no source lines.
    if (!/来\s?源|发布|时\s?间|日\s?期|浏览|点击|阅读|作\s?者/.test(line.plain)) continue
    for (let back = i - 1; back >= 0 && back >= i - 4; back--) {
      const candidate = page.lines[shown[back]!]!
      const value = back > 0 && isBareLabel(page.lines[shown[back - 1]!]!) && !isHeadingTag(candidate)
      if (value || isHeadLine(candidate) || /^(?:——|--)/.test(candidate.plain)) continue
      if (!mayBeTitle(page, shown[back]!)) break
      // Deep in the text only what looks like a title is one: `时间：` stands in notices too.
      if (core && i > core.from + 8 && !looksLikeTitle(candidate)) break
      let from = back
      // A title broken by `<br>` goes on upwards in the same block.
      while (from > 0 && page.lines[shown[from - 1]!]!.block === candidate.block && mayBeTitle(page, shown[from - 1]!))
        from--
      return { from, to: back + 1, sure: true }
    }
  }
  return null
}

const titleByTag = (page: Page, shown: readonly number[], core: Run | null): Title | null => {
  if (!core) return null
  let left = 16
  for (let i = Math.min(core.from + 2, shown.length - 1); i >= 0 && left > 0; i--) {
    const line = page.lines[shown[i]!]!
    if (isHeadingTag(line) && mayBeTitle(page, shown[i]!)) return { from: i, to: i + 1, sure: false }
    if (!isHeadLine(line) || i < core.from - 40) left--
  }
  return null
}

const NAME = /^[\s[(【]{0,3}(?:信息|文件)?(?:标\s{0,4}题|名\s{0,6}称)\s{0,4}[\]】)]?\s{0,3}(:?)\s{0,3}(.{0,150})$/

/** A document whose name stands only in the metadata block: `名称：…` beside an index number and the like. */
const titleByLabel = (page: Page, shown: readonly number[]): Title | null => {
  for (let i = 1; i < shown.length; i++) {
    const line = page.lines[shown[i]!]!
    if (line.text.length > 170) continue
    const name = NAME.exec(line.plain)
    if (!name) continue
    const own = name[2] !== ''
    // The head of a table of documents has labels only.
    if (!own && (i + 1 >= shown.length || isHeadLine(page.lines[shown[i + 1]!]!))) continue
    const at = own ? i : i + 1
    const beside = shown.slice(Math.max(0, i - 4), i + 6).filter(index => META.test(page.lines[index]!.plain))
    if (beside.length >= 3 && HAN_WORD.test(own ? name[2]! : page.lines[shown[at]!]!.plain))
      return { from: at, to: at + 1, sure: true }
  }
  return null
}

/** Where the text begins: after the title's source line, metadata block, tools, subtitle. */
const bodyStart = (page: Page, shown: readonly number[], title: Title): number => {
  const traits = page.fact(lineTraits)
  let start = title.to
  let inLabel = false
  let inRelated = false
  for (let i = title.to; i < shown.length && i < title.to + 60; i++) {
    const line = page.lines[shown[i]!]!
    const empty = EMPTY_BLOCK.test(line.plain)
    const value = inLabel && line.text.length < 80 && !isDateline(line) && !isTool(line)
    const related: boolean = inRelated && isLinkLine(line, traits[line.index]!) && !ATTACHMENT_NAME.test(line.text)
    const entry = isEntry(line, traits[line.index]!)
    if (value || related || empty || (!entry && isHeadLine(line))) start = i + 1
    // A subtitle, a share button or an empty counter may stand before the source line.
    else if (
      line.text.length >= 60 ||
      /[。;]|:$/.test(line.plain) ||
      END.test(line.plain) ||
      !headFollows(page, shown, i + 1)
    )
      break
    inLabel = isBareLabel(line)
    inRelated = empty || related
  }
  return start
}

const headFollows = (page: Page, shown: readonly number[], from: number): boolean => {
  for (let i = from; i < shown.length && i < from + 4; i++) {
    const line = page.lines[shown[i]!]!
    if (isDateline(line)) return true
    if (line.text.length >= 60 || /[。;:]/.test(line.plain)) return false
  }
  return false
}

/**
 * Where the text ends: where prose stops to outweigh links, at the footer, at previous and next, at related links; attachments behind
 * it belong to it, buttons do not.
 */
const bodyEnd = (page: Page, shown: readonly number[], from: number, title: Title | null): number => {
  const traits = page.fact(lineTraits)
  const again = title ? squeeze(page.lines[shown[title.from]!]!.text) : null
  const marks: { at: number; before: number }[] = []
  let before = 0
  let total = 0
  let limit = shown.length
  for (let i = from; i < shown.length; i++) {
    const index = shown[i]!
    const line = page.lines[index]!
    const { length } = line.text
    const footer = isFooterLine(line)
    // The same article again, for another screen.
    const copy =
      again !== null &&
      i > from &&
      length < 150 &&
      squeeze(line.text) === again &&
      followedByDateline(page, shown, i + 1)
    if (footer || copy) {
      limit = i
      break
    }
    if (length < 60 && marks.length < 20 && END.test(line.plain)) marks.push({ at: i, before })
    const free = length - traits[index]!.linked
    before += free
    if (free > 40) total += free
  }
  // Where more prose stands behind a mark than before it, the mark is part of the text.
  limit = marks.find(mark => total <= 2 * mark.before)?.at ?? limit

  let end = from
  let sum = 0
  let best = 0
  for (let i = from; i < limit; i++) {
    const line = page.lines[shown[i]!]!
    const { linked } = traits[line.index]!
    const free = line.text.length - linked
    // A link in a paragraph beside the last one belongs to the text.
    const beside = end > from && parentOf(line.block) === parentOf(page.lines[shown[end - 1]!]!.block)
    sum += linked > 0 && !beside ? free - 1.5 * linked - 6 : Math.max(line.text.length - 2, 0)
    const attachment = i <= end + 3 && (ATTACHMENT_NAME.test(line.text) || /^附\s?件/.test(line.plain))
    if (sum >= best || attachment) {
      best = sum
      end = i + 1
    }
  }
  while (end > from) {
    const line = page.lines[shown[end - 1]!]!
    if (isTool(line) || EMPTY_BLOCK.test(line.plain)) end--
    else break
  }
  return end
}

const ATTACHMENT_NAME = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|csv|txt|tiff?)\s{0,2}\W{0,3}$/i

/** The lowest element that holds all these lines. */
export const commonBlock = (lines: readonly Line[]): Element | null => {
  const path: Parents[] = []
  for (let at: Parents | null = lines[0]!.block; at; at = parentOf(at)) path.push(at)
  const height = new Map<Nodes, number>(path.map((node, i) => [node, i]))
  let top = 0
  let last: Parents | null = null
  for (const { block } of lines) {
    if (block === last) continue
    last = block
    let at: Parents | null = block
    while (at && !height.has(at)) at = parentOf(at)
    top = Math.max(top, at ? height.get(at)! : path.length - 1)
  }
  const node = path[top]
  return node?.type === 'element' ? node : null
}

const PICTURES = new Set(['img', 'video', 'object', 'embed', 'iframe', 'a'])

/** An article without a line of text: the next element after its head that holds a picture, before the next line of text. */
const pictureAfter = (line: Line, lines: readonly Line[]): Element | null => {
  const next = lines[line.index + 1]?.block ?? null
  let steps = 0
  for (let at: Nodes = line.block, parent = parentOf(at); parent; at = parent, parent = parentOf(at)) {
    const siblings: Nodes[] = parent.children
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) {
      const sibling = siblings[i]!
      if (++steps > 500) return null
      if (sibling.type !== 'element') continue
      if (next && isWithin(next, sibling)) return null
      const stack: Nodes[] = [sibling]
      for (let node = stack.pop(); node && ++steps < 500; node = stack.pop()) {
        if (node.type !== 'element') continue
        if (PICTURES.has(node.tagName)) return sibling
        for (const child of node.children) stack.push(child)
      }
    }
  }
  return null
}
