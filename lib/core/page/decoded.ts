/** How bytes became text. Encoding names are those of the WHATWG Encoding Standard, lower case (`gb18030`, `utf-8`). */
export interface Decoded {
  readonly text: string
  /** The encoding that was used. */
  readonly encoding: string
  /** What the page or the server declared first in WHATWG order, as canonical name; `null` where nobody did. */
  readonly declared: string | null
  /** Who declared it. */
  readonly declaredBy: 'bom' | 'http' | 'meta' | null
  /** The declaration as it stands (`gb2312`); `null` where there is none. */
  readonly label: string | null
  /** Whether the bytes contradict the declaration, so that `encoding` is not `declared`. */
  readonly mismatch: boolean
}
