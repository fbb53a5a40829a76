import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { hasLabel, isExposed, isNamedByAttribute, isPresentational, says } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

/** Inputs that are no field to fill in, or have rules of their own. */
const OTHERS = new Set(['hidden', 'image', 'button', 'submit', 'reset'])
const ALSO = { zh: '这一栏也没有标签', en: 'No label either' }

export default definePageRule({
  id: 'accessibility/label',
  docs: {
    description: { zh: '表单输入框应有标签', en: 'Form fields have labels' },
    rationale: {
      zh: '读屏软件靠标签告诉用户这一栏填什么；只在框里写一句会消失的默认文字，或者把说明写在旁边，都对不上号。',
      en: 'Screen readers say the label of a field; words beside it, or a default value that goes away, belong to no field.',
    },
    fix: {
      zh: '给输入框配 <label for="…">，没有位置显示的（如搜索框）加 title 或 aria-label，如 title="请输入关键字"。',
      en: 'Give the field a <label for="…">; where there is no room (a search box), title or aria-label.',
    },
    basis: basis('3.3.2 Labels or Instructions'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个输入框没有标签（label、title、placeholder 都没有），读屏用户不知道要填什么',
      en: '{{ count }} input field(s) have no label, title or placeholder',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = [...page.elements('input'), ...page.elements('textarea')].filter(
          field =>
            !OTHERS.has((attr(field, 'type') ?? '').toLowerCase()) &&
            !says(field, 'placeholder') &&
            !isNamedByAttribute(page, field) &&
            !isPresentational(field) &&
            !hasLabel(page, field) &&
            isExposed(field),
        )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
