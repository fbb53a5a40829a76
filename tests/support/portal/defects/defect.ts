import type { Content } from '../columns.ts'
import type { PageModel } from '../page-model.ts'
import type { Plan, Unit } from '../plan.ts'
import type { Rng } from '../prng.ts'
import type { Template } from '../templates/template.ts'

/** Pages on which a defect can stand: items of a column, any article, a converted one, or one of the pages that a unit has once. */
export type Target = Content | 'article' | 'gate' | 'guide' | 'home' | 'functions' | 'list' | 'platform' | 'request'

/** Where a defect is planted. */
export interface Place {
  plan: Plan
  unit: Unit
  template: Template
  /** Index of the item in its column; -1 for pages outside columns. */
  index: number
  rng: Rng
  /** Defects that another item of the same unit gets. */
  plannedFor(content: Content, columnKey: string, index: number): readonly Defect[]
}

export interface Defect {
  /** Unique; tells apart the ways in which one rule is broken. */
  name: string
  ruleId: string
  on: Target[]
  /** Changes the page; false if this page cannot carry the defect, and then nothing was changed. */
  plant(page: PageModel, place: Place): boolean
}

/** Notes a planted defect in the page's truth. */
export function note(
  page: PageModel,
  ruleId: string,
  what: string,
  more: { quote?: string; count?: number; scope?: 'page' | 'site'; related?: string } = {},
): true {
  const { count = 1, scope = 'page', ...rest } = more
  page.defects.push({ ruleId, what, scope, count, ...rest })
  return true
}

/** Puts markup between two paragraphs of the text, never before the first. */
export function insert(page: PageModel, html: string, rng: Rng): void {
  const at = page.body.length < 2 ? page.body.length : rng.int(1, page.body.length - 1)
  page.body.splice(at, 0, { type: 'raw', html })
}
