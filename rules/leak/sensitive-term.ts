import * as z from 'zod/mini'
import { SEVERITIES, type Severity } from '../../lib/core/engine/finding.ts'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cellFilledBy } from '../../lib/core/page/cell-heading.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { PAGE_KINDS } from '../../lib/core/page/page-facts.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { closest } from '../../lib/core/page/tree.ts'
import { type UnseenText, unseen } from '../../lib/core/page/unseen.ts'
import { buildMatcher, type Matcher } from '../../lib/core/text/aho-corasick.ts'
import { fold, squeeze } from '../../lib/core/text/fold.ts'
import { INTERNAL, READERS, TERMS, type Term } from './_terms.ts'

const DEFAULT_CATEGORY = '自定义敏感词'

const word = z.string().check(z.trim(), z.minLength(1))
const termOption = z.union([
  word,
  z.strictObject({
    term: word,
    category: z.optional(word),
    severity: z.optional(z.enum(SEVERITIES)),
    exceptions: z.optional(z.array(word)),
    inSentence: z.optional(z.enum(['sure', 'review', 'ignore'])),
    exceptOn: z.optional(z.array(z.enum(PAGE_KINDS))),
    articleOnly: z.optional(z.boolean()),
  }),
])
const termsOption = z._default(z.array(termOption), [])

const options = z.strictObject({
  builtin: z
    ._default(z.boolean(), true)
    .check(z.describe('是否使用内置的内部标记词表 / Whether the built-in list of internal marks is used')),
  terms: termsOption.check(
    z.describe(
      '自己的敏感词，用简体：词，或 { term, category, severity, exceptions（含有它即不报的短语）, inSentence（句中出现时：sure 报告，review 待人工核实，ignore 不报，只报单独成行或加括号的）, exceptOn（不报的页面类型）, articleOnly（只看正文） } / Own terms, in simplified characters: a word, or an object with these keys; inSentence says what the term counts as within other words',
    ),
  ),
  lists: z
    ._default(z.array(z.strictObject({ name: word, severity: z.optional(z.enum(SEVERITIES)), terms: termsOption })), [])
    .check(z.describe('自己的词表，name 作为类别 / Own lists; the name is the category')),
  files: z
    ._default(z.array(word), [])
    .check(
      z.describe(
        '词表文件，路径从配置文件所在的文件夹算起：CSV、TSV、TXT 或 JSON，写法见 docs/word-lists.md / Files with word lists, relative to the configuration: see docs/word-lists.md',
      ),
    ),
  most: z
    ._default(z.number().check(z.int(), z.positive()), 50)
    .check(z.describe('一页最多逐一列出的处数 / Places listed one by one on a page')),
})
type Options = z.infer<typeof options>

interface Excuse {
  readonly phrase: string
  /** Where the term stands in the phrase; empty: the phrase excuses the whole line. */
  readonly offsets: readonly number[]
}

interface CompiledTerm extends Term {
  readonly excuses: readonly Excuse[]
  /** Latin letters or digits at its ends must not go on. */
  readonly latin: boolean
}

interface Compiled {
  readonly terms: readonly CompiledTerm[]
  readonly matcher: Matcher
  /** Whether small letters count, for some term has letters. */
  readonly latin: boolean
  /** Matches where a term may begin: most lines of most pages hold none and need no closer look. `null`: anywhere. */
  readonly gate: RegExp | null
}

const lower = (text: string): string => text.replace(/[A-Z]{1,100}/g, capitals => capitals.toLowerCase())
/** As terms are compared: half-width, without blanks and zero-width characters, small letters. */
const dense = (text: string): string => lower(fold(text).replace(BLANKS, ''))

const compileTerm = (term: Term, key: string): CompiledTerm => {
  const excuses = (term.exceptions ?? []).map(exception => {
    const phrase = dense(exception)
    const offsets: number[] = []
    for (let at = phrase.indexOf(key); key !== '' && at >= 0; at = phrase.indexOf(key, at + 1)) offsets.push(at)
    return { phrase, offsets }
  })
  return { ...term, excuses, latin: LATIN.test(key) }
}

/** Longer lists begin with too many different characters for the gate to hold anything back. */
const GATED = 300

