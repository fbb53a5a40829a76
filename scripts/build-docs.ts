import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import type { Bilingual } from '../lib/core/engine/finding.ts'
import type { PageExample, Rule, SiteExample } from '../lib/core/engine/rule.ts'
import type { WorkPoint, WorkPointSet } from '../lib/core/engine/work-point-set.ts'
import {
  areaName,
  areaOf,
  basisOf,
  KIND_NAMES,
  OWNER_NAMES,
  SEVERITY_NAMES,
  VETO,
} from '../lib/core/report/format/wording.ts'
import { examples } from '../rules/examples.ts'
import { catalogue } from '../rules/index.ts'

type Language = 'zh' | 'en'

const HEAD =
  '<!-- 由 npm run docs 从规则生成，请改规则，不要改这里。Generated from the rules: edit them, not this. -->\n\n'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, i) => `| ${row.map(cell).join(' | ')} |\n${i === 0 ? `|${' --- |'.repeat(row.length)}\n` : ''}`)
    .join('')
/** Code in a fence longer than any run of backticks in it. */
const fenced = (code: string, language: string): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${code.trim()}\n${fence}\n`
}

/** Work points as one line, those of one set together. */
const pointsLine = (ids: readonly string[], language: Language): string =>
  catalogue.workPointSets
    .flatMap(set => {
      const numbers = ids.filter(id => id.startsWith(`${set.id}/`)).map(id => id.slice(set.id.length + 1))
      if (numbers.length === 0) return []
      numbers.sort((a, b) => Number(a) - Number(b))
      const text = language === 'zh' ? `${set.title} 第 ${numbers.join('、')} 项` : `${set.id} ${numbers.join(', ')}`
      return [`[${text}](../work-points.md)`]
    })
    .join(language === 'zh' ? '；' : '; ')

const optionRows = (rule: Rule, language: Language): string[][] => {
  const { shape = {} } = (rule.options as { def?: { shape?: Record<string, z.ZodMiniType> } }).def ?? {}
  const defaults = rule.options.parse({}) as Record<string, unknown>
  return Object.entries(shape).map(([name, schema]) => {
    const [zh = '', en = ''] = (z.globalRegistry.get(schema)?.description ?? '').split(' / ')
    return [`\`${name}\``, `\`${JSON.stringify(defaults[name])}\``, language === 'zh' ? zh : en]
  })
}

const lookedAt = (rule: Rule, language: Language): string => {
  if (rule.scope === 'site') return language === 'zh' ? '整个站点' : 'a whole site'
  if (!rule.appliesTo) return language === 'zh' ? '所有页面' : 'all pages'
  return rule.appliesTo.map(kind => KIND_NAMES[kind][language]).join(language === 'zh' ? '、' : ', ')
}

const WORDS = {
  severity: { zh: '级别', en: 'Severity' },
  preset: { zh: '预设', en: 'Preset' },
  looks: { zh: '对象', en: 'Looks at' },
  owner: { zh: '责任方', en: 'Owner' },
  basis: { zh: '依据', en: 'Basis' },
  points: { zh: '工作要点', en: 'Work points' },
  why: { zh: '为什么', en: 'Why' },
  fix: { zh: '怎样整改', en: 'What to do' },
  messages: { zh: '报告的话', en: 'Messages' },
  options: { zh: '选项', en: 'Options' },
  option: { zh: '选项', en: 'Option' },
  fallback: { zh: '默认值', en: 'Default' },
  meaning: { zh: '含义', en: 'Meaning' },
  id: { zh: '编号', en: 'Id' },
  text: { zh: '内容', en: 'Text' },
} as const satisfies Record<string, Bilingual>

const about = (rule: Rule, language: Language): string => {
  const { docs } = rule
  const say = (text: Bilingual): string => text[language]
  const rows = [
    ['', ''],
    [say(WORDS.severity), say(SEVERITY_NAMES[rule.severity]) + (rule.veto ? ` (${say(VETO)})` : '')],
    [say(WORDS.preset), `\`${rule.preset}\``],
    [say(WORDS.looks), lookedAt(rule, language)],
    [say(WORDS.owner), say(OWNER_NAMES[docs.owner])],
    [say(WORDS.basis), basisOf(rule)],
    [say(WORDS.points), pointsLine(docs.workPoints, language)],
  ]
  const options = optionRows(rule, language)
  const level = language === 'zh' ? '##' : '###'
  const messages = Object.entries(rule.messages).map(([id, text]) => [`\`${id}\``, say(text)])
  return [
    `${say(docs.description)}\n`,
    table(rows.filter(([, text], i) => i === 0 || text !== '')),
    `${level} ${say(WORDS.why)}\n\n${say(docs.rationale)}\n`,
    `${level} ${say(WORDS.fix)}\n\n${say(docs.fix)}\n`,
    `${level} ${say(WORDS.messages)}\n\n${table([[say(WORDS.id), say(WORDS.text)], ...messages])}`,
    ...(options.length > 0
      ? [
          `${level} ${say(WORDS.options)}\n\n${table([[say(WORDS.option), say(WORDS.fallback), say(WORDS.meaning)], ...options])}`,
        ]
      : []),
  ].join('\n')
}

