/** An element that a page should have: its name and the words that show it. */
export type Named = readonly [name: string, words: RegExp]

/** Names of the elements that a text does not show. */
export const missingIn = (text: string, elements: readonly Named[]): string[] =>
  elements.filter(([, words]) => !words.test(text)).map(([name]) => name)
