import { definePageRule } from '../../lib/core/engine/rule.ts'
import { issuer } from '../../lib/core/page/facts/issuer.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { source } from '../../lib/core/page/facts/source.ts'
import type { Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { addDays, daysBetween } from '../../lib/core/text/dates.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { addWorkdays } from '../../lib/core/text/workdays.ts'
import { reportYear } from './_annual-report.ts'

/** The regulation with these deadlines came into force in May 2019. */
const FIRST_YEAR = 2019
/** Organs of a government (art. 49): the earlier deadline. Offices of a whole government publish its own report, streets and towns are none. */
const DEPARTMENT = /(?:局|委员会|委|厅|[^府]办公室|[^府]办)$/
const NO_DEPARTMENT =
  /政府$|街道|办事处|开发区|管委会|(?<!监督)管理委员会|(?<!城)[镇乡].{0,8}办(?:公室)?$|(?:村民|居民)委员会/
/** A page set up anew, or a report corrected. */
const AGAIN = /更正|更新|修订|修改|补充|重新/
/** So long after the deadline, the date is as likely that of a move to a new site. */
const LONG = 400

const isDepartment = (page: Page): boolean => {
  const title = page.fact(plainTitle).replace(/^关于/, '')
  // Before the year, or behind it: `某局2023年…`, `2023年某局…`.
  const named =
    /^(.{2,30}?)(?:关于)?20[0-9]{2}年/.exec(title)?.[1] ??
    /^20[0-9]{2}年?度?(.{2,30}?)(?:政府)?信息公开/.exec(title)?.[1]
  const organs = named ? [named] : [page.fact(issuer), page.fact(source)].map(name => fold(page.simplify(name ?? '')))
  const organ = organs.find(name => name !== '')
  return organ !== undefined && DEPARTMENT.test(organ) && !NO_DEPARTMENT.test(organ)
}

/** The last day, or the next working day where that is none. */
const dueDay = (day: IsoDay): IsoDay => addWorkdays(addDays(day, -1), 1).date

export default definePageRule({
  id: 'disclosure/report-late',
  docs: {
    description: {
      zh: '政府信息公开年度报告应按期公布',
      en: 'Annual reports on disclosure are published in time',
    },
    rationale: {
      zh: '条例规定政府部门每年1月31日前、县级以上地方政府每年3月31日前公布上一年度报告；逾期是检查和考核的扣分项。',
      en: 'Departments publish by 31 January and governments by 31 March of the next year; being late costs marks in inspections.',
    },
    fix: {
      zh: '核对发布日期；确实逾期的，向政府信息公开工作主管部门说明，并把明年的编制时间提前。',
      en: 'Check the date; where the report was late, explain it to the office in charge and start earlier next year.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第四十九条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['annual-report'],
  messages: {
    late: {
      zh: '{{ year }} 年的年度报告 {{ date }} 才发布，应在 {{ due }} 前公布',
      en: 'The report of {{ year }} was published on {{ date }}, due by {{ due }}',
    },
  },
  identity: ['year'],
  create({ page, report, cannotTell }) {
    const year = reportYear(page)
    if (year === null || year < FIRST_YEAR || AGAIN.test(page.fact(plainTitle))) return {}
    return {
      end() {
        const date = page.fact(publishedDate)
        if (date === null) {
          cannotTell({ zh: '页面没有发布日期', en: 'The page states no date of publication' })
          return
        }
        const due = isDepartment(page) ? `${year + 1}-01-31` : `${year + 1}-03-31`
        if (date <= dueDay(due)) return
        const certainty = daysBetween(due, date) > LONG ? 'review' : 'sure'
        report({ messageId: 'late', certainty, data: { year, date, due } })
      },
    }
  },
})
