import { expect, it } from 'vitest'
import { testRule } from '../../../lib/core/engine/test-rule.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import examples from '../../../rules/leak/resident-id.examples.ts'
import rule from '../../../rules/leak/resident-id.ts'

it('x', async () => {
  await testRule(rule, examples, pageFromHtml)
  expect(1).toBe(1)
})
