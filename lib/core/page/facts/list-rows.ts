import { findDates, parseDate } from '../../text/dates.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import type { IsoDay } from '../page-facts.ts'
import { cleanText, type Element, type Nodes, parentOf } from '../tree.ts'

/** An entry of a list: a link that stands in a row of its own, alone or beside others like it. */
export interface ListRow {
  /** The link's words as they stand in its first line, bullets and a cut-off end included. */
  readonly text: string
  readonly date: IsoDay | null
  readonly link: Element
  /** First line of the row. */
  readonly line: Line
  /** The element that holds the rows of the same list. */
  readonly list: Nodes | null
}

const ROWS = new Set(['li', 'tr', 'dd', 'dt'])

/** A shorter link is a column's or a button's name. */
const SHORTEST = 5

/** Undated rows make a list where their texts are at least this long on the average: navigation is shorter. */
const LONG = 9

const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}|[\d〇零一二三四五六七八九]{4}年/
const DAY = /^\d{1,2}$/
const YEAR_MONTH = /^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?月?$/

/** Dated entries and long undated ones, wherever on the page. */
export const listRows = defineFact<readonly ListRow[]>('listRows', page => {
  const rows = draftRows(page)
  const lists = new Map<Nodes | null, { dated: number; length: number; rows: number }>()
  for (const { list, date, text } of rows) {
    const sum = lists.get(list) ?? { dated: 0, length: 0, rows: 0 }
    sum.rows++
    sum.length += text.length
    if (date) sum.dated++
    lists.set(list, sum)
  }
  return rows.filter(row => {
    if (row.date) return true
    const sum = lists.get(row.list)!
    return sum.dated > 0 || (row.list !== null && sum.rows >= 3 && sum.length >= LONG * sum.rows)
  })
})

interface Draft {
  readonly row: Element | null
  readonly line: Line
  readonly link: Element
  readonly text: string
  date: string | null
  last: Line
}

const draftRows = (page: Page): ListRow[] => {
  const traits = page.fact(lineTraits)
  const rows = new Map<Nodes, Element | null>()
  const drafts: Draft[] = []
  let draft: Draft | null = null
  let waiting: Waiting | null = null
  let day: Line | null = null
  let month: Line | null = null
  for (const line of page.lines) {
    if (line.hidden) continue
    const { links, linked, chrome } = traits[line.index]!
    if (chrome) continue
    const { plain } = line
    if (links.length === 0 && plain.length > 60) continue
    const hasDate = DATE.test(plain)
    const only = plain.length <= 16 && !/[^\d\s年月日\-/.:()[\]【】|]/.test(plain)
    const linking = links.length > 0 && linked >= (hasDate ? 3 : SHORTEST) && line.text.length < 400 && !only
    if (!hasDate && !linking && !DAY.test(plain)) continue
    const row = rowOf(line.block, rows)
    if (plain.length <= 16 && !linking) {
      // A day and its month in boxes of their own: 23 / 2020-12.
      if (DAY.test(plain)) day = line
      else if (YEAR_MONTH.test(plain)) month = line
      const split = day && month && Math.abs(day.index - month.index) === 1 && (line === day || line === month)
      const date = split ? dayOf(month!, day!) : hasDate ? dateOf(line) : null
      if (date !== null) {
        // The date of the row that began before it, else of the one that begins behind it.
        if (draft && draft.date === null && line.index - draft.last.index <= 3 && belongs(line, row, draft))
          draft.date = date
        else waiting = { row, date, line }
        continue
      }
    }
    if (linking && !YEAR_MONTH.test(plain)) {
      const link = longest(links)
      if (draft && (link === draft.link || (row !== null && row === draft.row))) {
        draft.date ??= dateOf(line)
        draft.last = line
        continue
      }
      const whole: boolean = links.length === 1 && linked === line.text.length
      const text: string = whole ? line.text : cleanText(link)
      if (text.length < (hasDate ? 3 : SHORTEST)) continue
      draft = { row, line, link, text, date: dateOf(line), last: line }
      if (waiting && draft.date === null && near(waiting, draft)) draft.date = waiting.date
      waiting = null
      drafts.push(draft)
      continue
    }
    if (plain.length > 60 || !hasDate || !draft || draft.date !== null) continue
    if (line.index - draft.last.index <= 3 && belongs(line, row, draft)) draft.date = dateOf(line)
  }
  return drafts.map(({ row, line, link, text, date }) => ({
    text,
    date,
    link,
    line,
    list: row ? parentOf(row) : parentOf(line.block),
  }))
}

interface Waiting {
  readonly row: Element | null
  readonly date: string
  readonly line: Line
}

const dayOf = (month: Line, day: Line): string | null =>
  parseDate(`${month.plain.replace(/[年./\s]/g, '-').replace('月', '')}-${day.plain}`)

/** The nearest list item, table row or definition within a few levels. */
const rowOf = (block: Nodes, known: Map<Nodes, Element | null>): Element | null => {
  const seen = known.get(block)
  if (seen !== undefined) return seen
  let row: Element | null = null
  let steps = 0
  for (let at: Nodes | null = block; at && !row && steps < 8; at = parentOf(at), steps++) {
    if (at.type === 'element' && ROWS.has(at.tagName)) row = at
  }
  known.set(block, row)
  return row
}

const near = (waiting: Waiting, draft: Draft): boolean =>
  waiting.row !== null ? waiting.row === draft.row : draft.line.index - waiting.line.index <= 1 && !draft.row

const belongs = (line: Line, row: Element | null, draft: Draft): boolean =>
  row !== null || draft.row !== null
    ? row === draft.row
    : parentOf(line.block) === parentOf(draft.last.block) ||
      parentOf(parentOf(line.block)!) === parentOf(draft.last.block)

/** A date that stands at the line's beginning or end, not one that the text of the link speaks of. */
const dateOf = (line: Line): string | null => {
  const { plain } = line
  if (!DATE.test(plain)) return null
  for (const found of findDates(plain)) {
    if (found.impossible) continue
    const before = plain.slice(0, found.start)
    const after = plain.slice(found.end)
    if (
      /^[\s[(【·•▪○●◆>|-]{0,8}$/.test(before) ||
      /^[\s\])】|]{0,8}$/.test(after) ||
      /(?:日期|时间|日间)\s?:?\s?$/.test(before)
    )
      return found.date
  }
  return null
}

const longest = (links: readonly Element[]): Element => {
  if (links.length === 1) return links[0]!
  let best = links[0]!
  let length = -1
  for (const link of links) {
    const size = cleanText(link).length
    if (size > length) {
      best = link
      length = size
    }
  }
  return best
}
