import { columnName, type SiteFacts, type SitePage } from '../../lib/core/engine/site-facts.ts'
import type { ListItem } from '../../lib/core/page/page-facts.ts'

/** Names of columns that 国办秘函〔2019〕19号 gives two weeks (动态、要闻) or half a year (通知公告、政策文件). */
export const NEWS = /^(?:(?:工作|政务|部门|区县|街镇|基层|本地|时政|今日|动态)?(?:动态|要闻)|工作进展)$/
export const NOTICE = /^(?:通知公告|公示公告|公告公示|公告通知|通知公示|通知|公告)$/
export const POLICY = /^(?:政策文件|规范性文件|政府文件|政策法规)$/

/** Other columns that are lists of documents on every site that has them. */
export const LISTING =
  /^(?:规划计划|发展规划|人事信息|人事任免|统计信息|统计数据|应急管理|政府采购|重大项目|行政执法|建议提案|财政信息|政策解读|公示|招考录用|信息公开制度|公开年报)$/

/** The column that a list page belongs to: by its tag, else by the last step of its breadcrumb. */
export const nameOf = ({ facts }: SitePage): string | null => {
  const name = facts.meta.ColumnName ?? facts.breadcrumb.at(-1) ?? null
  return name === null || name.trim() === '' ? null : columnName(name)
}

/** `index_3.html`, `list.jsp?page=3`: the newest entries stand on the first page. */
const LATER_PAGE =
  /(?:_|-)[1-9]\d{0,4}\.[a-z]{3,5}(?:$|\?)|[?&](?:page|pageno|pageindex|pagenum|curpage|p)=(?!1(?:&|$)|0(?:&|$))\d/i

export const isLaterPage = (url: string): boolean => LATER_PAGE.test(url)

/** Dates of the entries of the longest list on a page that shows dates, in the order of the page. */
export const mainList = (items: readonly ListItem[]): readonly ListItem[] => {
  const sizes = new Map<number, number>()
  for (const { list, date } of items) if (date !== null) sizes.set(list, (sizes.get(list) ?? 0) + 1)
  let main = -1
  for (const [list, size] of sizes) if (size > (sizes.get(main) ?? 0)) main = list
  return items.filter(({ list }) => list === main)
}

/** A government's own portal, not a department's, a town's or an institution's site. */
const PORTAL =
  /(?:省|自治区|市|区|县|州|盟|旗|兵团)(?:人民)?政府(?:门户|政务)?(?:网站?|网)?$|(?:省|市|区|县|州|盟|旗)人民政府(?:办公[厅室])?$|^(?:首都之窗|中国政府网)$/

export interface Home {
  readonly page: SitePage
  readonly portal: boolean
}

/** The home page that speaks for the site: the government's own before others, the shortest address before longer ones. */
export const homeOf = (site: SiteFacts): Home | null => {
  let best: Home | null = null
  for (const page of site.byKind('home')) {
    const portal = isPortal(page) || (site.unit !== null && PORTAL.test(site.unit))
    const better =
      !best ||
      (portal && !best.portal) ||
      (portal === best.portal &&
        (page.url.length < best.page.url.length ||
          (page.url.length === best.page.url.length && page.url < best.page.url)))
    if (better) best = { page, portal }
  }
  return best
}

/** Names under which a site presents itself. */
export const siteNames = (site: SiteFacts, { facts }: SitePage): string[] =>
  [site.unit, facts.meta.SiteName, facts.footer.sponsor].filter(name => name != null && name !== '') as string[]

const isPortal = ({ facts }: SitePage): boolean =>
  [facts.meta.SiteName, facts.footer.sponsor].some(name => name != null && PORTAL.test(name.trim()))
