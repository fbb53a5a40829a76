#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Config, RuleSettings } from '../core/engine/config.ts'
import type { Severity } from '../core/engine/finding.ts'
import { displayWidth } from '../core/report/format/display-width.ts'
import type { FormatTarget } from './check.ts'
import type { ConfigSource } from './load-config.ts'
import type { ReportFormat, ReportTarget } from './report/report.ts'
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
  readonly attachments?: boolean
  readonly render: string
  readonly quiet?: boolean
  readonly color: boolean
}

interface CrawlFlags extends CommonFlags {
  readonly preset?: string
  readonly rule?: RuleSettings
  readonly format?: readonly FormatTarget[]
  readonly now?: string
  readonly sites?: string
  readonly store: string
  readonly rate: number
  readonly concurrency: number
  readonly maxPages?: number
  readonly scope?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly allowPrivate?: boolean
  readonly recheck?: boolean
  readonly ignoreRobots?: boolean
  readonly honorPageIgnores?: boolean
  readonly jsonProgress?: boolean
  readonly contact?: string
  readonly maxWarnings?: number
  readonly minPages?: number
  readonly failOn?: Severity
  readonly render: string
  readonly quiet?: boolean
  readonly color: boolean
}

interface ReportFlags extends CommonFlags {
  readonly format?: readonly ReportTarget[]
  readonly compare?: string
  readonly deadline?: string
  readonly unit?: readonly string[]
  readonly issuer?: string
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

const REPORT_FORMATS = [...FORMAT_NAMES, 'xlsx', 'docx'] as const

/** Reads `name[=file]`, the name one of those given. */
const targetOf =
  <Name extends ReportFormat>(names: readonly Name[]) =>
  (text: string, before: readonly { name: Name; file: string | null }[] = []) => {
    const equals = text.indexOf('=')
    const given = equals < 0 ? text : text.slice(0, equals)
    const file = equals < 0 ? null : text.slice(equals + 1)
    const name = names.find(each => each === given)
    if (!name) throw wrong(`没有「${given}」这种格式；可用: ${names.join(' ')} (no such format)`)
    if (file === '') throw wrong(`「${text}」等号后应为文件名 (file name missing)`)
    if (file === null && (name === 'xlsx' || name === 'docx'))
      throw wrong(`「${name}」应写作 ${name === 'xlsx' ? 'xlsx=台账.xlsx' : 'docx=文件夹'} (where to)`)
    if (before.some(each => each.file === file))
      throw wrong(
        file === null
          ? '只能有一种格式写到标准输出，其余请写作 格式=文件 (only one format can go to standard output)'
          : `两种格式不能写到同一个文件「${file}」(two formats, one file)`,
      )
    return [...before, { name, file }]
  }
const formatTarget = targetOf(FORMAT_NAMES)

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
    attachments: flags.attachments ?? false,
    formats: flags.format ?? [{ name: 'text', file: null }],
    baseline: flags.baseline ?? null,
    updateBaseline: flags.updateBaseline ?? false,
    quiet: flags.quiet ?? false,
    color: flags.color && !process.env['NO_COLOR'] && (process.stdout.isTTY === true || !!process.env['FORCE_COLOR']),
  })
}

const runCrawl = async (urls: readonly string[], flags: CrawlFlags): Promise<number> => {
  const { UsageError } = await import('../core/engine/config.ts')
  if (flags.render !== 'none')
    throw new UsageError(
      `--render ${flags.render}: 浏览器渲染尚未提供，目前只能用 none (rendering is not available yet, use none)`,
    )
  const { crawl } = await import('./crawl/crawl.ts')
  const { preset, rule, failOn, maxWarnings, minPages } = flags
  return crawl({
    urls,
    sites: flags.sites ?? null,
    store: flags.store,
    rate: flags.rate,
    concurrency: flags.concurrency,
    maxPages: flags.maxPages ?? null,
    scope: flags.scope ?? null,
    include: flags.include ?? [],
    exclude: flags.exclude ?? [],
    allowPrivate: flags.allowPrivate ?? false,
    recheck: flags.recheck ?? false,
    ignoreRobots: flags.ignoreRobots ?? false,
    honorPageIgnores: flags.honorPageIgnores ?? false,
    jsonProgress: flags.jsonProgress ?? false,
    contact: flags.contact ?? null,
    source: await sourceOf(flags, given({ preset, rules: rule, failOn, maxWarnings, minPages })),
    now: flags.now ?? null,
    today: today(),
    formats: flags.format ?? [],
    quiet: flags.quiet ?? false,
    color: flags.color && !process.env['NO_COLOR'] && (process.stdout.isTTY === true || !!process.env['FORCE_COLOR']),
  })
}

/** A number that may have a fraction: requests a second. */
const rate = (text: string): number => {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text)) throw wrong(`「${text}」不是数，例如 2 或 0.5，0 为不限 (not a number)`)
  return Number(text)
}

const positive = (text: string): number => {
  const value = count(text)
  if (value === 0) throw wrong('至少为 1 (at least 1)')
  return value
}

