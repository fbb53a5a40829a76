import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element, parentOf } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const LISTS = new Set(['ul', 'ol', 'menu'])

const isInList = (item: Element): boolean => {
  const parent = parentOf(item)
  return parent?.type === 'element' && (LISTS.has(parent.tagName) || attr(parent, 'role') === 'list')
}

const ALSO = { zh: '这一项也是', en: 'So does this item' }

export default definePageRule({
  id: 'accessibility/listitem',
  docs: {
    description: { zh: '列表项应放在列表里', en: 'List items stand in lists' },
    rationale: {
      zh: '<li> 不在 <ul>、<ol> 里，读屏软件不会说“列表，共几项”。',
      en: 'Outside a list a <li> is not told as one.',
    },
    fix: { zh: '把 <li> 放进 <ul> 或 <ol>。', en: 'Put the <li> into a <ul> or <ol>.' },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    stray: { zh: '{{ count }} 个列表项（li）不在列表（ul、ol）里', en: '{{ count }} li element(s) stand in no list' },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('li')
          .filter(item => !isInList(item) && attr(item, 'role') === null && isExposed(item))
        if (isSome(found)) report({ messageId: 'stray', ...together(found, ALSO) })
      },
    }
  },
})
