import { encode } from '../portal/encode.ts'
import type { Block } from './content.ts'

export interface PdfExtras {
  /** How the text is written: a Chinese font that is not in the file, or one with a map to Unicode of its own. */
  readonly font?: 'UniGB-UCS2-H' | 'GBK-EUC-H' | 'to-unicode'
  /** Radicals of the Kangxi block in place of characters, as some printers write them. */
  readonly radicals?: boolean
  readonly title?: string
  readonly comment?: string
  readonly bookmark?: string
  /** A black box over all text. */
  readonly boxes?: boolean
  /** Further pages without any text. */
  readonly blank?: number
}

const hexOf = (text: string, font: PdfExtras['font']): string => {
  if (font === 'GBK-EUC-H') return Buffer.from(encode(text, 'gbk')).toString('hex')
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return hex
}

const stringOf = (text: string): string => `<feff${hexOf(text, 'to-unicode')}>`

const RADICALS: Readonly<Record<string, string>> = {
  工: '\u2f2f',
  方: '\u2f45',
  大: '\u2f24',
  人: '\u2f08',
  女: '\u2f25',
}

/** A PDF by hand: rows of text from above, cells of a table 130 points apart. */
export const pdfOf = (blocks: readonly Block[], extras: PdfExtras = {}): Uint8Array => {
  const { font = 'UniGB-UCS2-H', radicals = false, title, comment, bookmark, boxes = false, blank = 0 } = extras
  const draw: string[] = []
  let y = 800
  const put = (text: string, x: number): void => {
    const written = radicals ? [...text].map(c => RADICALS[c] ?? c).join('') : text
    if (written !== '') draw.push(`BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(written, font)}> Tj ET`)
    if (boxes) draw.push(`0 g ${x} ${y - 2} 300 12 re f`)
  }
  for (const block of blocks) {
    if (typeof block === 'string') {
      for (let i = 0; i < block.length; i += 50) {
        put(block.slice(i, i + 50), 40)
        y -= 14
      }
      y -= 10
    } else {
      for (const row of block) {
        for (const [column, cell] of row.entries()) put(cell, 40 + column * 250)
        y -= 20
      }
      y -= 30
    }
  }
  const stream = draw.join('\n')
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\nendcmap end end'
  const toUnicode = font === 'to-unicode'
  const pages = [3, ...Array.from({ length: blank }, (_, i) => 20 + i)]
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R${bookmark ? ' /Outlines 10 0 R' : ''} >>`],
    [2, `<< /Type /Pages /Kids [${pages.map(page => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1600 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>${comment ? ' /Annots [9 0 R]' : ''} >>`,
    ],
    [4, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`],
    [
      5,
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${toUnicode ? 'Identity-H' : font} /DescendantFonts [6 0 R]${toUnicode ? ' /ToUnicode 8 0 R' : ''} >>`,
    ],
    [
      6,
      `<< /Type /Font /Subtype /CIDFontType${toUnicode ? 2 : 0} /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${toUnicode ? 'Identity' : 'GB1'}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    ],
    [
      7,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ],
    [8, `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`],
    ...(comment
      ? ([[9, `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${stringOf(comment)} >>`]] as const)
      : []),
    ...(bookmark
      ? ([
          [10, '<< /Type /Outlines /First 11 0 R /Last 11 0 R /Count 1 >>'],
          [11, `<< /Title ${stringOf(bookmark)} /Parent 10 0 R >>`],
        ] as const)
      : []),
    ...(title ? ([[12, `<< /Title ${stringOf(title)} >>`]] as const) : []),
    ...pages.slice(1).map(page => [page, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'] as const),
  ])
  let body = '%PDF-1.4\n'
  const offsets = new Map<number, number>()
  const last = Math.max(...objects.keys())
  for (const [number, object] of objects) {
    offsets.set(number, body.length)
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  const start = body.length
  body += `xref\n0 ${last + 1}\n0000000000 65535 f \n`
  for (let number = 1; number <= last; number++) {
    const offset = offsets.get(number)
    body += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  body += `trailer\n<< /Size ${last + 1} /Root 1 0 R${title ? ' /Info 12 0 R' : ''} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(body)
}
