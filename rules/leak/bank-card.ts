import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, numberTexts } from '../../lib/core/page/carried-text.ts'
import { cellFilledBy } from '../../lib/core/page/cell-heading.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { personRowAround } from '../../lib/core/page/person-rows.ts'
import { parentOf, textOf } from '../../lib/core/page/tree.ts'
import { type FoundBankCard, findBankCards } from '../../lib/core/text/bank-card.ts'
import { isPersonName } from '../../lib/core/text/person-name.ts'
import { isNamedInData, MAKER, nameBefore, relatedPlaces, sourcePlace } from './_persons.ts'

/** Holders whose accounts are published by duty: deposits, fees, taxes, donations. */
const ORGAN =
  /局|公司|中心|委员会|政府|医院|学校|大学|学院|中学|小学|办公室|协会|基金会|总站|财政|税务|国库|非税|对公|基本户|保证金|专户|捐赠|捐款|缴款|厂|合作社|村民小组|事务所/
/** What a person's card is called; an account (账号) can be an organ's. */
const CARD = /卡号|银行卡|一卡通|储蓄卡|借记卡|信用卡|存折|社保卡|惠农|card_?no|bank_?card|yhkh/i
const PRIVATE = /本人|申请人|户主|姓名|农户|村民|居民|家长|学生|补贴|补助|救助|低保|收款人为/
/** A line that is one item of such a block. */
const ITEM = /^[^\u4e00-\u9fff]{0,6}[\u4e00-\u9fff]{0,6}(?:[账帐] ?[号户]|卡 ?号)|^[0-9 -]{16,24}$/
/** Lines that name the holder of an account. */
const HOLDER = /户名|单位|收款|开户|[账帐]户|汇至|名称|全称/
/** UnionPay cards are issued to persons; company cards too, but rarely. */
const UNIONPAY = /^62/

interface Seen {
  messageId: 'shown' | 'unseen'
  sure: boolean
  at: At | undefined
  place: string
  readonly others: (At | undefined)[]
}

