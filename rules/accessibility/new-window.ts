import { definePageRule } from '../../lib/core/engine/rule.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, type Element, textOf } from '../../lib/core/page/tree.ts'
import { basis } from './_basis.ts'

/** Links that go nowhere yet have a rule of their own. */
const NOWHERE = /^\s{0,8}(?:javascript:|#|$)/i
const NOTICE = /新窗|新页面|新标签|new (?:window|tab)/i

const isAnnounced = (link: Element, isWorded: boolean): boolean => {
  const { title, ariaLabel } = link.properties
  return (
    (typeof title === 'string' && NOTICE.test(title)) ||
    (typeof ariaLabel === 'string' && NOTICE.test(ariaLabel)) ||
    (isWorded && NOTICE.test(textOf(link)))
  )
}

export default definePageRule({
  id: 'accessibility/new-window',
  docs: {
    description: { zh: '在新窗口打开的链接应有提示', en: 'Links that open a window say so' },
    rationale: {
      zh: '点开链接忽然换了窗口，“后退”也失灵，老年人和读屏用户容易迷路。',
      en: 'A window that opens unannounced, where “back” does nothing, loses elderly and screen reader users.',
    },
    fix: {
      zh: '去掉 target="_blank"；确需新窗口的，在链接文字或 title 里写“（新窗口打开）”。',
      en: 'Remove target="_blank"; where it is needed say so in the link’s text or title.',
    },
    basis: basis('3.2.5 Change on Request'),
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    unannounced: {
      zh: '{{ count }} 个链接会打开新窗口，没有提示',
      en: '{{ count }} link(s) open a new window without saying so',
    },
  },
  create({ page, report }) {
    return {
      end() {
        // Hardly any page has the words: then no link's own need be read.
        const isWorded = NOTICE.test(page.fact(plainText))
        let first: Element | null = null
        let count = 0
        for (const link of page.elements('a')) {
          const { target } = link.properties
          if (typeof target !== 'string' || target.toLowerCase() !== '_blank') continue
          const href = attr(link, 'href')
          if (href === null || NOWHERE.test(href) || isAnnounced(link, isWorded)) continue
          // Of several hundred the first that is shown says where to look.
          if (!first && page.visible(link)) first = link
          count++
        }
        if (first) report({ messageId: 'unannounced', at: { node: first }, data: { count } })
      },
    }
  },
})
