import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { codeOf } from '../../lib/core/page/facts/script-text.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { findDates } from '../../lib/core/text/dates.ts'

/** Lines above and below the text that may hold the day in a way the fact does not trust. */
const NEAR = 6

/** Whether some day stands at the head of the article, or right behind it. */
const hasDayNear = (page: Page): boolean => {
  const { head, titleLines, lines } = page.fact(article)
  const first = titleLines[0] ?? head[0] ?? lines[0]
  const last = lines[lines.length - 1] ?? head[head.length - 1] ?? first
  if (!first || !last) return false
  const near = [
    ...head,
    ...lines.slice(0, 2),
    ...page.lines.slice(Math.max(0, first.index - NEAR), first.index),
    ...lines.slice(-NEAR),
    ...page.lines.slice(last.index + 1, last.index + 1 + NEAR),
  ]
  return near.some(({ text }) => /\d|[〇○二]/.test(text) && text.length < 300 && findDates(text).length > 0)
}

/** A day behind its label, on a line that the fact could not take apart: 来源： 时间：2024-05-14. */
const LABELLED_DAY = /(?:时间|日期) ?:? ?(?:19|20)\d{2} ?[-/.年]/

const WRITES_DAY = /pub_?(?:date|time|data)|fabu|fbsj|发布(?:时间|日期)/i
const WRITES_NOTHING = /(?:pub_?(?:date|time|data)|fabu|fbsj)\w{0,20}\s{0,5}=\s{0,5}(?:''|"")/i

/** Whether a script writes the day. */
const isWritten = (page: Page): boolean =>
  page.elements('script').some(script => {
    const code = codeOf(script)
    return code.length < 20_000 && WRITES_DAY.test(code) && !WRITES_NOTHING.test(code)
  })

export default definePageRule({
  id: 'page/date-missing',
  docs: {
    description: { zh: '稿件页应显示发布时间', en: 'An item shows when it was published' },
    rationale: {
      zh: '没有发布时间，读者不知道信息是否过时；检查时没有日期的信息视为未更新。',
      en: 'Without a date nobody can tell whether the information is current; inspections count an undated item as not updated.',
    },
    fix: {
      zh: '在标题下方显示发布时间，格式“YYYY-MM-DD HH:MM”。',
      en: 'Show the time of publication below the title, as YYYY-MM-DD HH:MM.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  appliesTo: ['news', 'notice', 'interpretation', 'policy', 'annual-report', 'personal-list'],
  preset: 'recommended',
  messages: {
    missing: {
      zh: '稿件没有显示发布时间，应在标题下方标明',
      en: 'The item does not show when it was published',
    },
    tagOnly: {
      zh: '稿件没有显示发布时间（标签 PubDate 里是「{{ tag }}」），应在标题下方标明',
      en: 'The item does not show when it was published, though PubDate says "{{ tag }}"',
    },
  },
  identity: [],
  create({ page, report }) {
    return {
      end() {
        if (page.fact(publishedDate) !== null || page.fact(title) === null || isWritten(page)) return
        const { titleLines, head, lines } = page.fact(article)
        if (titleLines.length === 0 || head.some(({ plain }) => LABELLED_DAY.test(plain))) return
        // A short line with a day, between title and text or right above the title, shows it, whatever it is called.
        const above = titleLines[0]!.index
        const below = titleLines[titleLines.length - 1]!.index + 1
        const beside = [
          ...page.lines.slice(Math.max(0, above - 2), above),
          ...page.lines.slice(below, Math.min(lines[0]?.index ?? below, below + NEAR)),
        ]
        if (beside.some(({ text, hidden }) => !hidden && text.length < 60 && findDates(text).length > 0)) return
        const line = titleLines[titleLines.length - 1]!
        const at = { line, start: 0, end: line.text.length }
        const certainty = hasDayNear(page) ? 'review' : 'sure'
        const tag = page.fact(meta).PubDate
        if (tag === undefined) report({ messageId: 'missing', at, certainty })
        else report({ messageId: 'tagOnly', at, certainty, data: { tag: tag.slice(0, 30) } })
      },
    }
  },
})
