import { type Bilingual, type Finding, inLanguage, type Language } from '../engine/finding.ts'
import { type Level, levelOf } from './format/level.ts'
import type { PageResult, SiteResult } from './report.ts'
import { NO_UNIT } from './tally.ts'

/**
 * What became of a finding between two runs. `open`: it was there, and what it stood on was not looked at again (page failed or not
 * reached, rule failed), so nobody can say that it is mended.
 */
export type Change = 'new' | 'persisting' | 'mended' | 'open'
export const CHANGES: readonly Change[] = ['new', 'persisting', 'mended', 'open']

const CHANGE_NAMES: Readonly<Record<Change, Bilingual>> = {
  new: { zh: '新增', en: 'new' },
  persisting: { zh: '未整改', en: 'persisting' },
  mended: { zh: '已整改', en: 'mended' },
  open: { zh: '未能复查', en: 'not looked at again' },
}

export const changeName = (change: Change, language: Language): string => inLanguage(CHANGE_NAMES[change], language)

export type ChangeCounts = Record<Change, number>

/** A finding of the earlier run that the later one does not have. */
export interface GoneFinding {
  readonly unit: string
  readonly ruleId: string
  readonly level: Level
  readonly message: string
  readonly url: string
  readonly fingerprint: string
  readonly change: 'mended' | 'open'
}

export interface Comparison {
  /** Day of the earlier run. */
  readonly since: string
  readonly total: ChangeCounts
  byUnit(unit: string): ChangeCounts
  /** Of a finding of the later run. */
  changeOf(finding: Finding, unit: string | null): 'new' | 'persisting'
  /** What is mended or could not be looked at again, in the order of the earlier run. */
  readonly gone: readonly GoneFinding[]
}

interface Earlier extends Omit<GoneFinding, 'change'> {
  /** Of a rule that judges a site as a whole. */
  readonly site: boolean
  /** How often it was found, less how often it is found now: two sites of a unit may have equal pages. */
  left: number
}

/**
 * Compares two runs by unit and fingerprint: give it the whole earlier run, then the whole later one. Holds a line for each finding of
 * the earlier run and the address of each page of the later one.
 */
export const createComparison = (since: string) => {
  const earlier = new Map<string, Earlier>()
  const total = noChanges()
  const byUnit = new Map<string, ChangeCounts>()
  /** Pages of the later run; `true`: checked. */
  const pages = new Map<string, boolean>()
  /** Rules that failed on a page of the later run. */
  const failed = new Set<string>()
  const complete = new Map<string, boolean>()

  const changesOf = (unit: string): ChangeCounts => {
    const known = byUnit.get(unit) ?? noChanges()
    byUnit.set(unit, known)
    return known
  }
  const note = (unit: string, change: Change, n = 1): void => {
    total[change] += n
    changesOf(unit)[change] += n
  }

  const before = (result: PageResult | SiteResult, site: boolean): void => {
    const unit = result.unit ?? NO_UNIT
    for (const finding of result.findings) {
      const key = keyOf(unit, finding)
      const known = earlier.get(key)
      if (known) known.left++
      else
        earlier.set(key, {
          unit,
          ruleId: finding.ruleId,
          level: levelOf(finding),
          message: finding.message,
          // A page's own address is one string for all its findings.
          url: finding.place.url === result.url ? result.url : finding.place.url,
          fingerprint: finding.fingerprint,
          site,
          left: 1,
        })
    }
  }

  const now = (result: PageResult | SiteResult): void => {
    const unit = result.unit ?? NO_UNIT
    for (const finding of result.findings) {
      const known = earlier.get(keyOf(unit, finding))
      if (known && known.left > 0) known.left--
      note(unit, known ? 'persisting' : 'new')
    }
  }

  return {
    earlierPage: (page: PageResult): void => before(page, false),
    earlierSite: (site: SiteResult): void => before(site, true),

    page(page: PageResult): void {
      now(page)
      const unit = page.unit ?? NO_UNIT
      const at = `${unit}\n${pathOf(page.url)}`
      const checked = !page.notChecked.some(({ ruleId }) => ruleId === null)
      pages.set(at, checked || pages.get(at) === true)
      for (const { ruleId } of page.notChecked) if (ruleId !== null) failed.add(`${at}\n${ruleId}`)
    },

    site(site: SiteResult): void {
      now(site)
      const unit = site.unit ?? NO_UNIT
      complete.set(unit, site.complete && complete.get(unit) !== false)
      for (const { ruleId } of site.notChecked) if (ruleId !== null) failed.add(`${unit}\n${ruleId}`)
    },

    /** To be asked once, after both runs. */
    result(): Comparison {
      const gone: GoneFinding[] = []
      for (const each of earlier.values()) {
        if (each.left <= 0) continue
        const { unit, ruleId, level, message, url, fingerprint } = each
        const at = `${unit}\n${pathOf(url)}`
        // A page that is no more is mended only where the whole site was looked at.
        const looked = each.site
          ? complete.get(unit) === true && !failed.has(`${unit}\n${ruleId}`)
          : (pages.get(at) ?? complete.get(unit) === true) && !failed.has(`${at}\n${ruleId}`)
        const change = looked ? 'mended' : 'open'
        note(unit, change, each.left)
        gone.push({ unit, ruleId, level, message, url, fingerprint, change })
      }
      return {
        since,
        total,
        byUnit: unit => byUnit.get(unit) ?? noChanges(),
        changeOf: (finding, unit) => (earlier.has(keyOf(unit ?? NO_UNIT, finding)) ? 'persisting' : 'new'),
        gone,
      }
    },
  }
}

const noChanges = (): ChangeCounts => ({ new: 0, persisting: 0, mended: 0, open: 0 })

const keyOf = (unit: string, { fingerprint }: Finding): string => `${unit}\n${fingerprint}`

/** A page as both runs name it: without scheme and host, which staging and production do not share. */
const pathOf = (url: string): string => url.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
