#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Config, RuleSettings } from '../core/engine/config.ts'
import type { Severity } from '../core/engine/finding.ts'
import { displayWidth } from '../core/report/format/display-width.ts'
import type { FormatTarget } from './check.ts'
import type { ConfigSource } from './load-config.ts'
import { version } from './version.ts'

// Every command loads what it needs when it runs: a small page must not wait for what only a large run uses.

interface CommonFlags {
  readonly config?: string
  readonly lang?: 'zh-CN' | 'en'
}

interface CheckFlags extends CommonFlags {
  readonly preset?: string
  readonly rule?: RuleSettings
  readonly format?: readonly FormatTarget[]
  readonly now?: string
  readonly baseUrl?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly maxWarnings?: number
  readonly minPages?: number
  readonly failOn?: Severity
  readonly partial?: boolean
  readonly render: string
  readonly quiet?: boolean
  readonly color: boolean
}

const FORMAT_NAMES = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'html'] as const

const wrong = (message: string): InvalidArgumentError => new InvalidArgumentError(message)

const count = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw wrong(`「${text}」不是非负整数 (not a whole number)`)
  return Number(text)
}

const day = (text: string): string => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw wrong(`「${text}」不是日期，应写作 2026-01-31 (not a day)`)
  return text
}

const ruleSetting = (text: string, before: RuleSettings = {}): RuleSettings => {
  const match = /^([^=\s]{1,100})=(error|warn|info|off)$/.exec(text)
  if (!match) throw wrong(`「${text}」应写作 规则名=级别，级别为 error、warn、info 或 off (expected id=severity)`)
  return { ...before, [match[1]!]: match[2] as Severity | 'off' }
}

const formatTarget = (text: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] => {
  const equals = text.indexOf('=')
  const given = equals < 0 ? text : text.slice(0, equals)
  const file = equals < 0 ? null : text.slice(equals + 1)
  const name = FORMAT_NAMES.find(each => each === given)
  if (!name) throw wrong(`没有「${given}」这种格式；可用: ${FORMAT_NAMES.join(' ')} (no such format)`)
  if (file === '') throw wrong(`「${text}」等号后应为文件名 (file name missing)`)
  if (before.some(each => each.file === file))
    throw wrong(
      file === null
        ? '只能有一种格式写到标准输出，其余请写作 格式=文件 (only one format can go to standard output)'
        : `两种格式不能写到同一个文件「${file}」(two formats, one file)`,
    )
  return [...before, { name, file }]
}

