import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, type Element, textOf } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** Words that say nothing of where a link goes. */
const VAGUE =
  /^(?:(?:查看|阅读|了解|点击)?更多(?:内容|信息)?|more|(?:请)?点(?:击)?(?:这里|此处|此|进入|查看|下载|访问|链接)?|这里|此处|(?:查看|点击)?(?:详情|详细|详细信息|详细内容|全文)|阅读全文|查看|进入|下载|链接|附件(?:下载)?|>{1,4}|»|›)$/i

/** Ornaments around the words: `[更多]`, `更多 >>`, `+ 更多`. */
const ORNAMENT = /^[\s[({<《【+·•|-]{1,6}|[\s\])}>》】+·•|…»›.-]{1,6}$/g

/** Longest text worth a look, as it stands in the markup. */
const LONGEST = 60
/** One of these is in all of them; traditional forms too. */
const HINT = /更多|more|点|點|这|這|此|详|詳|全文|查看|进入|進入|下载|下載|链接|鏈接|附件|[>＞»›]/i

/** The text of a link, '' where it is long or nested: the many links with a title of their own are not read through. */
const shortText = (link: Element): string => {
  const { children } = link
  if (children.length > 4) return ''
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element' && child.children.length > 0) text += textOf(child)
    if (text.length > LONGEST) return ''
  }
  return text
}

/** The words of a link that says nothing of where it goes, ornaments taken off; '' for any other link. */
const vagueText = (page: Page, link: Element): string => {
  const raw = shortText(link)
  if (raw === '' || !HINT.test(raw)) return ''
  const text = raw.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
  if (text.length > 20 || attr(link, 'ariaLabel') !== null || (attr(link, 'title') ?? '').trim() !== '') return ''
  const folded = fold(page.simplify(text))
  const bare = folded.replace(ORNAMENT, '').trim()
  const words = bare === '' ? folded : bare
  return VAGUE.test(words) ? words.toLowerCase() : ''
}

export default definePageRule({
  id: 'link/vague-text',
  docs: {
    description: { zh: '链接文字应说明去向', en: 'Link text says where the link goes' },
    rationale: {
      zh: '读屏用户常把页面上的链接单独列出来听，十几个“更多”分不清各是哪个栏目。',
      en: 'Screen reader users list the links of a page; a dozen of "more" cannot be told apart.',
    },
    fix: {
      zh: '把链接文字写完整（如“更多通知公告”），或给链接加 aria-label、title 写明去向。',
      en: 'Write it out ("more notices"), or add aria-label or title that says where it goes.',
    },
    basis: [
      { title: '《中华人民共和国无障碍环境建设法》', clause: '第三十二条' },
      { title: 'WCAG 2.1', clause: '2.4.4 Link Purpose (In Context)' },
    ],
    workPoints: [],
    owner: 'template',
  },
  severity: 'info',
  preset: 'recommended',
  messages: {
    lone: {
      zh: '正文里的链接只写「{{ text }}」，没有说明去向',
      en: 'A link of the article reads only "{{ text }}"',
    },
    vague: {
      zh: '{{ count }} 个链接都写作「{{ text }}」，去向各不相同',
      en: '{{ count }} links that go to different pages all read "{{ text }}"',
    },
  },
  identity: ['text'],
  create({ page, report }) {
    return {
      end() {
        const byText = new Map<string, { links: Element[]; targets: Set<string> }>()
        for (const link of page.elements('a')) {
          const { href } = link.properties
          const text = typeof href === 'string' ? vagueText(page, link) : ''
          const target = text === '' ? null : page.resolve(String(href))
          if (target === null || target.startsWith('#') || !page.visible(link)) continue
          const same = byText.get(text) ?? { links: [], targets: new Set() }
          same.links.push(link)
          same.targets.add(target)
          byText.set(text, same)
        }
        if (byText.size === 0) return
        const { lines } = page.fact(article)
        const prose = new Set(lines.flatMap(line => line.parts.map(part => part.node)))
        for (const [text, { links, targets }] of byText) {
          if (targets.size < 2) {
            // One such link says enough beside a heading or a file's name, not in the middle of an article.
            const inText = links.find(link => link.children.some(child => child.type === 'text' && prose.has(child)))
            if (inText && !/下载|附件/.test(text)) report({ messageId: 'lone', at: { node: inText }, data: { text } })
            continue
          }
          report({
            messageId: 'vague',
            at: { node: links[0]! },
            data: { text, count: links.length },
            related: links.slice(1, 6).map(link => ({
              at: { node: link },
              message: { zh: '文字相同，去向不同', en: 'Same words, another target' },
            })),
          })
        }
      },
    }
  },
})
