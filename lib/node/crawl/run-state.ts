import type { Severity } from '../../core/engine/finding.ts'
import type { StateCount } from '../store/store.ts'

/** How far a run is: what the dashboard shows, plain numbers. */
export interface RunState {
  readonly sites: number
  /** Sites with pages still to come. */
  readonly open: number
  readonly discovered: number
  readonly done: number
  readonly failed: number
  readonly skipped: number
  readonly waiting: number
  readonly running: number
  /** Sure findings of this session. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Pages recorded a second, over the last half minute. */
  readonly rate: number
  /** Seconds until the known pages are recorded; `null` where nothing can be said. */
  readonly remaining: number | null
}

/** Over how long the pace is measured, in milliseconds. */
const WINDOW = 30_000

/** Keeps count of a run. */
export const createRunState = (sites: number, before: readonly StateCount[], now: () => number = Date.now) => {
  const count = { done: 0, failed: 0, skipped: 0, waiting: 0, running: 0 }
  for (const { state, pages } of before) count[state] += pages
  const findings: Record<Severity, number> = { error: 0, warn: 0, info: 0 }
  const pace: { at: number; pages: number }[] = []
  const began = now()
  let open = sites
  return {
    added(added: { readonly waiting: number; readonly skipped: number }): void {
      count.waiting += added.waiting
      count.skipped += added.skipped
    },
    claimed(pages: number): void {
      count.waiting -= pages
      count.running += pages
    },
    gaveBack(pages: number): void {
      count.running -= pages
      count.waiting += pages
    },
    recorded(state: 'done' | 'failed' | 'skipped', sure: Readonly<Record<Severity, number>> | null): void {
      count.running--
      count[state]++
      if (sure) for (const severity of ['error', 'warn', 'info'] as const) findings[severity] += sure[severity]
      const at = now()
      const last = pace.at(-1)
      if (last && at - last.at < 1_000) last.pages++
      else pace.push({ at, pages: 1 })
    },
    siteClosed(): void {
      open--
    },
    get(): RunState {
      const at = now()
      while (pace.length > 0 && at - pace[0]!.at > WINDOW) pace.shift()
      const seconds = Math.max(1, Math.min(WINDOW, at - began) / 1_000)
      const rate = pace.reduce((sum, { pages }) => sum + pages, 0) / seconds
      const left = count.waiting + count.running
      return {
        sites,
        open,
        ...count,
        discovered: count.done + count.failed + count.skipped + left,
        findings: { ...findings },
        rate: Math.round(rate * 10) / 10,
        remaining: rate === 0 ? null : Math.round(left / rate),
      }
    },
  }
}