const exampleText = (example: PageExample | SiteExample, mark: string): string => {
  const site = 'pages' in example
  const notes = [
    ...(!site && example.kind ? [`页面类型 kind: \`${example.kind}\``] : []),
    ...(example.options ? [`选项 options: \`${JSON.stringify(example.options)}\``] : []),
    ...(example.today ? [`当天 today: ${example.today}`] : []),
    ...(!site && example.decoded
      ? [
          `解码 decoded: \`${example.decoded.label ?? ''}\` → \`${example.decoded.encoding}\` (${example.decoded.declaredBy})`,
        ]
      : []),
  ]
  const code = site ? fenced(JSON.stringify(example.pages, null, 2), 'json') : fenced(example.html, 'html')
  const found = (example.findings ?? []).map(finding => {
    const where =
      'quote' in finding && finding.quote ? `「${finding.quote}」` : 'url' in finding ? `${finding.url}` : ''
    return `- → \`${finding.messageId}\` ${where}`.trimEnd()
  })
  return [
    `### ${mark} ${example.title.zh}\n\n${example.title.en}\n`,
    ...(notes.length > 0 ? [`${notes.join('；')}\n`] : []),
    code,
    ...(found.length > 0 ? [`${found.join('\n')}\n`] : []),
  ].join('\n')
}

const renderRule = (rule: Rule): string => {
  const { bad, good } = examples[rule.id]!
  const shown = [...bad.map(example => exampleText(example, '✗')), ...good.map(example => exampleText(example, '✓'))]
  return `${HEAD}# ${rule.id}\n\n${about(rule, 'zh')}\n## 例子 Examples\n\n✗ 会报告 reported，✓ 不会报告 not reported\n\n${shown.join('\n')}\n## English\n\n${about(rule, 'en')}`
}

const renderIndex = (): string => {
  const rules = [...catalogue.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const areas = [...new Set(rules.map(rule => areaOf(rule.id)))].map(area => {
    const rows = rules
      .filter(rule => areaOf(rule.id) === area)
      .map(rule => [
        `[${rule.id}](${rule.id}.md)`,
        `${rule.docs.description.zh}<br>${rule.docs.description.en}`,
        SEVERITY_NAMES[rule.severity].zh,
        `\`${rule.preset}\``,
        lookedAt(rule, 'zh'),
      ])
    return `## ${areaName(area, 'zh-CN')} ${areaName(area, 'en')}\n\n${table([['规则 Rule', '检查什么 What', '级别', '预设', '对象'], ...rows])}`
  })
  return `${HEAD}# 规则 Rules\n\n共 ${rules.length} 条。按工作要点查：[work-points.md](work-points.md)。怎样新增一条：[adding-a-rule.md](../adding-a-rule.md)。\n\n${areas.join('\n')}`
}

const WHERE = {
  page: { zh: '单页', en: 'one page' },
  site: { zh: '全站', en: 'site' },
  news: { zh: '仅有新闻旁证', en: 'news only' },
  none: { zh: '网上看不到', en: 'not on the web' },
} as const

const judgedOn = ({ checkable }: WorkPoint, language: Language): string =>
  checkable.length === 0
    ? WHERE.none[language]
    : checkable.map(where => WHERE[where][language]).join(language === 'zh' ? '、' : ', ')

const renderSet = (set: WorkPointSet): string => {
  const rulesOf = ({ no }: WorkPoint): string =>
    [...catalogue.rules.values()]
      .filter(rule => rule.docs.workPoints.includes(`${set.id}/${no}`))
      .map(({ id }) => `[${id}](${id}.md)`)
      .join('<br>') || '—'
  const mark = ({ open }: WorkPoint): string => (open ? '△ ' : '')
  const chinese = set.points.map(point => [
    String(point.no),
    point.text,
    judgedOn(point, 'zh'),
    rulesOf(point),
    mark(point) + point.note.zh,
  ])
  const english = set.points.map(point => [
    String(point.no),
    judgedOn(point, 'en'),
    rulesOf(point),
    mark(point) + point.note.en,
  ])
  const numbers = (test: (point: WorkPoint) => boolean): number[] => set.points.filter(test).map(({ no }) => no)
  const unseen = numbers(({ checkable }) => checkable.length === 0)
  const weak = numbers(({ checkable }) => checkable.includes('news'))
  return [
    `## ${set.title}（${set.docNumber}）\n`,
    `预设 preset: \`${set.id}\`。第 ${unseen.join('、')} 项从网页上无法检查；第 ${weak.join('、')} 项只有新闻报道可作旁证。△ 表示还有要求没有规则判断，检查结果不会报“已落实”。\n`,
    `Points ${unseen.join(', ')} cannot be checked from the web; for points ${weak.join(', ')} there is only weak evidence in the news. △: a demand waits for a rule, and the point never counts as met.\n`,
    table([['项', '要求', '在哪里判断', '规则', '说明'], ...chinese]),
    '### English\n',
    table([['Point', 'Judged on', 'Rules', 'What the rules do not tell'], ...english]),
  ].join('\n')
}

/** All generated pages, by path below the repository's root, with `/` on every system. */
export const renderDocs = (): Map<string, string> => {
  const pages = new Map<string, string>()
  for (const rule of catalogue.rules.values()) pages.set(`docs/rules/${rule.id}.md`, renderRule(rule))
  pages.set('docs/rules/README.md', renderIndex())
  pages.set(
    'docs/rules/work-points.md',
    `${HEAD}# 工作要点与规则 Work points and rules\n\n${catalogue.workPointSets.map(renderSet).join('\n')}`,
  )
  return pages
}

/** `npm run docs`: writes the pages and takes away those of rules that are gone. */
export const main = async (): Promise<void> => {
  const pages = renderDocs()
  const before = await readdir('docs/rules', { recursive: true }).catch(() => [])
  for (const file of before) {
    const known = `docs/rules/${file.replaceAll(path.sep, '/')}`
    if (known.endsWith('.md') && !pages.has(known)) await rm(known)
  }
  for (const [file, text] of pages) {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  console.log(`docs/rules: ${pages.size} pages`)
}
