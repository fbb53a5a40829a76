import { definePageRule } from '../../lib/core/engine/rule.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import { findDates } from '../../lib/core/text/dates.ts'

/** GB/T 9704-2012 has been in force since this day. */
const SINCE = '2012-07-01'

export default definePageRule({
  id: 'policy/date-format',
  docs: {
    description: {
      zh: '落款的成文日期应写作“2024年5月14日”，月、日不编虚位',
      en: 'The date of the signature reads 2024年5月14日, month and day without leading zeros',
    },
    rationale: {
      zh: '公文格式对成文日期的写法有统一规定；“○”“零”“O”混用的汉字日期，检索和程序都认不出。',
      en: 'The format of official documents fixes it; dates with ○, 零 or O for 〇 are found by no search.',
    },
    fix: {
      zh: '2012年7月1日以后的文件用阿拉伯数字，月、日不补零；以前的汉字日期，零写作“〇”。',
      en: 'Arabic figures without leading zeros since July 2012; before that Han numerals with 〇.',
    },
    basis: [{ title: 'GB/T 9704-2012《党政机关公文格式》' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['policy', 'notice'],
  messages: {
    padded: {
      zh: '成文日期「{{ found }}」的月、日不编虚位，应写作「{{ expected }}」',
      en: 'No leading zeros in "{{ found }}": it should read "{{ expected }}"',
    },
    numerals: {
      zh: '成文日期「{{ found }}」应用阿拉伯数字，写作「{{ expected }}」',
      en: 'Arabic figures in place of "{{ found }}": it should read "{{ expected }}"',
    },
    zero: {
      zh: '成文日期「{{ found }}」中的零应写作“〇”',
      en: 'The zero in "{{ found }}" should be 〇 (U+3007)',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const signed = page.fact(signature)
        if (!signed || signed.date === null || signed.organs.length === 0) return
        const { dateLine: line, start, end, date } = signed
        const found = line.text.slice(start, end)
        const [written] = findDates(found)
        const at = { line, start, end }
        const expected = date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日')
        const data = { found, expected }
        if (date < SINCE) {
          if (written?.form === 'numerals-wrong-zero') report({ messageId: 'zero', at, data: { found } })
        } else if (written?.form === 'numerals' || written?.form === 'numerals-wrong-zero')
          report({ messageId: 'numerals', at, data, suggestion: expected })
        else if (written?.form === 'chinese-padded') report({ messageId: 'padded', at, data, suggestion: expected })
      },
    }
  },
})
