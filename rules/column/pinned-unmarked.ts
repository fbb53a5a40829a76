import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import type { ListItem } from '../../lib/core/page/page-facts.ts'
import { daysBetween } from '../../lib/core/text/dates.ts'
import { isLaterPage, mainList, nameOf } from './_columns.ts'

/** So many entries may be put on top; a list that is in disorder further down is sorted by something else. */
const TOP = 5
/** A list must be long enough to show how it is sorted. */
const FEWEST = 6
/** An entry that is a little out of order was not pinned. */
const CLEARLY = 7

/** The entries on top that are clearly older than the first of the sorted rest; empty where the list is not sorted by date. */
const pinnedOf = (list: readonly ListItem[]): readonly ListItem[] => {
  const dated = list.filter(({ date }) => date !== null)
  if (dated.length < FEWEST || dated.length < list.length) return []
  let top = dated.length - 1
  while (top > 0 && dated[top - 1]!.date! >= dated[top]!.date!) top--
  if (top === 0 || top > TOP || dated.length - top < FEWEST - 1) return []
  const first = dated[top]!.date!
  return dated.slice(0, top).filter(({ date }) => daysBetween(date!, first) > CLEARLY)
}

export default defineSiteRule({
  id: 'column/pinned-unmarked',
  docs: {
    description: { zh: '置顶的旧信息应加“置顶”标记', en: 'Old entries put on top of a list bear a mark' },
    rationale: {
      zh: '旧信息排在新信息前面又没有标记，栏目看上去很久没有更新，检查时也会误判。',
      en: 'An old entry on top without a mark makes the column look stale to readers and inspectors.',
    },
    fix: {
      zh: '给置顶信息加“置顶”字样；不再需要置顶的，取消置顶。',
      en: 'Mark it with 置顶, or let it go back to its place.',
    },
    basis: [],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    unmarked: {
      zh: '「{{ title }}」（{{ date }}）排在 {{ newer }} 的信息前面，却没有“置顶”标记',
      en: '"{{ title }}" of {{ date }} stands above an entry of {{ newer }} without a mark',
    },
  },
  identity: ['title'],
  check({ site, report, cannotTell }) {
    let seen = 0
    for (const page of site.byKind('column-list')) {
      if (nameOf(page) === null || isLaterPage(page.url)) continue
      const list = mainList(page.facts.items)
      if (list.length < FEWEST) continue
      seen++
      const unmarked = pinnedOf(list).filter(({ pinned }) => !pinned)
      const [first] = unmarked
      if (!first) continue
      const newer = list.reduce((newest, { date }) => (date !== null && date > newest ? date : newest), '')
      report({
        messageId: 'unmarked',
        url: page.url,
        quote: first.text,
        data: { title: first.text, date: first.date!, newer },
      })
    }
    if (seen === 0) cannotTell({ zh: '没有看到足够长的栏目列表', en: 'No list long enough was seen' })
  },
})
