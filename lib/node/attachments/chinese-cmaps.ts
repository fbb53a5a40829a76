/**
 * The character maps that Chinese PDFs name without holding them (`GBK-EUC-H`, `UniGB-UCS2-H`), made when asked for. They map codes not to
 * glyphs but to Unicode, and the map from glyphs to Unicode (`Adobe-GB1-UCS2`) is the identity: text comes out right, which is all that
 * is wanted here. Takes the place of the PDF library's files of 1.6 MB.
 */
export class ChineseCMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`no ${kind} data`)
    const name = filename.replace(/\.bcmap$/, '')
    const encoding = CODES.find(([pattern]) => pattern.test(name))?.[1]
    if (encoding === undefined) throw new Error(`no character map ${name}`)
    const known = made.get(encoding)
    const text = known ?? cmapOf(encoding)
    made.set(encoding, text)
    return new TextEncoder().encode(text)
  }
}

type Codes = 'two bytes' | 'gbk' | 'big5' | 'to unicode'

const CODES: readonly (readonly [RegExp, Codes])[] = [
  [/^Adobe-(?:GB1|CNS1)-UCS2$/, 'to unicode'],
  [/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/, 'two bytes'],
  [/^(?:GB|GBK|GBKp|GBK2K|GBpc|GBT)(?:-EUC)?-[HV]$/, 'gbk'],
  [/^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-[HV]$/, 'big5'],
]

const made = new Map<Codes, string>()

const hex = (code: number, bytes: number): string => code.toString(16).padStart(bytes * 2, '0')

const cmapOf = (codes: Codes): string => {
  const spaces = codes === 'two bytes' || codes === 'to unicode' ? '<0000> <ffff>' : '<00> <80>\n<8140> <fefe>'
  const count = codes === 'two bytes' || codes === 'to unicode' ? 1 : 2
  const ranges: string[] = []
  if (codes === 'to unicode') {
    for (let high = 0; high < 256; high++) ranges.push(`<${hex(high, 1)}00> <${hex(high, 1)}ff> <${hex(high, 1)}00>`)
    return `begincmap\n${count} begincodespacerange\n${spaces}\nendcodespacerange\n${inBlocks(ranges, 'bfrange')}endcmap\n`
  }
  if (codes === 'two bytes') ranges.push('<0000> <ffff> 0')
  else {
    ranges.push('<00> <80> 0')
    const decoder = new TextDecoder(codes)
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const text = decoder.decode(Uint8Array.of(high, low))
        const code = text.charCodeAt(0)
        if (text.length === 1 && code !== 0xfffd)
          ranges.push(`<${hex((high << 8) | low, 2)}> <${hex((high << 8) | low, 2)}> ${code}`)
      }
  }
  return `begincmap\n${count} begincodespacerange\n${spaces}\nendcodespacerange\n${inBlocks(ranges, 'cidrange')}endcmap\n`
}

const inBlocks = (ranges: readonly string[], kind: string): string => {
  let text = ''
  for (let from = 0; from < ranges.length; from += 100) {
    const block = ranges.slice(from, from + 100)
    text += `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}\n`
  }
  return text
}
