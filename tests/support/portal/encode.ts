/** Encodings in which the portal writes pages. */
export type PageEncoding = 'utf-8' | 'utf-8-bom' | 'gbk' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be'

const tables = new Map<string, Uint16Array>()

// Node decodes these encodings but does not write them: the table is made by decoding every two-byte code once.
function reverseTable(label: 'gb18030' | 'big5'): Uint16Array {
  const known = tables.get(label)
  if (known) return known
  const table = new Uint16Array(0x10000)
  const decoder = new TextDecoder(label)
  const pair = new Uint8Array(2)
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // WHATWG Big5 encodes nothing below 0xA1 (the Hong Kong extensions).
    if (label === 'big5' && lead < 0xa1) continue
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      pair[0] = lead
      pair[1] = trail
      const text = decoder.decode(pair)
      const unit = text.charCodeAt(0)
      if (text.length !== 1 || unit === 0xfffd || unit < 0x80) continue
      if (table[unit] === 0) table[unit] = lead * 256 + trail
    }
  }
  tables.set(label, table)
  return table
}

function fourBytes(codePoint: number, out: number[]): void {
  // GB 18030: supplementary planes are linear from 0x90308130; the BMP gaps go the slow way through a search table.
  let linear = codePoint >= 0x10000 ? 189_000 + (codePoint - 0x10000) : bmpRank(codePoint)
  const fourth = linear % 10
  linear = Math.floor(linear / 10)
  const third = linear % 126
  linear = Math.floor(linear / 126)
  const second = linear % 10
  out.push(0x81 + Math.floor(linear / 10), 0x30 + second, 0x81 + third, 0x30 + fourth)
}

let ranks: Map<number, number> | null = null

function bmpRank(codePoint: number): number {
  if (!ranks) {
    ranks = new Map()
    const decoder = new TextDecoder('gb18030')
    const bytes = new Uint8Array(4)
    for (let linear = 0; linear < 39_420; linear++) {
      bytes[3] = 0x30 + (linear % 10)
      bytes[2] = 0x81 + (Math.floor(linear / 10) % 126)
      bytes[1] = 0x30 + (Math.floor(linear / 1260) % 10)
      bytes[0] = 0x81 + Math.floor(linear / 12_600)
      const text = decoder.decode(bytes)
      if (text.length === 1 && text !== '\ufffd') ranks.set(text.charCodeAt(0), linear)
    }
  }
  return ranks.get(codePoint) ?? 0
}

function encodeTable(text: string, encoding: 'gbk' | 'gb18030' | 'big5'): Uint8Array {
  const table = reverseTable(encoding === 'big5' ? 'big5' : 'gb18030')
  const out = new Uint8Array(text.length * 10)
  let length = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0)!
    const code = codePoint < 0x10000 ? table[codePoint]! : 0
    if (codePoint < 0x80) {
      out[length++] = codePoint
    } else if (code !== 0) {
      out[length++] = code >> 8
      out[length++] = code & 0xff
    } else if (encoding === 'gb18030') {
      const bytes: number[] = []
      fourBytes(codePoint, bytes)
      for (const byte of bytes) out[length++] = byte
    } else {
      // As browsers submit forms: what the encoding lacks becomes a character reference.
      for (const digit of `&#${codePoint};`) out[length++] = digit.charCodeAt(0)
    }
  }
  return out.slice(0, length)
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(out.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2 + 2, text.charCodeAt(index), littleEndian)
  return out
}

/** Text to bytes. GBK and Big5 write what they lack as a character reference; UTF-16 and `utf-8-bom` begin with a BOM. */
export function encode(text: string, encoding: PageEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  return encodeTable(text, encoding)
}
