import type { PageModel } from '../page-model.ts'
import { paragraph } from '../text.ts'
import { articlePage, type Item } from './base.ts'

const TOPIC = '政府信息公开'
const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

function row(name: string, counts: number[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return `<tr><td>${name}</td>${[...counts, total].map(count => `<td>${count}</td>`).join('')}</tr>`
}

/** An annual report in the national form (国办公开办函〔2021〕30号): six sections, tables whose sums are right. */
export function buildAnnualReport(item: Item): PageModel {
  const { rng } = item
  const page = articlePage(item, 'annual-report')
  const heading = (html: string) => page.body.push({ type: 'heading', html })
  const text = (html: string) => page.body.push({ type: 'p', html })
  heading('一、总体情况')
  for (const topic of ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'])
    text(`（${topic}）${paragraph(TOPIC, rng)}`)
  heading('二、主动公开政府信息情况')
  page.body.push({
    type: 'raw',
    html: `<table border="1"><caption>第二十条第（一）项</caption><thead><tr><th>信息内容</th><th>本年制发件数</th><th>本年废止件数</th><th>现行有效件数</th></tr></thead>
<tbody><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>${rng.int(1, 6)}</td><td>0</td><td>${rng.int(10, 40)}</td></tr></tbody></table>
<table border="1"><caption>第二十条第（八）项</caption><thead><tr><th>信息内容</th><th>本年收费金额（单位：万元）</th></tr></thead><tbody><tr><td>行政事业性收费</td><td>0</td></tr></tbody></table>`,
  })
  heading('三、收到和处理政府信息公开申请情况')
  const granted = COLUMNS.slice(0, 6).map(() => rng.int(0, 4))
  const partly = COLUMNS.slice(0, 6).map(() => rng.int(0, 2))
  const carried = COLUMNS.slice(0, 6).map(() => rng.int(0, 1))
  const sum = (lists: number[][]) => granted.map((_, index) => lists.reduce((total, list) => total + list[index]!, 0))
  page.body.push({
    type: 'raw',
    html: `<table border="1"><caption>收到和处理政府信息公开申请情况</caption><thead><tr><th>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</th>${COLUMNS.map(name => `<th>${name}</th>`).join('')}</tr></thead>
<tbody>
${row('一、本年新收政府信息公开申请数量', sum([granted, partly, carried]))}
${row(
  '二、上年结转政府信息公开申请数量',
  granted.map(() => 0),
)}
${row('三、本年度办理结果：（一）予以公开', granted)}
${row('（二）部分公开', partly)}
${row('（七）总计', sum([granted, partly]))}
${row('四、结转下年度继续办理', carried)}
</tbody></table>`,
  })
  heading('四、因政府信息公开工作被申请行政复议、提起行政诉讼情况')
  page.body.push({
    type: 'raw',
    html: '<table border="1"><caption>行政复议</caption><thead><tr><th>结果维持</th><th>结果纠正</th><th>其他结果</th><th>尚未审结</th><th>总计</th></tr></thead><tbody><tr><td>1</td><td>0</td><td>0</td><td>0</td><td>1</td></tr></tbody></table>',
  })
  heading('五、存在的主要问题及改进情况')
  text(paragraph(TOPIC, rng))
  text(paragraph(TOPIC, rng))
  heading('六、其他需要报告的事项')
  text('本年度未收取信息处理费。')
  return page
}
