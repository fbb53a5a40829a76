import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { isLinkLine, lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import { selectOne } from '../select-one.ts'
import { type Element, isWithin, type Nodes, type Parents, parentOf } from '../tree.ts'
import {
  isBareLabel,
  isBlockTitle,
  isDateline,
  isEntry,
  isFooterLine,
  isHeadLine,
  isLabelled,
  isNoText,
  isTool,
  namesFile,
  opensRest,
  punctuation,
  squeeze,
} from './article-lines.ts'
import { findTitle, followedByDateline, type Run, rangeWithin, type Title } from './find-title.ts'

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

const titleOf = (page: Page, shown: readonly number[], title: Title, until = title.to) => {
  const { lines } = page
  let first = title.from
  for (let steps = 0; first > 0 && steps < 40; first--, steps++) {
    const above = lines[shown[first - 1]!]!
    const label = isLabelled(above) || (above.text.length < 80 && first > 1 && isBareLabel(lines[shown[first - 2]!]!))
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
    const free = isNoText(line) ? 0 : plain.length - linked
    let weight = free - 1.5 * linked - (cell ? 1 : 6)
    if (free > 12) {
      weight += 6 * Math.min(punctuation(plain), 40)
      if (isFooterLine(line)) weight = -120
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

/** Where the text begins: after the title's source line, metadata block, tools, subtitle. */
const bodyStart = (page: Page, shown: readonly number[], title: Title): number => {
  const traits = page.fact(lineTraits)
  let start = title.to
  let inLabel = false
  let inRelated = false
  for (let i = title.to; i < shown.length && i < title.to + 60; i++) {
    const line = page.lines[shown[i]!]!
    const empty = isBlockTitle(line)
    const value = inLabel && line.text.length < 80 && !isDateline(line) && !isTool(line)
    const related: boolean = inRelated && isLinkLine(line, traits[line.index]!) && !namesFile(line)
    const entry = isEntry(line, traits[line.index]!)
    if (value || related || empty || (!entry && isHeadLine(line))) start = i + 1
    // A subtitle, a share button or an empty counter may stand before the source line.
    else if (
      line.text.length >= 60 ||
      /[。;]|:$/.test(line.plain) ||
      opensRest(line) ||
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
    if (marks.length < 20 && opensRest(line)) marks.push({ at: i, before })
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
    const attachment = i <= end + 3 && (namesFile(line) || /^附\s?件/.test(line.plain))
    if (sum >= best || attachment) {
      best = sum
      end = i + 1
    }
  }
  while (end > from) {
    const line = page.lines[shown[end - 1]!]!
    if (isTool(line) || isBlockTitle(line)) end--
    else break
  }
  return end
}

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
