import * as z from 'zod/mini'
import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import type { SitePage } from '../../lib/core/engine/site-facts.ts'
import { workdaysBetween } from '../../lib/core/text/workdays.ts'
import { interpretationsOf, titleOf } from './_pairs.ts'

/** Held before the document is printed, or about its draft. */
const BEFOREHAND = /发布会|吹风会|答记者问|通气会|征求意见|意见征集|草案|起草说明|预告|前瞻/

const published = ({ facts }: SitePage): string | null => facts.publishedDate

export default defineSiteRule({
  id: 'interpretation/published-late',
  docs: {
    description: {
      zh: '政策解读应与政策文件同步发布',
      en: 'The interpretation is published together with the policy',
    },
    rationale: {
      zh: '“三同步”要求解读材料与文件同步发布；解读晚到，读者在最需要的几天里看不到，容易误读。',
      en: 'The interpretation belongs to the day of the document; when it comes late, readers lack it when they need it most.',
    },
    fix: {
      zh: '今后解读与文件同一天上网；日期录错的改正。多份解读只要有一份按时即可。',
      en: 'Publish both on one day from now on; mend wrong dates. One interpretation in time is enough.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '三（三）政策发布解读' }],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    late: {
      zh: '解读发布于 {{ date }}，比《{{ policy }}》晚 {{ days }} 个工作日（期限 {{ limit }} 个工作日）',
      en: 'Published on {{ date }}, {{ days }} working days after "{{ policy }}" (limit {{ limit }})',
    },
    early: {
      zh: '解读发布于 {{ date }}，早于《{{ policy }}》的发布日期 {{ published }}，请核对日期',
      en: 'Published on {{ date }}, before "{{ policy }}" of {{ published }}: check the dates',
    },
  },
  identity: ['policy'],
  options: z.strictObject({
    workdays: z
      ._default(z.number().check(z.int(), z.gte(0)), 3)
      .check(
        z.describe('解读最迟在文件发布后多少个工作日内发布 / Working days after the policy within which it is due'),
      ),
  }),
  check({ site, options, report, cannotTell }) {
    let pairs = 0
    let unknown = false
    for (const policy of site.byKind('policy')) {
      const from = published(policy)
      if (from === null) continue
      // The first interpretation counts; more may follow at any time.
      const dated = interpretationsOf(site, policy)
        .flatMap(page => (published(page) === null ? [] : [{ page, date: published(page)! }]))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.page.url < b.page.url ? -1 : 1))
      const [first] = dated
      if (!first) continue
      const { page, date } = first
      const common = {
        url: page.url,
        quote: date,
        related: [{ url: policy.url, message: { zh: '政策文件', en: 'The policy' } }],
      }
      if (date < from) {
        pairs++
        if (BEFOREHAND.test(page.facts.title ?? '')) continue
        report({
          ...common,
          messageId: 'early',
          certainty: 'review',
          data: { date, policy: titleOf(policy), published: from },
        })
        continue
      }
      const { days, certain } = workdaysBetween(from, date)
      if (!certain && days > options.workdays) {
        unknown = true
        continue
      }
      pairs++
      if (days <= options.workdays) continue
      report({
        ...common,
        messageId: 'late',
        data: { date, policy: titleOf(policy), days, limit: options.workdays },
      })
    }
    if (unknown)
      cannotTell({
        zh: '部分文件的发布年份没有节假日安排表，工作日无法计算',
        en: 'Some documents are of years without a holiday table: working days cannot be counted',
      })
    else if (pairs === 0)
      cannotTell({
        zh: '没有看到相互链接、都有发布日期的政策文件和解读',
        en: 'No linked policy and interpretation with dates were seen',
      })
  },
})
