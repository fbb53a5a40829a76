import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../lib/core/engine/finding.ts'
import { type Block, blocksOf } from '../../support/attachments/content.ts'
import { FORMATS } from '../../support/attachments/formats.ts'
import { lintFile, valuesIn } from '../../support/attachments/lint-file.ts'
import { LOOK_ALIKES } from '../../support/leaks/look-alikes.ts'
import { KINDS, type Kind } from '../../support/leaks/plants.ts'
import { rngFor } from '../../support/portal/prng.ts'

// What leak pages plant in tables and sentences, in every format: 17 formats × 9 kinds × 6 files, and as many look-alikes.
const SEED = 20_261_123
const PER_KIND = 6

interface Planted {
  readonly format: string
  readonly kind: Kind | null
  readonly how: string
  readonly count: number
  readonly secrets: readonly string[]
  readonly blocks: readonly Block[]
  findings: readonly Finding[]
}

const NAMES = Object.keys(FORMATS)
const files: Planted[] = []

const textOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')

beforeAll(async () => {
  for (const format of NAMES) {
    for (const kind of KINDS) {
      for (let number = 0, made = 0; made < PER_KIND && number < 60; number++) {
        const rng = rngFor(SEED, format, kind.name, number)
        const plant = kind.make(rng, number)
        const blocks = await blocksOf(plant.html)
        const plain = textOf(blocks)
        // Those that a page hides have carriers of their own in files.
        if (!plant.secrets.some(secret => plain.includes(secret.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')))) {
          if (kind.name !== 'person-column') continue
        }
        if (blocks.length === 0) continue
        made++
        files.push({ format, kind, how: plant.how, count: plant.count, secrets: plant.secrets, blocks, findings: [] })
      }
    }
    for (const [how, make] of Object.entries(LOOK_ALIKES)) {
      const blocks = await blocksOf(make(rngFor(SEED, format, how)))
      if (blocks.length > 0) files.push({ format, kind: null, how, count: 0, secrets: [], blocks, findings: [] })
    }
  }
  for (const file of files) {
    const content = [
      '关于拟补助人员名单的公示',
      '经审核，现将有关情况公示如下。',
      ...file.blocks,
      '公示期为五个工作日。',
    ]
    const bytes = await FORMATS[file.format]!(content)
    const { findings, read } = await lintFile(bytes, file.format.replace(/^[^.]+/, '公示名单'))
    if (read.notChecked) throw new Error(`${file.format}: ${read.notChecked.detail.en}`)
    file.findings = findings
  }
}, 300_000)

const RATE = 0.98

describe('what files show', () => {
  it.each(NAMES)('leaks in %s are found', format => {
    let planted = 0
    let found = 0
    const missed: string[] = []
    for (const file of files) {
      if (file.format !== format || !file.kind) continue
      const values = Math.min(valuesIn(file.findings, file.kind.ruleId), file.count)
      planted += file.count
      found += values
      if (values < file.count) missed.push(`${file.kind.name} ${file.how} ${JSON.stringify(file.blocks)}`)
    }
    expect(planted).toBeGreaterThan(50)
    expect(found / planted, `${found} of ${planted}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(RATE)
  })

  it.each(NAMES)('look-alikes in %s are clean', format => {
    const alike = files.filter(file => file.format === format && !file.kind)
    const wrong = alike
      .filter(({ findings }) => findings.length > 0)
      .map(
        ({ how, findings, blocks }) =>
          `${how} ${findings.map(each => `${each.ruleId} ${each.place.quote}`)} ${JSON.stringify(blocks)}`,
      )
    expect(alike.length).toBeGreaterThan(40)
    expect(1 - wrong.length / alike.length, wrong.join('\n')).toBeGreaterThanOrEqual(RATE)
  })

  it('findings hold nothing that leaked', () => {
    const leaked = files.flatMap(({ secrets, findings, format }) => {
      const output = JSON.stringify(findings)
      return secrets.filter(secret => secret.length > 1 && output.includes(secret)).map(secret => `${format} ${secret}`)
    })
    expect(leaked).toEqual([])
  })
})
