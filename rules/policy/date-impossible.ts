import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { metadata } from '../../lib/core/page/facts/label-value.ts'
import type { LabelKey } from '../../lib/core/page/facts/labels.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { findDates } from '../../lib/core/text/dates.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { isPlaceholderDay } from './_placeholder-day.ts'

const DAYS: ReadonlySet<LabelKey> = new Set<LabelKey>(['writtenDate', 'publishDate', 'effectiveDate', 'repealDate'])

/** A year of three or five figures, which no reader of dates takes for one: 20224-05-14, 202年5月14日. */
const ODD_YEAR =
  /^\s?(?:\d{3}|\d{5,6})\s?(?:-\s?\d{1,2}\s?-|\/\s?\d{1,2}\s?\/|\.\s?\d{1,2}\s?\.|年\s?\d{1,2}\s?月)\s?\d/
/** No document on a government site is older: the People's Republic was founded in October 1949. */
const FIRST_YEAR = '1949'
/** Longer values are text. */
const LONGEST = 60

/** Whether the first day that a field states cannot be one. */
const isImpossible = (value: string): boolean => {
  if (value.length > LONGEST || isPlaceholderDay(value)) return false
  const [first] = findDates(value, { compact: true })
  return first ? first.date === null || first.date < FIRST_YEAR : ODD_YEAR.test(fold(value))
}

/** Only such days can be impossible: most lines are done with here. */
const DOUBTFUL = /\d{5} ?年|(?:年 ?0?0|1[3-9]|[2-9]\d) ?月|月 ?(?:0?0|29|[3-9]\d|\d{3}) ?[日号]/
/** The document says of itself from when or until when it is in force. */
const IN_FORCE = /起(?:正式|开始)?(?:施行|实施|执行|生效)|有效期(?:限)?(?:截至|截止|至|到)/

interface Wrong {
  readonly text: string
  readonly label: string
  readonly at: At
}

function* wrongDays(page: Page): Generator<Wrong> {
  for (const { key, label, value, at } of page.fact(metadata)) {
    if (DAYS.has(key) && value !== '' && isImpossible(value)) yield { text: value, label: label.replace(/\s/g, ''), at }
  }
  const signed = page.fact(signature)
  if (signed && signed.date === null) {
    const { dateLine: line, start, end } = signed
    yield { text: line.text.slice(start, end), label: '落款', at: { line, start, end } }
  }
  for (const line of page.fact(article).lines) {
    if (line === signed?.dateLine || !DOUBTFUL.test(line.plain) || !IN_FORCE.test(line.plain)) continue
    for (const { date, start, end } of findDates(line.text)) {
      // Only the sentence about the term: others may quote what somebody else wrote.
      if (date === null && IN_FORCE.test(line.plain.slice(Math.max(0, start - 12), end + 12)))
        yield { text: line.text.slice(start, end), label: '正文', at: { line, start, end } }
    }
  }
}

export default definePageRule({
  id: 'policy/date-impossible',
  docs: {
    description: {
      zh: '文件的日期应是历书上有的日子',
      en: 'The dates of a document are days that the calendar has',
    },
    rationale: {
      zh: '2月30日、13月、五位数的年份一看就是录错了；期限、排序和检索都会因此出错。',
      en: '30 February, month 13 or a year of five figures are typing errors; terms, sorting and search go wrong by them.',
    },
    fix: {
      zh: '按纸质文件核对并改正日期；正文就是这样印发的，告知发文机关更正。',
      en: 'Mend the date after the signed document; where that has it so, tell the organ that issued it.',
    },
    basis: [],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['policy', 'notice'],
  messages: {
    impossible: {
      zh: '{{ label }}的日期「{{ found }}」不存在',
      en: 'There is no such day as "{{ found }}" ({{ label }})',
    },
  },
  identity: ['label', 'found'],
  create({ page, report }) {
    return {
      end() {
        const [first, ...others] = wrongDays(page)
        if (!first) return
        report({
          messageId: 'impossible',
          at: first.at,
          data: { label: first.label, found: first.text },
          related: others.map(({ at }) => ({ at, message: { zh: '这个日期也不存在', en: 'No such day either' } })),
        })
      },
    }
  },
})
