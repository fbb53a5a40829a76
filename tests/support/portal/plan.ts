import { type ColumnSpec, columnSpecs } from './columns.ts'
import { addDays, dayOfYear, daysBetween, yearOf } from './days.ts'
import { hashOf } from './prng.ts'
import { type UnitIdentity, unitIdentity } from './units.ts'

/** Address under which the portal's root folder stands: URL of a page = base + path. */
export const portalBaseUrl = 'https://www.lianhu.example.gov.cn/'

export interface PortalOptions {
  /** Decides every byte together with the other options. */
  seed: number
  /** Number of unit sites, the district portal included. Default: one for 100 pages, at least 3, at most 80. */
  units?: number
  /** HTML pages wanted; the portal has at least so many, a few more where lists and pairs need them. Default 300. */
  pages?: number
  /** ISO day that counts as today. Default 2026-11-23. */
  now?: string
  /** Plant defects. Look-alikes are there in any case. Default true. */
  defects?: boolean
  /** Pads the text of article pages until the markup has about so many characters. Default 0: as it comes. */
  pageBytes?: number
}

export interface Column extends ColumnSpec {
  /** Number of the column in its unit, from 1; part of paths and ids. */
  no: number
  items: number
  /** Days by which all items are older than they should be: a stale column. */
  lag: number
  /** Running number of the column's first item among all items of the unit. */
  ordinal: number
}

export interface Unit extends UnitIdentity {
  columns: Column[]
}

export interface Plan {
  seed: number
  now: string
  defects: boolean
  pageBytes: number
  units: Unit[]
}

/** Items on one list page. */
export const LIST_SIZE = 20
/** The column that the portal lacks where defects are planted: every government's portal must show it. */
export const NEVER_OPENED = '权责清单'
const DEFAULT_NOW = '2026-11-23'
/** Static pages of a unit: home, platform, guide, mandatory content, request, functions, site map. */
const STATIC_PAGES = 7
const STALE = new Set(['news', 'notice', 'topic'])

/** The whole portal in numbers: units, columns and how many items each has. Pages are made from it one by one. */
export function planPortal(options: PortalOptions): Plan {
  const { seed, now = DEFAULT_NOW, defects = true, pageBytes = 0, pages = 300 } = options
  const count = options.units ?? Math.max(3, Math.min(80, Math.round(pages / 100)))
  const identities = Array.from({ length: count }, (_, index) => unitIdentity(seed, index))
  let low = 0
  let high = 1
  const units = (scale: number) => identities.map(identity => planUnit(identity, scale, { seed, now, defects }))
  while (pagesOf(units(high)) < pages) high *= 2
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (pagesOf(units(middle)) < pages) low = middle
    else high = middle
  }
  return { seed, now, defects, pageBytes, units: units(high) }
}

function planUnit(
  identity: UnitIdentity,
  scale: number,
  options: { seed: number; now: string; defects: boolean },
): Unit {
  const share = identity.kind === 'portal' ? 3 : identity.kind === 'bureau' ? 1 : 0.7
  const specs = columnSpecs(identity.kind).filter(({ name }) => !options.defects || name !== NEVER_OPENED)
  const policies = policiesOf(specs, share * scale)
  const stale = options.defects ? staleColumns(identity, specs, options.seed) : new Set<string>()
  let ordinal = 0
  const columns = specs.map((spec, index) => {
    const wanted =
      spec.content === 'interpretation'
        ? interpretations(policies)
        : spec.least + Math.floor(spec.weight * share * scale)
    const items = Math.min(wanted, eventsOf(spec, options.now))
    const column = { ...spec, no: index + 1, items, lag: stale.has(spec.key) ? spec.freshDays * 2 + 21 : 0, ordinal }
    ordinal += items
    return column
  })
  return { ...identity, columns }
}

function policiesOf(specs: ColumnSpec[], scale: number): number {
  const spec = specs.find(column => column.content === 'policy')!
  return spec.least + Math.floor(spec.weight * scale)
}

