import { findInputs } from './inputs.ts'
import { lintPool } from './lint-pool.ts'
import { type ConfigSource, loadConfig } from './load-config.ts'
import { openStdout } from './output.ts'
import { pageJob } from './page-job.ts'

export interface PrintFactsOptions {
  readonly args: readonly string[]
  readonly source: ConfigSource
  readonly today: string
  readonly baseUrl: string | null
}

/**
 * `govlint facts`: one JSON object a line, in the order of the arguments; pages that cannot be read are named on standard error.
 *
 * @returns the exit code
 */
export const printFacts = async ({ args, source, today, baseUrl }: PrintFactsOptions): Promise<0 | 3> => {
  const config = await loadConfig(source)
  const inputs = await findInputs(args, baseUrl)
  const output = openStdout()
  const linted = lintPool(
    inputs.pages.map(page => pageJob(page, config.config)),
    {
      config: source,
      today,
      language: config.config.language ?? 'zh-CN',
      want: 'facts line',
      ruleIds: [],
      budget: config.config.pageBudget ?? 20_000,
    },
  )
  let missing = inputs.pages.length === 0
  for await (const { factsLine, result } of linted) {
    if (factsLine !== null) await output.write(`${factsLine}\n`)
    else {
      missing = true
      for (const { reason, detail } of result.notChecked)
        process.stderr.write(`${result.file ?? result.url}: ${detail} [${reason}]\n`)
    }
  }
  await output.close()
  return missing ? 3 : 0
}
