import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => path.join(folder, file))

/** Everything of the core and all rules, as one script for a browser. */
const bundleForBrowser = async (): Promise<string> => {
  const entries = [...filesBelow('lib/core'), ...filesBelow('rules')]
  const bundle = await rolldown({
    input: 'everything',
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'everything',
        resolveId: id => (id === 'everything' ? id : null),
        load: id =>
          id === 'everything'
            ? `${entries.map((file, i) => `import * as m${i} from ${JSON.stringify(path.resolve(file))}`).join('\n')}
               export const modules = [${entries.map((_, i) => `m${i}`).join(', ')}]`
            : null,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', name: 'govlint', codeSplitting: false })
  return output[0].code
}

it('the core and all rules load without DOM, Node or extension API', async () => {
  const code = await bundleForBrowser()
  // What every host of ours has beside the language itself.
  const context = vm.createContext({ URL, TextEncoder, TextDecoder })
  vm.runInContext(`${code}\nglobalThis.loaded = govlint.modules.length`, context)
  expect(context['loaded']).toBeGreaterThan(50)
})

it.each([
  ['lib/core', /from '(?:\.\.\/)+(?:lib\/)?(?:node|browser|rules|entrypoints)\/|from 'node:/],
  ['rules', /from '(?:\.\.\/)+(?:lib\/(?:node|browser)|entrypoints)\/|from 'node:/],
  ['lib/browser', /from '(?:\.\.\/)+(?:lib\/)?(?:node|entrypoints)\/|from 'node:/],
  ['lib/node', /from '(?:\.\.\/)+(?:lib\/)?(?:browser|entrypoints)\//],
])('imports of %s go one way', (folder, forbidden) => {
  const wrong = filesBelow(folder).filter(file => forbidden.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})
