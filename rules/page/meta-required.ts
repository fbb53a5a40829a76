import { definePageRule } from '../../lib/core/engine/rule.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { type MetaName, meta } from '../../lib/core/page/facts/meta.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import type { PageKind } from '../../lib/core/page/page-facts.ts'
import { attr } from '../../lib/core/page/tree.ts'

const SITE: readonly MetaName[] = ['SiteName', 'SiteDomain', 'SiteIDCode']
const COLUMN: readonly MetaName[] = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
const CONTENT: readonly MetaName[] = ['ArticleTitle', 'PubDate', 'ContentSource']

/** Pages that are a column. */
const COLUMNS: ReadonlySet<PageKind> = new Set(['column-list', 'disclosure-platform'])
/** Pages that are one item of a column. */
const ITEMS: ReadonlySet<PageKind> = new Set([
  'policy',
  'interpretation',
  'annual-report',
  'notice',
  'news',
  'consultation',
  'personal-list',
])

/** The names that the page's tags bear, with a value or without, lower case. */
const namesOn = (page: Page): ReadonlySet<string> =>
  new Set(page.elements('meta').map(tag => attr(tag, 'name')?.trim().toLowerCase() ?? ''))

/**
 * The tags that the table of 国办发〔2017〕47号 calls 必选, for a kind of page; on kinds of which the table says nothing, the rest of a
 * group of which the page itself has a tag.
 */
const requiredTags = (page: Page): readonly MetaName[] => {
  const pageKind = page.fact(kind)
  if (ITEMS.has(pageKind)) return [...SITE, ...COLUMN, ...CONTENT]
  if (COLUMNS.has(pageKind)) return [...SITE, ...COLUMN]
  if (pageKind === 'home') return SITE
  const names = namesOn(page)
  const begun = (group: readonly MetaName[]) => (group.some(name => names.has(name.toLowerCase())) ? group : [])
  return [...SITE, ...begun(COLUMN), ...(page.fact(title) === null ? [] : begun(CONTENT))]
}

export default definePageRule({
  id: 'page/meta-required',
  docs: {
    description: {
      zh: '页面应带有必选的网站标签、栏目标签和内容页面标签',
      en: 'A page carries the required site, column and content tags',
    },
    rationale: {
      zh: '检索、集约化平台和监管系统靠这些标签认出网站、栏目和稿件；缺了它们，页面难以被正确收录和检查。',
      en: 'Search, shared platforms and inspection systems recognise site, column and item by these tags.',
    },
    fix: {
      zh: '在页面模板的 <head> 中补齐所列 <meta name="…" content="…">，content 由发布系统按网站、栏目、稿件自动填写，不得留空。',
      en: 'Add the listed <meta name="…" content="…"> to the template\'s <head> and let the CMS fill in their content.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》 网页标签' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: {
      zh: '缺少必选标签或其内容为空：{{ tags }}',
      en: 'Required meta tags are missing or empty: {{ tags }}',
    },
  },
  identity: ['tags'],
  create({ page, report }) {
    return {
      end() {
        const found = page.fact(meta)
        const missing = requiredTags(page).filter(name => found[name] === undefined)
        if (missing.length === 0) return
        const empty = page
          .elements('meta')
          .filter(tag => missing.some(name => name.toLowerCase() === attr(tag, 'name')?.trim().toLowerCase()))
        // That items carry their column's tags too follows from the table's order, not from its words.
        const columnOnly = ITEMS.has(page.fact(kind)) && missing.every(name => COLUMN.includes(name))
        report({
          messageId: 'missing',
          certainty: columnOnly ? 'review' : 'sure',
          data: { tags: missing.join(', ') },
          related: empty.map(tag => ({
            at: { node: tag },
            message: { zh: `${attr(tag, 'name')} 的 content 为空`, en: `${attr(tag, 'name')} has no content` },
          })),
        })
      },
    }
  },
})