function staleColumns(identity: UnitIdentity, specs: ColumnSpec[], seed: number): Set<string> {
  const candidates = specs.filter(spec => STALE.has(spec.content) && spec.freshDays > 0)
  const chosen = candidates
    .filter(spec => hashOf(`${seed}|stale|${identity.key}|${spec.key}`) % 11 === 0)
    .map(spec => spec.key)
  // The portal always has one, so that small portals show the defect too.
  if (identity.index === 0) chosen.push(candidates[2 + (seed % (candidates.length - 2))]!.key)
  return new Set(chosen)
}

/** HTML pages of the portal, gateway variants left out. */
export function pagesOf(units: Unit[]): number {
  let total = 0
  for (const unit of units) {
    total += STATIC_PAGES
    for (const column of unit.columns) total += column.items + listPages(column)
  }
  return total
}

export function listPages(column: Column): number {
  return Math.max(1, Math.ceil(column.items / LIST_SIZE))
}

/** Every fourth policy is of a sort that needs no interpretation (reply, commendation, appointment). */
export function needsInterpretation(policyIndex: number): boolean {
  return policyIndex % 4 !== 3
}

/** Index of the policy that the n-th interpretation explains. */
export function policyOfInterpretation(index: number): number {
  return Math.floor(index / 3) * 4 + (index % 3)
}

/** Index of the interpretation of a policy that needs one. */
export function interpretationOfPolicy(index: number): number {
  return Math.floor(index / 4) * 3 + (index % 4)
}

function interpretations(policies: number): number {
  let count = 0
  for (let index = 0; index < policies; index++) if (needsInterpretation(index)) count++
  return count
}

/** Days on which a periodical column got its items, newest first: budgets and final accounts, annual reports, gazette issues. */
function events(spec: ColumnSpec, now: string): string[] {
  const found: string[] = []
  for (let year = yearOf(now); year > yearOf(now) - 6; year--) {
    const days: Partial<Record<ColumnSpec['content'], string[]>> = {
      finance: [`${year}-09-10`, `${year}-02-20`],
      'annual-report': [`${year}-01-22`],
      gazette: [`${year}-10-19`, `${year}-07-19`, `${year}-04-19`, `${year}-01-19`],
    }
    found.push(...(days[spec.content] ?? []).filter(day => day < now))
  }
  return found
}

function eventsOf(spec: ColumnSpec, now: string): number {
  // A draft, its month for comments and the feedback take eighty days: more pairs would reach back too far.
  if (spec.content === 'consultation') return 110
  const count = events(spec, now).length
  return count === 0 ? Number.POSITIVE_INFINITY : count
}

/** Day on which the n-th item (0 is the newest) of a column appeared. */
export function itemDate(plan: Plan, unit: Unit, column: Column, index: number): string {
  const event = events(column, plan.now)[index]
  if (event) return event
  if (column.content === 'interpretation') {
    const policies = unit.columns.find(other => other.content === 'policy')!
    const published = itemDate(plan, unit, policies, policyOfInterpretation(index))
    return addDays(published, hashOf(`${plan.seed}|${unit.key}|after|${index}`) % 2)
  }
  // Long columns get closer together, so that nothing is older than about thirteen years.
  const gap = Math.max(1, Math.min(column.gap, Math.floor(4700 / Math.max(1, column.items))))
  const jitter =
    gap > 3 && column.content !== 'consultation'
      ? hashOf(`${plan.seed}|${unit.key}|${column.key}|${index}`) % (gap - 1)
      : 0
  return addDays(plan.now, -(column.start + column.lag + index * gap + jitter))
}

/** 发文字号 of the n-th policy; the serial is the day of the year, so no two policies of a unit share it. */
export function docNumber(plan: Plan, unit: Unit, column: Column, index: number): string {
  const written = writtenDate(plan, unit, column, index)
  return `${unit.prefix}发〔${yearOf(written)}〕${dayOfYear(itemDate(plan, unit, column, index))}号`
}

