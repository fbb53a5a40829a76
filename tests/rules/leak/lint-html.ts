import type { Finding } from '../../../lib/core/engine/finding.ts'
import { lintPage } from '../../../lib/core/engine/lint-page.ts'
import type { PageRule } from '../../../lib/core/engine/rule.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'

/** The findings of one rule on a page; throws what the rule throws. */
export const lintHtml = async (
  rule: PageRule,
  html: string,
  options: object = {},
  url: string | null = null,
): Promise<readonly Finding[]> => {
  const { findings, notChecked } = lintPage(await pageFromHtml({ html, url }), {
    rules: [{ rule, options: rule.options.parse(options), severity: null }],
    today: '2026-11-23',
    language: 'zh-CN',
  })
  if (notChecked.length > 0) throw new Error(notChecked[0]!.detail)
  return findings.map(({ finding }) => finding)
}

/** 100,000 characters made of one piece. */
export const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)
