import type { Link, PageModel } from '../page-model.ts'
import {
  type Column,
  columnOf,
  gatePath,
  itemDate,
  itemPath,
  listPath,
  type Plan,
  type StaticKey,
  staticPath,
  type Unit,
} from '../plan.ts'
import type { Rng } from '../prng.ts'
import { paragraph } from '../text.ts'
import type { PageKind } from '../truth.ts'
import { itemTitle } from './titles.ts'

/** One item of the portal: what a builder is asked for. */
export interface Item {
  plan: Plan
  unit: Unit
  column: Column
  index: number
  rng: Rng
  /** True for the traditional-character variant: same page, path below gate/. */
  gate: boolean
}

/** Link between two items that both have a traditional-character variant; the variants link each other. */
export function pairedLink(item: Item, column: Column, index: number): Link {
  const link = itemLink(item.plan, item.unit, column, index)
  return item.gate ? { ...link, to: gatePath(item.plan, item.unit, column, index) ?? link.to } : link
}

/** Link to an item, as lists print it. */
export function itemLink(plan: Plan, unit: Unit, column: Column, index: number): Link {
  return { text: itemTitle(plan, unit, column, index), to: itemPath(plan, unit, column, index) }
}

const STATIC_NAMES: Record<StaticKey, string> = {
  home: '首页',
  platform: '政府信息公开',
  guide: '政府信息公开指南',
  mandatory: '法定主动公开内容',
  request: '依申请公开',
  functions: '机构职能',
  sitemap: '网站地图',
}

export function staticLink(unit: Unit, key: StaticKey): Link {
  return { text: STATIC_NAMES[key], to: staticPath(unit, key) }
}

export function columnLink(unit: Unit, column: Column): Link {
  return { text: column.name, to: listPath(unit, column, 0) }
}

const DISCLOSURE_KEYS = new Set(['zfxxgkzd', 'zfxxgknb'])

function navigation(unit: Unit): Link[] {
  // Some sites open the whole disclosure platform in their navigation, most only link it.
  const open = unit.index % 3 === 1
  const columns = unit.columns.filter(
    column => column.content !== 'topic' && (open || !DISCLOSURE_KEYS.has(column.key)),
  )
  return [
    staticLink(unit, 'home'),
    staticLink(unit, 'platform'),
    ...(open ? [staticLink(unit, 'guide'), staticLink(unit, 'request')] : []),
    staticLink(unit, 'functions'),
    ...columns.map(column => columnLink(unit, column)),
    staticLink(unit, 'sitemap'),
  ]
}

/** The six entries of the disclosure platform, in the platform's order. */
export function disclosureMenu(unit: Unit): Link[] {
  const entries = [staticLink(unit, 'guide')]
  for (const key of ['zfxxgkzd', 'zfxxgknb']) {
    const column = columnOf(unit, key)
    if (column) entries.push(columnLink(unit, column))
  }
  entries.splice(2, 0, staticLink(unit, 'mandatory'))
  return [...entries, staticLink(unit, 'request')]
}

/** A page without content, with the unit's identity, navigation and standard tags for site and column. */
export function blankPage(
  unit: Unit,
  path: string,
  column: { name: string; type: string; about: string },
  rest: { kind: PageKind | null; layout: PageModel['layout']; heading: string },
): PageModel {
  return {
    path,
    unit,
    ...rest,
    title: rest.layout === 'article' ? rest.heading : null,
    columnName: column.name,
    meta: new Map([
      ['SiteName', unit.siteName],
      ['SiteDomain', unit.siteDomain],
      ['SiteIDCode', unit.siteIdCode],
      ['ColumnName', column.name],
      ['ColumnDescription', column.about],
      ['ColumnKeywords', `${unit.name},${column.name}`],
      ['ColumnType', column.type],
    ]),
    breadcrumb: [staticLink(unit, 'home')],
    nav: navigation(unit),
    menu: [],
    record: null,
    validity: null,
    source: null,
    published: null,
    body: [],
    signature: null,
    attachments: [],
    related: [],
    neighbours: [],
    hot: [],
    list: [],
    pager: null,
    boxes: [],
    gate: null,
    encoding: unit.encoding,
    extra: { head: [], before: [], after: [], end: [] },
    headTitle: null,
    footerChanges: [],
    printChanges: [],
    secrets: [],
    override: {},
    defects: [],
    lookAlikes: [],
  }
}

/** Sets title, day and source of an article: shown and as standard tags. */
export function setArticle(page: PageModel, published: string, source: string): void {
  page.published = published
  page.source = source
  page.meta.set('ArticleTitle', page.heading)
  page.meta.set('PubDate', `${published} 09:30`)
  page.meta.set('ContentSource', source)
  page.meta.set('Keywords', page.columnName)
  page.meta.set('Description', `${page.heading}，由${source}发布。`)
}

/** An article page of a column with title, day, source, neighbours and the way back to the list. */
export function articlePage(item: Item, kind: PageKind | null): PageModel {
  const { plan, unit, column, index } = item
  const variant = gatePath(plan, unit, column, index)
  const page = blankPage(
    unit,
    item.gate && variant ? variant : itemPath(plan, unit, column, index),
    { name: column.name, type: column.type, about: `${column.name}栏目发布${unit.name}的相关信息` },
    { kind, layout: 'article', heading: itemTitle(plan, unit, column, index) },
  )
  page.breadcrumb.push(columnLink(unit, column))
  page.gate = item.gate ? null : variant
  setArticle(page, itemDate(plan, unit, column, index), unit.name)
  // The newer item is the one before. Interpretations have none: a policy in between may have no interpretation.
  if (column.content !== 'interpretation') {
    page.neighbours = [index - 1, index + 1]
      .filter(other => other >= 0 && other < column.items)
      .map(other => itemLink(plan, unit, column, other))
  }
  return page
}

/** Paragraphs of office prose; more of them until the text has about `pageBytes` characters, if that is asked for. */
export function prose(page: PageModel, item: Item, topic: string, count: number): void {
  for (let left = count; left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, item.rng) })
}
