import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { PersonCell } from '../../lib/core/page/person-rows.ts'
import { findBankCards } from '../../lib/core/text/bank-card.ts'
import { findMobiles } from '../../lib/core/text/mobile.ts'
import { findResidentIds } from '../../lib/core/text/resident-id.ts'
import { columnSpot, type FoundColumn, personColumns, relatedPlaces } from './_persons.ts'

interface Category {
  readonly heading: RegExp
  /** Whether a value says something; dashes, 无 and masked values do not. */
  readonly value: RegExp
  /** `review` where local rules may ask for it. */
  readonly certainty: 'sure' | 'review'
}

const SOMETHING = /[\u4e00-\u9fffA-Za-z0-9]/
const NUMBER = /[0-9]{5}/
const AMOUNT = /[0-9]/
const NAMES = /[\u4e00-\u9fff]{2}/

/** Columns that a list of persons must not have. What number rules report in them is theirs. */
const CATEGORIES: readonly Category[] = [
  { heading: /残疾(?:类别|类型|种类|等级|级别|情况|程度)|致残原因/, value: SOMETHING, certainty: 'sure' },
  {
    heading: /病种|病情|病名|疾病|患病|病因|诊断|健康状况|身体状况|精神状况|伤残等级|孕检|检查结果|就诊|住院/,
    value: /(?!健康$|良好$|一般$|正常$)[\u4e00-\u9fffA-Za-z]/,
    certainty: 'sure',
  },
  { heading: /宗教|信仰/, value: /(?!无$)[\u4e00-\u9fff]/, certainty: 'sure' },
  { heading: /监护人(?:姓名)?$|^(?:父亲|母亲)(?:姓名)?$/, value: NAMES, certainty: 'sure' },
  { heading: /婚姻|婚否|婚育/, value: /[\u4e00-\u9fff]/, certainty: 'sure' },
  { heading: /矫正|刑满|刑释|吸毒|戒毒|前科|犯罪|信访|上访/, value: SOMETHING, certainty: 'sure' },
  { heading: /举报人|投诉人|信访人|检举人/, value: NAMES, certainty: 'sure' },
  { heading: /未成年人?姓名|幼儿姓名|婴儿姓名/, value: NAMES, certainty: 'sure' },
  {
    heading:
      /(?:社保|社会保障|社会保险|医保|医疗保险|新农合|合作医疗|残疾(?:人)?证|低保证?|学籍|全国学籍|驾驶证|驾照|退休证|退役证|优抚证|(?:个人|保险)编号|账号|[账帐]户|卡号|一卡通|存折).{0,4}(?:号码?|编号|账号)?$/,
    value: NUMBER,
    certainty: 'sure',
  },
  { heading: /车牌|号牌/, value: /[A-Z][A-Z0-9]{4}/i, certainty: 'sure' },
  { heading: /邮箱|电子邮件|e-?mail/i, value: /@(?!.{0,40}gov\.cn)/i, certainty: 'sure' },
  { heading: /^(?:微信号?|QQ(?:号码?)?)$/i, value: /[A-Za-z0-9]{5}/, certainty: 'sure' },
  { heading: /家庭成员|配偶(?:姓名)?$|子女姓名|共同申请人|家属姓名/, value: NAMES, certainty: 'review' },
  {
    heading:
      /(?:月|年|家庭|人均|总|纯|工资|经营|财产)收入|收入(?:情况|明细|来源)|存款|财产(?:情况|状况)|房产|车辆情况|资产/,
    value: AMOUNT,
    certainty: 'review',
  },
]

/** Numbers that other rules report in these columns. */
const isReportedElsewhere = (text: string, heading: string): boolean =>
  /[0-9]{8}/.test(text.replace(/[ -]/g, '')) &&
  (findResidentIds(text, { context: heading }).length > 0 ||
    findMobiles(text, { context: heading }).length > 0 ||
    findBankCards(text, { context: heading }).length > 0)

const categoryOf = ({ heading, text }: PersonCell): Category | undefined => {
  if (heading === '' || heading.length > 24 || /[*×●•]{2}|[xX]{3}|某/.test(text)) return undefined
  return CATEGORIES.find(category => category.heading.test(heading) && category.value.test(text))
}

export default definePageRule({
  id: 'leak/person-column',
  docs: {
    description: {
      zh: '人员名单不得有健康、家庭、收入、证号等与公示无关的栏目',
      en: 'Lists of persons have no columns on health, family, income or personal numbers',
    },
    rationale: {
      zh: '公示只需要姓名（可遮盖）、所在村（社区）、金额和结果。残疾类别、病种、监护人、宗教、社保号、学籍号等是敏感个人信息，与公示目的无关。',
      en: 'A public notice needs name, village, amount and result. Disability, illness, guardians, religion, insurance and school-roll numbers are sensitive and have nothing to do with it.',
    },
    fix: {
      zh: '删去这些栏目后重新发布，并清理附件、缓存和历史版本；确需区分的，用内部编号代替。',
      en: 'Delete the columns, publish again, and clear attachments, caches and old versions; where persons must be told apart, use an internal number.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十八条' },
      { title: '2018年政务公开工作要点' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    columns: {
      zh: '人员名单公开了不应公开的栏目：{{ columns }}，请删去后重新发布',
      en: 'A list of persons has columns that should not be public: {{ columns }}. Delete them and publish again',
    },
  },
  identity: ['columns'],
  create({ page, report }) {
    return {
      end() {
        /** Columns in which another rule reports numbers. */
        const elsewhere = new Set<string>()
        const found = personColumns(page, (cell, { role }) => {
          if (role !== 'person' || categoryOf(cell) === undefined) return false
          if (isReportedElsewhere(cell.text, cell.heading)) elsewhere.add(cell.heading)
          return true
        }).filter(({ heading }) => !elsewhere.has(heading))
        for (const columns of byTable(found)) {
          const sure = columns.some(({ heading }) =>
            CATEGORIES.some(category => category.certainty === 'sure' && category.heading.test(heading)),
          )
          const [at, ...others] = columns.map(column => columnSpot(page, column))
          report({
            messageId: 'columns',
            data: { columns: columns.map(({ heading }) => heading).join('、') },
            certainty: sure ? 'sure' : 'review',
            severity: sure ? 'error' : 'warn',
            related: relatedPlaces(others),
            ...(at ? { at } : {}),
          })
        }
      },
    }
  },
})

const byTable = (columns: readonly FoundColumn[]): FoundColumn[][] => {
  const tables = new Map<FoundColumn['table'], FoundColumn[]>()
  for (const column of columns) {
    const known = tables.get(column.table)
    if (known) known.push(column)
    else tables.set(column.table, [column])
  }
  return [...tables.values()]
}
