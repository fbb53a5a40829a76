import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { portalBaseUrl } from '../tests/support/portal/portal.ts'
import { writePortal } from '../tests/support/portal/write-portal.ts'

const NOW = '2026-11-23'

/**
 * The main job on a district portal that is made up: writes it to `demo/portal`, checks it as a site, and leaves a report in
 * `demo/report.html`. Findings are the point of it, so it ends well where `check` says that there are some.
 */
export const main = async (): Promise<number> => {
  const portal = path.join('demo', 'portal')
  const report = path.join('demo', 'report.html')
  rmSync('demo', { recursive: true, force: true })

  console.log('1/2 生成虚构的区级门户（各单位站点、已知缺陷，全部为合成数据）……')
  const written = writePortal(portal, { seed: 2024, units: 6, pages: 300, now: NOW })
  console.log(`    ${written.pages} 个页面 → ${portal}`)

  const args = [
    'check',
    portal,
    '--base-url',
    portalBaseUrl,
    '--now',
    NOW,
    '--format',
    `html=${report}`,
    '--format',
    `json=${path.join('demo', 'report.json')}`,
  ]
  console.log(`2/2 检查：govlint ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, ['scripts/govlint.mjs', ...args, '--format', 'text=demo/report.txt'], {
    stdio: 'inherit',
  })
  if (status !== 0 && status !== 1) return status ?? 1

  console.log(
    `    ${readFileSync(path.join('demo', 'report.txt'), 'utf8').trim().split('\n').slice(-2).join('\n    ')}`,
  )
  console.log(`\n报告：${report}（用浏览器打开，可筛选和搜索）；同样的结果另有 demo/report.txt 和 demo/report.json`)
  console.log('试试：npm run -s govlint -- check demo/portal/www/index.html')
  return 0
}
