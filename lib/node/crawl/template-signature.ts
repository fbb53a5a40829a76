import { createHash } from 'node:crypto'
import { article } from '../../core/page/facts/article.ts'
import { headline } from '../../core/page/facts/title.ts'
import type { Page } from '../../core/page/page.ts'
import { attr, cleanText, type Element, type Nodes, type Parents, parentOf, textStart } from '../../core/page/tree.ts'

/**
 * A short key, 16 hexadecimal digits, that pages printed by one template share: to render some of each template, and to count the pages
 * of a template's defect. Made of what a template always prints and an editor cannot change: the style sheets, the containers that
 * frame the page (tag, id and classes) up to the footer, and the path of containers down to the title, or to the list where the page
 * is one. What comes and goes with the content (metadata rows, attachments, related links, paging, the markup inside the text) is left
 * out, and so are names with digits, which number columns and articles.
 *
 * Deterministic; reads the facts of the page that the rules read anyway, and a few dozen elements besides.
 */
export const templateSignature = (page: Page): string => {
  const parts = [styleSheets(page).join(' '), frame(page).join(' '), core(page)]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

const MOST_NAMES = 60
const CONTAINERS = new Set(
  'div table tbody tr td header footer nav main section article aside center form ul dl frameset frame'.split(' '),
)
const FOOTER = /foot|bottom|copyright|banquan/i

const styleSheets = (page: Page): string[] => {
  const names = new Set<string>()
  for (const link of page.elements('link')) {
    if (!/stylesheet/i.test(attr(link, 'rel') ?? '')) continue
    const path = (attr(link, 'href') ?? '').replace(/[?#].*$/s, '')
    names.add(path.slice(path.lastIndexOf('/') + 1))
    if (names.size >= MOST_NAMES) break
  }
  return [...names].sort()
}

/** The named containers right below the body, from the top to the footer; what follows is banners and what scripts need. */
const frame = (page: Page): string[] => {
  const [body] = page.elements('body')
  if (!body) return []
  let around: Element = body
  for (let depth = 0; depth < 5; depth++) {
    const inner = containersOf(around)
    if (inner.length !== 1) break
    around = inner[0]!
  }
  const names: string[] = []
  for (const element of containersOf(around)) {
    const name = nameOf(element)
    if (name !== element.tagName || element.tagName === 'table' || LANDMARKS.has(element.tagName)) names.push(name)
    if (element.tagName === 'footer' || FOOTER.test(name) || names.length >= MOST_NAMES) break
  }
  return names
}

const LANDMARKS = new Set(['header', 'footer', 'nav', 'main'])

const containersOf = (element: Parents): Element[] => {
  const found: Element[] = []
  for (const child of element.children) {
    if (child.type === 'element' && CONTAINERS.has(child.tagName)) found.push(child)
  }
  return found
}

/** Where the template puts the title of an article; of a list, the list. */
const core = (page: Page): string => {
  const { body, heading, titled } = page.fact(article)
  if (!body && !titled) return `list ${pathOf(listOf(page))}`
  return `article ${pathOf(headingOf(page) ?? heading ?? body)}`
}

/** The heading element that says the title, before any other place that repeats it. */
const headingOf = (page: Page): Element | null => {
  const title = squeeze(page.fact(headline) ?? '')
  if (title === '') return null
  for (const tag of ['h1', 'h2', 'h3'] as const) {
    for (const element of page.elements(tag).slice(0, 10)) {
      const text = squeeze(cleanText(element))
      if (text.length >= 4 && (title.includes(text) || text.includes(title))) return element
    }
  }
  return null
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** Titles are longer than the names of tools and columns. */
const TITLE_LENGTH = 8

/** The container with the most entries that link a title; `null` where there is none. */
const listOf = (page: Page): Element | null => {
  const counts = new Map<Element, number>()
  let best: Element | null = null
  for (const link of page.elements('a')) {
    if (textStart(link, TITLE_LENGTH).length < TITLE_LENGTH) continue
    const entry = parentOf(link)
    const list =
      entry &&
      entry.type === 'element' &&
      (entry.tagName === 'li' || entry.tagName === 'td' || entry.tagName === 'span')
        ? parentOf(entry)
        : entry
    if (list?.type !== 'element' || isChrome(list)) continue
    const count = (counts.get(list) ?? 0) + 1
    counts.set(list, count)
    if (!best || count > counts.get(best)!) best = list
  }
  return best
}

const isChrome = (element: Element): boolean => {
  for (let at: Nodes | null = element; at; at = parentOf(at)) {
    if (at.type === 'element' && LANDMARKS.has(at.tagName) && at.tagName !== 'main') return true
    if (at.type === 'element' && /nav|menu|header|foot/i.test(nameOf(at))) return true
  }
  return false
}

/** Names of the containers from the body down, the element's own included. */
const pathOf = (element: Element | null): string => {
  const names: string[] = []
  for (let at: Nodes | null = element; at && names.length < MOST_NAMES; at = parentOf(at)) {
    if (at.type === 'element' && at.tagName !== 'html') names.push(nameOf(at))
  }
  return names.reverse().join('>')
}

const nameOf = (element: Element): string => {
  const id = attr(element, 'id') ?? ''
  const classes = (attr(element, 'className') ?? '')
    .split(/\s+/)
    .filter(name => name !== '' && name.length <= 40 && !/\d/.test(name))
    .slice(0, 8)
    .sort()
  return `${element.tagName}${id !== '' && id.length <= 40 && !/\d/.test(id) ? `#${id}` : ''}${classes.map(name => `.${name}`).join('')}`
}
