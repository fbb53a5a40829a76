import { findDocNumbers, parseDocNumber } from './doc-number.ts'
import { fold } from './fold.ts'

/** Words by which other documents call one: whoever speaks of it in 《》 uses one of them. */
export interface DocumentNames {
  /** The document number in its right form, `海公开办发〔2024〕1号`; `null` where there is none. */
  readonly number: string | null
  /** The title without blanks and punctuation, whole and in the shorter forms in use; the longest first. */
  readonly titles: readonly string[]
}

/** A shorter form is too common to tell one document. */
const SHORTEST = 6

/** All but letters and digits: brackets, dashes and dots are written in many ways. */
const MARKS = /[^\p{L}\p{N}]+/gu

const bare = (name: string): string => name.replace(MARKS, '')

/**
 * The forms of a title in which others name it: 某区人民政府关于印发《某办法》的通知 is called that, 关于印发《某办法》的通知 or 某办法.
 *
 * @param title in simplified characters
 */
export const titleForms = (title: string): readonly string[] => {
  const folded = fold(title).slice(0, 300)
  const forms = new Set([bare(folded)])
  const about = folded.indexOf('关于')
  if (about > 0) forms.add(bare(folded.slice(about)))
  const issued =
    /(?:印发|发布|公布|颁布|颁发|转发|批转)\s{0,3}[《〈<]([^《》]{2,150})[》〉>](?:的|,)?(?:通知|公告|通告|决定|命令|令)/.exec(
      folded,
    )
  if (issued) forms.add(bare(issued[1]!))
  const whole = /^[《〈]([^《》]{2,150})[》〉]$/.exec(folded.trim())
  if (whole) forms.add(bare(whole[1]!))
  return [...forms].filter(form => form.length >= SHORTEST)
}

/** A document number in its right form, whatever brackets and blanks it is written with; `null` for what is none. */
export const numberForm = (text: string): string | null => {
  const number = parseDocNumber(text) ?? findDocNumbers(text)[0] ?? null
  return number && number.prefix !== '' ? fold(number.expected).replace(/\s+/g, '') : null
}

/**
 * What other documents call one.
 *
 * @param title in simplified characters
 * @param docNumber in simplified characters
 */
export const documentNames = (title: string | null, docNumber: string | null): DocumentNames => ({
  number: docNumber === null ? null : numberForm(docNumber),
  titles: title === null ? [] : titleForms(title),
})
