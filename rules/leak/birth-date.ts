import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, linesWith, personalTexts } from '../../lib/core/page/carried-text.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { At } from '../../lib/core/page/page.ts'
import { personRowAround } from '../../lib/core/page/person-rows.ts'
import { findBirthDates, headsBirthDate, isDay } from '../../lib/core/text/birth-date.ts'
import { isPersonName } from '../../lib/core/text/person-name.ts'
import {
  columnSpot,
  isNamedInData,
  nameBefore,
  personColumns,
  relatedPlaces,
  shownSpot,
  sourcePlace,
} from './_persons.ts'

const LINES = /(?:出生|生日|生于)[^\n]{0,12}(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[^\n]{1,12} ?出?生/g
const KEYS = /birth|csrq|csny|出生|生日/i
/** `张三,男,` and `张三(男,`: how a sentence of a list begins, or what its middle names. */
const OPENING = /^(?:[0-9一二三四五六七八九十]{1,4}[.、)]\s?)?([\u4e00-\u9fff·]{2,8})\s?[,(:、 ]/
/** Persons of public life, and those long dead. */
const PUBLIC =
  /同志|烈士|革命|现任|演员|画家|作家|教授|院士|代表人物|冠军|运动员|党委|书记|局长|主任|县长|区长|市长|逝世|牺牲|纪念|故居|诞辰|世纪/

export default definePageRule({
  id: 'leak/birth-date',
  docs: {
    description: {
      zh: '公示人员名单时，出生日期不写到日',
      en: 'Lists of persons give no day of birth',
    },
    rationale: {
      zh: '姓名加上出生年月日，可以推出身份证号码的大半，也使同一行里遮盖过的身份证号码失去遮盖的意义；公示写到年月已经足够。',
      en: 'A name with a full date of birth gives away most of an identity number and undoes the mask of one in the same row; year and month are enough.',
    },
    fix: {
      zh: '删去出生日期一列，或者只写到年月（如 1990年3月）；源代码里的一并删除。',
      en: 'Delete the column or keep year and month (1990年3月); delete it from the source too.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    column: {
      zh: '人员名单的「{{ column }}」一列写到了日（{{ count }} 人），请只保留年月',
      en: 'The column “{{ column }}” of a list of persons gives the day ({{ count }} persons): keep year and month',
    },
    shown: {
      zh: '名单中 {{ count }} 人的出生日期写到了日，请只保留年月',
      en: 'A list gives the day of birth of {{ count }} persons: keep year and month',
    },
    unseen: {
      zh: '源代码 {{ place }} 里有个人的出生日期，任何人查看源代码都能读到，请删除',
      en: "The source ({{ place }}) holds somebody's date of birth, which anyone can read: delete it",
    },
  },
  identity: ['column', 'place'],
  create({ page, report }) {
    const reportColumns = (): void => {
      const columns = personColumns(
        page,
        ({ heading, text }, { role }) => role === 'person' && headsBirthDate(heading) && isDay(text),
      )
      for (const column of columns) {
        const at = columnSpot(page, column)
        report({ messageId: 'column', data: { column: column.heading, count: column.count }, ...(at ? { at } : {}) })
      }
    }

    /** Days of birth in sentences of named persons. */
    const reportSentences = (): void => {
      const spots: (At | undefined)[] = []
      const listed = page.fact(kind) === 'personal-list'
      for (const text of linesWith(page, LINES)) {
        if (text.carrier !== 'shown') {
          reportUnseen(text)
          continue
        }
        if (text.line && personRowAround(page, text.line.block)?.role === 'person') continue
        const name = OPENING.exec(text.plain)?.[1]
        if (name === undefined || !isPersonName(name) || PUBLIC.test(text.plain)) continue
        if (!listed && !SEX.test(text.plain)) continue
        for (const { start, end } of findBirthDates(text.plain)) spots.push(shownSpot(text, start, end))
      }
      const [at, ...others] = spots
      if (spots.length > 0)
        report({
          messageId: 'shown',
          data: { count: spots.length },
          certainty: listed ? 'sure' : 'review',
          related: relatedPlaces(others),
          ...(at ? { at } : {}),
        })
    }

    const reportUnseen = (text: CarriedText): void => {
      const { plain } = text
      const attribute = text.unseen?.attribute ?? ''
      const whole = KEYS.test(text.attribute) && isDay(plain.trim())
      const spots = whole ? [{ start: 0, end: plain.length }] : findBirthDates(plain)
      for (const { start, end } of spots) {
        if (
          !whole &&
          !isNamedInData(plain, start, end) &&
          nameBefore(plain, start) === null &&
          !NAMED.test(plain.slice(Math.max(0, start - 40), end))
        )
          continue
        if (/^(?:content)$/.test(attribute) || PUBLIC.test(plain.slice(Math.max(0, start - 60), end + 60))) continue
        const at = shownSpot(text, start, end)
        report({ messageId: 'unseen', data: { place: sourcePlace(text) }, ...(at ? { at } : {}) })
        return
      }
    }

    return {
      end() {
        reportColumns()
        reportSentences()
        for (const text of page.fact(personalTexts)) reportUnseen(text)
      },
    }
  },
})

/** Elsewhere than in a list: the particulars of a person. */
const SEX = /[,(、 ][男女][,、 )]/

/** Words that make it somebody's own. */
const NAMED = /姓名|申请人|本人|户主|学生|患者|身份证|男|女/
