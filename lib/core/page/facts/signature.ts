import { findDates } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { IsoDay } from '../page-facts.ts'
import { ancestorsOf, attr, closest, isWithin } from '../tree.ts'
import { article } from './article.ts'
import { isIndex } from './is-index.ts'

/** What closes a document: organ and day. */
export interface Signature {
  /** The organs that sign, as printed; empty where only a day stands there. */
  readonly organs: readonly string[]
  /** `null` where the day is impossible (2月30日). */
  readonly date: IsoDay | null
  readonly organLines: readonly Line[]
  /** Where the day stands; `start` and `end` bound it. */
  readonly dateLine: Line
  readonly start: number
  readonly end: number
}

/** Last letters of names of organs. */
const ORGAN =
  /(?:局|厅|部|委|会|室|院|府|组|处|科|站|队|所|署|办|中心|公司|集团|校|中学|小学|大学|学院|医院|行|庭|街道|镇|乡|网|馆|社|团|厂|台|专班|支部|政府|社区|开发区|监狱|幼儿园|联盟)$/

/** Lines between organ and day that do not part them. */
const BETWEEN = /^\((?:盖章|公章|印章|代章|章|此件.{2,12})\)$/

const DAY_WORDS = /^\(?[\s\d年月日〇○OΟ零一二三四五六七八九十廿卅元正./-]{6,24}\)?$/

/**
 * The signature of the article: the first line that is only a day and follows a line of organs (what comes after it is the
 * enclosure); the dateline of a communiqué below its title counts too. Else the last day that stands alone at the text's end.
 */
export const signature = defineFact<Signature | null>('signature', page => {
  if (isIndex(page)) return null
  const { lines } = page.fact(article)
  const traits = page.fact(lineTraits)
  let alone: Signature | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.text.length < 6 || line.text.length > 80) continue
    const day = dayAtEnd(line)
    if (!day) continue
    // A day in a table of data closes nothing; but the layout may be a table, and whole documents are pasted as tables.
    const cell = traits[line.index]!.cell ? closest(line.block, 'td', 'th') : null
    if (cell && !isWithin(lines[0]!.block, cell) && (lines.length - i > 3 || !isAtEnd(lines, i))) continue
    const { start, end, date } = day
    const before = line.plain.slice(0, start).trim().replace(/\($/, '').trim()
    if (before !== '') {
      const organs = organsIn(line.text.slice(0, start), line.plain.slice(0, start))
      if (organs.length > 0) return { organs, date, organLines: [line], dateLine: line, start, end }
      continue
    }
    const organLines = organLinesBefore(lines, i)
    const organs = organLines.flatMap(organLine => organsIn(organLine.text, organLine.plain))
    const found: Signature = { organs, date, organLines, dateLine: line, start, end }
    if (organs.length > 0) return found
    if (isSignedByPerson(lines[i - 1])) return found
    if (isAtEnd(lines, i) || isRight(line)) alone = found
  }
  return alone
})

/** A day that ends a line; brackets around it apart. */
const dayAtEnd = (line: Line): { start: number; end: number; date: IsoDay | null } | null => {
  if (!/[日\d)]\s?$/.test(line.plain)) return null
  const dates = findDates(line.text)
  const last = dates[dates.length - 1]
  if (!last || !/^[\s)）]{0,4}$/.test(line.text.slice(last.end))) return null
  const rest = line.plain.slice(0, last.start).trim()
  if (dates.length > 1 || (rest === '' && !DAY_WORDS.test(line.plain))) return null
  return { start: last.start, end: last.end, date: last.date }
}

const organLinesBefore = (lines: readonly Line[], date: number): Line[] => {
  const found: Line[] = []
  for (let i = date - 1; i >= 0 && i >= date - 12; i--) {
    const line = lines[i]!
    if (found.length === 0 && BETWEEN.test(line.plain)) continue
    if (organsIn(line.text, line.plain).length === 0) break
    found.unshift(line)
  }
  return found
}

/**
 * The organs that a text consists of: 财政部 民政部 are two, 财 政 部 is one; empty for any other text.
 *
 * @param plain the text simplified and half-width, letter for letter
 */
export const organsIn = (text: string, plain: string): string[] => {
  const { index, 0: whole } = BARE.exec(plain) ?? { index: 0, 0: '' }
  const bare = whole.trimEnd()
  if (bare.length < 2 || bare.length > 80 || /[,。;:!?“”"《》\d、]/.test(bare)) return []
  const words: { plain: string; text: string }[] = []
  for (const word of bare.matchAll(/\S+/g)) {
    const start = index + word.index
    words.push({ plain: word[0], text: text.slice(start, start + word[0].length) })
  }
  // Letters spaced out, or a name that a blank breaks.
  if (words.some(word => word.plain.length <= 2)) {
    const name = words.map(word => word.plain).join('')
    return ORGAN.test(name) && !NO_ORGAN.test(name) ? [words.map(word => word.text).join('')] : []
  }
  if (words.every(word => ORGAN.test(word.plain))) return words.map(word => word.text)
  return ORGAN.test(bare) && !NO_ORGAN.test(bare) ? [text.slice(index, index + bare.length)] : []
}

/** Without brackets around and without the note of a seal. */
const BARE = /[^\s(](?:[^()]|\([^()]{1,20}\)(?![\s)]*$)){1,80}/

const NO_ORGAN = /^(?:关于|附|各|第|[一二三四五六七八九十])/

/** 总理 李某某: orders are signed by a person. */
const isSignedByPerson = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= 24 &&
  /^(?:国家主席|主席|总理|省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|部长|厅长|局长|主任|行长|署长|院长|检察长)\s?[:]?\s?[\u3400-\u9fff· ]{2,12}$/.test(
    line.plain,
  )

/** Whether nothing but enclosures, notes and short lines follows. */
const isAtEnd = (lines: readonly Line[], index: number): boolean => {
  const after = lines.length - 1 - index
  if (after > 12) return false
  for (let i = index + 1; i < lines.length; i++)
    if (lines[i]!.text.length > 60 && !/^附/.test(lines[i]!.plain)) return false
  return index > 0
}

const isRight = (line: Line): boolean => {
  for (let node = line.block, up = 0; up < 2 && node.type === 'element'; up++) {
    if (attr(node, 'align') === 'right' || /text-align\s{0,4}:\s{0,4}(?:right|end)/i.test(attr(node, 'style') ?? ''))
      return true
    const [parent] = ancestorsOf(node)
    if (parent?.type !== 'element') return false
    node = parent
  }
  return false
}
