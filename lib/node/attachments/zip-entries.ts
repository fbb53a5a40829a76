import { isUtf8 } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'
import { type Budget, broken, encrypted, Unreadable } from './budget.ts'

/** An entry of a ZIP archive; nothing of it is unpacked before it is asked for, and nothing is ever written anywhere. */
export interface ZipEntry {
  /** As in the archive, `/` between its steps; UTF-8, else GB18030. */
  readonly name: string
  readonly folder: boolean
  /** Whether unpacking to disk by this name would leave the folder: `../../etc/x`, `C:\x`. Here it is only a name. */
  readonly climbs: boolean
  /**
   * The unpacked bytes.
   *
   * @throws Unreadable where it is encrypted, damaged, packed in another way or unpacks to too much
   */
  read(): Uint8Array
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535
const gb18030 = new TextDecoder('gb18030')
const utf8 = new TextDecoder()

/**
 * The directory of a ZIP archive. Sizes that it claims are not trusted: unpacking ends at what the budget leaves.
 *
 * @throws Unreadable where there is no directory, as in a truncated file, or where it names too many entries
 */
export const zipEntries = (bytes: Uint8Array, budget: Budget): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) throw broken('压缩结构不完整，文件可能被截断', 'no ZIP directory: the file may be truncated')
  const size = view.getUint32(end + 12, true)
  const claimed = view.getUint32(end + 16, true)
  // What stands before the archive (a self-extractor) shifts all offsets.
  const shift = end - size - claimed
  if (claimed === 0xffffffff || shift < 0 || end - size < 0)
    throw broken('压缩结构损坏', 'the ZIP directory is damaged')
  const entries: ZipEntry[] = []
  for (let at = end - size; at + 46 <= end && view.getUint32(at, true) === CENTRAL; ) {
    budget.entry()
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const offset = view.getUint32(at + 42, true) + shift
    const raw = bytes.subarray(at + 46, at + 46 + nameLength)
    const name = (flags & 0x800 || isUtf8(raw) ? utf8 : gb18030).decode(raw).replaceAll('\\', '/')
    at += 46 + nameLength + extraLength + commentLength
    entries.push({
      name,
      folder: name.endsWith('/'),
      climbs: /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(name),
      read: () => unpack(bytes, view, { offset, packed, method, secret: (flags & 1) !== 0 }, budget),
    })
  }
  return entries
}

const endOf = (view: DataView): number => {
  const last = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= last; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

interface Packed {
  readonly offset: number
  readonly packed: number
  readonly method: number
  readonly secret: boolean
}

const unpack = (bytes: Uint8Array, view: DataView, { offset, packed, method, secret }: Packed, budget: Budget) => {
  if (secret) throw encrypted()
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw broken('压缩包内的文件损坏', 'the entry is damaged')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw broken('压缩包内的文件不完整', 'the entry is truncated')
  const data = bytes.subarray(start, start + packed)
  if (method === 0) {
    if (data.length > budget.mostExpanded(packed)) throw budget.tooMuchExpanded()
    budget.expand(data.length)
    return data
  }
  if (method !== 8)
    throw new Unreadable('unsupported', `压缩方法 ${method} 暂不支持`, `compression method ${method} is not supported`)
  const most = budget.mostExpanded(packed)
  let unpacked: Uint8Array
  try {
    unpacked = inflateRawSync(data, { maxOutputLength: most })
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      throw budget.tooMuchExpanded()
    throw broken('压缩包内的文件损坏', 'the entry is damaged')
  }
  budget.expand(unpacked.length)
  return unpacked
}
