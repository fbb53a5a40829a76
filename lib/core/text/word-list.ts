/** One row of a word list file. Absent: left to the list. */
export interface ListedTerm {
  readonly term: string
  readonly category?: string
  readonly severity?: 'error' | 'warn' | 'info'
  readonly exceptions?: readonly string[]
  readonly inSentence?: 'sure' | 'review' | 'ignore'
}

export type WordListFormat = 'csv' | 'tsv' | 'txt' | 'json'

/** What is wrong with a word list, and how it is mended; `line` counts from 1. */
export class WordListError extends Error {
  override readonly name = 'WordListError'
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

const COLUMNS = ['term', 'category', 'severity', 'exceptions', 'inSentence'] as const
type Column = (typeof COLUMNS)[number]

/** Headings by their names in lower case, without blanks. */
const HEADINGS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...['term', 'word', '词', '词语', '词条', '敏感词', '关键词'].map(name => [name, 'term'] as const),
  ...['category', 'type', '类别', '分类', '类型'].map(name => [name, 'category'] as const),
  ...['severity', 'level', '级别', '等级', '严重程度', '严重级别'].map(name => [name, 'severity'] as const),
  ...['exceptions', 'exception', '例外', '例外短语', '排除', '白名单'].map(name => [name, 'exceptions'] as const),
  ...['insentence', '句中', '句中出现', '句中出现时'].map(name => [name, 'inSentence'] as const),
])

const SEVERITIES: ReadonlyMap<string, 'error' | 'warn' | 'info'> = new Map([
  ...['error', '错误', '严重', '高'].map(name => [name, 'error'] as const),
  ...['warn', 'warning', '警告', '一般', '中'].map(name => [name, 'warn'] as const),
  ...['info', '提示', '低'].map(name => [name, 'info'] as const),
])

const IN_SENTENCE: ReadonlyMap<string, 'sure' | 'review' | 'ignore'> = new Map([
  ...['sure', '报告', '报'].map(name => [name, 'sure'] as const),
  ...['review', '核实', '人工核实', '待核实'].map(name => [name, 'review'] as const),
  ...['ignore', '不报', '忽略'].map(name => [name, 'ignore'] as const),
])

/** Longer terms are a column that slipped, a sentence, a whole file in one line. */
const LONGEST = 200
/** Phrases of the exceptions column are parted by one of these. */
const PHRASES = /[;；|｜]/

/**
 * Reads a word list. CSV and TSV: a heading in Chinese or English (词, 类别, 级别, 例外, 句中), or none, and then these columns in this
 * order; `#` begins a comment line. TXT: a term a line. JSON: an array of terms or of objects with these keys, or `{ terms: [...] }`.
 *
 * @throws WordListError naming the line and the remedy
 */
export const parseWordList = (text: string, format: WordListFormat): ListedTerm[] => {
  const given = text.replace(/^\ufeff/, '')
  if (format === 'json') return fromJson(given)
  if (format === 'txt') {
    const terms: ListedTerm[] = []
    for (const [index, row] of given.split(/\r\n?|\n/).entries()) {
      const term = row.trim()
      if (term !== '' && !term.startsWith('#')) terms.push({ term: checked(term, index + 1) })
    }
    return nonEmpty(terms)
  }
  return fromTable(given, format === 'csv' ? ',' : '\t')
}

const nonEmpty = (terms: ListedTerm[]): ListedTerm[] => {
  if (terms.length === 0) throw new WordListError(1, '词表里没有词，请每行写一个词 (no terms)')
  return terms
}

const checked = (term: string, line: number): string => {
  if (term.length > LONGEST)
    throw new WordListError(line, `「${term.slice(0, 20)}…」超过 ${LONGEST} 个字，请检查分隔符和引号 (term too long)`)
  if (!/[^\s\p{P}\p{Cf}]/u.test(term))
    throw new WordListError(line, `「${term}」没有可以查找的字，请删去这一行 (nothing to look for)`)
  return term
}

/* ---------- tables ---------- */

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows of a CSV or TSV text, RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes. */
function* rowsOf(text: string, separator: string): Generator<Row> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const begun = line
    const cells: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        for (at++; ; ) {
          const close = text.indexOf('"', at)
          if (close < 0) throw new WordListError(begun, '引号没有成对，请补上右引号 (unclosed quote)')
          cell += text.slice(at, close)
          at = close + 1
          if (text[at] !== '"') break
          cell += '"'
          at++
        }
        line += cell.split('\n').length - 1
      }
      const from = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
      cells.push((cell + text.slice(from, at)).trim())
      if (text[at] !== separator) break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (cells.some(cell => cell !== '') && !cells[0]!.startsWith('#')) yield { line: begun, cells }
  }
}

