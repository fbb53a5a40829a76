import { isBlank, isZeroWidth } from './blank.ts'

const FOLDABLE = /[\u00a0\u2000-\u200a\u2e80-\u2fdf\u3000\uf900-\ufaff\ufe50-\ufe6f\uff01-\uff5e]/
const EVERY_FOLDABLE = new RegExp(FOLDABLE, 'g')

/**
 * Simplified radical forms that PDF copies leave in place of the character and for which NFKC knows nothing.
 * Source: Unicode EquivalentUnifiedIdeograph.txt, the radicals that are whole characters.
 */
const RADICALS =
  '⺁厂⺎兀⺐尣⺕彐⺙攵⺝月⺟母⺠民⺩王⺪疋⺫罒⺬示⺮竹⺰纟⺳罓⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

/** What has been folded so far; there are about 1,500 foldable characters in all. */
const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  let plain = folded.get(character)
  if (plain === undefined) {
    plain = foldedForm(character)
    folded.set(character, plain)
  }
  return plain
}

function foldedForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' '
  const radical = RADICALS.indexOf(character)
  if (radical >= 0 && radical % 2 === 0) return RADICALS[radical + 1]!
  const normal = character.normalize('NFKC')
  return normal.length === 1 ? normal : character
}

/** Enough for one `String.fromCharCode` call without coming near the argument limit of any engine. */
const CHUNK = 8192

function toText(codes: Uint16Array): string {
  let text = ''
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(from, from + CHUNK) as unknown as number[])
  }
  return text
}

/**
 * Folds a text for matching, one code unit to one code unit, so that an offset in the result is an offset in the input:
 * full-width ASCII to ASCII, ideographic and typographic spaces and NBSP to a space, CJK radicals, compatibility
 * ideographs and small forms to the character they stand for (﹝ becomes 〔). Circled and mathematical digits stay.
 */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(EVERY_FOLDABLE, foldCharacter) : text
}

/**
 * Takes out every blank and zero-width character. `map[i]` is the offset in `text` of the i-th code unit that is left;
 * the piece `[s, e)` of the result therefore stands at `[map[s], map[e - 1] + 1)` of the input.
 */
export function squeeze(text: string): { text: string; map: Uint32Array } {
  const map = new Uint32Array(text.length)
  const codes = new Uint16Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code) || isZeroWidth(code)) continue
    codes[length] = code
    map[length++] = i
  }
  return { text: length === text.length ? text : toText(codes.subarray(0, length)), map: map.subarray(0, length) }
}
