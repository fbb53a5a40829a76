import { type Bilingual, type Finding, inLanguage } from '../../engine/finding.ts'
import type { Formatter, PageResult, ReportHead, ReportTail, SiteResult, WorkPointStatus } from '../report.ts'
import { escapeMarkup } from './escape-markup.ts'
import { type Bar, chart, countIn, gravestFirst, stack } from './html-chart.ts'
import { htmlClient } from './html-client.ts'
import type { HtmlFinding, HtmlPack, HtmlPage, HtmlTail } from './html-data.ts'
import { packPages } from './html-pack.ts'
import { HTML_STYLE } from './html-style.ts'
import { type Counts, LEVELS, type Level, levelName, levelOf, noCounts, sum } from './level.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import {
  areaName,
  areaOf,
  basisOf,
  IGNORE_SOURCES,
  IGNORE_STATES,
  KIND_NAMES,
  OWNER_NAMES,
  placeName,
  reasonName,
  STATUS_NAMES,
  VETO,
  workPointName,
} from './wording.ts'

/** Reasons of `cannotTell` that are told apart. */
const REASONS = 200

/** Findings that are packed together. */
const PACKED = 20_000

/** What the report of an inspection adds to that of a check. */
export interface HtmlMore {
  readonly title: Bilingual
  /** Deflates (zlib) and encodes (Base64), so that a report of 200,000 findings stays a file one can send. */
  pack(data: HtmlPack): string
  /** `new`, `persisting`, or empty where runs are not compared. */
  changeOf(finding: Finding, unit: string | null): string
  /** Whether runs are compared. */
  readonly compared: boolean
  /** Markup after the overview: units, comparison. */
  units(): string
  /** Markup in place of the chart by work point. */
  points(): string
}

/**
 * One file for a person: nothing is loaded from anywhere, and a content policy forbids it. Each page adds a chunk of data as it
 * comes; the overview, its charts and the script that shows, filters and searches the findings come last, made from counters.
 * Whatever a page said reaches the document escaped, or as text by the script.
 */
