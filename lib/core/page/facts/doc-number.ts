import { findDates } from '../../text/dates.ts'
import { type DocNumber, findDocNumbers, parseDocNumber } from '../../text/doc-number.ts'
import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import type { At, Page } from '../page.ts'
import { article } from './article.ts'
import { isIndex } from './is-index.ts'
import { isStated, metadata } from './label-value.ts'
import { labels } from './labels.ts'
import { profileValue } from './profile-value.ts'
import { organsIn } from './signature.ts'

/** The document's own number and where it stands. */
export interface OwnNumber {
  /** As printed. */
  readonly text: string
  readonly at: At
  readonly place: 'label' | 'text' | 'title'
}

/** The document's own number (发文字号) as printed: from the metadata, else its first lines, else its title. Never a cited one. */
export const docNumber = defineFact<string | null>('docNumber', page => {
  const given = profileValue(page, 'docNumber')
  if (given !== null) return numberIn(page, given)
  return page.fact(ownNumbers)[0]?.text ?? null
})

/** All places in which the document gives its own number, the one that counts first; rules compare them. */
export const ownNumbers = defineFact<readonly OwnNumber[]>('ownNumbers', page =>
  isIndex(page)
    ? []
    : [labelledNumber(page), numberInText(page), numberInTitle(page)].filter(number => number !== null),
)

/** The number that a field's value gives; `null` for 无, 号 and the like. */
const numberIn = (page: Page, value: string): string | null => {
  if (!isStated(value)) return null
  const simplified = page.simplify(value)
  const number = parseDocNumber(simplified) ?? findDocNumbers(simplified)[0]
  if (number) return value.slice(number.start, number.end)
  // A number that is written wrong is still the number: 海政办发2024年1号.
  return value.length <= 40 && /[\u3400-\u9fff]/.test(value) && /\d.{0,12}号/.test(simplified) ? value : null
}

const labelledNumber = (page: Page): OwnNumber | null => {
  const { lines } = page.fact(article)
  const outside = page.fact(metadata)
  for (const label of page.fact(labels)) {
    if (label.key !== 'docNo' || !(outside.includes(label) || isAmongFirst(label.line, lines))) continue
    const text = numberIn(page, label.value)
    if (text !== null) return { text, at: label.at, place: 'label' }
  }
  return null
}

/** Lines at the beginning of a text in which its own number may stand. */
const FIRST_LINES = 10

const isAmongFirst = (line: Line | null, lines: readonly Line[]): boolean =>
  line !== null && lines.slice(0, FIRST_LINES).includes(line)

