import { type IsoDate, toIso } from './dates.ts'
import { inAddress, isFraction, isPiece, labelBefore } from './number-label.ts'
import { eachNumberWindow, isSpacedOut, type NumberWindow } from './number-windows.ts'
import { isUscc } from './uscc.ts'

/**
 * - `resident`: 居民身份证, 18 characters
 * - `resident15`: the first generation, 15 digits, without a check digit
 * - `permit`: 港澳台居民居住证 (81, 82, 83) and 外国人永久居留身份证 (9)
 * - `disability`: 残疾人证, the ID number with class and grade behind it
 * - `school-roll`: 学籍号, the ID number with G, L or J before it
 * - `weak-mask`: a masked number that is easily completed, for the check digit fixes one of eleven
 */
export type ResidentIdKind = 'resident' | 'resident15' | 'permit' | 'disability' | 'school-roll' | 'weak-mask'

/** Where a number stands; never the number itself, so that a finding cannot repeat it. */
export interface FoundResidentId {
  start: number
  end: number
  kind: ResidentIdKind
  /** Whether the check digit is right. False for 15 digits and masks, which have none. */
  valid: boolean
  /** Whether a label before it or the context names an identity number. Wrong check digits are returned only then. */
  labelled: boolean
  birth: IsoDate | null
}

export interface ResidentIdOptions {
  /** What governs the text: the heading of its column or the label of its field. */
  context?: string
  /** Birth dates after this day, or more than 120 years before it, are not birth dates. */
  today?: IsoDate
}

/** GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/** Province and prefecture of GB/T 2260; 81–83 stand for Hong Kong, Macao and Taiwan and 9 for foreigners. */
const REGION =
  /^(?:(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])(?:0[1-9]|[1-5][0-9]|90)[0-9]{2}|710000|8[123]0000|9[0-9]{5})/

/** Whether the 18 characters carry the check digit of GB 11643-1999. */
export function hasResidentCheckDigit(value: string): boolean {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (value.charCodeAt(i) - 48) * WEIGHTS[i]!
  return CHECK[sum % 11] === value[17]!.toUpperCase()
}

/** The date of birth in an 18-character number with a real region, or null when it cannot be such a number. */
export function residentBirth(value: string, today?: IsoDate): IsoDate | null {
  if (!/^[0-9]{17}[0-9Xx]$/.test(value) || !REGION.test(value)) return null
  return birthDate(value.slice(6, 14), today)
}

function birthDate(digits: string, today: IsoDate | undefined): IsoDate | null {
  const year = Number(digits.slice(0, 4))
  if (year < 1900 || year > 2099) return null
  const birth = toIso(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))
  if (!birth || (today && (birth > today || year < Number(today.slice(0, 4)) - 120))) return null
  return birth
}

/** One candidate on its way to a finding; `core` is the ID number inside. */
interface Candidate extends FoundResidentId {
  core: string
}

function read(
  window: NumberWindow,
  today: IsoDate | undefined,
): { kind: ResidentIdKind; core: string; birth: IsoDate } | null {
  const { value } = window
  let core = value
  let kind: ResidentIdKind = 'resident'
  if (value.length === 19 && /^[GLJ]/i.test(value)) {
    core = value.slice(1)
    kind = 'school-roll'
  } else if (value.length === 20 && /[1-7][1-4]$/.test(value)) {
    core = value.slice(0, 18)
    kind = 'disability'
  } else if (value.length === 15) {
    if (!/^[0-9]{15}$/.test(value) || !REGION.test(value) || /^[89]/.test(value)) return null
    const birth = birthDate(`19${value.slice(6, 12)}`, today)
    return birth === null ? null : { kind: 'resident15', core, birth }
  } else if (value.length !== 18) return null
  const birth = residentBirth(core, today)
  if (!birth) return null
  if (kind === 'resident' && /^[89]/.test(core)) kind = 'permit'
  return { kind, core, birth }
}

/** Groups that people write: digit by digit, or a handful of pieces. More, and it is a row of a table. */
function isPlausiblySplit(window: NumberWindow): boolean {
  return window.parts.length <= 6 || (isSpacedOut(window) && window.alone)
}

/**
 * Finds identity numbers in a folded text, also split by blanks, dashes and zero-width characters.
 *
 * Strict, so that a finding is one: without a label before it a number must have a real region, a real date, the right
 * check digit, and stand neither in an address or a file name nor behind the label of some other number. Three and more
 * unlabelled numbers of one region and day are a series of filing numbers, not people. What is 15 digits long, or has a
 * wrong check digit, counts only under a label.
 */
export function findResidentIds(text: string, options: ResidentIdOptions = {}): FoundResidentId[] {
  const candidates: Candidate[] = []
  const series = new Map<string, Set<string>>()
  eachNumberWindow(text, { longest: 20 }, window => {
    if (window.value.length < 15) return false
    const id = isPlausiblySplit(window) ? read(window, options.today) : null
    if (!id) return false
    const { start, end } = window
    const label = labelBefore(text, start, options.context)
    const labelled = label === 'identity'
    const valid = id.kind !== 'resident15' && hasResidentCheckDigit(id.core)
    if (!labelled) {
      if (label === 'other' || label === 'card' || id.kind === 'resident15') return false
      if (isFraction(text, start, end) || isPiece(text, start, end) || inAddress(text, start, end)) return false
      if (id.core.startsWith('91') || isUscc(id.core)) return false
      const day = id.core.slice(0, 14)
      const members = series.get(day) ?? new Set()
      series.set(day, members.add(id.core))
      if (!valid) return false
    }
    candidates.push({ start, end, kind: id.kind, valid, labelled, birth: id.birth, core: id.core })
    return true
  })
  const found: FoundResidentId[] = []
  for (const { core, ...id } of candidates) {
    if (id.labelled || (series.get(core.slice(0, 14))?.size ?? 0) < 3) found.push(id)
  }
  return withWeakMasks(text, found)
}

/** Region and year in the clear, at most seven characters hidden: `1101081990****1238` leaves 33 numbers. */
const WEAK_MASK = /(?<![0-9A-Za-z*])([1-9][0-9]{9,15})[*×●•xX]{1,7}([0-9]{0,7}[0-9Xx]?)(?![0-9A-Za-z*×●•])/g

function withWeakMasks(text: string, found: FoundResidentId[]): FoundResidentId[] {
  const masked: FoundResidentId[] = []
  for (const { 0: whole, 1: head, index } of text.matchAll(WEAK_MASK)) {
    if (whole.length !== 18 || !REGION.test(head!) || !/^(?:19|20)/.test(head!.slice(6))) continue
    if (/^[0-9]{17}[xX]$/.test(whole)) continue
    const labelled = labelBefore(text, index) === 'identity'
    masked.push({ start: index, end: index + 18, kind: 'weak-mask', valid: false, labelled, birth: null })
  }
  return masked.length === 0 ? found : [...found, ...masked].sort((a, b) => a.start - b.start)
}
