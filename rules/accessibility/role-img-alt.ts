import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, closest } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'
import { isSome, together } from './_together.ts'

/** They have rules of their own. */
const OTHERS = new Set(['img', 'area', 'input', 'object'])
const ALSO = { zh: '这个也没有替代文字', en: 'No alternative text either' }

export default definePageRule({
  id: 'accessibility/role-img-alt',
  docs: {
    description: { zh: '标为图片的元素应有替代文字', en: 'Elements with role="img" have alternative text' },
    rationale: {
      zh: 'role="img" 的图标没有名称，读屏软件只能念“图片”。',
      en: 'An icon with role="img" and no name is read out as "image".',
    },
    fix: {
      zh: '加 aria-label 说明含义；纯装饰的去掉 role，改为 aria-hidden="true"。',
      en: 'Add aria-label; decoration gets aria-hidden="true" in place of the role.',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个标为图片（role="img"）的元素没有替代文字',
      en: '{{ count }} element(s) with role="img" have no alternative text',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .fact(marked)
          .role.filter(
            element =>
              attr(element, 'role') === 'img' &&
              !OTHERS.has(element.tagName) &&
              closest(element, 'svg') === null &&
              !isNamedByAttribute(page, element) &&
              isExposed(element),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
