import type { PartsCollector } from './collect-parts.ts'
import { addLines } from './read-text.ts'

/** Groups whose text is no text of the document. */
const DESTINATIONS =
  /^(?:fonttbl|colortbl|stylesheet|themedata|datastore|latentstyles|pict|objdata|generator|listtable|listoverridetable|rsidtbl|xmlnstbl|colorschememapping|mmathPr|filetbl|revtbl)$/
const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]{1,4096})/g

/** Rich text: what it shows, hidden text, comments and properties, in the code page of Chinese Windows or Unicode. */
export const readRtf = (bytes: Uint8Array, collector: PartsCollector): void => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const gbk = new TextDecoder('gb18030')
  let shown = ''
  let aside = ''
  let skip = 1
  interface Group {
    ignored: boolean
    aside: boolean
    hidden: boolean
  }
  const groups: Group[] = [{ ignored: false, aside: false, hidden: false }]
  let raw: number[] = []
  const put = (text: string): void => {
    const group = groups[groups.length - 1]!
    if (group.ignored) return
    if (group.aside || group.hidden) aside += text
    else shown += text
  }
  const flush = (): void => {
    if (raw.length > 0) put(gbk.decode(Uint8Array.from(raw)))
    raw = []
  }
  let left = 0
  for (const [, byte, word, number, symbol, brace, text] of source.matchAll(TOKEN)) {
    if (byte !== undefined) {
      if (left > 0) left--
      else raw.push(Number.parseInt(byte, 16))
      continue
    }
    flush()
    const group = groups[groups.length - 1]!
    if (brace === '{') groups.push({ ...group })
    else if (brace === '}') {
      if (groups.length > 1) groups.pop()
      if (group.aside) aside += '\n'
    } else if (symbol !== undefined) {
      if (symbol === '*') group.aside = true
      else if (symbol === '~') put(' ')
      else if (/[\\{}]/.test(symbol)) put(symbol)
    } else if (text !== undefined) {
      put(text.slice(Math.min(left, text.length)))
      left = Math.max(0, left - text.length)
    } else if (word !== undefined) {
      left = 0
      if (DESTINATIONS.test(word)) group.ignored = true
      else if (word === 'info' || word === 'annotation' || word === 'deleted') group.aside = true
      else if (word === 'v') group.hidden = number !== '0'
      else if (word === 'uc') skip = Number(number ?? 1)
      else if (word === 'u') {
        put(String.fromCharCode(Number(number ?? 0) & 0xffff))
        left = skip
      } else if (word === 'par' || word === 'line' || word === 'row') put('\n')
      else if (word === 'tab' || word === 'cell') put('\t')
    }
  }
  flush()
  addLines(shown, collector, 'shown')
  addLines(aside, collector, 'hidden')
}
