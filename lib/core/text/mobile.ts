import { inAddress, isFraction, isPiece, labelBefore } from './number-label.ts'
import { eachNumberWindow, isSpacedOut, type NumberWindow } from './number-windows.ts'

/** Where a mobile number stands; never the number itself. */
export interface FoundMobile {
  start: number
  end: number
  /** Whether a label before it or the context speaks of a telephone. */
  labelled: boolean
}

/** Prefixes in use, from the numbering plan of the ministry of industry; 11 digits. */
const MOBILE = /^1(?:3[0-9]|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])[0-9]{8}$/
const COUNTRY = /^(?:00)?86(?=1)/
/** Dialled before a number of another region; only where a label says that it is a telephone. */
const TRUNK = /^0(?=1[3-9][0-9]{9}$)/
const UNIT = /^(?:[元万亿吨米个户件次%]|人(?!事)|平方|公里|公斤|千克)/

/** Whether the digits are a mobile number in a prefix that is in use, without country code. */
export function isMobile(digits: string): boolean {
  return MOBILE.test(digits)
}

function isWellGrouped(window: NumberWindow): boolean {
  if (isSpacedOut(window)) return true
  return /^(?:(?:2|4),)?(?:11|3,4,4)$|^1[35]$/.test(window.parts.join())
}

/**
 * Finds mobile numbers in a folded text: 11 digits in one piece, as 138-0000-0000, digit by digit, with +86 or 86.
 * Amounts, fractions, addresses, file names and numbers behind the label of something else are left alone.
 */
export function findMobiles(text: string, { context = '' }: { context?: string } = {}): FoundMobile[] {
  const found: FoundMobile[] = []
  eachNumberWindow(text, { longest: 15 }, window => {
    const { value, start, end, parts, alone } = window
    if (value.length < 11) return false
    const trunk = TRUNK.test(value)
    if (!isMobile(value.replace(trunk ? TRUNK : COUNTRY, '')) || !(trunk || isWellGrouped(window))) return false
    // The local part of a mail address.
    if (text[end] === '@') return false
    const label = labelBefore(text, start, context)
    const labelled = label === 'phone'
    if (trunk && !labelled) return false
    if (!labelled) {
      if (label === 'other' || label === 'card') return false
      if ((parts.length > 1 && !alone) || isPiece(text, start, end)) return false
      if (isFraction(text, start, end) || inAddress(text, start, end) || UNIT.test(text.slice(end, end + 6)))
        return false
    }
    found.push({ start: text[start - 1] === '+' ? start - 1 : start, end, labelled })
    return true
  })
  return found
}
