import * as z from 'zod/mini'
import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import type { SitePage } from '../../lib/core/engine/site-facts.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { daysBetween } from '../../lib/core/text/dates.ts'
import { workPointSets } from '../work-points/index.ts'
import { homeOf, isLaterPage, NEWS, NOTICE, nameOf, POLICY } from './_columns.ts'

/** The same by the look of the name only. */
const LIKELY_NEWS = /(?:动态|要闻)$/
const INDICATORS = 'haidian-2024/27'

interface Limit {
  readonly days: number
  readonly workPoints: readonly string[]
  readonly certainty: 'sure' | 'review'
}

/** What each work point asks of its columns, by the column's name. */
const limitsByColumn = new Map<string, Limit[]>()
const columnPoints = new Set<string>()
for (const set of workPointSets) {
  for (const { no, columns, freshDays, checkable } of set.points) {
    if (freshDays === null || checkable.includes('news')) continue
    const id = `${set.id}/${no}`
    columnPoints.add(id)
    for (const name of columns) {
      const limits = limitsByColumn.get(name) ?? []
      limits.push({ days: freshDays, workPoints: [id], certainty: 'sure' })
      limitsByColumn.set(name, limits)
    }
  }
}

/** One column: what the entries on its pages show. */
interface Column {
  readonly name: string
  url: string
  newest: IsoDay | null
  /** Of its first page. */
  entries: number
  dated: number
  /** Whether the first of its pages is here, where the newest entries stand. */
  hasFirst: boolean
}

const columnsOf = (pages: Iterable<SitePage>): Iterable<Column> => {
  const columns = new Map<string, Column>()
  for (const page of pages) {
    const name = nameOf(page)
    if (name === null) continue
    const key = `${name}\n${page.url.replace(/[^/]*$/, '')}`
    let column = columns.get(key)
    if (!column) {
      column = { name, url: page.url, newest: null, entries: 0, dated: 0, hasFirst: false }
      columns.set(key, column)
    }
    const first = !isLaterPage(page.url)
    if (first && !column.hasFirst) {
      column.hasFirst = true
      column.url = page.url
    }
    for (const { date } of page.facts.items) {
      // Whether the list shows dates is seen where the newest entries stand.
      if (first) column.entries++
      if (date === null) continue
      if (first) column.dated++
      if (column.newest === null || date > column.newest) column.newest = date
    }
  }
  return columns.values()
}

/** So many stale news, notice and policy columns veto a site (国办秘函〔2019〕19号, 单项否决 栏目不更新 1). */
const VETO = 5

export default defineSiteRule({
  id: 'column/stale',
  docs: {
    description: { zh: '栏目应在规定期限内更新', en: 'Columns are updated within the period set for them' },
    rationale: {
      zh: '动态、要闻类栏目超过两周，通知公告、政策文件类栏目超过六个月不更新，累计五个即单项否决；工作要点还要求专题按季度或及时公开。',
      en: 'News columns silent for two weeks and notice or policy columns silent for six months veto a site once there are five.',
    },
    fix: {
      zh: '补发应公开的信息；确已停止使用的栏目，归档并从导航中撤下；置顶的旧信息加“置顶”标记。',
      en: 'Publish what is due; archive columns that are no longer used and take them off the navigation.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决 栏目不更新' }],
    workPoints: [...columnPoints, INDICATORS],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    stale: {
      zh: '栏目「{{ column }}」最新一条是 {{ newest }}，已 {{ days }} 天没有更新（期限 {{ limit }} 天）',
      en: 'The newest entry of column "{{ column }}" is of {{ newest }}, {{ days }} days ago (limit {{ limit }} days)',
    },
    many: {
      zh: '动态要闻、通知公告、政策文件类栏目共有 {{ count }} 个超期未更新，达到 5 个即单项否决',
      en: '{{ count }} news, notice and policy columns are overdue; five veto the site',
    },
  },
  identity: ['column'],
  options: z.strictObject({
    newsDays: z
      ._default(z.number().check(z.int(), z.positive()), 14)
      .check(z.describe('动态、要闻类栏目的期限（天） / Limit of news columns, in days')),
    noticeDays: z
      ._default(z.number().check(z.int(), z.positive()), 183)
      .check(z.describe('通知公告、政策文件类栏目的期限（天） / Limit of notice and policy columns, in days')),
    columns: z
      ._default(z.record(z.string(), z.number().check(z.int(), z.gte(0))), {})
      .check(
        z.describe(
          '按栏目名另定期限（天），0 为不检查 / Limits by exact column name, in days; 0 leaves a column alone',
        ),
      ),
  }),
  check({ site, options, today, report, cannotTell }) {
    const limitsOf = (name: string): Limit[] => {
      const own = Object.hasOwn(options.columns, name) ? options.columns[name]! : null
      if (own !== null) return own === 0 ? [] : [{ days: own, workPoints: [INDICATORS], certainty: 'sure' }]
      const limits = [...(limitsByColumn.get(name) ?? [])]
      const add = (days: number, certainty: Limit['certainty']) =>
        limits.push({ days, workPoints: [INDICATORS], certainty })
      if (NEWS.test(name)) add(options.newsDays, 'sure')
      else if (NOTICE.test(name) || POLICY.test(name)) add(options.noticeDays, 'sure')
      else if (limits.length === 0 && LIKELY_NEWS.test(name)) add(options.newsDays, 'review')
      return limits
    }

    const open = new Set([...columnPoints, INDICATORS])
    const overdue: string[] = []
    for (const column of columnsOf(site.byKind('column-list'))) {
      const limits = limitsOf(column.name)
      if (limits.length === 0) continue
      const { newest } = column
      // Without dates, or without the page where the newest entries stand, nobody can know.
      if (newest === null || column.dated === 0 || column.dated * 2 < column.entries) continue
      for (const point of limits.flatMap(limit => limit.workPoints)) open.delete(point)
      const days = daysBetween(newest, today)
      const passed = limits.filter(limit => days > limit.days).sort((a, b) => a.days - b.days)
      if (passed.length === 0) continue
      if (NEWS.test(column.name) || NOTICE.test(column.name) || POLICY.test(column.name)) {
        const indicator = NEWS.test(column.name) ? options.newsDays : options.noticeDays
        if (days > indicator) overdue.push(column.url)
      }
      report({
        messageId: 'stale',
        url: column.url,
        data: { column: column.name, newest, days, limit: passed[0]!.days },
        certainty: passed[0]!.certainty,
        workPoints: [...new Set(passed.flatMap(limit => limit.workPoints))],
      })
    }
    if (overdue.length >= VETO)
      report({
        messageId: 'many',
        url: homeOf(site)?.page.url ?? site.url,
        severity: 'error',
        veto: true,
        data: { count: overdue.length },
        workPoints: [INDICATORS],
        related: overdue
          .slice(0, 10)
          .map(url => ({ url, message: { zh: '超期未更新的栏目', en: 'An overdue column' } })),
      })
    if (open.size > 0)
      cannotTell(
        {
          zh: '没有找到这些要点对应的栏目，或栏目列表没有日期、没有抓到第一页',
          en: 'Columns of these work points were not found, or their lists show no dates or lack their first page',
        },
        [...open],
      )
  },
})
