import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'
import { idIndex } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { ID_REFERENCES, marked } from './_marked.ts'
import { together } from './_together.ts'

const ALSO = { zh: 'id 相同', en: 'The same id' }

export default definePageRule({
  id: 'accessibility/duplicate-id-aria',
  docs: {
    description: { zh: '被引用的 id 不应重复', en: 'Referenced ids are unique' },
    rationale: {
      zh: 'label 的 for 和 aria 属性按 id 找元素，id 重复时只找到第一个，其余的就没有名称。',
      en: 'label for and aria attributes find the first element of an id only; the others have no name.',
    },
    fix: {
      zh: '给每个元素不同的 id，并同步改 for、aria-labelledby 等引用。',
      en: 'Give each element an id of its own and adapt what refers to it.',
    },
    basis: basis('4.1.2 Name, Role, Value'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    twice: {
      zh: 'id「{{ id }}」出现 {{ count }} 次，又被 label 或 aria 属性引用',
      en: 'The id "{{ id }}" occurs {{ count }} times and is referred to by a label or aria attribute',
    },
  },
  identity: ['id'],
  create({ page, report }) {
    return {
      end() {
        const ids = new Set<string>()
        for (const label of page.elements('label')) {
          const id = attr(label, 'htmlFor')
          if (id !== null) ids.add(id)
        }
        for (const element of page.fact(marked).referring) {
          for (const name of ID_REFERENCES) for (const id of (attr(element, name) ?? '').split(/\s+/)) ids.add(id)
        }
        if (ids.size === 0) return
        const index = page.fact(idIndex)
        for (const id of ids) {
          const same = index.get(id)
          if (!same || same.length < 2) continue
          report({
            messageId: 'twice',
            ...together(same as [Element, ...Element[]], ALSO),
            data: { id: id.slice(0, 40), count: same.length },
          })
        }
      },
    }
  },
})
