import { resolveConfig } from '../../lib/core/engine/config.ts'
import type { Finding } from '../../lib/core/engine/finding.ts'
import { lintPage } from '../../lib/core/engine/lint-page.ts'
import { lintSite } from '../../lib/core/engine/lint-site.ts'
import { MemorySite } from '../../lib/core/engine/site-facts.ts'
import { pageFacts } from '../../lib/core/page/facts/index.ts'
import { decode } from '../../lib/node/decode.ts'
import { pageFromHtml } from '../../lib/node/page-from-html.ts'
import { catalogue } from '../../rules/index.ts'
import { generatePortal, type PortalOptions, portalBaseUrl } from './portal/portal.ts'
import type { PageTruth } from './portal/truth.ts'

export interface CheckedFile {
  readonly url: string
  readonly truth: PageTruth
  readonly findings: Finding[]
}

/** Generates a portal and checks it as one complete site, in this process. */
export const checkPortal = async (options: PortalOptions): Promise<CheckedFile[]> => {
  const today = options.now ?? '2026-11-23'
  const config = resolveConfig({ preset: 'strict' }, catalogue, 'test')
  const site = new MemorySite({ url: portalBaseUrl, complete: true })
  const files = new Map<string, CheckedFile>()
  for (const { url, bytes, truth } of generatePortal(options)) {
    if (!truth) continue
    const decoded = decode(bytes)
    const page = await pageFromHtml({ html: decoded.text, url, decoded })
    const rules = config.pageRules({ url, file: null })
    const { findings } = lintPage(page, { rules, today, language: 'zh-CN' })
    files.set(url, { url, truth, findings: findings.map(({ finding }) => finding) })
    site.add(url, pageFacts(page))
  }
  for (const finding of lintSite(site, { rules: config.siteRules, today, language: 'zh-CN' }).findings) {
    files.get(finding.place.url)?.findings.push(finding)
  }
  return [...files.values()]
}
