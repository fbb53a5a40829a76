import { isBlank, isZeroWidth } from './blank.ts'

/** A run of ASCII letters and digits with at least one digit; zero-width characters inside it are seen through. */
interface Token {
  value: string
  start: number
  end: number
}

/**
 * A number as a reader sees it: one token, or several with blanks and dashes between them (`110108 19900307 1238`,
 * `138-0000-0000`, `1 1 0 …`). Its bounds are always the bounds of whole tokens, so it is never part of a longer run.
 */
export interface NumberWindow {
  /** Letters and digits only. */
  value: string
  /** Place in the text, separators included. */
  start: number
  end: number
  /** Length of every token, in order. */
  parts: readonly number[]
  /** No further number stands next to it behind a mere separator. */
  alone: boolean
}

export interface WindowOptions {
  /** Longest value of interest, in characters. */
  longest: number
  /** Also see through line breaks, tabs and dots: for a reader who would rather see too much. */
  wide?: boolean
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Hyphens and dashes that people put between the groups of a number. */
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

function isSeparator(code: number, wide: boolean): boolean {
  if (code === 0x20 || code === 0xa0 || code === 0x3000 || isDash(code)) return true
  return wide && (isBlank(code) || code === 0x2e || code === 0xb7)
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let floor = 0
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i)
    if (first < 48 || first > 57) continue
    let start = i
    for (let at = i - 1; at >= floor; at--) {
      const code = text.charCodeAt(at)
      if (isAlphanumeric(code)) start = at
      else if (!isZeroWidth(code)) break
    }
    let end = i + 1
    let hidden = false
    for (let at = end; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isAlphanumeric(code)) {
        if (at > end) hidden = true
        end = at + 1
      } else if (!isZeroWidth(code)) break
    }
    let value = text.slice(start, end)
    if (hidden || !isPlain(value)) value = withoutZeroWidth(value)
    tokens.push({ value, start, end })
    floor = end
    i = end - 1
  }
  return tokens
}

function isPlain(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (!isAlphanumeric(value.charCodeAt(i))) return false
  return true
}

function withoutZeroWidth(value: string): string {
  let plain = ''
  for (const character of value) if (isAlphanumeric(character.charCodeAt(0))) plain += character
  return plain
}

function joined(text: string, before: Token | undefined, after: Token | undefined, wide: boolean): boolean {
  if (!before || !after) return false
  let visible = 0
  for (let at = before.end; at < after.start; at++) {
    const code = text.charCodeAt(at)
    if (isZeroWidth(code)) continue
    if (!isSeparator(code, wide)) return false
    if (++visible > (wide ? 3 : 2)) return false
  }
  return true
}

/**
 * Visits every window of a folded text from left to right, shorter ones first. When `visit` returns true the window is
 * taken and the walk goes on behind it. Time is linear: a window has at most `longest` tokens.
 */
export function eachNumberWindow(
  text: string,
  { longest, wide = false }: WindowOptions,
  visit: (window: NumberWindow) => boolean,
): void {
  const tokens = readTokens(text)
  let i = 0
  while (i < tokens.length) {
    const first = tokens[i]!
    const linkedBefore = joined(text, tokens[i - 1], first, wide)
    const parts: number[] = []
    let value = ''
    let next = i + 1
    for (let j = i; j < tokens.length; j++) {
      const token = tokens[j]!
      if (j > i && (value.length + token.value.length > longest || !joined(text, tokens[j - 1], token, wide))) break
      value = j === i ? token.value : value + token.value
      parts.push(token.value.length)
      const alone = !linkedBefore && !joined(text, token, tokens[j + 1], wide)
      if (visit({ value, start: first.start, end: token.end, parts, alone })) {
        next = j + 1
        break
      }
    }
    i = next
  }
}

/** Whether the window is written digit by digit: `1 3 8 0 …`. */
export function isSpacedOut(window: NumberWindow): boolean {
  return window.parts.length === window.value.length
}
