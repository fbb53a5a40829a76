import type { Finding } from '../../engine/finding.ts'
import { sha256Hex } from '../../text/sha256.ts'
import type { Formatter, PageResult } from '../report.ts'
import type { FormatOptions } from './options.ts'
import { plain } from './plain.ts'
import { reasonName } from './wording.ts'

/**
 * GitLab Code Quality (GitLab Docs, Code Quality, “Code Quality report format”): an array of issues. GitLab shows one of the
 * issues that share a fingerprint, so a repeated one is numbered; of each finding, only the fingerprint is remembered.
 */
export const createGitlab = ({ language }: FormatOptions): Formatter => {
  const seen = new Map<string, number>()
  let issues = 0

  const issue = (
    check: string,
    description: string,
    fingerprint: string,
    severity: string,
    path: string,
    line: number,
  ) => {
    const nth = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, nth)
    return `${issues++ === 0 ? '' : ','}\n${JSON.stringify({
      description: plain(description),
      check_name: check,
      fingerprint: nth === 1 ? fingerprint : `${fingerprint}-${nth}`,
      severity,
      location: { path, lines: { begin: line } },
    })}`
  }

  const issuesOf = (
    { findings, notChecked }: Pick<PageResult, 'findings' | 'notChecked'>,
    path: string | null,
    url: string,
  ) =>
    findings
      .map(finding => {
        const { ruleId, message, fingerprint, place } = finding
        return issue(ruleId, message, fingerprint, severityOf(finding), path ?? plain(place.url), place.line ?? 1)
      })
      .join('') +
    notChecked
      .map(({ ruleId, reason, detail }) => {
        const description = [
          language === 'en' ? 'Not checked:' : '未检查：',
          ruleId,
          reasonName(reason, language),
          detail,
        ]
        const fingerprint = sha256Hex(JSON.stringify(['not-checked', ruleId, reason, path ?? url])).slice(0, 32)
        return issue('not-checked', description.filter(Boolean).join(' '), fingerprint, 'minor', path ?? plain(url), 1)
      })
      .join('')

  return {
    begin: () => '[',
    page: page => issuesOf(page, page.file === null ? null : repositoryPath(page.file), page.url),
    end: ({ sites }) => `${sites.map(site => issuesOf(site, null, site.url)).join('')}\n]\n`,
  }
}

const severityOf = ({ severity, certainty, veto }: Finding): 'blocker' | 'major' | 'minor' | 'info' => {
  if (certainty === 'review' || severity === 'info') return 'info'
  if (severity === 'warn') return 'minor'
  return veto ? 'blocker' : 'major'
}

/** Relative to the repository, with slashes and without a leading `./`, as GitLab asks. */
const repositoryPath = (file: string): string =>
  plain(file)
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '')
