import type { Finding } from '../../../lib/core/engine/finding.ts'
import type { ActivePageRule } from '../../../lib/core/engine/lint-page.ts'
import type { AttachmentLimits } from '../../../lib/node/attachments/attachment-text.ts'
import { lintAttachment } from '../../../lib/node/attachments/lint-attachment.ts'
import { readAttachment } from '../../../lib/node/attachments/read-attachment.ts'
import { catalogue } from '../../../rules/index.ts'

/** All page rules with their default options. */
export const RULES: readonly ActivePageRule[] = [...catalogue.rules.values()].flatMap(rule =>
  rule.scope === 'page' ? [{ rule, options: rule.options.parse({}), severity: null }] : [],
)

/** Reads and checks the bytes of a file. */
export const lintFile = async (bytes: Uint8Array, name: string, limits: Partial<AttachmentLimits> = {}) => {
  const read = await readAttachment(bytes, { name, limits })
  const url = `https://www.example.gov.cn/files/${encodeURIComponent(name)}`
  const linted = await lintAttachment(read, { rules: RULES, today: '2026-11-23', language: 'zh-CN', url })
  const failed = linted.result.notChecked.filter(({ ruleId }) => ruleId !== null)
  if (failed.length > 0) throw new Error(failed[0]!.detail)
  return { read, ...linted, findings: linted.result.findings }
}

/** What findings of a rule stand for: one value each, or as many as a column is said to hold. */
export const valuesIn = (findings: readonly Finding[], ruleId: string): number =>
  findings
    .filter(finding => finding.ruleId === ruleId)
    .reduce((sum, { data }) => sum + (typeof data['count'] === 'number' ? data['count'] : 1), 0)
