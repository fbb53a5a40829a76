import { escapeMarkup } from './escape-markup.ts'
import { type Counts, LEVELS, type Level, noCounts, sum } from './level.ts'

/** The counts under a key, made at the first asking. */
export const countIn = (map: Map<string, Counts>, key: string): Counts => {
  const counts = map.get(key) ?? noCounts()
  map.set(key, counts)
  return counts
}

/** By errors, then warnings, and so on. */
export const gravestFirst = (map: ReadonlyMap<string, Counts>): [string, Counts][] =>
  [...map].sort(
    ([a, x], [b, y]) => LEVELS.reduce((order, level) => order || y[level] - x[level], 0) || (a < b ? -1 : 1),
  )

/** One line of a chart; the button it becomes sets the filter of that name. */
export interface Bar {
  readonly name: string
  readonly filter: string
  readonly value: string
  readonly counts: Counts
  /** Said under the bar. */
  readonly state?: string
}

type LevelName = (level: Level) => string

/** A section with a bar chart, made of lists and styles so that it reads as text too; `rest` is folded away. */
export const chart = (
  title: string,
  list: readonly Bar[],
  levelName: LevelName,
  rest: readonly Bar[] = [],
  restTitle = '',
): string => {
  if (list.length + rest.length === 0) return ''
  const most = Math.max(1, ...list.map(({ counts }) => sum(counts)))
  const open = list.length > 0 ? bars(list, most, levelName) : ''
  const folded = `<details class="rest"><summary>${escapeMarkup(restTitle)}</summary>${bars(rest, most, levelName)}</details>`
  return `<section><h2>${title}</h2>${open}${rest.length > 0 ? folded : ''}</section>`
}

const bars = (list: readonly Bar[], most: number, levelName: LevelName): string =>
  `<ol class="bars">${list.map(bar => `<li>${barOf(bar, most, levelName)}</li>`).join('')}</ol>`

const barOf = ({ name, filter, value, counts, state }: Bar, most: number, levelName: LevelName): string => {
  const numbers = LEVELS.filter(level => counts[level] > 0).map(level => `${levelName(level)} ${counts[level]}`)
  const some = numbers.length > 0
  const inner = [
    `<span class="name">${escapeMarkup(name)}</span>`,
    `<span class="number">${numbers.join(' · ')}</span>`,
    some ? stack(counts, most) : '',
    state ? `<span class="state">${escapeMarkup(state)}</span>` : '',
  ].join('')
  const title = escapeMarkup(name)
  return some
    ? `<button type="button" data-filter="${filter}" data-value="${escapeMarkup(value)}" title="${title}">${inner}</button>`
    : `<div class="bar" title="${title}">${inner}</div>`
}

/** A bar of a part a level; `most` is the full length. */
export const stack = (counts: Counts, most: number): string => {
  const parts = LEVELS.filter(level => counts[level] > 0).map(
    level => `<i class="${level}" style="width:${((counts[level] / most) * 100).toFixed(2)}%"></i>`,
  )
  return `<span class="stack" aria-hidden="true">${parts.join('')}</span>`
}
