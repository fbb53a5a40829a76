import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Config, defineConfig, resolveConfig } from '../lib/core/engine/config.ts'
import { catalogue } from '../rules/index.ts'

const readme = readFileSync('README.md', 'utf8')
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>

it('shows a configuration that is valid', () => {
  const block = /```ts\nimport \{ defineConfig \} from 'govlint'\n\nexport default ([\s\S]*?)\n```/.exec(readme)![1]!
  const config = new Function('defineConfig', `return ${block}`)(defineConfig) as Config
  expect(() => resolveConfig(config, catalogue, 'README.md')).not.toThrow()
  expect(config.preset).toBe('haidian-2024')
})

it.each([...readme.matchAll(/npm (?:run (?:-s )?)?(demo|test|govlint)\b/g)].map(match => match[1]!))(
  'names a command that there is: %s',
  name => {
    expect(scripts).toHaveProperty(name)
  },
)

it('opens with the two commands, and CI runs exactly the second', () => {
  const [first, second] = [...readme.matchAll(/^npm ci && npm (.+?)\s+#/gm)].map(match => match[1])
  expect([first, second]).toEqual(['run demo', 'test'])
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/m)
})
