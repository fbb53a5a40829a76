import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { isExposed, isKept } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALLOWED = new Set(['dt', 'dd', 'div', 'script', 'template', 'style'])

const isStray = (child: Element['children'][number]): boolean =>
  child.type === 'text'
    ? /\S/.test(child.value)
    : child.type === 'element' && !ALLOWED.has(child.tagName) && attr(child, 'role') === null && !isKept(child)

const ALSO = { zh: '这个列表也是', en: 'So does this list' }

export default definePageRule({
  id: 'accessibility/definition-list',
  docs: {
    description: { zh: '定义列表里只放 dt、dd', en: 'Description lists hold only dt and dd' },
    rationale: {
      zh: '<dl> 里直接放别的标签，名称和说明就对不上号。',
      en: 'Other tags right inside a <dl> part names from descriptions.',
    },
    fix: {
      zh: '<dl> 下只直接放 <dt>、<dd>，或各包一组的 <div>；只排版不表示名称与说明的，改用 <ul>。',
      en: 'Only <dt>, <dd>, or <div> around groups, stand right below a <dl>; for layout use <ul>.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    stray: {
      zh: '{{ count }} 个定义列表（dl）里直接放了 dt、dd 以外的内容',
      en: '{{ count }} description list(s) hold something other than dt and dd',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const found = page
          .elements('dl')
          .filter(list => list.children.some(isStray) && attr(list, 'role') === null && isExposed(list))
        if (isSome(found)) report({ messageId: 'stray', ...together(found, ALSO) })
      },
    }
  },
})
