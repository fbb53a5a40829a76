import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { workPointSets } from '../work-points/index.ts'
import { homeOf, isLaterPage, LISTING, NEWS, NOTICE, nameOf, POLICY } from './_columns.ts'

const INDICATORS = 'haidian-2024/27'
/** So many blank columns veto a site (国办秘函〔2019〕19号, 单项否决 栏目不更新 3). */
const VETO = 5
/** Forms and tools have no entries by nature. */
const NO_LIST =
  /信箱|留言|搜索|检索|查询|登录|注册|地图|访谈|直播|调查|征集|投票|申请|申报|预约|评价|热线|咨询|投诉|举报|建议|简介|领导|职能|介绍|概况|联系/

/** Points whose own column it is. */
const pointsOf = (column: string): string[] =>
  workPointSets.flatMap(set =>
    set.points
      .filter(({ column: duty, columns }) => duty !== null && columns.includes(column))
      .map(({ no }) => `${set.id}/${no}`),
  )

const WATCHED = new Set(
  workPointSets.flatMap(set => set.points.flatMap(({ column, columns }) => (column === null ? [] : columns))),
)

export default defineSiteRule({
  id: 'column/blank',
  docs: {
    description: { zh: '栏目不应空白', en: 'No column is blank' },
    rationale: {
      zh: '开设了栏目却没有内容，公众白跑一趟；空白栏目达到 5 个，按检查指标单项否决。',
      en: 'A column without content sends the public away with nothing; five of them veto the site.',
    },
    fix: {
      zh: '补充应公开的内容；没有内容可发的栏目，从导航中撤下或者合并到相近栏目。',
      en: 'Publish what belongs there, or take the column off the navigation or merge it.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决 栏目不更新' }],
    workPoints: [...new Set([...[...WATCHED].flatMap(pointsOf), INDICATORS])],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    blank: {
      zh: '栏目「{{ column }}」没有内容，页面显示「{{ words }}」',
      en: 'Column "{{ column }}" has no content: the page says "{{ words }}"',
    },
    empty: {
      zh: '栏目「{{ column }}」没有列出任何信息',
      en: 'Column "{{ column }}" lists nothing',
    },
    many: {
      zh: '共有 {{ count }} 个空白栏目，达到 5 个即单项否决',
      en: '{{ count }} columns are blank; five veto the site',
    },
  },
  identity: ['column'],
  check({ site, report, cannotTell }) {
    let seen = 0
    const open = new Set<string>()
    const blank: string[] = []
    for (const kind of ['column-list', 'disclosure-platform', 'service', 'consultation', 'other'] as const) {
      for (const page of site.byKind(kind)) {
        if (kind === 'column-list') seen++
        const { blank: nothing } = page.facts
        const column = nameOf(page)
        if (nothing === null || column === null || isLaterPage(page.url)) continue
        const { words } = nothing
        if (nothing.scripted && kind === 'column-list')
          for (const point of [...pointsOf(column), INDICATORS]) open.add(point)
        // Without a word of its own, only a column that is known to be a list is blank; a script may fill it.
        const known = [NEWS, NOTICE, POLICY, LISTING].some(names => names.test(column)) || WATCHED.has(column)
        if (words === '' && (!known || nothing.scripted || kind !== 'column-list' || NO_LIST.test(column))) continue
        const sure = words !== '' && !nothing.scripted && kind !== 'other' && !NO_LIST.test(column)
        if (sure) blank.push(page.url)
        const common = {
          url: page.url,
          certainty: sure ? ('sure' as const) : ('review' as const),
          workPoints: [...pointsOf(column), INDICATORS],
        }
        if (words === '') report({ ...common, messageId: 'empty', data: { column } })
        else report({ ...common, messageId: 'blank', quote: words, data: { column, words } })
      }
    }
    if (blank.length >= VETO)
      report({
        messageId: 'many',
        url: homeOf(site)?.page.url ?? site.url,
        severity: 'error',
        veto: true,
        data: { count: blank.length },
        workPoints: [INDICATORS],
        related: blank.slice(0, 10).map(url => ({ url, message: { zh: '空白栏目', en: 'A blank column' } })),
      })
    if (seen === 0) cannotTell({ zh: '没有看到栏目列表页', en: 'No page of a column was seen' })
    else if (open.size > 0)
      cannotTell(
        {
          zh: '部分栏目的列表由脚本填充，不渲染看不到内容',
          en: 'Scripts fill some lists: unrendered, their content is not seen',
        },
        [...open],
      )
  },
})
