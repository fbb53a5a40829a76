import { PERIOD_START, periodText } from '../content/consultation.ts'
import { UNIT_LINE } from '../content/finance.ts'
import { addDays, printDay, yearOf } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import { columnOf, interpretationOfPolicy, itemPath, needsInterpretation, policyOfInterpretation } from '../plan.ts'
import { type Defect, note } from './defect.ts'

const BRACKETS = ['[]', '［］', '()', '（）', '【】', '﹝﹞'] as const

/** What is repealed or expired needs no interpretation any more. */
function inForce(page: PageModel): boolean {
  return page.validity !== 'repealed' && page.validity !== 'expired'
}

/** Defects of the kinds of documents that a government site publishes. */
export const documentDefects: Defect[] = [
  {
    name: 'validity-absent',
    ruleId: 'policy/validity-missing',
    on: ['policy'],
    plant(page) {
      page.record?.delete('validity')
      page.validity = null
      return note(page, 'policy/validity-missing', 'no-label')
    },
  },
  {
    name: 'interpretation-absent',
    ruleId: 'interpretation/link-missing',
    on: ['policy'],
    plant(page, { index }) {
      // The builder has left the link out, because no interpretation was written.
      return needsInterpretation(index) && inForce(page) && note(page, 'interpretation/link-missing', 'never-written')
    },
  },
  {
    name: 'validity-empty',
    ruleId: 'policy/validity-missing',
    on: ['policy'],
    plant(page) {
      page.record?.set('validity', '')
      page.validity = 'unknown'
      return note(page, 'policy/validity-missing', 'empty')
    },
  },
  {
    name: 'number-bracket',
    ruleId: 'policy/doc-number-bracket',
    on: ['policy'],
    plant(page, { rng }) {
      const number = page.record?.get('docNumber')
      if (!number) return false
      const pair = rng.pick(BRACKETS)
      const wrong = number.replace('〔', pair[0]!).replace('〕', pair[1]!)
      page.record?.set('docNumber', wrong)
      for (const block of page.body) if (block.type === 'number') block.html = wrong
      return note(page, 'policy/doc-number-bracket', 'bracket', { quote: wrong })
    },
  },
  {
    name: 'interpretation-unlinked',
    ruleId: 'interpretation/link-missing',
    on: ['policy'],
    plant(page, { plan, unit, index }) {
      const column = columnOf(unit, 'zcjd')
      if (!column || page.related.length === 0 || !needsInterpretation(index) || !inForce(page)) return false
      page.related = []
      note(page, 'interpretation/link-missing', 'unlinked')
      return note(page, 'interpretation/link-one-way', 'policy-lacks-link', {
        scope: 'site',
        related: itemPath(plan, unit, column, interpretationOfPolicy(index)),
      })
    },
  },
  {
    name: 'repealed-but-valid',
    ruleId: 'policy/validity-contradiction',
    on: ['policy'],
    plant(page, { plan, template }) {
      const written = page.record?.get('writtenDate') ?? ''
      const repealed = addDays(written, 5)
      const has = template.labels.some(([key]) => key === 'repealedDate')
      if (!page.record || !has || repealed >= plan.now) return false
      page.record.set('repealedDate', repealed)
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('effectiveDate', written)
      page.validity = 'valid'
      return note(page, 'policy/validity-contradiction', 'repeal-date-passed', {
        quote: printDay(repealed, template.dayForm),
      })
    },
  },
  {
    name: 'term-over-but-valid',
    ruleId: 'policy/validity-contradiction',
    on: ['policy'],
    plant(page, { plan, template }) {
      const written = page.record?.get('writtenDate') ?? plan.now
      const end = addDays(written, 40)
      if (!page.record || end >= addDays(plan.now, -7)) return false
      const sentence = `有效期至${printDay(end, 'zh')}。`
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('repealedDate', '')
      page.record.set('effectiveDate', written)
      page.validity = 'valid'
      page.body.push({ type: 'p', html: sentence })
      page.override.repealedDate = undefined
      return note(page, 'policy/validity-contradiction', 'term-over', { quote: sentence })
    },
  },
  {
    name: 'backlink-absent',
    ruleId: 'interpretation/link-one-way',
    on: ['interpretation'],
    plant(page, { plan, unit, index, plannedFor }) {
      const policies = columnOf(unit, 'zcwj')!
      const policy = policyOfInterpretation(index)
      // Where the policy lacks its link too, nothing is one-way.
      const planned = plannedFor('policy', 'zcwj', policy)
      if (planned.some(defect => defect.ruleId === 'interpretation/link-missing')) return false
      page.related = []
      return note(page, 'interpretation/link-one-way', 'interpretation-lacks-link', {
        scope: 'site',
        related: itemPath(plan, unit, policies, policy),
      })
    },
  },
  {
    name: 'stale-guide',
    ruleId: 'disclosure/guide-stale-law',
    on: ['guide'],
    plant(page, { rng }) {
      const variant = rng.int(0, 2)
      const edits: [from: RegExp, to: string][] = [
        [/申请公开的政府信息的名称、文号/, '根据自身生产、生活、科研等特殊需要申请公开的政府信息的名称、文号'],
        [/自收到申请之日起20个工作日内予以答复/, '自收到申请之日起15个工作日内予以答复'],
        [/（[^（）]{0,60}国务院令第711号[^（）]{0,20}）/, '（国务院令第492号，以下简称《条例》）'],
      ]
      const [from, to] = edits[variant]!
      for (const block of page.body) block.html = block.html.replace(from, to)
      if (variant === 2) page.lookAlikes = page.lookAlikes.filter(other => other.what !== 'old-and-new-number')
      return note(page, 'disclosure/guide-stale-law', ['special-needs', 'fifteen-days', 'old-number'][variant]!, {
        quote: to,
      })
    },
  },
  {
    name: 'short-period',
    ruleId: 'consultation/period-short',
    on: ['consultation'],
    plant(page, { rng }) {
      const block = page.body.find(other => other.html.startsWith(PERIOD_START))
      if (!block) return false
      block.html = periodText(page.published ?? '', rng.int(3, 5))
      return note(page, 'consultation/period-short', 'days', { quote: block.html })
    },
  },
  {
    name: 'no-unit',
    ruleId: 'finance/unit-missing',
    on: ['finance'],
    plant(page) {
      let count = 0
      for (const block of page.body) {
        if (block.html.includes(UNIT_LINE)) count++
        block.html = block.html
          .replaceAll(UNIT_LINE, '')
          .replace(/收入总计([\d.]+)万元，支出总计([\d.]+)万元。/, '收支情况见下表。')
      }
      return note(page, 'finance/unit-missing', `tables-of-${yearOf(page.published ?? '')}`, { count })
    },
  },
]
