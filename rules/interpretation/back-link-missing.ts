import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { policyLinks } from '../../lib/core/page/facts/policy-links.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { attr, cleanText } from '../../lib/core/page/tree.ts'
import { findDocNumbers } from '../../lib/core/text/doc-number.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { isTalk } from './_forms.ts'

/** Explanations of something that is no document: figures, a report, a word. */
const NO_DOCUMENT =
  /经济|统计|数据|指数|物价|年度报告|工作报告|年报|预算|决算|名词解释|小知识|知识问答|常见问题|热点问答|如何|怎么|怎样|什么|哪些|[?？]$/
/** The name of a document between 《》. */
const NAME = /《([^《》]{4,80})》/
/** Lines of the text in which an interpretation says what it interprets. */
const OPENING = 4
/** A link to the document under a name of its own. */
const ORIGINAL = /原文|全文|文件|政策|通知|办法|意见|措施|规定|方案|规划|细则|条例|公告|决定|《|〔/
/** 《…办法》(以下简称《办法》): a short name is no second document. */
const SHORT_NAME = /^(?:本|该|新|暂行)?(?:办法|规定|措施|意见|方案|规划|细则|条例|通知|计划|纲要|清单|规则)$/

interface Named {
  readonly name: string
  readonly at: At
  /** Whether the title itself names it. */
  readonly sure: boolean
}

const spot = (line: Line, { 0: whole, index }: RegExpExecArray): Omit<Named, 'sure'> => {
  const end = index + whole.length
  return { name: line.text.slice(index + 1, end - 1), at: { line, start: index, end } }
}

/** The document that an interpretation says it interprets: between 《》 in its title, else by name or number where its text opens. */
const namedPolicy = (page: Page): Named | null => {
  const { titleLines, lines } = page.fact(article)
  for (const line of titleLines) {
    const match = NAME.exec(line.plain)
    if (match && !SHORT_NAME.test(match[1]!)) return { ...spot(line, match), sure: true }
  }
  const [, titled] = NAME.exec(page.fact(plainTitle)) ?? []
  for (const line of lines.slice(0, OPENING)) {
    const text = line.plain.slice(0, 1_000)
    const match = NAME.exec(text)
    if (match && !SHORT_NAME.test(match[1]!)) {
      return { ...spot(line, match), sure: titled !== undefined && titled === match[1]!.replace(/\s+/g, '') }
    }
    const [number] = findDocNumbers(text)
    if (number) {
      const { start, end } = number
      return { name: line.text.slice(start, end), at: { line, start, end }, sure: false }
    }
  }
  return null
}

/** Whether the text links some document: it may be the one under another name. */
const linksDocument = (page: Page): boolean => {
  const { lines } = page.fact(article)
  const traits = page.fact(lineTraits)
  return lines.some(({ index }) =>
    traits[index]!.links.some(link => {
      const href = attr(link, 'href')
      if (href === null || page.resolve(href) === null || href.startsWith('#')) return false
      return ORIGINAL.test(fold(page.simplify(cleanText(link))))
    }),
  )
}

export default definePageRule({
  id: 'interpretation/back-link-missing',
  docs: {
    description: {
      zh: '解读页应链接它所解读的政策文件',
      en: 'An interpretation links to the document that it interprets',
    },
    rationale: {
      zh: '“双关联”要求从解读能回到文件原文；只写文件名、没有链接，读者要自己去找。',
      en: 'Readers go from the interpretation to the document itself; a bare name makes them search for it.',
    },
    fix: {
      zh: '在正文里的文件名或“相关政策”处加上文件原文的链接；发布系统支持双向关联的，在系统里关联。',
      en: 'Link the document where its name stands or in a block of related policies, or relate the two in the CMS.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '扣分指标 政策解读' }],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['interpretation'],
  messages: {
    named: {
      zh: '解读提到了「{{ name }}」，但页面没有链接到这份文件',
      en: 'The interpretation names "{{ name }}", but the page does not link to that document',
    },
    missing: {
      zh: '解读没有链接到任何政策文件，也没有写明解读的是哪一份',
      en: 'The interpretation links to no document, and does not say which one it interprets',
    },
  },
  identity: ['name'],
  create({ page, report }) {
    return {
      end() {
        if (page.fact(policyLinks).length > 0) return
        const named = namedPolicy(page)
        // A talk or an answer to a question of everyday life quotes documents in passing.
        const loose = isTalk(page) || NO_DOCUMENT.test(page.fact(plainTitle))
        if (loose && !named?.sure) return
        const other = linksDocument(page)
        if (named) {
          const { name, at, sure } = named
          report({ messageId: 'named', at, data: { name }, ...(sure && !other ? {} : { certainty: 'review' }) })
        } else if (!other) {
          const [line] = page.fact(article).titleLines
          const at = line ? { at: { line, start: 0, end: line.text.length } } : {}
          report({ messageId: 'missing', certainty: 'review', ...at })
        }
      },
    }
  },
})
