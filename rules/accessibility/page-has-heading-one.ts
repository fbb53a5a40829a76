import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { marked } from './_marked.ts'

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6']

export default definePageRule({
  id: 'accessibility/page-has-heading-one',
  docs: {
    description: { zh: '页面应有一级标题', en: 'Pages have a heading of level one' },
    rationale: {
      zh: '读屏用户常按“跳到一级标题”直接到正文；没有 h1 就只能从头听起。',
      en: 'Screen reader users jump to the h1 to reach the text; without one they hear it all from the top.',
    },
    fix: {
      zh: '在模板里把文章标题或栏目名放进 <h1>。',
      en: 'Put the article’s title or the column’s name into an <h1>.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: { zh: '页面没有一级标题（h1）', en: 'The page has no heading of level one (h1)' },
  },
  create({ page, report }) {
    return {
      end() {
        if (page.elements('h1').some(isExposed)) return
        const { role } = page.fact(marked)
        if (role.some(element => attr(element, 'role') === 'heading')) return
        if (HEADINGS.some(tag => page.elements(tag).some(heading => attr(heading, 'ariaLevel') === '1'))) return
        report({ messageId: 'missing' })
      },
    }
  },
})
