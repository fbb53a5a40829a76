import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { attr, type Nodes, parentOf, textOf } from '../tree.ts'
import { disclosureColumns } from './disclosure-columns.ts'
import { type Evidence, FIRST, has, isForm, pathOf, plain } from './kind-evidence.ts'
import { GUIDE, ORGAN } from './kind-of-article.ts'
import { listRows } from './list-rows.ts'
import { meta } from './meta.ts'
import { headline } from './title.ts'

const PLATFORM = /(?:政府信息公开|信息公开|政务公开)(?:平台|专栏|专网|大厅|目录|网)?$/
const OPINIONS = /意见箱|意见征集|征集调查|民意征集|征求意见|建言|提建议|网上调查|在线调查|网上征集|调查征集/
const LETTERS = /信箱|写信|诉求|投诉|举报|留言|12345|政务咨询|在线咨询|网上咨询|我要咨询/
const SERVICE =
  /办事|(?:便民|公共|政务|企业|在线|网上|综合)服务|服务(?:大厅|事项|指南|中心)|查询|申请|申报|预约|满意度|咨询|下载中心|依申请公开/
const SITE_PAGE = /网站地图|站点地图|站群|导航|版权|声明|搜索|检索|搜集|纠错|找错|帮助|关于我们|登录|注册/

/** The kind of a page that leads to others or holds a form: by the column's name, then by menu and lists. */
export const kindOfIndex = (
  { page, columns }: Evidence,
  names: readonly string[],
  crumbs: readonly string[],
): PageKind => {
  const rows = page.fact(listRows)
  if (has(GUIDE, names)) return 'disclosure-guide'
  if (has(OPINIONS, names) && rows.length < 5) return 'consultation'
  if (has(LETTERS, names)) return 'service'
  if (has(PLATFORM, names) || isPlatform(page, crumbs)) return 'disclosure-platform'
  if (has(SITE_PAGE, names)) return 'other'
  if (rows.length < 3 && has(SERVICE, [...names, ...columns.slice(0, 1)])) return 'service'
  if (!rows.some(row => row.date) && has(ORGAN, names)) return 'other'
  if (rows.length > 0) return 'column-list'
  if (isForm(page)) return 'service'
  return names.length > 0 ? 'column-list' : 'other'
}

/** A home page has no place in a column, no name but the site's, and links to everything. */
export const isHome = (page: Page, names: readonly string[], crumbs: readonly string[]): boolean => {
  const path = pathOf(page)
  if (page.url !== null && /^\/(?:(?:index|default|main|home)\.[a-z]{3,5})?$/.test(path)) return true
  if (crumbs.length > 1) return false
  const column = page.fact(meta).ColumnName
  if (column !== undefined) return FIRST.test(plain(page, column))
  if (names.some(name => PLATFORM.test(name))) return false
  if (page.url !== null && path.split('/').length > 3) return false
  if (crumbs.length > 0 || page.elements('a').length < MANY) return false
  const lists = listSizes(page)
  if (lists.length >= BOXES && page.fact(headline) === null) return true
  const inColumn = names.some(name => name.length <= 8 && !/网$/.test(name))
  return !inColumn && !(lists.length === 1 && lists[0]! >= LONG)
}

/** Links that every home page has. */
const MANY = 40
/** Lists that make a page the entrance to many columns. */
const BOXES = 4
/** One list of so many entries is a column's. */
const LONG = 10

/** Fewer entries are no list. */
const FEWEST = 3

/** Sizes of the lists of a page. */
const listSizes = (page: Page): readonly number[] => {
  const sizes = new Map<Nodes | null, number>()
  for (const { list } of page.fact(listRows)) sizes.set(list, (sizes.get(list) ?? 0) + 1)
  return [...sizes.values()].filter(size => size >= FEWEST)
}

/** How many entries of the platform in one menu make a page one of the platform's. */
const ENTRIES = 3

/** Whether the platform's entries stand in a menu of this page, not in the navigation of the whole site. */
const isPlatform = (page: Page, crumbs: readonly string[]): boolean => {
  if (crumbs.length > 1 && !crumbs.some(crumb => crumb.includes('公开'))) return false
  if (page.fact(disclosureColumns).length < ENTRIES) return false
  let looked = 0
  for (const link of page.elements('a')) {
    const text = link.children.length <= 4 ? textOf(link).replace(/\s+/g, '') : ''
    if (text.length < 4 || text.length > 14 || !/公开指南|公开制度|依申请公开|公开年报|年度报告/.test(text)) continue
    if (!underHome(link)) return true
    if (++looked >= 20) return false
  }
  return false
}

/** Whether some list around the link has an entry 首页: the site's own navigation. */
const underHome = (node: Nodes): boolean => {
  let steps = 0
  for (let at = parentOf(node); at && steps < 8; at = parentOf(at), steps++) {
    if (at.type !== 'element' || at.children.length > 60) continue
    if (at.tagName === 'nav' || /nav|menu_top|topmenu/i.test(attr(at, 'className') ?? '')) {
      if (textOf(at).replace(/\s+/g, '').slice(0, 400).includes('首页')) return true
    }
    if (at.tagName !== 'ul' && at.tagName !== 'div' && at.tagName !== 'tr') continue
    for (const child of at.children) {
      if (child.type !== 'element') continue
      const first =
        child.tagName === 'a' ? child : child.children.find(inner => inner.type === 'element' && inner.tagName === 'a')
      if (first && /^(?:网站)?首\s?页$/.test(textOf(first).trim())) return true
    }
  }
  return false
}
