import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createJson } from '../../../lib/core/report/format/json.ts'
import type { Report } from '../../../lib/core/report/report.ts'
import { findConfig } from '../../../lib/node/load-config.ts'
import { type ReportOptions, report as run } from '../../../lib/node/report/report.ts'
import { report, write } from '../../core/report/format/fixture.ts'

export const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'govlint-report-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Writes the JSON of `govlint check` into a folder. */
export const jsonReport = (into: string, name: string, given: Parameters<typeof report>[0] | Report): string => {
  const file = path.join(into, name)
  writeFileSync(file, write(createJson(), report(given)))
  return file
}

/** Runs `govlint report`. */
export const makeReport = async (args: readonly string[], given: Partial<ReportOptions>): Promise<void> =>
  run({
    args,
    source: await findConfig(null, tmpdir()),
    formats: [],
    compare: null,
    deadline: null,
    units: [],
    issuer: null,
    color: false,
    ...given,
  })

/** What a page, a unit or an attachment may call itself. */
export const HOSTILE = `=HYPERLINK("http://evil.example","x")</script><script>window.owned=1</script><img src=x onerror="window.owned=2">&'"\u2028\u2029\u0000\u001b[31m_x000D_\ud800](http://evil.example)\r\n::error::x`
