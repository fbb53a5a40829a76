import { defineFact } from './fact.ts'
import type { Line } from './line.ts'
import { type Element, type Parents, parentOf, type Text } from './tree.ts'

/** What the markup around a line tells about it. Lengths are UTF-16 units of `line.text`. */
export interface LineTraits {
  /** Characters of the line that stand inside a link. */
  readonly linked: number
  /** The links that the line holds or stands in, in document order. */
  readonly links: readonly Element[]
  /** Whether it is the text of a control or stands in `<nav>`, `<footer>`, `<select>`: never content. */
  readonly chrome: boolean
  /** Whether it stands in a table cell. */
  readonly cell: boolean
}

const CHROME = new Set(['nav', 'footer', 'select', 'option', 'optgroup', 'button', 'textarea', 'menu', 'marquee'])
const CELLS = new Set(['td', 'th'])

interface Surroundings {
  readonly link: Element | null
  readonly chrome: boolean
  readonly cell: boolean
}

const NO_LINKS: readonly Element[] = []

/** The traits of `page.lines`, index for index. */
export const lineTraits = defineFact<readonly LineTraits[]>('lineTraits', page => {
  const known = new Map<Parents, Surroundings>()
  return page.lines.map(line => {
    const around = surroundings(line.block, known)
    if (around.link) return { linked: line.text.length, links: [around.link], chrome: around.chrome, cell: around.cell }
    let linked = 0
    let links: Element[] | null = null
    const { parts, block, text } = line
    for (let i = 0; i < parts.length; i++) {
      const { node, from } = parts[i]!
      const link = linkBelow(node, block)
      if (!link) continue
      linked += (parts[i + 1]?.from ?? text.length) - from
      if (!links) links = [link]
      else if (links[links.length - 1] !== link) links.push(link)
    }
    return { linked, links: links ?? NO_LINKS, chrome: around.chrome, cell: around.cell }
  })
})

/** Whether most of a line is link text. */
export const isLinkLine = (line: Line, traits: LineTraits): boolean => traits.linked * 10 >= line.text.length * 7

const NOWHERE: Surroundings = { link: null, chrome: false, cell: false }

const surroundings = (block: Parents, known: Map<Parents, Surroundings>): Surroundings => {
  const path: Parents[] = []
  let around = NOWHERE
  for (let at: Parents | null = block; at; at = parentOf(at)) {
    const seen = known.get(at)
    if (seen) {
      around = seen
      break
    }
    path.push(at)
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const node = path[i]!
    if (node.type === 'element') {
      const { tagName } = node
      if (tagName === 'a') around = { ...around, link: node }
      else if (CHROME.has(tagName)) around = { ...around, chrome: true }
      else if (CELLS.has(tagName)) around = { ...around, cell: true }
      else if (tagName === 'table') around = { ...around, cell: false }
    }
    known.set(node, around)
  }
  return around
}

const linkBelow = (node: Text, block: Parents): Element | null => {
  for (let at = parentOf(node); at && at !== block; at = parentOf(at)) {
    if (at.type === 'element' && at.tagName === 'a') return at
  }
  return null
}
