import { defineFact } from '../fact.ts'
import { attr } from '../tree.ts'

/**
 * The tags of the national table in their standard spelling: 《政府网站发展指引》(国办发〔2017〕47号), annex 网页设计规范,
 * 网站标签, 栏目标签 and 内容页面标签.
 */
export const META_NAMES = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Author',
  'Description',
  'Image',
  'Url',
] as const
export type MetaName = (typeof META_NAMES)[number]

const STANDARD = new Map<string, MetaName>(META_NAMES.map(name => [name.toLowerCase(), name]))

/**
 * What the page's `<meta name>` tags of the national table say, under their standard spelling. Names compare without case, blanks
 * are collapsed; of several equal tags the first with a value counts. A tag without a value is absent.
 */
export const meta = defineFact('meta', (page): Readonly<Partial<Record<MetaName, string>>> => {
  const found: Partial<Record<MetaName, string>> = {}
  for (const tag of page.elements('meta')) {
    const name = STANDARD.get((attr(tag, 'name') ?? '').trim().toLowerCase())
    if (!name || found[name] !== undefined) continue
    const value = (attr(tag, 'content') ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim()
    if (value !== '') found[name] = value
  }
  return found
})
