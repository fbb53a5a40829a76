import type { Severity } from '../../lib/core/engine/finding.ts'
import type { PageKind } from '../../lib/core/page/page-facts.ts'

/** A term of a word list. */
export interface Term {
  /** In simplified characters; blanks and width do not count. */
  readonly term: string
  readonly category: string
  readonly severity: Severity
  /** Phrases that make it harmless: those that hold the term excuse this very place, others the whole line. */
  readonly exceptions?: readonly string[]
  /**
   * What it counts as within other words. Alone on its line or in brackets, as marks stand, it is always reported.
   * `sure`: the same; `review`: a person should look; `ignore`: nothing.
   */
  readonly inSentence: 'sure' | 'review' | 'ignore'
  /** Page kinds on which it is normal. */
  readonly exceptOn?: readonly PageKind[]
  /** Only in an article's title and text, never in links. */
  readonly articleOnly?: boolean
}

/** The category of internal marks. */
export const INTERNAL = '内部标记'

const internal = (
  inSentence: Term['inSentence'],
  terms: readonly string[],
  exceptions: readonly string[] = [],
): Term[] => terms.map(term => ({ term, category: INTERNAL, severity: 'error', inSentence, exceptions }))

/**
 * Marks that keep a document from the public. Basis: 政府信息公开条例 第十六条 (内部事务信息, 过程性信息), 保守国家秘密法 第六十四条
 * (工作秘密). Words about subjects, persons or opinions have no place here: they are a team's own lists.
 */
export const TERMS: readonly Term[] = [
  ...internal('ignore', ['内部资料'], ['内部资料性', '内部资料准印']),
  ...internal('ignore', [
    '内部文件',
    '内部材料',
    '内部使用',
    '内部传阅',
    '内部刊物',
    '内部掌握',
    '内部情况',
    '内部阅知',
    '内部印发',
    '内部明电',
    '注意保存',
    '注意保密',
    '请勿外传',
    '不得外传',
    '不准外传',
    '禁止外传',
    '严禁外泄',
    '严禁转发',
    '会后退回',
    '会后交回',
    '会后请交回',
    '会后请退回',
    '会后请收回',
    '阅后退回',
    '用后收回',
    '内部限阅',
  ]),
  // In a copyright notice they mean something else.
  ...internal(
    'ignore',
    ['不得翻印', '不得复印', '不得转发', '请勿转发'],
    ['版权', '未经', '许可', '授权', '同意', '转载', '本网站'],
  ),
  ...internal('ignore', ['内部参考'], ['内部参考价']),
  ...internal('ignore', ['阅后即焚'], ['阅后即焚功能', '阅后即焚消息']),
  ...internal('review', [
    '仅供内部',
    '仅限内部',
    '限内部使用',
    '限内部传阅',
    '严禁外传',
    '会后收回',
    '阅后收回',
    '阅后销毁',
  ]),
  { term: '工作秘密', category: '工作秘密', severity: 'error', inSentence: 'ignore' },
  {
    term: '非公开',
    category: INTERNAL,
    severity: 'warn',
    inSentence: 'ignore',
    // A choice in a form.
    exceptions: ['是否公开', '公开/非公开', '公开、非公开', '公开非公开', '非公开公开', '非公开、公开', '非公开/公开'],
  },
]

/** A line that says who alone may read on: `限局领导阅读`, `（限县处级以上干部传阅）`. Not 限期阅读. */
export const READERS = /^[([【]?限(?!期|时|于|量|制|定|额)[^\n,。;:、]{1,14}(?:阅读|传阅|阅知|阅看|参阅)[)\]】]?$/gm
