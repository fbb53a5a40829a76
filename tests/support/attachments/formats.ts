import { encode } from '../portal/encode.ts'
import { type Block, linesOf } from './content.ts'
import { docOf } from './make-doc.ts'
import { docxOf, escapeXml, ofdOf, pptxOf, rowsOf, xlsOf, xlsxOf, zipOf } from './make-office.ts'
import { pdfOf } from './make-pdf.ts'

const csv = (blocks: readonly Block[]): string =>
  rowsOf(blocks)
    .map(row => row.map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n')

/** Rich text of Chinese Windows: every character that is not ASCII as bytes of GBK, or as `\u`. */
const rtf = (blocks: readonly Block[]): string => {
  const escaped = (text: string): string =>
    [...text]
      .map(c => (c.charCodeAt(0) < 0x80 ? c : c.length === 1 ? `\\u${(c.charCodeAt(0) << 16) >> 16}?` : ''))
      .join('')
  const body = blocks.map(block =>
    typeof block === 'string'
      ? `\\pard ${escaped(block)}\\par\n`
      : block.map(row => `\\trowd ${row.map(cell => `${escaped(cell)}\\cell `).join('')}\\row\n`).join(''),
  )
  return `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}\\uc1 ${body.join('')}}`
}

const html = (blocks: readonly Block[]): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gbk"></head><body>${blocks
    .map(block =>
      typeof block === 'string'
        ? `<p>${escapeXml(block)}</p>`
        : `<table>${block.map(row => `<tr>${row.map(cell => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
    )
    .join('')}</body></html>`

/** Every format that a file can have, from the same content. */
export const FORMATS: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>>> = {
  'a.docx': blocks => docxOf(blocks),
  'a.xlsx': blocks => xlsxOf([{ name: 'Sheet1', rows: rowsOf(blocks) }]),
  'a.xls': blocks => xlsOf([{ name: 'Sheet1', rows: rowsOf(blocks) }]),
  'a.et': blocks => xlsOf([{ name: '表一', rows: rowsOf(blocks) }]),
  'a.pptx': blocks => pptxOf(blocks),
  'font-outside.pdf': blocks => pdfOf(blocks),
  'gbk.pdf': blocks => pdfOf(blocks, { font: 'GBK-EUC-H' }),
  'boxes.pdf': blocks => pdfOf(blocks, { font: 'to-unicode', boxes: true, radicals: true }),
  'a.ofd': blocks => ofdOf(blocks),
  'a.doc': blocks => docOf(blocks),
  'a.wps': blocks => docOf(blocks),
  'gbk.csv': blocks => encode(csv(blocks), 'gbk'),
  'utf8.csv': blocks => encode(csv(blocks), 'utf-8-bom'),
  'gbk.txt': blocks => encode(linesOf(blocks).join('\r\n'), 'gbk'),
  'a.rtf': blocks => encode(rtf(blocks), 'utf-8'),
  'html.xls': blocks => encode(html(blocks), 'gbk'),
  'a.zip': async blocks =>
    zipOf({ '名单/附件1.docx': await docxOf(blocks), '说明.txt': encode('本压缩包含名单一份。', 'gbk') }),
}
