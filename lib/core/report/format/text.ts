import pc from 'picocolors'
import {
  type Bilingual,
  type Finding,
  inLanguage,
  type Language,
  type NotChecked,
  type Place,
  SEVERITIES,
} from '../../engine/finding.ts'
import type { Formatter, IdleIgnore, PageResult, ReportTail, SiteResult } from '../report.ts'
import { displayWidth, padTo, wrap } from './display-width.ts'
import { LEVELS, levelName, levelOf, noCounts } from './level.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import {
  CERTAINTY_NAMES,
  IGNORE_SOURCES,
  IGNORE_STATES,
  KIND_NAMES,
  placeName,
  reasonName,
  SEVERITY_NAMES,
  STATUS_NAMES,
  VETO,
} from './wording.ts'

/** Equal findings of one page are cut to `SHOWN` where there are more than `MOST`. */
const MOST = 5
const SHOWN = 3
/** Template defects told apart, so that memory stays bounded; those beyond are printed wherever they stand. */
const TEMPLATE_DEFECTS = 2_000
/** Reasons of `cannotTell` that are told apart; the rest is one sum, so that memory stays bounded. */
const REASONS = 200

type Style = (text: string) => string

/** A defect of a template: printed in full where it is met first. */
interface TemplateDefect {
  readonly finding: Finding
  /** Pages that have it. */
  pages: number
}

/**
 * For a terminal: page by page, gravest first, one remedy a rule. What a template repeats on page after page is printed once and counted
 * at the end; so is what could not be told.
 */
