/** A number as a table or a sentence prints it. */
export interface Amount {
  readonly value: number
  /** Digits behind the point, as printed. */
  readonly decimals: number
  readonly printed: string
}

const NUMBER = /^([-−+])?([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\.([0-9]{1,6}))?$/
/** What stands in a cell for nothing. */
const NOTHING = /^(?:[-−–—_/\\*]{0,4}|无|零)$/

/**
 * Reads a folded text without blanks: thousands separators, decimals, a sign.
 *
 * @returns `null` where it is no number (a percentage, words); `'nothing'` for an empty cell, a dash, 无
 */
export const readAmount = (text: string): Amount | 'nothing' | null => {
  if (text.length > 30) return null
  if (NOTHING.test(text)) return 'nothing'
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const size = Number(`${whole.replaceAll(',', '')}.${fraction || '0'}`)
  return { value: sign === '' || sign === '+' ? size : -size, decimals: fraction.length, printed: text }
}

/** An equation that a page prints: `total` should be the sum of `addends`. */
export interface Equation {
  readonly name: string
  readonly total: Amount
  readonly addends: readonly { readonly name: string; readonly amount: Amount }[]
}

const step = (decimals: number): number => 10 ** -decimals

/** How far the sum of an equation may lie from its total: each printed number is rounded by up to half of its last digit. */
const tolerance = ({ total, addends }: Equation): number => {
  const finest = Math.max(total.decimals, ...addends.map(({ amount }) => amount.decimals))
  return (addends.length * step(finest) + step(total.decimals)) / 2
}

export const sumOf = ({ addends }: Equation): number => addends.reduce((sum, { amount }) => sum + amount.value, 0)

/**
 * Whether the total is not the sum of its parts.
 *
 * @param exact for counts, which nobody rounds
 */
export const isOff = (equation: Equation, exact = false): boolean => {
  const off = Math.abs(equation.total.value - sumOf(equation))
  return off > (exact ? 0 : tolerance(equation)) + 1e-9 * Math.abs(equation.total.value) + 1e-9
}

/** `合计 12.00 ≠ 9.00 + 2.00（= 11.00）`, parts named; of many parts only the sum is told. */
export const printEquation = (equation: Equation): string => {
  const { name, total, addends } = equation
  const decimals = Math.max(total.decimals, ...addends.map(({ amount }) => amount.decimals))
  const sum = sumOf(equation).toFixed(decimals)
  if (addends.length === 0) return `${name} ${total.printed} ≠ 0`
  if (addends.length > 6) return `${name} ${total.printed} ≠ ${addends.length} 项之和 ${sum}`
  const parts = addends.map(each => `${each.name} ${each.amount.printed}`).join(' + ')
  return addends.length === 1
    ? `${name} ${total.printed} ≠ ${parts}`
    : `${name} ${total.printed} ≠ ${parts}（= ${sum}）`
}
