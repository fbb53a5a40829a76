/** A day of birth in a text. */
export interface FoundBirthDate {
  readonly start: number
  readonly end: number
}

const DAY =
  '(?:19|20)[0-9]{2}(?: ?年 ?|[-./])(?:0?[1-9]|1[0-2])(?: ?月 ?|[-./])(?:0?[1-9]|[12][0-9]|3[01])(?: ?[日号])?|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])'
const ONLY_DAY = new RegExp(`^(?:${DAY})(?: 0{1,2}:00(?::00)?)?$`)
const BEFORE_BORN = new RegExp(`(?<![0-9])(${DAY})(?![0-9]) ?(?:出?生(?!效|产|活|态|成)|诞生)`, 'g')
const AFTER_BORN = new RegExp(
  `(?:出生(?:年月日?|日期|时间)?|生日|生于|birth_?(?:day|date)?|dob|csrq|csny)["']?(?:为|是|于)?[ :="'(]{0,5}(${DAY})(?![0-9])`,
  'gi',
)
const HEADING = /^(?:出生(?:年月日?|日期|时间)?|生日|出生年、?月、?日)(?:\(.{0,16}\))?$/

/** Whether a text is nothing but a day of the calendar, `1990-03-07`, `1990年3月7日` or `19900307`. */
export function isDay(text: string): boolean {
  return ONLY_DAY.test(text)
}

/** Whether these words, blanks left out, head a column of dates of birth. */
export function headsBirthDate(heading: string): boolean {
  return HEADING.test(heading)
}

/** Finds dates of birth with their day in a folded text: `1990年3月7日出生`, `出生日期:1990-03-07`, `"birthday":"1990-03-07"`. */
export function findBirthDates(text: string): FoundBirthDate[] {
  const found: FoundBirthDate[] = []
  for (const { 1: day, index } of text.matchAll(BEFORE_BORN)) found.push({ start: index, end: index + day!.length })
  for (const { 0: whole, 1: day, index } of text.matchAll(AFTER_BORN)) {
    const end = index + whole.length
    const start = end - day!.length
    if (!found.some(other => other.start === start)) found.push({ start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}
