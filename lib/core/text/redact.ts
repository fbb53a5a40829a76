import { isBankCard } from './bank-card.ts'
import { labelBefore } from './number-label.ts'
import { eachNumberWindow, isSpacedOut, type NumberWindow } from './number-windows.ts'
import { hasResidentCheckDigit, residentBirth } from './resident-id.ts'
import { type Unescaped, unescapeText } from './unescape.ts'
import { isUscc } from './uscc.ts'

interface Span {
  start: number
  end: number
}

/**
 * Masks everything in a text that looks like personal data: identity numbers right or wrong, residence permits,
 * disability and school-roll numbers, passports and plates where named, home addresses and days of birth behind their labels, mobile numbers, bank cards, mail addresses,
 * also full-width, split, percent-encoded or half masked ones. What stays is at most a third of the characters, never
 * more than the first three and last two. Office telephones, document numbers, dates, site codes and social credit codes
 * stay. Idempotent, linear, never throws. Prefers a mask too many, where the detectors prefer a finding too few:
 * everything govlint prints or stores passes here.
 */
export function redact(text: string): string {
  let result = text
  // What a mask takes from a jumble of digits can leave another value standing free: look again until nothing is left.
  for (let pass = 0; pass < PASSES; pass++) {
    const once = redactOnce(result)
    if (once === result) break
    result = once
  }
  return result
}

/** Real texts need one, random jumbles of half masked numbers three. */
const PASSES = 8

function redactOnce(text: string): string {
  const view = unescapeText(text)
  if (!/[0-9@]/.test(view.text)) return text
  const spans: Span[] = []
  collectNumbers(view.text, spans)
  collectRuns(view.text, spans)
  collectNamed(view.text, spans)
  collectMails(view.text, spans)
  return spans.length === 0 ? text : mask(text, view, spans)
}

/** A person's name as its first character and a star. */
export function redactName(name: string): string {
  const [first = ''] = name.trim()
  return first && `${first}*`
}

/** What our own mask leaves at its two sides must not be read as a part of another number. */
function isRemnant(text: string, { start, end, parts }: NumberWindow): boolean {
  const [first = 0] = parts
  const last = parts[parts.length - 1] ?? 0
  if (first <= 3 && text.startsWith('**', start + first)) return true
  if (last <= 3 && text.startsWith('**', end)) return true
  return first <= 2 && /[0-9A-Za-z]\*{2,24}$/.test(text.slice(Math.max(0, start - 26), start))
}

/** Whole numbers, in one piece or split. */
function collectNumbers(text: string, spans: Span[]): void {
  eachNumberWindow(text, { longest: 20, wide: true }, window => {
    if (window.value.length < 11 || isRemnant(text, window) || !looksPersonal(text, window)) return false
    spans.push({ start: window.start, end: window.end })
    return true
  })
}

/** As people group 11 digits. Not 4 and 7: art_1388_1234567 and 1388-1234567 are the pages of a widespread CMS. */
const MOBILE_GROUPS = /^(?:[24],)?(?:11|3,4,4|3,8|7,4|3,3,5|4,4,3|5,6|3,2,2,2,2)$/
const MOBILE = /^(?:(?:00)?86|0)?1[3-9][0-9]{9}$/

function looksPersonal(text: string, window: NumberWindow): boolean {
  const { value, parts, start } = window
  const split = parts.length > 1
  if (MOBILE.test(value)) return !split || isSpacedOut(window) || MOBILE_GROUPS.test(parts.join())
  // A number that could be either stands as the person's where the page says so.
  if (!split && isUscc(value.toUpperCase()) && residentBirth(value) === null) return false
  if (value.length >= 18) {
    const core = /^[A-Z]/i.test(value) ? value.slice(1) : value
    if (residentBirth(core.slice(0, 18))) return true
  }
  if (value.length === 15 && isOldResident(value)) {
    // A quote that is nothing but a number was found under the label of its column.
    return !split || (start === 0 && window.end === text.length) || labelBefore(text, start) === 'identity'
  }
  if (!isBankCard(value)) return false
  return !split || parts.slice(0, -1).every(length => length === 4) || (parts.length === 2 && parts[0] === 6)
}

