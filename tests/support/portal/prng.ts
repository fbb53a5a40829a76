/** A small seeded random source. Same seed, same numbers, on every machine. */
export interface Rng {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [low, high], both ends included. */
  int(low: number, high: number): number
  /** True with the given chance. */
  chance(probability: number): boolean
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/** 32-bit FNV-1a over UTF-16 code units: spreads a key over the number range. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash ^= key.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** A random source of its own for each key, so that any page can be made without making those before it (mulberry32). */
export function rngFor(seed: number, ...key: (string | number)[]): Rng {
  let state = hashOf(`${seed}|${key.join('|')}`)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    chance: probability => next() < probability,
    pick: list => list[int(0, list.length - 1)]!,
  }
}
