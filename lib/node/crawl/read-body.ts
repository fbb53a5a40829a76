import type { Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { type Failure, failure } from '../failure.ts'
import { bodyTooLarge } from './fetch-failure.ts'

export interface BodyLimits {
  /** `Content-Encoding`, as sent; empty where there is none. */
  readonly coding: string
  /** `Content-Length`; `NaN` where there is none. */
  readonly announced: number
  /** Bytes, packed and unpacked. */
  readonly most: number
  /** What becomes of more: a failure, or only the beginning is read. */
  readonly larger: 'fail' | 'cut'
}

/** Reads a body and unpacks it, and stops at the limit on either way: what a server announces is not believed. */
export const readBody = async (body: Readable, limits: BodyLimits): Promise<Uint8Array | Failure> => {
  const { announced, most, larger } = limits
  const packed = await collect(body, most)
  if (packed.error) {
    if (packed.size >= announced || Number.isNaN(announced) || isAbort(packed.error)) throw packed.error
    return failure(
      'protocol',
      `内容不完整：声明 ${announced} 字节，只收到 ${packed.size} 字节`,
      `the content is incomplete: ${announced} bytes announced, ${packed.size} received`,
    )
  }
  let { bytes, whole } = packed
  for (const coding of codings(limits.coding)) {
    if (!whole && larger === 'fail') break
    const unpacker = unpackerOf(coding, bytes, !whole)
    if (unpacker === 'unknown')
      return failure('protocol', `不支持的压缩方式 ${coding}`, `compressed in a way that is not supported: ${coding}`)
    if (!unpacker) continue
    unpacker.end(bytes)
    const unpacked = await collect(unpacker, most)
    if (unpacked.error) throw unpacked.error
    bytes = unpacked.bytes
    whole &&= unpacked.whole
  }
  return whole || larger === 'cut' ? bytes : bodyTooLarge(most)
}

interface Collected {
  readonly bytes: Uint8Array
  readonly size: number
  /** Whether the stream ended before the limit. */
  readonly whole: boolean
  readonly error: Error | null
}

/** At most so many bytes of a stream, which is ended there. */
const collect = (stream: Readable, most: number): Promise<Collected> =>
  new Promise(resolve => {
    const chunks: Uint8Array[] = []
    let size = 0
    let whole = true
    const done = (error: Error | null = null): void => {
      const bytes = Buffer.concat(chunks, Math.min(size, most))
      resolve({ bytes, size, whole, error })
    }
    stream.on('data', (chunk: Uint8Array) => {
      if (!whole) return
      size += chunk.length
      chunks.push(chunk)
      if (size <= most) return
      whole = false
      done()
      stream.destroy()
    })
    stream.on('end', () => done())
    // Said too when it was destroyed above; the promise is settled by then.
    stream.on('error', done)
    stream.on('close', () => done(new Error('closed')))
  })

const isAbort = ({ name }: Error): boolean => /^AbortError$|TimeoutError$/.test(name)

/** In the order of unpacking; more than three are nobody's honest work. */
const codings = (header: string): string[] =>
  header
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .reverse()
    .slice(0, 3)

/** `null` where the bytes are as they are, whatever was said: servers say gzip of what is none. */
const unpackerOf = (coding: string, bytes: Uint8Array, cut: boolean) => {
  // The end of what was cut is missing, which is no fault.
  const flush = cut ? { finishFlush: constants.Z_SYNC_FLUSH } : {}
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? createGunzip(flush) : null
    case 'deflate':
      // Meant is zlib's format; some servers send the bare one.
      if (bytes.length === 0) return null
      return (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
        ? createInflate(flush)
        : createInflateRaw(flush)
    case 'br':
      if (bytes.length === 0) return null
      return createBrotliDecompress(cut ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {})
    case 'zstd':
    case 'compress':
    case 'x-compress':
    case 'dcb':
    case 'dcz':
      return 'unknown'
    default:
      return null
  }
}
