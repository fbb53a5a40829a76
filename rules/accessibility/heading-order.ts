import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'
import { isSome, together } from './_together.ts'

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** The level of `h2` is 2. */
const levelOf = (heading: Element): number => Number(heading.tagName.slice(1))
const ALSO = { zh: '这里也跳了级', en: 'A leap here too' }

export default definePageRule({
  id: 'accessibility/heading-order',
  docs: {
    description: { zh: '标题级别应逐级递增', en: 'Heading levels go up by one' },
    rationale: {
      zh: '读屏用户靠标题级别了解页面结构；从 h1 跳到 h4，听起来像缺了两层内容。',
      en: 'Screen reader users learn the structure by heading levels; a leap sounds as if something were missing.',
    },
    fix: {
      zh: '把标题改为紧接上一级的级别（h2 之下用 h3），字号大小用样式表控制。',
      en: 'Use the level next to the one above; sizes belong to the style sheet.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    leap: {
      zh: '标题级别从 h{{ from }} 跳到 h{{ to }}，本页共 {{ count }} 处',
      en: 'A heading of level {{ to }} follows one of level {{ from }}; {{ count }} time(s) on this page',
    },
  },
  identity: ['from', 'to'],
  create({ page, report }) {
    return {
      end() {
        const levels = TAGS.flatMap((tag, i) => (page.elements(tag).length > 0 ? [i] : []))
        // Where the levels in use are neighbours none is left out.
        if (!levels.some((level, i) => i > 0 && level > levels[0]! + 1)) return
        if (page.fact(marked).role.some(element => attr(element, 'role') === 'heading')) return
        const shown = page.all.filter(
          element => TAGS.includes(element.tagName) && attr(element, 'role') === null && isExposed(element),
        )
        const leaps = shown.filter((heading, i) => i > 0 && levelOf(heading) > levelOf(shown[i - 1]!) + 1)
        if (!isSome(leaps)) return
        const { at, related, data } = together(leaps, ALSO)
        const from = levelOf(shown[shown.indexOf(leaps[0]) - 1]!)
        report({ messageId: 'leap', at, related, data: { ...data, from, to: levelOf(leaps[0]) } })
      },
    }
  },
})
