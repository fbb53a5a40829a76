import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { hasLabel, isExposed, isNamedByAttribute, isPresentational } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个按钮也没有名称', en: 'No name either' }

export default definePageRule({
  id: 'accessibility/input-button-name',
  docs: {
    description: { zh: '按钮应写明用途（input）', en: 'Input buttons have words' },
    rationale: {
      zh: 'value 为空、靠背景图显示的按钮，读屏软件只能念“按钮”。',
      en: 'A button with an empty value and a background image is read out as "button".',
    },
    fix: {
      zh: '在 value 里写按钮名（如 value="搜索"，可用样式隐藏文字），或加 title、aria-label。',
      en: 'Put the words into value (they may be hidden by style), or add title or aria-label.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个按钮没有名称（value 为空），读屏软件只能念“按钮”',
      en: '{{ count }} button(s) have no name (empty value)',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page.elements('input').filter(button => {
          const type = (attr(button, 'type') ?? '').toLowerCase()
          if (type !== 'submit' && type !== 'reset' && type !== 'button') return false
          // Browsers name a submit or reset button that has no value at all.
          const value = attr(button, 'value')
          if (value === null ? type !== 'button' : value.trim() !== '') return false
          return (
            !isNamedByAttribute(page, button) &&
            !isPresentational(button) &&
            !hasLabel(page, button) &&
            isExposed(button)
          )
        })
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
