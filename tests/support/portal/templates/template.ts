import type { DayForm } from '../days.ts'
import type { PageModel, RecordKey } from '../page-model.ts'
import type { ValidityState } from '../truth.ts'

/** One look of a page: how a content system prints an article, with its frame around. */
export interface Template {
  name: string
  /** Labels of the metadata block of policies, in the order printed. */
  labels: [RecordKey, string][]
  /** Form of the days in the metadata block. */
  dayForm: DayForm
  /** What the label of validity says for each state that this system knows. */
  words: Partial<Record<ValidityState, string>>
  /** What stands for a value that is empty. */
  empty: string
  /** True where policies show a line 来源 besides the metadata block. */
  policySource: boolean
  /** The whole document as text. */
  render(page: PageModel): string
}

export const COMMON_WORDS: Template['words'] = {
  valid: '有效',
  'not-yet': '尚未生效',
  amended: '已修改',
  partly: '部分失效',
  expired: '失效',
  repealed: '废止',
}
