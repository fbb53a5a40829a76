import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const LENGTH = 100_000

/** What patterns of this field trip over, if anything: their own beginnings and middles, over and over. */
const PIECES = [
  ...'a0 中(《〔<-年号。,:"\'\n　*@%&\\/=？1xX、；[]{}|+_~',
  ...[
    '1 ',
    '0-',
    'a.',
    'a@',
    '2024年',
    '2024-1-',
    '〔2024〕',
    '第1',
    '有效期',
    '身份证',
    '公开',
    '政策',
    '《a》',
    '<a ',
    '<a href="',
    '&#1',
    '\\u00',
  ],
  ...[
    '%E4',
    'document.write(',
    'http://a.',
    '1.',
    '附件1',
    '(一)',
    '联系电话:',
    '138',
    '省市区',
    '第一条',
    '　　',
    ', ',
    'a=1&',
    '十',
    '一、',
    '张三',
    '自2024年1月1日起',
  ],
]

/** Regular expressions written as literals in a file. */
const literalsOf = (file: string): { readonly source: string; readonly flags: string }[] => {
  const found: { source: string; flags: string }[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText()
      const end = text.lastIndexOf('/')
      found.push({ source: text.slice(1, end), flags: text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** Those that are put together when a module is loaded: whoever calls the constructor is noted. */
const builtPatterns = async (): Promise<RegExp[]> => {
  const built: RegExp[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string | RegExp, string?]) {
      const made = new target(...given)
      built.push(made)
      return made
    },
  })
  await import('../rules/index.ts')
  await import('../lib/core/page/facts/index.ts')
  globalThis.RegExp = Native
  return built
}

/**
 * Tries every pattern of the core and the rules on strings of 100,000 characters, and prints those that take longest:
 * one that backtracks takes seconds. Nothing passes or fails here; above 50 ms it is time to mend.
 */
export const main = async (): Promise<void> => {
  const built = await builtPatterns()
  const files = ['lib/core', 'rules'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
      .map(name => path.join(folder, name)),
  )
  const patterns = new Map<string, { readonly regexp: RegExp; readonly file: string }>()
  for (const file of files)
    for (const { source, flags } of literalsOf(file))
      patterns.set(`${source}/${flags}`, { regexp: new RegExp(source, flags), file })
  for (const regexp of built) patterns.set(`${regexp.source}/${regexp.flags}`, { regexp, file: 'built' })

  const hostile = PIECES.map(piece => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH))
  const slow: { ms: number; piece: string; file: string; source: string }[] = []
  let worst = 0
  for (const { regexp, file } of patterns.values()) {
    for (const [index, text] of hostile.entries()) {
      const time = (): number => {
        const start = performance.now()
        if (regexp.global) for (const _ of text.matchAll(regexp)) break
        else regexp.test(text)
        return performance.now() - start
      }
      let ms = time()
      if (ms > 20) ms = Math.min(ms, time(), time())
      worst = Math.max(worst, ms)
      if (ms > 20) slow.push({ ms, piece: PIECES[index]!, file, source: regexp.source.slice(0, 90) })
    }
  }
  slow.sort((a, b) => b.ms - a.ms)
  console.log(
    `${patterns.size} patterns (${built.length} built), ${hostile.length} strings of ${LENGTH} characters: slowest ${worst.toFixed(0)} ms`,
  )
  for (const { ms, piece, file, source } of slow.slice(0, 40))
    console.log(`${ms.toFixed(0).padStart(6)} ms  ${file}  on ${JSON.stringify(piece)}  /${source}/`)
}
