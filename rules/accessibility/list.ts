import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { isExposed, isKept } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALLOWED = new Set(['li', 'script', 'template', 'style'])

/** What may not stand right below a list; hidden parts count for nothing. */
const isStray = (child: Element['children'][number]): boolean =>
  child.type === 'text'
    ? /\S/.test(child.value)
    : child.type === 'element' && !ALLOWED.has(child.tagName) && attr(child, 'role') === null && !isKept(child)

const ALSO = { zh: '这个列表也是', en: 'So does this list' }

export default definePageRule({
  id: 'accessibility/list',
  docs: {
    description: { zh: '列表里只放列表项', en: 'Lists hold only list items' },
    rationale: {
      zh: '<ul>、<ol> 里直接放别的标签，读屏软件报错项数，列表关系就乱了。',
      en: 'Other tags right inside a list break its count in screen readers.',
    },
    fix: {
      zh: '把内容放进 <li>；<ul>、<ol> 下只直接放 <li>。',
      en: 'Put the content into <li>; only <li> stands right below <ul> and <ol>.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    stray: {
      zh: '{{ count }} 个列表（ul、ol）里直接放了 li 以外的内容',
      en: '{{ count }} list(s) hold something other than li',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = [...page.elements('ul'), ...page.elements('ol')].filter(
          list => list.children.some(isStray) && attr(list, 'role') === null && isExposed(list),
        )
        if (isSome(found)) report({ messageId: 'stray', ...together(found, ALSO) })
      },
    }
  },
})