const numberInText = (page: Page): OwnNumber | null => {
  const { head, lines, titleLines } = page.fact(article)
  const title = titleLines[titleLines.length - 1]?.index ?? -1
  const fields = new Set<Line>()
  const values = new Set<Line>()
  for (const { key, line, at } of page.fact(labels)) {
    if (line) fields.add(line)
    if (!('line' in at)) continue
    fields.add(at.line)
    // The value of a label that stands alone in its cell is no second place.
    if (key === 'docNo') values.add(at.line)
  }
  const above = head.filter(line => line.index > title && !values.has(line))
  const first = [...above]
  let own = 0
  for (const line of lines) {
    // A block of metadata at the text's beginning does not count.
    if (!fields.has(line) && ++own > FIRST_LINES) break
    if (!values.has(line)) first.push(line)
  }
  for (let i = 0; i < first.length; i++) {
    const line = first[i]!
    const { text, plain } = line
    const next = first[i + 1]
    if (
      next &&
      /(?:令|公告)$/.test(plain.replaceAll(' ', '')) &&
      plain.length <= 40 &&
      /^\(?第 ?\d{1,5} ?号\)?$/.test(next.plain)
    ) {
      const start = next.plain.indexOf('第')
      const end = next.plain.lastIndexOf('号') + 1
      return { text: next.text.slice(start, end), at: { line: next, start, end }, place: 'text' }
    }
    if (text.length <= 120 && /[〔﹝[\]【(〖{（［]|第/.test(text)) {
      const number = ownNumberOf(page, line)
      if (number)
        return {
          text: text.slice(number.start, number.end),
          at: { line, start: number.start, end: number.end },
          place: 'text',
        }
    }
    // The addressees open the text proper.
    if (
      i >= above.length &&
      !fields.has(line) &&
      (plain.length > 160 || (plain.length > 4 && plain.endsWith(':') && !plain.includes('号')))
    ) {
      return null
    }
  }
  return null
}

/** The number that a line consists of, with its issuer before it, a day behind it, or the document's title behind it. */
const ownNumberOf = (page: Page, line: Line): DocNumber | null => {
  const text = page.simplify(line.text)
  const whole = parseDocNumber(text)
  if (whole) return whole.prefix === '' && whole.form === 'order' ? null : whole
  const numbers = findDocNumbers(text)
  const [number] = numbers
  if (number?.form === 'order' && isPromulgated(line.plain, number)) return number
  if (!number || numbers.length > 1 || number.prefix === '') return null
  const before = line.plain.slice(0, number.start).replace(/[\s(]+$/, '')
  const after = line.plain.slice(number.end).replace(/^[\s)]+/, '')
  if (before !== '' && organsIn(before, before).length === 0) {
    return isTitleWith(line.plain, number) && repeatsTitle(page, before) ? number : null
  }
  if (after === '' || /^签发人/.test(after)) return number
  const [date] = findDates(after)
  if (date && after.length <= 40 && date.start <= 12 && !/[。;]/.test(after)) return number
  return /^(?:[:_]|关于|《|\.(?:pdf|docx?|wps|ofd)$)/.test(after) && !/[。;]$/.test(after) ? number : null
}

/** The note below a regulation's title: （2020年9月1日某市人民政府令第9号公布，根据…令第30号修订）; the number that it came with counts. */
const isPromulgated = (plain: string, number: DocNumber): boolean =>
  /^\( ?\d{4}年\d{1,2}月\d{1,2}日 ?(?:以|经)?$/.test(plain.slice(0, number.start)) &&
  /^ ?(?:公布|发布|颁布)/.test(plain.slice(number.end))

/** Whether words are the title that the page shows above its text. */
const repeatsTitle = (page: Page, words: string): boolean => {
  const squeezed = words.replace(/\s+/g, '')
  const title = page
    .fact(article)
    .titleLines.map(line => line.plain.replace(/\s+/g, ''))
    .join('')
  return title.includes(squeezed) || squeezed.includes(title.replace(/\([^()]{1,40}\)$/, ''))
}

/** …的通知（国发〔2017〕28号）: a title with its own number behind it; a cited number stands behind 《…》, 转发 or the like. */
const isTitleWith = (plain: string, number: DocNumber): boolean => {
  const before = plain.slice(0, number.start).trimEnd()
  const after = plain.slice(number.end).trim()
  if (!before.endsWith('(') || after !== ')') return false
  const title = before.slice(0, -1).trimEnd()
  return (
    /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|细则|条例|方案|规划|计划|要点)$/.test(
      title,
    ) && !CITING.test(title)
  )
}

const CITING = /转发|转印|解读|图解|问答|解答|学习|贯彻|宣传|废止|失效|修改|答记者问/

const numberInTitle = (page: Page): OwnNumber | null => {
  const { titleLines } = page.fact(article)
  for (const line of titleLines) {
    const text = page.simplify(line.text)
    const [number] = findDocNumbers(text)
    if (!number || number.prefix === '') continue
    const whole = parseDocNumber(text)
    const leads = number.start <= 1 && /^[\s)]{0,2}(?:[:_]|关于|《)/.test(line.plain.slice(number.end))
    if (whole || (leads && !CITING.test(line.plain)) || isTitleWith(line.plain, number)) {
      const { start, end } = number
      return { text: line.text.slice(start, end), at: { line, start, end }, place: 'title' }
    }
  }
  return null
}
