import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, numberTexts } from '../../lib/core/page/carried-text.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { personRowAround } from '../../lib/core/page/person-rows.ts'
import { type FoundMobile, findMobiles } from '../../lib/core/text/mobile.ts'
import {
  isBesideName,
  isNamedInData,
  isSiteChrome,
  MAKER,
  nameBefore,
  OTHER_COLUMN,
  opensWithName,
  relatedPlaces,
  sourcePlace,
} from './_persons.ts'

/** Words of someone whom the page is about. */
const PRIVATE =
  /本人|我叫|我是|我的|申请人|申报人|当事人|患者|户主|家长|监护人|举报人|投诉人|来信人|信访人|留言人|原告|被告|受害人|失主|应聘人|身份证|被执行人|死者|亲属|家属|父亲|母亲|配偶|低保户|贫困户|脱贫户|残疾人(?!证|补贴|事务|服务|联合)|保障对象|救助对象|补贴对象|家住|住址|借款人|欠款|(?<!人)姓名|考生|学生|同学|村民|居民/
/** Words of someone to turn to. */
const CONTACT =
  /联\s?系\s?人|联络[人员]|咨询|报名|监督|投诉(?!人)|举报(?!人)|值班|办公|热线|受理|服务|经办|业务|招聘|采购|代理|招标|中标|投标|供应商|来电|致电|拨打|投递|邮寄|监理|施工|责任人|负责人|商务|科长|主任|局长|站长|书记|[河湖林]长|网格员|医生|详询|垂询|对接|接洽/
/** How far before a number such a word may stand. */
const REACH = 60
/** Names with numbers behind them that make a list. */
const LIST = 3

/**
 * - `list`: a list of persons with their numbers
 * - `person`: someone whom the page is about
 * - `unseen`: in the source only
 * - `contact`: someone to turn to, whose own number may have been meant to be there
 */
type Case = 'list' | 'person' | 'unseen' | 'contact'
const STRONGEST: readonly Case[] = ['list', 'person', 'unseen', 'contact']

interface Seen {
  case: Case
  at: At | undefined
  place: string
  readonly others: (At | undefined)[]
}

/** Attributes whose words a reader gets to see. */
const SHOWN_ATTRIBUTE = /^(?:title|alt|content|placeholder|ariaLabel|summary|label)$/

/** Where the last match of a pattern begins; −1 where there is none. */
const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const { index } of text.matchAll(new RegExp(pattern, 'g'))) last = index
  return last
}

/** Whom the nearest words before a number speak of. */
const spokenOf = (before: string): 'private' | 'contact' | null => {
  const own = lastOf(PRIVATE, before)
  const contact = lastOf(CONTACT, before)
  return own < 0 && contact < 0 ? null : own > contact ? 'private' : 'contact'
}

const caseOfShown = (page: Page, text: CarriedText, mobile: FoundMobile, around: Around): Case | null => {
  const { plain, line } = text
  const { start, end, labelled } = mobile
  const row = line ? personRowAround(page, line.block) : null
  if (row) return labelled || !OTHER_COLUMN.test(text.context) ? (row.role === 'person' ? 'list' : 'contact') : null
  const before = plain.slice(Math.max(0, start - REACH), start)
  const named = nameBefore(plain, start) !== null || opensWithName(plain, start) || isBesideName(page, text)
  if (!labelled && !named) return null
  const spoken = spokenOf(before)
  if (spoken === 'private') return 'person'
  if (spoken === 'contact' || CONTACT.test(plain.slice(end, end + 12)) || around.contactAbove) return 'contact'
  if (named) return around.listed ? 'list' : /手机/.test(before) ? 'person' : 'contact'
  return 'contact'
}

/** Whether nothing beside a number tells whose it is. */
const isNobodys = (page: Page, text: CarriedText, { start }: FoundMobile): boolean =>
  nameBefore(text.plain, start) === null &&
  !opensWithName(text.plain, start) &&
  spokenOf(text.plain.slice(Math.max(0, start - REACH), start)) !== 'private' &&
  !(text.line && personRowAround(page, text.line.block)) &&
  !isBesideName(page, text)

/** What the rest of the page says about a number. */
interface Around {
  /** The page names persons with their numbers one after the other. */
  readonly listed: boolean
  /** The line above gives or announces a contact. */
  readonly contactAbove: boolean
}

const caseOfUnseen = (page: Page, text: CarriedText, mobile: FoundMobile): Case | null => {
  const { plain, carrier, element, unseen } = text
  const { start, end, labelled } = mobile
  const near = plain.slice(Math.max(0, start - REACH), end + 20)
  if (MAKER.test(near)) return null
  const row = element ? personRowAround(page, element) : null
  if (row && labelled && carrier !== 'script') return row.role === 'person' ? 'list' : 'contact'
  // A link to be called is meant to be seen.
  if (carrier === 'address' && /^\s*(?:tel|sms):/i.test(plain)) return 'contact'
  const named = nameBefore(plain, start) !== null || isNamedInData(plain, start, end)
  if (!labelled && !named) return null
  const spoken = spokenOf(plain.slice(Math.max(0, start - REACH), start))
  if (spoken === 'contact') return 'contact'
  const words = carrier === 'attribute' && SHOWN_ATTRIBUTE.test(unseen?.attribute ?? '')
  return words && spoken === null && !named ? 'contact' : 'unseen'
}

