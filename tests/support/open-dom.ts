import { JSDOM } from 'jsdom'
import { pageFromDom } from '../../lib/browser/page-from-dom.ts'
import type { OpenPage } from '../../lib/core/engine/test-rule.ts'

/** The browser's door on a jsdom document; scripts do not run, but `noscript` holds text as where they do. */
export const openDom: OpenPage = async ({ html, url, decoded, profile }) => {
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only' })
  const { page } = await pageFromDom(window.document, { decoded, profile })
  return page
}
