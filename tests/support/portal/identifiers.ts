import type { Rng } from './prng.ts'

// GB 11643-1999, check digit.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECK = '10X98765432'
// GB 32100-2015, check digit.
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const USCC_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

// A county code 99 is assigned nowhere: the number is formally valid and can belong to nobody.
const UNASSIGNED_DIVISIONS = ['110199', '130199', '310199', '330199', '440199', '510199']

function digits(rng: Rng, count: number): string {
  let text = ''
  for (let index = 0; index < count; index++) text += rng.int(0, 9)
  return text
}

/** The check character for 17 digits. */
export function idCheck(first17: string): string {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += Number(first17[index]) * ID_WEIGHTS[index]!
  return ID_CHECK[sum % 11]!
}

function birthDay(rng: Rng): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${rng.int(1946, 2012)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}`
}

/** A synthetic resident number of 18 characters with a right check digit and a division code that is assigned nowhere. */
export function residentId(rng: Rng): string {
  const first17 = rng.pick(UNASSIGNED_DIVISIONS) + birthDay(rng) + digits(rng, 3)
  return first17 + idCheck(first17)
}

/** Shaped like a resident number, but the check digit is wrong: a contract or stock number. */
export function nearResidentId(rng: Rng): string {
  const right = residentId(rng)
  return right.slice(0, 17) + (right.endsWith('7') ? '3' : '7')
}

/** A file name of 18 digits made of a time stamp; its last digit passes the check of resident numbers by chance. */
export function timestampName(day: string, rng: Rng): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const head = `${day.replaceAll('-', '')}20${two(rng.int(0, 12))}${two(rng.int(1, 12))}${two(rng.int(1, 28))}`
  for (;;) {
    const first17 = (head + digits(rng, 3)).slice(0, 17)
    const check = idCheck(first17)
    if (check !== 'X') return first17 + check
  }
}

/** A unified social credit code (统一社会信用代码) with a right check character. */
export function creditCode(rng: Rng): string {
  const first17 = `${rng.pick(['11', '12', '91', '92'])}110199${rng.pick(['MA', 'MB', '00'])}${digits(rng, 7)}`
  let sum = 0
  for (let index = 0; index < 17; index++) sum += USCC_CHARS.indexOf(first17[index]!) * USCC_WEIGHTS[index]!
  return first17 + USCC_CHARS[(31 - (sum % 31)) % 31]!
}

/** An office phone of the invented district. */
export function officePhone(rng: Rng): string {
  return `010-8655${digits(rng, 4)}`
}

/** A synthetic mobile number. */
export function mobileNumber(rng: Rng): string {
  return rng.pick(['133', '138', '150', '177', '186', '199']) + digits(rng, 8)
}

/** A synthetic bank card number of 19 digits with the right check digit (ISO/IEC 7812-1, annex B). */
export function bankCardNumber(rng: Rng): string {
  const head = rng.pick(['621700', '622202', '622848', '623059']) + digits(rng, 12)
  let sum = 0
  for (let index = head.length - 1, double = true; index >= 0; index--, double = !double) {
    const digit = Number(head[index])
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return head + String((10 - (sum % 10)) % 10)
}

/** A synthetic passport number. */
export function passportNumber(rng: Rng): string {
  return rng.chance(0.5) ? `E${digits(rng, 8)}` : `EJ${digits(rng, 7)}`
}

export { digits }
