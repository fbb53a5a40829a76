import type { Content } from './columns.ts'
import { buildAnnualReport } from './content/annual-report.ts'
import { attachmentPaths } from './content/attached.ts'
import type { Item } from './content/base.ts'
import { buildConsultation } from './content/consultation.ts'
import { buildFinance } from './content/finance.ts'
import { buildGazette } from './content/gazette.ts'
import { buildInterpretation } from './content/interpretation.ts'
import { buildNews, buildSystem, buildTopic } from './content/news.ts'
import { buildNotice } from './content/notice.ts'
import { buildPersonalList } from './content/personal-list.ts'
import { buildPolicy } from './content/policy.ts'
import { buildHall, buildRedemption, buildService } from './content/service.ts'
import { buildList, buildStatic } from './content/static-pages.ts'
import { itemTitle } from './content/titles.ts'
import type { Defect } from './defects/defect.ts'
import { note } from './defects/defect.ts'
import { encode, type PageEncoding } from './encode.ts'
import { factsOf } from './facts.ts'
import { assets, attachmentFile } from './files.ts'
import { addNeighbour } from './look-alikes.ts'
import type { PageModel } from './page-model.ts'
import {
  type Column,
  gatePath,
  itemPath,
  listPages,
  NEVER_OPENED,
  type Plan,
  type PortalOptions,
  planPortal,
  policyOfInterpretation,
  portalBaseUrl,
  STATIC_KEYS,
  staticPath,
  type Unit,
} from './plan.ts'
import { type Rng, rngFor } from './prng.ts'
import { interpretationExists, scheduled, scheduledItem, scheduledStatic } from './schedule.ts'
import { TEMPLATES } from './templates/index.ts'
import type { Template } from './templates/template.ts'
import { paragraph } from './text.ts'
import { toTraditional, traditionalTruth } from './traditional.ts'
import type { PageTruth } from './truth.ts'

export type { PortalOptions } from './plan.ts'
export { portalBaseUrl } from './plan.ts'

/** One file of the portal: a page with its truth, or an attachment, picture, style sheet or script with `truth: null`. */
export interface PortalFile {
  /** Path below the portal's root; the URL is the base followed by it. */
  path: string
  url: string
  bytes: Uint8Array
  contentType: string
  /** Name of the unit's site; empty for files that all share. */
  unit: string
  truth: PageTruth | null
}

const BUILDERS: Record<Content, (item: Item, template: Template) => PageModel> = {
  policy: buildPolicy,
  interpretation: buildInterpretation,
  notice: buildNotice,
  news: buildNews,
  consultation: buildConsultation,
  finance: buildFinance,
  service: buildService,
  gazette: buildGazette,
  'annual-report': buildAnnualReport,
  system: buildSystem,
  'personal-list': buildPersonalList,
  topic: buildTopic,
  redemption: buildRedemption,
  hall: buildHall,
}

interface Made {
  page: PageModel
  template: Template
  rng: Rng
}

/**
 * The files of a synthetic district portal, one after the other; nothing is kept, each file is made when it is asked for.
 * The same options give the same bytes.
 */
export function* generatePortal(options: PortalOptions): Generator<PortalFile> {
  const plan = planPortal(options)
  for (const asset of assets()) yield { ...asset, url: portalBaseUrl + asset.path, unit: '', truth: null }
  for (const unit of plan.units) {
    for (const made of staticsOf(plan, unit)) yield print(plan, unit, made)
    for (const column of unit.columns) {
      for (let page = 0; page < listPages(column); page++) yield print(plan, unit, listOf(plan, unit, column, page))
      for (const index of itemsOf(plan, unit, column)) {
        yield print(plan, unit, itemOf(plan, unit, column, index, false))
        if (gatePath(plan, unit, column, index)) yield print(plan, unit, itemOf(plan, unit, column, index, true))
        yield* attachmentsOf(plan, unit, column, index)
      }
    }
  }
}

/** Every personal value that was planted, as it is and as it was printed: what no output may contain. */
export function plantedValues(options: PortalOptions): string[] {
  const plan = planPortal(options)
  const values = new Set<string>()
  for (const unit of plan.units) {
    for (const column of unit.columns) {
      for (const index of itemsOf(plan, unit, column)) {
        for (const secret of itemOf(plan, unit, column, index, false).page.secrets) values.add(secret)
      }
    }
  }
  return [...values]
}

/** The unit sites of a portal with the addresses where an inspection starts. */
export function portalUnits(options: PortalOptions): { unit: string; url: string }[] {
  return planPortal(options).units.map(unit => ({ unit: unit.siteName, url: portalBaseUrl + staticPath(unit, 'home') }))
}

function* itemsOf(plan: Plan, unit: Unit, column: Column): Generator<number> {
  for (let index = 0; index < column.items; index++) {
    const missing =
      column.content === 'interpretation' && !interpretationExists(plan, unit, policyOfInterpretation(index))
    if (!missing) yield index
  }
}

function* attachmentsOf(plan: Plan, unit: Unit, column: Column, index: number): Generator<PortalFile> {
  for (const { path, name, type } of attachmentPaths({ plan, unit, column, index })) {
    const file = attachmentFile(plan.seed, path, type, `${itemTitle(plan, unit, column, index)} ${name}`)
    yield { path, url: portalBaseUrl + path, ...file, unit: unit.siteName, truth: null }
  }
}