export const createText = (options: FormatOptions): Formatter => {
  const { language, rules, width } = options
  const say = (text: Bilingual): string => inLanguage(text, language)
  const t = (zh: string, en: string): string => (language === 'en' ? en : zh)
  const color = pc.createColors(options.color)
  const paint = { error: color.red, warn: color.yellow, info: color.cyan, review: color.cyan } as const
  const counts = noCounts()
  const reasons = new Map<string, number>()
  const templateDefects = new Map<string, TemplateDefect>()
  let clean = 0
  let repeating = 0

  /** `prefix` and text, wrapped under the end of the prefix. */
  const block = (prefix: string, text: string, style: Style = String, prefixStyle: Style = String): string => {
    const indent = displayWidth(prefix)
    const lines = width === undefined ? [text] : wrap(text, Math.max(20, width - indent))
    return lines
      .map((line, index) => `${index === 0 ? prefixStyle(prefix) : ' '.repeat(indent)}${style(line)}\n`)
      .join('')
  }

  const sumReasons = (result: Pick<PageResult, 'cannotTell'>): void => {
    for (const { reason } of result.cannotTell) {
      const known = reasons.has(reason) || reasons.size < REASONS
      const key = known ? reason : t('其他原因', 'other reasons')
      reasons.set(key, (reasons.get(key) ?? 0) + 1)
    }
  }

  const findingText = (finding: Finding, at: string, indent: number, url: string): string => {
    const { message, place, suggestion, related, pages } = finding
    const prefix = `    ${padTo(at, indent)}`
    const under = ' '.repeat(prefix.length)
    const shared = pages > 1 ? t(`（同一模板的 ${pages} 个页面都有）`, ` (on ${pages} pages of one template)`) : ''
    let out = block(prefix, plain(message) + shared)
    if (place.url !== url) out += `${under}${color.dim(plain(place.url))}\n`
    if (place.quote !== '' && !message.includes(place.quote))
      out += block(under + t('原文：', 'text: '), plain(place.quote), color.dim)
    if (suggestion !== null && !message.includes(suggestion))
      out += block(under + t('可改为：', 'instead: '), plain(suggestion))
    for (const other of related) {
      const where = other.place.url === place.url ? placeName(other.place, language) : other.place.url
      out += block(under + t('参见：', 'see: '), plain(`${other.message} ${where}`.trim()), color.dim)
    }
    return out
  }

  /** The findings of one rule on one page: a heading, the places, the remedy once a page. */
  const ruleText = (findings: readonly Finding[], url: string, remedies: Set<string>): string => {
    const first = findings[0]
    if (!first) return ''
    const label =
      first.certainty === 'review'
        ? `${say(SEVERITY_NAMES[first.severity])}·${say(CERTAINTY_NAMES.review)}`
        : say(SEVERITY_NAMES[first.severity])
    const veto = first.veto ? ` ${color.red(say(VETO))}` : ''
    let out = `  ${color.bold(paint[first.severity](label))} ${color.dim(plain(first.ruleId))}${veto}\n`
    const at = findings.map(({ place }) => plain(shortPlace(place, language)))
    const indent = Math.max(...at.map(displayWidth)) + (at.some(where => where !== '') ? 2 : 0)
    const totals = new Map<string, number>()
    for (const { message } of findings) totals.set(message, (totals.get(message) ?? 0) + 1)
    const seen = new Map<string, number>()
    for (const [index, finding] of findings.entries()) {
      const total = totals.get(finding.message) ?? 0
      const nth = (seen.get(finding.message) ?? 0) + 1
      seen.set(finding.message, nth)
      if (total <= MOST || nth <= SHOWN) out += findingText(finding, at[index] ?? '', indent, url)
      else if (nth === total)
        out += `    ${' '.repeat(indent)}${color.dim(t(`……另有 ${total - SHOWN} 处`, `… and ${total - SHOWN} more`))}\n`
    }
    const rule = rules.get(first.ruleId)
    const remedy = rule ? say(rule.docs.fix) : ''
    if (remedy !== '' && !remedies.has(remedy)) {
      remedies.add(remedy)
      out += block(`    ${t('整改：', 'fix: ')}`, remedy, String, color.green)
    }
    return out
  }

  /** The findings without those of a template that another page showed before. */
  const withoutRepeated = (findings: readonly Finding[]): readonly Finding[] => {
    const here = new Set<string>()
    return findings.filter(finding => {
      if (rules.get(finding.ruleId)?.docs.owner !== 'template') return true
      const key = `${finding.ruleId} ${finding.certainty} ${finding.message}`
      const known = templateDefects.get(key)
      if (!known) {
        if (templateDefects.size >= TEMPLATE_DEFECTS) return true
        templateDefects.set(key, { finding, pages: 1 })
        here.add(key)
        return true
      }
      if (!here.has(key)) known.pages++
      const first = here.has(key) && known.pages === 1
      here.add(key)
      return first
    })
  }

  const notCheckedText = ({ ruleId, reason, detail }: NotChecked): string => {
    const what = [reasonName(reason, language), detail].filter(part => part !== '').join(t('：', ': '))
    const label = `  ${t('未检查', 'not checked')} `
    return block(label, plain(ruleId === null ? what : `${ruleId} ${what}`), String, color.magenta)
  }

  const findingsText = ({ findings, notChecked }: Pick<PageResult, 'findings' | 'notChecked'>, url: string): string => {
    const remedies = new Set<string>()
    return (
      notChecked.map(notCheckedText).join('') +
      byRule(findings)
        .map(each => ruleText(each, url, remedies))
        .join('')
    )
  }

  const siteText = (site: SiteResult): string => {
    const { counts: pages, workPoints } = site
    const progress = t(
      `已检查 ${pages.done} 页，发现 ${pages.discovered} 页${site.complete ? '' : '，未检查完整'}`,
      `${pages.done} of ${pages.discovered} pages${site.complete ? '' : ', incomplete'}`,
    )
    const title = [site.unit, site.url].filter(part => part !== null).join('  ')
    let out = `${color.bold(t('站点 ', 'Site ') + plain(title))}  ${color.dim(progress)}\n`
    for (const finding of site.findings) counts[levelOf(finding)]++
    out += findingsText(site, '')
    if (workPoints.length > 0) {
      const of = (status: 'met' | 'unmet' | 'unknown') => workPoints.filter(point => point.status === status)
      const unmet = of('unmet').map(({ id }) => String(options.workPoints.get(id)?.no ?? id))
      const which = unmet.length > 0 ? t(`（第 ${unmet.join('、')} 项）`, ` (no. ${unmet.join(', ')})`) : ''
      out += block(
        `  ${t('工作要点', 'work points')} `,
        [
          `${say(STATUS_NAMES.met)} ${of('met').length}`,
          `${say(STATUS_NAMES.unmet)} ${unmet.length}${which}`,
          `${say(STATUS_NAMES.unknown)} ${of('unknown').length}`,
        ].join(t('，', ', ')),
      )
    }
    return `${out}\n`
  }

  const templateText = (): string => {
    const repeated = [...templateDefects.values()].filter(({ pages }) => pages > 1).sort((a, b) => b.pages - a.pages)
    if (repeated.length === 0) return ''
    const indent = String(repeated[0]!.pages).length
    const title = t(
      '模板问题（改模板一次即可，上文只在首次出现处列出）',
      'Template defects (mend the template once; printed above where first met)',
    )
    const list = repeated.map(({ finding, pages }) =>
      block(
        `  ${String(pages).padStart(indent)} ${t('页', 'pages')}  `,
        plain(`${say(SEVERITY_NAMES[finding.severity])} ${finding.ruleId} ${finding.message}`),
      ),
    )
    return `${color.bold(title)}\n${list.join('')}\n`
  }

  const ignoreText = ({ from, state, rule, url, quote, reason, until }: IdleIgnore): string => {
    const parts = [say(IGNORE_SOURCES[from]), rule, url]
    if (quote !== '') parts.push(`「${quote}」`)
    if (reason !== '') parts.push(t(`理由：${reason}`, `reason: ${reason}`))
    if (until !== null) parts.push(t(`截至 ${until}`, `until ${until}`))
    return block('  ', `${plain(parts.join(' '))} —— ${say(IGNORE_STATES[state])}`)
  }

  const summaryText = ({ summary }: ReportTail): string => {
    const numbers: [string, number, Style][] = [
      ...LEVELS.map((level): [string, number, Style] => [levelName(level, language), counts[level], paint[level]]),
      [t('未检查', 'not checked'), summary.notChecked, color.magenta],
      [t('已忽略', 'ignored'), summary.ignored, color.dim],
      [t('基线内', 'in baseline'), summary.baselined, color.dim],
    ]
    // The three severities always, the rest where there is any.
    const shown = numbers.filter(([, number], index) => index < SEVERITIES.length || number > 0)
    const line = shown.map(([name, number, style]) => {
      const text = `${name} ${number}`
      return number > 0 ? style(text) : color.dim(text)
    })
    const only =
      repeating > 0
        ? t(`，${repeating} 个只有重复的模板问题`, `, ${repeating} with repeated template defects only`)
        : ''
    return `${color.bold(
      t(
        `检查了 ${summary.pages} 个页面，${clean} 个没有问题`,
        `${summary.pages} pages checked, ${clean} without findings`,
      ) + only,
    )}\n${line.join('  ')}\n`
  }

  return {
    begin: () => '',
    page(page) {
      sumReasons(page)
      if (page.findings.length === 0 && page.notChecked.length === 0) {
        clean++
        return ''
      }
      for (const finding of page.findings) counts[levelOf(finding)]++
      const findings = withoutRepeated(page.findings)
      if (findings.length === 0 && page.notChecked.length === 0) {
        repeating++
        return ''
      }
      const about = [page.kind && say(KIND_NAMES[page.kind]), page.unit].filter(part => part !== null)
      let out = color.bold(plain(page.file ?? page.url))
      if (about.length > 0) out += `  ${color.dim(plain(about.join(' · ')))}`
      out += '\n'
      if (page.file !== null && page.url !== page.file) out += `${color.dim(plain(page.url))}\n`
      return `${out}${findingsText({ findings, notChecked: page.notChecked }, page.url)}\n`
    },
    end(tail) {
      const sites = tail.sites.filter(
        site => site.findings.length > 0 || site.notChecked.length > 0 || site.workPoints.length > 0 || !site.complete,
      )
      for (const site of tail.sites) sumReasons(site)
      let out = templateText() + sites.map(siteText).join('')
      if (tail.ignores.length > 0)
        out += `${color.bold(t('没有起作用的忽略', 'Idle ignores'))}\n${tail.ignores.map(ignoreText).join('')}\n`
      if (reasons.size > 0) {
        const sums = [...reasons].sort(([, a], [, b]) => b - a)
        const total = sums.reduce((sum, [, number]) => sum + number, 0)
        const indent = String(sums[0]?.[1] ?? 0).length
        out += `${color.bold(t(`无法判断 ${total} 项`, `Cannot tell: ${total}`))}${color.dim(t('（不影响结果）', ' (changes no result)'))}\n`
        out += sums
          .map(([reason, number]) => block(`  ${String(number).padStart(indent)}  `, plain(reason), color.dim))
          .join('')
        out += '\n'
      }
      return out + summaryText(tail)
    },
  }
}

/** `12:5`, or the place in an attachment; empty where it stands nowhere in particular. */
const shortPlace = (place: Place, language: Language): string => {
  if (place.part !== null) return placeName(place, language)
  if (place.line === null) return ''
  return place.column === null ? String(place.line) : `${place.line}:${place.column}`
}

/** Findings by severity, certainty and rule: errors first, sure before those to review, then as they stand on the page. */
const byRule = (findings: readonly Finding[]): Finding[][] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${SEVERITIES.indexOf(finding.severity)}${finding.certainty === 'sure' ? 0 : 1} ${finding.ruleId}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const rank = ([key]: [string, Finding[]]): string => key.slice(0, 2)
  return [...groups].sort((a, b) => rank(a).localeCompare(rank(b))).map(([, group]) => group)
}
