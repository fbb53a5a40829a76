import chineseDays from 'chinese-days'
import { addDays, daysBetween, type IsoDate } from './dates.ts'

/**
 * Days of a year that differ from Monday to Friday: +1 a weekend day that is worked, −1 a weekday that is off.
 * Null when the holiday table does not reach the year.
 */
type YearTable = Map<IsoDate, 1 | -1> | null

const years = new Map<number, YearTable>()

/** 0 Monday … 6 Sunday. 1970-01-05 was a Monday. */
function weekday(date: IsoDate): number {
  const days = daysBetween('1970-01-05', date) % 7
  return days < 0 ? days + 7 : days
}

function yearTable(year: number): YearTable {
  let table = years.get(year)
  if (table !== undefined) return table
  // The package does not say which years it knows. National Day is off in every year that it does know.
  if (!chineseDays.getDayDetail(`${year}-10-01`).name.includes('国庆')) {
    table = null
  } else {
    table = new Map()
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
      const works = chineseDays.isWorkday(date)
      if (works !== weekday(date) < 5) table.set(date, works ? 1 : -1)
    }
  }
  years.set(year, table)
  return table
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** Monday-to-Friday days after `a` up to and including `b`, for `a` ≤ `b`. */
function weekdaysBetween(a: IsoDate, b: IsoDate): number {
  // Counting from a Monday: full weeks give five, the rest at most five.
  const upTo = (date: IsoDate) => {
    const days = daysBetween('1970-01-05', date) + 1
    const weeks = Math.floor(days / 7)
    return weeks * 5 + Math.min(days - weeks * 7, 5)
  }
  return upTo(b) - upTo(a)
}

/**
 * Working days after `a` up to and including `b` (so 20 working days from `a` end on the day for which this gives 20),
 * negative when `b` is earlier. Holidays and make-up days follow the yearly notices of the State Council's office as
 * the chinese-days package has them; `certain` is false when the span leaves the years it knows, where Monday to Friday
 * stands in.
 */
export function workdaysBetween(a: IsoDate, b: IsoDate): { days: number; certain: boolean } {
  if (a > b) {
    const { days, certain } = workdaysBetween(b, a)
    return { days: days === 0 ? 0 : -days, certain }
  }
  let days = weekdaysBetween(a, b)
  let certain = true
  for (let year = yearOf(a); year <= yearOf(b); year++) {
    const table = yearTable(year)
    if (!table) certain = false
    else for (const [date, change] of table) if (date > a && date <= b) days += change
  }
  return { days, certain }
}

/** The `n`-th working day after `day` (n ≥ 1), and whether the holiday table covers the way there. */
export function addWorkdays(day: IsoDate, n: number): { date: IsoDate; certain: boolean } {
  let date = day
  let certain = yearTable(yearOf(day)) !== null
  for (let left = n; left > 0; ) {
    date = addDays(date, 1)
    const table = yearTable(yearOf(date))
    if (!table) certain = false
    const change = table?.get(date)
    if (change === 1 || (change === undefined && weekday(date) < 5)) left--
  }
  return { date, certain }
}
