import type { Rule } from './rule.ts'
import type { WorkPointSet } from './work-point-set.ts'

/** Everything a run may choose from: built-in rules and work points, and those of a team's plugins. */
export interface Catalogue {
  readonly rules: ReadonlyMap<string, Rule>
  readonly workPointSets: readonly WorkPointSet[]
}

/** A team's own rules under its own prefix: a rule's id is `<prefix>/<check>`. */
export interface Plugin {
  readonly prefix: string
  readonly rules: readonly Rule[]
  readonly workPointSets?: readonly WorkPointSet[]
}

/** @throws Error where a plugin's rule does not bear its prefix, or an id is taken. */
export const withPlugins = (catalogue: Catalogue, plugins: readonly Plugin[]): Catalogue => {
  const rules = new Map(catalogue.rules)
  for (const plugin of plugins) {
    for (const rule of plugin.rules) {
      if (!rule.id.startsWith(`${plugin.prefix}/`)) {
        throw new Error(`plugins: rule "${rule.id}" must begin with its plugin's prefix "${plugin.prefix}/"`)
      }
      if (rules.has(rule.id)) throw new Error(`plugins: rule id "${rule.id}" is already taken`)
      rules.set(rule.id, rule)
    }
  }
  return {
    rules,
    workPointSets: [...catalogue.workPointSets, ...plugins.flatMap(plugin => plugin.workPointSets ?? [])],
  }
}

/** Whether a preset turns a rule on. `recommended` ⊂ `strict`; a work-point set's id is a preset too. */
export const presetHas = (preset: string, rule: Rule): boolean =>
  preset === 'strict' ||
  (preset === 'recommended'
    ? rule.preset === 'recommended'
    : rule.docs.workPoints.some(point => point.startsWith(`${preset}/`)))

/** Names that `--preset` takes. */
export const presetNames = (catalogue: Catalogue): string[] => [
  'recommended',
  'strict',
  ...catalogue.workPointSets.map(set => set.id),
]
