import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type Rolldown } from 'tsdown'

const common = { format: 'esm', platform: 'node', target: 'node20.19', fixedExtension: true } as const

/** Loaded only by runs that need them, so they stay packages of their own. */
const LAZY = ['cli-progress', 'jiti', 'libsql', 'tinyglobby', 'undici', /^opencc-js/]

/** The licences of what is bundled, as these licences ask. */
const thirdPartyLicenses = (): Rolldown.Plugin => ({
  name: 'third-party-licenses',
  generateBundle(_, bundle) {
    const folders = new Set<string>()
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const id of chunk.moduleIds) {
        const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
        if (folder) folders.add(folder)
      }
    }
    const texts = [...folders].map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}\n`
    })
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-LICENSES.txt',
      source: texts.sort().join(`\n${'-'.repeat(78)}\n\n`),
    })
  },
})

export default defineConfig([
  {
    ...common,
    // One build, so that library, command line and workers share their modules: the facts that a plugin asks for are the engine's.
    entry: {
      cli: 'lib/node/cli.ts',
      'lint-worker': 'lib/node/lint-worker.ts',
      'crawl-worker': 'lib/node/crawl/crawl-worker.ts',
      index: 'lib/index.ts',
    },
    dts: false,
    // A tenth of a second less of start-up on every run: a third less code to read.
    minify: true,
    // Bundled, a small page is checked in less than half the time: hundreds of small modules need not be found and read.
    deps: { alwaysBundle: [/./], neverBundle: [...LAZY, /^node:/], onlyBundle: false },
    plugins: [thirdPartyLicenses()],
  },
  { ...common, entry: 'lib/index.ts', dts: { emitDtsOnly: true }, deps: { onlyBundle: false }, clean: false },
])
