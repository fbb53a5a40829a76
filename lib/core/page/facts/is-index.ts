import type { Page } from '../page.ts'
import type { PageKind } from '../page-facts.ts'
import { kind } from './kind.ts'

const INDEXES = new Set<PageKind>(['home', 'column-list', 'disclosure-platform'])

/** Whether the page leads to documents and is none itself: what dates, numbers and labels it shows belong to its entries. */
export const isIndex = (page: Page): boolean => INDEXES.has(page.fact(kind))
