import { fold } from './fold.ts'

/** What departs from GB/T 9704-2012, 7.2.5. */
export type DocNumberDefect =
  | 'bracket'
  | 'mixed-bracket'
  | 'di'
  | 'leading-zero'
  | 'two-digit-year'
  | 'full-width'
  | 'space'
  | 'missing-hao'

/** A document number (发文字号) in a text at `[start, end)`. */
export interface DocNumber {
  /** As written. */
  text: string
  start: number
  end: number
  /** 机关代字, or the name in front of 第 in an order; empty where the text gives none. */
  prefix: string
  /** Four digits, also where two are written; null in orders without a year. */
  year: number | null
  serial: number
  /** `standard`: 海公开办发〔2024〕1号. `order`: 国务院令第711号, 民政部公告第482号, where 第 is right. */
  form: 'standard' | 'order'
  /** The brackets as written; empty in orders without any. */
  bracketOpen: string
  bracketClose: string
  defects: DocNumberDefect[]
  /** The right form. */
  expected: string
}

const BLANK = '[\\s\\u200b\\ufeff]'
const DIGIT = '[0-9０-９]'

/**
 * Number in brackets behind a prefix. Read from the text as written, for folding would make one bracket of several.
 * The groups: blank, open, year, close, 第, serial, 号.
 */
const STANDARD = new RegExp(
  `(${BLANK}{0,3})([〔﹝\\[［(（【{｛〖])${BLANK}{0,2}(${DIGIT}{4}|${DIGIT}{2})${BLANK}{0,2}([〕﹞\\]］)）】}｝〗])` +
    `${BLANK}{0,3}(第?)${BLANK}{0,3}(${DIGIT}{1,5})${BLANK}{0,3}(号?)`,
  'g',
)

/** 令第711号, 公告第482号, 公告2020年第44号: the groups are the word, the year and the serial. */
const ORDER = new RegExp(
  `(令|公告)${BLANK}{0,8}(?:(${DIGIT}{4})${BLANK}{0,2}年${BLANK}{0,2})?第${BLANK}{0,2}(${DIGIT}{1,5})${BLANK}{0,2}号`,
  'g',
)

const PAIRS: Record<string, string> = {
  '〔': '〕',
  '﹝': '﹞',
  '[': ']',
  '［': '］',
  '(': ')',
  '（': '）',
  '【': '】',
  '{': '}',
  '｛': '｝',
  '〖': '〗',
}

/** The longest prefix of a standard number in use, and the longest name of an issuer before 令 or 公告. */
const LONGEST_PREFIX = 14
const LONGEST_ISSUER = 30

/** Words of the sentence around a number, none of which occurs inside a 机关代字. */
const STOP =
  /根据|依据|按照|遵照|依照|参照|对照|关于|印发|转发|下发|颁发|颁布|发布|公布|制定|修订|执行|废止|贯彻|落实|通知|通报|通告|公告|决定|命令|批复|规定|意见|办法|细则|条例|方案|规划|纲要|制度|法规|文件|文号|字号|编号|名称|标题|附件|以及|原文|详见|参见|其中|同时|已经|业经|现将|[的了在由按据附把被对为与及是这该即号我你他她它们]/g

/** The issuer's full name in front of its number: 北京市人民政府京政发〔2024〕1号. In an order it is the prefix. */
const ORGAN = /政府|委员会|办公室|办公厅|领导小组|指挥部/g

/** 贵州省财政厅黔劳社厅发: the issuer's name runs into its number, which begins with the short name of a province. */
const ISSUER_BEFORE = /[厅局部委院省市县区](?=[京津沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂晋蒙陕闽粤琼甘黔滇])/g

/** In these an order takes 第 although there are brackets: 中国人民银行公告〔2019〕第3号. */
const ORDER_WORD = /(?:令|公告|通告)$/

function prefixBefore(text: string, end: number, longest: number): string {
  let start = end
  while (start > 0 && end - start < longest + 12 && isHan(text.charCodeAt(start - 1))) start--
  let prefix = text.slice(start, end)
  let cut = 0
  const word = ORDER_WORD.exec(prefix)
  const searched = word ? prefix.slice(0, word.index) : prefix
  for (const stop of searched.matchAll(STOP)) cut = stop.index + stop[0].length
  if (!word) {
    for (const organ of prefix.matchAll(ORGAN)) cut = Math.max(cut, organ.index + organ[0].length)
    for (const issuer of prefix.matchAll(ISSUER_BEFORE)) cut = Math.max(cut, issuer.index + 1)
  }
  prefix = prefix.slice(cut)
  // 《…》和京政发〔2024〕1号: behind a closing mark the conjunction is not 和县.
  if (cut > 0 || /[》〉」”)）]/.test(text[start - 1] ?? '')) prefix = prefix.replace(/^[和或并]/, '')
  // 2020年9月1日某市人民政府令第9号: what ends the day before it is no part of the name.
  if (cut === 0 && /[0-9０-９]/.test(text[start - 1] ?? '')) prefix = prefix.replace(/^[年月日]/, '')
  return prefix.slice(-longest)
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007
}

