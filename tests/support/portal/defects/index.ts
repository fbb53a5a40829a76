import type { Defect } from './defect.ts'
import { documentDefects } from './document.ts'
import { leakDefects } from './leak.ts'
import { pageDefects } from './page.ts'

/** All ways in which the portal can be at fault. To add one, append an object; schedule, truth and labels follow. */
export const DEFECTS: readonly Defect[] = [...documentDefects, ...pageDefects, ...leakDefects]