function templateAt(number: number): Template {
  return TEMPLATES[number % TEMPLATES.length]!
}

function* staticsOf(plan: Plan, unit: Unit): Generator<Made> {
  for (const [number, key] of STATIC_KEYS.entries()) {
    const template = templateAt(unit.index * 5 + (key === 'home' ? 0 : number))
    const page = buildStatic(plan, unit, key)
    const rng = rngFor(plan.seed, page.path, 'plant')
    const defects = scheduledStatic(plan, unit, key)
    plantAll(page, defects, { plan, unit, template, index: -1, rng })
    if (key === 'home' && unit.index === 0 && plan.defects)
      note(page, 'column/missing', 'never-opened', { scope: 'site', quote: NEVER_OPENED })
    if (key === 'request') page.override.title = undefined
    yield { page, template, rng }
  }
}

function listOf(plan: Plan, unit: Unit, column: Column, number: number): Made {
  const template = templateAt(unit.index * 5 + (column.no % 3))
  const shownOf = (index: number) => {
    const { page } = itemOf(plan, unit, column, index, false)
    return { state: page.validity, wrong: page.defects.some(({ ruleId }) => ruleId === 'policy/list-disagrees') }
  }
  const page = buildList(plan, unit, column, number, column.content === 'policy' ? shownOf : null)
  const rng = rngFor(plan.seed, page.path, 'plant')
  if (number === 0) {
    plantAll(page, scheduled(plan, unit, 'list', column.no + unit.index * 5, unit.columns.length, -1), {
      plan,
      unit,
      template,
      index: -1,
      rng,
    })
    if (column.lag > 0 && page.list.length > 0)
      note(page, 'column/stale', column.name, { scope: 'site', quote: page.list[0]?.date ?? '' })
  }
  return { page, template, rng }
}

function itemOf(plan: Plan, unit: Unit, column: Column, index: number, gate: boolean): Made {
  // The variant draws the same numbers as the page itself, so that both say the same.
  const key = itemPath(plan, unit, column, index)
  const template = templateAt(unit.index * 5 + column.no * 7 + Math.floor(index / 2))
  const page = BUILDERS[column.content]({ plan, unit, column, index, gate, rng: rngFor(plan.seed, key) }, template)
  const rng = rngFor(plan.seed, key, 'plant')
  addNeighbour(page, column.ordinal + index, rng)
  plantAll(page, scheduledItem(plan, unit, column.content, column.key, index), { plan, unit, template, index, rng })
  if (gate) {
    page.encoding = index % 2 === 0 ? { bytes: 'big5', declared: 'big5' } : { bytes: 'utf-8', declared: 'utf-8' }
    // No list leads to the variant.
    const own = new Set(['page/encoding-mismatch', 'policy/list-disagrees'])
    page.defects = page.defects.filter(defect => !own.has(defect.ruleId))
    // Every ninth item has a variant; one in two of these is badly converted.
    const defects = scheduled(plan, unit, 'gate', Math.floor(index / 9), 2, -1)
    plantAll(page, defects, { plan, unit, template, index, rng })
  }
  return { page, template, rng }
}

function plantAll(
  page: PageModel,
  defects: Defect[],
  place: { plan: Plan; unit: Unit; template: Template; index: number; rng: Rng },
): void {
  const plannedFor = (content: Content, columnKey: string, index: number) =>
    scheduledItem(place.plan, place.unit, content, columnKey, index)
  for (const defect of defects) defect.plant(page, { ...place, plannedFor })
}

/** The page as its template prints it, with what a defect changes in that. */
function render(page: PageModel, template: Template): string {
  return page.printChanges.reduce((html, { from, to }) => html.replace(from, to), template.render(page))
}

function print(plan: Plan, unit: Unit, { page, template, rng }: Made): PortalFile {
  const gate = page.path.startsWith('gate/')
  const { bytes: encoding, declared } = page.encoding
  const write = () => {
    const html = gate ? toTraditional(render(page, template)) : render(page, template)
    return { html, bytes: encode(html, encoding) }
  }
  let { html, bytes } = write()
  if (page.layout === 'article' && bytes.length < plan.pageBytes) {
    pad(page, plan.pageBytes - bytes.length, encoding, rng)
    ;({ html, bytes } = write())
  }
  const truth: PageTruth = {
    template: template.name,
    encoding: encoding.replace('-bom', ''),
    declared,
    facts: factsOf(page, template, gate ? render(page, template) : html),
    defects: page.defects,
    lookAlikes: page.lookAlikes,
  }
  return {
    path: page.path,
    url: portalBaseUrl + page.path,
    bytes,
    contentType: 'text/html',
    unit: unit.siteName,
    truth: gate ? traditionalTruth(truth) : truth,
  }
}

/** Fills the middle of the text with paragraphs of about as many bytes as are missing. */
function pad(page: PageModel, missing: number, encoding: PageEncoding, rng: Rng): void {
  const width = encoding.startsWith('utf-8') ? 3 : 2
  const filler: PageModel['body'] = []
  for (let bytes = 0; bytes < missing; ) {
    const html = paragraph('综合服务', rng)
    bytes += html.length * width + 60
    filler.push({ type: 'p', html })
  }
  page.body.splice(Math.floor(page.body.length / 2), 0, ...filler)
}
