import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { effectiveDate } from '../../lib/core/page/facts/effective-date.ts'
import { labels } from '../../lib/core/page/facts/labels.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { repealedDate } from '../../lib/core/page/facts/repealed-date.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import { writtenDate } from '../../lib/core/page/facts/written-date.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { findDates, findPeriods } from '../../lib/core/text/dates.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'

/** The document speaks of itself. */
const OF_ITSELF =
  /[本此该](?:办法|规定|细则|意见|通知|通告|公告|措施|方案|政策|规则|标准|决定|规程|指引|规范|制度|实施|计划|文件)/
/** Or the sentence has no other subject: 有效期至…, 自…起施行，有效期五年. */
const NO_SUBJECT = /^\s?(?:有效期|自.{0,20}起(?:施行|实施|执行))/
/** A period of something else: a certificate, a contract; or one that was prolonged. */
const NOT_OF_ITSELF = /证书|许可证|证件|合同|协议|资质|资格|身份证|执照|发票|凭证|报价|投标|延长|延续|顺延|原有效期/
const YEARS = /有效期(?:限)?(?:为|:|是)?\s?([一二两三四五六七八九十]|[1-9]|10)\s?年/
const UNTIL = /(?:有效期(?:限)?(?:截至|截止|至|到|止于)|(?:施行|实施|执行)(?:截至|截止|至|到))/
const FROM_ISSUE = /自(?:印发|发布|公布|下发|颁布)之日起/
const NUMERALS = '一二三四五六七八九十'

/** A term of validity that a document sets itself. */
interface Term {
  readonly end: IsoDay
  readonly at: At
}

const yearsLater = (day: IsoDay, years: number): IsoDay => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** When the term that the text sets itself ends; `null` where it sets none or the beginning is not known. */
const termOf = (page: Page): Term | null => {
  for (const line of page.fact(article).lines) {
    if (!line.plain.includes('有效期') && !/(?:施行|实施|执行).{0,40}[止至]/.test(line.plain)) continue
    for (const { text, start } of sentencesOf(line.plain)) {
      if (
        !(OF_ITSELF.test(text) || NO_SUBJECT.test(text)) ||
        NOT_OF_ITSELF.test(text) ||
        !/有效|施行|实施|执行/.test(text)
      )
        continue
      const end = endOf(text, page.fact(writtenDate) ?? page.fact(publishedDate))
      if (end !== null) return { end, at: { line, start, end: start + text.length } }
    }
  }
  return null
}

const endOf = (sentence: string, issued: IsoDay | null): IsoDay | null => {
  const years = YEARS.exec(sentence)?.[1]
  if (years !== undefined) {
    const begin = FROM_ISSUE.test(sentence) ? issued : (findDates(sentence).find(({ date }) => date)?.date ?? null)
    const count = years === '两' ? 2 : NUMERALS.includes(years) ? NUMERALS.indexOf(years) + 1 : Number(years)
    return begin === null ? null : yearsLater(begin, count)
  }
  const until = UNTIL.exec(sentence)
  const last = until ? findDates(sentence.slice(until.index)).find(({ date }) => date) : undefined
  if (last?.date) return last.date
  return /有效期|(?:施行|实施|执行)(?:期限|时间|期)/.test(sentence) ? (findPeriods(sentence)[0]?.to ?? null) : null
}

export default definePageRule({
  id: 'policy/validity-contradiction',
  docs: {
    description: {
      zh: '标注的有效性不应与日期和正文矛盾',
      en: 'The validity label agrees with the dates and the text of the document',
    },
    rationale: {
      zh: '标着“有效”、却已过废止日期或有效期，读者会照着失效的文件办事。',
      en: 'A document labelled valid after its repeal or term misleads everyone who acts on it.',
    },
    fix: {
      zh: '核对文件是否仍然有效：已失效的改标注；已延期的在文件信息中写明新的有效期；日期录错的改日期。',
      en: 'Check whether the document is in force; then mend the label, state the new term, or mend the date.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['policy', 'interpretation', 'notice'],
  messages: {
    repealed: {
      zh: '标注为「{{ label }}」，但废止日期是 {{ date }}，已经过了',
      en: 'Labelled "{{ label }}", but the repeal date {{ date }} is past',
    },
    expired: {
      zh: '标注为「{{ label }}」，但正文规定的有效期已于 {{ date }} 届满',
      en: 'Labelled "{{ label }}", but the term that the text sets ended on {{ date }}',
    },
    early: {
      zh: '标注为「{{ label }}」，但实施日期是 {{ date }}，还没有到',
      en: 'Labelled "{{ label }}", but it takes effect only on {{ date }}',
    },
  },
  identity: ['date'],
  create({ page, today, report }) {
    return {
      end() {
        const stated = page.fact(validity)
        if (stated?.state !== 'valid') return
        const { label } = stated
        const found = page.fact(labels)
        const place = found.find(({ key, value }) => key === 'validity' && value !== '')
        const at = place ? { at: place.at } : {}
        const beside = (key: string) => {
          const other = found.find(each => each.key === key && each.value !== '')
          return other ? [{ at: other.at, message: { zh: other.label, en: other.label } }] : []
        }
        const repealed = page.fact(repealedDate)
        if (repealed !== null && repealed <= today) {
          report({ messageId: 'repealed', ...at, data: { label, date: repealed }, related: beside('repealDate') })
          return
        }
        const effective = page.fact(effectiveDate)
        if (effective !== null && effective > today) {
          const data = { label, date: effective }
          report({ messageId: 'early', severity: 'warn', ...at, data, related: beside('effectiveDate') })
          return
        }
        const term = termOf(page)
        if (term === null || term.end >= today || (repealed !== null && repealed > today)) return
        report({
          messageId: 'expired',
          // A later document may have prolonged it.
          certainty: 'review',
          ...at,
          data: { label, date: term.end },
          related: [{ at: term.at, message: { zh: '正文规定的有效期', en: 'The term in the text' } }],
        })
      },
    }
  },
})
