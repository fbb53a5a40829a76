import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

/** A pixel of height or width: hidden text, another rule's. */
const isUnseen = (text: Element): boolean =>
  ['height', 'width'].some(side => /^[01](?:px)?$/.test(attr(text, side) ?? ''))

const ALSO = { zh: '这里也在滚动', en: 'Scrolls too' }

export default definePageRule({
  id: 'accessibility/marquee',
  docs: {
    description: { zh: '不使用滚动字幕', en: 'No scrolling text' },
    rationale: {
      zh: '文字自己滚动、不能停住，老年人来不及看，读屏软件也跟不上。',
      en: 'Text that scrolls and cannot be stopped is too fast for the elderly, and for screen readers.',
    },
    fix: {
      zh: '去掉 <marquee>，改为静止的列表；确需滚动的，鼠标移上和键盘聚焦时要停住，并有“暂停”按钮。',
      en: 'Replace <marquee> by a list that stands still; where it must scroll, let it be paused.',
    },
    basis: basis('2.2.2 Pause, Stop, Hide'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    found: {
      zh: '{{ count }} 处滚动字幕（marquee）会自己滚动，不能暂停',
      en: '{{ count }} marquee element(s) scroll by themselves',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page.elements('marquee').filter(text => !isUnseen(text) && isExposed(text))
        if (isSome(found)) report({ messageId: 'found', ...together(found, ALSO) })
      },
    }
  },
})
