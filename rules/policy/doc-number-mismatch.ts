import { definePageRule } from '../../lib/core/engine/rule.ts'
import { docNumber, type OwnNumber, ownNumbers } from '../../lib/core/page/facts/doc-number.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { type DocNumber, findDocNumbers } from '../../lib/core/text/doc-number.ts'
import { writtenField } from './_written-field.ts'

const parsed = (page: Page, { text }: OwnNumber): DocNumber | null => findDocNumbers(page.simplify(text))[0] ?? null

/** How two numbers of one document stand to each other; a prefix may have the issuer's name run into it, an order may lack it. */
const compare = (a: DocNumber, b: DocNumber): 'same' | 'differ' | 'unsure' => {
  if (a.form !== b.form) return 'same'
  const akin = a.prefix.endsWith(b.prefix) || b.prefix.endsWith(a.prefix)
  if (a.serial === b.serial && (a.year === b.year || a.year === null || b.year === null))
    return akin ? 'same' : 'differ'
  // Another organ's number: the text of a document that this one forwards, or a wrong entry.
  return akin ? 'differ' : 'unsure'
}

/** The day that the document bears: from its metadata, else from a signature with its organ. */
const writtenDay = (page: Page): { day: IsoDay; at: At } | null => {
  const field = writtenField(page)
  if (field) return field
  const signed = page.fact(signature)
  if (!signed || signed.date === null || signed.organs.length === 0) return null
  return { day: signed.date, at: { line: signed.dateLine, start: signed.start, end: signed.end } }
}

export default definePageRule({
  id: 'policy/doc-number-mismatch',
  docs: {
    description: {
      zh: '信息栏的发文字号应与正文印的一致，年份应与成文日期一致',
      en: 'The number in the metadata is the one that the text prints, and its year is that of the written date',
    },
    rationale: {
      zh: '文号录错，按文号就找不到这份文件，引用和清理也会张冠李戴。',
      en: 'With a wrong number nobody finds the document by it, and citations and reviews take it for another.',
    },
    fix: {
      zh: '按纸质文件核对，改正录错的一处；转发上级文件的，信息栏写本机关的文号。',
      en: 'Mend the wrong one after the signed document; a forwarded document is listed under the number of who forwards it.',
    },
    basis: [{ title: 'GB/T 9704-2012《党政机关公文格式》', clause: '7.2.5 发文字号' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['policy', 'notice'],
  messages: {
    text: {
      zh: '信息栏的文号是「{{ found }}」，正文印的是「{{ other }}」',
      en: 'The metadata give the number "{{ found }}", the text prints "{{ other }}"',
    },
    title: {
      zh: '文号是「{{ found }}」，标题里写的是「{{ other }}」',
      en: 'The number is "{{ found }}", the title has "{{ other }}"',
    },
    year: {
      zh: '文号「{{ found }}」的年份与成文日期 {{ date }} 不一致',
      en: 'The year of "{{ found }}" is not that of the written date {{ date }}',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        if (page.fact(docNumber) === null) return
        const [own, ...others] = page.fact(ownNumbers)
        const number = own ? parsed(page, own) : null
        if (!own || !number) return
        for (const other of others) {
          const second = parsed(page, other)
          const verdict = second ? compare(number, second) : 'same'
          if (verdict === 'same') continue
          report({
            messageId: other.place === 'title' ? 'title' : 'text',
            at: own.at,
            certainty: verdict === 'unsure' ? 'review' : 'sure',
            data: { found: own.text, other: other.text },
            related: [{ at: other.at, message: { zh: '另一处文号', en: 'The other number' } }],
          })
          // Which of the two is right is open, so its year is no matter yet.
          return
        }
        const written = writtenDay(page)
        if (number.year === null || written === null) return
        const off = number.year - Number(written.day.slice(0, 4))
        // Papers of the old year go out in January; numbers are seldom drawn ahead.
        if (off === 0 || (off === -1 && written.day.slice(5, 7) === '01')) return
        report({
          messageId: 'year',
          severity: 'warn',
          at: own.at,
          data: { found: own.text, date: written.day },
          related: [{ at: written.at, message: { zh: '成文日期', en: 'The written date' } }],
        })
      },
    }
  },
})
