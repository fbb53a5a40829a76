import { definePageRule } from '../../lib/core/engine/rule.ts'
import { isIndex } from '../../lib/core/page/facts/is-index.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { closest, type Element } from '../../lib/core/page/tree.ts'
import { FINANCE_TITLE } from './_report.ts'

/** Column and row names of tables of money. */
const MONEY = /预算数|决算数|执行数|金额|收入|支出|经费|拨款|限额|余额|资金/
/** A sum of money as such tables print it: with decimals or thousands separators. */
const AMOUNT = /^-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,6})?|[0-9]{1,12}\.[0-9]{1,6})$/
const UNIT = /单位\s?[:：]?\s?(?:人民币)?\s?[亿万千百]{0,2}\s?元|[（([][亿万千百]{0,2}元[)）\]]|[亿万]元/
/** A remark that holds for every table after it. */
const UNIT_FOR_ALL = /(?:单位|金额)(?:均|统一|都)(?:为|以|是)?[^。]{0,6}元/

/** A table with fewer amounts is as likely something else. */
const ENOUGH_AMOUNTS = 4
/** How far above a table its unit may stand. */
const LINES_ABOVE = 6

/** The lines of every table that holds no other table, in document order. */
const linesByTable = (page: Page): Map<Element, Line[]> => {
  const tables = new Map<Element, Line[]>()
  for (const line of page.lines) {
    if (line.hidden || line.block.type !== 'element') continue
    const table = closest(line.block, 'table')
    if (!table) continue
    const lines = tables.get(table)
    if (lines) lines.push(line)
    else tables.set(table, [line])
  }
  return tables
}

export default definePageRule({
  id: 'finance/unit-missing',
  docs: {
    description: { zh: '预决算表格应注明金额单位', en: 'Tables of budgets and accounts state the unit of money' },
    rationale: {
      zh: '同样的数字，元和万元相差一万倍；没有单位的表格无法阅读，也无法核对。',
      en: 'Yuan and ten thousand yuan differ by four digits: without a unit a table cannot be read or checked.',
    },
    fix: {
      zh: '在表头右上方注明“单位：万元”（或元、亿元）。',
      en: 'State the unit above the table, such as 单位：万元.',
    },
    basis: [{ title: '《中华人民共和国预算法》', clause: '第十四条' }],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: {
      zh: '表格「{{ table }}」有 {{ amounts }} 个金额，没有注明单位',
      en: 'The table "{{ table }}" has {{ amounts }} sums of money but no unit',
    },
  },
  identity: ['table'],
  create({ page, report }) {
    if (!FINANCE_TITLE.test(page.fact(plainTitle)) || isIndex(page)) return {}
    return {
      end() {
        const statedForAll = page.lines.findIndex(line => UNIT_FOR_ALL.test(line.plain))
        for (const lines of linesByTable(page).values()) {
          const amounts = lines.filter(line => line.text.length < 24 && AMOUNT.test(line.plain)).length
          if (amounts < ENOUGH_AMOUNTS || !lines.some(line => MONEY.test(line.plain))) continue
          const first = lines[0]!
          const above = page.lines.slice(Math.max(0, first.index - LINES_ABOVE), first.index)
          if ([...lines, ...above].some(line => UNIT.test(line.plain))) continue
          if (statedForAll >= 0 && statedForAll < first.index) continue
          report({
            messageId: 'missing',
            at: { line: first, start: 0, end: first.text.length },
            data: { table: first.text.slice(0, 40), amounts },
          })
        }
      },
    }
  },
})
