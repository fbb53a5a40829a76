import type { PageModel } from '../page-model.ts'
import { paragraph, subject } from '../text.ts'
import { addAttachments } from './attached.ts'
import { articlePage, type Item } from './base.ts'

/** A notice with contact line and signature. */
export function buildNotice(item: Item): PageModel {
  const page = articlePage(item, 'notice')
  const { topic } = subject(item.index, item.unit.index)
  page.body.push({ type: 'p', html: '各有关单位和居民：' })
  for (let left = item.rng.int(5, 12); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, item.rng) })
  page.body.push({ type: 'p', html: `联系电话：${item.unit.phone}` })
  page.body.push({ type: 'p', html: '特此通知。' })
  page.signature = { organ: item.unit.name, date: page.published ?? item.plan.now }
  addAttachments(page, item, topic)
  return page
}
