import type { Language } from '../../engine/finding.ts'
import type { Rule } from '../../engine/rule.ts'

/** A work point as reports name it: `第 20 项` and its text in simplified Chinese. */
export interface WorkPointText {
  readonly no: number
  readonly text: string
}

/** What every formatter is given. */
export interface FormatOptions {
  readonly language: Language
  readonly color: boolean
  /** By rule id. A finding of a rule that is not here (axe's own) is shown without remedy and basis. */
  readonly rules: ReadonlyMap<string, Rule>
  /** By work-point id, `haidian-2024/20`. */
  readonly workPoints: ReadonlyMap<string, WorkPointText>
  /** Columns of the terminal, at which `text` wraps; absent: no wrapping. */
  readonly width?: number
}