const list = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

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
    .option('--attachments', '目录中的附件也检查；直接列出的附件总会检查 (check the attachments of a folder too)')
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

  withCommon(
    program
      .command('crawl')
      .summary('巡检整个网站 (inspect whole sites)')
      .description(
        '巡检整个网站，结果存入库；中断后再次运行即接着进行 (inspect whole sites into a store; resumes by itself)',
      )
      .argument('[网址...]', '起始网址，每个为一个站点 (start addresses, each a site)'),
  )
    .option('--sites <文件>', '单位名单，CSV 或 XLSX，表头 unit,url (list of units)')
    .option('--store <文件>', '库 (store)', 'run.sqlite')
    .addOption(
      new Option('--rate <次数>', '每台主机每秒请求数，0 为不限 (requests a second and host, 0: unlimited)')
        .argParser(rate)
        .default(2),
    )
    .addOption(new Option('--concurrency <数>', '每台主机的连接数 (connections a host)').argParser(positive).default(2))
    .option('--max-pages <数>', '每个站点最多检查的页数 (pages a site at most)', positive)
    .option('--scope <范围>', 'directory、host、subdomains 或前缀 (how far a site reaches)')
    .option('--include <通配符>', '只检查匹配的网址，可重复 (only matching addresses)', list)
    .option('--exclude <通配符>', '不检查匹配的网址，可重复 (leave out matching addresses)', list)
    .option('--allow-private', '允许内网和本机地址 (allow private and loopback addresses)')
    .option('--recheck', '重新检查失败和有问题的页面 (check pages with findings anew)')
    .option('--ignore-robots', '经网站主管单位同意，不理会 robots.txt (with the consent of the owner)')
    .option('--honor-page-ignores', '承认网页中的忽略注释 (let pages ignore findings)')
    .option('--contact <联系方式>', '写入 User-Agent 的网址或邮箱 (contact in the user agent)')
    .option('--json-progress', '进度以 NDJSON 输出 (progress as NDJSON)')
    .option('--preset <名称>', 'recommended、strict 或工作要点，如 haidian-2024 (preset)')
    .addOption(
      new Option('--rule <规则=级别>', '设定一条规则的级别，可重复 (severity of a rule)').argParser(ruleSetting),
    )
    .addOption(
      new Option('--format <格式[=文件]>', `${FORMAT_NAMES.join('|')}，可重复 (repeatable)`).argParser(formatTarget),
    )
    .option('--now <日期>', '以哪天为今天，YYYY-MM-DD (the day that counts as today)', day)
    .option('--max-warnings <数>', '警告多于此数即不通过 (fail above so many warnings)', count)
    .option('--min-pages <数>', '页面少于此数即为不完整，默认 1 (incomplete below so many pages)', count)
    .addOption(
      new Option('--fail-on <级别>', '达到此级别即不通过，默认 error (fail at this severity)').choices([
        'error',
        'warn',
        'info',
      ]),
    )
    .addOption(
      new Option('--render <方式>', '用浏览器渲染 (render in a browser)')
        .choices(['none', 'sample', 'all'])
        .default('none'),
    )
    .option('--quiet', '不显示进度 (no progress)')
    .option('--no-color', '不用颜色 (no colour)')
    .action(async (urls: string[], flags: CrawlFlags) => settle(await runCrawl(urls, flags)))

  withCommon(
    program
      .command('report')
      .summary('生成检查报告、台账和通知书 (reports of an inspection)')
      .description('由库或 JSON 报告生成检查报告、整改台账和通知书 (reports, ledger and notices of an inspection)')
      .argument('<来源...>', 'govlint crawl 的库，或 govlint check --format json 的文件 (stores or JSON reports)'),
  )
    .addOption(
      new Option(
        '--format <格式=文件>',
        `${REPORT_FORMATS.join('|')}，可重复，默认 text；docx 后写文件夹 (repeatable; a folder for docx)`,
      ).argParser(targetOf(REPORT_FORMATS)),
    )
    .option('--compare <来源>', '与更早的库或 JSON 报告对比 (compare with an earlier one)')
    .option('--deadline <日期>', '统一的整改期限，YYYY-MM-DD；默认按级别 (one deadline for all)', day)
    .option(
      '--unit <单位>',
      '只要这些单位，可重复 (only these units)',
      (name: string, before: readonly string[] = []) => [...before, name],
    )
    .option('--issuer <单位>', '通知书的落款 (who signs the notices)')
    .option('--no-color', '不用颜色 (no colour)')
    .action(async (args: string[], flags: ReportFlags) => {
      const { report } = await import('./report/report.ts')
      await report({
        args,
        source: await sourceOf(flags),
        formats: flags.format ?? [{ name: 'text', file: null }],
        compare: flags.compare ?? null,
        deadline: flags.deadline ?? null,
        units: flags.unit ?? [],
        issuer: flags.issuer ?? null,
        color:
          flags.color && !process.env['NO_COLOR'] && (process.stdout.isTTY === true || !!process.env['FORCE_COLOR']),
      })
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
