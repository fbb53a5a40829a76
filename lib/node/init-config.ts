import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../core/engine/config.ts'
import { findConfig } from './load-config.ts'

const TEMPLATE = `import { defineConfig } from 'govlint'

export default defineConfig({
  // recommended | strict | haidian-2024（某年度工作要点）
  preset: 'recommended',

  // 单条规则的级别：'error' | 'warn' | 'info' | 'off'，或 [级别, { 选项 }]
  rules: {},

  // 某些路径另行设定
  // overrides: [{ match: ['**/english/**'], rules: { 'page/meta-required': 'off' } }],

  // 已经人工核实的，写明理由；until 之后失效
  // ignores: [{ rule: 'leak/*', url: 'www.example.gov.cn/test/**', reason: '测试栏目', until: '2026-12-31' }],

  // 本站模板的位置，优先于自动识别
  // profiles: [{ match: ['www.example.gov.cn/**'], title: 'h1.title', body: '#content' }],
})
`

/**
 * Writes a typed configuration into a folder.
 *
 * @returns its path
 * @throws UsageError where there is a configuration already: nothing is overwritten
 */
export const initConfig = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'govlint.config.ts')
  const { file: present } = findConfig(null, folder)
  if (present !== null && path.dirname(present) === path.resolve(folder))
    throw new UsageError(`已有「${present}」，不会覆盖；如需重新生成，请先移走 (exists already, not overwritten)`)
  await writeFile(file, TEMPLATE, { flag: 'wx' })
  return file
}
