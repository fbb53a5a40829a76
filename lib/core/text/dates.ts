import { fold } from './fold.ts'

/** A calendar day, `YYYY-MM-DD`. Two of them compare as strings. */
export type IsoDate = string

/**
 * How a date is written.
 *
 * - `dash`, `slash`, `dot`: `2024-05-14`, `2024/5/14`, `2024.05.14`
 * - `chinese`: `2024年5月14日`; `chinese-padded`: `2024年05月14日`
 * - `numerals`: `二〇二四年五月十四日`; `numerals-wrong-zero`: the same with ○ O 0 零 in place of 〇 (U+3007)
 * - `compact`: `20240514`, only where the caller asks for it
 */
export type DateForm =
  | 'dash'
  | 'slash'
  | 'dot'
  | 'chinese'
  | 'chinese-padded'
  | 'numerals'
  | 'numerals-wrong-zero'
  | 'compact'

/** A date in a text at `[start, end)`; a time of day right behind it belongs to it. `date` is null for 2月30日 and its like. */
export type FoundDate = { start: number; end: number; form: DateForm } & (
  | { impossible: false; date: IsoDate }
  | { impossible: true; date: null }
)

/** A span of days in a text at `[start, end)`. `from` is null in 自公布之日起至…; both are null when a day is impossible. */
export interface FoundPeriod {
  from: IsoDate | null
  to: IsoDate | null
  start: number
  end: number
  impossible: boolean
}

export interface DateOptions {
  /** Also reads `20240514`, which elsewhere is as likely a serial number. */
  compact?: boolean
}

const DAY = 86_400_000

