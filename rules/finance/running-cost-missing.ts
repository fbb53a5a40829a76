import { definePageRule } from '../../lib/core/engine/rule.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { financeReport, IN_ATTACHMENTS, reportOnPage, textBeforeTerms } from './_report.ts'

const PATTERN = /机关(?:单位)?运行/

export default definePageRule({
  id: 'finance/running-cost-missing',
  docs: {
    description: {
      zh: '部门预决算应说明机关运行经费',
      en: 'Budgets and accounts of departments explain the running costs of offices',
    },
    rationale: {
      zh: '预算法要求各部门公开预决算时对机关运行经费的安排、使用情况作出说明。',
      en: 'The Budget Law has each department explain how its running costs are planned and used.',
    },
    fix: {
      zh: '补充机关运行经费的安排或使用情况及增减原因；没有机关运行经费的单位写明没有。',
      en: 'Add how the running costs are planned or used and why they changed; an office without any says so.',
    },
    basis: [{ title: '《中华人民共和国预算法》', clause: '第十四条' }],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: {
      zh: '部门预决算没有说明机关运行经费',
      en: 'The report does not explain the running costs of the office (机关运行经费)',
    },
  },
  create({ page, report, cannotTell }) {
    if (page.fact(financeReport)?.scope !== 'department') return {}
    return {
      end() {
        if (PATTERN.test(textBeforeTerms(page))) return
        const where = reportOnPage(page)
        if (where === 'whole') {
          // The law asks departments; schools and institutes have no such costs.
          const sure = /部门/.test(page.fact(plainTitle))
          report({ messageId: 'missing', certainty: sure ? 'sure' : 'review' })
        }
        if (where === 'with-attachments') cannotTell(IN_ATTACHMENTS)
      },
    }
  },
})
