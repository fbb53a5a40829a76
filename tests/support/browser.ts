import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** A Chromium on this machine: `GOVLINT_BROWSER`, one on PATH, or Playwright's own; `null` where there is none. */
export const findBrowser = (): string | null => {
  const named = process.env['GOVLINT_BROWSER']
  if (named) return named
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name)
      if (existsSync(file)) return file
    }
  }
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : null
}

/** Starts it quietly: no sandbox (tests run as root in containers), nothing fetched in the background. */
export const launchBrowser = () => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No browser found: set GOVLINT_BROWSER, or run `npm test`, which installs one.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
