import { fold } from '../../text/fold.ts'
import { defineFact } from '../fact.ts'
import type { Validity, ValidityState } from '../page-facts.ts'
import { metadataOf } from './label-value.ts'
import { profileValue } from './profile-value.ts'

/** Words of each state; basis of the marks: 国办发〔2017〕47号 (documents that are changed or ended are marked on the site). */
export const VALIDITY_WORDS: Readonly<Record<ValidityState, string>> = {
  valid: '是 有效 现行有效 继续有效 生效 已生效 在效 现行 全文有效 长期有效 有效中 执行中 正在执行 实施中 施行中',
  'not-yet': '尚未生效 未生效 待生效 尚未施行 未施行 未实施 尚未实施',
  amended: '已修改 已修订 修改 修订 部分修改 已被修改 被修改 已修正 修正',
  partly: '部分有效 部分失效 部分废止 部分条款失效 部分条款废止 部分内容失效',
  expired: '失效 已失效 自然失效 期满失效 自动失效 过期 已过期 到期失效',
  repealed: '废止 已废止 宣布废止 宣布失效 已宣布失效 被替代 已被替代 被废止 已被废止 全文废止 已撤销',
  invalid: '否 无效',
  unknown: '无 暂无 未标注',
}

const STATES: ReadonlyMap<string, ValidityState> = new Map(
  (Object.keys(VALIDITY_WORDS) as ValidityState[]).flatMap(state =>
    VALIDITY_WORDS[state].split(' ').map(word => [word, state] as const),
  ),
)

/** The state that a label's word stands for; `unknown` for an empty or strange one. Takes simplified characters. */
export const validityState = (label: string): ValidityState => {
  const word = fold(label).replace(/[\s[\]()【】。.:;,"“”]/g, '')
  return STATES.get(word) ?? STATES.get(word.replace(/^(?:此件|本文件|该文件|文件)?/, '')) ?? 'unknown'
}

/** Labels of other states too: a consultation's, an application's. */
const VAGUE = new Set(['状态', '信息状态', '效力'])

/** What the page's validity label says; `null` where there is no such label, `unknown` with '' where it says nothing. */
export const validity = defineFact<Validity | null>('validity', page => {
  const given = profileValue(page, 'validity')
  if (given !== null) return { label: given, state: validityState(page.simplify(given)) }
  const found = metadataOf(page, 'validity').filter(
    ({ word, value }) => !VAGUE.has(word) || validityState(page.simplify(value)) !== 'unknown',
  )
  const label = found.find(({ value }) => value !== '') ?? found[0]
  return label ? { label: label.value, state: validityState(page.simplify(label.value)) } : null
})
