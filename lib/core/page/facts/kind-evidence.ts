import { fold } from '../../text/fold.ts'
import type { Page } from '../page.ts'

/** What the kind of a page is read from. */
export interface Evidence {
  readonly page: Page
  /** Simplified, half-width, without blanks; empty where there is none. */
  readonly title: string
  /** The column that the page stands in or is: its own name first, then outer ones. */
  readonly columns: readonly string[]
  readonly path: string
}

/** Longer names are cut before they are matched. */
const LONGEST = 300

/** A name for matching: simplified, half-width, without blanks. */
export const plain = (page: Page, text: string): string =>
  fold(page.simplify(text.slice(0, LONGEST))).replace(/\s+/g, '')

/** The outermost crumb and what home pages call their column. */
export const FIRST = /^(?:网站|本站)?首页$/

/** The path of a page's URL in lower case; empty where it has none. */
export const pathOf = (page: Page): string => {
  try {
    return page.url === null ? '' : new URL(page.url).pathname.toLowerCase()
  } catch {
    return ''
  }
}

export const has = (pattern: RegExp, names: readonly string[]): boolean => names.some(name => pattern.test(name))

export const isForm = (page: Page): boolean =>
  page.elements('textarea').length > 0 || page.elements('input').length >= 6
