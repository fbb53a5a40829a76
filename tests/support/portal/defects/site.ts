import { setArticle } from '../content/base.ts'
import { addDays } from '../days.ts'
import { columnOf, docNumber, itemPath, policyOfInterpretation } from '../plan.ts'
import { type Defect, note } from './defect.ts'

/** Days after which the national indicators call a home page stale, and some more. */
const OLD = 20

/** Columns that live by updates. */
const LISTED = new Set(['policy', 'notice', 'news', 'interpretation', 'topic', 'finance', 'consultation'])

interface Ended {
  title: string
  name: string
  number: string
}

/** How the newer policy says that an older one is ended, paragraph by paragraph. */
export const REPEALS: readonly { name: string; say: readonly ((ended: Ended) => string[])[] }[] = [
  {
    name: 'repealed-in-a-sentence',
    say: [
      ({ title, number }) => [`原《${title}》（${number}）同时废止。`],
      ({ name, number }) => [`自本文件施行之日起，《${name}》（${number}）即行废止。`],
      ({ title, number }) => [`《${title}》（${number}）现予以宣布失效。`],
    ],
  },
  {
    name: 'repealed-by-decision',
    say: [
      ({ title, number }) => [`经研究，决定废止《${title}》（${number}）。`],
      ({ number }) => [`此前印发的${number}文件不再执行，${number}文件同时废止。`],
    ],
  },
  {
    name: 'repealed-in-a-list',
    say: [
      ({ name, number }) => ['下列文件予以废止：', `1.《${name}》（${number}）`],
      ({ title, number }) => ['附：宣布失效的文件目录', `1. ${title}（${number}）`],
    ],
  },
]

/** The newest policies are not in force yet and end nothing. */
export const NEWEST = 3

/** An older policy that a newer one ends, while its own page goes on as before; the newer one says so in `repealsOlder`. */
function repealedByNewer({ name }: { name: string }): Defect {
  return {
    name,
    ruleId: 'policy/repealed-by-other',
    on: ['policy'],
    plant(page, { plan, unit, template, index }) {
      if (index < NEWEST) return false
      page.record?.set('validity', template.words.valid ?? '')
      page.record?.set('repealedDate', '')
      page.validity = 'valid'
      const policies = columnOf(unit, 'zcwj')!
      return note(page, 'policy/repealed-by-other', name, {
        scope: 'site',
        related: itemPath(plan, unit, policies, index - 1),
      })
    },
  }
}

/** Defects that show only where pages of a site are put beside each other. */
export const siteDefects: Defect[] = [
  ...REPEALS.map(repealedByNewer),
  {
    name: 'number-of-another',
    ruleId: 'policy/number-duplicate',
    on: ['policy'],
    plant(page, { plan, unit, index, plannedFor }) {
      const policies = columnOf(unit, 'zcwj')!
      const own = docNumber(plan, unit, policies, index)
      for (let other = index + 1; other < Math.min(index + 6, policies.items); other++) {
        const number = docNumber(plan, unit, policies, other)
        const sameYear = number.slice(0, number.indexOf('〕')) === own.slice(0, own.indexOf('〕'))
        if (!sameYear || plannedFor('policy', 'zcwj', other).length > 0) continue
        page.record?.set('docNumber', number)
        for (const block of page.body) if (block.type === 'number') block.html = number
        return note(page, 'policy/number-duplicate', 'copied', {
          quote: number,
          scope: 'site',
          related: itemPath(plan, unit, policies, other),
        })
      }
      return false
    },
  },
  {
    // The list shows the opposite: see `buildList`.
    name: 'list-disagrees',
    ruleId: 'policy/list-disagrees',
    on: ['policy'],
    plant(page, { template }) {
      if (!page.record?.has('validity') || !template.labels.some(([key]) => key === 'validity')) return false
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('repealedDate', '')
      page.record.set('effectiveDate', page.record.get('writtenDate') ?? '')
      page.validity = 'valid'
      return note(page, 'policy/list-disagrees', 'list-says-ended', { scope: 'site' })
    },
  },
  {
    name: 'interpretation-late',
    ruleId: 'interpretation/published-late',
    on: ['interpretation'],
    plant(page, { plan, unit, index, rng, plannedFor }) {
      // Where the address holds the day, another day would be a defect of its own.
      if (unit.paths === 'trs' || unit.paths === 'jcms' || page.published === null) return false
      const policies = columnOf(unit, 'zcwj')!
      const policy = policyOfInterpretation(index)
      if (plannedFor('policy', 'zcwj', policy).some(defect => !defect.on.includes('article'))) return false
      const late = addDays(page.published, 16 + rng.int(0, 9))
      const day = late > plan.now || rng.chance(0.2) ? addDays(page.published, -12) : late
      setArticle(page, day, page.source ?? unit.name)
      return note(page, 'interpretation/published-late', day === late ? 'late' : 'early', {
        quote: day,
        scope: 'site',
        related: itemPath(plan, unit, policies, policy),
      })
    },
  },
  {
    name: 'column-blank',
    ruleId: 'column/blank',
    on: ['list'],
    plant(page, { unit, rng }) {
      // Five of them would veto the whole portal; and only a column of one page is empty without its list.
      const few = unit.index > 0 && unit.index < 5
      if (!few || page.menu.length > 0 || (page.pager?.paths.length ?? 0) > 1) return false
      const words = rng.pick(['暂无数据', '栏目正在建设中，敬请期待', '暂无相关信息！', '该栏目暂无内容'])
      page.list = []
      page.body.push({ type: 'p', html: words })
      page.override.kind = undefined
      return note(page, 'column/blank', 'says-so', { quote: words, scope: 'site' })
    },
  },
  {
    name: 'column-undated',
    ruleId: 'column/undated',
    on: ['list'],
    plant(page, { unit }) {
      const column = unit.columns.find(({ name }) => name === page.columnName)
      // Titles of the topics hold a day of their own.
      if (!column || column.content === 'topic' || !LISTED.has(column.content)) return false
      if (column.lag > 0 || page.list.length < 5) return false
      for (const item of page.list) item.date = ''
      page.override.kind = undefined
      return note(page, 'column/undated', 'no-dates', { scope: 'site' })
    },
  },
  {
    name: 'column-pinned',
    ruleId: 'column/pinned-unmarked',
    on: ['list'],
    plant(page, { unit }) {
      const column = unit.columns.find(({ name }) => name === page.columnName)
      const last = page.list.at(-1)
      if (!column || page.menu.length > 0 || page.list.length < 8 || !last) return false
      if (page.list.some(({ mark }) => mark) || last.date >= addDays(page.list[0]!.date, -10)) return false
      page.list = [last, ...page.list.slice(0, -1)]
      return note(page, 'column/pinned-unmarked', 'oldest-on-top', { quote: last.text, scope: 'site' })
    },
  },
  {
    name: 'home-stale',
    ruleId: 'column/home-stale',
    on: ['home'],
    plant(page, { plan }) {
      const limit = addDays(plan.now, -OLD)
      for (const box of page.boxes) box.items = box.items.filter(({ date }) => date < limit)
      return note(page, 'column/home-stale', 'no-new-item', { scope: 'site' })
    },
  },
]
