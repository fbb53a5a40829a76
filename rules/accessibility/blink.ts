import { definePageRule } from '../../lib/core/engine/rule.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这里也在闪烁', en: 'Blinks too' }

export default definePageRule({
  id: 'accessibility/blink',
  docs: {
    description: { zh: '不使用闪烁文字', en: 'No blinking text' },
    rationale: {
      zh: '闪烁的文字分散注意力，可能诱发光敏性癫痫。',
      en: 'Blinking text distracts, and may cause seizures.',
    },
    fix: {
      zh: '去掉 <blink>，要强调的用 <strong> 或颜色加文字说明。',
      en: 'Remove <blink>; stress by <strong> or words.',
    },
    basis: basis('2.2.2 Pause, Stop, Hide'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    found: { zh: '{{ count }} 处用了闪烁文字（blink）', en: '{{ count }} blink element(s)' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page.elements('blink').filter(isExposed)
        if (isSome(found)) report({ messageId: 'found', ...together(found, ALSO) })
      },
    }
  },
})
