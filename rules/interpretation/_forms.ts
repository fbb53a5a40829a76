import { article } from '../../lib/core/page/facts/article.ts'
import { isFooterLine, isTool, opensRest } from '../../lib/core/page/facts/article-lines.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import type { Element } from '../../lib/core/page/tree.ts'

/** Interpretations that are a picture or a film, by their titles. */
const PICTURED = /一图|图解|图说|长图|海报|漫画|动漫|动画|视频|短片|音频|H5|h5|直播|微课|公开讲/
/** Policy talks: of a subject, not of one document. */
const TALK = /公开讲|宣讲|讲堂|直播|微课/

/** Whether the title announces a picture, film or recording: its text is not where the content is. */
export const isPictured = (page: Page): boolean => PICTURED.test(page.fact(plainTitle))

/** Whether it is a talk, in whatever column. */
export const isTalk = (page: Page): boolean => TALK.test(page.fact(plainTitle))

/** Short lines below a title that are too little to be an article for the engine, at most so many. */
const FEW_LINES = 6
const MEDIA = new Set(['img', 'video', 'iframe', 'embed', 'object'])

/** What an article shows besides its words. */
export interface Shown {
  /** Letters of its text. */
  readonly letters: number
  /** Pictures, players and frames between its title and the first line behind it, visible ones, in document order. */
  readonly media: readonly Element[]
}

/** The text and the media of an article; `null` where its text has at least `enough` letters, or the page has no article. */
export const shownWithLittleText = (page: Page, enough: number): Shown | null => {
  const { heading, lines, head, titleLines } = page.fact(article)
  let letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const first = heading ?? lines[0]?.block
  if (letters >= enough || !first || first.type !== 'element') return null
  let last = [...titleLines, ...head, ...lines].reduce((most, { index }) => Math.max(most, index), -1)
  if (lines.length === 0) {
    const traits = page.fact(lineTraits)
    for (const line of page.lines.slice(last + 1, last + 1 + FEW_LINES)) {
      const { links, chrome } = traits[line.index]!
      if (chrome || isFooterLine(line) || opensRest(line)) break
      if (line.hidden || links.length > 0 || isTool(line)) continue
      letters += line.text.length
      last = line.index
    }
    if (letters >= enough) return null
  }
  const order = new Map(page.all.map((element, index) => [element, index]))
  const from = order.get(first) ?? 0
  const to = endOf(page, last, from, order)
  return { letters, media: page.all.slice(from + 1, to).filter(each => MEDIA.has(each.tagName) && page.visible(each)) }
}

/**
 * Where the first line stands that is not the article's, in the order of elements. A linked line goes with it: the policy can be linked
 * above the pictures.
 */
const endOf = (page: Page, last: number, from: number, order: ReadonlyMap<Element, number>): number => {
  const traits = page.fact(lineTraits)
  for (let index = last + 1; index < page.lines.length; index++) {
    const line = page.lines[index]!
    const ends = isFooterLine(line) || opensRest(line)
    if (line.hidden || line.block.type !== 'element' || (traits[index]!.links.length > 0 && !ends)) continue
    const at = order.get(line.block) ?? 0
    if (at > from) return at
    if (ends) break
  }
  return page.all.length
}
