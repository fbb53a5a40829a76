import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Nodes } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, isPresentational } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

/** What shows where the object cannot: it counts as the alternative. */
const isContent = (node: Nodes): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.tagName !== 'param'

const ALSO = { zh: '这个对象也没有说明', en: 'No description either' }

export default definePageRule({
  id: 'accessibility/object-alt',
  docs: {
    description: { zh: '嵌入对象应有替代文字', en: 'Embedded objects have alternative text' },
    rationale: {
      zh: '用 <object> 嵌入的 PDF、动画，读屏软件读不出是什么。',
      en: 'What an <object> embeds (PDF, animation) cannot be heard.',
    },
    fix: {
      zh: '在 <object> 上加 title 或 aria-label 说明内容，并在标签内放一个下载链接。',
      en: 'Add title or aria-label to the <object>, and put a download link inside.',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个嵌入对象（object）没有说明',
      en: '{{ count }} embedded object(s) have no description',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('object')
          .filter(
            object =>
              attr(object, 'data') !== null &&
              !object.children.some(isContent) &&
              !isNamedByAttribute(page, object) &&
              !isPresentational(object) &&
              isExposed(object),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
