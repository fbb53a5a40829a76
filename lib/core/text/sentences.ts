/** A sentence of a text at `[start, end)`, its full stop excluded. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts a folded text at 。 ; ! ? and line breaks. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !'。;!?\n'.includes(text[i]!)) continue
    if (i > start) yield { text: text.slice(start, i), start, end: i }
    start = i + 1
  }
}
