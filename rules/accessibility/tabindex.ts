import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这里也是', en: 'Here too' }

export default definePageRule({
  id: 'accessibility/tabindex',
  docs: {
    description: { zh: '不用正数 tabindex', en: 'No tabindex above zero' },
    rationale: {
      zh: '正数 tabindex 会打乱按 Tab 键的顺序，光标在页面上乱跳。',
      en: 'A tabindex above zero shuffles the order of the Tab key.',
    },
    fix: {
      zh: '改为 tabindex="0"，顺序由页面内容的先后决定。',
      en: 'Use tabindex="0"; the order is that of the content.',
    },
    basis: basis('2.4.3 Focus Order'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    positive: {
      zh: '{{ count }} 处 tabindex 大于 0，会打乱键盘焦点顺序',
      en: '{{ count }} element(s) have a tabindex above 0',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .fact(marked)
          .tabIndex.filter(element => Number.parseInt(attr(element, 'tabIndex') ?? '', 10) > 0 && isExposed(element))
        if (isSome(found)) report({ messageId: 'positive', ...together(found, ALSO) })
      },
    }
  },
})
