import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = ['lib', 'rules', 'package.json', 'tsdown.config.ts']
/** Minutes after which a lock is taken for one that a killed build left behind. */
const STALE = 3

const modified = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** The newest change below a file or folder; a folder's own time tells of files taken away. */
const newest = file => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return Math.max(stat.mtimeMs, ...readdirSync(file).map(name => newest(path.join(file, name))))
}

const isBuilt = () =>
  modified(path.join(root, 'dist/cli.mjs')) > Math.max(...SOURCES.map(name => newest(path.join(root, name))))

/** Builds `dist` unless it is newer than every source. One at a time: tests and commands may ask at once. */
export const ensureBuilt = async () => {
  if (isBuilt()) return
  const lock = path.join(root, 'node_modules/.govlint-build')
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      if (Date.now() - modified(lock) > STALE * 60_000) rmSync(lock, { recursive: true, force: true })
      else await sleep(200)
    }
  }
  try {
    if (isBuilt()) return
    const tsdown = path.join(root, 'node_modules/tsdown/dist/run.mjs')
    // Its words go to standard error: standard output is the report's.
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsdown, '--log-level', 'warn'], { cwd: root })
    if (status !== 0) {
      process.stderr.write(stdout)
      process.stderr.write(stderr)
      process.exit(2)
    }
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
