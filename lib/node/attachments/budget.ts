import { type Failure, failure, megabytes } from '../failure.ts'
import type { AttachmentLimits } from './attachment-text.ts'

/** Thrown by readers: the file, or the entry that is being read, cannot be read (on). */
export class Unreadable extends Error {
  readonly failure: Failure

  constructor(reason: Failure['reason'], zh: string, en: string) {
    super(en)
    this.name = 'Unreadable'
    this.failure = failure(reason, zh, en)
  }
}

export const broken = (zh: string, en: string): Unreadable => new Unreadable('broken', zh, en)

export const encrypted = (): Unreadable =>
  new Unreadable(
    'encrypted',
    '文件已加密，无法检查内容；请核对是否应当公开',
    'the file is encrypted, its content cannot be checked',
  )

const beyond = (zh: string, en: string): Unreadable => new Unreadable('too-large', zh, en)

/** What one attachment, with everything inside it, may still take. */
export class Budget {
  readonly limits: AttachmentLimits
  readonly #end: number
  #expanded = 0
  #entries = 0
  #cells = 0
  #characters = 0

  constructor(limits: AttachmentLimits) {
    this.limits = limits
    this.#end = performance.now() + limits.time
  }

  /**
   * The most bytes that so many packed ones may become.
   *
   * @throws Unreadable where nothing is left
   */
  mostExpanded(packed: number): number {
    const left = this.limits.expanded - this.#expanded
    if (left <= 0) throw this.tooMuchExpanded()
    return Math.min(left, Math.max(1_000_000, packed * this.limits.ratio))
  }

  tooMuchExpanded(): Unreadable {
    return beyond(
      `解压后超过 ${megabytes(this.limits.expanded)} 或 ${this.limits.ratio} 倍，疑似压缩炸弹，没有继续解压`,
      `unpacks to more than ${megabytes(this.limits.expanded)} or ${this.limits.ratio} times its size, as zip bombs do`,
    )
  }

  expand(bytes: number): void {
    this.#expanded += bytes
    this.tick()
  }

  entry(): void {
    if (++this.#entries > this.limits.entries)
      throw beyond(`压缩包内文件超过 ${this.limits.entries} 个`, `more than ${this.limits.entries} entries`)
    this.tick()
  }

  cell(): void {
    if (++this.#cells > this.limits.cells)
      throw beyond(
        `单元格超过 ${this.limits.cells} 个，其余没有检查`,
        `more than ${this.limits.cells} cells, the rest was not checked`,
      )
  }

  text(characters: number): void {
    this.#characters += characters
    if (this.#characters > this.limits.characters)
      throw beyond(
        `文字超过 ${this.limits.characters} 字，其余没有检查`,
        `more than ${this.limits.characters} characters, the rest was not checked`,
      )
  }

  /** @throws Unreadable once the time is up */
  tick(): void {
    if (performance.now() > this.#end)
      throw new Unreadable(
        'timeout',
        `读取附件超过 ${this.limits.time / 1_000} 秒，其余没有检查`,
        `reading took more than ${this.limits.time / 1_000} s, the rest was not checked`,
      )
  }
}
