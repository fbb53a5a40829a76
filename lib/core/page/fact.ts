import type { Page } from './page.ts'

/** Something a page tells of itself, read from tree and text alone: no clock, no network. */
export interface Fact<T> {
  readonly name: string
  /** Counts the facts there are: where a page keeps the value. */
  readonly slot: number
  read(page: Page): T
}

let slots = 0

/** Defines a fact; ask for it with `page.fact(…)`, which reads it once a page. */
export const defineFact = <T>(name: string, read: (page: Page) => T): Fact<T> => ({ name, slot: slots++, read })
