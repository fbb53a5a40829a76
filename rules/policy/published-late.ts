import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { footer } from '../../lib/core/page/facts/footer.ts'
import { issuer } from '../../lib/core/page/facts/issuer.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import { labelledPublishedDate, publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { workdaysBetween } from '../../lib/core/text/workdays.ts'
import { isPlaceholderDay } from './_placeholder-day.ts'
import { writtenField } from './_written-field.ts'

/** The first 政府信息公开条例 came into force on this day, with the same term of 20 working days. */
const SINCE = '2008-05-01'
/** Whoever is a year late has rather moved an archive to a new site than kept a document back. */
const ARCHIVE = 250

/** 示例市示例区人民政府门户网站 → 示例市示例区: what the names of all organs of the place begin with. */
const PLACE = /^(.{1,14}?[省市县区州旗])(?:人民)?政府(?:门户|办公室|办公厅|信息)?.{0,6}$/

const bare = (page: Page, name: string): string =>
  fold(page.simplify(name.slice(0, 80))).replace(/\s|门户网站|政府网站|官方网站|官网|主办单位?:?/g, '')

/** Whether the issuer is the organ that runs the site or one of its place; `null` where the page does not say whose it is. */
const isOwn = (page: Page, organ: string): boolean | null => {
  const own = bare(page, organ)
  const names = [page.fact(meta).SiteName, page.fact(footer).sponsor]
    .filter(name => name !== null && name !== undefined)
    .map(name => bare(page, name))
    .filter(name => name.length >= 3)
  if (names.length === 0) return null
  return names.some(name => {
    const place = PLACE.exec(name)?.[1]
    return name.includes(own) || own.includes(name) || (place !== undefined && own.includes(place))
  })
}

const writtenDay = (page: Page): { day: IsoDay; at: At } | null => {
  const field = writtenField(page)
  if (field) return field
  const signed = page.fact(signature)
  if (!signed || signed.date === null || signed.organs.length === 0) return null
  return { day: signed.date, at: { line: signed.dateLine, start: signed.start, end: signed.end } }
}

export default definePageRule({
  id: 'policy/published-late',
  docs: {
    description: {
      zh: '主动公开的政策文件应自形成之日起20个工作日内公开',
      en: 'A policy document is published within 20 working days of its written date',
    },
    rationale: {
      zh: '这是《政府信息公开条例》规定的期限；政策公开得晚，企业和群众就少了申报、办理的时间。',
      en: 'The Regulations on Open Government Information set this term; what comes late shortens the time to apply and act.',
    },
    fix: {
      zh: '核对成文日期和发布日期是否录错；确属逾期的，今后在印发的同时上网。从旧网站迁移来的，发布日期应写首次公开的日期。',
      en: 'Check both dates; publish with the issue from now on. What was moved from an old site keeps the day of its first publication.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第二十六条' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    late: {
      zh: '成文日期 {{ written }}，发布日期 {{ published }}，相隔 {{ days }} 个工作日，超过 {{ most }} 个工作日',
      en: 'Written on {{ written }}, published on {{ published }}: {{ days }} working days, more than {{ most }}',
    },
  },
  identity: ['written', 'published'],
  options: z.strictObject({
    /** Working days from the written date to publication. Source: 政府信息公开条例, article 26. */
    workdays: z._default(z.int().check(z.positive()), 20),
  }),
  create({ page, options, today, report, cannotTell }) {
    return {
      end() {
        const published = page.fact(publishedDate)
        const written = published === null ? null : writtenDay(page)
        if (published === null || !written || written.day < SINCE || written.day >= published) return
        const label = page.fact(labelledPublishedDate)
        // Days to come and days never entered are wrong entries, not late publications.
        if (published > today || (label && (isPlaceholderDay(label.value) || /更新/.test(label.word)))) return
        const { days, certain } = workdaysBetween(written.day, published)
        if (days <= options.workdays) return
        const organ = page.fact(issuer)
        const own = organ === null ? null : isOwn(page, organ)
        if (own === false) return
        if (!certain) {
          cannotTell({
            zh: `节假日表不含 ${written.day} 至 ${published} 的年份，算不出工作日`,
            en: `the holiday table does not cover the years from ${written.day} to ${published}`,
          })
          return
        }
        const forwarded = /^转发|转发.{0,40}(?:的通知|》)|公布施行|主席令|国务院令/.test(page.fact(title) ?? '')
        report({
          messageId: 'late',
          certainty: own === null || forwarded || days > ARCHIVE ? 'review' : 'sure',
          at: label?.at ?? written.at,
          data: { written: written.day, published, days, most: options.workdays },
          related: [{ at: written.at, message: { zh: '成文日期', en: 'The written date' } }],
        })
      },
    }
  },
})
