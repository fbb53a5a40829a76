import { addDays, printDay, yearOf } from '../days.ts'
import { NEWEST, REPEALS } from '../defects/site.ts'
import type { PageModel, RecordKey } from '../page-model.ts'
import { columnOf, docNumber, interpretationOfPolicy, needsInterpretation, writtenDate } from '../plan.ts'
import { hashOf } from '../prng.ts'
import { interpretationExists, scheduledItem } from '../schedule.ts'
import type { Template } from '../templates/template.ts'
import { DISTRICT, ordinal, paragraph, subject } from '../text.ts'
import type { ValidityState } from '../truth.ts'
import { addAttachments, namedAttachments } from './attached.ts'
import { articlePage, type Item, itemLink, pairedLink } from './base.ts'
import { policyName } from './titles.ts'

/** Kinds of heading under which systems link the interpretation. */
const HEADINGS: Record<'aside' | 'below' | 'inline' | 'attachments', string[]> = {
  aside: ['政策解读', '解读文件', '关联解读'],
  below: ['相关解读', '解读材料', '政策解读'],
  inline: ['相关解读', '政策解读'],
  attachments: ['附件'],
}

/** A policy page: metadata block, number, text in articles or sections, signature, interpretation. */
export function buildPolicy(item: Item, template: Template): PageModel {
  const { plan, unit, column, index } = item
  const page = articlePage(item, 'policy')
  const { form } = policyName(plan, unit, column, index)
  const { topic } = subject(index, unit.index)
  const written = writtenDate(plan, unit, column, index)
  const number = docNumber(plan, unit, column, index)
  const has = (key: RecordKey) => template.labels.some(([other]) => other === key)

  const record = new Map<RecordKey, string>([
    [
      'indexNo',
      `110199${String(unit.index + 1).padStart(3, '0')}/${yearOf(written)}-${String(column.items - index).padStart(5, '0')}`,
    ],
    ['topic', '综合政务/其他'],
    ['issuer', unit.name],
    ['coIssuer', ''],
    ['title', page.heading],
    ['docNumber', number],
    ['writtenDate', written],
    ['publishedDate', page.published ?? ''],
    ['effectiveDate', written],
    ['repealedDate', ''],
    ['publicAttribute', '主动公开'],
    ['keywords', `${topic} 通知`],
  ])
  // Joint documents only where the system has a field for the other organ.
  if (has('coIssuer') && index % 5 === 1) record.set('coIssuer', `${DISTRICT}审计局`)
  const state = chooseState(item, template, has, written)
  page.validity = state
  record.set('validity', template.words[state] ?? '')
  if (state === 'repealed' || state === 'expired')
    record.set('repealedDate', addDays(written, Math.max(10, Math.floor(ageOf(plan.now, written) / 2))))
  if (state === 'not-yet') record.set('effectiveDate', addDays(plan.now, 30))
  page.record = record
  if (!template.policySource) page.source = null

  page.body.push({ type: 'number', html: number })
  if (form === 'other') shortText(page, item, topic)
  else longText(page, item, topic, form === 'measures', record.get('effectiveDate') ?? written)
  if (index % 3 === 0) page.body.push({ type: 'p', html: '（此件公开发布）' })
  page.signature = { organ: unit.name, date: written }
  addAttachments(page, item, topic)
  for (const name of namedAttachments(page)) page.body.push({ type: 'p', html: name })
  repealsOlder(page, item)
  linkInterpretation(page, item)
  page.hot = hotLinks(item)
  return page
}

function ageOf(now: string, day: string): number {
  return Math.round((Date.parse(now) - Date.parse(day)) / 86_400_000)
}

function chooseState(item: Item, template: Template, has: (key: RecordKey) => boolean, written: string): ValidityState {
  const { plan, index, rng } = item
  const known = (state: ValidityState) => template.words[state] !== undefined
  const turn = rng.int(0, 11)
  const old = ageOf(plan.now, written) > 60
  if (turn === 0 && old && has('repealedDate') && known('repealed')) return 'repealed'
  if (turn === 1 && old && has('repealedDate') && known('expired')) return 'expired'
  if (turn === 2 && known('amended')) return 'amended'
  if (turn === 3 && known('partly')) return 'partly'
  if (index < 2 && has('effectiveDate') && known('not-yet')) return 'not-yet'
  return 'valid'
}

function shortText(page: PageModel, item: Item, topic: string): void {
  page.body.push({ type: 'p', html: '各街道办事处，各有关单位：' })
  for (let left = item.rng.int(4, 8); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, item.rng) })
}

function longText(page: PageModel, item: Item, topic: string, inArticles: boolean, effective: string): void {
  const { rng, plan } = item
  page.body.push({ type: 'p', html: '各街道办事处，各有关单位：' })
  page.body.push({ type: 'p', html: paragraph(topic, rng) })
  const sections = ['总体要求', '主要任务', '申报与受理', '监督管理', '保障措施', '附则']
  let article = 0
  for (const [number, heading] of sections.entries()) {
    page.body.push({
      type: 'heading',
      html: inArticles ? `第${ordinal(number)}章　${heading}` : `${ordinal(number)}、${heading}`,
    })
    const count = rng.int(2, 5)
    for (let part = 0; part < count; part++) {
      const label = inArticles ? `第${ordinal(article++)}条　` : `（${ordinal(part)}）`
      page.body.push({ type: 'p', html: `${label}${paragraph(topic, rng)}` })
    }
  }
  const start = effective > plan.now ? printDay(effective, 'zh') : null
  page.body.push({ type: 'p', html: start ? `本文件自${start}起施行。` : '本文件自印发之日起施行。' })
}

/** Says that the next older policy is ended, where that one goes on as if it were in force. */
function repealsOlder(page: PageModel, item: Item): void {
  const { plan, unit, column, index } = item
  const older = index + 1
  if (older >= column.items || older < NEWEST) return
  const planned = scheduledItem(plan, unit, 'policy', 'zcwj', older)
  const way = REPEALS.find(({ name }) => planned.some(defect => defect.name === name))
  if (!way) return
  const say = way.say[hashOf(`${plan.seed}|${unit.key}|repeal|${older}`) % way.say.length]!
  const ended = { ...policyName(plan, unit, column, older), number: docNumber(plan, unit, column, older) }
  for (const html of say(ended)) page.body.push({ type: 'p', html })
}

function linkInterpretation(page: PageModel, item: Item): void {
  const { plan, unit, index, rng } = item
  const column = columnOf(unit, 'zcjd')
  if (!column || !needsInterpretation(index) || !interpretationExists(plan, unit, index)) return
  const place = rng.pick(['aside', 'below', 'below', 'inline', 'attachments'] as const)
  const link = pairedLink(item, column, interpretationOfPolicy(index))
  page.related.push({ place, heading: rng.pick(HEADINGS[place]), relation: 'interpretation', links: [link] })
  // A link among the attachments: whether it is one is for the engine to say.
  if (place === 'attachments') page.override.attachments = undefined
}

function hotLinks(item: Item): PageModel['hot'] {
  const { plan, unit } = item
  const links: PageModel['hot'] = []
  for (const key of ['gzdt', 'tzgg']) {
    const column = columnOf(unit, key)
    if (column)
      for (let index = 0; index < Math.min(3, column.items); index++) links.push(itemLink(plan, unit, column, index))
  }
  return links
}
