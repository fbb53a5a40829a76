import { defineFact } from '../fact.ts'
import { attr, cleanText } from '../tree.ts'
import { meta } from './meta.ts'

export interface KnownTitle {
  /** Without any blank, for comparison. */
  readonly text: string
  /** As the page spells it, blanks folded. */
  readonly spelling: string
  /** Whether it can only be an article's title (`ArticleTitle`), not a column's or a site's name. */
  readonly sure: boolean
}

const SEPARATOR = /\s{0,4}(?:[_|｜]|--|——?(?=[^—]{0,30}(?:网|府|局|委|厅|院|部)!?$)|\s[-–—－]\s|[-–－])\s{0,4}/

/** Names that a site gives itself. */
const SITE =
  /(?:人民政府|政府网|门户网站|网站群?|信息网|政务网|官网|网|委员会|管理局)[!！。]?$|^.{0,12}[省市县区州].{1,16}(?:局|厅|委|办公室|中心|部|政府)$/

/** A day, and perhaps the source, in the heading behind the title: `标题 (2024-05-11)`, `标题 2024-05-11 来源：…`; without blanks. */
const DAY_BEHIND = /^[([（【]{0,2}(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日).{0,60}$/

/** Whether words without blanks spell the title, with or without a day behind it. */
export const spells = (words: string, { text }: KnownTitle): boolean =>
  words === text || (words.startsWith(text) && DAY_BEHIND.test(words.slice(text.length)))

/** No title is longer. */
const LONGEST = 300

/**
 * What the head of the document says the title is, likeliest first: `ArticleTitle`, the whole `<title>`, its parts without the
 * site's name (`标题 - 站名`, `标题_站名`, `站名 | 标题`, `[栏目]-站名`).
 */
export const knownTitles = defineFact<readonly KnownTitle[]>('knownTitles', page => {
  const titles: KnownTitle[] = []
  const add = (spelling: string, sure: boolean): void => {
    const folded = spelling.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
    const text = folded.replaceAll(' ', '')
    if (text.length >= 2 && text.length <= LONGEST && !titles.some(title => title.text === text))
      titles.push({ text, spelling: folded, sure })
  }
  const tags = page.fact(meta)
  const site = (tags['SiteName'] ?? '').replace(/\s+/g, '')
  add(tags['ArticleTitle'] ?? '', true)
  const element = page.elements('title').find(title => title.children.length > 0)
  const whole = element ? cleanText(element) : ''
  const isSite = (text: string): boolean => {
    const squeezed = text.replace(/\s+/g, '')
    return squeezed === site || SITE.test(page.simplify(squeezed))
  }
  if (whole !== '' && whole.length < 300) {
    if (!isSite(whole)) add(whole, false)
    const parts = whole.split(SEPARATOR).filter(part => part !== undefined && part.trim() !== '')
    if (parts.length > 1 && parts.length < 8) {
      // What is left when the parts at the end, then at the beginning, that name the site are gone; then each part.
      const kept = [...parts]
      while (kept.length > 1 && isSite(kept[kept.length - 1]!)) kept.pop()
      if (kept.length < parts.length && !isSite(kept[0]!))
        add(whole.slice(0, whole.lastIndexOf(kept[kept.length - 1]!) + kept[kept.length - 1]!.length), false)
      const begun = [...parts]
      while (begun.length > 1 && isSite(begun[0]!)) begun.shift()
      if (begun.length < parts.length && !isSite(begun[0]!)) add(whole.slice(whole.indexOf(begun[0]!)), false)
      for (const part of parts) if (!isSite(part)) add(part.replace(/^\[(.{1,30})\]$/, '$1'), false)
    }
  }
  for (const tag of page.elements('meta')) {
    if (attr(tag, 'property') === 'og:title') add(attr(tag, 'content') ?? '', false)
  }
  return titles
})
