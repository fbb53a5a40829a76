import { definePageRule } from '../../lib/core/engine/rule.ts'
import { ownNumbers } from '../../lib/core/page/facts/doc-number.ts'
import { isStated, metadataOf } from '../../lib/core/page/facts/label-value.ts'
import type { At } from '../../lib/core/page/page.ts'
import { type DocNumberDefect, findDocNumbers } from '../../lib/core/text/doc-number.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** Message of each defect, the gravest first; brackets have a rule of their own. */
const MESSAGES = [
  ['missing-hao', 'noHao'],
  ['two-digit-year', 'twoDigits'],
  ['di', 'di'],
  ['leading-zero', 'leadingZero'],
  ['full-width', 'width'],
  ['space', 'blank'],
] as const satisfies readonly (readonly [DocNumberDefect, string])[]

/** A number without brackets: 海政办发2024年1号, 海政办发2024-1号. */
const NO_BRACKETS = /^[\u3400-\u9fff]{2,14} ?(?:19|20)\d{2} ?[-年/.]? ?(?:第 ?)?\d{1,4} ?号?$/
/** What a label keeps when the number was never filled in: 号, 〔2024〕号, 第号, 示政发〔〕号. */
const TRUNCATED = /^[\u3400-\u9fff]{0,14} ?(?:[〔[(【{] ?(?:\d{0,4}) ?[〕\])】}])? ?第? ?号$/

export default definePageRule({
  id: 'policy/doc-number-form',
  docs: {
    description: {
      zh: '发文字号应由机关代字、六角括号内的四位年份和顺序号组成，不加“第”，不编虚位',
      en: 'A document number is the organ’s code, four digits of the year in 〔〕 and a serial, without 第 or leading zeros',
    },
    rationale: {
      zh: '同一文号写法不同，在检索、引用和清理中就成了两个文件。',
      en: 'One number in two spellings is two documents to every search, citation and review.',
    },
    fix: {
      zh: '按纸质文件核对后改正文号，例如“示政发〔2024〕5号”；命令（令）和公告的“第5号”是对的，不用改。',
      en: 'Mend the number after the signed document, as in 示政发〔2024〕5号; 第 is right in orders and announcements.',
    },
    basis: [{ title: 'GB/T 9704-2012《党政机关公文格式》', clause: '7.2.5 发文字号' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy', 'notice'],
  messages: {
    di: {
      zh: '发文字号「{{ found }}」的顺序号前不加“第”，应写作「{{ expected }}」',
      en: 'No 第 before the serial of "{{ found }}": it should read "{{ expected }}"',
    },
    leadingZero: {
      zh: '发文字号「{{ found }}」的顺序号不编虚位，应写作「{{ expected }}」',
      en: 'No leading zero in the serial of "{{ found }}": it should read "{{ expected }}"',
    },
    twoDigits: {
      zh: '发文字号「{{ found }}」的年份应标全称，写作「{{ expected }}」',
      en: 'The year of "{{ found }}" takes four digits: "{{ expected }}"',
    },
    noHao: {
      zh: '发文字号「{{ found }}」末尾缺“号”，应写作「{{ expected }}」',
      en: '"{{ found }}" lacks 号 at its end: it should read "{{ expected }}"',
    },
    width: {
      zh: '发文字号「{{ found }}」用了全角数字，应写作「{{ expected }}」',
      en: 'Full-width figures in "{{ found }}": it should read "{{ expected }}"',
    },
    blank: {
      zh: '发文字号「{{ found }}」中有多余的空格，应写作「{{ expected }}」',
      en: 'Blanks in "{{ found }}": it should read "{{ expected }}"',
    },
    noBrackets: {
      zh: '发文字号「{{ found }}」的年份没有用六角括号〔〕括起',
      en: 'The year of "{{ found }}" does not stand in 〔〕',
    },
    truncated: {
      zh: '「{{ label }}」一栏只有「{{ found }}」，文号不完整',
      en: '"{{ label }}" holds only "{{ found }}", no whole number',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const wrong = new Map<string, { expected: string; defects: readonly DocNumberDefect[]; places: At[] }>()
        for (const { text, at } of page.fact(ownNumbers)) {
          const [number] = findDocNumbers(page.simplify(text))
          // In orders the form is the issuer's custom.
          if (number?.form === 'order') continue
          if (!number) {
            if (NO_BRACKETS.test(fold(page.simplify(text))))
              report({ messageId: 'noBrackets', at, data: { found: text } })
            continue
          }
          const same = wrong.get(text)
          if (same) same.places.push(at)
          else wrong.set(text, { expected: number.expected, defects: number.defects, places: [at] })
        }
        for (const [found, { expected, defects, places }] of wrong) {
          const [, messageId] = MESSAGES.find(([defect]) => defects.includes(defect)) ?? []
          if (!messageId) continue
          report({
            messageId,
            at: places[0]!,
            data: { found, expected },
            suggestion: expected,
            ...(messageId === 'width' || messageId === 'blank' ? { severity: 'info' as const } : {}),
            related: places
              .slice(1)
              .map(at => ({ at, message: { zh: '这里写的也是它', en: 'The same number again' } })),
          })
        }
        for (const { value, label, at } of metadataOf(page, 'docNo')) {
          if (!isStated(value) || !TRUNCATED.test(fold(page.simplify(value)))) continue
          report({ messageId: 'truncated', at, data: { label: label.replace(/\s/g, ''), found: value } })
        }
      },
    }
  },
})
