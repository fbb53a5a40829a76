import { defineFact } from '../../lib/core/page/fact.ts'
import { META_NAMES, type MetaName } from '../../lib/core/page/facts/meta.ts'
import { attr, type Element } from '../../lib/core/page/tree.ts'

/** A tag of the national table as the page has it. */
export interface MetaTag {
  /** In standard spelling. */
  readonly name: MetaName
  /** As the page spells it. */
  readonly spelling: string
  /** Blanks folded; may be empty. */
  readonly value: string
  readonly node: Element
}

const STANDARD = new Map<string, MetaName>(META_NAMES.map(name => [name.toLowerCase(), name]))

/** Names that HTML itself knows and that pages may have twice: in its own spelling and in the table's. */
const OF_HTML: ReadonlySet<MetaName> = new Set(['Keywords', 'Description', 'Author', 'Image', 'Url'])

/** Before this, no government page was published: an earlier day in PubDate stands for "not set". */
export const FIRST_DAY = '1994-01-01'

/** The page's tags of the table's required names, with a value or without, in document order. */
export const metaTags = defineFact('metaTags', (page): readonly MetaTag[] => {
  const tags: MetaTag[] = []
  for (const node of page.elements('meta')) {
    const spelling = attr(node, 'name')?.trim()
    const name = spelling ? STANDARD.get(spelling.toLowerCase()) : undefined
    if (!spelling || !name || OF_HTML.has(name)) continue
    tags.push({ name, spelling, value: (attr(node, 'content') ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim(), node })
  }
  return tags
})
