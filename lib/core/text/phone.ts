import { fold } from './fold.ts'
import { isMobile } from './mobile.ts'

/**
 * - `digits`: too few or too many for its kind
 * - `letters`: letters among the digits
 * - `double-area`: the area code twice, 010-010-…
 * - `area-code`: an area code that does not exist
 * - `full-width`: full-width digits
 * - `double-dash`: two dashes in a row
 * - `placeholder`: XXXX, 00000000, 无, 暂无 and their like
 * - `empty`: nothing between the label and what follows it
 */
export type PhoneDefect =
  | 'digits'
  | 'letters'
  | 'double-area'
  | 'area-code'
  | 'full-width'
  | 'double-dash'
  | 'placeholder'
  | 'empty'

/**
 * What stands behind a telephone label, at `[start, end)` of the text as written. The value may be somebody's mobile
 * number: it passes `redact` before it is shown.
 */
export interface FoundPhone {
  /** 电话, 联系电话, 传真 … as written, without blanks. */
  label: string
  /** As written, empty when there is nothing. */
  value: string
  start: number
  end: number
  kind: 'landline' | 'mobile' | 'service' | 'unknown'
  areaCode: string | null
  defects: PhoneDefect[]
}

const GAP = '[ \\t\\n\\r\\u200b\\ufeff]{0,4}'
const WORDS =
  '(?:(?:联系|咨询|监督|投诉|举报|服务|办公|值班|受理|查询|举报投诉|监督投诉|投诉举报|公开|联络|业务|技术支持|报名|预约)' +
  `${GAP})?(?:电${GAP}话|传${GAP}真|热线)(?:号码)?|联系方式|tel(?:ephone)?|fax`

/**
 * A label, an explanation in brackets, a colon or the first digit at once. Prose like 拨打电话咨询 has neither. The groups:
 * label, colon.
 */
const LABEL = new RegExp(
  `(?<![A-Za-z])(${WORDS})(?:[/、及和]{1,2}(?:${WORDS}))?${GAP}(?:\\([^()\\n0-9]{0,20}\\))?${GAP}(?:(:)[ \\t\\n\\r\\u200b\\ufeff]{0,40}|(?=[(0-9+]))`,
  'gi',
)

