import { yearOf } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { paragraph } from '../text.ts'
import { articlePage, type Item } from './base.ts'

/** The line that gives the unit of a table; the defect `finance/unit-missing` takes it away. */
export const UNIT_LINE = '<p class="unit" style="text-align:right">单位：万元</p>'

/** Classes of the cells that defects change, as an office program leaves them on cells. */
export const CELLS = {
  spending: 'xl71',
  threeTotal: 'xl72',
  cars: 'xl73',
  code: 'xl74',
  income: 'xl75',
} as const

/** How an office program or an editor prints a number. */
type Print = (cents: number) => string

const plainMoney: Print = cents => (cents / 100).toFixed(2)
const groupedMoney: Print = cents => plainMoney(cents).replace(/\B(?=(\d{3})+\.)/g, ',')
/** As pasted from Word: a paragraph, the number in two pieces. */
const pastedMoney: Print = cents => {
  const text = groupedMoney(cents)
  const cut = Math.max(1, text.length - 4)
  return `<p class="MsoNormal"><span lang="EN-US">${text.slice(0, cut)}</span><span>${text.slice(cut)}</span></p>`
}

const cell = (html: string, name = '', attributes = ''): string =>
  `<td${name ? ` class="${name}"` : ''}${attributes}>${html}</td>`
const row = (...cells: string[]): string =>
  `<tr>${cells.map(html => (html.startsWith('<td') ? html : cell(html))).join('')}</tr>`

interface Line {
  code: string
  name: string
  basic: number
  project: number
}

const NAMES: [code: string, name: string, sections: [string, string][]][] = [
  ['201', '一般公共服务支出', [['20103', '政府办公厅（室）及相关机构事务']]],
  [
    '208',
    '社会保障和就业支出',
    [
      ['20805', '行政事业单位养老支出'],
      ['20807', '就业补助'],
    ],
  ],
  ['210', '卫生健康支出', [['21011', '行政事业单位医疗']]],
  [
    '212',
    '城乡社区支出',
    [
      ['21201', '城乡社区管理事务'],
      ['21205', '城乡社区环境卫生'],
    ],
  ],
  ['221', '住房保障支出', [['22102', '住房改革支出']]],
]

/** Lines of the functional classification, each class the sum of its sections. */
function classified(rng: Rng): Line[] {
  const lines: Line[] = []
  for (const [code, name, sections] of NAMES) {
    const parts = sections.map(([number, words]) => ({
      code: number,
      name: words,
      basic: rng.int(1200, 98_000),
      project: rng.int(0, 1) * rng.int(900, 60_000),
    }))
    const sum = (key: 'basic' | 'project') => parts.reduce((total, part) => total + part[key], 0)
    lines.push({ code, name, basic: sum('basic'), project: sum('project') }, ...parts)
  }
  return lines
}

const total = (lines: readonly Line[]): number =>
  lines.filter(line => line.code.length === 3).reduce((sum, line) => sum + line.basic + line.project, 0)

/** 收支总表: two sides, balanced. */
function balanceTable(lines: readonly Line[], print: Print, account: boolean): string {
  const classes = lines.filter(line => line.code.length === 3)
  const sum = total(lines)
  const other = Math.floor(sum / 7)
  const income: [string, string][] = [
    ['一、一般公共预算财政拨款收入', print(sum - other)],
    ['二、其他收入', print(other)],
  ]
  const numbered = (no: number) => (account ? [String(no)] : [])
  const heads = account ? ['项目', '行次', '金额', '项目', '行次', '金额'] : ['项目', '金额', '项目', '金额']
  const body = classes.map((line, i) => {
    const [name = '', value = ''] = income[i] ?? []
    return row(
      name,
      ...numbered(i + 1),
      value,
      `${'一二三四五'[i]}、${line.name}`,
      ...numbered(i + 21),
      print(line.basic + line.project),
    )
  })
  const last = account ? ['总计', '总计'] : ['收入总计', '支出总计']
  return `<table border="1" width="100%"><caption>收支总表</caption>
<tr><th scope="col" colspan="${account ? 3 : 2}">收入</th><th scope="col" colspan="${account ? 3 : 2}">支出</th></tr>
<tr>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr>
${body.join('\n')}
${row(last[0]!, ...numbered(6), cell(print(sum), CELLS.income), last[1]!, ...numbered(26), cell(print(sum), CELLS.spending))}</table>`
}

