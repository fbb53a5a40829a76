import { definePageRule } from '../../lib/core/engine/rule.ts'
import { financeReport, IN_ATTACHMENTS, reportOnPage, textBeforeTerms } from './_report.ts'

/** The name, or all that it is made of. */
const speaksOfIt = (text: string): boolean =>
  text.includes('三公') || (text.includes('因公出国') && text.includes('公务接待'))

export default definePageRule({
  id: 'finance/three-public-missing',
  docs: {
    description: {
      zh: '部门预决算应公开“三公”经费',
      en: 'Budgets and accounts of departments disclose the three public expenses',
    },
    rationale: {
      zh: '“三公”经费是公众最关心的部分，部门预决算里没有它，就不算完整公开。',
      en: 'Trips abroad, visitors and cars are what the public asks for first; without them a budget is not fully disclosed.',
    },
    fix: {
      zh: '补充“三公”经费总额和三项分项（因公出国（境）费、公务接待费、公务用车购置及运行费）及增减原因；没有支出也要写明为零。',
      en: 'Add the total and its three parts with the reasons for changes; state zero where nothing was spent.',
    },
    basis: [],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: {
      zh: '部门预决算没有说明“三公”经费',
      en: 'The report does not state the three public expenses (三公经费)',
    },
  },
  create({ page, report, cannotTell }) {
    if (page.fact(financeReport)?.scope !== 'department') return {}
    return {
      end() {
        if (speaksOfIt(textBeforeTerms(page))) return
        const where = reportOnPage(page)
        if (where === 'whole') report({ messageId: 'missing' })
        if (where === 'with-attachments') cannotTell(IN_ATTACHMENTS)
      },
    }
  },
})
