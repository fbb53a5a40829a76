import { badgeList } from './badge-list.ts'
import { divTitle } from './div-title.ts'
import { dlMeta } from './dl-meta.ts'
import { gkmlpt } from './gkmlpt.ts'
import { govTable } from './gov-table.ts'
import { jcms } from './jcms.ts'
import { oldTable } from './old-table.ts'
import { scriptDate } from './script-date.ts'
import { siteserver } from './siteserver.ts'
import { strongColon } from './strong-colon.ts'
import type { Template } from './template.ts'
import { threePairs } from './three-pairs.ts'
import { trsDocInfo } from './trs-doc-info.ts'

/** All looks of the portal. */
export const TEMPLATES: readonly Template[] = [
  trsDocInfo,
  govTable,
  gkmlpt,
  dlMeta,
  strongColon,
  threePairs,
  siteserver,
  jcms,
  oldTable,
  scriptDate,
  divTitle,
  badgeList,
]
