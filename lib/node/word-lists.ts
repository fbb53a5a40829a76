import { readFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/engine/config.ts'
import { type ListedTerm, parseWordList, WordListError, type WordListFormat } from '../core/text/word-list.ts'

/** The rule whose option `files` names word lists. */
const RULE = 'leak/sensitive-term'
const FORMATS: ReadonlyMap<string, WordListFormat> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.txt', 'txt'],
  ['.json', 'json'],
])

/**
 * A configuration with the word lists that it names read in: `files` of the rule become `lists`, so that the core never reads a file.
 * What is not as expected stays as it is: the configuration's own check says so.
 *
 * @param from the configuration file, to which the names are relative
 * @throws UsageError naming file, line and remedy
 */
export const withWordLists = (config: unknown, from: string): unknown => {
  if (!isObject(config)) return config
  const known = new Map<string, WordList>()
  const filled = (rules: unknown): unknown => {
    const setting = isObject(rules) ? rules[RULE] : undefined
    if (!isObject(rules) || !Array.isArray(setting) || !isObject(setting[1])) return rules
    const { files, ...options } = setting[1]
    if (!Array.isArray(files) || !files.every(file => typeof file === 'string')) return rules
    const lists = files.map(file => {
      const full = path.resolve(path.dirname(from), file)
      const list = known.get(full) ?? readWordList(full, from)
      known.set(full, list)
      return list
    })
    const given = Array.isArray(options['lists']) ? options['lists'] : []
    return { ...rules, [RULE]: [setting[0], { ...options, lists: [...given, ...lists] }] }
  }
  const { rules, overrides } = config
  return {
    ...config,
    ...(rules === undefined ? {} : { rules: filled(rules) }),
    ...(Array.isArray(overrides)
      ? { overrides: overrides.map(each => (isObject(each) ? { ...each, rules: filled(each['rules']) } : each)) }
      : {}),
  }
}

interface WordList {
  readonly name: string
  readonly terms: readonly ListedTerm[]
}

const readWordList = (file: string, from: string): WordList => {
  const extension = path.extname(file).toLowerCase()
  const format = FORMATS.get(extension)
  if (!format)
    throw new UsageError(
      `${from}: ${RULE}: 词表「${file}」应为 .csv、.tsv、.txt 或 .json；Excel 表格请另存为 CSV (unknown kind of word list)`,
    )
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new UsageError(
      `${from}: ${RULE}: 词表「${file}」读不出来，路径从配置文件所在的文件夹算起 (cannot be read): ${(error as Error).message}`,
    )
  }
  try {
    return { name: path.basename(file, path.extname(file)), terms: parseWordList(decodeList(bytes), format) }
  } catch (error) {
    const line = error instanceof WordListError ? `:${error.line}` : ''
    throw new UsageError(`${file}${line}: ${(error as Error).message}`)
  }
}

/** UTF-8, UTF-16 with its mark, else GB18030, as Excel saves CSV on a Chinese system. */
const decodeList = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  throw new Error('既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8 (unknown encoding)')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
