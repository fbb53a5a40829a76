import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** `area/check-name`; the areas are those of the catalogue, or a new one. */
const ID = /^[a-z][a-z-]{1,30}\/[a-z][a-z0-9-]{1,50}$/

/** `policy/doc-number-bracket` → `policyDocNumberBracket`. */
export const importName = (id: string): string => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())

const IMPORT = /^import \w+ from '\.\/(?!work-points)([\w-]+\/[\w-]+)(?:\.examples)?\.ts'$/

/** `rules/index.ts` with a rule registered in its alphabetical place. */
export const registered = (source: string, id: string): string => {
  const name = importName(id)
  return insertLine(
    insertLine(source, IMPORT, id, `import ${name} from './${id}.ts'`),
    /^ {2}(?!workPointSets)(\w+),$/,
    name,
    `  ${name},`,
  )
}

/** `rules/examples.ts` with a rule's examples in their alphabetical place. */
export const withExamples = (source: string, id: string): string => {
  const name = importName(id)
  const imported = insertLine(source, IMPORT, id, `import ${name} from './${id}.examples.ts'`)
  return insertLine(imported, /^ {2}'([\w-]+\/[\w-]+)': \w+,$/, id, `  '${id}': ${name},`)
}

/** Puts a line before the first line of its kind whose key sorts after it, else behind the first run of its kind. */
const insertLine = (source: string, kind: RegExp, key: string, line: string): string => {
  const lines = source.split('\n')
  let at = -1
  for (const [index, each] of lines.entries()) {
    const found = kind.exec(each)?.[1]
    if (found === undefined) {
      if (at >= 0) break
      continue
    }
    if (found > key) {
      at = index
      break
    }
    at = index + 1
  }
  if (at < 0) throw new Error(`no place for ${key}`)
  lines.splice(at, 0, line)
  return lines.join('\n')
}

/** `npm run new-rule -- policy/my-check`: a rule that already passes, its examples, and both registered. */
export const main = async ([id = '']: readonly string[]): Promise<number> => {
  if (!ID.test(id)) {
    console.error(
      `用法 usage: npm run new-rule -- <area>/<check-name>，如 policy/my-check${id ? `；「${id}」不合格式` : ''}`,
    )
    return 2
  }
  const file = path.join('rules', `${id}.ts`)
  if (await exists(file)) {
    console.error(`${file} 已经存在 (exists already)`)
    return 2
  }
  await mkdir(path.dirname(file), { recursive: true })
  const rule = await readFile('scripts/templates/rule.ts.txt', 'utf8')
  await writeFile(file, rule.replaceAll('__ID__', id))
  await writeFile(
    file.replace(/\.ts$/, '.examples.ts'),
    await readFile('scripts/templates/rule.examples.ts.txt', 'utf8'),
  )
  await writeFile('rules/index.ts', registered(await readFile('rules/index.ts', 'utf8'), id))
  await writeFile('rules/examples.ts', withExamples(await readFile('rules/examples.ts', 'utf8'), id))
  console.log(
    `已新建 created:\n  ${file}\n  ${file.replace(/\.ts$/, '.examples.ts')}\n接下来 next:\n  npx vitest run tests/every-rule.test.ts -t ${id}\n  npm run docs`,
  )
  return 0
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
