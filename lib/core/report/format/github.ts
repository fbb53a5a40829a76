import { type Finding, inLanguage, type NotChecked } from '../../engine/finding.ts'
import type { Formatter } from '../report.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import { reasonName } from './wording.ts'

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const

/**
 * Annotations of GitHub Actions, one a finding (GitHub Docs, Workflow commands for GitHub Actions, “Setting an error message”).
 * A finding for a person to look at is a notice. A page without a file is named in the message, since an annotation can only
 * be pinned to a file of the repository.
 */
export const createGithub = ({ language, rules }: FormatOptions): Formatter => {
  const zh = language === 'zh-CN'

  const findingLine = (finding: Finding, file: string | null): string => {
    const { ruleId, message, place, suggestion, severity, certainty } = finding
    const rule = rules.get(ruleId)
    const lines = [plain(file === null ? `${message} ${place.url}` : message)]
    if (place.quote !== '' && !message.includes(place.quote))
      lines.push(plain(`${zh ? '原文：' : 'text: '}${place.quote}`))
    if (suggestion !== null) lines.push(plain(`${zh ? '可改为：' : 'instead: '}${suggestion}`))
    if (rule) lines.push(`${zh ? '整改：' : 'fix: '}${inLanguage(rule.docs.fix, language)}`)
    return command(
      certainty === 'review' ? 'notice' : COMMANDS[severity],
      {
        file,
        line: file === null ? null : place.line,
        col: file === null ? null : place.column,
        title: certainty === 'review' ? `${ruleId} ${zh ? '待人工复核' : 'to review'}` : ruleId,
      },
      lines.join('\n'),
    )
  }

  const notCheckedLine = ({ ruleId, reason, detail }: NotChecked, file: string | null, url: string): string =>
    command(
      'warning',
      { file, line: null, col: null, title: zh ? '未检查' : 'not checked' },
      plain([ruleId, reasonName(reason, language), detail, file === null ? url : null].filter(Boolean).join(' ')),
    )

  return {
    begin: () => '',
    page: ({ findings, notChecked, file, url }) =>
      findings.map(finding => findingLine(finding, file)).join('') +
      notChecked.map(entry => notCheckedLine(entry, file, url)).join(''),
    end: ({ sites }) =>
      sites
        .map(
          ({ findings, notChecked, url }) =>
            findings.map(finding => findingLine(finding, null)).join('') +
            notChecked.map(entry => notCheckedLine(entry, null, url)).join(''),
        )
        .join(''),
  }
}

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string => {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(plain(String(value)))}`],
  )
  return `::${name} ${given.join(',')}::${escapeData(message)}\n`
}

/** As `escapeData` and `escapeProperty` of GitHub's own toolkit do (actions/toolkit, packages/core/src/command.ts). */
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
