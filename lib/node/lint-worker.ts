import { parentPort, workerData } from 'node:worker_threads'
import type { Language } from '../core/engine/finding.ts'
import type { IsoDay } from '../core/page/page-facts.ts'
import { type LintInputOptions, type LintTask, lintInput } from './lint-input.ts'
import { type ConfigSource, loadConfig } from './load-config.ts'

/** What a worker is given when it starts. */
export interface LintWorkerData {
  readonly config: ConfigSource
  readonly today: IsoDay
  readonly language: Language
  readonly want: LintInputOptions['want']
  /** One number: the rule that runs, counted from 1 in the order of the catalogue; 0 for none. Read when the worker hangs. */
  readonly running: SharedArrayBuffer
}

const { config: source, today, language, want, running } = workerData as LintWorkerData
const rule = new Int32Array(running)
const config = await loadConfig(source)
const numbers = new Map([...config.catalogue.rules.keys()].map((id, index) => [id, index + 1]))
const onRule = (id: string | null): void => {
  rule[0] = id === null ? 0 : (numbers.get(id) ?? 0)
}

parentPort?.on('message', async (task: LintTask) => {
  parentPort?.postMessage(await lintInput(task, { config, today, language, want, onRule }))
})
parentPort?.postMessage('ready')
