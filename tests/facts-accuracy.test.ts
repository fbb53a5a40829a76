import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../scripts/eval.ts'
import { writePortal } from './support/portal/write-portal.ts'

const portal = mkdtempSync(path.join(tmpdir(), 'govlint-portal-'))
beforeAll(() => {
  writePortal(portal, { seed: 11, units: 6, pages: 400 })
})
afterAll(() => {
  rmSync(portal, { recursive: true, force: true })
})

/** Hand-labelled real pages are no part of the project: `GOVLINT_CORPUS` names a folder of them. */
const corpus = process.env['GOVLINT_CORPUS']

const folders: [name: string, folder: string][] = [['a generated portal', portal]]
if (corpus) folders.push(['labelled real pages', corpus])

it.each(folders)(
  'facts reach every target on %s',
  async (_, folder) => {
    expect(await main([folder])).toBe(0)
  },
  120_000,
)
