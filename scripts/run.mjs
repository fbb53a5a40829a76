// Runs a TypeScript script of this folder on Node 20, which cannot itself: `node scripts/run.mjs eval <args>`.
// Bundled rather than transpiled on the fly: the engine then runs as fast as in the built command line.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name, ...args] = process.argv.slice(2)
const file = path.join(root, '.cache', 'scripts', `${name.replaceAll('/', '-')}.mjs`)
mkdirSync(path.dirname(file), { recursive: true })
const input = path.join(root, name.includes('/') ? name : `scripts/${name}.ts`)
const bundle = await rolldown({
  input,
  platform: 'node',
  external: id => !/^[./]/.test(id) && !path.isAbsolute(id),
  logLevel: 'silent',
})
await bundle.write({ file, format: 'esm', codeSplitting: false })
const { main } = await import(pathToFileURL(file).href)
process.exitCode = (await main(args)) ?? 0
