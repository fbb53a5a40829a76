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
 * The bounds are worked out when they are first asked for: most texts are searched and hold nothing.
 */
export function unescapeText(text: string): Unescaped {
  if (!ANY.test(text)) return { text: fold(text), from: null, to: null }
  let decoded = ''
  let done = 0
  eachEscape(text, (piece, start, end) => {
    decoded += text.slice(done, start) + piece
    done = end
  })
  return new Decoded(text, fold(decoded + text.slice(done)))
}

class Decoded implements Unescaped {
  readonly text: string
  readonly #source: string
  #bounds: { readonly from: Uint32Array; readonly to: Uint32Array } | null = null

  constructor(source: string, text: string) {
    this.#source = source
    this.text = text
  }

  get from(): Uint32Array {
    return this.#read().from
  }

  get to(): Uint32Array {
    return this.#read().to
  }

  #read(): { readonly from: Uint32Array; readonly to: Uint32Array } {
    if (!this.#bounds) this.#bounds = boundsOf(this.#source, this.text.length)
    return this.#bounds
  }
}

function boundsOf(text: string, decoded: number): { from: Uint32Array; to: Uint32Array } {
  const from = new Uint32Array(decoded)
  const to = new Uint32Array(decoded)
  let length = 0
  let done = 0
  const copyUntil = (end: number) => {
    for (; done < end; done++) {
      from[length] = done
      to[length++] = done + 1
    }
  }
  eachEscape(text, (piece, start, end) => {
    copyUntil(start)
    for (let i = 0; i < piece.length; i++) {
      from[length] = start
      to[length++] = end
    }
    done = end
  })
  copyUntil(text.length)
  return { from, to }
}

/** Visits every escape with what it stands for and its place in the text. */
function eachEscape(text: string, visit: (piece: string, start: number, end: number) => void): void {
  for (const { 0: escaped, index } of text.matchAll(ESCAPES)) {
    if (escaped[0] === '%') decodePercent(escaped, index, visit)
    else visit(decodeReference(escaped), index, index + escaped.length)
  }
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
