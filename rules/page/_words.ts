import { fold } from '../../lib/core/text/fold.ts'

/** Words for comparison: half width, no blanks, punctuation or case. */
export const bareWords = (text: string): string =>
  fold(text.slice(0, 400))
    .replace(/[^0-9A-Za-z\u3400-\u9fff\uf900-\ufaff]+/g, '')
    .toLowerCase()

/** Share of the pairs of neighbouring characters that two words have in common (Dice), 0 to 1. */
export const likeness = (a: string, b: string): number => {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0
  const pairs = new Map<string, number>()
  for (let i = 0; i + 2 <= a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1)
  let same = 0
  for (let i = 0; i + 2 <= b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0
    if (left === 0) continue
    pairs.set(b.slice(i, i + 2), left - 1)
    same++
  }
  return (2 * same) / (a.length + b.length - 2)
}

/** Whether two words share a run of so many characters. */
export const shareRun = (a: string, b: string, length: number): boolean => {
  for (let i = 0; i + length <= a.length; i++) if (b.includes(a.slice(i, i + length))) return true
  return false
}