/** 成文日期: up to six days before publication, within the same year. */
export function writtenDate(plan: Plan, unit: Unit, column: Column, index: number): string {
  const published = itemDate(plan, unit, column, index)
  const earlier = addDays(published, -(hashOf(`${plan.seed}|${unit.key}|written|${index}`) % 7))
  return yearOf(earlier) === yearOf(published) ? earlier : published
}

/** Path of the n-th item of a column, in the manner of the unit's content system. */
export function itemPath(plan: Plan, unit: Unit, column: Column, index: number): string {
  const day = itemDate(plan, unit, column, index)
  const [year = '', month = '', date = ''] = day.split('-')
  // Ids grow with time: the oldest item has the lowest.
  const id = 1000 + column.no * 10_000 + (column.items - index)
  switch (unit.paths) {
    case 'trs':
      return `${unit.key}/${column.dir}/${year}${month}/t${year}${month}${date}_${id}.html`
    case 'siteserver':
      return `${unit.key}/contents/${column.no}/${id}.html`
    case 'jcms':
      return `${unit.key}/art/${year}/${Number(month)}/${Number(date)}/art_${column.no}_${id}.html`
    case 'gkmlpt':
      return `${unit.key}/gkmlpt/content/${Math.floor(id / 10_000)}/post_${id}.html`
    case 'old':
      return `${unit.key}/${column.dir}/${id}.htm`
  }
}

/** Path of the n-th list page of a column (0 is the first). */
export function listPath(unit: Unit, column: Column, page: number): string {
  switch (unit.paths) {
    case 'trs':
      return `${unit.key}/${column.dir}/${page === 0 ? 'index' : `index_${page}`}.html`
    case 'siteserver':
      return `${unit.key}/channels/${column.no}${page === 0 ? '' : `_${page + 1}`}.html`
    case 'jcms':
      return `${unit.key}/col/col${column.no}/index${page === 0 ? '' : `_${page + 1}`}.html`
    case 'gkmlpt':
      return `${unit.key}/gkmlpt/${column.key}/${page === 0 ? 'index' : `index_${page + 1}`}.html`
    case 'old':
      return `${unit.key}/${column.dir}/list${page === 0 ? '' : `_${page + 1}`}.htm`
  }
}

export const STATIC_KEYS = ['home', 'platform', 'guide', 'mandatory', 'request', 'functions', 'sitemap'] as const
export type StaticKey = (typeof STATIC_KEYS)[number]

const STATIC_DIRS: Record<Exclude<StaticKey, 'home'>, string> = {
  platform: 'zwgk/zfxxgk',
  guide: 'zwgk/zfxxgk/zfxxgkzn',
  mandatory: 'zwgk/zfxxgk/fdzdgknr',
  request: 'zwgk/zfxxgk/ysqgk',
  functions: 'zwgk/jgzn',
  sitemap: 'wzdt',
}

export function staticPath(unit: Unit, key: StaticKey): string {
  const name = unit.paths === 'old' && key !== 'home' ? 'index.htm' : 'index.html'
  return key === 'home' ? `${unit.key}/${name}` : `${unit.key}/${STATIC_DIRS[key]}/${name}`
}

/** Path of the traditional-character variant, null for pages that have none: some pages of the portal, always a policy with its interpretation. */
export function gatePath(plan: Plan, unit: Unit, column: Column, index: number): string | null {
  if (unit.index !== 0) return null
  const anchorIndex = column.content === 'interpretation' ? policyOfInterpretation(index) : index
  const converted = ['policy', 'interpretation', 'news', 'notice'].includes(column.content) && anchorIndex % 9 === 2
  return converted ? `gate/big5/${itemPath(plan, unit, column, index)}` : null
}

export function ageOf(plan: Plan, day: string): number {
  return daysBetween(day, plan.now)
}

export function columnOf(unit: Unit, key: string): Column | undefined {
  return unit.columns.find(column => column.key === key)
}
