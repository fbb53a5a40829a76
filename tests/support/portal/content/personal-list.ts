import type { PageModel } from '../page-model.ts'
import { rngFor } from '../prng.ts'
import { maskedName, paragraph, subject } from '../text.ts'
import { addAttachments } from './attached.ts'
import { articlePage, type Item } from './base.ts'

export interface PersonRow {
  name: string
  unit: string
  /** Value of the last column. */
  extra: string
}

/** The table of a list of persons; `column` heads the last column. */
export function personTable(rows: PersonRow[], column: string): string {
  const lines = rows
    .map((row, index) => `<tr><td>${index + 1}</td><td>${row.name}</td><td>${row.unit}</td><td>${row.extra}</td></tr>`)
    .join('\n')
  return `<table border="1" class="person-list"><caption>拟补助人员名单</caption>
<thead><tr><th scope="col">序号</th><th scope="col">姓名</th><th scope="col">所在社区</th><th scope="col">${column}</th></tr></thead>
<tbody>\n${lines}\n</tbody></table>`
}

export function personRows(seed: number, path: string): PersonRow[] {
  const rng = rngFor(seed, path, 'rows')
  return Array.from({ length: rng.int(8, 24) }, () => ({
    name: maskedName(rng),
    unit: `${rng.pick(['清荷', '望湖', '兰亭', '松风', '云桥'])}社区`,
    extra: `${rng.int(2, 30) * 100}元`,
  }))
}

/** A public notice of persons to be subsidised: masked names, community, amount. */
export function buildPersonalList(item: Item): PageModel {
  const { plan, unit, index, rng } = item
  const page = articlePage(item, 'personal-list')
  const { topic } = subject(index, unit.index)
  page.body.push({
    type: 'p',
    html: `经本人申请、社区评议、街道审核，现将拟补助人员名单予以公示，公示期5个工作日。${paragraph(topic, rng)}`,
  })
  page.body.push({ type: 'raw', html: personTable(personRows(plan.seed, page.path), '补助金额') })
  page.body.push({ type: 'p', html: `监督电话：${unit.phone}` })
  page.signature = { organ: unit.name, date: page.published ?? plan.now }
  addAttachments(page, item, topic)
  return page
}
