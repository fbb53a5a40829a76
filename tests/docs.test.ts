import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { renderDocs } from '../scripts/build-docs.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

it('docs/rules is what the rules say (npm run docs)', () => {
  const pages = renderDocs()
  const files = readdirSync(path.join(ROOT, 'docs/rules'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/rules/${file.replaceAll(path.sep, '/')}`)
  expect(files.sort()).toEqual([...pages.keys()].sort())
  for (const [file, text] of pages) expect(readFileSync(path.join(ROOT, file), 'utf8'), file).toBe(text)
})

it('writes no table row that Markdown would break', () => {
  for (const [file, text] of renderDocs()) {
    const rows = text.split('\n').filter(line => line.startsWith('| '))
    for (const row of rows) expect(row.endsWith(' |'), `${file}: ${row}`).toBe(true)
  }
})
