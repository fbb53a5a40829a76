import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr, closest, type Element } from '../../lib/core/page/tree.ts'
import { isExposed, says } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这一格也是', en: 'So does this cell' }

export default definePageRule({
  id: 'accessibility/td-headers-attr',
  docs: {
    description: { zh: '单元格的 headers 应指向本表的表头', en: 'headers of a cell point to its table' },
    rationale: {
      zh: 'headers 指向不存在的单元格，读屏软件念不出这一格属于哪一列。',
      en: 'Where headers points nowhere, screen readers cannot say which column a cell belongs to.',
    },
    fix: {
      zh: '把 headers 里的 id 改为同一表格中表头单元格的 id，或去掉 headers，给表头用 <th scope>。',
      en: 'Let headers hold ids of header cells of the same table, or use <th scope> instead.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    nowhere: {
      zh: '{{ count }} 个单元格的 headers 没有指向本表的表头',
      en: '{{ count }} cell(s) have headers that point to no cell of their table',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const cells = [...page.elements('td'), ...page.elements('th')]
        const pointing = cells.filter(cell => says(cell, 'headers'))
        if (pointing.length === 0) return
        const ids = new Map<Element, Set<string>>()
        for (const cell of cells) {
          const table = closest(cell, 'table')
          const id = attr(cell, 'id')
          if (!table || id === null) continue
          const known = ids.get(table)
          if (known) known.add(id)
          else ids.set(table, new Set([id]))
        }
        const found = pointing.filter(cell => {
          const table = closest(cell, 'table')
          if (!table || attr(table, 'role') !== null || !isExposed(cell)) return false
          const own = attr(cell, 'id')
          return attr(cell, 'headers')!
            .trim()
            .split(/\s+/)
            .some(id => id === own || !ids.get(table)?.has(id))
        })
        if (isSome(found)) report({ messageId: 'nowhere', ...together(found, ALSO) })
      },
    }
  },
})
