import { definePageRule } from '../../lib/core/engine/rule.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { headline } from '../../lib/core/page/facts/title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, cleanText, type Element, elementsBelow, parentOf } from '../../lib/core/page/tree.ts'

/** An address that leads nowhere: empty, `#`, `javascript:;`, `javascript:void(0)`. A call of a function does something. */
const NOWHERE =
  /^\s{0,5}(?:#{0,5}!?|javascript:\s{0,3}(?:;|void\s{0,3}\(?\s{0,3}(?:0|null)?\s{0,3}\)?|undefined|return false|\/\/)?\s{0,3};{0,3})\s{0,5}$/i

/** Buttons that look like links: a script finds them by their words or place. */
const BUTTON =
  /^(?:top|返回顶部|回到?顶部|顶部|首页|返回首页|网站首页|返回|关闭|刷新|打印|本页打印|收藏|分享|更多|展开|收起|搜索|检索|登录|注册|退出|提交|确定|取消|重置|大|中|小|默认|繁体版?|简体版?|简|繁|en|english|微信|微博|客户端|手机版|无障碍(?:浏览|版|阅读)?|关怀版|长者(?:版|模式|助手)|适老版|上一页|下一页|上页|下页|首页|尾页|末页|[<>«»‹›\d]{1,4}|[×xX+-])$/i

/** What a script may hang on to. */
const hasHook = ({ properties }: Element): boolean => {
  for (const name in properties) {
    if (
      name === 'id' ||
      name === 'name' ||
      name === 'role' ||
      /^(?:on[A-Z]|data(?!Bd|Brushtype)|aria(?:Haspopup|Expanded|Controls)|v[A-Z-]|ng|@|:)/.test(name)
    )
      return true
  }
  return false
}

const LISTS = /^(?:ul|ol|dl|dd)$/
const BLOCKS = /^(?:ul|ol|dl|dd|div|table|section)$/

/** Whether it opens a menu: a list stands beside it, or behind the heading that it is. */
const opensMenu = (link: Element): boolean => {
  const parent = parentOf(link)
  if (parent?.type !== 'element') return false
  for (const sibling of parent.children.slice(0, 30))
    if (sibling.type === 'element' && sibling !== link && BLOCKS.test(sibling.tagName)) return true
  const list = /^(?:h[1-6]|dt|span|p|strong)$/.test(parent.tagName) ? parentOf(parent) : null
  const behind = list?.children.slice(list.children.indexOf(parent) + 1).find(sibling => sibling.type === 'element')
  return behind?.type === 'element' && (parent.tagName === 'p' ? LISTS : BLOCKS).test(behind.tagName)
}

/** What it shows: its words, else the name of its picture; '' for nothing. */
const shows = (link: Element): string => {
  if (link.children.length === 0) return ''
  const text = cleanText(link).slice(0, 60)
  if (text !== '') return text
  let seen = 0
  for (const element of elementsBelow(link)) {
    if (element.tagName === 'img') return (attr(element, 'alt') || attr(element, 'title') || '图片').trim()
    if (++seen > 10) break
  }
  return ''
}

const squeeze = (text: string): string => text.replace(/[\s•·>]+/g, '')

/** Whether words are the name of this very page: its column or its title, cut short or not. */
const namesPage = (page: Page, text: string): boolean => {
  const words = squeeze(text).replace(/(?:\.{2,3}|…{1,2})$/, '')
  const names = [page.fact(headline) ?? '', page.fact(meta).ColumnName ?? '', ...page.fact(breadcrumb)]
  return words !== '' && names.some(name => squeeze(name).startsWith(words))
}

type Verdict = 'sure' | 'review' | null

/** Links of one kind that a page has in such numbers are not all buttons. */
const MANY = 8

const judge = (page: Page, link: Element): { verdict: Verdict; text: string } => {
  const none = { verdict: null, text: '' }
  const href = attr(link, 'href')
  if (href !== null && !NOWHERE.test(href)) return none
  const blank = attr(link, 'target') === '_blank'
  // Without an address, only one that should open something was meant as a link.
  if (href === null && !blank) return none
  if (hasHook(link)) return none
  const text = shows(link)
  if (text === '' || BUTTON.test(text) || opensMenu(link) || !page.visible(link)) return none
  // To open nothing in a new window makes no sense for a button.
  // An empty address loads the page again: for the page's own column or title, that is where it should lead.
  if (href?.trim() === '' && namesPage(page, text)) return none
  if (blank || href === null) return { verdict: 'sure', text }
  if (href.trim() === '' && attr(link, 'className') === null && text.length >= 4) return { verdict: 'sure', text }
  // A title of its own is what a tooltip shows.
  const plain = attr(link, 'className') === null && attr(link, 'title') === null
  return { verdict: plain && text.length >= 2 ? 'review' : null, text }
}

export default definePageRule({
  id: 'link/empty',
  docs: {
    description: { zh: '显示为链接的文字和图片应有真实的链接地址', en: 'What is shown as a link leads somewhere' },
    rationale: {
      zh: '点了没有反应的链接就是错链；迁移、复制页面时，外部链接被替换成“javascript:;”的情况尤其常见。',
      en: 'A link that does nothing is a broken one; moving or copying pages often leaves javascript:; behind.',
    },
    fix: {
      zh: '补上正确的链接地址；确实没有去处的，去掉链接只留文字；用脚本响应点击的，改用 <button>。',
      en: 'Fill in the address, or leave plain text; use <button> for what a script handles.',
    },
    basis: [
      { title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）' },
      { title: '《政府网站发展指引》（国办发〔2017〕47号）' },
    ],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    empty: {
      zh: '{{ count }} 个链接没有地址，点了没有反应：{{ examples }}',
      en: '{{ count }} link(s) without an address: {{ examples }}',
    },
  },
  identity: [],
  create({ page, report }) {
    return {
      end() {
        const found: Record<'sure' | 'review', { node: Element; text: string }[]> = { sure: [], review: [] }
        for (const link of page.elements('a')) {
          const { href } = link.properties
          // The cheap look first: nearly all links have a real address.
          if (typeof href === 'string' && (href.length > 24 || !/^[\s#j]|^$/i.test(href))) continue
          const { verdict, text } = judge(page, link)
          if (verdict) found[verdict].push({ node: link, text })
        }
        const certainty = found.sure.length > 0 || found.review.length >= MANY ? 'sure' : 'review'
        const links =
          found.review.length >= MANY
            ? [...found.sure, ...found.review]
            : found.sure.length > 0
              ? found.sure
              : found.review
        if (links.length === 0) return
        const examples = [...new Set(links.map(({ text }) => text.slice(0, 20)))].slice(0, 5)
        report({
          messageId: 'empty',
          certainty,
          at: { node: links[0]!.node },
          data: { count: links.length, examples: examples.map(text => `「${text}」`).join('') },
          related: links.slice(1, 6).map(({ node }) => ({
            at: { node },
            message: { zh: '同样没有地址', en: 'Without an address too' },
          })),
        })
      },
    }
  },
})
