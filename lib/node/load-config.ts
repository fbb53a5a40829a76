import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalogue } from '../../rules/index.ts'
import {
  type Config,
  type ResolvedConfig,
  type RuleSettings,
  resolveConfig,
  UsageError,
} from '../core/engine/config.ts'
import { withWordLists } from './word-lists.ts'

/** Where a run's configuration comes from: plain data, so that every worker can load the same one. */
export interface ConfigSource {
  /** Absolute; `null` where there is no file. */
  readonly file: string | null
  /** What a JSON file holds; `null` where the file is a script, which each thread runs itself. */
  readonly json: unknown
  /** What the command line says; wins. */
  readonly flags: Pick<Config, 'preset' | 'rules' | 'language' | 'failOn' | 'maxWarnings' | 'minPages'>
}

export const CONFIG_NAMES = ['govlint.config.ts', 'govlint.config.js', 'govlint.config.mjs', 'govlint.config.json']

/**
 * Finds the configuration: the file that was named, else the nearest one upwards from a folder.
 *
 * @throws UsageError where the named file is not there or a JSON file is faulty, naming file and place
 */
export const findConfig = (named: string | null, folder: string, flags: ConfigSource['flags'] = {}): ConfigSource => {
  const file = named === null ? nearestConfig(folder) : path.resolve(folder, named)
  if (file === null) return { file, json: {}, flags }
  if (named !== null && !existsSync(file))
    throw new UsageError(`--config: 没有「${named}」这个文件 (no such file)；可用 govlint init 生成`)
  if (/\.[cm]?[jt]s$/i.test(file)) return { file, json: null, flags }
  return { file, json: parseJson(file), flags }
}

const nearestConfig = (folder: string): string | null => {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = CONFIG_NAMES.map(name => path.join(at, name)).find(existsSync)
    if (found) return found
    if (at === path.dirname(at)) return null
  }
}

const parseJson = (file: string): unknown => {
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`${file}: 配置文件无法读取 (cannot be read): ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = /at position (\d{1,15})/.exec(message)?.[1]
    const before = text.slice(0, offset === undefined ? text.length : Number(offset))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    throw new UsageError(`${file}:${line}:${column}: 不是有效的 JSON (not valid JSON): ${message}`)
  }
}

/**
 * Loads and checks a configuration. The command line's part is checked by itself, so that a message names who is wrong.
 *
 * @throws UsageError
 */
export const loadConfig = async ({ file, json, flags }: ConfigSource): Promise<ResolvedConfig> => {
  const given = file !== null && json === null ? await runScript(file) : json
  const resolved = resolveConfig(file === null ? given : withWordLists(given, file), catalogue, file ?? 'govlint')
  if (Object.keys(flags).length === 0) return resolved
  const { config } = resolved
  const rules: RuleSettings = { ...config.rules, ...withOptions(config.rules, flags.rules) }
  // A rule that was named on the command line is meant everywhere.
  const overrides = (config.overrides ?? []).map(override => ({
    ...override,
    rules: { ...override.rules, ...withOptions(override.rules, pick(flags.rules, override.rules)) },
  }))
  return resolveConfig({ ...config, ...flags, rules, overrides }, catalogue, '命令行 (command line)')
}

const pick = (rules: RuleSettings = {}, known: RuleSettings): RuleSettings =>
  Object.fromEntries(Object.entries(rules).filter(([id]) => Object.hasOwn(known, id)))

/** Severities of the command line with the options that the file gives. */
const withOptions = (before: RuleSettings = {}, rules: RuleSettings = {}): RuleSettings =>
  Object.fromEntries(
    Object.entries(rules).map(([id, value]) => {
      const options = before[id]
      return [id, typeof options === 'object' && typeof value === 'string' ? [value, options[1]] : value]
    }),
  )

const runScript = async (file: string): Promise<unknown> => {
  const [{ createJiti }, govlint] = await Promise.all([import('jiti'), import('../index.ts')])
  const jiti = createJiti(pathToFileURL(file).href, {
    fsCache: false,
    interopDefault: false,
    virtualModules: { govlint },
  })
  let loaded: { readonly default?: unknown }
  try {
    loaded = await jiti.import(file)
  } catch (error) {
    throw new UsageError(`${file}: 配置脚本出错 (the script failed): ${error instanceof Error ? error.message : error}`)
  }
  if (typeof loaded.default !== 'object' || loaded.default === null)
    throw new UsageError(`${file}: 缺少默认导出，应写作 export default defineConfig({ … }) (no default export)`)
  return loaded.default
}