function isOldResident(value: string): boolean {
  return /^[0-9]{15}$/.test(value) && residentBirth(`${value.slice(0, 6)}19${value.slice(6)}0`) !== null
}

const RUN = /[0-9][0-9\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*[Xx]?/g

/** Runs of digits inside longer words, and long runs behind a label, whatever their shape. */
function collectRuns(text: string, spans: Span[]): void {
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (run.length < 11) continue
    const value = run.replace(/[^0-9Xx]/g, '')
    if (value.length < 11) continue
    const end = start + run.length
    const inWord = isPersonalInWord(value) && (value.length === 18 || !isHash(text, start, end))
    if (inWord || isNamedRun(text, value, start) || (value.length > 18 && holdsResident(value)))
      spans.push({ start, end })
  }
}

function isPersonalInWord(value: string): boolean {
  if (value.length === 18) return residentBirth(value) !== null
  const digits = value.replace(/[Xx]$/, '')
  return MOBILE.test(digits) || isOldResident(digits)
}

/** Fingerprints and their like: their letters stop at f, and there are many. */
function isHash(text: string, start: number, end: number): boolean {
  const before = /[0-9A-Za-z]{0,64}$/.exec(text.slice(Math.max(0, start - 64), start))![0]
  const after = /^[0-9A-Za-z]{0,64}/.exec(text.slice(end, end + 64))![0]
  return before.length + (end - start) + after.length >= 24 && /^[0-9]*(?:[a-f][0-9]*){4,128}$/i.test(before + after)
}

function isNamedRun(text: string, value: string, start: number): boolean {
  if (value.length < 12 || isUscc(value)) return false
  const label = labelBefore(text, start)
  return label === 'card' || (label === 'identity' && value.length >= 14)
}

/** An identity number with its right check digit in the midst of a longer run. */
function holdsResident(value: string): boolean {
  for (let i = 0; i + 18 <= value.length; i++) {
    const piece = value.slice(i, i + 18)
    if (residentBirth(piece) && hasResidentCheckDigit(piece)) return true
  }
  return false
}

// 1101081990****1238, 138****1234, 110108 1990 **** 1238: the page hides some of it, we hide more.
const HALF_MASKED =
  /(?<![0-9])[0-9]{1,40}(?:[ -]{1,2}[0-9]{1,8}){0,4}[ -]{0,2}[*×●•]{2,18}[ -]{0,2}[0-9]{0,17}[0-9Xx]?(?![0-9Xx@*])|[0-9]{10,15}[Xx]{2,8}[0-9]{0,7}[0-9Xx]?/g

/** Numbers that only the words before them give away. No flag i: folding the case of Han text costs more than the rest. */
const NAMES =
  /护照|[Pp]assport|通行证|回乡证|台胞证|[军士文警]字|车牌|号牌|车号|车辆|驾驶|微信|[Ww]e(?:[Cc]hat|ixin)|[Qq]{2}|住址|家庭地址|户籍|户口所在|家住|出生|生日|^[A-Z]{1,2}[0-9]/
