import { definePageRule } from '../../lib/core/engine/rule.ts'
import { hasLabel, isExposed, isNamedByAttribute, isPresentational, speaks } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个按钮也没有名称', en: 'No name either' }

export default definePageRule({
  id: 'accessibility/button-name',
  docs: {
    description: { zh: '按钮应有名称', en: 'Buttons have names' },
    rationale: {
      zh: '只有图标、没有文字的按钮，读屏软件只能念“按钮”。',
      en: 'A button that holds only an icon is read out as "button".',
    },
    fix: {
      zh: '在按钮里写文字，或加 aria-label、title（如 aria-label="搜索"、aria-label="展开菜单"）；按钮里的图片写 alt。',
      en: 'Put words into the button, or add aria-label or title; give its image alt.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: { zh: '{{ count }} 个按钮没有名称，读屏软件只能念“按钮”', en: '{{ count }} button(s) have no name' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('button')
          .filter(
            button =>
              !speaks(button) &&
              !isNamedByAttribute(page, button) &&
              !isPresentational(button) &&
              !hasLabel(page, button) &&
              isExposed(button),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
