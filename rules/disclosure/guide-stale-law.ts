import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { sentencesOf } from '../../lib/core/text/sentences.ts'
import { FIFTEEN_DAYS, THIRD_PARTY } from './_guide.ts'

/** Removed in 2019: an applicant need no longer have a need of his own (old art. 13). */
const SPECIAL_NEED = /自身(?:的)?(?:生产|生活|科研)[、,]?(?:生活|科研|生产)?[、,和]?(?:科研|生活)?等(?:的)?特殊需[要求]/
/** The regulation in its first version. */
const OLD_ORDER = /国务院令?\(?\s?第?\s?492\s?号|492\s?号(?:国务院)?令/
const NEW_ORDER = /第?711号/
/** Fees that were abolished in 2019 (art. 42 knows only 信息处理费). */
const OLD_FEES =
  /检索(?:费)?[、,]?复制(?:费)?[、,和]?(?:邮寄|递送)?(?:费)?等?(?:成本)?费用?|成本费(?<=(?:收取|缴纳|交纳|支付)[^。;]{0,20}成本费)用?/
/** The sentence tells of the change, or denies. */
const DENIAL =
  /不再|不收|免收|免费|取消|废止|删除|删去|修订前|原(?:条例|规定|来)|旧|不得(?:以|要求|收取)|无需|不需要?|不要求/

const MESSAGE_IDS = ['need', 'deadline', 'order', 'fees'] as const
type MessageId = (typeof MESSAGE_IDS)[number]

const PATTERNS: Readonly<Record<MessageId, RegExp>> = {
  need: SPECIAL_NEED,
  deadline: FIFTEEN_DAYS,
  order: OLD_ORDER,
  fees: OLD_FEES,
}

export default definePageRule({
  id: 'disclosure/guide-stale-law',
  docs: {
    description: {
      zh: '政府信息公开指南应符合2019年修订的条例',
      en: 'Disclosure guides follow the regulation as revised in 2019',
    },
    rationale: {
      zh: '指南还写着“特殊需要”“15个工作日”，等于给申请人设了条例已经取消的条件，答复期限也算错，容易败诉。',
      en: 'A guide with the old conditions and deadlines puts up barriers that the law has taken away, and loses in court.',
    },
    fix: {
      zh: '按国务院令第711号改写：删去“特殊需要”，答复期限和延长期限都写20个工作日，收费只写信息处理费。',
      en: 'Rewrite it after Order No. 711: no special need, 20 working days for answer and extension, only the processing fee.',
    },
    basis: [
      { title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第十二条、第三十三条、第四十二条' },
    ],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['disclosure-guide'],
  messages: {
    need: {
      zh: '「{{ found }}」是2019年修订前的条件，现行条例已经删去',
      en: '"{{ found }}" is a condition of before 2019; the regulation no longer has it',
    },
    deadline: {
      zh: '「{{ found }}」：现行条例规定的答复期限是20个工作日',
      en: '"{{ found }}": the regulation gives 20 working days',
    },
    order: {
      zh: '「{{ found }}」是旧条例，现行的是国务院令第711号',
      en: '"{{ found }}" is the old regulation; the one in force is Order No. 711',
    },
    fees: {
      zh: '「{{ found }}」：检索、复制、邮寄费已经取消，现行条例只有信息处理费',
      en: '"{{ found }}": these fees were abolished; the regulation knows only a processing fee',
    },
  },
  create({ page, report }) {
    const current = page.lines.some(line => NEW_ORDER.test(line.plain))
    const check = (line: Line, id: MessageId, text: string, start: number): void => {
      const match = PATTERNS[id].exec(text)
      if (!match || DENIAL.test(text)) return
      if (id === 'deadline' && THIRD_PARTY.test(text)) return
      // A guide that names both tells the history.
      if (id === 'order' && current) return
      const from = start + match.index
      const to = from + match[0].length
      report({ messageId: id, at: { line, start: from, end: to }, data: { found: line.text.slice(from, to) } })
    }
    return {
      line(line) {
        if (line.hidden || !/特殊|工作日|492|成本|费/.test(line.plain)) return
        for (const { text, start } of sentencesOf(line.plain)) {
          for (const id of MESSAGE_IDS) check(line, id, text, start)
        }
      },
    }
  },
})
