import { select } from 'hast-util-select'
import type { Page } from './page.ts'
import type { Element } from './tree.ts'

/** The first element of a page that a profile's CSS selector matches; `null` where none does or the selector is not valid CSS. */
export const selectOne = (page: Page, selector: string): Element | null => {
  try {
    return select(selector, page.root) ?? null
  } catch {
    return null
  }
}
