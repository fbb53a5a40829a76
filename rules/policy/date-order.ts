import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { dayIn, metadataOf } from '../../lib/core/page/facts/label-value.ts'
import type { LabelKey } from '../../lib/core/page/facts/labels.ts'
import { labelledPublishedDate, publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { isPlaceholderDay } from './_placeholder-day.ts'
import { writtenField } from './_written-field.ts'

interface Day {
  readonly day: IsoDay
  readonly at: At
}

const field = (page: Page, key: LabelKey): Day | null => {
  for (const { value, at } of metadataOf(page, key)) {
    const day = isPlaceholderDay(value) ? null : dayIn(value)
    if (day !== null) return { day, at }
  }
  return null
}

/** The day at the text's end, where an organ signs with it. */
const signedDay = (page: Page): Day | null => {
  const signed = page.fact(signature)
  if (!signed || signed.date === null || signed.organs.length === 0) return null
  return { day: signed.date, at: { line: signed.dateLine, start: signed.start, end: signed.end } }
}

const published = (page: Page): { day: IsoDay; at?: At } | null => {
  const day = page.fact(publishedDate)
  const label = page.fact(labelledPublishedDate)
  if (day === null || (label && isPlaceholderDay(label.value))) return null
  return label ? { day, at: label.at } : { day }
}

/** 印发日期 may be later than the signature, 生成日期 may be the page's; 成文日期 is the day that the document bears. */
const isBorne = (word: string): boolean => word.startsWith('成文') || word.startsWith('签发')

/** Whether the text itself says that the document works from this day on. */
const textSays = (page: Page, day: IsoDay): boolean =>
  page
    .fact(article)
    .lines.some(
      ({ plain }) =>
        /起.{0,6}(?:施行|实施|执行|生效)/.test(plain) &&
        plain.length < 2_000 &&
        findDates(plain).some(({ date }) => date === day),
    )

export default definePageRule({
  id: 'policy/date-order',
  docs: {
    description: {
      zh: '文件的各个日期应先后有序、互相一致',
      en: 'The dates of a document follow each other and agree',
    },
    rationale: {
      zh: '先发布后成文、还没到的日期、信息栏与落款不同的日期，说明至少有一处录错，期限也就算不准。',
      en: 'Published before it was written, a day still to come, two written dates: at least one was entered wrong, and terms with it.',
    },
    fix: {
      zh: '按纸质文件核对成文日期，按实际上网时间核对发布日期，改正录错的一处。',
      en: 'Check the written date against the signed document and the publication date against the system; mend the wrong one.',
    },
    basis: [],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    signed: {
      zh: '信息栏的成文日期是 {{ first }}，正文落款是 {{ second }}',
      en: 'The metadata give {{ first }} as the written date, the text is signed {{ second }}',
    },
    published: {
      zh: '成文日期 {{ first }} 晚于发布日期 {{ second }}',
      en: 'Written on {{ first }}, after its publication on {{ second }}',
    },
    future: {
      zh: '成文日期 {{ first }} 还没有到（今天是 {{ second }}）',
      en: 'The written date {{ first }} is still to come (today is {{ second }})',
    },
    effective: {
      zh: '实施日期 {{ first }} 早于成文日期 {{ second }}，请核对',
      en: 'In force from {{ first }}, before it was written on {{ second }}: please check',
    },
    repealed: {
      zh: '废止日期 {{ first }} 早于成文日期 {{ second }}',
      en: 'Repealed on {{ first }}, before it was written on {{ second }}',
    },
  },
  identity: ['first', 'second'],
  create({ page, today, report }) {
    const beside = (at: At | undefined, zh: string, en: string) => (at ? [{ at, message: { zh, en } }] : [])
    return {
      end() {
        const bears = writtenField(page)
        const signed = signedDay(page)
        const written = bears ?? signed
        const shown = published(page)
        if (written && written.day > today) {
          const data = { first: written.day, second: today }
          report({ messageId: 'future', at: written.at, data })
        } else if (bears && signed && isBorne(bears.word) && bears.day !== signed.day) {
          report({
            messageId: 'signed',
            at: bears.at,
            data: { first: bears.day, second: signed.day },
            related: beside(signed.at, '正文落款', 'The signature'),
          })
        } else if (written && shown && written.day > shown.day) {
          report({
            messageId: 'published',
            at: written.at,
            data: { first: written.day, second: shown.day },
            related: beside(shown.at, '发布日期', 'The publication date'),
          })
        }
        if (!written) return
        const effective = field(page, 'effectiveDate')
        if (effective && effective.day < written.day && !textSays(page, effective.day)) {
          report({
            messageId: 'effective',
            // What the organ decides to apply to the past is no error of the site.
            certainty: 'review',
            at: effective.at,
            data: { first: effective.day, second: written.day },
            related: beside(written.at, '成文日期', 'The written date'),
          })
        }
        const repealed = field(page, 'repealDate')
        if (repealed && repealed.day < written.day) {
          report({
            messageId: 'repealed',
            at: repealed.at,
            data: { first: repealed.day, second: written.day },
            related: beside(written.at, '成文日期', 'The written date'),
          })
        }
      },
    }
  },
})
