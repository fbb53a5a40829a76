import type { Finding } from '../engine/finding.ts'
import type { IsoDay } from '../page/page-facts.ts'
import { addWorkdays } from '../text/workdays.ts'
import { type Level, levelOf } from './format/level.ts'

/** Working days to mend a finding, this tool's own; a veto comes first, whatever its level. */
const WORKDAYS: Readonly<Record<Level | 'veto', number>> = { veto: 3, error: 10, warn: 20, info: 30, review: 10 }

/** By when findings are to be mended. */
export interface Deadlines {
  of(finding: Finding): IsoDay
  readonly veto: IsoDay
  /** Of errors: the day a notice asks for. */
  readonly error: IsoDay
}

/**
 * @param today the day of the inspection
 * @param given one day for all; `null`: 3, 10, 20 or 30 working days by gravity
 */
export const createDeadlines = (today: IsoDay, given: IsoDay | null): Deadlines => {
  const days = new Map<Level | 'veto', IsoDay>()
  const dayOf = (key: Level | 'veto'): IsoDay => {
    const day = given ?? days.get(key) ?? addWorkdays(today, WORKDAYS[key]).date
    days.set(key, day)
    return day
  }
  return {
    of: finding => dayOf(finding.veto && finding.certainty === 'sure' ? 'veto' : levelOf(finding)),
    veto: dayOf('veto'),
    error: dayOf('error'),
  }
}

/** `2026年11月23日`, as official documents write days (GB/T 9704-2012 7.3.5.4). */
export const chineseDay = (day: IsoDay): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
