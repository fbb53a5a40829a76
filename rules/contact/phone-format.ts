import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { findPhones, type PhoneDefect } from '../../lib/core/text/phone.ts'
import { contactLines } from './_contact-lines.ts'

/** The message of a defect; what is not there at all is contact/empty's. */
const MESSAGES = {
  digits: 'digits',
  letters: 'letters',
  'double-area': 'area',
  'area-code': 'area',
  'full-width': 'form',
  'double-dash': 'form',
  placeholder: null,
  empty: null,
} as const satisfies Record<PhoneDefect, string | null>

export default definePageRule({
  id: 'contact/phone-format',
  docs: {
    description: {
      zh: '对外公布的电话号码应完整、规范',
      en: 'Published telephone numbers are complete and well-formed',
    },
    rationale: {
      zh: '少一位、多一位的号码打不通，群众办事无处咨询。',
      en: 'A number with a digit too few or too many cannot be called.',
    },
    fix: {
      zh: '核对后改为“区号-号码”，分机写“转×××”；每年清理一次对外电话。',
      en: 'Check the number and write it as area code, dash, number; review published numbers every year.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第十二条、第二十条' }],
    workPoints: ['haidian-2024/32'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    digits: {
      zh: '{{ label }}「{{ found }}」位数不对：北京等三位区号后应为 8 位，其他区号后为 7 或 8 位',
      en: '{{ label }} "{{ found }}" has a wrong number of digits: 8 after a three-digit area code, else 7 or 8',
    },
    letters: { zh: '{{ label }}「{{ found }}」里有字母', en: '{{ label }} "{{ found }}" has letters in it' },
    area: {
      zh: '{{ label }}「{{ found }}」的区号不对或写了两遍',
      en: 'The area code of {{ label }} "{{ found }}" is wrong or stands twice',
    },
    form: {
      zh: '{{ label }}「{{ found }}」有全角数字或连续两个短横',
      en: '{{ label }} "{{ found }}" has full-width digits or two dashes in a row',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    const check = (line: Line): void => {
      // Not the folded line: full-width digits are one of the defects.
      for (const { label, start, end, defects, areaCode } of findPhones(page.simplify(line.text))) {
        const value = line.text.slice(start, end)
        const [first] = defects
        const messageId = first ? MESSAGES[first] : null
        if (!messageId) continue
        // Four to six digits may be an extension or a short number of the place.
        const short = messageId === 'digits' && areaCode === null && value.replace(/\D/g, '').length < 7
        report({
          messageId,
          at: { line, start, end },
          data: { label, found: value },
          ...(short ? { certainty: 'review' } : {}),
          ...(messageId === 'form' ? { severity: 'info' } : {}),
        })
      }
    }

    return {
      end() {
        for (const line of page.fact(contactLines)) check(line)
      },
    }
  },
})