/** Today where the deadlines of Chinese offices are counted, wherever the machine stands. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

const sourceOf = async (flags: CommonFlags, more: ConfigSource['flags'] = {}): Promise<ConfigSource> => {
  const { findConfig } = await import('./load-config.ts')
  return findConfig(flags.config ?? null, process.cwd(), { ...(flags.lang ? { language: flags.lang } : {}), ...more })
}

/** Drops what was not given, so that it overrides nothing. */
const given = <T extends object>(flags: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

const runCheck = async (args: readonly string[], flags: CheckFlags): Promise<number> => {
  const { UsageError } = await import('../core/engine/config.ts')
  if (flags.render !== 'none')
    throw new UsageError(
      `--render ${flags.render}: 浏览器渲染尚未提供，目前只能用 none (rendering is not available yet, use none)`,
    )
  const { check } = await import('./check.ts')
  const { preset, rule, failOn, maxWarnings, minPages } = flags
  const overrides: Pick<Config, 'preset' | 'rules' | 'failOn' | 'maxWarnings' | 'minPages'> = given({
    preset,
    rules: rule,
    failOn,
    maxWarnings,
    minPages,
  })
  return check({
    args,
    source: await sourceOf(flags, overrides),
    today: flags.now ?? today(),
    baseUrl: flags.baseUrl ?? null,
    partial: flags.partial ?? false,
    formats: flags.format ?? [{ name: 'text', file: null }],
    baseline: flags.baseline ?? null,
    updateBaseline: flags.updateBaseline ?? false,
    quiet: flags.quiet ?? false,
    color: flags.color && !process.env['NO_COLOR'] && (process.stdout.isTTY === true || !!process.env['FORCE_COLOR']),
  })
}

const withCommon = (command: Command): Command =>
  command
    .option('--config <文件>', '配置文件；默认从当前目录向上找 govlint.config.ts|js|mjs|json (configuration)')
    .addOption(new Option('--lang <语言>', '提示的语言 (language of messages)').choices(['zh-CN', 'en']))

const INPUTS = '文件、目录、通配符、网址，或 - 表示标准输入 (files, folders, globs, URLs, - for standard input)'

/** @param settle told the exit code of the command that ran */
const createProgram = (settle: (code: number) => void): Command => {
  const program = new Command('govlint')
  const titles: Readonly<Record<string, string>> = {
    'Usage:': '用法 (usage):',
    'Arguments:': '参数 (arguments):',
    'Options:': '选项 (options):',
    'Commands:': '命令 (commands):',
  }
  program
    .description('政务公开网页规则检查 (checks Chinese government web pages)')
    .version(version, '-V, --version', '版本 (version)')
    .helpOption('-h, --help', '帮助 (help)')
    .helpCommand('help [命令]', '某个命令的帮助 (help of a command)')
    .configureHelp({ styleTitle: title => titles[title] ?? title, displayWidth })
    .configureOutput({ writeErr: () => {} })
    .exitOverride()

  withCommon(
    program
      .command('check')
      .summary('检查网页 (lint pages)')
      .description('检查网页；目录按一个完整站点检查 (lint pages; a folder is a whole site)')
      .argument('<输入...>', INPUTS),
  )
    .option('--preset <名称>', 'recommended、strict 或工作要点，如 haidian-2024 (preset)')
    .addOption(
      new Option('--rule <规则=级别>', '设定一条规则的级别，可重复 (severity of a rule, repeatable)').argParser(
        ruleSetting,
      ),
    )
    .addOption(
      new Option('--format <格式[=文件]>', `${FORMAT_NAMES.join('|')}，可重复，默认 text (repeatable)`).argParser(
        formatTarget,
      ),
    )
    .option('--base-url <网址>', '目录发布在哪里 (where a folder is published)')
    .option('--now <日期>', '以哪天为今天，YYYY-MM-DD (the day that counts as today)', day)
    .option('--baseline <文件>', '基线：其中的问题不再报告 (known findings)')
    .option('--update-baseline', '把本次的问题写入基线 (write the baseline anew)')
    .option('--max-warnings <数>', '警告多于此数即不通过 (fail above so many warnings)', count)
    .option('--min-pages <数>', '页面少于此数即为不完整，默认 1 (incomplete below so many pages)', count)
    .addOption(
      new Option('--fail-on <级别>', '达到此级别即不通过，默认 error (fail at this severity)').choices([
        'error',
        'warn',
        'info',
      ]),
    )
    .option('--partial', '目录只是站点的一部分 (a folder is only a part of its site)')
    .addOption(
      new Option('--render <方式>', '用浏览器渲染 (render in a browser)')
        .choices(['none', 'sample', 'all'])
        .default('none'),
    )
    .option('--quiet', '不显示进度，文本报告只列不通过的页面 (no progress, only failing pages)')
    .option('--no-color', '不用颜色 (no colour)')
    .addHelpText(
      'after',
      '\n退出码 (exit codes): 0 通过 (passed) · 1 有问题 (findings) · 2 用法或配置有误 (wrong use) · 3 检查不完整 (incomplete)',
    )
    .action(async (args: string[], flags: CheckFlags) => settle(await runCheck(args, flags)))

  withCommon(
    program
      .command('facts')
      .summary('输出对网页的理解 (print what was understood)')
      .description('输出对网页的理解，每页一行 JSON (what was understood of each page, NDJSON)')
      .argument('<输入...>', INPUTS),
  )
    .option('--base-url <网址>', '目录发布在哪里 (where a folder is published)')
    .action(async (args: string[], flags: CommonFlags & { baseUrl?: string }) => {
      const { printFacts } = await import('./print-facts.ts')
      const source = await sourceOf(flags)
      settle(await printFacts({ args, source, today: today(), baseUrl: flags.baseUrl ?? null }))
    })

  withCommon(program.command('rules').description('列出规则 (list the rules)'))
    .option('--work-points', '按工作要点列出 (by work point)')
    .option('--preset <名称>', '只列该预设的规则 (only those of a preset)')
    .action(async (flags: CommonFlags & { workPoints?: boolean; preset?: string }) => {
      const [{ loadConfig }, { rulesText, workPointsText }] = await Promise.all([
        import('./load-config.ts'),
        import('./rules-text.ts'),
      ])
      const config = await loadConfig(await sourceOf(flags, given({ preset: flags.preset })))
      const language = config.config.language ?? 'zh-CN'
      process.stdout.write(
        flags.workPoints
          ? workPointsText(config.catalogue, language)
          : rulesText(config.catalogue, flags.preset ?? null, language),
      )
      settle(0)
    })

  withCommon(
    program
      .command('explain')
      .description('说明一条规则：依据、选项、示例 (one rule: basis, options, examples)')
      .argument('<规则>', '如 leak/resident-id (rule id)'),
  ).action(async (id: string, flags: CommonFlags) => {
    const [{ loadConfig }, { explainRule }] = await Promise.all([
      import('./load-config.ts'),
      import('./explain-rule.ts'),
    ])
    const config = await loadConfig(await sourceOf(flags))
    process.stdout.write(explainRule(id, config.catalogue, config.config.language ?? 'zh-CN'))
    settle(0)
  })

  program
    .command('init')
    .description('生成带类型的 govlint.config.ts (write a typed configuration)')
    .action(async () => {
      const { initConfig } = await import('./init-config.ts')
      process.stdout.write(`已生成 (written): ${await initConfig(process.cwd())}\n`)
      settle(0)
    })

  for (const command of program.commands)
    command
      .helpOption('-h, --help', '帮助 (help)')
      .configureHelp(program.configureHelp())
      .configureOutput({ writeErr: () => {} })
      .exitOverride()
  return program
}

/** What commander says, in the words of our users. */
const commanderText = ({ code, message }: CommanderError): string => {
  const name = /'([^']{1,300})'/.exec(message)?.[1] ?? ''
  const near = /Did you mean ([^?]{1,100})\?/.exec(message)?.[1]
  const hint = near ? `，是否想写「${near}」？` : '；govlint help 可看用法'
  switch (code) {
    case 'commander.unknownOption':
      return `没有「${name}」这个选项 (unknown option)${hint}`
    case 'commander.unknownCommand':
      return `没有「${name}」这个命令 (unknown command)${hint}`
    case 'commander.missingArgument':
      return `缺少参数「${name}」(missing argument)${hint}`
    case 'commander.optionMissingArgument':
      return `选项「${name}」后缺少值 (missing value)${hint}`
    case 'commander.excessArguments':
      return `参数过多 (too many arguments)${hint}`
    case 'commander.invalidArgument':
      return message
        .replace(
          /^error: option '([^']{1,100})' argument '[^']{0,300}' is invalid\. /,
          (_, option: string) => `${/--[\w-]{1,40}/.exec(option)?.[0] ?? option}: `,
        )
        .replace(/Allowed choices are ([^.]{1,200})\./, '只能是 $1 (allowed choices)')
    default:
      return message
  }
}

/**
 * Runs the command line.
 *
 * @param argv without node and script
 * @returns the exit code: 0, 1, 3 as a check comes out, 2 for wrong use
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  let code = 0
  const program = createProgram(settled => {
    code = settled
  })
  if (argv.length === 0) {
    process.stderr.write(program.helpInformation())
    return 2
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      if (error.code === 'commander.help') process.stderr.write(program.helpInformation())
      else process.stderr.write(`govlint: ${commanderText(error)}\n`)
      return 2
    }
    if (error instanceof Error && error.name === 'UsageError') {
      process.stderr.write(`govlint: ${error.message}\n`)
      return 2
    }
    process.stderr.write(
      `govlint: 程序出错，请报告 (internal error): ${error instanceof Error ? error.stack : error}\n`,
    )
    return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
