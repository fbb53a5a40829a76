import { type Equation, readAmount } from '../../lib/core/text/amount.ts'

const FACTORS: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }
const MONEY = '([-−]?[0-9][0-9,]{0,18}(?:\\.[0-9]{1,6})?)\\s?(亿元|万元|元)'

/** A label, few words, a sum of money: `公务接待费支出预算 2.00 万元`. */
const stated = (label: string): RegExp =>
  new RegExp(`${label}[^,。;:0-9]{0,16}(?:20[0-9]{2}年度?[^,。;:0-9]{0,10})?[:,]?[^,。;:0-9]{0,6}${MONEY}`)

const TOTAL = new RegExp(`三公["”’]?经费[^,。;:0-9]{0,30}${MONEY}`)
const ABROAD = stated('因公出国\\s?\\(?境?\\)?')
const RECEPTION = stated('公务接待')
const CAR = stated('公务用车购置(?:费)?(?:及|和|与|、)(?:公务用车)?运行')
const PURCHASE = stated('公务用车购置(?!(?:费)?(?:及|和|与|、))')
const RUNNING = stated('公务用车运行')
/** A sentence with two years or with budget and account side by side has two sets of sums. */
const COMPARES = /比|较|同比|增加|减少|增长|下降|上年|去年|年初|完成|调整|持平/
/** Provinces that count meetings and training in. */
const MORE = /会议费|培训费|差旅费/

const INCOME = new RegExp(`收入(?:总计|总预算|总决算)[^,。;:0-9]{0,8}${MONEY}`)
const SPENDING = new RegExp(`支出(?:总计|总预算|总决算)[^,。;:0-9]{0,8}${MONEY}`)

interface Sum {
  readonly printed: string
  readonly unit: string
  readonly start: number
  readonly end: number
}

const find = (pattern: RegExp, text: string): Sum | null => {
  const match = pattern.exec(text)
  if (!match) return null
  const [whole, printed = '', unit = ''] = match
  return { printed, unit, start: match.index, end: match.index + whole.length }
}

const equation = (
  name: string,
  total: Sum,
  parts: readonly { readonly name: string; readonly sum: Sum }[],
): Equation | null => {
  // Different units in one sum are rounded differently.
  if (parts.some(({ sum }) => sum.unit !== total.unit) || FACTORS[total.unit] === undefined) return null
  const amounts = [total, ...parts.map(({ sum }) => sum)].map(({ printed }) => readAmount(printed))
  const read = amounts.flatMap(amount => (amount && amount !== 'nothing' ? [amount] : []))
  if (read.length < amounts.length) return null
  return { name, total: read[0]!, addends: parts.map((part, i) => ({ name: part.name, amount: read[i + 1]! })) }
}

/** What a sentence, folded, states of sums that belong together, each with where it stands. */
export const statedIn = (
  sentence: string,
): { readonly equation: Equation; readonly start: number; readonly end: number }[] => {
  const found: { equation: Equation; start: number; end: number }[] = []
  const add = (made: Equation | null, start: number, end: number): void => {
    if (made) found.push({ equation: made, start, end })
  }
  const [income, spending] = [find(INCOME, sentence), find(SPENDING, sentence)]
  if (income && spending && spending.start >= income.end && !COMPARES.test(sentence.slice(0, spending.end))) {
    add(equation('收入总计', income, [{ name: '支出总计', sum: spending }]), income.start, spending.end)
  }
  const [abroad, reception] = [find(ABROAD, sentence), find(RECEPTION, sentence)]
  if (!abroad || !reception || MORE.test(sentence) || COMPARES.test(sentence)) return found
  const [car, purchase, running] = [find(CAR, sentence), find(PURCHASE, sentence), find(RUNNING, sentence)]
  const total = find(TOTAL, sentence.slice(0, Math.min(abroad.start, reception.start)))
  const parts = [
    { name: '因公出国（境）费', sum: abroad },
    { name: '公务接待费', sum: reception },
  ]
  const cars = [
    { name: '公务用车购置费', sum: purchase },
    { name: '公务用车运行费', sum: running },
  ].flatMap(({ name, sum }) => (sum ? [{ name, sum }] : []))
  const all = car
    ? [...parts, { name: '公务用车购置及运行费', sum: car }]
    : cars.length === 2
      ? [...parts, ...cars]
      : null
  const last = Math.max(...(all ?? []).map(({ sum }) => sum.end))
  if (total && all) add(equation('“三公”经费', total, all), total.start, last)
  if (car && cars.length === 2)
    add(equation('公务用车购置及运行费', car, cars), car.start, Math.max(...cars.map(({ sum }) => sum.end)))
  return found
}
