import { Converter } from 'opencc-js/cn2t'
import type { PageTruth } from './truth.ts'

let converter: ((text: string) => string) | null = null

/** Simplified to traditional characters, as a gateway converts whole pages; no regional words. */
export function toTraditional(text: string): string {
  converter ??= Converter({ from: 'cn', to: 'tw' })
  return converter(text)
}

// Addresses and identifiers are ASCII and come out unchanged; rule ids, states and names of the truth are, too.
function convertAll<T>(value: T): T {
  if (typeof value === 'string') return toTraditional(value) as T
  if (Array.isArray(value)) return value.map(convertAll) as T
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convertAll(inner)])) as T
  }
  return value
}

/** The truth of a converted page: in the page's own characters. */
export function traditionalTruth(truth: PageTruth): PageTruth {
  return convertAll(truth)
}
