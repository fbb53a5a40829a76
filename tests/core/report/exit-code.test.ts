import { expect, it } from 'vitest'
import { exitCode } from '../../../lib/core/report/exit-code.ts'

const run = (error: number, warn: number, info: number, pages = 1, notChecked = 0) => ({
  sure: { error, warn, info },
  pages,
  notChecked,
})

it.each([
  ['nothing found', run(0, 0, 0), {}, 0],
  ['an error', run(1, 0, 0), {}, 1],
  ['warnings do not fail by default', run(0, 9, 9), {}, 0],
  ['a warning, --fail-on warn', run(0, 1, 0), { failOn: 'warn' }, 1],
  ['an error, --fail-on warn', run(1, 0, 0), { failOn: 'warn' }, 1],
  ['a hint, --fail-on warn', run(0, 0, 1), { failOn: 'warn' }, 0],
  ['a hint, --fail-on info', run(0, 0, 1), { failOn: 'info' }, 1],
  ['as many warnings as allowed', run(0, 3, 0), { maxWarnings: 3 }, 0],
  ['one warning too many', run(0, 4, 0), { maxWarnings: 3 }, 1],
  ['--max-warnings 0', run(0, 1, 0), { maxWarnings: 0 }, 1],
  ['something not checked', run(0, 0, 0, 5, 1), {}, 3],
  ['a fault comes before incompleteness', run(1, 0, 0, 5, 1), {}, 1],
  ['too many warnings come before incompleteness', run(0, 2, 0, 5, 1), { maxWarnings: 1 }, 1],
  ['no page at all', run(0, 0, 0, 0), {}, 3],
  ['no page, and none asked for', run(0, 0, 0, 0), { minPages: 0 }, 0],
  ['fewer pages than --min-pages', run(0, 0, 0, 9), { minPages: 10 }, 3],
  ['as many pages as --min-pages', run(0, 0, 0, 10), { minPages: 10 }, 0],
] as const)('%s', (_, outcome, limits, code) => {
  expect(exitCode(outcome, limits)).toBe(code)
})
