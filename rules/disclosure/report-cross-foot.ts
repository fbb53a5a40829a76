import { definePageRule } from '../../lib/core/engine/rule.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { cellsOf, type Table, tables } from '../../lib/core/page/table.ts'
import { type Equation, isOff, printEquation } from '../../lib/core/text/amount.ts'
import { resultSums } from './_appeal-table.ts'
import { requestSums } from './_request-table.ts'

const GATE = /本年新收|新收政府信息|结果维持/
/** So many wrong sums are told: one wrong number spoils a row and a column. */
const TOLD = 4

export default definePageRule({
  id: 'disclosure/report-cross-foot',
  docs: {
    description: {
      zh: '年度报告表格中的数字应符合勾稽关系',
      en: 'The tables of annual reports add up as their form says',
    },
    rationale: {
      zh: '报告格式写明了勾稽关系：第一项加第二项之和，等于第三项加第四项之和；对不上，报告会被退回，公开的数据也失去可信。',
      en: 'The form prints its own arithmetic: the first two lines equal the last two. Where they do not, the report is sent back and its figures lose credit.',
    },
    fix: {
      zh: '按提示核对申请台账，改正错的数字，并同步更正报送的电子表。',
      en: 'Compare the figures named with the register of requests and correct the wrong one, in the report handed in as well.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）' }],
    workPoints: ['haidian-2024/35'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['annual-report'],
  messages: {
    requests: {
      zh: '申请办理情况表有 {{ count }} 处对不上：{{ sums }}',
      en: 'The table of requests has {{ count }} sums that do not add up: {{ sums }}',
    },
    appeals: {
      zh: '复议诉讼情况表有 {{ count }} 处对不上：{{ sums }}',
      en: 'The table of appeals and suits has {{ count }} sums that do not add up: {{ sums }}',
    },
  },
  create({ page, report, cannotTell }) {
    if (!GATE.test(page.fact(plainText))) return {}
    const check = (messageId: 'requests' | 'appeals', table: Table, sums: readonly Equation[]): void => {
      const off = sums.filter(equation => isOff(equation, true))
      if (off.length === 0) return
      const place = table.rows.flatMap(cellsOf).find(cell => cell.lines.length > 0)!.lines[0]!
      report({
        messageId,
        at: { line: place, start: 0, end: place.text.length },
        data: { count: off.length, sums: off.slice(0, TOLD).map(printEquation).join('；') },
      })
    }
    return {
      end() {
        for (const table of page.fact(tables)) {
          const requests = requestSums(table)
          if (requests === 'unclear') {
            cannotTell({
              zh: '申请办理情况表的结构和统一格式不同，勾稽关系无法核对',
              en: 'The table of requests is not in the national form: its sums cannot be checked',
            })
          } else check('requests', table, requests)
          check('appeals', table, resultSums(table))
        }
      },
    }
  },
})
