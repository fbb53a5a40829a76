import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from '../tests/support/browser.ts'

const run = (command: string, args: string[]): boolean => {
  console.log(`  $ ${command} ${args.join(' ')}`)
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

const isRoot = process.getuid?.() === 0

/** Sees to it that the tests have a browser, and says what it does. Exit code 1 where it cannot. */
export const main = async (): Promise<number> => {
  const found = findBrowser()
  if (found) {
    if (!existsSync(found)) {
      console.error(`GOVLINT_BROWSER 指向的文件不存在 (no such file): ${found}`)
      return 1
    }
    console.log(`浏览器 (browser for the tests): ${found}`)
    return 0
  }
  console.log('没有找到浏览器，正在安装 (no browser found, installing one; GOVLINT_BROWSER names one instead)')
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  } else {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  const installed = findBrowser()
  if (installed) {
    console.log(`已安装 (installed): ${installed}`)
    return 0
  }
  console.error(
    '未能安装浏览器。请自行安装 Chromium 或 Chrome（Debian/Ubuntu：apt-get install chromium fonts-noto-cjk），' +
      '或用环境变量 GOVLINT_BROWSER 指定其路径，再运行 npm test。\n' +
      'Could not install a browser: install Chromium or Chrome, or name one in GOVLINT_BROWSER, then run npm test again.',
  )
  return 1
}
