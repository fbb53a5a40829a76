import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { disclosureColumns } from '../../lib/core/page/facts/disclosure-columns.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import type { DisclosureColumn } from '../../lib/core/page/page-facts.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr } from '../../lib/core/page/tree.ts'

/** Entries of the platform by the names that sites use, each with the words that show it where it is no link (a script, a picture). */
export const ENTRIES: readonly { readonly key: DisclosureColumn; readonly name: string; readonly words: RegExp }[] = [
  { key: 'guide', name: '政府信息公开指南', words: /公开\s?指南/ },
  { key: 'system', name: '政府信息公开制度', words: /公开(?:工作|相关)?\s?(?:制度|规定|依据|保障)/ },
  {
    key: 'mandatory',
    name: '法定主动公开内容',
    words: /法定\s?主动|主动公开\s?(?:的?内容|信息|事项|目录)|信息公开目录/,
  },
  {
    key: 'annualReport',
    name: '政府信息公开年报',
    words: /公开(?:工作)?\s?(?:年度?|工作)\s?(?:工作)?(?:报告|年报|报)|年度报告/,
  },
]

/** Fewer entries are no menu: a list or a single column of the platform need not show the others. */
const MENU = 2

/** A page that only repeats the navigation of the whole site. */
const SITE_PAGE = /网站地图|站点地图|网站导航|站群/

/** Whether the page shows the platform's menu, so that what it lacks is missing. */
export const showsMenu = (page: Page): boolean =>
  page.fact(disclosureColumns).length >= MENU &&
  ![page.fact(plainTitle), page.simplify(page.fact(meta).ColumnName ?? ''), page.fact(breadcrumb).at(-1) ?? ''].some(
    name => SITE_PAGE.test(name),
  )

/** All words of a page that can name an entry: its lines, and the words of its pictures. */
export const wordsOf = (page: Page): string => {
  const pictures = page.elements('img').map(image => `${attr(image, 'alt') ?? ''} ${attr(image, 'title') ?? ''}`)
  return `${page.fact(plainText)}\n${page.simplify(pictures.join('\n'))}`
}
