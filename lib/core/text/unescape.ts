import { fold } from './fold.ts'

/** A text with its escapes decoded and folded; `from[i]` and `to[i]` bound the source of its i-th code unit, `null` where nothing moved. */
export interface Unescaped {
  readonly text: string
  readonly from: Uint32Array | null
  readonly to: Uint32Array | null
}

const ANY = /%[0-9A-Fa-f]{2}|&#|\\[ux]/

/** Backslashes count as many as there are: JSON inside a string inside a script has two and more. */
const ESCAPES =
  /(?:%[0-9A-Fa-f]{2}){1,400}|&#(?:x[0-9A-Fa-f]{1,6}|[0-9]{1,7});?|\\{1,8}(?:u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,6}\})|x[0-9A-Fa-f]{2})/g

/**
 * Decodes what markup and scripts leave undecoded: `%31`, `&#49;`, `&#x31;`, and in scripts and JSON `\u0031`, `\u{31}` and `\x31`;
 * then folds width (see {@link fold}). Linear, never throws; bytes that are not UTF-8 stand for nothing and part what is around them.
 */
export function unescapeText(text: string): Unescaped {
  if (!ANY.test(text)) return { text: fold(text), from: null, to: null }
  // Decoding never makes a text longer.
  const from = new Uint32Array(text.length)
  const to = new Uint32Array(text.length)
  let decoded = ''
  let length = 0
  const push = (piece: string, start: number, end: number) => {
    decoded += piece
    for (let i = 0; i < piece.length; i++) {
      from[length] = start
      to[length++] = end
    }
  }
  const copy = (start: number, end: number) => {
    decoded += text.slice(start, end)
    for (let i = start; i < end; i++) {
      from[length] = i
      to[length++] = i + 1
    }
  }
  let done = 0
  for (const { 0: escaped, index } of text.matchAll(ESCAPES)) {
    copy(done, index)
    done = index + escaped.length
    if (escaped[0] === '%') decodePercent(escaped, index, push)
    else push(decodeReference(escaped), index, done)
  }
  copy(done, text.length)
  return { text: fold(decoded), from, to }
}

/** The character of `&#49;`, `&#x31;`, `\u0031`, `\u{31}` or `\x31`; a blank for what is none. */
function decodeReference(escaped: string): string {
  const digits = /[0-9A-Fa-f]+(?=[;}]?$)/.exec(escaped)![0]
  const code = escaped[0] === '&' && escaped[2] !== 'x' ? Number(digits) : Number.parseInt(digits, 16)
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' '
}

/** Decodes `%XX…` one character at a time. */
function decodePercent(
  escaped: string,
  offset: number,
  push: (piece: string, start: number, end: number) => void,
): void {
  for (let at = 0; at < escaped.length; ) {
    const lead = Number.parseInt(escaped.slice(at + 1, at + 3), 16)
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let end = Math.min(at + size * 3, escaped.length)
    let piece: string
    try {
      piece = decodeURIComponent(escaped.slice(at, end))
    } catch {
      piece = '\ufffd'
      end = at + 3
    }
    push(piece, offset + at, offset + end)
    at = end
  }
}
