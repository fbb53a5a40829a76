import { eachNumberWindow } from './number-windows.ts'

/** A unified social credit code in a text at `[start, end)`. Such codes are public. */
export interface FoundUscc {
  start: number
  end: number
  /** The code itself, upper case. */
  code: string
  /** Whether length, alphabet, category and check character are right. */
  valid: boolean
}

/** GB 32100-2015: digits and capitals without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Registering department and category (GB 32100-2015, table 1), region, then the organisation code and the check character. */
const SHAPE =
  /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82|99)[0-9]{4}[0-9A-HJ-NPQRTUWXY]{10}$/

/** Whether `code` (18 capitals and digits) is a unified social credit code with the right check character. */
export function isUscc(code: string): boolean {
  if (!SHAPE.test(code)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(code[i]!) * WEIGHTS[i]!
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}

const LABEL = /(?:信用代码|机构代码|纳税人识别号|税号)[^0-9A-Za-z]{0,12}$/

/**
 * Finds the codes of a folded text. A wrong one is returned only where its label (统一社会信用代码 …) stands before it, or
 * in `context`, the heading of its column.
 */
export function findUsccs(text: string, { context = '' }: { context?: string } = {}): FoundUscc[] {
  const found: FoundUscc[] = []
  const column = LABEL.test(context)
  eachNumberWindow(text, { longest: 1 }, ({ value, start, end }) => {
    if (value.length < 16 || value.length > 20) return true
    const code = value.toUpperCase()
    const valid = code === value && isUscc(code)
    if (valid || column || LABEL.test(text.slice(Math.max(0, start - 24), start)))
      found.push({ start, end, code, valid })
    return true
  })
  return found
}
