import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'main']
const LANDMARK = /^(?:main|heading)$/
/** A page of fewer links has nothing to skip. */
const FEW = 10

export default definePageRule({
  id: 'accessibility/bypass',
  docs: {
    description: { zh: '应能跳过重复的导航', en: 'Repeated navigation can be skipped' },
    rationale: {
      zh: '键盘和读屏用户每打开一页，都要先经过几十个导航链接才到正文。',
      en: 'On each page keyboard users pass dozens of navigation links before the text.',
    },
    fix: {
      zh: '在页首加“跳到正文”链接，或用 <main> 标出主要内容、用标题（h1–h6）分段。',
      en: 'Add a link to the text at the top, or mark it by <main> and headings.',
    },
    basis: basis('2.4.1 Bypass Blocks'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '页面没有标题、主要区域（main）和“跳到正文”链接，键盘用户无法跳过导航',
      en: 'The page has no heading, no main landmark and no link to skip the navigation',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (TAGS.some(tag => page.elements(tag).length > 0)) return
        const links = page.elements('a')
        if (links.some(link => /^#./.test(attr(link, 'href') ?? ''))) return
        if (page.fact(marked).role.some(element => LANDMARK.test(attr(element, 'role') ?? ''))) return
        if (links.length >= FEW) report({ messageId: 'missing' })
      },
    }
  },
})