const PLACEHOLDER =
  /^(?:无|暂无|待定|暂缺|略|未公布|空|[-—–―_/*.?~]{1,12}|[xX*]{2,12}|null|undefined|none|n\/a)(?![0-9A-Za-z\u4e00-\u9fff])/i

/** Three-digit area codes have eight-digit numbers; 026 is not given out. */
const SHORT_AREA = /^0(?:10|2[0-57-9])/
const LONG_AREA = /^0[3-9][0-9]{2}/
/** 110, 12345, 95598, 961234, 10086, 116114 and their like. */
const SERVICE = /^(?:1(?:10|14|19|2[0-2])|12[0-9]{3,4}|10[0-9]{3}|95[0-9]{3,7}|96[0-9]{3,5}|116[0-9]{3})$/
const TOLL_FREE = /^[48]00[0-9]{7}$/
const EXTENSION = /(?:转|分机|[-‐-―−]|#)[ ]{0,2}(?:转|分机)?[ ]{0,2}([0-9]{1,6})$/

/** One group of characters of a number, and what may join it to the next. The groups: joint, body. */
const GROUP =
  /((?:[ \t]{0,2}(?:[-‐-―−~#]{1,2}|转|分机|\.)[ \t]{0,2}(?:转|分机)?[ \t]{0,2}|[ \t]{1,2})?)(\+?\([0-9A-Za-z+]{1,8}\)|\+?[0-9A-Za-z*]{1,24})/y
/** Between two numbers of a list: a remark in brackets and a mark or blanks. */
const BETWEEN = /[ \t]{0,4}(?:\([^()0-9\n]{0,20}\))?[ \t]{0,4}[、,;/或及和]?[ \t]{0,4}/y
const MOST_GROUPS = 8
const MOST_NUMBERS = 20
/** Counted things, not a number to call: 固定电话54.80万户. */
const COUNTED = /^(?:[.%]|[万亿户部个次条件例台线门起号]|[0-9])/

/**
 * The telephone numbers of offices behind their labels, right and wrong ones: Beijing 010 with eight digits, other area
 * codes with seven or eight, without area code seven or eight, 400 and 800, service numbers, mobiles; extension behind 转
 * or a dash. A label with a colon and nothing behind it gives one entry with `empty`: the value may stand in the next
 * cell, which only the caller knows.
 */
export function findPhones(text: string): FoundPhone[] {
  const folded = fold(text)
  const found: FoundPhone[] = []
  for (const { 0: whole, 1: words, 2: colon, index } of folded.matchAll(LABEL)) {
    const label = words!.replace(/[\s\u200b\ufeff]/g, '')
    const from = index + whole.length
    const first = readNumber(text, folded, label, from)
    if (first && isNumber(first, folded, colon !== undefined)) {
      found.push(first)
      readMore(text, folded, label, first, found)
    } else if (colon) {
      const rest = folded.slice(from, from + 24)
      const placeholder = PLACEHOLDER.exec(rest)
      if (placeholder) found.push(none(text, label, from, from + placeholder[0].length, 'placeholder'))
      else if (label !== '联系方式' && EMPTY.test(rest)) found.push(none(text, label, from, from, 'empty'))
    }
  }
  return found
}

/** The text ends, the sentence ends or the next label comes. */
const EMPTY = /^(?:$|[。;,]|传真|电话|地址|邮编|邮政编码|邮箱|电子|网址|联系|办公|通信|手机)/

function none(text: string, label: string, start: number, end: number, defect: PhoneDefect): FoundPhone {
  return { label, value: text.slice(start, end), start, end, kind: 'unknown', areaCode: null, defects: [defect] }
}

/** 2024-05-14 has the eight digits of a telephone number. */
const DATE = /^(?:19|20)[0-9]{2}[-.][0-9]{1,2}[-.][0-9]{1,2}$/

/** Whether what stands behind a label is meant as a number at all. */
function isNumber({ value, end, defects }: FoundPhone, folded: string, colon: boolean): boolean {
  if (defects.includes('placeholder')) return colon
  if (DATE.test(value)) return false
  const digits = value.replace(/[^0-9０-９]/g, '').length
  if (defects.length === 0) return digits >= 7 || !COUNTED.test(folded.slice(end, end + 1))
  if (!/^[(+0-9]/.test(fold(value)) || COUNTED.test(folded.slice(end, end + 3).trimStart())) return false
  return digits >= (colon ? 4 : 7)
}

/**
 * Reads groups from `from` on. The number is the longest run of groups without a defect, so that 010 6234 5678 is one
 * number and 62345678 62345679 two; where there is none, as much as dashes hold together, and blanks up to seven digits.
 */
function readNumber(text: string, folded: string, label: string, from: number): FoundPhone | null {
  let best: FoundPhone | null = null
  let wrong: FoundPhone | null = null
  let end = from
  let digits = 0
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    GROUP.lastIndex = end
    const match = GROUP.exec(folded)
    if (!match || (groups === 0 && match[1] !== '')) break
    const [whole, joint, body] = match
    const loose = groups > 0 && joint!.trim() === ''
    if (groups > 0 && /[A-WYZa-wyz]/.test(body!) && !/[0-9]/.test(body!)) break
    end += whole.length
    const phone = judge(text, label, from, end, folded.slice(from, end))
    if (phone.defects.every(defect => defect === 'full-width')) best = phone
    else if (!wrong || !loose || digits < 7) wrong = phone
    digits += body!.replace(/[^0-9]/g, '').length
  }
  return best ?? wrong
}

/** Further numbers of a list. They count only if they can hardly be anything else. */
function readMore(text: string, folded: string, label: string, first: FoundPhone, found: FoundPhone[]): void {
  let end = first.end
  for (let count = 0; count < MOST_NUMBERS; count++) {
    BETWEEN.lastIndex = end
    const gap = BETWEEN.exec(folded)?.[0] ?? ''
    if (gap === '') return
    const next = readNumber(text, folded, label, end + gap.length)
    if (!next || (next.kind === 'unknown' && next.areaCode === null)) return
    if (next.value.replace(/[^0-9０-９]/g, '').length < 7 || DATE.test(next.value)) return
    found.push(next)
    end = next.end
  }
}

function judge(text: string, label: string, start: number, end: number, value: string): FoundPhone {
  const written = text.slice(start, end)
  const defects: PhoneDefect[] = []
  if (/[０-９]/.test(written)) defects.push('full-width')
  if (/[-‐-―−] {0,2}[-‐-―−]/.test(value)) defects.push('double-dash')

  const extension = EXTENSION.exec(value)
  let body = value.replace(/\u200b/g, '')
  let digits = body.replace(/[^0-9]/g, '')
  const withoutExtension = extension ? body.slice(0, extension.index).replace(/[^0-9]/g, '') : ''
  // 010-62345678-8001 has an extension, 010-62345678 has none.
  if (withoutExtension.length >= 7) {
    digits = withoutExtension
    body = body.slice(0, extension!.index)
  }
  const found = { label, value: written, start, end, defects }

  if (/[xX*]{2}|^0{6,}$/.test(body) || /^(?:([0-9])\1{6,}|12345678)$/.test(digits)) {
    return { ...found, kind: 'unknown', areaCode: null, defects: ['placeholder'] }
  }
  if (/[A-Za-z]/.test(body)) defects.push('letters')

  let local = digits.replace(/^(?:00)?86(?=0?[1-9][0-9]{8,})/, '')
  if (local !== digits && !local.startsWith('0') && !isMobile(local)) local = `0${local}`
  const doubled = /^(0[0-9]{2,3})[^0-9]{0,3}\1(?=[^0-9]{0,3}[2-9])/.exec(body.replace(/^[^0-9]+/, ''))
  if (doubled) {
    defects.push('double-area')
    local = local.slice(doubled[1]!.length)
  }
  if (isMobile(local)) return { ...found, kind: 'mobile', areaCode: null }
  if (TOLL_FREE.test(local) || SERVICE.test(local)) return { ...found, kind: 'service', areaCode: null }

  let areaCode: string | null = null
  if (local.startsWith('0')) {
    areaCode = SHORT_AREA.exec(local)?.[0] ?? LONG_AREA.exec(local)?.[0] ?? null
    if (!areaCode) defects.push('area-code')
    else local = local.slice(areaCode.length)
  } else {
    const bracketed = /^\(([0-9]{2,4})\)/.exec(body)
    if (bracketed) defects.push('area-code')
  }
  if (SERVICE.test(local) && areaCode) return { ...found, kind: 'service', areaCode }
  const right = areaCode && areaCode.length === 3 ? /^[2-9][0-9]{7}$/ : /^[2-9][0-9]{6,7}$/
  if (!right.test(local) && !defects.includes('area-code') && !defects.includes('letters')) defects.push('digits')
  return { ...found, kind: right.test(local) ? 'landline' : 'unknown', areaCode }
}
