import type { WorkPointSet } from '../../lib/core/engine/work-point-set.ts'
import haidian2024 from './haidian-2024.ts'

/** Every published set that govlint knows; another year or district is another file and a line here. */
export const workPointSets: readonly WorkPointSet[] = [haidian2024]
