import * as z from 'zod/mini'
import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import type { SiteFacts, SitePage } from '../../lib/core/engine/site-facts.ts'
import type { IsoDay } from '../../lib/core/page/page-facts.ts'
import { daysBetween, toIso } from '../../lib/core/text/dates.ts'

/** Fewer dated entries tell nothing of a page. */
const FEWEST = 3

/** The day in an address: `t20240514_123.html`, `/art/2024/5/14/`. */
const IN_URL = /(?:^|[/_t])(20\d{2})(?:(\d{2})(\d{2})(?=[_./]|$)|\/(\d{1,2})\/(\d{1,2})\/)/

const dayOfUrl = (href: string): IsoDay | null => {
  const found = IN_URL.exec(href)
  return found ? toIso(Number(found[1]), Number(found[2] ?? found[4]), Number(found[3] ?? found[5])) : null
}

interface Shown {
  newest: IsoDay | null
  dated: number
  undated: number
}

/** What a page's entries show: the newest printed date; an address tells of an entry only that it is fresh. */
const read = ({ facts }: SitePage, today: IsoDay): Shown => {
  const shown: Shown = { newest: null, dated: 0, undated: 0 }
  for (const { date, href } of facts.items) {
    const fromUrl = date === null && href !== null ? dayOfUrl(href) : null
    const day = date ?? fromUrl
    if (date === null && fromUrl === null) shown.undated++
    else shown.dated++
    if (day !== null && day <= today && (shown.newest === null || day > shown.newest)) shown.newest = day
  }
  return shown
}

/** The newest entry of any list of the site. */
const newestOfLists = (site: SiteFacts, today: IsoDay): IsoDay | null => {
  let newest: IsoDay | null = null
  for (const list of site.byKind('column-list')) {
    const day = read(list, today).newest
    if (day !== null && (newest === null || day > newest)) newest = day
  }
  return newest
}

export default defineSiteRule({
  id: 'column/home-stale',
  docs: {
    description: { zh: '首页应在两周内有更新', en: 'The home page shows something new every two weeks' },
    rationale: {
      zh: '监测两周首页没有信息更新的，检查指标单项否决；首页只是导航入口的，看各栏目有没有更新。',
      en: 'A home page without a new item in two weeks is a veto; where it is only an entrance, its columns count.',
    },
    fix: {
      zh: '在首页发布新的信息；首页读取的栏目停用了的，改为读取在用的栏目；信息条目要显示日期。',
      en: 'Publish something new, let the home page read columns that are in use, and show the dates.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决 首页不更新' }],
    workPoints: ['haidian-2024/27'],
    owner: 'operations',
  },
  severity: 'error',
  veto: true,
  preset: 'recommended',
  messages: {
    stale: {
      zh: '首页最新一条信息是 {{ newest }}，已 {{ days }} 天没有更新（期限 {{ limit }} 天）',
      en: 'The newest entry of the home page is of {{ newest }}, {{ days }} days ago (limit {{ limit }} days)',
    },
    entrance: {
      zh: '首页没有信息条目，各栏目最新一条是 {{ newest }}，已 {{ days }} 天没有更新（期限 {{ limit }} 天）',
      en: 'The home page lists nothing, the newest entry of all columns is of {{ newest }}, {{ days }} days ago (limit {{ limit }} days)',
    },
  },
  options: z.strictObject({
    days: z
      ._default(z.number().check(z.int(), z.positive()), 14)
      .check(z.describe('首页多少天内应有更新 / Days within which the home page shows something new')),
  }),
  check({ site, options, today, report, cannotTell }) {
    let told = 0
    for (const home of site.byKind('home')) {
      const { newest, dated, undated } = read(home, today)
      const limit = options.days
      if (newest !== null && daysBetween(newest, today) <= limit) {
        told++
        continue
      }
      if (newest !== null && dated >= FEWEST && dated >= undated) {
        told++
        report({
          messageId: 'stale',
          url: home.url,
          quote: newest,
          data: { newest, days: daysBetween(newest, today), limit },
        })
        continue
      }
      if (dated + undated > 0 || !site.complete) continue
      const latest = newestOfLists(site, today)
      if (latest === null) continue
      told++
      if (daysBetween(latest, today) <= limit) continue
      const data = { newest: latest, days: daysBetween(latest, today), limit }
      // The columns' entries may lie on other hosts.
      report({ messageId: 'entrance', url: home.url, certainty: 'review', data })
    }
    if (told === 0)
      cannotTell({
        zh: '没有看到首页，或首页的信息条目没有完整日期',
        en: 'No home page was seen, or its entries show no full dates',
      })
  },
})