/** How every term begins, blanks or not; `null` for long lists and those with Latin terms. */
const gateOf = (terms: readonly string[]): RegExp | null => {
  if (terms.length > GATED || !terms.every(term => term.length > 1 && HAN.test(term[0]!) && HAN.test(term[1]!)))
    return null
  const seconds = new Map<string, string>()
  for (const term of terms) {
    const known = seconds.get(term[0]!) ?? ''
    if (!known.includes(term[1]!)) seconds.set(term[0]!, known + term[1]!)
  }
  const pairs = [...seconds].map(([first, second]) => `${first}${BLANK.source}{0,8}[${second}]`)
  return new RegExp(pairs.length === 0 ? '(?!)' : pairs.join('|'), 'g')
}

const compiled = new WeakMap<Options, Compiled>()
/** The built-in list alone. */
let builtin: Compiled | null = null

/** Lists are compiled once for the options of a run, not for every page. */
const compile = (given: Options): Compiled => {
  const plain = given.builtin && given.terms.length === 0 && given.lists.length === 0
  const known = plain ? builtin : compiled.get(given)
  if (known) return known
  const own = (entry: Options['terms'][number], category: string, severity: Severity): Term => {
    const { term, ...rest } = typeof entry === 'string' ? { term: entry } : entry
    const set = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    return { category, severity, inSentence: 'sure', ...set, term }
  }
  const terms = [
    ...(given.builtin ? TERMS : []),
    ...given.terms.map(entry => own(entry, DEFAULT_CATEGORY, 'error')),
    ...given.lists.flatMap(list => list.terms.map(entry => own(entry, list.name, list.severity ?? 'error'))),
  ]
  const keys = terms.map(({ term }) => dense(term))
  const made = {
    terms: terms.map((term, index) => compileTerm(term, keys[index]!)),
    matcher: buildMatcher(keys),
    latin: keys.some(key => LATIN.test(key)),
    gate: gateOf(keys),
  }
  if (plain) builtin = made
  else compiled.set(given, made)
  return made
}

/** What {@link squeeze} takes out. */
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]/
const NOTHING: readonly Hit[] = []
const HAN = /[\u3400-\u9fff]/
const LATIN = /[0-9a-z]/
const BLANKS = new RegExp(BLANK, 'g')
const LETTER = /[\p{L}\p{N}]/u
const LETTERS = /[\p{L}\p{N}]/gu

/** A term at `[start, end)` of the text that was searched. */
interface Hit {
  readonly term: CompiledTerm
  readonly start: number
  readonly end: number
}

/** Whether a Latin word at `[start, end)` is part of a longer one. */
const goesOn = (text: string, start: number, end: number): boolean =>
  [start, end].some(at => /[0-9a-z]/.test(text[at - 1] ?? '') && /[0-9a-z]/.test(text[at] ?? ''))

/** How far around a term its line is looked at. */
const LINE = 200

/** All terms in a text, the longest where they overlap, without those that a phrase around them excuses. */
const findTerms = ({ terms, matcher, latin, gate }: Compiled, plain: string): readonly Hit[] => {
  if (gate && plain.search(gate) < 0) return NOTHING
  let text = BLANK.test(plain) ? plain.replace(BLANKS, '') : plain
  if (latin) text = lower(text)
  let hits: Hit[] | null = null
  matcher.find(text, (index, start, end) => {
    const term = terms[index]!
    if (term.latin && goesOn(text, start, end)) return
    const excused = term.excuses.some(({ phrase, offsets }) =>
      offsets.length === 0
        ? text.slice(Math.max(0, start - LINE), end + LINE).includes(phrase)
        : offsets.some(offset => text.startsWith(phrase, start - offset)),
    )
    if (excused) return
    hits ??= []
    hits.push({ term, start, end })
  })
  if (hits === null) return NOTHING
  const sorted = (hits as Hit[]).sort((a, b) => a.start - b.start || b.end - a.end)
  const { map } = squeeze(plain)
  const kept: Hit[] = []
  let last = 0
  for (const { term, start, end } of sorted) {
    if (start < last) continue
    kept.push({ term, start: map[start]!, end: map[end - 1]! + 1 })
    last = end
  }
  return kept
}

