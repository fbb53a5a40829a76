/** Unicode East Asian Width W and F (UAX #11), by block: enough to align a report. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Columns of a terminal that a text without controls takes. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return width
}

/** Pads to a display width; a longer text stays as it is. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A run of ASCII (a word, a URL), blanks, or one character with the closing marks that may not begin a line. */
const TOKENS = /[\x21-\x7e]+|\s+|[^\s\x21-\x7e][，。；：！？、）〕】》」』”’…]{0,3}/gu

/** Breaks a text into lines of at most `width` columns; a single word that is longer stays whole. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [token] of text.matchAll(TOKENS)) {
    const size = displayWidth(token)
    if (used > 0 && used + size > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (used === 0 && token.trim() === '') continue
    line += token
    used += size
  }
  return used > 0 || lines.length === 0 ? [...lines, line.trimEnd()] : lines
}