export const createHtml = (options: FormatOptions, more: HtmlMore | null = null): Formatter => {
  const { language, rules, workPoints } = options
  const zh = language === 'zh-CN'
  const t = (chinese: string, english: string): string => (zh ? chinese : english)
  const say = (text: Bilingual): string => inLanguage(text, language)
  const nameOf = (level: Level): string => levelName(level, language)

  const total = noCounts()
  const byArea = new Map<string, Counts>()
  const byRule = new Map<string, Counts>()
  const byPoint = new Map<string, Counts>()
  const byUnit = new Map<string, Counts>()
  const reasons = new Map<string, number>()
  let clean = 0
  let notChecked = 0

  const findingOf = (finding: Finding, unit: string | null): HtmlFinding => {
    const { ruleId, place } = finding
    const level = levelOf(finding)
    total[level]++
    countIn(byArea, areaOf(ruleId))[level]++
    countIn(byRule, ruleId)[level]++
    for (const id of finding.workPoints) countIn(byPoint, id)[level]++
    if (unit !== null) countIn(byUnit, unit)[level]++
    return {
      rule: ruleId,
      level,
      veto: finding.veto,
      message: plain(finding.message),
      url: plain(place.url),
      at: plain(placeName(place, language)),
      selector: plain(place.selector),
      quote: plain(place.quote),
      instead: plain(finding.suggestion ?? ''),
      points: finding.workPoints,
      related: finding.related.map(({ place, message }) =>
        plain([message, place.url, placeName(place, language)].filter(Boolean).join(' ')),
      ),
      pages: finding.pages,
      fingerprint: finding.fingerprint,
      change: more?.changeOf(finding, unit) ?? '',
    }
  }

  let waiting: HtmlPage[] = []
  let waitingFindings = 0
  const flush = (): string => {
    if (!more || waiting.length === 0) return ''
    const packed = more.pack(packPages(waiting))
    waiting = []
    waitingFindings = 0
    return `<script type="text/plain" class="packed">${packed}</script>\n`
  }

  const chunk = (page: PageResult | (SiteResult & { file: null; kind: null })): string => {
    for (const { reason } of page.cannotTell) {
      const key = reasons.has(reason) || reasons.size < REASONS ? reason : t('其他原因', 'other reasons')
      reasons.set(key, (reasons.get(key) ?? 0) + 1)
    }
    if (page.findings.length === 0 && page.notChecked.length === 0) return ''
    notChecked += page.notChecked.length
    const data: HtmlPage = {
      url: plain(page.url),
      file: plain(page.file ?? ''),
      unit: plain(page.unit ?? ''),
      kind: page.kind === null ? '' : say(KIND_NAMES[page.kind]),
      findings: page.findings.map(finding => findingOf(finding, page.unit)),
      notChecked: page.notChecked.map(({ ruleId, reason, detail }) =>
        plain([ruleId, reasonName(reason, language), detail].filter(Boolean).join(' ')),
      ),
    }
    if (!more) return `<script type="application/json" class="page">${embed(data)}</script>\n`
    waiting.push(data)
    waitingFindings += data.findings.length
    return waitingFindings < PACKED ? '' : flush()
  }

  const overview = ({ summary }: ReportTail): string => {
    const tiles = LEVELS.map(level => ({ level, name: nameOf(level), number: total[level] }))
    const numbers = [...tiles, { level: 'unchecked', name: t('未能检查', 'not checked'), number: notChecked }]
    const found = zh
      ? `检查了 ${summary.pages} 个页面，其中 ${clean} 个没有发现问题；发现错误 ${total.error} 处、警告 ${total.warn} 处、提示 ${total.info} 处${
          total.review > 0 ? `，另有 ${total.review} 处需要人工复核` : ''
        }。`
      : `${summary.pages} pages checked, ${clean} of them without findings; errors: ${total.error}, warnings: ${total.warn}, infos: ${total.info}${
          total.review > 0 ? `, to review: ${total.review}` : ''
        }.`
    const left =
      notChecked > 0
        ? t(
            `有 ${notChecked} 项未能检查，见下文，结果不完整。`,
            ` Not checked: ${notChecked}; the result is incomplete.`,
          )
        : ''
    const kept =
      summary.ignored + summary.baselined > 0
        ? `<p class="quiet">${t(
            `另有 ${summary.ignored} 处按理由忽略，${summary.baselined} 处在基线之内，未列入。`,
            `Left out: ${summary.ignored} ignored with a reason, ${summary.baselined} in the baseline.`,
          )}</p>`
        : ''
    return `<section aria-labelledby="overview"><h2 id="overview">${t('总体情况', 'Overview')}</h2><p class="lead">${found}${left}</p>
<ul class="tiles">${numbers.map(tile => `<li class="${tile.level}"><b>${tile.number}</b><span>${escapeMarkup(tile.name)}</span></li>`).join('')}</ul>
${sum(total) > 0 ? stack(total, sum(total)) : ''}${kept}</section>`
  }

  const areaBars = (): Bar[] =>
    gravestFirst(byArea).map(([area, counts]) => ({
      name: areaName(area, language),
      filter: 'rule',
      value: `${area}/*`,
      counts,
    }))

  const unitBars = (): Bar[] =>
    byUnit.size < 2
      ? []
      : gravestFirst(byUnit).map(([unit, counts]) => ({
          name: plain(unit),
          filter: 'unit',
          value: plain(unit),
          counts,
        }))

  /** By number: points with findings, and the others of the set, folded away, with how many of these are unmet. */
  const pointBars = (sites: readonly SiteResult[]): { list: Bar[]; rest: Bar[]; unmet: number } => {
    const states = new Map<string, Record<WorkPointStatus['status'], number>>()
    for (const { id, status } of sites.flatMap(site => site.workPoints)) {
      const state = states.get(id) ?? { met: 0, unmet: 0, unknown: 0 }
      state[status]++
      states.set(id, state)
    }
    const stateName = (id: string): string => {
      const state = states.get(id)
      if (!state) return ''
      const given = (['unmet', 'met', 'unknown'] as const).filter(status => state[status] > 0)
      return given
        .map(status =>
          sites.length > 1 ? `${say(STATUS_NAMES[status])} ${state[status]}${t(' 家', '')}` : say(STATUS_NAMES[status]),
        )
        .join(' · ')
    }
    const ids = [...new Set([...byPoint.keys(), ...states.keys()])].sort(
      (a, b) => (workPoints.get(a)?.no ?? 0) - (workPoints.get(b)?.no ?? 0) || (a < b ? -1 : 1),
    )
    const bar = (id: string): Bar => ({
      name: plain(workPointName(id, options)),
      filter: 'point',
      value: id,
      counts: byPoint.get(id) ?? noCounts(),
      state: stateName(id),
    })
    const rest = ids.filter(id => !byPoint.has(id))
    return {
      list: ids.filter(id => byPoint.has(id)).map(bar),
      rest: rest.map(bar),
      unmet: rest.filter(id => (states.get(id)?.unmet ?? 0) > 0).length,
    }
  }

  const sitesTable = (sites: readonly SiteResult[]): string => {
    if (sites.length === 0) return ''
    const head = [
      t('站点', 'Site'),
      t('已检查', 'Checked'),
      t('发现页面', 'Discovered'),
      t('失败', 'Failed'),
      t('待检查', 'Waiting'),
      t('完整', 'Complete'),
    ]
    const rows = sites.map(({ unit, url, counts, complete }) => {
      const name = unit === null ? anchor(url) : `${escapeMarkup(plain(unit))}<br>${anchor(url)}`
      const cells = [counts.done, counts.discovered, counts.failed, counts.waiting + counts.running]
      return `<tr><th scope="row">${name}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}<td>${complete ? t('是', 'yes') : t('否', 'no')}</td></tr>`
    })
    return `<section><h2>${t('站点', 'Sites')}</h2><div class="scroll"><table><thead><tr>${head
      .map(cell => `<th scope="col">${cell}</th>`)
      .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div></section>`
  }

  const fold = (title: string, inner: string): string =>
    `<details class="fold"><summary>${escapeMarkup(title)}</summary>${inner}</details>`

  const notCheckedList = (): string =>
    notChecked > 0
      ? fold(t(`未能检查（${notChecked}）`, `Not checked (${notChecked})`), '<ul id="unchecked"></ul>')
      : ''

  const cannotTellList = (): string => {
    if (reasons.size === 0) return ''
    const all = [...reasons].sort(([, a], [, b]) => b - a)
    const items = all.map(
      ([reason, n]) => `<li><span class="number">${n}</span><span>${escapeMarkup(plain(reason))}</span></li>`,
    )
    const n = all.reduce((so, [, number]) => so + number, 0)
    return fold(
      t(`无法判断（${n}，不影响结果）`, `Cannot tell (${n}; changes no result)`),
      `<ul>${items.join('')}</ul>`,
    )
  }

  const ignoreList = ({ ignores }: ReportTail): string => {
    if (ignores.length === 0) return ''
    const items = ignores.map(({ from, state, rule, url, quote, reason, until }) => {
      const parts = [
        `${say(IGNORE_SOURCES[from])}：${say(IGNORE_STATES[state])}`,
        rule,
        url,
        quote === '' ? '' : `「${quote}」`,
        reason,
        until === null ? '' : t(`截至 ${until}`, `until ${until}`),
      ]
      return `<li>${parts
        .filter(Boolean)
        .map(part => `<span>${escapeMarkup(plain(part))}</span>`)
        .join('')}</li>`
    })
    return fold(
      t(`没有起作用的忽略（${ignores.length}）`, `Idle ignores (${ignores.length})`),
      `<ul>${items.join('')}</ul>`,
    )
  }

  const choice = (id: string, label: string, any: string, inner: string, hidden = false): string =>
    `<div${hidden ? ' hidden' : ''}><label for="${id}">${label}</label><select id="${id}">${
      any === '' ? '' : `<option value="">${any}</option>`
    }${inner}</select></div>`

  const option = (value: string, text: string): string =>
    `<option value="${escapeMarkup(value)}">${escapeMarkup(text)}</option>`

  const findingsSection = (points: readonly Bar[]): string => {
    const ruleTitle = (id: string): string => {
      const rule = rules.get(id)
      return rule ? say(rule.docs.description) : id
    }
    const levels = LEVELS.filter(level => total[level] > 0).map(level =>
      option(level, `${nameOf(level)} ${total[level]}`),
    )
    const groups = gravestFirst(byArea).map(([area, counts]) => {
      const own = gravestFirst(byRule).filter(([id]) => areaOf(id) === area)
      const name = areaName(area, language)
      return `<optgroup label="${escapeMarkup(name)}">${option(`${area}/*`, `${name} ${t('全部', 'all')} ${sum(counts)}`)}${own
        .map(([id, each]) => option(id, `${ruleTitle(id)} ${sum(each)}`))
        .join('')}</optgroup>`
    })
    const units = [...byUnit.keys()].sort().map(unit => option(plain(unit), plain(unit)))
    const all = t('全部', 'All')
    return `<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${t('问题清单', 'Findings')}</h2>
<p id="opening"></p><noscript><p>${t('浏览器禁用了脚本，不能显示清单；请改用文本或表格格式的报告。', 'Scripts are off, so the list cannot be shown; use the text or CSV report.')}</p></noscript>
<div id="app" hidden><form id="filters" role="search">
<div class="wide"><label for="search">${t('搜索问题、原文、网址、规则', 'Search findings, text, URLs, rules')}</label><input id="search" type="search" autocomplete="off"></div>
${choice('level', t('严重程度', 'Severity'), all, levels.join(''))}
${choice('rule', t('规则', 'Rule'), all, groups.join(''))}
${choice('unit', t('单位', 'Unit'), all, units.join(''), byUnit.size < 2)}
${choice('point', t('工作要点', 'Work point'), all, points.map(({ value, name }) => option(value, name)).join(''), points.length === 0)}
${choice('change', t('整改', 'Change'), all, option('new', t('新增', 'new')) + option('persisting', t('未整改', 'persisting')), !more?.compared)}
${choice('group', t('归类', 'Group'), '', option('rule', t('按问题类型', 'by rule')) + option('page', t('按页面', 'by page')))}
<div><button type="reset" class="plain-button">${t('清除条件', 'Clear')}</button></div>
</form><p id="status" role="status"></p><div id="list"></div><button type="button" id="more" class="plain-button" hidden></button></div></section>`
  }

  const tailData = (): HtmlTail => ({
    rules: Object.fromEntries(
      [...byRule.keys()].flatMap(id => {
        const rule = rules.get(id)
        if (!rule) return []
        const { docs } = rule
        return [
          [
            id,
            {
              title: say(docs.description),
              fix: say(docs.fix),
              basis: basisOf(rule),
              owner: say(OWNER_NAMES[docs.owner]),
            },
          ],
        ]
      }),
    ),
    points: Object.fromEntries([...byPoint.keys()].map(id => [id, plain(workPointName(id, options))])),
    words: {
      error: nameOf('error'),
      warn: nameOf('warn'),
      info: nameOf('info'),
      review: nameOf('review'),
      veto: say(VETO),
      fix: t('整改建议', 'Remedy'),
      instead: t('可改为', 'Instead'),
      basis: t('依据', 'Basis'),
      points: t('工作要点', 'Work points'),
      owner: t('责任方', 'Owner'),
      related: t('参见', 'See also'),
      rule: t('规则', 'Rule'),
      selector: t('选择器', 'Selector'),
      fingerprint: t('指纹', 'Fingerprint'),
      details: t('依据与详情', 'Details'),
      places: t('{n} 处', '{n}'),
      shared: t('同一模板的 {n} 个页面都有', 'on {n} pages of one template'),
      shown: t('共 {n} 处，已显示 {m} 处', '{n} findings, {m} shown'),
      none: t('没有符合条件的问题', 'No findings match'),
      more: t('再显示 {n} 处（还有 {m} 处）', 'Show {n} more ({m} left)'),
      new: t('新增', 'new'),
      persisting: t('未整改', 'persisting'),
      opening: t('正在展开清单……', 'Opening the list …'),
      old: t(
        '浏览器过旧，不能展开清单；请用 2023 年以后的 Chrome、Edge、Firefox 或 Safari，或看整改台账（xlsx）。',
        'This browser is too old to open the list; use one of 2023 or later, or the ledger (xlsx).',
      ),
    },
  })

  const head = ({ tool, now, preset }: ReportHead): string => {
    const title = more ? say(more.title) : t('政务公开网页检查报告', 'Government website inspection report')
    const facts = [
      [t('检查日期', 'Date'), now],
      [t('规则集', 'Preset'), preset],
      [t('工具', 'Tool'), `${tool.name} ${tool.version}`],
    ] as const
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} ${escapeMarkup(now)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header class="masthead"><div class="page-width"><h1>${title}</h1>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeMarkup(value)}</dd></div>`).join('')}</dl></div></header>
<div class="page-width">
`
  }

  return {
    begin: head,
    page(page) {
      if (page.findings.length === 0 && page.notChecked.length === 0) clean++
      return chunk(page)
    },
    end(tail) {
      const chunks = tail.sites.map(site => chunk({ ...site, file: null, kind: null })).join('') + flush()
      const { list, rest, unmet } = pointBars(tail.sites)
      const restTitle = t(
        `其余 ${rest.length} 项${unmet > 0 ? `，其中 ${unmet} 项有未达到的` : ''}`,
        `The other ${rest.length}${unmet > 0 ? `, ${unmet} of them unmet` : ''}`,
      )
      return `${chunks}<main>
${overview(tail)}${more?.units() ?? ''}
<div class="charts">${chart(t('按领域', 'By area'), areaBars(), nameOf)}${chart(t('按单位', 'By unit'), unitBars(), nameOf)}</div>
${more?.points() ?? chart(t('按工作要点', 'By work point'), list, nameOf, rest, restTitle)}
${sitesTable(tail.sites)}
${notCheckedList()}
${findingsSection(list)}
${cannotTellList()}
${ignoreList(tail)}
</main></div>
<script type="application/json" id="tail">${embed(tailData())}</script>
<script>(${String(htmlClient).replace(/<\/(?=script)/gi, '<\\/')})(document, window)</script>
</body>
</html>
`
    },
  }
}

/** A link where the address is one of the web, else its text. */
const anchor = (url: string): string => {
  const text = escapeMarkup(plain(url))
  return /^https?:\/\//i.test(url) ? `<a href="${text}" target="_blank" rel="noopener noreferrer">${text}</a>` : text
}

/** JSON that cannot end or open anything in a script element (HTML, “Restrictions for contents of script elements”). */
const embed = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
