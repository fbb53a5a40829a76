import { yearOf } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import { paragraph } from '../text.ts'
import { articlePage, type Item } from './base.ts'

/** The line that gives the unit of a table; the defect `finance/unit-missing` takes it away. */
export const UNIT_LINE = '<p class="unit" style="text-align:right">单位：万元</p>'

function table(caption: string, rows: [string, string][], heads: [string, string]): string {
  const lines = rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('\n')
  return `${UNIT_LINE}\n<table border="1" width="100%"><caption>${caption}</caption>
<thead><tr><th scope="col">${heads[0]}</th><th scope="col">${heads[1]}</th></tr></thead>
<tbody>\n${lines}\n</tbody></table>`
}

/** A budget or final account: explanation, three tables whose sums are right, terms. */
export function buildFinance(item: Item): PageModel {
  const { unit, rng } = item
  // A budget is a notice on some sites and a kind of its own on others: the engine says.
  const page = articlePage(item, null)
  const year = yearOf(page.published ?? item.plan.now)
  const amounts = Array.from({ length: 5 }, () => rng.int(1200, 98_000))
  const money = (cents: number) => (cents / 100).toFixed(2)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const names = ['一般公共服务', '社会保障和就业', '卫生健康', '城乡社区', '住房保障']
  const three = [rng.int(0, 500), rng.int(100, 900), rng.int(300, 2000)] as const
  page.body.push({ type: 'heading', html: '一、部门概况' })
  page.body.push({ type: 'p', html: `${unit.name}内设科室6个。${paragraph('部门预算管理', rng)}` })
  page.body.push({ type: 'heading', html: '二、收支情况说明' })
  page.body.push({
    type: 'p',
    html: `${year}年收入总计${money(total)}万元，支出总计${money(total)}万元。${paragraph('部门预算管理', rng)}`,
  })
  const functions = amounts.map((amount, index): [string, string] => [`${names[index]}支出`, money(amount)])
  page.body.push({
    type: 'raw',
    html: table('支出总表', [...functions, ['支出总计', money(total)]], ['功能分类', '金额']),
  })
  page.body.push({ type: 'heading', html: '三、财政拨款“三公”经费' })
  page.body.push({
    type: 'raw',
    html: table(
      '财政拨款“三公”经费支出表',
      [
        ['因公出国（境）费', money(three[0])],
        ['公务接待费', money(three[1])],
        ['公务用车购置及运行费', money(three[2])],
        ['合计', money(three[0] + three[1] + three[2])],
      ],
      ['项目', '金额'],
    ),
  })
  page.body.push({
    type: 'p',
    html: `机关运行经费、政府采购和国有资产占用情况已一并说明。${paragraph('部门预算管理', rng)}`,
  })
  page.body.push({ type: 'heading', html: '四、名词解释' })
  page.body.push({ type: 'p', html: '机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。' })
  return page
}
