import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { UsageError } from '../core/engine/config.ts'

/** Where a report goes: written piece by piece, no faster than it is taken. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>
  /** The report is whole. */
  close(): Promise<void>
  /** It is not: leaves nothing behind. */
  discard(): Promise<void>
}

/** @throws UsageError where the file cannot be written, before a page is looked at */
export const openFile = async (file: string): Promise<Output> => {
  // Beside its place, so that a half-written report never stands there and the last step is one rename.
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  const fault = (error: unknown): UsageError =>
    new UsageError(`${file}: 报告无法写入 (cannot be written): ${(error as Error).message}`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
  } catch (error) {
    throw fault(error)
  }
  const stream = createWriteStream(temporary)
  let broken: Error | null = null
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', error => reject(fault(error)))
  })
  stream.on('error', error => {
    broken = error
  })
  const end = (): Promise<void> => new Promise(resolve => (stream.closed ? resolve() : stream.end(() => resolve())))
  return {
    async write(piece) {
      if (broken) throw fault(broken)
      await push(stream, piece)
    },
    async close() {
      await end()
      if (broken) throw fault(broken)
      await rename(temporary, file)
    },
    async discard() {
      await end()
      await rm(temporary, { force: true })
    },
  }
}

/** Standard output. Once its reader is gone (`| head`) the run goes on in silence: its exit code and its files still count. */
export const openStdout = (before: () => void = () => {}): Output => {
  const { stdout } = process
  let gone = false
  const onError = (error: NodeJS.ErrnoException): void => {
    gone = true
    if (error.code !== 'EPIPE') process.stderr.write(`标准输出无法写入 (standard output): ${error.message}\n`)
  }
  stdout.on('error', onError)
  return {
    async write(piece) {
      if (gone || piece.length === 0) return
      before()
      await push(stdout, piece)
    },
    async close() {
      if (!gone) await new Promise<void>(resolve => stdout.write('', () => resolve()))
    },
    async discard() {},
  }
}

/** Writes, and waits where the other side is behind. */
const push = (stream: Writable, piece: string | Uint8Array): Promise<void> | void => {
  if (piece.length === 0 || stream.write(piece) || stream.destroyed) return
  return new Promise(resolve => {
    const done = (): void => {
      stream.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    stream.on('drain', done).on('close', done).on('error', done)
  })
}
