import { CFB } from '@e965/xlsx'
import type { Block } from './content.ts'

const FIB = 1_024

/**
 * A Word 97 file ([MS-DOC]) with one piece of Unicode text: body, then comments. Cells end with U+0007; rows with a carriage return, in
 * place of the mark that Word tells apart by its properties.
 */
export const docOf = (
  blocks: readonly Block[],
  { comment = '', title = '', encrypted = false }: { comment?: string; title?: string; encrypted?: boolean } = {},
): Uint8Array => {
  const body = blocks
    .map(block =>
      typeof block === 'string'
        ? `${block}\r`
        : block.map(row => `${row.map(cell => `${cell}\u0007`).join('')}\r`).join(''),
    )
    .join('')
  const notes = comment === '' ? '' : `${comment}\r\r`
  const text = `${body}${notes}\r`
  const main = Buffer.alloc(FIB + text.length * 2 + 4_096)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x00c1, 2)
  main.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a)
  main.writeUInt32LE(FIB, 0x18)
  main.writeUInt32LE(body.length, 0x4c)
  main.writeUInt32LE(notes.length, 0x5c)
  main.write(text, FIB, 'utf16le')
  // Clx: one piece, its offset not compressed.
  const clx = Buffer.alloc(5 + 8 + 8)
  clx.writeUInt8(2, 0)
  clx.writeUInt32LE(16, 1)
  clx.writeUInt32LE(0, 5)
  clx.writeUInt32LE(text.length, 9)
  clx.writeUInt32LE(FIB, 15)
  const table = Buffer.alloc(4_096)
  clx.copy(table, 64)
  main.writeUInt32LE(64, 0x1a2)
  main.writeUInt32LE(clx.length, 0x1a6)
  // Empty tables of character and paragraph properties hold their end only.
  for (const at of [0xfe, 0x106]) main.writeUInt32LE(4, at)
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/WordDocument', main)
  CFB.utils.cfb_add(container, '/1Table', table)
  if (title !== '') CFB.utils.cfb_add(container, '/\u0005SummaryInformation', propertySet(title))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer)
}

/** An OLE property set with a title in UTF-16. */
const propertySet = (title: string): Buffer => {
  const set = Buffer.alloc(48 + 16 + 8 + title.length * 2 + 2)
  set.writeUInt16LE(0xfffe, 0)
  set.writeUInt32LE(1, 24)
  set.writeUInt32LE(48, 44)
  set.writeUInt32LE(set.length - 48, 48)
  set.writeUInt32LE(1, 52)
  set.writeUInt32LE(2, 56)
  set.writeUInt32LE(16, 60)
  set.writeUInt32LE(31, 64)
  set.writeUInt32LE(title.length + 1, 68)
  set.write(title, 72, 'utf16le')
  return set
}
