import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { textLength } from '../../lib/core/page/facts/text-length.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr, cleanText, isWithin } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { consultationForm } from './_consultation.ts'

/** Files that come with a draft and are not it. */
const BESIDE =
  /反馈(?:表|单)|意见(?:表|单|汇总|征集表)|建议表|回执|(?:起草|编制|制定|修订|修改|情况|有关)说明|(?<!征求意见稿\)?)说明\s?\.|依据|登记表|采纳情况|征集结果/
/** A link to the draft under its own name. */
const DRAFT =
  /征求意见稿|意见稿|草案|送审稿|全文|正文|附件|《|办法|规定|方案|措施|规划|条例|细则|点击(?:查看|下载)|下载/
/** …and behind the text, where other notices are linked too. */
const DRAFT_BEHIND = /(?:征求意见稿|意见稿|草案|送审稿)[)》\]]{0,3}(?:全文|原文|正文)?$/
/** The draft as part of the page: its articles or parts. */
const ARTICLES =
  /(?:^|\n)\s?第一[章条](?:\s|$)|(?:^|\n)\s?一、(?:总则|总体要求|指导思想|基本原则|适用范围|工作目标|总体目标)/
/** A notice of this many letters holds the draft, whatever its form. */
const LONG = 1_500

const hasDraft = (page: Page): boolean => {
  if (page.fact(textLength) >= LONG || ARTICLES.test(page.fact(articleText))) return true
  const files = page.fact(attachments).map(({ text }) => fold(page.simplify(text)))
  if (files.some(text => !BESIDE.test(text))) return true
  const { body, lines } = page.fact(article)
  // A viewer, or the draft as pictures.
  for (const tag of ['iframe', 'embed', 'object'])
    if (body && page.elements(tag).some(frame => isWithin(frame, body))) return true
  const traits = page.fact(lineTraits)
  const last = lines[lines.length - 1]
  if (!last) return false
  return page.lines.slice(lines[0]!.index, last.index + 10).some(({ index }) =>
    traits[index]!.links.some(link => {
      const href = attr(link, 'href')
      if (href === null || page.resolve(href) === null || href.startsWith('#') || /^mailto:/i.test(href)) return false
      const text = fold(page.simplify(cleanText(link)))
      return (index > last.index ? DRAFT_BEHIND : DRAFT).test(text) && !BESIDE.test(text)
    }),
  )
}

export default definePageRule({
  id: 'consultation/draft-missing',
  docs: {
    description: { zh: '征求意见应公布草案全文', en: 'A consultation publishes the draft itself' },
    rationale: {
      zh: '看不到草案，就无从提意见；只公布公告不公布草案，等于没有公开征求。',
      en: 'Nobody can comment on a draft that cannot be read.',
    },
    fix: {
      zh: '把草案（征求意见稿）作为附件链接到公告页，或者直接放在正文里。',
      en: 'Attach the draft to the notice, or print it on the page.',
    },
    basis: [
      { title: '《重大行政决策程序暂行条例》', clause: '第十五条' },
      { title: '《规章制定程序条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    missing: {
      zh: '征求意见公告里没有草案：正文没有，附件和链接里也没有',
      en: 'The consultation holds no draft, neither in its text nor as an attachment or link',
    },
    beside: {
      zh: '附件只有「{{ found }}」，没有草案本身',
      en: 'Only "{{ found }}" is attached, not the draft itself',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (page.fact(consultationForm) !== 'draft' || hasDraft(page)) return
        const files = page.fact(attachments)
        if (files.length > 0) {
          const found = files.map(({ text }) => text.slice(0, 40)).slice(0, 3)
          report({ messageId: 'beside', certainty: 'review', data: { found: found.join('、') } })
        } else report({ messageId: 'missing' })
      },
    }
  },
})
