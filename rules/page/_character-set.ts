/** A set of UTF-16 code units, asked about one by one: for sets too scattered for a character class to be quick. */
export type CharacterSet = Uint8Array

/** The characters of a string, and ranges of code units, both ends included. */
export const characterSet = (characters: string, ...ranges: readonly (readonly [number, number])[]): CharacterSet => {
  const set = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1
  for (const [from, to] of ranges) set.fill(1, from, to + 1)
  return set
}

export const holdsAny = (text: string, set: CharacterSet): boolean => {
  for (let i = 0; i < text.length; i++) if (set[text.charCodeAt(i)] === 1) return true
  return false
}
