import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { repealedDate } from '../../lib/core/page/facts/repealed-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import { writtenDate } from '../../lib/core/page/facts/written-date.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** The document itself is a trial one, not one about trials: …暂行办法, …办法（试行）. */
const TRIAL =
  /[(（](?:试行|暂行|试运行)[)）]|暂行(?:办法|规定|规则|条例|细则|标准|措施|方案)|试行(?:办法|规定|规则|标准|方案|细则)/
/** The document says how long it holds. */
const TERM =
  /有效期(?:限)?(?:为|是|至|到|截至|截止|:)? ?[\d一二三四五六七八九十两]|(?:施行|实施|执行|试行)(?:期|至|到).{0,20}[年月日]/
/** A later paper on it: 关于废止…（试行）的通知. */
const ABOUT = /废止|失效|修[改订]|解读|延长|延续|继续(?:执行|实施)/

export default definePageRule({
  id: 'policy/trial-too-old',
  docs: {
    description: {
      zh: '试行、暂行文件过了几年仍标有效的，应核对是否还在执行',
      en: 'Trial documents that are years old and shown as valid deserve a look',
    },
    rationale: {
      zh: '试行文件通常只管两三年，到期没有转正或延续的就不再有效，网站上却常常还挂着。',
      en: 'Trial documents are made for two or three years; often nobody took them off when that was over.',
    },
    fix: {
      zh: '与起草单位核对：仍有效的写明有效期，已有正式文件的改标失效并链接新文件。',
      en: 'Ask the drafting office: state the term where it is valid, else mark it and link what replaced it.',
    },
    basis: [],
    workPoints: ['haidian-2024/19'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['policy'],
  messages: {
    old: {
      zh: '试行（暂行）文件成文于 {{ written }}，已满 {{ years }} 年，没有写明有效期，请核对是否仍然有效',
      en: 'A trial document of {{ written }}, {{ years }} years old, without a term: please check whether it is still valid',
    },
  },
  options: z.strictObject({
    /** Years after which a trial document is looked at: a rule of thumb, since many provinces allow two or three. */
    years: z._default(z.int().check(z.positive()), 3),
  }),
  create({ page, options, today, report }) {
    return {
      end() {
        const name = fold(page.simplify(page.fact(title) ?? ''))
        if (!TRIAL.test(name) || ABOUT.test(name)) return
        const stated = page.fact(validity)
        const written = page.fact(writtenDate)
        if ((stated && stated.state !== 'valid' && stated.state !== 'unknown') || written === null) return
        const years =
          Number(today.slice(0, 4)) - Number(written.slice(0, 4)) - (today.slice(5) < written.slice(5) ? 1 : 0)
        if (years < options.years || page.fact(repealedDate) !== null) return
        const { lines, titleLines } = page.fact(article)
        if (lines.some(({ plain }) => TERM.test(plain))) return
        const [line] = titleLines
        report({
          messageId: 'old',
          certainty: 'review',
          data: { written, years },
          ...(line ? { at: { line, start: 0, end: line.text.length } } : {}),
        })
      },
    }
  },
})
