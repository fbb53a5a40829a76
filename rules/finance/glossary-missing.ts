import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { financeReport, IN_ATTACHMENTS, reportOnPage } from './_report.ts'

/** Its heading, or the way each explanation begins. */
const PATTERN = /名词解释|(?:专业|专用|专有)?(?:名词|术语)(?:的)?(?:解释|说明)|(?:解释|说明).{0,6}(?:名词|术语)/

export default definePageRule({
  id: 'finance/glossary-missing',
  docs: {
    description: { zh: '部门预决算应有名词解释', en: 'Budgets and accounts of departments explain their terms' },
    rationale: {
      zh: '“一般公共预算财政拨款”“机关运行经费”这样的词，不解释公众读不懂；规范性、可读性是预决算公开的要求。',
      en: 'Without an explanation of terms such as 机关运行经费 the public cannot read a budget; readability is asked of its disclosure.',
    },
    fix: {
      zh: '在报告末尾加“名词解释”，逐条解释用到的专业名词。',
      en: 'Add a part 名词解释 at the end and explain each term used.',
    },
    basis: [],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'recommended',
  messages: {
    missing: {
      zh: '部门预决算没有“名词解释”部分',
      en: 'The report has no explanation of terms (名词解释)',
    },
  },
  create({ page, report, cannotTell }) {
    if (page.fact(financeReport)?.scope !== 'department') return {}
    return {
      end() {
        if (PATTERN.test(page.fact(articleText))) return
        const where = reportOnPage(page)
        if (where === 'whole') report({ messageId: 'missing' })
        if (where === 'with-attachments') cannotTell(IN_ATTACHMENTS)
      },
    }
  },
})
