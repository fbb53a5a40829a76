import { Tokenizer } from 'parse5'

/** States of the HTML Standard's tokenizer (13.2.5) in which most characters are only collected, by parse5's numbers. */
const DATA = 0
const RAWTEXT = 2
const SCRIPT_DATA = 3
const TAG_NAME = 7
const ATTRIBUTE_NAME = 32
const DOUBLE_QUOTED = 35
const SINGLE_QUOTED = 36
const COMMENT = 44

/** For each code unit, the sets of states in which it is collected as it is. */
const kinds = new Uint8Array(0x10000)
const TEXT = 1
const RAW = 2
const QUOTED = 4
const IN_COMMENT = 8
const NAME = 16
for (let code = 0; code < 0x10000; code++) {
  // NUL, CR and surrogates want parse5's care wherever they stand.
  if (code === 0 || code === 13 || (code >= 0xd800 && code <= 0xdfff)) continue
  const blank = code === 9 || code === 10 || code === 12 || code === 32
  let kind = 0
  if (!blank && code !== 38 && code !== 60) kind |= TEXT
  if (code !== 60) kind |= RAW
  if (code !== 34 && code !== 38 && code !== 39) kind |= QUOTED
  if (code !== 45 && code !== 60) kind |= IN_COMMENT
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45) kind |= NAME
  kinds[code] = kind
}

/**
 * parse5's tokenizer, which looks at one character at a time, with a short cut: runs of characters that a state only collects are taken
 * as one. What such a run ends with goes the usual way. The tokens are the same, except that a script's text comes in fewer pieces.
 */
export class RunTokenizer extends Tokenizer {
  protected override _consume(): number {
    switch (this.state as number) {
      case DATA: {
        // The first character of a run decides what token it is: that one goes the usual way.
        const { currentCharacterToken } = this
        if (currentCharacterToken !== null && currentCharacterToken.type === 0) this.#collect(TEXT)
        break
      }
      case RAWTEXT:
      case SCRIPT_DATA: {
        if (this.currentCharacterToken !== null) this.#collect(RAW)
        break
      }
      case DOUBLE_QUOTED:
      case SINGLE_QUOTED:
        this.#collect(QUOTED)
        break
      case COMMENT:
        this.#collect(IN_COMMENT)
        break
      case TAG_NAME: {
        const token = this.currentToken
        if (token !== null && 'tagName' in token) token.tagName += this.#name()
        break
      }
      case ATTRIBUTE_NAME:
        this.currentAttr.name += this.#name()
        break
    }
    return super._consume()
  }

  #collect(kind: number): void {
    const { preprocessor } = this
    const { html } = preprocessor
    const from = preprocessor.pos + 1
    let to = from
    while (to < html.length && (kinds[html.charCodeAt(to)]! & kind) !== 0) to++
    // A line feed behind a carriage return is not part of the text.
    if (to === from || html.charCodeAt(from - 1) === 13) return
    if (from !== this.runEnd) {
      this._flushRun('')
      this.runStart = from
    }
    this.runEnd = to
    preprocessor.pos = to - 1
  }

  #name(): string {
    const { preprocessor } = this
    const { html } = preprocessor
    const from = preprocessor.pos + 1
    let to = from
    while (to < html.length && (kinds[html.charCodeAt(to)]! & NAME) !== 0) to++
    preprocessor.pos = to - 1
    return to === from ? '' : html.slice(from, to)
  }
}
