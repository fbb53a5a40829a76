import type { Formatter } from '../report.ts'
import { createCsv } from './csv.ts'
import { createGithub } from './github.ts'
import { createGitlab } from './gitlab.ts'
import { createHtml } from './html.ts'
import { createJson } from './json.ts'
import { createJunit } from './junit.ts'
import type { FormatOptions } from './options.ts'
import { createSarif } from './sarif.ts'
import { createText } from './text.ts'

/** The formats of `--format`, by name. */
export const FORMATS = {
  text: createText,
  json: createJson,
  sarif: createSarif,
  junit: createJunit,
  github: createGithub,
  gitlab: createGitlab,
  csv: createCsv,
  html: createHtml,
} as const satisfies Readonly<Record<string, (options: FormatOptions) => Formatter>>

export type FormatName = keyof typeof FORMATS