/** Is it the house number or the room, not 号 of a document: 甲（12）3号楼. */
const NOT_HAO = /^[楼院线门机房馆码店铺桩井]/

function readStandard(text: string, match: RegExpExecArray): DocNumber | null {
  const [whole, gap, bracketOpen, yearText, bracketClose, di, serialText, hao] = match as unknown as string[]
  const at = match.index + gap!.length
  const prefix = prefixBefore(text, match.index, LONGEST_PREFIX)
  const digits = fold(yearText!)
  const proper = bracketOpen === '〔' || bracketOpen === '﹝'
  const behind = text.slice(match.index + whole!.length, match.index + whole!.length + 1)
  if (/[0-9０-９]/.test(behind) || NOT_HAO.test(behind)) return null
  if (digits.length === 4 && !/^(?:19[4-9]|20)/.test(digits)) return null
  if (digits.length === 2 && (!hao || prefix.length < 2 || !(proper || /[发字函办令通规]$/.test(prefix)))) return null
  if (!hao && (!proper || !prefix || /^[年月日条款项个]/.test(behind))) return null
  if (!prefix && !proper) return null

  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 49 ? 1900 : 2000)
  const serial = Number(fold(serialText!))
  const order = ORDER_WORD.test(prefix)
  const defects: DocNumberDefect[] = []
  if (PAIRS[bracketOpen!] !== bracketClose) defects.push('mixed-bracket')
  else if (bracketOpen !== '〔') defects.push('bracket')
  if (di && !order) defects.push('di')
  if (/^[0０]/.test(serialText!)) defects.push('leading-zero')
  if (digits.length === 2) defects.push('two-digit-year')
  if (/[０-９]/.test(yearText! + serialText!)) defects.push('full-width')
  if (/[\s\u200b\ufeff]/.test(prefix ? whole! : whole!.slice(gap!.length))) defects.push('space')
  if (!hao) defects.push('missing-hao')
  const start = prefix ? match.index - prefix.length : at
  // Blanks between the serial and a 号 that never comes are not part of the number.
  const end = match.index + whole!.trimEnd().length
  return {
    text: text.slice(start, end),
    start,
    end,
    prefix,
    year,
    serial,
    form: order ? 'order' : 'standard',
    bracketOpen: bracketOpen!,
    bracketClose: bracketClose!,
    defects,
    expected: `${prefix}〔${year}〕${order && di ? '第' : ''}${serial}号`,
  }
}

interface OrderParts {
  start: number
  end: number
  prefix: string
  yearText?: string | undefined
  serialText: string
}

function readOrder(text: string, { start, end, prefix, yearText, serialText }: OrderParts): DocNumber {
  const year = yearText === undefined ? null : Number(fold(yearText))
  const serial = Number(fold(serialText))
  const written = text.slice(start, end)
  const defects: DocNumberDefect[] = []
  if (/^[0０]/.test(serialText)) defects.push('leading-zero')
  if (/[０-９]/.test(written)) defects.push('full-width')
  // 国务院令 and 第554号 often stand on lines of their own; only blanks inside a line are wrong.
  if (/[ \u00a0\u3000]/.test(written) && !/[\n\r]/.test(written)) defects.push('space')
  return {
    text: written,
    start,
    end,
    prefix,
    year,
    serial,
    form: 'order',
    bracketOpen: '',
    bracketClose: '',
    defects,
    expected: `${prefix}${year === null ? '' : `${year}年`}第${serial}号`,
  }
}

/**
 * All document numbers of a text, in order, right and wrong ones. The prefix ends where the sentence begins:
 * 根据海公开办发〔2024〕1号 has the prefix 海公开办发.
 */
export function findDocNumbers(text: string): DocNumber[] {
  const found: DocNumber[] = []
  for (const match of text.matchAll(STANDARD)) {
    const number = readStandard(text, match)
    if (number) found.push(number)
  }
  for (const { 0: whole, 1: word, 2: yearText, 3: serialText, index } of text.matchAll(ORDER)) {
    const named = index + word!.length
    const prefix = prefixBefore(text, named, LONGEST_ISSUER)
    const end = index + whole.length
    found.push(readOrder(text, { start: named - prefix.length, end, prefix, yearText, serialText: serialText! }))
  }
  return found.sort((a, b) => a.start - b.start)
}

const BARE_ORDER = /^第\s{0,2}([0-9０-９]{1,5})\s{0,2}号$/

/** The document number that is all a text says, brackets around it apart: the value of a field. Else null. */
export function parseDocNumber(text: string): DocNumber | null {
  if (text.length > 200) text = text.trim()
  if (text.length > 200) return null
  const from = text.length - text.replace(/^[\s\u200b\ufeff(（]+/, '').length
  const to = text.replace(/[\s\u200b\ufeff\]］)）]+$/, '').length
  const bare = BARE_ORDER.exec(text.slice(from, to))
  if (bare) return readOrder(text, { start: from, end: to, prefix: '', serialText: bare[1]! })
  const found = findDocNumbers(text)
  return found.find(number => number.start === from && number.end === to) ?? null
}
