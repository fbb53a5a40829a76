import type { Bilingual } from '../../core/engine/finding.ts'
import type { Failure } from '../failure.ts'

/** What kind of file it is, by its bytes first, its name second. */
export type AttachmentType =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'wps'
  | 'et'
  | 'dps'
  | 'ofd'
  | 'odf'
  | 'csv'
  | 'txt'
  | 'rtf'
  | 'html'
  | 'zip'
  | 'gzip'
  | 'rar'
  | '7z'
  | 'image'
  | 'unknown'

/** A piece of an attachment's text: a paragraph, a cell, a comment, a property. */
export interface AttachmentPart {
  /** As written; may span lines. */
  readonly text: string
  /**
   * Where it stands: sheet and A1 cell of a workbook (of a document: its n-th table, `表格1`), page or slide from 1, path inside an
   * archive (nested ones joined by `!/`).
   */
  readonly place: {
    readonly sheet?: string
    readonly cell?: string
    readonly page?: number
    readonly entry?: string
  }
  /** `shown` to whoever opens the file; the others are there for whoever looks. */
  readonly carrier: 'shown' | 'hidden' | 'comment' | 'revision' | 'property' | 'name'
  /** A cell of a table: cells of one table stand together, row by row. Counted from 0. */
  readonly cell?: {
    readonly table: number
    readonly row: number
    readonly column: number
    /** Rows and columns that it takes; 1 where absent. */
    readonly down?: number
    readonly across?: number
  }
  /** What a property or comment is called: `作者`, `批注`. */
  readonly label?: string
}

/** What an attachment holds, as far as it can be read. Plain data. Holds what leaked: it must not be stored nor logged. */
export interface AttachmentText {
  readonly type: AttachmentType
  /** In the order of the file. */
  readonly parts: readonly AttachmentPart[]
  /** What a reader of the report should know: pages that are pictures, parts that were left out, entries that were not read. */
  readonly notes: readonly AttachmentNote[]
  /** Why nothing, or not all of it, was read; `null` where all was. */
  readonly notChecked: Failure | null
}

export interface AttachmentNote {
  readonly code: 'scanned' | 'picture' | 'left-out' | 'entry' | 'wrong-extension' | 'climbing-path'
  readonly text: Bilingual
  readonly place: AttachmentPart['place']
}

/** Bounds of one attachment. */
export interface AttachmentLimits {
  /** Bytes of the file. */
  readonly bytes: number
  /** Pages, slides. */
  readonly pages: number
  /** Entries of an archive, nested ones included; parts of an OOXML or OFD package. */
  readonly entries: number
  /** Archives within archives. */
  readonly nesting: number
  /** Bytes of everything that is unpacked. */
  readonly expanded: number
  /** Unpacked to packed; looked at from 1 MB unpacked on. */
  readonly ratio: number
  /** Cells of all sheets. */
  readonly cells: number
  /** Characters of all parts. */
  readonly characters: number
  /** Milliseconds for the whole file. */
  readonly time: number
}

export const ATTACHMENT_LIMITS: AttachmentLimits = {
  bytes: 50_000_000,
  pages: 2_000,
  entries: 5_000,
  nesting: 3,
  expanded: 300_000_000,
  ratio: 200,
  cells: 1_000_000,
  characters: 20_000_000,
  time: 60_000,
}
