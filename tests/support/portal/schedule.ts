import type { Content } from './columns.ts'
import type { Defect, Target } from './defects/defect.ts'
import { DEFECTS } from './defects/index.ts'
import { columnOf, interpretationOfPolicy, type Plan, type StaticKey, type Unit } from './plan.ts'
import { hashOf } from './prng.ts'

/** Of three pages that there are few of, each carries a third of the defects. */
const TURN = 3
/** Contents with few items: every other page carries several defects, none of which heals another. */
const SEVERAL: ReadonlySet<Target> = new Set<Target>(['consultation', 'gazette', 'redemption', 'hall'])

/**
 * Which defects a page gets. Defects for a kind of page take turns over the items of a column, those for any article over all
 * items of a unit: each is planted wherever there are enough pages, and any page can be asked without making another.
 */
export function scheduled(
  plan: Plan,
  unit: Unit,
  target: Target,
  index: number,
  among: number,
  ordinal: number,
): Defect[] {
  if (!plan.defects) return []
  const own = DEFECTS.filter(defect => defect.on.includes(target))
  const chosen: Defect[] = []
  if (SEVERAL.has(target)) {
    const turn = index + hashOf(`${plan.seed}|${target}`)
    const apart = Math.min(TURN, own.length)
    if (turn % 2 === 0) chosen.push(...own.filter((_, number) => (turn / 2 + number) % apart === 0))
  } else if (own.length > 0) {
    // Half of the pages in small columns, a quarter or less in large ones.
    // An odd number, so that no defect meets only every second or fourth item, which are of one sort.
    const turns = Math.max(own.length * 2, Math.min(Math.max(own.length * 4, 8), among)) | 1
    const defect = own[(index + hashOf(`${plan.seed}|${target}`)) % turns]
    if (defect) chosen.push(defect)
  }
  if (ordinal >= 0) {
    const general = DEFECTS.filter(defect => defect.on.includes('article'))
    const defect = general[(ordinal + hashOf(`${plan.seed}|${unit.key}`)) % (general.length * 3)]
    if (defect) chosen.push(defect)
  }
  return chosen
}

/** Defects of a page that a unit has once: with few such pages, each carries several, and each three units together carry all. */
export function scheduledStatic(plan: Plan, unit: Unit, key: StaticKey): Defect[] {
  if (!plan.defects) return []
  const own = DEFECTS.filter(defect => defect.on.some(target => target === key))
  const first = hashOf(`${plan.seed}|${key}`) + unit.index
  return own.filter((_, number) => (first + number) % TURN === 0)
}

const counted = new WeakMap<Plan, Map<string, number>>()

/** Items of a content that the units before one have: each unit goes on where the last one stopped, so that small columns together show all. */
function itemsBefore(plan: Plan, unit: Unit, content: Content): number {
  let known = counted.get(plan)
  if (!known) {
    known = new Map()
    counted.set(plan, known)
  }
  const key = `${unit.index}|${content}`
  let count = known.get(key)
  if (count === undefined) {
    count = 0
    for (const other of plan.units.slice(0, unit.index))
      for (const column of other.columns) if (column.content === content) count += column.items
    known.set(key, count)
  }
  return count
}

/** Defects of an item of a column. */
export function scheduledItem(plan: Plan, unit: Unit, content: Content, columnKey: string, index: number): Defect[] {
  const column = columnOf(unit, columnKey)!
  // Every other item of a consultation column is feedback: drafts are counted by themselves.
  const step = content === 'consultation' ? 2 : 1
  return scheduled(
    plan,
    unit,
    content,
    Math.floor((itemsBefore(plan, unit, content) + index) / step),
    Math.floor(column.items / step),
    column.ordinal + index,
  )
}

/** False where the planted defect of a policy is that its interpretation was never written. */
export function interpretationExists(plan: Plan, unit: Unit, policyIndex: number): boolean {
  const column = columnOf(unit, 'zcjd')
  if (!column || interpretationOfPolicy(policyIndex) >= column.items) return false
  return !scheduledItem(plan, unit, 'policy', 'zcwj', policyIndex).some(
    defect => defect.name === 'interpretation-absent',
  )
}