const fromTable = (text: string, separator: string): ListedTerm[] => {
  const terms: ListedTerm[] = []
  let columns: readonly Column[] | null = null
  for (const { line, cells } of rowsOf(text, separator)) {
    if (columns === null) {
      columns = headingsOf(cells, line)
      if (columns) continue
      columns = COLUMNS
    }
    if (cells.length > columns.length && cells.slice(columns.length).some(cell => cell !== ''))
      throw new WordListError(
        line,
        `有 ${cells.length} 列，应为 ${columns.length} 列；词里有逗号的，请加引号 (too many columns)`,
      )
    terms.push(fromCells(columns, cells, line))
  }
  return nonEmpty(terms)
}

/** The columns that a heading names; `null` where the first row is none. */
const headingsOf = (cells: readonly string[], line: number): Column[] | null => {
  const columns = cells.map(cell => HEADINGS.get(cell.replace(/\s/g, '').toLowerCase()))
  if (!columns.some(column => column !== undefined)) return null
  const unknown = columns.indexOf(undefined)
  // A heading, not a list whose first term happens to be 类别.
  if (unknown >= 0 && columns[0] === 'term')
    throw new WordListError(
      line,
      `不认识表头「${cells[unknown]}」，可用：词、类别、级别、例外、句中 (unknown heading; use term, category, severity, exceptions, inSentence)`,
    )
  if (unknown >= 0) return null
  if (!columns.includes('term')) throw new WordListError(line, '表头缺少「词」一列 (no column "term")')
  return columns as Column[]
}

const fromCells = (columns: readonly Column[], cells: readonly string[], line: number): ListedTerm => {
  const row: { -readonly [K in keyof ListedTerm]: ListedTerm[K] } = { term: '' }
  for (let i = 0; i < columns.length; i++) {
    const value = cells[i] ?? ''
    if (value !== '') setColumn(row, columns[i]!, value, line)
  }
  if (row.term === '') throw new WordListError(line, '「词」一列空着，请填写或删去这一行 (no term)')
  return row
}

const setColumn = (
  row: { -readonly [K in keyof ListedTerm]: ListedTerm[K] },
  column: Column,
  value: string,
  line: number,
): void => {
  if (column === 'term') row.term = checked(value, line)
  else if (column === 'category') row.category = value
  else if (column === 'severity') {
    const severity = SEVERITIES.get(value.toLowerCase())
    if (!severity)
      throw new WordListError(
        line,
        `不认识级别「${value}」，可用 error、warn、info 或 错误、警告、提示 (unknown severity)`,
      )
    row.severity = severity
  } else if (column === 'inSentence') {
    const inSentence = IN_SENTENCE.get(value.toLowerCase())
    if (!inSentence)
      throw new WordListError(
        line,
        `不认识「${value}」，句中一列可用 sure、review、ignore 或 报告、核实、不报 (unknown inSentence)`,
      )
    row.inSentence = inSentence
  } else {
    const phrases = value.split(PHRASES).map(phrase => phrase.trim())
    row.exceptions = phrases.filter(phrase => phrase !== '')
  }
}

/* ---------- JSON ---------- */

const fromJson = (text: string): ListedTerm[] => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const offset = /at position (\d{1,15})/.exec(message)?.[1]
    const line = offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length
    throw new WordListError(line, `不是有效的 JSON (not valid JSON): ${message}`)
  }
  const list = Array.isArray(given) ? given : (given as { terms?: unknown } | null)?.terms
  if (!Array.isArray(list))
    throw new WordListError(1, '应为词的数组，或 { "terms": […] } (an array of terms is wanted)')
  return nonEmpty(list.map((entry: unknown, index) => fromEntry(entry, index, text)))
}

/** The line of an entry is not known: its number in the list says where to look. */
const fromEntry = (entry: unknown, index: number, text: string): ListedTerm => {
  const wrong = (message: string): never => {
    const near = text.indexOf(JSON.stringify((entry as { term?: unknown } | null)?.term ?? entry))
    throw new WordListError(near < 0 ? 1 : text.slice(0, near).split('\n').length, `第 ${index + 1} 个词：${message}`)
  }
  if (typeof entry !== 'string' && (typeof entry !== 'object' || entry === null || Array.isArray(entry)))
    return wrong('应为字符串或 { "term": … } (a string or an object is wanted)')
  const object: Record<string, unknown> = typeof entry === 'string' ? { term: entry } : { ...entry }
  const row: { -readonly [K in keyof ListedTerm]: ListedTerm[K] } = { term: '' }
  for (const [key, value] of Object.entries(object)) {
    const column = HEADINGS.get(key.toLowerCase())
    if (!column) return wrong(`不认识「${key}」，可用 term、category、severity、exceptions、inSentence (unknown key)`)
    const words = Array.isArray(value) ? value : [value]
    if (words.some(each => typeof each !== 'string')) return wrong(`「${key}」应为字符串 (a string is wanted)`)
    if (column === 'exceptions') row.exceptions = words.map(each => String(each).trim()).filter(each => each !== '')
    else {
      try {
        if (words[0] !== '') setColumn(row, column, String(words[0]).trim(), 1)
      } catch (error) {
        return wrong((error as Error).message)
      }
    }
  }
  return row.term === '' ? wrong('没有 term (no term)') : row
}
