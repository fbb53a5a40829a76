import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testRule } from '../lib/core/engine/test-rule.ts'
import { pageFromHtml } from '../lib/node/page-from-html.ts'
import { importName, main, registered, withExamples } from '../scripts/new-rule.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const SCRATCH = path.join(ROOT, '.cache/new-rule/area')

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }))

describe('npm run new-rule', () => {
  it('starts from a rule that passes', async () => {
    mkdirSync(SCRATCH, { recursive: true })
    for (const file of ['rule.ts', 'rule.examples.ts']) {
      const template = readFileSync(path.join(ROOT, 'scripts/templates', `${file}.txt`), 'utf8')
      writeFileSync(
        path.join(SCRATCH, file),
        template.replaceAll('__ID__', 'area/rule').replaceAll('../../lib/', `${ROOT}/lib/`),
      )
    }
    const { default: rule } = await import(path.join(SCRATCH, 'rule.ts'))
    const { default: examples } = await import(path.join(SCRATCH, 'rule.examples.ts'))
    await testRule(rule, examples, pageFromHtml)
  })

  it.each([
    ['policy/doc-number-bracket', 'policyDocNumberBracket'],
    ['page/a1-b', 'pageA1B'],
  ])('names %s %s', (id, name) => {
    expect(importName(id)).toBe(name)
  })

  const INDEX = `import type { Rule } from '../lib/core/engine/rule.ts'
import columnStale from './column/stale.ts'
import policyB from './policy/b.ts'
import { workPointSets } from './work-points/index.ts'

const rules: readonly Rule[] = [
  columnStale,
  policyB,
]
`

  it.each([
    ['link/x', 'between', ["import linkX from './link/x.ts'\nimport policyB", '  linkX,\n  policyB,']],
    ['a/x', 'before all', ["import aX from './a/x.ts'\nimport columnStale", '  aX,\n  columnStale,']],
    ['zoo/x', 'behind all', ["policyB from './policy/b.ts'\nimport zooX", '  policyB,\n  zooX,\n]']],
  ])('registers %s %s', (id, _, parts) => {
    for (const part of parts) expect(registered(INDEX, id)).toContain(part)
  })

  it('registers the examples', () => {
    const source = `import policyB from './policy/b.examples.ts'\n\nexport const examples = {\n  'policy/b': policyB,\n}\n`
    expect(withExamples(source, 'link/x')).toBe(
      `import linkX from './link/x.examples.ts'\nimport policyB from './policy/b.examples.ts'\n\nexport const examples = {\n  'link/x': linkX,\n  'policy/b': policyB,\n}\n`,
    )
  })

  it.each([[[]], [['NoArea']], [['page/meta-required']]])('refuses %j', async args => {
    expect(await main(args)).toBe(2)
  })
})
