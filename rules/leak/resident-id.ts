import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, type Carrier, numberTexts } from '../../lib/core/page/carried-text.ts'
import type { At } from '../../lib/core/page/page.ts'
import { type FoundResidentId, findResidentIds, type ResidentIdKind } from '../../lib/core/text/resident-id.ts'

/** Fifteen digits in a row or in groups, or a masked number. */
const LONG = /[0-9](?:[ \u00ad\u200b-\u2015\u2060-\u2064\u2212\ufeff-]{0,3}[0-9]){14}|[0-9]{10}[0-9*×●•xX]{0,5}[*×●•xX]/
const SHAPE = /[0-9]{17}[0-9Xx]/g

/** Unlabelled numbers of one region and one day on a page: from here on they count something, not people. */
const SERIES = 3
const MAX_RELATED = 10
/** Years after which a birth is no longer one of a living person, as in `findResidentIds`. */
const OLDEST = 120

const NAMES: Readonly<Record<ResidentIdKind, string>> = {
  resident: '居民身份证号码',
  resident15: '15 位居民身份证号码',
  permit: '居住证、永久居留身份证号码',
  disability: '残疾人证号',
  'school-roll': '学籍号',
  'weak-mask': '居民身份证号码',
}

interface Place {
  readonly carrier: Carrier
  readonly at: At | undefined
}

interface Found extends Place {
  readonly id: FoundResidentId
  readonly attribute: string
  /** Further places of the same number. */
  readonly others: Place[]
}

/** Whether someone born then could be on the page. */
const isAlive = ({ birth }: FoundResidentId, today: string): boolean =>
  birth === null || (birth <= today && Number(birth.slice(0, 4)) >= Number(today.slice(0, 4)) - OLDEST)