/** 支出总表 by codes, with the two sorts of spending. */
function codeTable(lines: readonly Line[], print: Print): string {
  const classes = lines.filter(line => line.code.length === 3)
  const sum = (key: 'basic' | 'project') => classes.reduce((all, line) => all + line[key], 0)
  return `<table border="1" width="100%"><caption>支出总表</caption>
<tr><th scope="col">科目编码</th><th scope="col">科目名称</th><th scope="col">合计</th><th scope="col">基本支出</th><th scope="col">项目支出</th></tr>
${row('', '合计', print(sum('basic') + sum('project')), print(sum('basic')), print(sum('project')))}
${lines.map((line, i) => row(line.code, line.name, cell(print(line.basic + line.project), i === 3 ? CELLS.code : ''), print(line.basic), print(line.project))).join('\n')}</table>`
}

export interface ThreePublic {
  abroad: number
  reception: number
  purchase: number
  running: number
}

/** 三公经费 in three forms: lines below each other, lines with counts, or one row below merged heads. */
function threePublicTable(three: ThreePublic, print: Print, form: number, unit: string): string {
  const { abroad, reception, purchase, running } = three
  const cars = purchase + running
  const all = cell(print(abroad + reception + cars), CELLS.threeTotal)
  const car = cell(print(cars), CELLS.cars)
  if (form === 2) {
    return `<table border="1" width="100%"><caption>财政拨款“三公”经费支出表</caption>
<tr><th scope="col" rowspan="2">单位名称</th><th scope="col" rowspan="2">合计</th><th scope="col" rowspan="2">因公出国（境）费</th><th scope="colgroup" colspan="3">公务用车购置及运行费</th><th scope="col" rowspan="2">公务接待费</th></tr>
<tr><th scope="col">小计</th><th scope="col">公务用车购置费</th><th scope="col">公务用车运行费</th></tr>
${row(unit, all, print(abroad), car, print(purchase), print(running), print(reception))}</table>`
  }
  const counts =
    form === 1
      ? `\n${row('因公出国（境）团组数（个）', '2')}\n${row('公务用车保有量（辆）', '3')}\n${row('国内公务接待批次（个）', '11')}`
      : ''
  return `<table border="1" width="100%"><caption>财政拨款“三公”经费支出表</caption>
<tr><th scope="col">项目</th><th scope="col">金额</th></tr>
${row('合计', all)}
${row('1.因公出国（境）费', print(abroad))}
${row('2.公务接待费', print(reception))}
${row('3.公务用车购置及运行维护费', car)}
${row('其中：公务用车购置费', print(purchase))}
${row('公务用车运行维护费', print(running))}${counts}</table>`
}

/** A budget or final account: explanation, three tables whose sums are right, terms. */
export function buildFinance(item: Item): PageModel {
  const { unit, rng } = item
  // A budget is a notice on some sites and a kind of its own on others: the engine says.
  const page = articlePage(item, null)
  const year = yearOf(page.published ?? item.plan.now)
  const account = page.heading.includes('决算')
  const form = rng.int(0, 2)
  const print = [plainMoney, groupedMoney, pastedMoney][rng.int(0, 2)]!
  const lines = classified(rng)
  const money = plainMoney(total(lines))
  const three = {
    abroad: rng.int(0, 500),
    reception: rng.int(100, 900),
    purchase: rng.int(0, 1) * 1800,
    running: rng.int(300, 2000),
  }
  const cars = three.purchase + three.running
  const heading = (html: string) => page.body.push({ type: 'heading', html })
  const text = (html: string) => page.body.push({ type: 'p', html })
  const table = (html: string) => {
    const framed = form === 1 ? `<table class="layout" role="presentation"><tr><td>${html}</td></tr></table>` : html
    page.body.push({ type: 'raw', html: `${UNIT_LINE}\n${framed}` })
  }
  heading('一、部门概况')
  text(`${unit.name}内设科室6个。${paragraph('部门预算管理', rng)}`)
  heading('二、收支情况说明')
  text(`${year}年收入总计${money}万元，支出总计${money}万元。${paragraph('部门预算管理', rng)}`)
  table(balanceTable(lines, print, account))
  text(paragraph('部门预算管理', rng))
  table(codeTable(lines, print))
  heading('三、财政拨款“三公”经费')
  table(threePublicTable(three, print, form, unit.name))
  text(
    `“三公”经费安排${plainMoney(three.abroad + three.reception + cars)}万元，其中：因公出国（境）费${plainMoney(three.abroad)}万元，公务接待费${plainMoney(three.reception)}万元，公务用车购置及运行维护费${plainMoney(cars)}万元。`,
  )
  heading('四、其他重要事项')
  text(`机关运行经费安排${plainMoney(rng.int(9000, 90_000))}万元，主要用于办公、水电、差旅和维修。`)
  text(`政府采购和国有资产占用情况已一并说明。${paragraph('部门预算管理', rng)}`)
  heading('五、名词解释')
  text('机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。')
  text('“三公”经费：指因公出国（境）费、公务用车购置及运行维护费和公务接待费。')
  return page
}
