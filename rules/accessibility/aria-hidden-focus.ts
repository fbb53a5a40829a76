import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'
import { isSome, together } from './_together.ts'

const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'iframe'])

/** Whether the Tab key stops at the element, as far as its own markup tells. */
const isFocusable = (element: Element): boolean => {
  const tabIndex = attr(element, 'tabIndex')
  if (tabIndex !== null) return Number.parseInt(tabIndex, 10) >= 0
  if (element.tagName === 'a' || element.tagName === 'area') return attr(element, 'href') !== null
  return CONTROLS.has(element.tagName) && attr(element, 'disabled') === null
}

const ALSO = { zh: '这里也是', en: 'Here too' }

export default definePageRule({
  id: 'accessibility/aria-hidden-focus',
  docs: {
    description: { zh: '对读屏软件隐藏的元素不应能聚焦', en: 'What is hidden from screen readers takes no focus' },
    rationale: {
      zh: 'aria-hidden="true" 的链接、按钮仍能用 Tab 键聚焦，读屏用户停在上面却什么也听不到。',
      en: 'A link or button with aria-hidden="true" still takes the focus, and nothing is heard there.',
    },
    fix: {
      zh: '去掉 aria-hidden，或同时加 tabindex="-1"（确实不需要操作的）。',
      en: 'Remove aria-hidden, or add tabindex="-1" where it is not needed.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    focusable: {
      zh: '{{ count }} 个能聚焦的元素设了 aria-hidden="true"',
      en: '{{ count }} focusable element(s) have aria-hidden="true"',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .fact(marked)
          .ariaHidden.filter(
            element => attr(element, 'ariaHidden') === 'true' && isFocusable(element) && page.visible(element),
          )
        if (isSome(found)) report({ messageId: 'focusable', ...together(found, ALSO) })
      },
    }
  },
})
