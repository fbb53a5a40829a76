import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cellFilledBy } from '../../lib/core/page/cell-heading.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'

/** Public mail services, where anyone opens a mailbox in any name. */
const HOST =
  '@((?:vip\\.)?(?:qq|163|126|188|139|189|sina|sohu|tom|21cn|gmail|hotmail|outlook|live|msn|yahoo|yeah|foxmail|aliyun|wo|icloud)\\.(?:com\\.cn|com|cn|net))(?![\\w.]{0,20}\\w)'
const MAILBOX = new RegExp(`(?<![\\w.+-])[\\w.+-]{1,40} ?${HOST}`, 'gi')
const GATE = new RegExp(HOST, 'i')

/** Words that make it the address one is to write to. */
const ASKS =
  /邮 ?箱|邮 ?件|信 ?箱|e-?mail|电邮|发送?[至到]|报送?[至到]?|反馈|提交[至到]|投[稿递诉]|联系|咨询|举报|地址|报名|寄/i
/** Whose mailbox it is instead: firms may use what they like. */
const OTHERS = /有限公司|代理机构|代理单位|供应商|中标|成交|投标人|事务所|合作社|学会|协会|作者|公司 ?:/
/** The same on a line above, as the head of a block of contacts. */
const BLOCK_OF_OTHERS =
  /^.{0,8}(?:代理机构|代理单位|代理公司|供应商|投标人|中标人|成交人|公司|企业|协会)(?:名称|联系人|地址|信息|联系方式)? ?:|有限(?:责任)?公司$/

export default definePageRule({
  id: 'contact/personal-mailbox',
  docs: {
    description: {
      zh: '对外公布的办公邮箱应使用政务邮箱，不用QQ、163等个人邮箱',
      en: 'Offices publish official mailboxes, not ones of public mail services',
    },
    rationale: {
      zh: '个人邮箱随人走，人员变动后群众来信无人接收，收到的申请材料和个人信息也脱离单位管理，还容易被冒用。',
      en: "A private mailbox leaves with its holder: letters go unread, applicants' data leaves the office, anyone can open one that looks the same.",
    },
    fix: {
      zh: '改用本单位政务邮箱（如 ×××@□□□.gov.cn），或引导群众使用网站的咨询、征集栏目。',
      en: "Publish the unit's official mailbox, or send people to the site's own forms.",
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/32'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    personal: {
      zh: '办公联系邮箱用的是个人邮箱（@{{ host }}），应换成政务邮箱',
      en: 'The office gives a mailbox of a public mail service (@{{ host }}); use an official one',
    },
  },
  identity: ['host'],
  create({ page, report }) {
    const text = page.fact(plainText)
    if (!text.includes('@') || !GATE.test(text)) return {}
    const ofPersons = page.fact(kind) === 'personal-list'
    const near = (line: Line, before: number): string =>
      page.lines
        .slice(Math.max(0, line.index - before), line.index + 1)
        .map(({ plain }) => plain.slice(-300))
        .join('\n')
    const headsBlockOfOthers = (line: Line): boolean =>
      page.lines
        .slice(Math.max(0, line.index - 5), line.index)
        .some(({ plain }) => plain.length < 100 && BLOCK_OF_OTHERS.test(plain))
    const seen = new Set<string>()
    return {
      line(line) {
        if (line.hidden || line.plain.length > 5_000 || !line.plain.includes('@')) return
        for (const match of line.plain.matchAll(MAILBOX)) {
          const mailbox = match[0].toLowerCase()
          if (seen.has(mailbox)) continue
          const before = line.plain.slice(Math.max(0, match.index - 80), match.index)
          const asks = ASKS.test(before) || (match.index < 4 && ASKS.test(near(line, 2)))
          if (!asks || OTHERS.test(before) || headsBlockOfOthers(line)) continue
          const cell = cellFilledBy(page, line) !== null
          if (cell && ofPersons) continue
          seen.add(mailbox)
          report({
            messageId: 'personal',
            at: { line, start: match.index, end: match.index + match[0].length },
            data: { host: match[1]!.toLowerCase() },
            // In a table it may be the applicant's.
            ...(cell ? { certainty: 'review' as const } : {}),
          })
        }
      },
    }
  },
})
