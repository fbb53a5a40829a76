import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { daysBetween, toIso } from '../../lib/core/text/dates.ts'

/** How content systems write the day of an item into its address: `t20240522_369.html`, `/2024/5/22/art_`, `/2024-05/22/content_`. */
const IN_PATH =
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_\d{1,12}(?:\.|_)|\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})\/(?=[^/]{1,120}$)|\/((?:19|20)\d{2})(\d{2})(\d{2})\/(?=[^/]{1,120}$)/

const dayIn = (path: string): string | null => {
  const match = IN_PATH.exec(path.slice(-400))
  if (!match) return null
  const [year, month, day] = match.slice(1).filter(part => part !== undefined)
  return toIso(Number(year), Number(month), Number(day))
}

export default definePageRule({
  id: 'page/date-url',
  docs: {
    description: {
      zh: '页面显示的发布日期与网址里的日期不应相差过大',
      en: 'The date that the page shows is near the day in its address',
    },
    rationale: {
      zh: '网址里的日期是稿件在系统中建立的日子。显示日期比它早很多，可能是补发、误填，也可能被认定为“伪造发稿日期”，而这是单项否决的情形。',
      en: 'The day in the address is when the item was created. A much earlier shown date may be a late posting, a slip, or be taken for a forged date, which vetoes a site.',
    },
    fix: {
      zh: '核对稿件的实际发布时间，按实际时间显示；迁移或补录的旧稿可以忽略本条并注明原因。',
      en: 'Check when the item was really published and show that; migrated old items may be ignored with a reason.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决指标' }],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    earlier: {
      zh: '页面显示的发布日期 {{ shown }} 比网址中的日期 {{ url }} 早 {{ days }} 天，请核对',
      en: 'The page shows {{ shown }}, {{ days }} days before the day in its address, {{ url }}',
    },
    later: {
      zh: '页面显示的发布日期 {{ shown }} 比网址中的日期 {{ url }} 晚 {{ days }} 天，请核对',
      en: 'The page shows {{ shown }}, {{ days }} days after the day in its address, {{ url }}',
    },
  },
  identity: ['shown', 'url'],
  options: z.strictObject({
    /** Days by which the shown date may be before the one in the address. */
    earlierDays: z._default(z.int().check(z.minimum(0)), 5),
    /** Days by which it may be after it: a draft may wait for its day. */
    laterDays: z._default(z.int().check(z.minimum(0)), 30),
  }),
  create({ page, options, report }) {
    const address = (page.url ?? page.file ?? '').split(/[?#]/, 1)[0]!
    const url = dayIn(address)
    if (url === null) return {}
    return {
      end() {
        const shown = page.fact(publishedDate)
        if (shown === null || page.fact(title) === null) return
        const days = daysBetween(url, shown)
        const data = { shown, url, days: Math.abs(days) }
        if (-days > options.earlierDays) report({ messageId: 'earlier', certainty: 'review', data })
        else if (days > options.laterDays) report({ messageId: 'later', certainty: 'review', data })
      },
    }
  },
})
