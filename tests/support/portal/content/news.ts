import type { PageModel } from '../page-model.ts'
import { image } from '../templates/parts.ts'
import { DISTRICT, paragraph, subject } from '../text.ts'
import { articlePage, type Item, setArticle } from './base.ts'

/** A news item with a picture; its source is the media centre or the unit. */
export function buildNews(item: Item): PageModel {
  const page = articlePage(item, 'news')
  const { topic, area } = subject(item.index, item.unit.index)
  if (item.index % 2 === 0) setArticle(page, page.published ?? item.plan.now, `${DISTRICT}融媒体中心`)
  page.body.push({ type: 'p', html: `近日，${area}${topic}有了新进展。${paragraph(topic, item.rng)}` })
  page.body.push({
    type: 'raw',
    html: `<p style="text-align:center">${image(page, 'picture.png', `${area}${topic}服务现场`)}</p>`,
  })
  for (let left = item.rng.int(4, 9); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, item.rng) })
  return page
}

/** An item of a topic column: like a news item, but of a kind that only the engine can say. */
export function buildTopic(item: Item): PageModel {
  const page = articlePage(item, null)
  const { topic } = subject(item.index, item.unit.index)
  for (let left = item.rng.int(5, 10); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, item.rng) })
  return page
}

/** A rule of the disclosure system; it speaks of secrecy without being secret. */
export function buildSystem(item: Item): PageModel {
  const page = articlePage(item, null)
  const texts = [
    '公开政府信息前，应当按照《中华人民共和国保守国家秘密法》和有关规定逐项进行保密审查。',
    '不得公开涉及国家秘密、商业秘密和个人隐私的信息，法律另有规定的除外。',
    '对是否属于国家秘密不明确的，报有关主管部门或者保密行政管理部门确定。',
    '承办科室提出意见，信息公开工作机构复核，分管负责人审定，未经审查不公开。',
  ]
  for (const text of texts) page.body.push({ type: 'p', html: `${text}${paragraph('政府信息公开', item.rng)}` })
  page.lookAlikes.push({ ruleId: 'leak/secret-mark', what: 'text-about-secrecy' })
  return page
}
