import { defineSiteRule } from '../../lib/core/engine/rule.ts'
import { pageKey, type SiteFacts, type SitePage } from '../../lib/core/engine/site-facts.ts'
import type { IsoDay, PageKind, Repeal } from '../../lib/core/page/page-facts.ts'
import { titleForms } from '../../lib/core/text/document-names.ts'

/** Pages that end other documents by what they say. */
const ENDING = new Set<PageKind>(['policy', 'notice', 'other'])
/** What is not decided yet, or only speaks of a decision. */
const DRAFT = /征求意见|意见征集|草案|公开征集|意见稿|解读|问答|反馈|采纳|公示/
/** Pages that are the document itself. */
const DOCUMENTS = new Set<PageKind>(['policy', 'notice', 'other'])

const titleOf = ({ url, facts }: SitePage): string => facts.title ?? url

/** Since when the ending holds: as the document that says so takes effect, else as it was issued; `null` where it states no day. */
const since = ({ facts }: SitePage): IsoDay | null => facts.effectiveDate ?? facts.writtenDate ?? facts.publishedDate

const issued = ({ facts }: SitePage): IsoDay | null => facts.writtenDate ?? facts.publishedDate

/** Pages of the document that is ended, and whether its number proves it. */
const targetsOf = (site: SiteFacts, from: SitePage, repeal: Repeal): { page: SitePage; byNumber: boolean }[] => {
  const same = (page: SitePage): boolean =>
    pageKey(page.url) === pageKey(from.url) ||
    (page.facts.names.number !== null && page.facts.names.number === from.facts.names.number)
  if (repeal.docNumber !== null) {
    const found = [...site.byDocNumber(repeal.docNumber)].filter(page => !same(page) && DOCUMENTS.has(page.facts.kind))
    if (found.length > 0) return found.map(page => ({ page, byNumber: true }))
  }
  if (repeal.name === null) return []
  const found = new Set<SitePage>()
  const until = issued(from)
  for (const form of titleForms(repeal.name)) {
    for (const page of site.byTitle(form)) {
      const { number } = page.facts.names
      // Another number is another version of the same title; so is what came later.
      if (repeal.docNumber !== null && number !== null) continue
      const day = issued(page)
      if (same(page) || !DOCUMENTS.has(page.facts.kind) || day === null || until === null || day >= until) continue
      found.add(page)
    }
  }
  return [...found].map(page => ({ page, byNumber: false }))
}

export default defineSiteRule({
  id: 'policy/repealed-by-other',
  docs: {
    description: {
      zh: '被其他文件废止的文件应标注失效',
      en: 'A document that another one repeals is labelled as repealed',
    },
    rationale: {
      zh: '新文件写明“同时废止”，旧文件页面却仍标“有效”或没有标注，企业群众会照着旧文件办事；每年的有效性确认正是为了查出这种文件。',
      en: 'The new document repeals the old one, whose page still says valid or nothing: people go on acting on the old one.',
    },
    fix: {
      zh: '把被废止文件的有效性改为“废止”或“失效”，填写废止日期，并链接到废止它的文件。',
      en: 'Label the repealed document, state the date, and link to the document that repealed it.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/19'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    valid: {
      zh: '本文件已被《{{ other }}》废止，页面仍标注为「{{ label }}」',
      en: 'Repealed by "{{ other }}", the document is still labelled "{{ label }}"',
    },
    unmarked: {
      zh: '本文件已被《{{ other }}》废止，页面没有标注有效性',
      en: 'Repealed by "{{ other }}", the document bears no label of validity',
    },
  },
  identity: ['other'],
  check({ site, today, report, cannotTell }) {
    let repealing = 0
    const told = new Set<string>()
    for (const page of site.repealing()) {
      if (!ENDING.has(page.facts.kind) || DRAFT.test(page.facts.title ?? '')) continue
      const from = since(page)
      if (from !== null && from > today) continue
      repealing++
      for (const repeal of page.facts.repeals) {
        for (const { page: target, byNumber } of targetsOf(site, page, repeal)) {
          const { validity, repealedDate } = target.facts
          const state = validity?.state ?? 'unknown'
          if ((state !== 'valid' && state !== 'unknown') || told.has(target.url)) continue
          if (state === 'unknown' && repealedDate !== null && repealedDate <= today) continue
          told.add(target.url)
          const common = {
            url: target.url,
            quote: titleOf(target),
            certainty: byNumber ? ('sure' as const) : ('review' as const),
            related: [{ url: page.url, message: { zh: '废止它的文件', en: 'The document that repeals it' } }],
          }
          const other = titleOf(page)
          if (state === 'valid')
            report({ ...common, messageId: 'valid', data: { other, label: validity?.label ?? '' } })
          else report({ ...common, messageId: 'unmarked', severity: 'warn', data: { other } })
        }
      }
    }
    if (repealing === 0)
      cannotTell({
        zh: '没有看到废止其他文件的文件',
        en: 'No document that repeals another was seen',
      })
  },
})
