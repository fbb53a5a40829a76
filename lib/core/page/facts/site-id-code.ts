import { defineFact } from '../fact.ts'
import { meta } from './meta.ts'

/** 政府网站标识码 as the tag `SiteIDCode` gives it, right or wrong; `null` where there is none. */
export const siteIdCode = defineFact('siteIdCode', page => page.fact(meta).SiteIDCode ?? null)
