import { definePageRule } from '../../lib/core/engine/rule.ts'
import { isStated, metadataOf } from '../../lib/core/page/facts/label-value.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** Words from which a reader sees the state, whatever stands around them: 有效（2024年修订）, 2年内有效, 长期. */
const SAYS =
  /有效|失效|废止|作废|无效|生效|修[改订正]|现行|停止执行|替代|过期|期满|到期|长期|永久|施行|实施|执行|\d ?年|[一二三四五十]年/
/** Both answers of a form, none struck out: 有效/失效, □有效 □废止. */
const BOTH = /(?:有效|现行).{0,4}[/|、或 □○☐].{0,4}(?:失效|废止|无效|作废)|是 ?[/|、或] ?否/

export default definePageRule({
  id: 'policy/validity-word',
  docs: {
    description: {
      zh: '有效性的用语应让人看出文件是否有效',
      en: 'The validity label uses a word that tells whether the document is in force',
    },
    rationale: {
      zh: '“正常”“1”“已发布”这样的标注，读者不知道能不能照着办，程序也归不了类。',
      en: 'From 正常, 1 or 已发布 no reader learns whether to follow the document, and no program can sort it.',
    },
    fix: {
      zh: '改用统一的用语：有效、失效、废止、部分失效、已修改、尚未生效。',
      en: 'Use one vocabulary: 有效, 失效, 废止, 部分失效, 已修改, 尚未生效.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    unclear: {
      zh: '「{{ label }}」写的是「{{ found }}」，看不出文件是否有效',
      en: '"{{ label }}" says "{{ found }}", which does not tell whether the document is in force',
    },
    both: {
      zh: '「{{ label }}」的选项没有选定：「{{ found }}」',
      en: 'No choice was made in "{{ label }}": "{{ found }}"',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const stated = page.fact(validity)
        if (stated?.state !== 'unknown') return
        const field = metadataOf(page, 'validity').find(({ value }) => value === stated.label)
        const found = stated.label
        const words = fold(page.simplify(found))
        if (!field || !/[\p{L}\p{N}]/u.test(words) || words.length > 60) return
        // 无 and its like are no answer at all: validity-missing.
        if (/^(?:无|暂无|未标注)$/.test(words) || (!isStated(words) && !/^n/i.test(words))) return
        const data = { label: field.label.replace(/\s/g, ''), found }
        if (BOTH.test(words)) report({ messageId: 'both', at: field.at, data })
        else if (!SAYS.test(words) || isDay(words)) report({ messageId: 'unclear', at: field.at, data })
      },
    }
  },
})

/** A day alone does not say whether the document began or ended on it. */
const isDay = (words: string): boolean => {
  const [date] = findDates(words)
  return date !== undefined && date.start === 0 && date.end === words.length
}
