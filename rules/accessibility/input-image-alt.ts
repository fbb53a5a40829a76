import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, says } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这个图片按钮也没有替代文字', en: 'No alternative text either' }

export default definePageRule({
  id: 'accessibility/input-image-alt',
  docs: {
    description: { zh: '图片按钮应有替代文字', en: 'Image buttons have alternative text' },
    rationale: {
      zh: '图片按钮没有 alt，读屏软件念的是图片文件名。',
      en: 'Without alt screen readers speak the file name of an image button.',
    },
    fix: {
      zh: '在 <input type="image"> 上写 alt，说明按下去做什么，如 alt="搜索"、alt="浅黄背景"。',
      en: 'Write alt on the <input type="image"> that says what it does.',
    },
    basis: basis('1.1.1 Non-text Content'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 个图片按钮没有替代文字（alt）',
      en: '{{ count }} image button(s) have no alternative text',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('input')
          .filter(
            button =>
              (attr(button, 'type') ?? '').toLowerCase() === 'image' &&
              !says(button, 'alt') &&
              !isNamedByAttribute(page, button) &&
              isExposed(button),
          )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