export default definePageRule({
  id: 'leak/mobile-phone',
  docs: {
    description: {
      zh: '页面及其源代码不得公开个人手机号码',
      en: "No person's mobile number stands on a page or in its source",
    },
    rationale: {
      zh: '手机号码属于个人信息，与姓名一同公开即可被用来骚扰、诈骗；名单、公示和隐藏在源代码里的号码都是泄露。办公电话、服务热线应当公开，不在此列。',
      en: 'A mobile number is personal data; beside a name it invites fraud. Office telephones and hotlines are to be published and are not meant here.',
    },
    fix: {
      zh: '名单中删去手机号码一列，或者遮住中间四位（138****1234）；联系方式改用办公电话。源代码里的号码一并删除，并清理附件、缓存和历史版本。',
      en: 'Delete the column or mask the four digits in the middle (138****1234); give an office telephone as contact. Delete it from the source too, and clear attachments, caches and old versions.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    list: {
      zh: '人员名单公开了完整的手机号码，请删除或遮住中间四位',
      en: 'A list of persons shows a complete mobile number: delete it or mask the four digits in the middle',
    },
    person: {
      zh: '页面公开了个人的完整手机号码，请删除或遮住中间四位',
      en: "The page shows somebody's complete mobile number: delete it or mask the four digits in the middle",
    },
    unseen: {
      zh: '源代码 {{ place }} 里有个人手机号码，任何人查看源代码都能读到，请删除而不是隐藏',
      en: "The source ({{ place }}) holds somebody's mobile number, which anyone can read: delete it, do not hide it",
    },
    contact: {
      zh: '联系方式用了手机号码，如属个人手机请改为办公电话',
      en: 'A mobile number is given as contact: if it is a private one, give an office telephone',
    },
    more: {
      zh: '本页还有 {{ count }} 个手机号码没有逐一列出，请整页清理',
      en: '{{ count }} more mobile numbers on this page are not listed one by one: clear the whole page',
    },
  },
  identity: ['place'],
  options: z.strictObject({
    most: z
      ._default(z.number().check(z.int(), z.positive()), 50)
      .check(
        z.describe(
          '一页最多逐一列出的号码数，其余合并为一条 / Numbers listed one by one on a page; the rest is counted',
        ),
      ),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const texts = page.fact(numberTexts)
        if (texts.length === 0) return
        const found: { text: CarriedText; mobile: FoundMobile; number: string }[] = []
        const names = new Set<string>()
        for (const text of texts) {
          if (!MOBILE.test(text.plain)) continue
          for (const mobile of findMobiles(text.plain, { context: text.context })) {
            const number = text.plain
              .slice(mobile.start, mobile.end)
              .replace(/[^0-9]/g, '')
              .slice(-11)
            found.push({ text, mobile, number })
            const name = nameBefore(text.plain, mobile.start)
            if (name !== null) names.add(name)
            // Which name it is does not matter there: one for each line.
            else if (text.line && (opensWithName(text.plain, mobile.start) || isBesideName(page, text)))
              names.add(String(text.line.index))
          }
        }
        if (found.length === 0) return
        const listed = names.size >= LIST || (names.size > 0 && page.fact(kind) === 'personal-list')

        /** By the number itself, which lives only in here. */
        const byNumber = new Map<string, Seen>()
        let contactLine = -1
        for (const { text, mobile, number } of found) {
          const { line, carrier } = text
          if (line && isSiteChrome(page, line, isNobodys(page, text, mobile))) continue
          const above = line && line.index > 0 ? page.lines[line.index - 1]! : null
          const contactAbove =
            above !== null && (above.index === contactLine || (above.plain.length < REACH && CONTACT.test(above.plain)))
          const named =
            carrier === 'shown'
              ? caseOfShown(page, text, mobile, { listed, contactAbove })
              : caseOfUnseen(page, text, mobile)
          if (named === 'contact' && line) contactLine = line.index
          if (!named) continue
          const at = text.at(mobile.start, mobile.end)
          const known = byNumber.get(number)
          if (known) {
            known.others.push(at)
            if (STRONGEST.indexOf(named) < STRONGEST.indexOf(known.case)) {
              known.case = named
              known.place = sourcePlace(text)
            }
          } else byNumber.set(number, { case: named, at, place: sourcePlace(text), others: [] })
        }

        const numbers = [...byNumber.values()]
        for (const seen of numbers.slice(0, options.most)) {
          const place = seen.at === undefined ? {} : { at: seen.at }
          const related = relatedPlaces(seen.others)
          if (seen.case === 'unseen') report({ messageId: 'unseen', data: { place: seen.place }, related, ...place })
          else if (seen.case === 'contact')
            report({ messageId: 'contact', severity: 'warn', certainty: 'review', related, ...place })
          else report({ messageId: seen.case, related, ...place })
        }
        const next = numbers[options.most]
        if (next) {
          const place = next.at === undefined ? {} : { at: next.at }
          report({ messageId: 'more', data: { count: numbers.length - options.most }, ...place })
        }
      },
    }
  },
})

/** A cheap look before the numbers are read one by one. */
const MOBILE = /1[3-9](?:[^0-9A-Za-z\n]{0,3}[0-9]){9}|1[^0-9A-Za-z\n]{1,3}[3-9](?:[^0-9A-Za-z\n]{0,3}[0-9]){9}/
