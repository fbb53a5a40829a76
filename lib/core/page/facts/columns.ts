import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import { attr, closest, type Element, isWithin, type Nodes, type Parents, parentOf, textOf } from '../tree.ts'
import { article } from './article.ts'
import { listRows } from './list-rows.ts'

/** Links that every site has and that name no column. */
const NO_COLUMN =
  /^(?:首页|网站首页|返回首页|主页|登录|注册|退出|搜索|高级搜索|更多|更多>>|more|English|英文版|繁体版?|繁體版?|简体版?|移动版|手机版|无障碍|无障碍浏览|适老化|长者(?:版|模式|专区)|关怀版|设为首页|加入收藏|网站地图|站点地图|联系我们|联系方式|关于我们|关于本站|网站声明|版权声明|隐私声明|法律声明|网站帮助|帮助|RSS订阅|打印|关闭|上一[页篇]|下一[页篇]|尾页|末页|微信|微博|政务微信|政务微博|智能问答|返回顶部|办理|查看|详情|下载|我要纠错)$/

const LONGEST = 16

/** More would be a site map. */
const MOST = 400

/**
 * The columns of this site or platform as its navigation names them: short links in groups of at least three, outside the article and the
 * footer, to addresses of this site; each once.
 */
export const columns = defineFact<readonly { readonly name: string; readonly href: string }[]>('columns', page => {
  const { body } = page.fact(article)
  const counts = new Map<Nodes, number>()
  const entries = new Set(page.fact(listRows).map(row => (row.date ? row.link : null)))
  const groups = new Map<Nodes, { name: string }[]>()
  const order: { group: Nodes; name: string; href: string }[] = []
  for (const link of page.elements('a')) {
    const name = nameOf(link)
    if (name === null || NO_COLUMN.test(name) || entries.has(link)) continue
    const href = attr(link, 'href')
    if (href === null || href === '' || /^\s{0,9}(?:#|javascript:|mailto:|tel:)/i.test(href) || !sameSite(page, href))
      continue
    const group = groupOf(link, counts)
    if (!group || closest(link, 'footer') || (body && isWithin(link, body))) continue
    const names = groups.get(group)
    if (names) names.push({ name })
    else groups.set(group, [{ name }])
    order.push({ group, name, href })
  }
  const seen = new Set<string>()
  const found: { name: string; href: string }[] = []
  for (const { group, name, href } of order) {
    if (groups.get(group)!.length < 3 && !holdsEntry(groups.get(group)!)) continue
    const key = `${name}\n${href}`
    if (seen.has(key)) continue
    seen.add(key)
    const target = page.resolve(href)
    if (target !== null) found.push({ name, href: target })
    if (found.length >= MOST) break
  }
  return found
})

/** A group of one or two that is navigation all the same. */
const holdsEntry = (links: readonly { name: string }[]): boolean =>
  links.some(({ name }) => /公开|政策|解读|公告|要闻|动态|办事|互动|服务/.test(name) && name.length <= 10)

const nameOf = (link: Element): string | null => {
  if (link.children.length === 0 || link.children.length > 6) return null
  const only = link.children.length === 1 ? link.children[0]! : null
  const raw = only && only.type === 'text' ? only.value : textOf(link)
  if (raw.length > 200) return null
  const name = raw.replace(/[\s\u200b\ufeff]+/g, '').replace(/^[·•▪○●◆>»|]+|[>»|]+$/g, '')
  return name.length >= 2 && name.length <= LONGEST && /\p{Script=Han}/u.test(name) && !/\d{4}[-/.年]\d/.test(name)
    ? name
    : null
}

/** The list that a link stands in: the parent of its `li`, `td`, `dd`, else the parent that holds its neighbours. */
const groupOf = (link: Element, counts: Map<Nodes, number>): Nodes | null => {
  const own = parentOf(link)
  let steps = 0
  for (let at: Nodes = link, parent = own; parent && steps < 4; at = parent, parent = parentOf(at), steps++) {
    if (at.type !== 'element') return null
    if (at.tagName === 'li' || at.tagName === 'dd') return parent
    if (at.tagName === 'td') return parentOf(parent) ?? parent
    if (at === link && linksIn(parent, counts) >= 3) return parent
  }
  return own ? (parentOf(own) ?? own) : null
}

const linksIn = (parent: Parents, counts: Map<Nodes, number>): number => {
  let count = counts.get(parent)
  if (count === undefined) {
    count = 0
    for (const child of parent.children) if (child.type === 'element' && child.tagName === 'a') count++
    counts.set(parent, count)
  }
  return count
}

const sameSite = (page: Page, href: string): boolean => {
  if (!/^\s{0,9}(?:https?:)?\/\//i.test(href)) return true
  if (page.url === null) return false
  const host = /^\s{0,9}(?:https?:)?\/\/([^/?#:]{1,255})/i.exec(href)?.[1]?.toLowerCase()
  const site = /^(?:https?:)?\/\/([^/?#:]{1,255})/i.exec(page.url)?.[1]?.toLowerCase()
  return host !== undefined && site !== undefined && (host === site || family(host) === family(site))
}

/** `www.bjhd.gov.cn` and `zyk.bjhd.gov.cn` are one family. */
const family = (host: string): string => {
  const labels = host.split('.')
  const keep = /^(?:gov|org|com|net|edu)$/.test(labels[labels.length - 2] ?? '') ? 3 : 2
  return labels.slice(-keep).join('.')
}
