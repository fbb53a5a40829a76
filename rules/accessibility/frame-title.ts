import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { isExposed, isNamedByAttribute, isPresentational } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const NOTHING = /^(?:[01](?:px)?|0%)$/

/** A frame that shows nothing: it counts visits or takes what a form sends. */
const isTransport = (frame: Element): boolean =>
  (attr(frame, 'src') ?? attr(frame, 'srcDoc') ?? '').trim() === '' ||
  NOTHING.test(attr(frame, 'width') ?? '') ||
  NOTHING.test(attr(frame, 'height') ?? '') ||
  (attr(frame, 'tabIndex') ?? '').startsWith('-')

const ALSO = { zh: '这个框架也没有 title', en: 'No title either' }

export default definePageRule({
  id: 'accessibility/frame-title',
  docs: {
    description: { zh: '嵌入的框架应有标题', en: 'Frames have a title' },
    rationale: {
      zh: '读屏软件进入 iframe 时念它的 title；没有就只念“框架”。',
      en: 'Screen readers speak the title of a frame on entering it.',
    },
    fix: {
      zh: '给 <iframe> 加 title，如 title="天气预报"、title="在线申请表单"。',
      en: 'Give the <iframe> a title that says what it holds.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: { zh: '{{ count }} 个框架（iframe）没有 title', en: '{{ count }} frame(s) have no title' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = [...page.elements('iframe'), ...page.elements('frame')].filter(
          frame =>
            !isNamedByAttribute(page, frame) && !isPresentational(frame) && !isTransport(frame) && isExposed(frame),
        )
        if (isSome(found)) report({ messageId: 'missing', ...together(found, ALSO) })
      },
    }
  },
})