/** Terms of a category with nothing but punctuation between them, read as one mark: `内部资料 注意保存`. */
const groupsOf = (plain: string, hits: readonly Hit[]): Hit[][] => {
  const groups: Hit[][] = []
  for (const hit of hits) {
    const group = groups[groups.length - 1]
    const gap = group ? plain.slice(group[group.length - 1]!.end, hit.start) : ''
    const same = group !== undefined && group[0]!.term.category === hit.term.category
    if (group && same && gap.length < 10 && !LETTER.test(gap)) group.push(hit)
    else groups.push([hit])
  }
  return groups
}

/** How many letters beside a mark leave it a mark: `第12期`, a serial number. */
const BESIDE_MARK = 8

/** Whether the group stands as a mark does: alone on the line or in brackets; not as a value behind a colon. */
const standsAlone = (plain: string, group: readonly Hit[]): boolean => {
  const { start } = group[0]!
  const { end } = group[group.length - 1]!
  const before = plain.slice(0, start).trimEnd()
  const after = plain.slice(end).trimStart()
  const [previous = '', next = ''] = [before.slice(-1), after.slice(0, 1)]
  if (/[([【〔]/.test(previous) && /[)\]】〕]/.test(next)) return true
  if (previous === ':' || LETTER.test(plain[start - 1] ?? '') || LETTER.test(plain[end] ?? '')) return false
  if (before.length + after.length > 60) return false
  return ((before + after).match(LETTERS)?.length ?? 0) <= BESIDE_MARK
}

