import { definePageRule } from '../../lib/core/engine/rule.ts'
import { metadataOf } from '../../lib/core/page/facts/label-value.ts'
import { repealedDate } from '../../lib/core/page/facts/repealed-date.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import { findDates } from '../../lib/core/text/dates.ts'

const ENDED = new Set(['repealed', 'expired', 'invalid'])

export default definePageRule({
  id: 'policy/repeal-date-missing',
  docs: {
    description: {
      zh: '标为失效、废止的文件应写明从哪一天起',
      en: 'A document labelled as expired or repealed says since when',
    },
    rationale: {
      zh: '失效前发生的事项仍按原文件办理，没有日期就分不清。',
      en: 'What happened before still falls under the old document; without the day nobody can tell.',
    },
    fix: { zh: '在信息栏填写废止日期（失效日期）。', en: 'Enter the day of repeal or expiry in the metadata.' },
    basis: [],
    workPoints: ['haidian-2024/19', 'haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['policy'],
  messages: {
    missing: {
      zh: '有效性标为「{{ found }}」，没有写明废止（失效）日期',
      en: 'Labelled "{{ found }}" without the day of repeal or expiry',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const stated = page.fact(validity)
        if (!stated || !ENDED.has(stated.state) || page.fact(repealedDate) !== null) return
        const field = metadataOf(page, 'validity').find(({ value }) => value === stated.label)
        // 失效（2023年12月31日）, and an impossible day is another rule's matter.
        if (!field || findDates(stated.label).length > 0) return
        const beside = metadataOf(page, 'repealDate')
        if (beside.some(({ value }) => /\d/.test(value))) return
        report({ messageId: 'missing', at: beside[0]?.at ?? field.at, data: { found: stated.label } })
      },
    }
  },
})
