import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { isIndex } from '../../lib/core/page/facts/is-index.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { cellsOf, type Table, tables } from '../../lib/core/page/table.ts'
import { type Equation, isOff, printEquation } from '../../lib/core/text/amount.ts'
import { balanceOf } from './_balance.ts'
import { FINANCE_TITLE } from './_report.ts'
import { statedIn } from './_stated.ts'
import { sumsByCode, sumsOfRows } from './_sums.ts'
import { threePublicOf } from './_three-public.ts'

/** Of one table so many wrong sums are told; one wrong number often spoils several. */
const TOLD = 3

/** Without one of these words no table states a sum. */
const TOTALLED = /[合总小]\s?计|公务接待/

/** The longest budget tables of a department have some hundred rows. */
const MOST_ROWS = 2_000

/** No shorter sentence states a sum and its parts. */
const SHORTEST = 16

interface Off {
  readonly equation: Equation
  readonly sure: boolean
}

/** All sums of a table that are certain to belong together and do not add up. */
const offIn = (table: Table): Off[] => {
  if (table.rows.length > MOST_ROWS) return []
  const certain = [...threePublicOf(table), ...balanceOf(table), ...sumsByCode(table)]
  const all = [...certain.map(equation => ({ equation, sure: true })), ...(certain.length > 0 ? [] : sumsOfRows(table))]
  return all.filter(({ equation }) => isOff(equation))
}

/** How far above a table its name may stand: the unit and a remark come between. */
const LINES_ABOVE = 4

/** What a table is called: a line above it that says 表, else its first words. */
const nameOf = (page: Page, first: Line): string => {
  for (let i = first.index; i >= Math.max(0, first.index - LINES_ABOVE); i--) {
    const { plain, text } = page.lines[i]!
    if (text.length <= 40 && /表(?:\(.{0,12}\))?$/.test(plain)) return text
  }
  return first.text.slice(0, 40)
}

export default definePageRule({
  id: 'finance/total-mismatch',
  docs: {
    description: {
      zh: '预决算表格和说明中的合计应等于各项之和',
      en: 'Totals of budgets and accounts equal the sum of their parts',
    },
    rationale: {
      zh: '收支不平、“三公”经费合计与分项对不上，说明公开的数字有错，会引来质疑，也可能与批复的预算不一致。',
      en: 'Where income and spending or the parts of a total disagree, a published figure is wrong and may differ from the approved one.',
    },
    fix: {
      zh: '对照批复的预决算核对提示的数字，改正错的一项；因四舍五入造成的尾差在表下注明。',
      en: 'Compare the figures named with the approved budget and correct the wrong one; note differences that come from rounding.',
    },
    basis: [{ title: '《中华人民共和国预算法》', clause: '第十四条' }],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    table: {
      zh: '表格「{{ table }}」有 {{ count }} 处合计对不上：{{ sums }}',
      en: 'The table "{{ table }}" has {{ count }} sums that do not add up: {{ sums }}',
    },
    text: {
      zh: '这句话里的数字对不上：{{ sums }}',
      en: 'The figures of this sentence do not add up: {{ sums }}',
    },
  },
  identity: ['sums'],
  create({ page, report }) {
    if (!FINANCE_TITLE.test(page.fact(plainTitle)) || isIndex(page)) return {}
    return {
      end() {
        const anyTotal = TOTALLED.test(page.fact(plainText))
        for (const table of anyTotal ? page.fact(tables) : []) {
          const off = offIn(table)
          const [first] = off
          if (!first) continue
          const place = table.rows.flatMap(cellsOf).find(cell => cell.lines.length > 0)!.lines[0]!
          report({
            messageId: 'table',
            at: { line: place, start: 0, end: place.text.length },
            certainty: off.some(({ sure }) => sure) ? 'sure' : 'review',
            data: {
              table: nameOf(page, place),
              count: off.length,
              sums: off
                .slice(0, TOLD)
                .map(({ equation }) => printEquation(equation))
                .join('；'),
            },
          })
        }
        for (const line of page.fact(article).lines) {
          if (line.hidden || !/三公|收入总/.test(line.plain)) continue
          let start = 0
          for (const sentence of line.plain.split('。')) {
            for (const stated of sentence.length < SHORTEST ? [] : statedIn(sentence)) {
              if (!isOff(stated.equation)) continue
              report({
                messageId: 'text',
                at: { line, start: start + stated.start, end: start + stated.end },
                data: { sums: printEquation(stated.equation) },
              })
            }
            start += sentence.length + 1
          }
        }
      },
    }
  },
})