/** The line, attribute value, string or text between tags around a hit. */
const pieceAround = (plain: string, { start, end }: Hit): { readonly from: number; readonly to: number } => {
  const parts = /[\n\r"'`<>]/
  let from = start
  while (from > 0 && start - from < 80 && !parts.test(plain[from - 1]!)) from--
  let to = end
  while (to < plain.length && to - end < 80 && !parts.test(plain[to]!)) to++
  return { from, to }
}

const GRADE = new Map(SEVERITIES.map((severity, index) => [severity, index]))

export default definePageRule({
  id: 'leak/sensitive-term',
  docs: {
    description: {
      zh: '网页不得带有内部标记和词表中的敏感词',
      en: 'No page carries internal marks or terms of the sensitive word lists',
    },
    rationale: {
      zh: '“内部资料”“会后收回”等字样说明文件不是给公众的，很可能没有经过公开审查；未定文稿属于过程性信息。',
      en: 'Words like 内部资料 or 会后收回 say that a document was not meant for the public and likely was not reviewed; drafts are information of a process.',
    },
    fix: {
      zh: '核实文件能否公开：不能公开的立即撤下；可以公开的，去掉标记、换成正式文本后再发布。',
      en: 'Check whether the document may be published. If not, take it down; if so, remove the mark or put the final text in its place.',
    },
    basis: [
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十六条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十七条' },
      { title: '《中华人民共和国保守国家秘密法》（2024年修订）', clause: '第六十四条' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    shown: {
      zh: '页面出现「{{ found }}」（{{ category }}），请核实：不能公开的撤下页面，能公开的删去这一字样',
      en: '"{{ found }}" ({{ category }}) stands on the page: take the page down if it may not be public, else remove the words',
    },
    hidden: {
      zh: '页面隐藏的内容或源代码里有「{{ found }}」（{{ category }}），读者虽看不到，查看源代码即可读到，请核实后删除',
      en: '"{{ found }}" ({{ category }}) stands in hidden content or in the source, where anyone can read it: check and delete it',
    },
    more: {
      zh: '本页还有 {{ count }} 处敏感词没有逐一列出',
      en: '{{ count }} more places with such terms on this page are not listed one by one',
    },
  },
  identity: ['found'],
  options,
  create({ page, options: given, report, cannotTell }) {
    // The command line puts the lists in their place; whoever cannot read files says so.
    if (given.files.length > 0)
      cannotTell({
        zh: `这里读不了词表文件（${given.files.length} 个），其中的词没有检查；请用命令行检查，或把词写进配置`,
        en: `The word list files (${given.files.length}) cannot be read here and were not looked for: use the command line or put the terms into the configuration`,
      })
    const lists = compile(given)
    /** Terms that a line shows: what repeats them in tooltips and scripts is no news. */
    const shown = new Set<CompiledTerm>()
    let told = 0
    let first: At | undefined

    const say = (group: readonly Hit[], plain: string, hidden: boolean, at: At, sure: boolean): void => {
      for (const { term } of group) shown.add(term)
      if (++told > given.most) {
        first ??= at
        return
      }
      const { category } = group[0]!.term
      const severity = group.map(({ term }) => term.severity).reduce((a, b) => (GRADE.get(b)! < GRADE.get(a)! ? b : a))
      const found = group.map(hit => plain.slice(hit.start, hit.end).replace(BLANKS, '')).join('、')
      const certainty = sure ? 'sure' : 'review'
      report({ messageId: hidden ? 'hidden' : 'shown', data: { found, category }, at, severity, certainty })
    }

    const lookAtLine = (line: Line, hits: readonly Hit[]): void => {
      const { plain } = line
      for (const all of groupsOf(plain, hits)) {
        const alone = standsAlone(plain, all)
        const group = all.filter(({ term }) => (alone || term.inSentence !== 'ignore') && isMeant(page, term, line))
        if (group.length === 0) continue
        const sure = group.some(({ term }) => term.inSentence === 'sure') || (alone && isText(page, line))
        const at = { line, start: group[0]!.start, end: group[group.length - 1]!.end }
        say(group, plain, line.hidden, at, sure)
      }
    }

    const lookAtUnseen = (text: UnseenText): void => {
      const { plain } = text
      for (const hit of findTerms(lists, plain)) {
        const { term, start, end } = hit
        if (shown.has(term) || term.articleOnly || term.exceptOn?.includes(page.fact(kind))) continue
        if (term.inSentence === 'ignore') {
          const { from, to } = pieceAround(plain, hit)
          if (!standsAlone(plain.slice(from, to), [{ term, start: start - from, end: end - from }])) continue
        }
        say([hit], plain, text.place !== 'title', text.at(start, end), term.inSentence === 'sure')
      }
    }

    return {
      end() {
        for (const line of linesWith(page, lists.gate)) {
          const hits = findTerms(lists, line.plain)
          if (hits.length > 0) lookAtLine(line, hits)
        }
        if (given.builtin) {
          for (const line of linesWith(page, READERS)) {
            const at = { line, start: 0, end: line.text.length }
            const data = { found: line.plain, category: INTERNAL }
            report({ messageId: line.hidden ? 'hidden' : 'shown', data, at, certainty: 'review' })
          }
        }
        for (const text of page.fact(unseen)) lookAtUnseen(text)
        if (told > given.most && first) report({ messageId: 'more', data: { count: told - given.most }, at: first })
      },
    }
  },
})

/** The lines on which a gate opens, found with one search of the page. */
const linesWith = (page: Page, gate: RegExp | null): readonly Line[] => {
  if (!gate) return page.lines
  const lines: Line[] = []
  let index = 0
  let end = page.lines[0]?.plain.length ?? 0
  for (const { index: at } of page.fact(plainText).matchAll(gate)) {
    while (at > end) end += page.lines[++index]!.plain.length + 1
    const line = page.lines[index]!
    if (lines[lines.length - 1] !== line) lines.push(line)
  }
  return lines
}

/** Whether the term means something on this page, in this line. */
const isMeant = (page: Page, term: Term, line: Line): boolean => {
  if (term.exceptOn?.includes(page.fact(kind))) return false
  if (term.inSentence === 'ignore' && closest(line.block, 'option', 'button')) return false
  if (!term.articleOnly) return true
  if (page.fact(lineTraits)[line.index]!.links.length > 0) return false
  const { titleLines, lines } = page.fact(article)
  return titleLines.includes(line) || lines.includes(line)
}

/** Not a link, a control or the whole of a table's cell, where marks are names of columns and values of fields. */
const isText = (page: Page, line: Line): boolean => {
  const { links, chrome } = page.fact(lineTraits)[line.index]!
  return links.length === 0 && !chrome && cellFilledBy(page, line) === null
}
