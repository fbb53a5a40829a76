import { fold } from '../../text/fold.ts'
import { cellHeading } from '../cell-heading.ts'
import type { Page } from '../page.ts'
import { attr, closest, type Element, elementsBelow, isWithin, type Nodes, parentOf } from '../tree.ts'
import type { ListRow } from './list-rows.ts'
import { validityState } from './validity.ts'

/** Lines of one row that are read. */
const MOST_LINES = 8
const ROWS = new Set(['li', 'tr', 'dd', 'dt'])

/** A line that could hold a validity word: most lists have none. */
export const VALIDITY_GATE = /有效|失效|废止|无效|(?:^|\n)\s?[[(【]?[是否](?:[\s\])】]|$|\n)/

/** Words that say something of a document only under a heading, or where the whole list has them. */
const VAGUE = /^(?:是|否|修改|修订|修正|无|暂无|过期|现行|生效|实施中|施行中|执行中|正在执行)$/
/** [废止] or （已失效） at one end of a title. */
const IN_TITLE = /^[[(【]([^\])】]{2,6})[\])】]|[[(【]([^\])】]{2,6})[\])】]$/

/** The element around a row's link that is the row. */
const rowOf = (link: Element): Element | null => {
  let steps = 0
  for (let at: Nodes | null = link; at && steps < 8; at = parentOf(at), steps++) {
    if (at.type === 'element' && ROWS.has(at.tagName)) return at
  }
  return null
}

/** The validity word that a list prints with an entry; `null` where it prints none. `sure` where the word can mean nothing else. */
export const validityWord = (page: Page, row: ListRow): { word: string; sure: boolean } | null => {
  const title = IN_TITLE.exec(fold(page.simplify(row.text)))
  const inTitle = title?.[1] ?? title?.[2]
  if (inTitle !== undefined && validityState(inTitle) !== 'unknown' && !VAGUE.test(inTitle))
    return { word: inTitle, sure: true }
  const box = rowOf(row.link)
  if (!box) return null
  for (let i = row.line.index, left = MOST_LINES; i >= 0 && left > 0; i--, left--) {
    const line = page.lines[i]!
    if (!isWithin(line.block, box)) break
    const found = wordIn(page, line.text, row.text, line.block)
    if (found) return found
  }
  for (let i = row.line.index + 1, left = MOST_LINES; i < page.lines.length && left > 0; i++, left--) {
    const line = page.lines[i]!
    if (!isWithin(line.block, box)) break
    const found = wordIn(page, line.text, row.text, line.block)
    if (found) return found
  }
  return null
}

const wordIn = (page: Page, text: string, title: string, block: Nodes): { word: string; sure: boolean } | null => {
  const at = text.indexOf(title)
  const rest = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + title.length)}`
  if (rest.length > 80) return null
  // A date may stand close to the word.
  const plain = fold(page.simplify(rest)).replace(/\d[\d\-/.:年月日]{0,20}/g, ' ')
  const labelled = /(?:有效性|时效性?|效力(?:状态)?|文件状态|是否有效)\s{0,2}[:]?\s{0,2}([^\s,;|]{1,8})/.exec(
    plain,
  )?.[1]
  if (labelled !== undefined && validityState(labelled) !== 'unknown') return { word: labelled, sure: true }
  for (const word of plain.split(/[\s[\]()【】|,;:]+/, 20)) {
    if (word === '' || word.length > 8 || validityState(word) === 'unknown') continue
    const cell = closest(block, 'td', 'th')
    const heading = cell ? page.fact(cellHeading)(cell) : ''
    return { word, sure: /有效|时效|效力|状态/.test(heading) || !VAGUE.test(word) }
  }
  return null
}

const TOP_WORD = /置顶|[[【(]顶[\])】]/
const TOP_CLASS = /(?:^|[-_\s])(?:zd|zhiding|top|istop|isTop|ontop|ding|sticky|pinned)(?:$|[-_\s\d])/

/** Whether an entry bears a mark that it was put on top: a word, a picture's name, a class. */
export const isPinned = (page: Page, row: ListRow): boolean => {
  const box = rowOf(row.link) ?? row.link
  if (TOP_WORD.test(page.simplify(row.text)) || TOP_WORD.test(page.simplify(row.line.text))) return true
  let steps = 0
  if (marked(page, box)) return true
  for (const element of elementsBelow(box)) {
    if (++steps > 60) break
    if (marked(page, element)) return true
  }
  return false
}

const marked = (page: Page, element: Element): boolean => {
  const words = `${attr(element, 'alt') ?? ''} ${attr(element, 'title') ?? ''}`
  if (TOP_WORD.test(page.simplify(words))) return true
  if (TOP_CLASS.test(attr(element, 'className') ?? '')) return true
  const picture = element.tagName === 'img' ? (attr(element, 'src') ?? '') : ''
  return /(?:^|[/_-])(?:top|zd|zhiding|ding|istop)[^/]{0,12}\.(?:gif|png|jpe?g|svg)/i.test(picture)
}
