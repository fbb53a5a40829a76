import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import { lineTraits } from '../line-traits.ts'
import type { Page } from '../page.ts'
import { selectOne } from '../select-one.ts'
import { attr, isWithin, type Nodes, parentOf } from '../tree.ts'

const MARK = /(?:您|你)?(?:现在|当前|目前)?(?:的|所)?(?:在)?的?(?:当前|所在)?的?位\s?置(?:是|为)?\s{0,2}:?/
const MARKED =
  /当前(?:的)?(?:所在)?位\s?置|(?:您|你)(?:现在|当前)?(?:所)?在?的?(?:当前)?位置|现在位置|所在位置|^位置\s{0,2}:/
const SEPARATORS = /\s{0,4}(?:-{0,2}>+|»|›|＞|→|>|\/|\\|\||::|·|\s[-–—]{1,2}\s|^[-–—]{1,2}\s|\s[-–—]{1,2}$)\s{0,4}/
const FIRST = /^(?:网站|本站|返回)?\s?首\s?页$|^主页$/
const CLASS = /crumb|position|location|dqwz|weizhi|lujing/i

/** Words of a template that are no column. */
const NO_COLUMN = /^(?:正文|内容|详情|详情页|详细|文章|信息内容|浏览文章|查看)$/

/**
 * The crumb trail in the page's own words, outermost first: what stands behind 当前位置, else a short line that begins with 首页 and has
 * separators, else the lines of an element whose class says so. Empty where the page has none.
 */
export const breadcrumb = defineFact<readonly string[]>('breadcrumb', page => {
  const selector = page.profile?.breadcrumb
  const given = selector === undefined ? null : selectOne(page, selector)
  if (given)
    return crumbsOf(
      page,
      page.lines.filter(line => isWithin(line.block, given)),
    )
  let marked: readonly string[] = []
  let unmarked: readonly Line[] | null = null
  for (const line of page.lines) {
    if (line.hidden || line.text.length > 250) continue
    const { plain } = line
    if (MARKED.test(plain)) {
      // A page may have two, one of them left by the template.
      const crumbs = crumbsOf(page, withNext(page, line))
      if (crumbs.length > marked.length) marked = crumbs
    } else if (!unmarked && /^(?:网站|本站)?首\s?页/.test(plain)) {
      if (/^.{2,4}\s{0,4}(?:>|»|›|→|\/|\\|-\s?>|::|\s-\s)/.test(plain)) unmarked = [line]
      else if (FIRST.test(plain) && inTrail(line)) unmarked = linesOfTrail(page, line)
    }
  }
  return marked.length > 0 || !unmarked ? marked : crumbsOf(page, unmarked)
})

/** The marked line, and where nothing stands behind the mark the next lines too. */
const withNext = (page: Page, line: Line): Line[] => {
  const rest = line.plain.replace(MARK, '').trim()
  const inList = rest.length < 2 || (FIRST.test(rest) && inTrail(line))
  if (!inList) return [line]
  const following = page.lines[line.index + 1]
  if (!following || !(/首\s?页|[>»›→]/.test(following.plain) || inTrail(line))) return rest.length < 2 ? [] : [line]
  const lines = [line]
  const box = parentOf(line.block)
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + 8; i++) {
    const next = page.lines[i]!
    if (next.hidden || next.text.length > 150) break
    if (
      box &&
      !isWithin(next.block, box) &&
      !(i === line.index + 1 && parentOf(box) && isWithin(next.block, parentOf(box)!))
    )
      break
    lines.push(next)
    if (/[>»›→]/.test(next.plain) && next.text.length > 6) break
  }
  return lines
}

const trailBox = (line: Line): Nodes | null => {
  let steps = 0
  for (let at: Nodes | null = line.block; at && steps < 4; at = parentOf(at), steps++) {
    if (at.type === 'element' && CLASS.test(`${attr(at, 'className') ?? ''} ${attr(at, 'id') ?? ''}`)) return at
  }
  return null
}

const inTrail = (line: Line): boolean => trailBox(line) !== null

const linesOfTrail = (page: Page, line: Line): Line[] => {
  const box = trailBox(line)
  const lines: Line[] = []
  for (let i = line.index; box && i < page.lines.length && i < line.index + 10; i++) {
    const next = page.lines[i]!
    if (!isWithin(next.block, box)) break
    lines.push(next)
  }
  return lines
}

/** Each link is one crumb whatever signs it holds; free text is split at the separators. */
const crumbsOf = (page: Page, lines: readonly Line[]): string[] => {
  const traits = page.fact(lineTraits)
  const crumbs: string[] = []
  const add = (text: string): void => {
    const crumb = text.replace(/^[\s>»›:：]+|[\s>»›]+$/g, '').trim()
    if (crumb !== '' && crumb.length <= 60 && !NO_COLUMN.test(crumb) && /[\p{L}\p{N}]/u.test(crumb)) crumbs.push(crumb)
  }
  for (const line of lines) {
    const { links } = traits[line.index]!
    const mark = MARKED.test(line.plain) ? MARK.exec(line.plain) : null
    const begin = mark ? mark.index + mark[0].length : 0
    const { parts, text } = line
    let free = ''
    let linked = ''
    let link: Nodes | null = null
    for (let i = 0; i < parts.length; i++) {
      const { node, from } = parts[i]!
      const to = parts[i + 1]?.from ?? text.length
      if (to <= begin) continue
      const piece = text.slice(Math.max(from, begin), to)
      const around = links.find(element => isWithin(node, element)) ?? null
      if (around !== link) {
        if (link) add(linked)
        linked = ''
        link = around
      }
      if (around) {
        for (const crumb of split(free)) add(crumb)
        free = ''
        linked += piece
      } else free += piece
    }
    if (link) add(linked)
    for (const crumb of split(free)) add(crumb)
  }
  return crumbs.slice(0, 12)
}

const split = (text: string): string[] => text.split(SEPARATORS)