/** The day of a year, a month and a day of the month, or null where the calendar has none. */
export function toIso(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  if (day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function toDays(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY
}

/** The day `days` after `date`, before it when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((toDays(date) + days) * DAY).toISOString().slice(0, 10)
}

/** Days from `a` to `b`: 1 from one day to the next, negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return toDays(b) - toDays(a)
}

// Every gap is bounded, so that no pattern walks a run of blanks twice.
const GAP = '[ \\t\\n\\r]{0,3}'
const CLOCK = `(?:[ \\t]{0,3}(?:上午|下午|晚)?[ \\t]{0,2}[0-9]{1,2}(?:[:时点][0-9]{0,2}(?::[0-9]{2}|分)?(?![0-9])))?`
const ISO_CLOCK =
  '(?:T([0-9]{2}):[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?(?![0-9])|' +
  '[ \\t]{1,3}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?![0-9]))?'
const PUNCTUATED =
  '(?<![0-9A-Za-z.\\-/])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])(?!\\2[0-9]{1,3}(?![0-9]))(?!/)'
const HAN_YEAR = `(?<![0-9])([0-9]{4,5})${GAP}年${GAP}([0-9]{1,2})${GAP}月${GAP}([0-9]{1,3})${GAP}(?:[日号]|(?=[至到]))`
const COMPACT = '(?<![0-9A-Za-z])((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9A-Za-z])'
/** What stands for a zero in years written with Han numerals; only 〇 is right (GB/T 15835-2011). */
const WRONG_ZERO = '○◯OoΟО0零'
const NUMERAL = '一二三四五六七八九'
const HAN_NUMERAL = `([${NUMERAL}〇${WRONG_ZERO}]{4})年${GAP}([正元十${NUMERAL}〇${WRONG_ZERO}]{1,3})月${GAP}([初十廿卅${NUMERAL}〇${WRONG_ZERO}]{1,3})日`

const FORMS = new RegExp(`${PUNCTUATED}${ISO_CLOCK}|${HAN_YEAR}${CLOCK}|${HAN_NUMERAL}`, 'g')
const FORMS_AND_COMPACT = new RegExp(`${FORMS.source}|${COMPACT}`, 'g')

function numeral(text: string): number {
  const digits = text.replace(/[^初正元十廿卅一二三四五六七八九]/g, '0')
  if (digits === '正' || digits === '元') return 1
  const of = (c: string) => (c === '' ? 0 : NUMERAL.indexOf(c) + 1)
  const ten = digits.search(/[十廿卅]/)
  if (ten < 0) return Number([...digits].map(of).join(''))
  if (digits[ten] === '十') return (ten === 0 ? 1 : of(digits.slice(0, ten))) * 10 + of(digits.slice(ten + 1))
  return (digits[ten] === '廿' ? 20 : 30) + of(digits.slice(ten + 1).replace('十', ''))
}

/** An instant given with a zone falls on the day that China's clocks show. */
function inChina(date: IsoDate, clock: string, zone: string): IsoDate {
  const offset = zone === 'Z' ? 0 : Number(zone.slice(0, 3))
  const hour = Number(clock) - offset + 8
  return addDays(date, Math.floor(hour / 24))
}

function read(match: RegExpExecArray): FoundDate {
  const [whole, year1, mark, month1, day1, clock, zone, year2, month2, day2, year3, month3, day3, year4, month4, day4] =
    match
  const start = match.index
  const end = start + whole.length
  let date: IsoDate | null
  let form: DateForm
  if (year1 !== undefined) {
    date = toIso(Number(year1), Number(month1), Number(day1))
    if (date && clock && zone) date = inChina(date, clock, zone)
    form = mark === '-' ? 'dash' : mark === '/' ? 'slash' : 'dot'
  } else if (year2 !== undefined) {
    date = year2.length === 4 ? toIso(Number(year2), Number(month2), Number(day2)) : null
    form = month2!.startsWith('0') || day2!.startsWith('0') ? 'chinese-padded' : 'chinese'
  } else if (year3 !== undefined) {
    date = toIso(numeral(year3), numeral(month3!), numeral(day3!))
    form = [...WRONG_ZERO].some(zero => year3.includes(zero)) ? 'numerals-wrong-zero' : 'numerals'
  } else {
    date = toIso(Number(year4), Number(month4), Number(day4))
    form = 'compact'
  }
  return date ? { start, end, form, impossible: false, date } : { start, end, form, impossible: true, date: null }
}

/** All full dates of a text, in order. Full-width digits and blanks between the parts are seen through. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of fold(text).matchAll(options.compact ? FORMS_AND_COMPACT : FORMS)) found.push(read(match))
  return found
}

const AROUND = /^[\s\u200b\ufeff([]{0,9}$/
const BEHIND = /^[\s\u200b\ufeff)\]]{0,9}(?:\(?(?:星期|周)[一二三四五六日天]\)?)?[\s\u200b\ufeff]{0,9}$/

/** The day that a text states if it states nothing else (a time, a weekday and brackets apart), else null. */
export function parseDate(text: string, options: DateOptions = {}): IsoDate | null {
  if (text.length > 64) text = text.trim()
  if (text.length > 64) return null
  const [first] = findDates(text, options)
  if (!first || first.impossible) return null
  const folded = fold(text)
  return AROUND.test(folded.slice(0, first.start)) && BEHIND.test(folded.slice(first.end)) ? first.date : null
}

const BRACKETED = '(?:[ ]{0,2}\\([^()]{0,12}\\))?'
const LINK = new RegExp(
  `${GAP}${BRACKETED}${CLOCK}${GAP}(?:起|开始)?[,]?${GAP}(?:至|到|截至|截止到?|[—–―~-]{1,2})${GAP}`,
  'y',
)
const SHORT_END = new RegExp(
  `(?:([0-9]{1,2})${GAP}月${GAP}([0-9]{1,3})${GAP}[日号]|([0-9]{1,2})${GAP}日|([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9]))${CLOCK}`,
  'y',
)
const FULL_END = new RegExp(
  `([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])${ISO_CLOCK}|${HAN_YEAR}${CLOCK}|${HAN_NUMERAL}`,
  'y',
)
const OPEN_START =
  /自?(?:本?(?:公告|通知|公示|意见)?)(?:公布|发布|公告|公示|刊登|印发)之日起?[ ]{0,2}(?:至|到)[ ]{0,2}/g
const PUNCTUATED_START = new RegExp(
  `(?<![0-9A-Za-z.\\-/])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])${ISO_CLOCK}|${HAN_YEAR}${CLOCK}|${HAN_NUMERAL}`,
  'g',
)

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** A period that runs over the end of a year names the year once: 2024年12月25日至1月5日. */
function wraps(from: IsoDate, month: number): boolean {
  return Number(from.slice(5, 7)) >= 10 && month <= 3
}

/**
 * All spans of days of a text, in order: 自2024年11月15日至11月25日, 2024-11-15 至 2024-11-25, 2024年11月15日—25日,
 * 自公布之日起至2024年11月25日. A second half without year or month takes them from the first; one that lies before the
 * first is returned as it stands.
 */
export function findPeriods(text: string): FoundPeriod[] {
  const folded = fold(text)
  const found: FoundPeriod[] = []
  PUNCTUATED_START.lastIndex = 0
  for (let match = PUNCTUATED_START.exec(folded); match; match = PUNCTUATED_START.exec(folded)) {
    const first = read(match)
    const link = at(LINK, folded, first.end)
    if (!link) continue
    const behind = first.end + link[0].length
    const full = at(FULL_END, folded, behind)
    const short = full ? null : at(SHORT_END, folded, behind)
    if (!full && !short) continue
    const end = behind + (full ?? short)![0].length
    let to: IsoDate | null
    if (full) {
      to = read(full).date
    } else {
      const [, month1, day1, day2, month3, day3] = short!
      const base = first.date ?? ''
      const month = Number(month1 ?? month3 ?? base.slice(5, 7))
      const year = Number(base.slice(0, 4)) + (first.date && wraps(first.date, month) ? 1 : 0)
      to = toIso(year, month, Number(day1 ?? day2 ?? day3))
    }
    const impossible = first.date === null || to === null
    const start = folded[first.start - 1] === '自' || folded[first.start - 1] === '从' ? first.start - 1 : first.start
    found.push({ from: impossible ? null : first.date, to: impossible ? null : to, start, end, impossible })
    PUNCTUATED_START.lastIndex = end
  }
  for (const match of folded.matchAll(OPEN_START)) {
    const full = at(FULL_END, folded, match.index + match[0].length)
    if (!full) continue
    const to = read(full).date
    const end = match.index + match[0].length + full[0].length
    found.push({ from: null, to, start: match.index, end, impossible: to === null })
  }
  return found.sort((a, b) => a.start - b.start)
}
