import { type Element, textOf } from '../tree.ts'

const WRITE = 'document.write'
const OPEN = /(?:ln)?\s{0,3}\(/y
const TERM = /\s{0,20}(?:'([^'\n]{0,2000})'|"([^"\n]{0,2000})"|([A-Za-z_$][\w$]{0,40}))\s{0,20}([+,)])/y
const ELSE = /[;}]\s{0,99}else\b/
const LITERAL = /\s{0,9}=\s{0,9}(?:'([^'\n]{0,2000})'|"([^"\n]{0,2000})")/y

/** Longer scripts write lists and widgets, not a value. */
const LONGEST = 4_000
const MOST_WRITES = 20

/**
 * What a script writes into the page out of string literals and variables that hold one (`var d='2017-06-23';
 * if(d!=''){document.write(d);}`), as markup; '' where it writes nothing that can be known. A write with an empty variable counts as
 * guarded and is left out; so is what stands in an `else` behind the write of a variable that is known. Nothing is run.
 */
export const writtenBy = (script: Element): string => {
  const code = codeOf(script)
  if (code.length > LONGEST) return ''
  let written = ''
  let known = false
  let last = 0
  let at = code.indexOf(WRITE)
  for (let writes = 0; at >= 0 && writes < MOST_WRITES; writes++, at = code.indexOf(WRITE, at + WRITE.length)) {
    const otherwise = known && ELSE.test(code.slice(last, at))
    last = at
    if (otherwise) continue
    const open = match(OPEN, code, at + WRITE.length)
    const value = open && expression(code, at, at + WRITE.length + open[0].length)
    known = value?.named ?? false
    written += value?.text ?? ''
  }
  return written
}

const match = (sticky: RegExp, code: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(code)
}

/** The value of a sum of literals and known variables up to the closing bracket; `null` where a term is unknown or empty. */
const expression = (code: string, write: number, from: number): { text: string; named: boolean } | null => {
  let text = ''
  let named = false
  for (let at = from, terms = 0; terms < 20; terms++) {
    const term = match(TERM, code, at)
    if (!term) return null
    const [whole, single, double, name, next] = term
    const part = name === undefined ? (single ?? double ?? '') : assigned(code, name, write)
    if (name !== undefined && part === '') return null
    text += part
    named ||= name !== undefined
    if (next === ')') return { text, named }
    at += whole.length
  }
  return null
}

/** The literal last assigned to a variable before a place; '' where there is none. */
const assigned = (code: string, name: string, before: number): string => {
  let at = before
  for (let tries = 0; tries < 20 && at > 0; tries++) {
    at = code.lastIndexOf(name, at - 1)
    if (at < 0) return ''
    const literal = /[\w$.]/.test(code[at - 1] ?? '') ? null : match(LITERAL, code, at + name.length)
    if (literal) return literal[1] ?? literal[2] ?? ''
  }
  return ''
}

const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#32);?/g

/** Markup as one line of text: tags and the entities of blanks go, other entities stay. */
export const plainMarkup = (markup: string): string =>
  markup
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(ENTITY, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The text of a script's code, for words in it; '' for one that is only loaded. */
export const codeOf = (script: Element): string => {
  const [first] = script.children
  return first?.type === 'text' ? first.value : textOf(script)
}
