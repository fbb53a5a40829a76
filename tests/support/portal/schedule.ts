import type { Content } from './columns.ts'
import type { Defect, Target } from './defects/defect.ts'
import { DEFECTS } from './defects/index.ts'
import { columnOf, interpretationOfPolicy, type Plan, type Unit } from './plan.ts'
import { hashOf } from './prng.ts'

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
  if (own.length > 0) {
    // Half of the pages in small columns, a quarter or less in large ones.
    const turns = Math.max(own.length * 2, Math.min(Math.max(own.length * 4, 8), among))
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

/** Defects of an item of a column. */
export function scheduledItem(plan: Plan, unit: Unit, content: Content, columnKey: string, index: number): Defect[] {
  const column = columnOf(unit, columnKey)!
  // Every other item of a consultation column is feedback: drafts are counted by themselves.
  const step = content === 'consultation' ? 2 : 1
  return scheduled(
    plan,
    unit,
    content,
    Math.floor(index / step),
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
