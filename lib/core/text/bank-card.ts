import { labelBefore } from './number-label.ts'
import { eachNumberWindow } from './number-windows.ts'

/** Where a bank card number stands; never the number itself. */
export interface FoundBankCard {
  start: number
  end: number
  /** A company or an organ is named as the holder nearby: accounts for deposits and fees are public. */
  corporate: boolean
}

/** 16 to 19 digits in the ranges of UnionPay, Visa, MasterCard, Amex, JCB and the banks' old 9-prefixes. */
const RANGE = /^(?=[0-9]{16,19}$)(?:62|4|5[1-5]|3[457]|9[0-9])/
const HOLDER =
  /(?:单位|户名|收款人|开户名称?|[账帐]户名称?)[^\n。;]{0,30}(?:局|公司|中心|委员会|政府|医院|学校|大学|办公室|协会|银行)/
const ACCOUNT = /卡号|[账帐]号|[账帐]户|开户|银行|一卡通|存折|yhk?h|yhzh|bank/i

/** Luhn's check (ISO/IEC 7812-1, annex B) over a string of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

/** Whether the digits are in a card range and pass Luhn's check. */
export function isBankCard(digits: string): boolean {
  return RANGE.test(digits) && passesLuhn(digits)
}

/**
 * Finds bank cards in a folded text: 16–19 digits, in one piece or in groups of four, in a card range, with Luhn's check
 * digit, and only near a word for an account or under such a heading (`context`).
 */
export function findBankCards(text: string, { context = '' }: { context?: string } = {}): FoundBankCard[] {
  const found: FoundBankCard[] = []
  eachNumberWindow(text, { longest: 19 }, ({ value, start, end, parts }) => {
    if (value.length < 16 || !isBankCard(value)) return false
    if (!parts.slice(0, -1).every(length => length === 4) && !(parts.length === 2 && parts[0] === 6)) return false
    const label = labelBefore(text, start, context)
    if (label === 'identity' || label === 'other' || label === 'phone') return false
    const around = text.slice(Math.max(0, start - 60), Math.min(text.length, end + 40))
    if (label !== 'card' && !ACCOUNT.test(around)) return false
    found.push({ start, end, corporate: HOLDER.test(around) })
    return true
  })
  return found
}
