import { addDays, printDay } from '../days.ts'
import { anchor, type PageModel } from '../page-model.ts'
import type { Unit } from '../plan.ts'
import { paragraph, subject } from '../text.ts'
import { addAttachments } from './attached.ts'
import { articlePage, type Item, itemLink } from './base.ts'
import { draftName, isFeedback } from './titles.ts'

/** First words of the sentence that states the period; the defects of the period find it by them. */
export const PERIOD_START = '征求意见时间为'
/** The heading of the explanation; the paragraphs behind it are its text. */
export const EXPLANATION = '起草说明'
/** How a clean page says whether it is open; the defect `consultation/expired-open` swaps it. */
export const STATUS = { open: '征集中', closed: '已结束' } as const

/** First and last day of a consultation that runs `days` days from its publication. */
export function periodText(start: string, days: number): string {
  return `${PERIOD_START}${printDay(start, 'zh')}至${printDay(addDays(start, days - 1), 'zh')}。`
}

/** The ways to send an opinion, each a paragraph. */
export function channelTexts(unit: Unit): string[] {
  return [
    `1.登录${unit.siteName}意见征集栏目在线提交；`,
    `2.电子邮箱：${unit.key}@lianhu.example.gov.cn；`,
    `3.来信地址：${unit.address}${unit.name}政策法规科，信封上请注明“征求意见”字样；`,
    `4.联系电话：${unit.phone}。`,
  ]
}

/** A draft put up for comments (31 to 33 days), or the feedback on one. */
export function buildConsultation(item: Item): PageModel {
  const { plan, unit, column, index, rng } = item
  // Feedback reads like a notice; its kind is for the engine to say.
  const page = articlePage(item, isFeedback(column, index) ? null : 'consultation')
  if (isFeedback(column, index)) return feedback(page, item)
  const name = draftName(index, unit.index)
  const { topic } = subject(index * 3 + 1, unit.index)
  const start = page.published ?? plan.now
  const days = rng.int(31, 33)
  const grounds = index % 3 === 0 ? '根据《重大行政决策程序暂行条例》，' : '为提高决策质量，'
  page.body.push({
    type: 'p',
    html: `${grounds}${unit.name}起草了《${name}》及起草说明，现向社会公开征求意见。`,
  })
  page.body.push({ type: 'p', html: periodText(start, days) })
  if (index % 4 === 2) {
    const open = addDays(start, days - 1) >= plan.now
    page.body.push({ type: 'p', html: `当前状态：${open ? STATUS.open : STATUS.closed}` })
  }
  page.body.push({ type: 'p', html: '公众可以通过以下途径提出意见：' })
  for (const html of channelTexts(unit)) page.body.push({ type: 'p', html })
  page.body.push({ type: 'p', html: '意见采纳情况将在征求意见结束后一个月内在本栏目反馈。' })
  page.body.push({ type: 'heading', html: EXPLANATION })
  for (let left = rng.int(5, 9); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, rng) })
  page.signature = { organ: unit.name, date: start }
  addAttachments(page, item, topic)
  page.attachments.forEach((link, number) => {
    link.text = number === 0 ? `1.${name}.${link.to.split('.').at(-1)}` : `2.起草说明.${link.to.split('.').at(-1)}`
  })
  if (index > 0 && isFeedback(column, index - 1)) {
    page.extra.after.push(`<p>意见采纳情况：${anchor(page, itemLink(plan, unit, column, index - 1))}</p>`)
  }
  return page
}

function feedback(page: PageModel, item: Item): PageModel {
  const { plan, unit, column, index, rng } = item
  const draft = itemLink(plan, unit, column, index + 1)
  const received = rng.int(3, 40)
  const taken = rng.int(1, received)
  const rest = taken < received ? `未采纳${received - taken}条，主要是超出了文件的适用范围。` : ''
  page.body.push({
    type: 'p',
    html: `${unit.name}就《${draftName(index + 1, unit.index)}》向社会公开征集意见。经统计，共收到意见建议${received}条，采纳${taken}条。${rest}现将意见采纳情况说明如下。`,
  })
  const { topic } = subject((index + 1) * 3 + 1, unit.index)
  for (let number = 1; number <= 5; number++) {
    page.body.push({ type: 'p', html: `${number}.针对有关${topic}的建议，已吸收采纳。${paragraph(topic, rng)}` })
  }
  page.related.push({ place: 'below', heading: '征集公告', relation: 'policy', links: [draft] })
  // The draft is no policy: what the link facts should be is open here.
  page.override.policyLinks = undefined
  return page
}
