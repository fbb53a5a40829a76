import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Element } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { cellsOf, headlessRow, wordsOf } from './_data-table.ts'
import { isSome, together } from './_together.ts'

const ALSO = { zh: '这张表也没有表头单元格', en: 'No header cells either' }

export default definePageRule({
  id: 'accessibility/table-header-missing',
  docs: {
    description: { zh: '数据表格应有表头单元格', en: 'Data tables have header cells' },
    rationale: {
      zh: '预决算表、名单的第一行如果只是普通单元格，读屏软件逐格念数字时说不出是哪一列，听的人只能记住列的顺序。',
      en: 'Where the first row is of ordinary cells, screen readers speak number after number and cannot say of which column.',
    },
    fix: {
      zh: '在编辑器的表格属性里把第一行设为“标题行”（<th scope="col">），行名设为 <th scope="row">；不要用图片代替表格。',
      en: 'Make the first row a header row in the table’s properties (<th scope="col">), row names <th scope="row">.',
    },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: {
      zh: '{{ count }} 张数据表格没有表头单元格（th），第一行是「{{ head }}」',
      en: '{{ count }} data table(s) have no header cells (th); the first row is "{{ head }}"',
    },
  },
  identity: ['head'],
  create({ page, report }) {
    return {
      end() {
        const heads: Element[] = []
        for (const table of page.elements('table')) {
          const head = headlessRow(table)
          if (head && isExposed(table)) heads.push(head)
        }
        if (!isSome(heads)) return
        const { at, related, data } = together(heads, ALSO)
        const head = cellsOf(heads[0]).map(wordsOf).join('、')
        report({ messageId: 'missing', at, related, data: { ...data, head: head.slice(0, 60) } })
      },
    }
  },
})
