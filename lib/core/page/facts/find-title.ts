import type { Line } from '../line.ts'
import { isLinkLine, lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import { selectOne } from '../select-one.ts'
import { attr, type Element, isWithin, parentOf } from '../tree.ts'
import {
  isBareLabel,
  isBlockTitle,
  isDateline,
  isEntry,
  isHeadLine,
  isLabelled,
  isLabelledDateline,
  isTool,
  squeeze,
} from './article-lines.ts'
import { breadcrumb } from './breadcrumb.ts'
import { type KnownTitle, knownTitles, spells } from './known-titles.ts'
import { meta } from './meta.ts'

/** A run of positions in the list of visible lines, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Title extends Run {
  /** Whether it is known to be an article's title, not only a heading. */
  readonly sure: boolean
  /** Whether its words are the name of the column that the page stands in. */
  readonly column?: boolean
}

/**
 * Where an article's title stands among the visible lines. `shown` holds their indexes, `core` the run with the most prose. Evidence,
 * strongest first: profile, the words of the meta tag or `<title>`, the line above a source line, a heading above the prose, a label.
 */
export const findTitle = (page: Page, shown: readonly number[], core: Run | null): Title | null => {
  const given = titleByProfile(page, shown)
  if (given) return given
  const known = titleByKnownText(page, shown, core)
  if (known?.sure && !known.column) return known
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
      if (line.text.length > known.text.length + 80) continue
      const initial = line.text[0]
      if (initial !== known.text[0] && !LABEL_INITIAL.test(initial!)) continue
      const length = matchAt(page, shown, i, known)
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
    if (best && bestScore > -20) return known.sure ? best : { ...best, column: isColumnName(page, known.text) }
  }
  return null
}

const isColumnName = (page: Page, text: string): boolean =>
  squeeze(page.fact(meta).ColumnName ?? '') === text || page.fact(breadcrumb).some(crumb => squeeze(crumb) === text)

/** How many lines from position `i` on spell the title; 0 where they do not. */
const matchAt = (page: Page, shown: readonly number[], i: number, title: KnownTitle): number => {
  let rest = title.text
  for (let k = 0; k < 6 && i + k < shown.length; k++) {
    const text = squeeze(page.lines[shown[i + k]!]!.text)
    if (text === rest || (k === 0 && spells(text, title))) return k + 1
    if (text.length < 4 && k === 0) return 0
    // `名称：…` in a metadata block.
    if (k === 0 && text.endsWith(rest) && isLabelled(page.lines[shown[i]!]!)) return 1
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

const TITLE_NAME = /title|biaoti|headline|(?:^|[\s_-])(?:tit|bt)(?:$|[\s_-])/i

const looksLikeTitle = (line: Line): boolean => {
  if (isHeadingTag(line)) return true
  const { block } = line
  return block.type === 'element' && TITLE_NAME.test(`${attr(block, 'className') ?? ''} ${attr(block, 'id') ?? ''}`)
}

/** Whether a source line comes within a few lines, before anything else. */
export const followedByDateline = (page: Page, shown: readonly number[], from: number): boolean => {
  const traits = page.fact(lineTraits)
  for (let i = from; i < shown.length && i < from + 6; i++) {
    const line = page.lines[shown[i]!]!
    if (isTool(line)) continue
    if (isEntry(line, traits[line.index]!)) return false
    if (isDateline(line)) {
      const next = page.lines[shown[i + 1]!]
      // A date with a link behind it begins a list.
      return isLabelledDateline(line) || !next || !isLinkLine(next, traits[next.index]!) || isTool(next)
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
    !isBlockTitle(line) &&
    !/^首页|[>»].{0,30}[>»]|^(?:站内|全站|本站|网站|高级|智能)?(?:搜索|检索|查询)\s?:?$/.test(plain)
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
    if (!/来\s?源|发布|时\s?间|日\s?期|浏览|点击|阅读|作\s?者/.test(line.plain)) {
      if (isDatedTitle(page, shown, i)) return { from: i - 1, to: i, sure: true }
      continue
    }
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

/** A bare day right below what is marked as a title, and no list of such pairs. */
const isDatedTitle = (page: Page, shown: readonly number[], day: number): boolean => {
  const above = page.lines[shown[day - 1]!]!
  const next = page.lines[shown[day + 2] ?? -1]
  return (
    above.text.length >= 8 &&
    looksLikeTitle(above) &&
    mayBeTitle(page, above.index) &&
    page.fact(lineTraits)[above.index]!.linked === 0 &&
    !(next && isDateline(next))
  )
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
    const beside = shown.slice(Math.max(0, i - 4), i + 6).filter(index => isLabelled(page.lines[index]!))
    if (beside.length >= 3 && HAN_WORD.test(own ? name[2]! : page.lines[shown[at]!]!.plain))
      return { from: at, to: at + 1, sure: true }
  }
  return null
}

/** The visible lines within an element. */
export const rangeWithin = (page: Page, shown: readonly number[], element: Element): Run | null => {
  const from = shown.findIndex(index => isWithin(page.lines[index]!.block, element))
  if (from < 0) return null
  let to = from
  while (to < shown.length && isWithin(page.lines[shown[to]!]!.block, element)) to++
  return { from, to }
}
