import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { workPointSets } from '../work-points/index.ts'
import { isLaterPage, NEWS, NOTICE, nameOf, POLICY } from './_columns.ts'

/** Fewer entries may be a menu. */
const FEWEST = 5

const WATCHED = new Set(workPointSets.flatMap(set => set.points.flatMap(({ columns }) => columns)))

export default defineSiteRule({
  id: 'column/undated',
  docs: {
    description: { zh: '栏目列表应显示发布日期', en: 'Lists show the date of each entry' },
    rationale: {
      zh: '没有日期的信息在普查中视为未更新；读者也看不出哪条是新的。',
      en: 'In a census an entry without a date counts as not updated, and readers cannot see which is new.',
    },
    fix: {
      zh: '在栏目列表模板中加上发布日期。',
      en: 'Print the date of publication in the template of the list.',
    },
    basis: [{ title: '《全国政府网站普查评分表》（国办发〔2015〕15号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    undated: {
      zh: '栏目「{{ column }}」列出的 {{ count }} 条信息都没有显示日期，会被视为未更新',
      en: 'None of the {{ count }} entries of column "{{ column }}" shows a date: they count as not updated',
    },
  },
  identity: ['column'],
  check({ site, report, cannotTell }) {
    let seen = 0
    for (const page of site.byKind('column-list')) {
      const { items } = page.facts
      const column = nameOf(page)
      if (column === null || isLaterPage(page.url) || items.length < FEWEST) continue
      seen++
      // Lists of laws, organs or services need no dates: only columns that live by updates.
      if (!(NEWS.test(column) || NOTICE.test(column) || POLICY.test(column) || WATCHED.has(column))) continue
      if (items.some(({ date }) => date !== null)) continue
      report({ messageId: 'undated', url: page.url, data: { column, count: items.length } })
    }
    if (seen === 0) cannotTell({ zh: '没有看到栏目列表页', en: 'No page of a column was seen' })
  },
})
