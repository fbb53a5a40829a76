import { type CannotTell, type Finding, inLanguage, type Language, type NotChecked } from '../../core/engine/finding.ts'
import { createFingerprints } from '../../core/engine/fingerprint.ts'
import { type ActivePageRule, lintPage } from '../../core/engine/lint-page.ts'
import type { IsoDay } from '../../core/page/page-facts.ts'
import type { PageResult } from '../../core/report/report.ts'
import { redact } from '../../core/text/redact.ts'
import { loadSimplifier, needsSimplify } from '../../core/text/simplify.ts'
import { wholeNotChecked } from '../failure.ts'
import { attachmentPages, partAt } from './attachment-pages.ts'
import type { AttachmentNote, AttachmentPart, AttachmentText } from './attachment-text.ts'

export interface LintAttachmentOptions {
  /** Of these the `leak/` rules run. */
  readonly rules: readonly ActivePageRule[]
  readonly today: IsoDay
  readonly language: Language
  readonly url: string | null
  /** The path as given on the command line. */
  readonly file?: string | null
  readonly unit?: string | null
  readonly skip?: readonly string[]
  /** Told which rule runs, by its id; `null` between rules. */
  readonly onRule?: (id: string | null) => void
}

export interface LintedAttachment {
  /** As a page's, with `place.part` in the findings and no selector. */
  readonly result: PageResult
  /** Ids of the rules that looked at it. */
  readonly checked: readonly string[]
}

/** The beginnings of ids of rules that say something about an attachment. */
const AREA = 'leak/'

/**
 * Runs the leak rules over what an attachment holds. Findings name sheet, cell, page and entry; their fingerprints hang on path, entry,
 * sheet and the redacted words, not on rows and pages, which shift when the file is edited.
 */
export const lintAttachment = async (
  read: AttachmentText,
  options: LintAttachmentOptions,
): Promise<LintedAttachment> => {
  const { today, language, url, file = null, unit = null, skip = [], onRule } = options
  const rules = options.rules.filter(({ rule }) => rule.id.startsWith(AREA) && !skip.includes(rule.id))
  const simplify = read.parts.some(({ text }) => needsSimplify(text)) ? await loadSimplifier() : asIs
  const fingerprints = new Map<string, ReturnType<typeof createFingerprints>>()
  const findings: Finding[] = []
  const seen = new Set<string>()
  const cannotTell = new Map<string, CannotTell>()
  const notChecked = new Map<string, NotChecked>()
  const checked = new Set<string>()

  for (const page of attachmentPages(read.parts, { url, file, simplify })) {
    const linted = lintPage(page, { rules, today, language, onRule: index => onRule?.(rules[index]?.rule.id ?? null) })
    for (const each of linted.cannotTell) cannotTell.set(`${each.ruleId}\n${each.reason}`, each)
    for (const each of linted.notChecked) notChecked.set(`${each.ruleId}\n${each.detail}`, each)
    for (const id of linted.checked) checked.add(id)
    for (const { finding } of linted.findings) {
      const at = partAt(finding.place.selector)
      // The head of a table stands on each of its pages, the file's name too.
      const key = JSON.stringify([finding.ruleId, finding.messageId, at, finding.place.quote, finding.data])
      if (at >= 0 && isRepeated(read.parts, at) && seen.has(key)) continue
      seen.add(key)
      const place = partPlace(finding.place, read.parts)
      const { sheet = '', entry = '' } = place.part ?? {}
      const within = JSON.stringify([entry, sheet])
      let own = fingerprints.get(within)
      if (!own) {
        own = createFingerprints(url ?? file ?? '')
        fingerprints.set(within, own)
      }
      const rule = rules.find(active => active.rule.id === finding.ruleId)!.rule
      findings.push({
        ...finding,
        place,
        related: finding.related.map(related => ({ ...related, place: partPlace(related.place, read.parts) })),
        fingerprint: own.next(rule, finding.messageId, finding.data, redact(`${within}${finding.place.quote}`)),
      })
    }
  }
  onRule?.(null)
  const failed = [...notChecked.values()]
  return {
    result: {
      url: redact(url ?? file ?? ''),
      file: file === null ? null : redact(file),
      unit,
      kind: null,
      rendered: false,
      findings,
      cannotTell: [...cannotTell.values(), ...partsUntold(read, rules, language)],
      notChecked: [...wholesNotChecked(read, language), ...failed],
    },
    checked: [...checked].filter(id => !failed.some(({ ruleId }) => ruleId === id)),
  }
}

const asIs = (text: string): string => text

/** Whether a part may stand on more than one page: names of files, first rows of tables. */
const isRepeated = (parts: readonly AttachmentPart[], at: number): boolean =>
  parts[at]?.carrier === 'name' || parts[at]?.cell !== undefined

const partPlace = (place: Finding['place'], parts: readonly AttachmentPart[]): Finding['place'] => {
  const part = parts[partAt(place.selector)]
  return { ...place, selector: '', part: redactPlace(part?.place ?? {}) }
}

/** Names of sheets and entries may hold what leaked. */
const redactPlace = ({ sheet, entry, ...rest }: AttachmentPart['place']): AttachmentPart['place'] => ({
  ...(sheet === undefined ? {} : { sheet: redact(sheet) }),
  ...rest,
  ...(entry === undefined ? {} : { entry: redact(entry) }),
})

/** The file as a whole, and each file in it that was not read. */
const wholesNotChecked = ({ notChecked, notes }: AttachmentText, language: Language): NotChecked[] => {
  const said = notes.filter(({ code }) => code === 'entry' || code === 'left-out')
  const list = said.map(note => ({ ruleId: null, reason: 'not-read', detail: inWords(note, language) }))
  if (notChecked && !(list.length > 0 && notChecked.detail.zh.startsWith('其中有文件')))
    list.unshift({ ...wholeNotChecked(notChecked, language), ruleId: null })
  else if (notChecked) for (const each of list) each.reason = notChecked.reason
  return list
}

/** Scans and pictures: normal, and nothing to be seen in them without character recognition. */
const partsUntold = (
  { notes, notChecked }: AttachmentText,
  rules: readonly ActivePageRule[],
  language: Language,
): CannotTell[] => {
  const [first] = rules
  if (!first || notChecked?.reason === 'scanned') return []
  return notes
    .filter(({ code }) => code === 'scanned' || code === 'picture')
    .map(note => ({
      ruleId: first.rule.id,
      reason: inWords(note, language),
      workPoints: first.rule.docs.workPoints,
    }))
}

const inWords = ({ text, place }: AttachmentNote, language: Language): string => {
  const words = inLanguage(text, language)
  return redact(place.entry === undefined ? words : `${place.entry}：${words}`)
}
