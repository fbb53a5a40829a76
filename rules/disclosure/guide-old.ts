import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { writtenDate } from '../../lib/core/page/facts/written-date.ts'
import { daysBetween } from '../../lib/core/text/dates.ts'
import { guideText } from './_guide.ts'

export default definePageRule({
  id: 'disclosure/guide-old',
  docs: {
    description: {
      zh: '政府信息公开指南应及时更新',
      en: 'Disclosure guides are kept up to date',
    },
    rationale: {
      zh: '条例要求及时更新指南；多年不动的指南，机构、地址、电话往往已经变了。',
      en: 'The regulation asks for guides to be kept up to date; in one left for years, offices and telephones have changed.',
    },
    fix: {
      zh: '核对机构、地址、电话和办理程序，更新后写明更新日期；没有变化的，也重新确认并更新日期。',
      en: 'Check offices, addresses, telephones and procedure, and state the new date even where nothing changed.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第十二条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['disclosure-guide'],
  messages: {
    old: {
      zh: '指南的日期是 {{ date }}，已经 {{ days }} 天没有更新',
      en: 'The guide is dated {{ date }}, {{ days }} days ago',
    },
  },
  identity: ['date'],
  options: z.strictObject({
    days: z
      ._default(z.number().check(z.int(), z.gte(1)), 365)
      .check(z.describe('多少天不更新算旧 / Days after which a guide counts as old')),
  }),
  create({ page, options, today, report, cannotTell }) {
    return {
      end() {
        if (guideText(page) === null) return
        const dates = [page.fact(publishedDate), page.fact(writtenDate)].filter(date => date !== null)
        const date = dates.sort().at(-1)
        if (date === undefined) {
          cannotTell({ zh: '指南没有写日期', en: 'The guide states no date' })
          return
        }
        const days = daysBetween(date, today)
        if (days > options.days) report({ messageId: 'old', data: { date, days } })
      },
    }
  },
})
