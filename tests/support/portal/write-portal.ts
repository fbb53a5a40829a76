import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatePortal, type PortalOptions } from './portal.ts'
import { labelOf } from './truth.ts'

/** What writePortal wrote. */
export interface PortalCounts {
  files: number
  pages: number
  bytes: number
  /** Number of planted defects by rule. */
  defects: Record<string, number>
  lookAlikes: number
}

/** Writes the portal's files below a directory, and labels.json with the truth of every page by path. */
export function writePortal(directory: string, options: PortalOptions): PortalCounts {
  const counts: PortalCounts = { files: 0, pages: 0, bytes: 0, defects: {}, lookAlikes: 0 }
  const folders = new Set<string>()
  mkdirSync(directory, { recursive: true })
  // Written page by page: the labels of a large portal do not fit into memory lightly.
  const labels = openSync(join(directory, 'labels.json'), 'w')
  try {
    const howMade = {
      generator: 'synthetic district portal; district, units, texts and persons are invented',
      options,
      absent: 'a key of facts is absent where the generator cannot know the one right answer',
    }
    writeSync(labels, `{\n"howMade": ${JSON.stringify(howMade)},\n"pages": {\n`)
    for (const file of generatePortal(options)) {
      const target = join(directory, file.path)
      const folder = dirname(target)
      if (!folders.has(folder)) {
        mkdirSync(folder, { recursive: true })
        folders.add(folder)
      }
      writeFileSync(target, file.bytes)
      counts.files++
      counts.bytes += file.bytes.length
      if (!file.truth) continue
      const entry = `${JSON.stringify(file.path)}: ${JSON.stringify(labelOf(file.truth, file.url, file.unit))}`
      writeSync(labels, `${counts.pages === 0 ? '' : ',\n'}${entry}`)
      counts.pages++
      counts.lookAlikes += file.truth.lookAlikes.length
      for (const { ruleId } of file.truth.defects) counts.defects[ruleId] = (counts.defects[ruleId] ?? 0) + 1
    }
    writeSync(labels, '\n}\n}\n')
  } finally {
    closeSync(labels)
  }
  return counts
}

/** `write-portal <directory> [--seed 1] [--units n] [--pages n] [--now YYYY-MM-DD] [--page-bytes n] [--no-defects]`; returns the exit code. */
export function main(argv: string[]): number {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    allowNegative: true,
    options: {
      seed: { type: 'string', default: '1' },
      units: { type: 'string' },
      pages: { type: 'string' },
      now: { type: 'string' },
      'page-bytes': { type: 'string' },
      defects: { type: 'boolean', default: true },
    },
  })
  const [directory] = positionals
  if (!directory) {
    console.error('write-portal: 缺少目录 / a directory is missing')
    return 2
  }
  const counts = writePortal(directory, {
    seed: Number(values.seed),
    defects: values.defects,
    ...(values.units ? { units: Number(values.units) } : {}),
    ...(values.pages ? { pages: Number(values.pages) } : {}),
    ...(values.now ? { now: values.now } : {}),
    ...(values['page-bytes'] ? { pageBytes: Number(values['page-bytes']) } : {}),
  })
  const planted = Object.values(counts.defects).reduce((sum, count) => sum + count, 0)
  console.log(`${directory}: ${counts.pages} 页 / pages, ${counts.files} 个文件 / files, ${planted} 处缺陷 / defects`)
  return 0
}
