import { isAscii, isUtf8 } from 'node:buffer'
import type { Decoded } from '../core/page/decoded.ts'

export interface DecodeOptions {
  /** The `charset` of the HTTP `Content-Type`, as sent. */
  readonly httpCharset?: string | null
}

/**
 * Bytes of a page to text, in WHATWG order (HTML Standard 13.2.3.2: BOM, transport, prescan), then by the bytes themselves among UTF-8,
 * GB18030, Big5 and UTF-16. What a declaration says is checked against the bytes, which win. Never throws.
 *
 * The whole GB family (gb2312, gbk) is read, and named, as `gb18030`, its superset.
 */
export const decode = (bytes: Uint8Array, { httpCharset = null }: DecodeOptions = {}): Decoded => {
  const bom = bomOf(bytes)
  const wide = bom === 'utf-16le' || bom === 'utf-16be' ? bom : bom === null ? utf16By(bytes) : null
  if (wide) {
    const text = decoder(wide).decode(bytes)
    const claim = claimOf('http', httpCharset) ?? claimIn(text.slice(0, HEAD))
    return judged(text, wide, claim && claim.declared !== wide ? claim : byBom(bom), claim)
  }

  const claim = claimOf('http', httpCharset) ?? narrow(claimIn(latin1(bytes, HEAD)))
  const utf8 = isUtf8(bytes)
  if (bom === 'utf-8') {
    const encoding = utf8 ? 'utf-8' : choose(bytes, 'utf-8', false)
    const said = claim && claim.declared !== encoding ? claim : byBom(bom)
    return judged(decoder(encoding).decode(bytes), encoding, said, claim)
  }
  const declared = claim?.declared ?? null
  const encoding =
    utf8 && (declared === null || declared === 'utf-8')
      ? 'utf-8'
      : isAscii(bytes) && declared !== null && !declared.startsWith('utf-16')
        ? declared
        : choose(bytes, declared, utf8)
  return judged(decoder(encoding).decode(bytes), encoding, claim, claim)
}

interface Claim {
  /** Canonical; what this engine would read it as. */
  readonly declared: string
  readonly declaredBy: 'bom' | 'http' | 'meta'
  readonly label: string | null
}

const judged = (text: string, encoding: string, said: Claim | null, claim: Claim | null): Decoded => ({
  text,
  encoding,
  declared: said?.declared ?? null,
  declaredBy: said?.declaredBy ?? null,
  label: said?.label ?? claim?.label ?? null,
  mismatch: said !== null && said.declared !== encoding,
})

const byBom = (bom: string | null): Claim | null =>
  bom === null ? null : { declared: bom, declaredBy: 'bom', label: null }

const bomOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a BOM: markup is ASCII, so every other byte of its beginning is zero, and the bytes between hardly ever. */
const utf16By = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(bytes.length, 2_048) >> 1
  if (pairs < 4 || (bytes[0] !== 0 && bytes[1] !== 0)) return null
  let high = 0
  let low = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) high++
    if (bytes[i + 1] === 0) low++
  }
  // Some everyday characters have a zero byte of their own: 开 is U+5F00.
  if (low > pairs * 0.3 && high * 5 < low) return 'utf-16le'
  return high > pairs * 0.3 && low * 5 < high ? 'utf-16be' : null
}

const claimOf = (declaredBy: Claim['declaredBy'], label: string | null): Claim | null => {
  const declared = label === null ? null : canonical(label)
  return declared === null ? null : { declared, declaredBy, label }
}

const decoders = new Map<string, TextDecoder>()

const decoder = (encoding: string): TextDecoder => {
  const known = decoders.get(encoding)
  if (known) return known
  const made = new TextDecoder(encoding)
  decoders.set(encoding, made)
  return made
}

