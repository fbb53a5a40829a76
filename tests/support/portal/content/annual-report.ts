import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { paragraph } from '../text.ts'
import { articlePage, type Item } from './base.ts'

const TOPIC = '政府信息公开'
const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const REMARK = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** Classes of the cells that defects change. */
export const REPORT_CELLS = { fresh: 'xl81', granted: 'xl82', total: 'xl83', appeals: 'xl84' } as const

/** The results of the national form: group, then its kinds. */
const RESULTS: [group: string, kinds: string[]][] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  ['（四）无法提供', ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确']],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  ['（六）其他处理', ['1.申请人无正当理由逾期不补正', '2.申请人逾期未按收费通知要求缴纳费用', '3.其他']],
]

type Print = (count: number) => string

const asCells = (counts: readonly number[], print: Print, classes: Record<number, string> = {}): string => {
  const all = [...counts, counts.reduce((sum, count) => sum + count, 0)]
  return all.map((count, i) => `<td${classes[i] ? ` class="${classes[i]}"` : ''}>${print(count)}</td>`).join('')
}

/** 申请办理情况: the head with merged cells, or in one row as some editors set it. */
function requestTable(rng: Rng, print: Print, merged: boolean): string {
  const draw = (most: number) => COLUMNS.slice(0, 6).map(() => rng.int(0, most))
  const kinds = RESULTS.flatMap(([group, parts]) =>
    parts.length === 0 ? [{ group, part: '', most: 4 }] : parts.map(part => ({ group, part, most: 1 })),
  )
  const rows = kinds.map(kind => ({ ...kind, counts: draw(kind.most) }))
  const carriedOn = draw(1)
  const done = carriedOn.map((_, i) => rows.reduce((sum, { counts }) => sum + counts[i]!, 0))
  const carriedOver = done.map(count => Math.min(count, rng.int(0, 1)))
  const fresh = done.map((count, i) => count + carriedOn[i]! - carriedOver[i]!)
  const head = merged
    ? `<tr><td colspan="3" rowspan="3">${REMARK}</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr>${COLUMNS.slice(1, 6)
        .map(name => `<td>${name}</td>`)
        .join('')}</tr>`
    : `<tr><th scope="col" colspan="3">${REMARK}</th>${COLUMNS.map(name => `<th scope="col">${name}</th>`).join('')}</tr>`
  let last = ''
  const body = rows.map(({ group, part, counts }, i) => {
    const first = i === 0 ? `<td rowspan="${rows.length + 1}">三、本年度办理结果</td>` : ''
    const size = rows.filter(other => other.group === group).length
    const groupCell =
      part === '' ? `<td colspan="2">${group}</td>` : group === last ? '' : `<td rowspan="${size}">${group}</td>`
    last = group
    return `<tr>${first}${groupCell}${part === '' ? '' : `<td>${part}</td>`}${asCells(counts, print, i === 0 ? { 6: REPORT_CELLS.granted } : {})}</tr>`
  })
  return `<table border="1">${head}
<tr><td colspan="3">一、本年新收政府信息公开申请数量</td>${asCells(fresh, print, { 0: REPORT_CELLS.fresh })}</tr>
<tr><td colspan="3">二、上年结转政府信息公开申请数量</td>${asCells(carriedOver, print)}</tr>
${body.join('\n')}
<tr><td colspan="2">（七）总计</td>${asCells(done, print, { 0: REPORT_CELLS.total })}</tr>
<tr><td colspan="3">四、结转下年度继续办理</td>${asCells(carriedOn, print)}</tr></table>`
}

const FIVE = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** 复议诉讼情况: all three groups in one table, or the appeals alone. */
function appealTable(rng: Rng, print: Print, merged: boolean): string {
  const group = () => FIVE.slice(0, 4).map(() => rng.int(0, 2))
  const appeals = asCells(group(), print, { 4: REPORT_CELLS.appeals })
  if (!merged) {
    return `<table border="1"><caption>行政复议</caption><thead><tr>${FIVE.map(name => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody><tr>${appeals}</tr></tbody></table>`
  }
  return `<table border="1"><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr>${FIVE.map(name => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${[...FIVE, ...FIVE].map(name => `<td>${name}</td>`).join('')}</tr>
<tr>${appeals}${asCells(group(), print)}${asCells(group(), print)}</tr></table>`
}

/** An annual report in the national form (国办公开办函〔2021〕30号): six sections, tables whose sums are right. */
export function buildAnnualReport(item: Item): PageModel {
  const { rng } = item
  const page = articlePage(item, 'annual-report')
  const merged = rng.chance(0.6)
  const pasted = rng.chance(0.4)
  const print: Print = count => (pasted ? `<p class="MsoNormal"><span lang="EN-US">${count}</span></p>` : String(count))
  const heading = (html: string) => page.body.push({ type: 'heading', html })
  const text = (html: string) => page.body.push({ type: 'p', html })
  const raw = (html: string) => page.body.push({ type: 'raw', html })
  heading('一、总体情况')
  for (const topic of ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'])
    text(`（${topic}）${paragraph(TOPIC, rng)}`)
  heading(rng.pick(['二、主动公开政府信息情况', '二、主动公开情况']))
  raw(`<table border="1"><caption>第二十条第（一）项</caption><thead><tr><th scope="col">信息内容</th><th scope="col">本年制发件数</th><th scope="col">本年废止件数</th><th scope="col">现行有效件数</th></tr></thead>
<tbody><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>${rng.int(1, 6)}</td><td>0</td><td>${rng.int(10, 40)}</td></tr></tbody></table>
<table border="1"><caption>第二十条第（八）项</caption><thead><tr><th scope="col">信息内容</th><th scope="col">本年收费金额（单位：万元）</th></tr></thead><tbody><tr><td>行政事业性收费</td><td>0</td></tr></tbody></table>`)
  heading('三、收到和处理政府信息公开申请情况')
  raw(requestTable(rng, print, merged))
  heading(
    rng.pick(['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', '四、政府信息公开行政复议、行政诉讼情况']),
  )
  raw(appealTable(rng, print, merged))
  heading('五、存在的主要问题及改进情况')
  text(paragraph(TOPIC, rng))
  text(paragraph(TOPIC, rng))
  heading('六、其他需要报告的事项')
  text('本年度未收取信息处理费。')
  return page
}
