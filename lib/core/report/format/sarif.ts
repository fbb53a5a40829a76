import { type Finding, inLanguage, type Place, type Severity } from '../../engine/finding.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Formatter, PageResult } from '../report.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import { areaOf, basisOf, OWNER_NAMES, placeName, reasonName, workPointName } from './wording.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
}

/**
 * SARIF 2.1.0 (OASIS Standard). Results stream; the notifications of what was not checked come after them in the format, so
 * these few are kept. A finding for a person to look at is a note with `certainty: "review"`.
 */
export const createSarif = (options: FormatOptions): Formatter => {
  const { language, rules } = options
  const index = new Map([...rules.keys()].map((id, at) => [id, at]))
  const notifications: object[] = []
  let results = 0

  const resultOf = (finding: Finding, page: Pick<PageResult, 'url' | 'file' | 'unit'>): object => {
    const { ruleId, severity, certainty, message, place, suggestion, related, fingerprint } = finding
    const instead = suggestion === null ? '' : language === 'en' ? ` Instead: ${suggestion}` : ` 可改为：${suggestion}`
    return {
      ruleId,
      ...(index.has(ruleId) && { ruleIndex: index.get(ruleId) }),
      level: certainty === 'review' ? 'note' : LEVELS[severity],
      message: { text: messageText(message + instead) },
      locations: [{ physicalLocation: locationOf(place, page.file) }],
      ...(related.length > 0 && {
        relatedLocations: related.map((other, at) => ({
          id: at + 1,
          // Another page's file is not known here; its URL is.
          physicalLocation: locationOf(other.place, other.place.url === place.url ? page.file : null),
          message: { text: messageText(other.message) },
        })),
      }),
      partialFingerprints: { 'govlint/v1': fingerprint },
      properties: {
        certainty,
        veto: finding.veto,
        url: place.url,
        unit: page.unit,
        selector: place.selector,
        quote: place.quote,
        part: place.part === null ? null : placeName(place, language),
        workPoints: finding.workPoints,
        pages: finding.pages,
      },
    }
  }

  const lines = (result: Pick<PageResult, 'url' | 'findings' | 'notChecked' | 'unit' | 'file'>): string => {
    for (const { ruleId, reason, detail } of result.notChecked)
      notifications.push({
        descriptor: { id: reason },
        ...(ruleId !== null && {
          associatedRule: { id: ruleId, ...(index.has(ruleId) && { index: index.get(ruleId) }) },
        }),
        level: 'warning',
        message: { text: messageText([reasonName(reason, language), detail].filter(Boolean).join(' ')) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(result.file, result.url) } } }],
      })
    return result.findings
      .map(finding => `${results++ === 0 ? '' : ','}\n${JSON.stringify(resultOf(finding, result))}`)
      .join('')
  }

  return {
    begin({ tool }) {
      const driver = {
        name: tool.name,
        version: tool.version,
        language,
        rules: [...rules.values()].map(rule => descriptorOf(rule, options)),
      }
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"language":${JSON.stringify(language)},"columnKind":"utf16CodeUnits","results":[`
    },
    page: lines,
    end({ sites }) {
      const last = sites.map(site => lines({ ...site, file: null })).join('')
      // `executionSuccessful` is about the tool, not the pages: what failed to be read is in the notifications.
      const invocations = [{ executionSuccessful: true, toolExecutionNotifications: notifications }]
      return `${last}\n],"invocations":${JSON.stringify(invocations)}}]}\n`
    },
  }
}

const descriptorOf = (rule: Rule, options: FormatOptions): object => {
  const { docs } = rule
  const say = (text: { zh: string; en: string }): string => inLanguage(text, options.language)
  const zh = options.language === 'zh-CN'
  const facts: [string, string][] = [
    [zh ? '整改' : 'Remedy', say(docs.fix)],
    [zh ? '依据' : 'Basis', basisOf(rule)],
    [zh ? '工作要点' : 'Work points', docs.workPoints.map(id => workPointName(id, options)).join('；')],
    [zh ? '责任方' : 'Owner', say(OWNER_NAMES[docs.owner])],
  ]
  const given = facts.filter(([, text]) => text !== '')
  return {
    id: rule.id,
    shortDescription: { text: say(docs.description) },
    fullDescription: { text: say(docs.rationale) },
    help: {
      text: given.map(([name, text]) => `${name}: ${text}`).join('\n'),
      markdown: given.map(([name, text]) => `**${name}** ${text}`).join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [areaOf(rule.id)], workPoints: docs.workPoints, owner: docs.owner },
  }
}

const locationOf = (place: Place, file: string | null): object => ({
  artifactLocation: { uri: uriOf(file, place.url) },
  ...(place.line !== null && {
    region: {
      startLine: place.line,
      ...(place.column !== null && { startColumn: place.column }),
      ...(place.endLine !== null && { endLine: place.endLine }),
      ...(place.endColumn !== null && { endColumn: place.endColumn }),
    },
  }),
})

/** In a SARIF message `[text](target)` is a link (§3.11.6): a page's own words must not make one. */
const messageText = (text: string): string => plain(text).replaceAll('](', '] (')

/** A path of a file as a URI reference: relative, or `file:` where it is absolute. */
const pathUri = (file: string): string => {
  const path = wellFormed(file).replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${path}` : path
}

/** A URL with what RFC 3986 forbids percent-encoded; what is encoded already stays. */
const urlUri = (url: string): string => encodeURI(wellFormed(plain(url))).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')

/** Lone surrogates, which no URI can hold, replaced. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

const uriOf = (file: string | null, url: string): string => (file === null ? urlUri(url) : pathUri(file))
