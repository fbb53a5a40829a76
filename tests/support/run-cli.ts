import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Report } from '../../lib/core/report/report.ts'

const LAUNCHER = fileURLToPath(new URL('../../scripts/govlint.mjs', import.meta.url))

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line as a user does; builds it first where sources are newer. */
export const runCli = (
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; closeStdout?: boolean } = {},
): Promise<CliRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      cwd: options.cwd,
      env: { ...process.env, NO_COLOR: '1', CI: '1' },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
      if (options.closeStdout) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })

/** `govlint check … --format json`, read. */
export const checkJson = async (
  args: readonly string[],
  options: Parameters<typeof runCli>[1] = {},
): Promise<CliRun & { report: Report }> => {
  const run = await runCli(['check', ...args, '--format', 'json'], options)
  if (run.stdout === '') throw new Error(`no report: ${run.stderr}`)
  return { ...run, report: JSON.parse(run.stdout) }
}

/** A folder with files, for one test. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'govlint-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}
