import { isBlank, isZeroWidth } from './blank.ts'

const FOLDABLE = /[\u00a0\u2000-\u200a\u2e80-\u2fdf\u3000\uf900-\ufaff\ufe50-\ufe6f\uff01-\uff5e]/

/**
 * Simplified radical forms that PDF copies leave in place of the character and for which NFKC knows nothing.
 * Source: Unicode EquivalentUnifiedIdeograph.txt, the radicals that are whole characters.
 */
const RADICALS =
  '⺁厂⺎兀⺐尣⺕彐⺙攵⺝月⺟母⺠民⺩王⺪疋⺫罒⺬示⺮竹⺰纟⺳罓⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

let table: Uint16Array | undefined

function foldTable(): Uint16Array {
  if (table) return table
  const made = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) made[code] = code
  const normalise = (from: number, to: number) => {
    for (let code = from; code <= to; code++) {
      const folded = String.fromCharCode(code).normalize('NFKC')
      if (folded.length === 1) made[code] = folded.charCodeAt(0)
    }
  }
  normalise(0x2e80, 0x2fdf)
  normalise(0xf900, 0xfaff)
  normalise(0xfe50, 0xfe6f)
  for (let i = 0; i < RADICALS.length; i += 2) made[RADICALS.charCodeAt(i)] = RADICALS.charCodeAt(i + 1)
  for (let code = 0xff01; code <= 0xff5e; code++) made[code] = code - 0xfee0
  for (let code = 0x2000; code <= 0x200a; code++) made[code] = 0x20
  made[0xa0] = 0x20
  made[0x3000] = 0x20
  table = made
  return made
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
  if (!FOLDABLE.test(text)) return text
  const map = foldTable()
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = map[text.charCodeAt(i)]!
  return toText(codes)
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
