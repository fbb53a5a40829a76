import { definePageRule } from '../../lib/core/engine/rule.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { isExposed } from './_accessible-name.ts'
import { basis } from './_basis.ts'
import { isSome, together } from './_together.ts'

const SCOPES = new Set(['row', 'col', 'rowgroup', 'colgroup'])
const ALSO = { zh: '这个表头也是', en: 'This header too' }

export default definePageRule({
  id: 'accessibility/scope-attr-valid',
  docs: {
    description: { zh: '表头的 scope 应有效', en: 'The scope of a header is valid' },
    rationale: {
      zh: 'scope 写错，读屏软件不知道表头管的是行还是列。',
      en: 'With a wrong scope nobody knows whether a header is of its row or column.',
    },
    fix: { zh: 'scope 只能是 col、row、colgroup、rowgroup。', en: 'A scope is col, row, colgroup or rowgroup.' },
    basis: basis('1.3.1 Info and Relationships'),
    workPoints: [],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    wrong: {
      zh: '{{ count }} 个表头的 scope 无效，如「{{ found }}」，应为 col 或 row',
      en: '{{ count }} header(s) have a scope that does not exist, such as "{{ found }}": use col or row',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const found = page.elements('th').filter(cell => {
          const scope = attr(cell, 'scope')
          return scope !== null && !SCOPES.has(scope.trim().toLowerCase()) && isExposed(cell)
        })
        if (!isSome(found)) return
        const { at, related, data } = together(found, ALSO)
        report({ messageId: 'wrong', at, related, data: { ...data, found: attr(found[0], 'scope')!.slice(0, 20) } })
      },
    }
  },
})
