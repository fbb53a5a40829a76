import { broken, encrypted } from './budget.ts'
import type { PartsCollector } from './collect-parts.ts'
import { addLines } from './read-text.ts'

/** Word 97-2003 and WPS documents: text and tables, heads and feet, notes, comments, text boxes, properties. As far as they can be read. */
export const readDoc = async (bytes: Uint8Array, collector: PartsCollector): Promise<void> => {
  const { default: WordExtractor } = await import('word-extractor')
  const { CFB } = await import('@e965/xlsx')
  const container = openContainer(() => CFB.read(Buffer.from(bytes), { type: 'buffer' }))
  const main = CFB.find(container, '/WordDocument')?.content
  if (!main || main.length < 64) throw broken('没有正文部分，文件损坏', 'the document stream is missing')
  // FIB flags: fEncrypted.
  if ((Number(main[0x0b]) & 0x01) !== 0) throw encrypted()
  const document = await new WordExtractor().extract(Buffer.from(bytes)).catch(() => {
    throw broken('文档损坏，无法读取', 'the document is damaged')
  })
  addLines(document.getBody(), collector, 'shown')
  addLines(document.getTextboxes(), collector, 'shown', { entry: 'textboxes' })
  addLines(document.getHeaders(), collector, 'shown', { entry: 'headers' })
  addLines(document.getFootnotes(), collector, 'shown', { entry: 'footnotes' })
  addLines(document.getEndnotes(), collector, 'shown', { entry: 'endnotes' })
  addLines(document.getAnnotations(), collector, 'comment', { entry: 'annotations' })
  for (const name of ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']) {
    const stream = CFB.find(container, `/${name}`)?.content
    if (stream) for (const text of propertyTexts(Uint8Array.from(stream))) collector.add(text, 'property')
  }
}

const openContainer = <T>(open: () => T): T => {
  try {
    return open()
  } catch {
    throw broken('文件结构损坏，可能被截断', 'the compound file is damaged, it may be truncated')
  }
}

/** Strings of an OLE property set ([MS-OLEPS]): type 30 in the code page, type 31 in UTF-16. */
const propertyTexts = (bytes: Uint8Array): string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: string[] = []
  try {
    const sets = Math.min(2, view.getUint32(24, true))
    for (let set = 0; set < sets; set++) {
      const start = view.getUint32(44 + set * 20, true)
      const count = Math.min(200, view.getUint32(start + 4, true))
      for (let i = 0; i < count; i++) {
        const at = start + view.getUint32(start + 12 + i * 8, true)
        const type = view.getUint32(at, true)
        const length = view.getUint32(at + 4, true)
        if (type === 30 && length < 65_536) {
          const raw = bytes.subarray(at + 8, at + 8 + length)
          found.push(gbkOrUtf8(raw).replace(/\0.*$/s, ''))
        } else if (type === 31 && length < 65_536)
          found.push(
            new TextDecoder('utf-16le').decode(bytes.subarray(at + 8, at + 8 + length * 2)).replace(/\0.*$/s, ''),
          )
      }
    }
  } catch {
    // A damaged set is read as far as it goes.
  }
  return found
}

const gbkOrUtf8 = (raw: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('gb18030').decode(raw)
  }
}