/** What may stand before and behind a number that is a whole step of a path or value of a query. */
const STEP_BEFORE = /[/\\?&=#'"(,:]$|^$/
const STEP_BEHIND = /^[/\\&#?'"),;]|^$/
/** `/files/张三110108….pdf` */
const NAME_BEFORE = /[\u4e00-\u9fff][ _-]{0,2}$/

/**
 * Numbers in a web address: named, a whole step of the path or value of the query, or behind a person's name. Addresses are full of
 * numbers; the parts of a longer name (`art_123_…`, `…docx`) are none.
 */
const findInAddress = (address: string, context: string): FoundResidentId[] =>
  // Tabs part what an address joins, offset for offset.
  findResidentIds(address.replace(/[/\\?&=#]/g, '\t'), { context }).filter(({ labelled, start, end }) => {
    const before = address.slice(Math.max(0, start - 3), start)
    return (
      labelled ||
      NAME_BEFORE.test(before) ||
      (STEP_BEFORE.test(before) && STEP_BEHIND.test(address.slice(end, end + 1)))
    )
  })

export default definePageRule({
  id: 'leak/resident-id',
  docs: {
    description: {
      zh: '页面及其源代码不得出现完整的身份证件号码',
      en: 'No identity number stands on a page or in its source',
    },
    rationale: {
      zh: '身份证件号码属于个人信息，没有法定依据或者本人单独同意不得公开；隐藏的文字、注释、属性和脚本里的号码，任何人查看源代码都能得到。',
      en: 'Identity numbers are personal data that may not be published without legal ground or separate consent; what a page hides is still in its source.',
    },
    fix: {
      zh: '立即撤下页面，删除号码；确需公示的，遮住包括全部出生日期在内的 8 位以上（如 110108********1238 且同行不列出生日期），再重新发布，并清理附件、缓存和历史版本。',
      en: 'Take the page down, delete the number or mask at least eight digits with the whole date of birth, publish again, and clear attachments, caches and old versions.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十八条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十五条' },
      { title: 'GB 11643-1999《公民身份号码》' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    shown: {
      zh: '页面公开了完整的{{ kind }}，请立即撤下或遮盖后再发布',
      en: 'The page shows a complete identity number ({{ kind }}): take it down or mask it at once',
    },
    hidden: {
      zh: '页面隐藏的文字里有完整的{{ kind }}，查看源代码即可读到，请删除而不是隐藏',
      en: 'Hidden text holds a complete identity number ({{ kind }}); anyone can read it in the source: delete it, do not hide it',
    },
    attribute: {
      zh: '属性 {{ attribute }} 里有完整的{{ kind }}，查看源代码即可读到，请删除',
      en: 'The attribute {{ attribute }} holds a complete identity number ({{ kind }}); anyone can read it in the source: delete it',
    },
    comment: {
      zh: '网页注释里有完整的{{ kind }}，查看源代码即可读到，请删除该注释',
      en: 'A comment holds a complete identity number ({{ kind }}); anyone can read it in the source: delete the comment',
    },
    script: {
      zh: '脚本数据里有完整的{{ kind }}，查看源代码即可读到，请改由后台遮盖后再输出',
      en: 'Script data hold a complete identity number ({{ kind }}); anyone can read it in the source: let the server mask it',
    },
    inert: {
      zh: '页面模板或备用内容里有完整的{{ kind }}，查看源代码即可读到，请删除',
      en: 'A template or fallback content holds a complete identity number ({{ kind }}); anyone can read it in the source: delete it',
    },
    address: {
      zh: '网址里有完整的{{ kind }}，会留在历史记录和访问日志中，请改用无意义的编号',
      en: 'A web address holds a complete identity number ({{ kind }}), which stays in histories and logs: use a meaningless number instead',
    },
    unsure: {
      zh: '标明是身份证件的号码，校验位或出生日期不对，可能是写错的{{ kind }}，请核对后删除或遮盖',
      en: 'A number named as an identity number has a wrong check digit or birth: likely a mistyped {{ kind }}; check it, then delete or mask it',
    },
    mask: {
      zh: '{{ kind }}遮盖不足：看得见地区和出生年份，又有校验位，很容易补全，请遮住全部出生日期',
      en: 'The mask of this number ({{ kind }}) is weak: region, year and check digit let anyone complete it; mask the whole date of birth',
    },
    more: {
      zh: '本页还有 {{ count }} 个身份证件号码没有逐一列出，请整页清理',
      en: '{{ count }} more identity numbers on this page are not listed one by one: clear the whole page',
    },
  },
  identity: ['kind'],
  options: z.strictObject({
    most: z
      ._default(z.number().check(z.int(), z.positive()), 50)
      .check(
        z.describe(
          '一页最多逐一列出的号码数，其余合并为一条 / Numbers listed one by one on a page; the rest is counted',
        ),
      ),
  }),
  create({ page, options, today, report }) {
    /** By the number itself, which lives only in here. */
    const byNumber = new Map<string, Found>()
    const series = new Map<string, Set<string>>()

    const add = (text: CarriedText, ids: readonly FoundResidentId[]): void => {
      const { plain, carrier } = text
      for (const id of ids) {
        // Where a label says that it is one, an impossible birth is a slip of the hand, as a wrong check digit is.
        if (!id.labelled && !isAlive(id, today)) continue
        const number = plain
          .slice(id.start, id.end)
          .replace(/[^0-9A-Za-z*]/g, '')
          .toUpperCase()
        const known = byNumber.get(number)
        const at = text.at(id.start, id.end)
        if (known) known.others.push({ carrier, at })
        else byNumber.set(number, { id, carrier, at, attribute: text.attribute, others: [] })
      }
    }

    const countSeries = (plain: string): void => {
      for (const { 0: number } of plain.matchAll(SHAPE)) {
        const day = number.slice(0, 14)
        const members = series.get(day)
        if (members) members.add(number)
        else series.set(day, new Set([number]))
      }
    }

    return {
      end() {
        for (const text of page.fact(numberTexts)) {
          const { plain, carrier, context } = text
          if (!LONG.test(plain)) continue
          countSeries(plain)
          add(text, carrier === 'address' ? findInAddress(plain, context) : findResidentIds(plain, { context }))
        }

        const people = [...byNumber].filter(
          ([number, { id }]) => id.labelled || (series.get(number.slice(0, 14))?.size ?? 0) < SERIES,
        )
        for (const [, { id, carrier, at, attribute, others }] of people.slice(0, options.most)) {
          const kind = NAMES[id.kind]
          const place = at === undefined ? {} : { at }
          const related = others
            .slice(0, MAX_RELATED)
            .flatMap(other =>
              other.at === undefined
                ? []
                : [{ at: other.at, message: { zh: '同一号码还出现在这里', en: 'The same number stands here too' } }],
            )
          if (id.kind === 'weak-mask')
            report({ messageId: 'mask', data: { kind }, severity: 'warn', related, ...place })
          else if (!isAlive(id, today) || (!id.valid && id.kind !== 'resident15'))
            report({ messageId: 'unsure', data: { kind }, certainty: 'review', related, ...place })
          else if (carrier === 'attribute') report({ messageId: carrier, data: { kind, attribute }, related, ...place })
          else report({ messageId: carrier, data: { kind }, related, ...place })
        }
        const next = people[options.most]?.[1]
        if (next) {
          const place = next.at === undefined ? {} : { at: next.at }
          report({ messageId: 'more', data: { count: people.length - options.most }, ...place })
        }
      },
    }
  },
})
