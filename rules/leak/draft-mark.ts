import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, cleanText } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** Drafts that are put out for opinions too. */
const OPEN_DRAFT = '征求意见(?:第?[一二三四五1-5]?稿|修改稿)|草案|公示稿'
/** Drafts on their way through the organ. */
const INNER_DRAFT =
  '送审稿|送审版|报审稿|报批稿|讨论稿|代拟稿|会签稿|审议稿|审核稿|审签稿|送签稿|修改稿|修订稿|初稿|第?[一二三四五六1-6]稿|征求意见反馈稿|内部征求意见稿|过程稿|未定稿|待审稿|校对稿|上会稿|草稿|拟稿'
const NAMES = `(?:${INNER_DRAFT}|${OPEN_DRAFT})`
const GATE = /稿|草案|送审版/
/** `（送审稿）` at the end of a title, dated or numbered or not: `(送审稿)`, `(修改稿2024.5.14)`, `——讨论稿`. */
const AT_END = new RegExp(
  `(?:[(\\[【〔]\\s?(?:第?[一二三四五0-9]{1,2}次)?\\s?(${NAMES})\\s?[-.·0-9年月日vV]{0,14}\\s?[)\\]】〕]|[-—―_ ]{1,3}(${INNER_DRAFT}))[》"”]?(?:的(?:通知|意见|公告|函))?(?:\\.\\w{2,4})?$`,
)
const WHOLE = new RegExp(`^[(\\[【〔]?\\s?(?:第?[一二三四五0-9]{1,2}次)?\\s?(${NAMES})\\s?[)\\]】〕]?$`)
const INNER = new RegExp(`^(?:${INNER_DRAFT})$`)

/** Titles of papers that ask, report on drafts, or are published as drafts by law. */
const ABOUT =
  /征求|征集|公示|听取.{0,8}意见|意见(?:建议|收集|汇总|反馈)|听证|论证|评审|评估|审查|解读|说明|采纳|反馈|起草|环境影响|环评|水土保持|规划|报告书|报告表|可行性|采购|招标|投标|合同|模板|范本|标准|规范编制|征稿|投稿|审稿|稿件|约稿|预算|决算/

/** Words to whoever has an opinion; 征求意见 in the name of a column too. */
const ASKS =
  /意见征集|征集调查|公开征求|征求.{0,20}意见(?!稿|修改稿|反馈稿)|(?:反馈|提出|修改|宝贵).{0,6}意见|意见.{0,6}(?:反馈|发送|寄)/

const TOP = 6

export default definePageRule({
  id: 'leak/draft-mark',
  docs: {
    description: {
      zh: '意见征集之外的页面，正式文件不应还带“送审稿”“征求意见稿”字样',
      en: 'Outside consultations no document still calls itself a draft',
    },
    rationale: {
      zh: '送审稿、会签稿、讨论稿属于过程性信息，也不是最终文本：读者会把没有定下来的内容当作政策，内部审签的过程也暴露在外。',
      en: 'Drafts are information of a process and not the final text: readers take for policy what was never settled.',
    },
    fix: {
      zh: '换成正式印发的文本；确为误留字样的，删去标题、正文和附件名中的字样；正在征求意见的，移到意见征集栏目并写明起止时间。',
      en: 'Put the final text in its place, or delete the words where they were left by mistake; move what is out for opinions to the consultation column.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第十六条' }],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy', 'notice', 'service', 'other', 'annual-report', 'disclosure-guide'],
  messages: {
    title: {
      zh: '标题中还有「{{ found }}」，请换成正式文本，或删去字样',
      en: 'The title still says "{{ found }}": put the final text in its place or delete the words',
    },
    text: {
      zh: '正文前标着「{{ found }}」，请核对是否为正式文本',
      en: '"{{ found }}" stands above the text: check that it is the final one',
    },
    attachment: {
      zh: '附件名中有「{{ found }}」，请核对附件是否为正式文本',
      en: 'An attachment is named "{{ found }}": check that it is the final text',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    if (!GATE.test(page.fact(plainText))) return {}
    return {
      end() {
        const { titleLines, head, lines } = page.fact(article)
        const title = titleLines.map(line => line.plain).join('')
        const policy = page.fact(kind) === 'policy'
        const asked = ASKS.test(page.fact(plainText))
        // What a notice calls a draft, it mostly puts out for opinions.
        const wanted = (found: string): boolean => INNER.test(found) || (policy && !asked)
        const asks = ABOUT.test(title.replace(AT_END, ''))

        const at = (line: Line, match: RegExpExecArray): At => ({
          line,
          start: match.index,
          end: match.index + match[0].length,
        })
        for (const line of titleLines) {
          const match = AT_END.exec(line.plain) ?? WHOLE.exec(line.plain)
          const found = match?.[1] ?? match?.[2]
          if (!match || found === undefined) continue
          if (asks || !wanted(found)) return
          report({ messageId: 'title', at: at(line, match), data: { found }, certainty: policy ? 'sure' : 'review' })
          return
        }
        if (asks) return
        for (const line of [...head, ...lines.slice(0, TOP)]) {
          const match = WHOLE.exec(line.plain)
          const found = match?.[1]
          if (!match || found === undefined || !wanted(found)) continue
          if (page.fact(lineTraits)[line.index]!.links.length > 0) continue
          report({ messageId: 'text', at: at(line, match), data: { found }, certainty: 'review' })
          return
        }
        for (const { text } of page.fact(attachments)) {
          const match = AT_END.exec(fold(page.simplify(text)).trim())
          const found = match?.[1] ?? match?.[2]
          if (found === undefined || !INNER.test(found) || ABOUT.test(page.simplify(text).replace(/[(（].*$/, '')))
            continue
          const node = page.elements('a').find(link => (cleanText(link) || attr(link, 'title')?.trim()) === text)
          report({ messageId: 'attachment', ...(node ? { at: { node } } : {}), data: { found }, certainty: 'review' })
          return
        }
      },
    }
  },
})
