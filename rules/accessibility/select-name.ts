import { definePageRule } from '../../lib/core/engine/rule.ts'
import { hasLabel, isExposed, isNamedByAttribute, isPresentational } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个下拉框也没有标签', en: 'No label either' }

export default definePageRule({
  id: 'accessibility/select-name',
  docs: {
    description: { zh: '下拉框应有标签', en: 'Select boxes have labels' },
    rationale: {
      zh: '读屏用户进入下拉框，只听到当前选项，不知道这是选什么的。',
      en: 'In a select box without a label people hear the current option and not what is to be chosen.',
    },
    fix: {
      zh: '给下拉框配 <label for="…">，或加 title、aria-label，如 title="上级政府网站"。',
      en: 'Give the select box a <label for="…">, or title or aria-label.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个下拉框没有标签，读屏用户不知道在选什么',
      en: '{{ count }} select box(es) have no label',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('select')
          .filter(
            box => !isNamedByAttribute(page, box) && !isPresentational(box) && !hasLabel(page, box) && isExposed(box),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