/** The Encoding Standard's name for a label, the GB family as one; `null` for a label that it does not know. */
const canonical = (label: string): string | null => {
  const plain = label.trim().toLowerCase()
  if (plain === 'x-user-defined') return 'windows-1252'
  try {
    const { encoding } = new TextDecoder(plain)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}

/**
 * How far a declaration is looked for. The prescan of the standard ends after 1,024 bytes, but browsers still obey a tag that their
 * parser meets later in the head.
 */
const HEAD = 65_536

/** A declaration, or what may hide one. Each alternative ends at the latest with the text, so that the scan is linear. */
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|noscript)\b[\s\S]*?(?:<\/\1|$)|<body[\s/>]|<\?xml\s([^>]{0,300})>|<meta[\s/]([^>]{0,1000})>/gi
const ATTRIBUTE = /([^\s"'>/=]{1,100})\s{0,100}=\s{0,100}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s>"']{1,500}))/g
const CHARSET = /charset\s{0,20}=\s{0,20}["']?\s{0,20}([^\s;"',]{1,40})/i

/** What the head of a document declares: its first `meta` with a known encoding, else the XML declaration. */
const claimIn = (head: string): Claim | null => {
  let xml: Claim | null = null
  for (const token of head.matchAll(TOKENS)) {
    if (token[2] !== undefined) xml = claimOf('meta', attributesIn(token[2]).get('encoding') ?? null)
    else if (token[3] !== undefined) {
      const attributes = attributesIn(token[3])
      const pragma = attributes.get('http-equiv')?.trim().toLowerCase() === 'content-type'
      const label =
        attributes.get('charset') ?? (pragma ? CHARSET.exec(attributes.get('content') ?? '')?.[1] : null) ?? null
      const claim = claimOf('meta', label)
      if (claim) return claim
    } else if (/^<body/i.test(token[0])) break
  }
  return xml
}

const attributesIn = (tag: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase()
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '')
  }
  return found
}

/** HTML Standard, prescan: a tag that could be read as ASCII cannot stand in UTF-16. */
const narrow = (claim: Claim | null): Claim | null =>
  claim?.declared.startsWith('utf-16') ? { ...claim, declared: 'utf-8' } : claim

const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')

/** Text that is scored: from the first byte that is not ASCII on. */
const SAMPLE = 16_384

/**
 * The encoding that makes the most sense of bytes which are no plain UTF-8, or which their declaration denies to be. Two bytes of
 * GB18030 are nearly always two bytes of Big5 as well: only the characters that come out tell them apart.
 */
const choose = (bytes: Uint8Array, declared: string | null, utf8: boolean): string => {
  const start = bytes.findIndex(byte => byte > 0x7f)
  if (start < 0) return 'utf-8'
  const sample = bytes.subarray(start, start + SAMPLE)
  const candidates = new Set(['gb18030', 'big5', 'utf-8'])
  if (declared !== null && !declared.startsWith('utf-16')) candidates.add(declared)
  const usual = utf8 ? 'utf-8' : 'gb18030'
  let best = usual
  let most = Number.NEGATIVE_INFINITY
  for (const encoding of candidates) {
    const prior = encoding === declared ? 0.1 : encoding === usual ? 0.05 : 0
    const score = senseOf(decoder(encoding).decode(sample)) + prior
    if (score > most) {
      most = score
      best = encoding
    }
  }
  return best
}

/** The share of everyday characters among those that are not ASCII, less what could not be read; about 0.4 for Chinese prose. */
const senseOf = (text: string): number => {
  let other = 0
  let sense = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    other++
    if (code === 0xfffd) sense -= 2
    else if (code >= 0xe000 && code < 0xf900) sense -= 1
    else if (EVERYDAY.has(code)) sense++
  }
  return other === 0 ? 0 : sense / other
}

/** The most frequent characters of Chinese prose and of offices, in both scripts, with the punctuation between them. */
const EVERYDAY = new Set(
  Array.from(
    '的一是不在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
      '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平' +
      '形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系情者最立代想已通并提直题党程展五' +
      '果料员位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被必先回则任取据' +
      '处府给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风切打白教速花带安场身' +
      '车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影' +
      '算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构称太准精值号率族维划选' +
      '标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首页网站开街镇乡村' +
      '這為個國時來們於對會發動過說產種後學經進著電裡現實兩體機當點從業應開還義樣與關線內數質氣變條沒結解問無軍並題黨員總設長頭資邊級圖' +
      '統較將組見計別論運農幾區強決則據處給門規熱領東導壓爭濟階術極聯認權證轉單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記' +
      '觀織裝眾書復兒須際驗連斷難礦備辦習響約勞團歷構稱準號維劃選標寫親養層卻專狀廠識適屬圓調滿縣參紅細聽鐵價嚴頁網鎮鄉' +
      '©®°±·×÷，。、；：？！“”‘’（）《》【】「」『』〔〕—…·　０１２３４５６７８９',
    character => character.charCodeAt(0),
  ),
)

/** Beginnings of the formats that are served as pages by mistake: PDF, ZIP (docx, xlsx), OLE (doc, xls), PNG, JPEG, GIF, RAR, 7z, gzip. */
const MAGIC = [
  '%PDF-',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b\x08',
]

const MARKUP = /<(?:!doctype|html|head|body|meta|div|table|script|p|a)[\s/>]/i

/** Whether bytes are no text at all: a known format, or full of control characters and without markup. */
export const looksBinary = (bytes: Uint8Array): boolean => {
  const head = latin1(bytes, 4_096)
  if (MAGIC.some(magic => head.startsWith(magic))) return true
  if (bomOf(bytes) !== null || utf16By(bytes) !== null || MARKUP.test(head)) return false
  let control = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    // Not tab, line feed, form feed, return, nor the escape of ISO-2022.
    if (code < 9 || code === 11 || (code > 13 && code < 27) || (code > 27 && code < 32)) control++
  }
  return control > head.length * 0.1
}
