import { createHash } from 'node:crypto'
import { article } from '../../core/page/facts/article.ts'
import { lineTraits } from '../../core/page/line-traits.ts'
import type { Page } from '../../core/page/page.ts'

/** What a page says, as two hashes: pages of one content are told by the first, of nearly one by the second. */
export interface ContentHash {
  /** First 128 bits of SHA-256 over the normalised text, hexadecimal. */
  readonly exact: string
  /** 64-bit simhash of the same text, hexadecimal. */
  readonly near: string
  /** UTF-16 units of the normalised text. */
  readonly length: number
}

/** Characters of a shingle: four Han characters are a word or two. */
const SHINGLE = 4
/** One shingle of eight is looked at, picked by its own hash, so that an insertion moves no other. */
const PICK = 7
/** Longer texts are told apart by their beginning. */
const LONGEST = 100_000
/** Bits that near duplicates may differ in, as in Manku, Jain, Das Sarma (WWW 2007). */
const NEAR_BITS = 3
/** Shorter texts share most of their shingles by chance. */
const SHORTEST = 100

/** What changes with each visit. */
const CHANGING = /^(?:今天是|当前时间|现在时间)|(?:访问|浏览|阅读|点击|下载)(?:总)?(?:次数|量|人次|数)/

/**
 * The content of a page without what surrounds it: title and text of the article where there is one, else all visible lines outside
 * navigation and footer, so that pages of one template do not look alike. Blanks, full width, and lines that count visits do not matter.
 *
 * A simhash rather than minhash: one number of 64 bits a page, found again through four indexed bands ({@link nearBands}).
 */
export const contentHash = (page: Page): ContentHash => {
  const { body, lines, titleLines } = page.fact(article)
  const traits = page.fact(lineTraits)
  const shown = body
    ? [...titleLines, ...lines]
    : page.lines.filter(line => !line.hidden && !traits[line.index]!.chrome)
  let text = ''
  for (const line of shown) {
    if (line.plain.length < 200 && CHANGING.test(line.plain)) continue
    text += line.plain.replace(/\s+/g, '')
    if (text.length > LONGEST) break
  }
  return hashOf(text.slice(0, LONGEST))
}

/** As {@link contentHash}, of a text that is normalised already, such as an attachment's. */
export const hashOf = (text: string): ContentHash => ({
  exact: createHash('sha256').update(text).digest('hex').slice(0, 32),
  near: simhash(text),
  length: text.length,
})

/** Whether two pages say nearly the same. Too short ones only where they are equal. */
export const isNearDuplicate = (a: ContentHash, b: ContentHash): boolean => {
  if (a.exact === b.exact) return true
  if (Math.min(a.length, b.length) < SHORTEST) return false
  if (Math.abs(a.length - b.length) * 10 > Math.max(a.length, b.length)) return false
  return distance(a.near, b.near) <= NEAR_BITS
}

/** Four keys of a simhash: two that differ in at most three bits share one. */
export const nearBands = (near: string): readonly string[] => [0, 4, 8, 12].map(at => `${at}:${near.slice(at, at + 4)}`)

const distance = (a: string, b: string): number => {
  let bits = 0
  for (const at of [0, 8]) {
    let difference = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16)
    for (; difference !== 0; difference &= difference - 1) bits++
  }
  return bits
}

const simhash = (text: string): string => {
  const counts = new Int32Array(64)
  let picked = 0
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    const low = mix(hash)
    if ((low & PICK) !== 0) continue
    picked++
    add(counts, 0, mix(low ^ 0x9e3779b9))
    add(counts, 32, mix(low ^ 0x85ebca6b))
  }
  if (picked === 0) return '0000000000000000'
  return word(counts, 0) + word(counts, 32)
}

/** The finaliser of MurmurHash3. */
const mix = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const add = (counts: Int32Array, from: number, hash: number): void => {
  for (let bit = 0; bit < 32; bit++) counts[from + bit]! += (hash >>> bit) & 1 ? 1 : -1
}

const word = (counts: Int32Array, from: number): string => {
  let value = 0
  for (let bit = 0; bit < 32; bit++) if (counts[from + bit]! > 0) value |= 1 << bit
  return (value >>> 0).toString(16).padStart(8, '0')
}
