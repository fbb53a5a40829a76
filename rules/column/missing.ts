import * as z from 'zod/mini'
import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { columnName, type SiteFacts } from '../../lib/core/engine/site-facts.ts'
import type { ColumnDuty, WorkPoint, WorkPointSet } from '../../lib/core/engine/work-point-set.ts'
import { workPointSets } from '../work-points/index.ts'
import { homeOf, siteNames } from './_columns.ts'

interface Duty extends ColumnDuty {
  readonly id: string
  readonly no: number
  readonly set: string
  readonly place: string
  /** What the column is called first of all. */
  readonly column: string
  readonly known: readonly string[]
}

const dutyOf = (set: WorkPointSet, point: WorkPoint): Duty[] =>
  point.column
    ? [
        {
          ...point.column,
          id: `${set.id}/${point.no}`,
          no: point.no,
          set: set.title,
          place: set.place,
          column: point.columns[0] ?? point.column.names[0] ?? '',
          // A short name is part of too many others.
          known: [...point.column.names, ...point.columns.filter(name => name.length >= 4)].map(columnName),
        },
      ]
    : []

const duties = workPointSets.flatMap(set => set.points.flatMap(point => dutyOf(set, point)))

const isThere = (site: SiteFacts, duty: Duty, names: readonly string[]): boolean => {
  if (names.some(name => duty.known.some(known => name.includes(known)))) return true
  // The disclosure platform is known by what it holds, whatever its name.
  if (duty.known.includes('政府信息公开')) for (const _ of site.byKind('disclosure-platform')) return true
  return false
}

export default defineSiteRule({
  id: 'column/missing',
  docs: {
    description: { zh: '工作要点要求的栏目应当开设', en: 'The columns that the work points ask for are there' },
    rationale: {
      zh: '工作要点要求开设的专栏、专题，全站的导航、栏目页里都找不到，公众就无从查起，考核时也无从举证。',
      en: 'Where neither navigation nor any page shows a column that the work points ask for, the public cannot find it.',
    },
    fix: {
      zh: '开设栏目并放进导航；已用别的名称开设的，在栏目名称中写出工作要点的用词，或在配置中写明理由忽略。',
      en: 'Open the column and link it; where it exists under another name, say so in the name or ignore with a reason.',
    },
    basis: [],
    workPoints: duties.map(({ id }) => id),
    owner: 'operations',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    missing: {
      zh: '全站没有找到「{{ column }}」栏目（{{ set }}第 {{ no }} 项）',
      en: 'The site has no column "{{ column }}" (point {{ no }} of {{ set }})',
    },
  },
  identity: ['set', 'no'],
  options: z.strictObject({
    bound: z
      ._default(z.boolean(), false)
      .check(
        z.describe(
          '本站受工作要点约束，即使名称里看不出是发布要点的地方 / The site is bound by the work points though its name does not tell so',
        ),
      ),
  }),
  check({ site, options, report, cannotTell }) {
    const home = homeOf(site)
    if (!site.complete || !home) {
      cannotTell({
        zh: '不是完整站点，或没有看到首页，不能断定缺少栏目',
        en: 'The site is not complete, or its home page was not seen: absence cannot be claimed',
      })
      return
    }
    const names = [...site.columnNames()]
    const own = siteNames(site, home.page)
    const elsewhere: string[] = []
    const otherForm: string[] = []
    for (const duty of duties) {
      if (isThere(site, duty, names)) continue
      const bound = options.bound || own.some(name => name.includes(duty.place))
      if ((duty.on !== 'every-site' && !home.portal) || (duty.on === 'own-portal' && !bound)) {
        elsewhere.push(duty.id)
        continue
      }
      if (!duty.must) otherForm.push(duty.id)
      report({
        messageId: 'missing',
        url: home.page.url,
        severity: duty.must ? 'warn' : 'info',
        data: { column: duty.column, no: duty.no, set: duty.set },
        workPoints: [duty.id],
      })
    }
    if (elsewhere.length > 0)
      cannotTell(
        {
          zh: '这些栏目由政府门户网站集中开设，或者只是发布工作要点的地方才要求，本站不是',
          en: 'These columns belong on a government’s portal, or are asked only where the work points were issued',
        },
        elsewhere,
      )
    if (otherForm.length > 0)
      cannotTell(
        {
          zh: '没有同名栏目，可能以其他形式公开',
          en: 'There is no column of the name: it may be published in another form',
        },
        otherForm,
      )
  },
})
