import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { isWeakDate, labelledPublishedDate, publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { hostIn, registeredName } from './_hosts.ts'
import { FIRST_DAY, metaTags } from './_meta-tags.ts'
import { bareWords, likeness } from './_words.ts'

/** Gateways, address families and machines of one's own, which serve pages under other names. */
const NO_OWN_HOST = /^(?:big5|gate|127\.|10\.|192\.168\.|172\.|localhost|test|dev|[\d.:]+$)|ipv6/
const GATEWAY_PATH = /\/(?:gate|big5)\//

/** Below this likeness, two titles are of two items. */
const OTHER_TITLE = 0.5

/** The title as it stands above the text; the tag plays no part in it. */
const shownTitle = (page: Page): { words: string; sure: boolean } | null => {
  const { titleLines, heading, titled } = page.fact(article)
  const words = bareWords(page.simplify(titleLines.map(line => line.text).join('')))
  if (words.length < 4) return null
  return { words, sure: titled || /^h[1-3]$/.test(heading?.tagName ?? '') }
}

export default definePageRule({
  id: 'page/meta-contradiction',
  docs: {
    description: {
      zh: '规范标签应与页面显示的标题、发布日期和网站域名一致',
      en: 'The standard meta tags agree with the title, the date and the host that the page shows',
    },
    rationale: {
      zh: '标签与页面各说各话，搜索结果、集约化平台上显示的标题和日期就会与原文不同，读者无从判断哪个为准。',
      en: 'Where tag and page disagree, search results and shared platforms show another title or day than the page does.',
    },
    fix: {
      zh: 'ArticleTitle、PubDate 取稿件本身的标题和发布时间，不要取栏目名、页面生成时间；SiteDomain 填本网站域名。',
      en: "Let ArticleTitle and PubDate take the item's own title and time of publication, not the time of the last build.",
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》 网页标签' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    title: {
      zh: '标签 ArticleTitle 是「{{ tag }}」，页面标题是「{{ shown }}」',
      en: 'ArticleTitle says "{{ tag }}", the page is headed "{{ shown }}"',
    },
    date: {
      zh: '标签 PubDate 是 {{ tag }}，页面显示的发布日期是 {{ shown }}',
      en: 'PubDate says {{ tag }}, the page shows {{ shown }}',
    },
    domain: {
      zh: '标签 SiteDomain 是 {{ tag }}，页面在 {{ shown }} 上',
      en: 'SiteDomain says {{ tag }}, the page is on {{ shown }}',
    },
  },
  identity: ['tag'],
  create({ page, today, report }) {
    return {
      end() {
        const tags = page.fact(metaTags)
        if (tags.length === 0) return
        const tagOf = (name: string) => tags.find(tag => tag.name === name && tag.value !== '')

        const titleTag = tagOf('ArticleTitle')
        if (titleTag && page.fact(title) !== null) {
          const shown = shownTitle(page)
          const words = bareWords(page.simplify(titleTag.value))
          if (shown && words.length >= 2 && !shown.words.includes(words) && !words.includes(shown.words)) {
            const like = likeness(words, shown.words)
            const line = page.fact(article).titleLines[0]!
            report({
              messageId: 'title',
              certainty: shown.sure && like < OTHER_TITLE ? 'sure' : 'review',
              at: { node: titleTag.node, attribute: 'content' },
              data: {
                tag: titleTag.value.slice(0, 60),
                shown: page
                  .fact(article)
                  .titleLines.map(({ text }) => text)
                  .join(' ')
                  .slice(0, 60),
              },
              related: [
                {
                  at: { line, start: 0, end: line.text.length },
                  message: { zh: '页面显示的标题', en: 'The title that the page shows' },
                },
              ],
            })
          }
        }

        const dateTag = tagOf('PubDate')
        if (dateTag) {
          const shown = page.fact(publishedDate)
          const [found] = findDates(dateTag.value.slice(0, 64), { compact: true })
          // A day that has not come, or never was, is page/meta-format's.
          if (
            shown !== null &&
            found &&
            !found.impossible &&
            found.date !== shown &&
            found.date <= today &&
            found.date >= FIRST_DAY
          ) {
            const label = page.fact(labelledPublishedDate)
            report({
              messageId: 'date',
              certainty: label && !isWeakDate(label) ? 'sure' : 'review',
              at: { node: dateTag.node, attribute: 'content' },
              data: { tag: found.date, shown },
            })
          }
        }

        const domainTag = tagOf('SiteDomain')
        const host = domainTag && page.url !== null && !GATEWAY_PATH.test(page.url) ? hostIn(page.url) : null
        if (domainTag && host !== null && !NO_OWN_HOST.test(host)) {
          const stated = domainTag.value.split(/[,;，；、\s|]+/).map(part => hostIn(part))
          const own = registeredName(host)
          if (stated.some(one => one !== null) && !stated.some(one => one !== null && registeredName(one) === own))
            report({
              messageId: 'domain',
              at: { node: domainTag.node, attribute: 'content' },
              data: { tag: domainTag.value.slice(0, 60), shown: host },
            })
        }
      },
    }
  },
})