const NAMED = [
  /(?:护照|[Pp]assport|通行证|回乡证|台胞证)[^0-9A-Za-z\n]{0,20}([A-Za-z]{0,2}[0-9]{7,10})(?![0-9A-Za-z])/g,
  /[军士文警]字第? {0,2}([0-9]{6,8}) {0,2}号/g,
  /(?:车牌|号牌|车号|车辆|驾驶)[^\n]{0,24}?([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Za-hj-np-z][ ·.-]?[A-HJ-NP-Za-hj-np-z0-9]{4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳])/g,
  /(?:微信|[Ww]e(?:[Cc]hat|ixin))(?:号码?|[Ii][Dd])?[ :]{0,3}([A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_*-])/g,
  /[Qq]{2}(?:号码?)?[ :]{0,3}([1-9][0-9]{4,11})(?![0-9*])/g,
  /(?:住址|家庭地址|户籍(?:地址|所在地)|户口所在地|家住)[ :为]{0,3}([\u4e00-\u9fffA-Za-z0-9#()-]{4,60}[0-9一二三四五六七八九十](?:[号栋幢楼室组户](?![\u4e00-\u9fff])|号楼|单元|室|[0-9]){0,6})/g,
  /(?:出生(?:年月日?|日期|时间)?|生日)[ :为于]{0,3}((?:19|20)[0-9]{2}[年./-]?[0-9]{1,2}[月./-]?[0-9]{1,2}日?)(?![0-9])/g,
  /(?<![0-9])((?:19|20)[0-9]{2}(?:年|[./-])[0-9]{1,2}(?:月|[./-])[0-9]{1,2}日?)出生/g,
  // A quote that is nothing but a number was found behind its label or under the heading of its column.
  /^([A-Z]{1,2}[0-9]{7,10})$/g,
]

function collectNamed(text: string, spans: Span[]): void {
  for (const { 0: value, index } of text.matchAll(HALF_MASKED)) {
    if (visible(value) > 5 && !isOurs(value)) spans.push({ start: index, end: index + value.length })
  }
  if (!NAMES.test(text)) return
  for (const pattern of NAMED) {
    for (const { 0: whole, 1: value, index } of text.matchAll(pattern)) {
      const start = index + whole.lastIndexOf(value!)
      spans.push({ start, end: start + value!.length })
    }
  }
}

/** Whether the star run in a half masked number is the work of this module: what touches it is what we would leave. */
function isOurs(value: string): boolean {
  const [whole, head, tail] = /([0-9]{1,3})\*{2,}([0-9Xx]{0,2})(?![0-9*])/.exec(value) ?? []
  if (whole === undefined) return false
  const kept = keptOf(whole.length)
  return head!.length <= kept.head && tail!.length <= kept.tail
}

function visible(value: string): number {
  let count = 0
  for (let i = 0; i < value.length; i++) if (isSignificant(value.charCodeAt(i))) count++
  return count
}

const DOMAIN =
  /(?:[A-Za-z0-9-]{1,63}\.){1,8}(?!(?:png|jpe?g|gif|webp|svg|css|js|pdf|docx?|xlsx?)(?![A-Za-z]))[A-Za-z]{2,24}/y

/** Mail of organs is published by duty (政府信息公开条例 第十二条 互联网联系方式). */
const OFFICE = /(?:^|\.)gov\.cn$/i

/** The local part of mail addresses, those of offices excepted. */
function collectMails(text: string, spans: Span[]): void {
  let floor = 0
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let start = sign
    while (start > floor && /[A-Za-z0-9._%+\-\u200b]/.test(text[start - 1]!)) start--
    floor = sign + 1
    DOMAIN.lastIndex = sign + 1
    const domain = start < sign ? DOMAIN.exec(text)?.[0] : undefined
    if (domain !== undefined && !OFFICE.test(domain)) spans.push({ start, end: sign })
  }
}

/** Letters, digits and Han characters; separators and masks say nothing. */
function isSignificant(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || isHan(code)
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Replaces every span, overlapping ones as one, by what may stay of it around the mask. */
function mask(text: string, { text: seen, from, to }: Unescaped, spans: Span[]): string {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let result = ''
  let done = 0
  for (let i = 0; i < spans.length; ) {
    const { start } = spans[i]!
    let { end } = spans[i]!
    for (i++; i < spans.length && spans[i]!.start < end; i++) end = Math.max(end, spans[i]!.end)
    result += text.slice(done, from ? from[start]! : start) + maskValue(seen.slice(start, end), seen[end] === '@')
    done = to ? to[end - 1]! : end
  }
  return result + text.slice(done)
}

/** How many of `length` characters may stay: a third, at most three in front and two behind. */
function keptOf(length: number): { head: number; tail: number } {
  const keep = Math.min(5, Math.floor(length / 3))
  const head = Math.min(3, Math.ceil(keep * 0.6))
  return { head, tail: keep - head }
}

/** The mask fills the length of the value, so that the words before a later number stay as near as they were. */
function maskValue(value: string, mail: boolean): string {
  let plain = ''
  for (let i = 0; i < value.length; i++) if (isSignificant(value.charCodeAt(i))) plain += value[i]
  const { head, tail } = keptOf(plain.length)
  const last = mail || tail === 0 ? '' : plain.slice(-tail)
  return plain.slice(0, head) + '*'.repeat(value.length - head - last.length) + last
}
