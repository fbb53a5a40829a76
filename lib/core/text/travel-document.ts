/**
 * - `passport`: 护照
 * - `to-hong-kong-macao`: 往来港澳通行证
 * - `to-taiwan`: 大陆居民往来台湾通行证
 * - `home-return`: 港澳居民来往内地通行证, 回乡证
 * - `taiwan-resident`: 台湾居民来往大陆通行证, 台胞证
 * - `military`: 军官证, 士兵证
 */
export type TravelDocumentKind =
  | 'passport'
  | 'to-hong-kong-macao'
  | 'to-taiwan'
  | 'home-return'
  | 'taiwan-resident'
  | 'military'

/** Where a number stands; never the number itself. */
export interface FoundTravelDocument {
  readonly start: number
  readonly end: number
  readonly kind: TravelDocumentKind
}

const NUMBER =
  /(?<![0-9A-Za-z])(?:[A-Za-z]{1,2}[0-9]{7,10}|[0-9]{8}(?:[0-9]{2})?)(?![0-9A-Za-z*])|[军士]字第? ?[0-9]{6,8} ?号?/g

/** By the nearest word before the number; the shapes are those in use, all too short to mean anything without the word. */
const LABELS: readonly { readonly word: RegExp; readonly shape: RegExp; readonly kind: TravelDocumentKind }[] = [
  {
    word: /护照|passport|hu_?zhao/i,
    shape: /^(?:[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[DSP][0-9]{7,8}|[DSPK]E[0-9]{7}|K[0-9]{8}|[HM][0-9]{8})$/,
    kind: 'passport',
  },
  { word: /往来港澳|港澳通行证/, shape: /^(?:C[A-Z0-9][0-9]{7}|W[0-9]{8})$/, kind: 'to-hong-kong-macao' },
  { word: /往来台湾|赴台/, shape: /^(?:[LT][0-9]{8})$/, kind: 'to-taiwan' },
  {
    word: /港澳居民来往|来往内地|回乡证|港澳通行证|港澳居民/,
    shape: /^[HM][0-9]{8}(?:[0-9]{2})?$/,
    kind: 'home-return',
  },
  { word: /台湾居民来往|来往大陆|台胞证|台湾居民/, shape: /^(?:[0-9]{8}|[0-9]{10})$/, kind: 'taiwan-resident' },
]

/** Under 证件号码 any document may stand: only shapes that are nothing else count. */
const ANY = /证件号/
const ANY_SHAPE = /^(?:[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[HM][0-9]{8}(?:[0-9]{2})?)$/

/** How far before its number a word may stand: itself, a colon, an earlier number of a list. */
const REACH = 30
/** Words that end the reach of a word before them. */
const OTHER = /电话|手机|编号|日期|时间|出生|邮编|金额|有效期|批次|受理号|流水|订单|[。;]/

/**
 * Finds the numbers of passports, travel permits and military identity cards in a folded text: only behind the word for the
 * document, or under such a heading (`context`).
 */
export function findTravelDocuments(text: string, { context = '' }: { context?: string } = {}): FoundTravelDocument[] {
  const found: FoundTravelDocument[] = []
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    const end = start + number.length
    if (/^[军士]/.test(number)) {
      found.push({ start, end, kind: 'military' })
      continue
    }
    const value = number.toUpperCase()
    const before = text.slice(Math.max(0, start - REACH), start)
    const kind = kindOf(value, afterOther(before), true) ?? kindOf(value, context, false)
    if (kind) found.push({ start, end, kind })
  }
  return found
}

function kindOf(value: string, words: string, near: boolean): TravelDocumentKind | null {
  if (words === '') return null
  for (const { word, shape, kind } of LABELS) {
    if (!shape.test(value) || !word.test(words)) continue
    // Eight bare digits are a day or a telephone, too: the word stands right before them or over their column.
    if (
      kind === 'taiwan-resident' &&
      near &&
      !/(?:台胞证|通行证|证件)[^\u4e00-\u9fff]{0,3}(?:号码?|编号)?[^0-9\u4e00-\u9fff]{0,4}$/.test(words)
    )
      continue
    return kind
  }
  return ANY.test(words) && ANY_SHAPE.test(value) ? (/^[HM]/.test(value) ? 'home-return' : 'passport') : null
}

function afterOther(before: string): string {
  const other = [...before.matchAll(new RegExp(OTHER, 'g'))].at(-1)
  return other ? before.slice(other.index + other[0].length) : before
}