/** 户名:张三,开户行:…,账号: */
const NAMED_HOLDER = /(?:户名|收款人|持卡人|姓名)[: ]{0,3}([\u4e00-\u9fff]{2,4})(?=[\s,;、(]|$)/g

/** Whether a person is named before a number, the name of the bank between them or not. */
const isHeldByPerson = (plain: string, start: number): boolean => {
  const before = plain.slice(Math.max(0, start - 80), start)
  for (const { 1: holder } of before.matchAll(NAMED_HOLDER)) if (isPersonName(holder!)) return true
  if (nameBefore(plain, start) !== null) return true
  const bank = BANK_BEFORE.exec(before)
  return bank !== null && nameBefore(before, bank.index) !== null
}

/** The words around a number that may name its holder: its line and those beside it, or the row of its table. */
const surroundings = (page: Page, text: CarriedText, { start, end }: FoundBankCard): string => {
  const { plain, line } = text
  const near = plain.slice(Math.max(0, start - 80), end + 60)
  if (!line) return near
  const row = personRowAround(page, line.block)
  if (row) return row.cells.map(cell => `${cell.heading} ${cell.text}`).join('\n')
  const cell = cellFilledBy(page, line)
  const tableRow = cell ? parentOf(cell) : null
  if (tableRow)
    return `${near}
${textOf(tableRow).slice(0, 300)}`
  // 户名, 开户行 and 账号 often stand on a line each.
  if (!ITEM.test(plain)) return near
  const beside = [-2, -1, 1, 2].map(step => page.lines[line.index + step]?.plain ?? '')
  return [near, ...beside.filter(words => words.length < 60 && HOLDER.test(words))].join('\n')
}

export default definePageRule({
  id: 'leak/bank-card',
  docs: {
    description: {
      zh: '页面及其源代码不得公开个人银行卡号',
      en: "No person's bank card number stands on a page or in its source",
    },
    rationale: {
      zh: '银行账户属于敏感个人信息。补贴发放、救助公示只需要公布姓名（可遮盖）、所在村（社区）和金额。单位账户（保证金、非税收入、捐赠专户）依法公开，不在此列。',
      en: 'Bank accounts are sensitive personal data; lists of payments need name, village and amount only. Accounts of organs and companies are published lawfully and are not meant here.',
    },
    fix: {
      zh: '删去卡号（账号）一列，或者只保留末四位；源代码里的一并删除，并清理附件、缓存和历史版本。',
      en: 'Delete the column or leave the last four digits only; delete it from the source too, and clear attachments, caches and old versions.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十八条' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    shown: {
      zh: '页面公开了完整的个人银行卡号，请立即删除或遮盖',
      en: "The page shows a person's complete bank card number: delete or mask it at once",
    },
    unseen: {
      zh: '源代码 {{ place }} 里有完整的个人银行卡号，任何人查看源代码都能读到，请删除而不是隐藏',
      en: "The source ({{ place }}) holds a person's complete bank card number, which anyone can read: delete it, do not hide it",
    },
    more: {
      zh: '本页还有 {{ count }} 个银行卡号没有逐一列出，请整页清理',
      en: '{{ count }} more bank card numbers on this page are not listed one by one: clear the whole page',
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
    /** Whether it is a person's: `null` for an organ's or nobody's. */
    const sureness = (text: CarriedText, card: FoundBankCard, number: string): boolean | null => {
      const around = surroundings(page, text, card)
      const { plain, element, carrier } = text
      const row = element ? personRowAround(page, element) : null
      const named = row?.role === 'person' || isHeldByPerson(plain, card.start)
      if (MAKER.test(around)) return null
      if (!row && ORGAN.test(around.replace(BANKS, '')) && !(named && PRIVATE.test(around))) return null
      if (named || (carrier !== 'shown' && isNamedInData(plain, card.start, card.end))) return true
      const ownWords = `${text.context} ${plain.slice(Math.max(0, card.start - 40), card.start)}`
      if (UNIONPAY.test(number)) return carrier !== 'shown' || CARD.test(ownWords) || PRIVATE.test(around)
      return carrier !== 'shown' || CARD.test(ownWords) || PRIVATE.test(around) ? false : null
    }

    return {
      end() {
        /** By the number itself, which lives only in here. */
        const byNumber = new Map<string, Seen>()
        for (const text of page.fact(numberTexts)) {
          if (!LONG.test(text.plain)) continue
          for (const card of findBankCards(text.plain, { context: text.context })) {
            const number = text.plain.slice(card.start, card.end).replace(/[^0-9]/g, '')
            const at = text.at(card.start, card.end)
            const known = byNumber.get(number)
            if (known) {
              known.others.push(at)
              continue
            }
            const sure = sureness(text, card, number)
            if (sure === null) continue
            const messageId = text.carrier === 'shown' ? 'shown' : 'unseen'
            byNumber.set(number, { messageId, sure, at, place: sourcePlace(text), others: [] })
          }
        }
        const numbers = [...byNumber.values()]
        for (const { messageId, sure, at, place, others } of numbers.slice(0, options.most)) {
          const common = {
            certainty: sure ? ('sure' as const) : ('review' as const),
            related: relatedPlaces(others),
            ...(at === undefined ? {} : { at }),
          }
          if (messageId === 'unseen') report({ messageId, data: { place }, ...common })
          else report({ messageId, ...common })
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

const BANK_BEFORE = /(?:^|[\s,;、:])[\u4e00-\u9fff]{2,16}(?:银行|信用社)[\u4e00-\u9fff]{0,10}[\s:,]{1,3}$/

/** Names of banks hold 公司 and 合作 themselves: 某某农村商业银行股份有限公司某某支行 is where the account is, not whose. */
const BANKS =
  /[\u4e00-\u9fff]{0,16}(?:银行|信用社|信用合作社|信用联社)(?:股份)?(?:有限)?(?:责任)?(?:公司)?[\u4e00-\u9fff]{0,12}(?:支行|分行|营业部|营业室|分理处|储蓄所)?/g

/** Sixteen digits, in one piece or in groups. */
const LONG = /[0-9](?:[^0-9A-Za-z\n]{0,3}[0-9]){15}/
