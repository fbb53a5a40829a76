import { accessibilityDefects } from './accessibility.ts'
import { consultationDefects } from './consultation.ts'
import type { Defect } from './defect.ts'
import { disclosureDefects } from './disclosure.ts'
import { financeDefects } from './finance.ts'
import { gazetteDefects } from './gazette.ts'
import { interpretationDefects } from './interpretation.ts'
import { leakDefects } from './leak.ts'
import { markDefects } from './marks.ts'
import { pageDefects } from './page.ts'
import { personalDefects } from './personal.ts'
import { policyDefects } from './policy.ts'
import { serviceDefects } from './service.ts'
import { siteDefects } from './site.ts'

/** All ways in which the portal can be at fault. To add one, append an object; schedule, truth and labels follow. */
export const DEFECTS: readonly Defect[] = [
  ...financeDefects,
  ...disclosureDefects,
  ...policyDefects,
  ...pageDefects,
  ...leakDefects,
  ...markDefects,
  ...consultationDefects,
  ...gazetteDefects,
  ...interpretationDefects,
  ...serviceDefects,
  ...siteDefects,
  ...accessibilityDefects,
  ...personalDefects,
]
