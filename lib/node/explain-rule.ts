import { examples } from '../../rules/examples.ts'
import type { Catalogue } from '../core/engine/catalogue.ts'
import { UsageError } from '../core/engine/config.ts'
import { type Bilingual, inLanguage, type Language } from '../core/engine/finding.ts'
import { nearest } from '../core/engine/nearest.ts'
import type { PageExample, Rule, SiteExample } from '../core/engine/rule.ts'
import { basisOf, KIND_NAMES, OWNER_NAMES, SEVERITY_NAMES, VETO } from '../core/report/format/wording.ts'

/**
 * `govlint explain`: all that a rule says of itself.
 *
 * @throws UsageError where there is no such rule
 */
export const explainRule = (id: string, catalogue: Catalogue, language: Language): string => {
  const rule = catalogue.rules.get(id)
  if (!rule) {
    const near = nearest(id, [...catalogue.rules.keys()])
    throw new UsageError(
      `没有「${id}」这条规则 (no such rule)${near ? `，是否想写「${near}」？` : ''}；govlint rules 列出全部`,
    )
  }
  const say = (text: Bilingual): string => inLanguage(text, language)
  const { docs } = rule
  const scope =
    rule.scope === 'site'
      ? { zh: '整个站点', en: 'a whole site' }
      : rule.appliesTo
        ? {
            zh: rule.appliesTo.map(kind => KIND_NAMES[kind].zh).join('、'),
            en: rule.appliesTo.map(kind => KIND_NAMES[kind].en).join(', '),
          }
        : { zh: '所有页面', en: 'all pages' }
  const lines: [Bilingual, string][] = [
    [{ zh: '级别', en: 'Severity' }, say(SEVERITY_NAMES[rule.severity]) + (rule.veto ? ` ${say(VETO)}` : '')],
    [{ zh: '预设', en: 'Preset' }, rule.preset],
    [{ zh: '对象', en: 'Looks at' }, say(scope)],
    [{ zh: '理由', en: 'Why' }, say(docs.rationale)],
    [{ zh: '整改', en: 'Fix' }, say(docs.fix)],
    [{ zh: '责任方', en: 'Owner' }, say(OWNER_NAMES[docs.owner])],
    [{ zh: '依据', en: 'Basis' }, basisOf(rule)],
    [{ zh: '工作要点', en: 'Work points' }, docs.workPoints.join('  ')],
    [{ zh: '选项', en: 'Options' }, optionsText(rule, say)],
  ]
  const shown = lines.filter(([, text]) => text !== '')
  const head = `${rule.id}\n${say(docs.description)}\n\n${shown.map(([name, text]) => `${say(name)}: ${text}\n`).join('')}`
  const known = examples[rule.id]
  if (!known) return head
  const { bad, good } = known
  return (
    head +
    examplesText({ zh: '会报告', en: 'Reported' }, bad, say) +
    examplesText({ zh: '不会报告', en: 'Not reported' }, good, say)
  )
}

/** The options by name and default value. */
const optionsText = (rule: Rule, say: (text: Bilingual) => string): string => {
  const parsed = rule.options.safeParse({})
  const values = parsed.success && typeof parsed.data === 'object' && parsed.data !== null ? parsed.data : {}
  const { shape = {} } = (rule.options as { def?: { shape?: object } }).def ?? {}
  const names = Object.keys(shape)
  if (names.length === 0) return say({ zh: '无', en: 'none' })
  return names.map(name => `${name} = ${JSON.stringify((values as Record<string, unknown>)[name] ?? null)}`).join('; ')
}

const examplesText = (
  title: Bilingual,
  all: readonly (PageExample | SiteExample)[],
  say: (text: Bilingual) => string,
): string =>
  all.length === 0
    ? ''
    : `\n${say(title)}\n${all
        .map(example => {
          const markup = 'html' in example ? example.html.trim() : JSON.stringify(example.pages, null, 2)
          return `  · ${say(example.title)}\n${markup
            .split('\n')
            .map(line => `      ${line}\n`)
            .join('')}`
        })
        .join('')}`
