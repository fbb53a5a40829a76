import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { ResolvedConfig } from './engine/config.ts'
import type { Finding, Language } from './engine/finding.ts'
import { applyPageIgnores, createConfigIgnores } from './engine/ignores.ts'
import { lintPage } from './engine/lint-page.ts'
import { type At, Page, type SourceRange } from './page/page.ts'
import type { IsoDay } from './page/page-facts.ts'
import { type Nodes, PARENT, type Parents, type Root, setParent, textOf } from './page/tree.ts'
import { loadSimplifier, needsSimplify } from './text/simplify.ts'

export interface RehypeGovlintOptions {
  /** Rules, severities, ignores, profiles: what `resolveConfig` gives. */
  readonly config: ResolvedConfig
  /** The day that counts as today. */
  readonly today: IsoDay
  readonly language?: Language
  /** The address that a file will have; without it kinds and fingerprints go by the file's path. */
  readonly url?: (file: VFile) => string | null
  /** Where a rule is documented, for `message.url`. */
  readonly docs?: (ruleId: string) => string
}

/**
 * govlint's page rules as a rehype plugin: findings become messages of the file, with `source: 'govlint'` and the rule in `ruleId`; an
 * error is `fatal`, an info neither. The tree is left as it was.
 *
 * @example
 * const config = resolveConfig({ preset: 'strict' }, catalogue, 'my site')
 * unified().use(rehypeParse).use(rehypeGovlint, { config, today: '2026-01-31' }).use(rehypeStringify)
 */
export const rehypeGovlint: Plugin<[RehypeGovlintOptions], Root> = options => {
  const ignores = createConfigIgnores(options.config.config.ignores ?? [], options.today)
  return (tree, file) => {
    const check = (simplify: (text: string) => string): void => {
      const unlink = link(tree)
      try {
        for (const finding of findingsOf(tree, file, simplify, options, ignores)) say(finding, file, options)
      } finally {
        unlink()
      }
    }
    // Only a page in traditional characters has to wait for the table.
    if (needsSimplify(textOf(tree))) return loadSimplifier().then(check)
    return check(text => text)
  }
}

const findingsOf = (
  root: Root,
  file: VFile,
  simplify: (text: string) => string,
  { config, today, language = 'zh-CN', url }: RehypeGovlintOptions,
  ignores: ReturnType<typeof createConfigIgnores>,
): readonly Finding[] => {
  const at = { url: url?.(file) ?? null, file: file.path ?? null }
  const page = new Page({ root, source: 'html', ...at, profile: config.profile(at), simplify, position })
  const linted = lintPage(page, { rules: config.pageRules(at), today, language })
  for (const { ruleId, detail } of linted.notChecked)
    file.message(detail, { source: 'govlint', ruleId: ruleId ?? 'page' })
  return ignores.apply(applyPageIgnores(page, linted.findings, true).findings, at)
}

const say = (finding: Finding, file: VFile, { docs, language = 'zh-CN' }: RehypeGovlintOptions): void => {
  const { line, column, endLine, endColumn } = finding.place
  const place =
    line === null || column === null
      ? undefined
      : { start: { line, column }, end: { line: endLine ?? line, column: endColumn ?? column } }
  const review = finding.certainty === 'review' ? (language === 'en' ? ' (to review)' : '（待人工复核）') : ''
  const message = file.message(finding.message + review, { place, source: 'govlint', ruleId: finding.ruleId })
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warn' ? false : undefined
  message.actual = finding.place.quote === '' ? undefined : finding.place.quote
  message.expected = finding.suggestion === null ? undefined : [finding.suggestion]
  message.url = docs?.(finding.ruleId)
}

/** Gives every node its parent, as rules expect; the answer takes back what was given. */
const link = (tree: Root): (() => void) => {
  const given: Nodes[] = []
  const give = (node: Nodes, parent: Parents | null): void => {
    if (PARENT in node) return
    setParent(node, parent)
    given.push(node)
  }
  give(tree, null)
  const stack: Parents[] = [tree]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const content = parent.type === 'element' ? parent.content : undefined
    if (content) {
      give(content, parent)
      stack.push(content)
    }
    for (const child of parent.children as Nodes[]) {
      give(child, parent)
      if ('children' in child) stack.push(child)
    }
  }
  return () => {
    for (const node of given) delete (node as { [PARENT]?: unknown })[PARENT]
  }
}

/** Positions as the user's parser noted them; inside a text by its value, a little off where the source has character references. */
const position = (at: At): SourceRange | null => {
  if ('line' in at) {
    const first = at.line.nodeAt(at.start)
    const last = at.line.nodeAt(Math.max(at.start, at.end - 1))
    const start = pointIn(first.node, first.offset)
    const end = pointIn(last.node, at.end > at.start ? last.offset + 1 : last.offset)
    return start && end ? { ...start, endLine: end.line, endColumn: end.column } : null
  }
  if (at.node.type === 'text' && 'start' in at) {
    const start = pointIn(at.node, at.start ?? 0)
    const end = pointIn(at.node, at.end ?? 0)
    return start && end ? { ...start, endLine: end.line, endColumn: end.column } : null
  }
  const whole = at.node.position
  if (!whole) return null
  const { start, end } = whole
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

const pointIn = (node: Nodes & { value: string }, offset: number): { line: number; column: number } | null => {
  const start = node.position?.start
  if (!start) return null
  const before = node.value.slice(0, offset).split('\n')
  const last = before.at(-1)!.length
  return before.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + before.length - 1, column: last + 1 }
}
