import { findDocNumbers } from '../../text/doc-number.ts'
import { numberForm } from '../../text/document-names.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { defineFact } from '../fact.ts'
import type { PageKind, Repeal } from '../page-facts.ts'
import { plainText } from '../plain-text.ts'
import { article } from './article.ts'
import { kind } from './kind.ts'

const KINDS = new Set<PageKind>(['policy', 'notice', 'other'])
const GATE = /废止|失效|停止(?:执行|使用|施行)/
/** More would be the list of a whole province. */
const MOST = 300

const ENDED = '(?:废止|失效|停止(?:执行|使用|施行))'
/** Between the last name and 废止. */
const BEHIND = new RegExp(
  `^(?:等[0-9一二三四五六七八九十百]{0,4}(?:件|个|部|份)?)?(?:规范性|政策性|行政)?(?:文件|规章|通知|规定)?[,]?(?:自本?(?:办法|规定|细则|意见|通知|决定|文件|公告|措施|方案)?.{0,24}?(?:之日|日|时)起)?[,]?` +
    `(?:同时|即行|即|相应|一并|一律|随之|自行|自动|现|均|也|全文|已经?|决定|同步|全部|不再适用[,]?){0,4}(?:予以|宣布|被){0,2}${ENDED}`,
)
/** In front of the first name: 决定废止《A》. */
const BEFORE = /(?:废止|停止(?:执行|使用|施行)|宣布失效)(?:了|原|以下文件|下列文件)?[:,]?$/
/** What is only planned, denied, or ended for a part. */
const NO_END =
  /拟(?:予以)?(?:废止|宣布)|建议.{0,6}废止|不予废止|不再废止|暂不废止|未(?:被)?废止|不(?:宜|得)废止|如.{0,12}废止|废止(?:前|后|情形|程序|或者|和修改|、修改)|修改、废止/
/** Only a part of the document named before it. */
const PART =
  /^(?:等)?[,]?(?:中)?(?:的)?(?:第[0-9一二三四五六七八九十百]{1,5}[条章款项节]|部分|有关(?:条款|内容|规定)|个别|附件|中(?:与|有关|关于|第))/
/** Between two names of a chain. */
const JOINT = /^[、,和及与以或并]{0,3}(?:原)?$/

/** Names in names are written with 〈〉 or, wrongly, with 《》 again. */
const NAME = /《((?:[^《》]{0,80}《[^《》]{2,150}》[^《》]{0,30}|[^《》]{2,150}))》/g

/** A heading that opens or ends a list of documents. */
const OPENS =
  /(?:废止|失效).{0,24}(?:目录|清单|一览表?|文件|如下|规章|\([0-9一二三四五六七八九十百]{1,4}[件个部]\))[:。]?$|(?:以下|下列).{0,24}(?:废止|失效)[:]?$/
const CLOSES = /(?:继续有效|保留|修改|修订|修正|现行有效|有效的).{0,20}(?:目录|清单|一览|文件|如下|件\)|内容)[:。]?/
const NUMBERED = /^(?:[([]?[0-9]{1,4}[)\]]?[.、,:]?|[一二三四五六七八九十]{1,4}、)/
/** The end of a document's title. */
const TITLE =
  /^.{4,150}(?:通知|意见|办法|规定|决定|方案|细则|公告|通告|批复|措施|规划|纲要|计划|制度|规则|标准|函)(?:\([^()]{1,12}\))?$/

/**
 * Documents that this one ends: 《X》（文号）同时废止, 决定废止《X》, and the rows of a list of ended documents. Empty on pages that are
 * neither policy nor notice, for what is only planned, and for what ends in part.
 */
export const repeals = defineFact<readonly Repeal[]>('repeals', page => {
  if (!KINDS.has(page.fact(kind)) || !GATE.test(page.fact(plainText))) return []
  const found = new Map<string, Repeal>()
  const add = (name: string | null, docNumber: string | null): void => {
    if ((name === null && docNumber === null) || found.size >= MOST) return
    found.set(`${docNumber ?? ''}\n${docNumber === null ? name : ''}`, { name, docNumber })
  }
  const { titleLines, lines } = page.fact(article)
  let listing = false
  let before = ''
  for (const line of [...titleLines, ...lines]) {
    const text = line.plain.slice(0, 5_000).replace(/\s+/g, '')
    if (text.length <= 80 && !text.includes('《')) {
      const own = text.replace(NUMBERED, '')
      if (OPENS.test(own)) {
        // 继续有效、废止和失效的文件目录 is a list of both.
        listing = !CLOSES.test(own) && !NO_END.test(own)
        before = ''
        continue
      }
      if (CLOSES.test(own)) listing = false
    }
    if (GATE.test(text)) {
      for (const { text: sentence } of sentencesOf(text)) {
        if (GATE.test(sentence) && !NO_END.test(sentence)) readSentence(sentence, add)
      }
    } else if (listing) {
      if (text.length <= 260) before = readRow(text, before, add)
      else listing = false
    }
  }
  return [...found.values()]
})

type Add = (name: string | null, docNumber: string | null) => void

interface Named {
  readonly name: string | null
  readonly number: string | null
  readonly start: number
  readonly end: number
}

/** Chains of names in a sentence, each with the number in brackets behind it, and whether the sentence ends them. */
const readSentence = (sentence: string, add: Add): void => {
  const named = namesOf(sentence)
  for (let i = 0; i < named.length; ) {
    let last = i
    while (last + 1 < named.length && JOINT.test(sentence.slice(named[last]!.end, named[last + 1]!.start))) last++
    const behind = sentence.slice(named[last]!.end, named[last]!.end + 80)
    const ends =
      !PART.test(behind) &&
      (BEHIND.test(behind) || BEFORE.test(sentence.slice(Math.max(0, named[i]!.start - 12), named[i]!.start)))
    if (ends) for (let k = i; k <= last; k++) add(named[k]!.name, named[k]!.number)
    i = last + 1
  }
}

/** 《X》（文号）, 《X》 and bare numbers, in order. */
const namesOf = (sentence: string): Named[] => {
  const numbers = findDocNumbers(sentence)
  const found: Named[] = []
  let used = -1
  const take = (from: number, to: number) => numbers.find(number => number.start >= from && number.end <= to)
  for (const match of sentence.matchAll(NAME)) {
    const start = match.index
    let end = start + match[0].length
    const bracket = /^\(([^()]{2,60})\)/.exec(sentence.slice(end, end + 64))
    const number = bracket ? take(end, end + bracket[0].length) : undefined
    if (bracket) end += bracket[0].length
    // 关于印发《X》的通知（文号）, without marks around it all.
    const tail = /^的(?:通知|公告|通告|决定)(?:\(([^()]{2,60})\))?/.exec(sentence.slice(end, end + 70))
    const later = tail ? take(end, end + tail[0].length) : undefined
    if (tail) end += tail[0].length
    found.push({ name: match[1]!, number: numberForm((number ?? later)?.text ?? ''), start, end })
    used = Math.max(used, end)
  }
  for (const { start, end, text } of numbers) {
    if (found.some(each => start >= each.start && start < each.end)) continue
    const word = /^(?:文件|文|号文)/.exec(sentence.slice(end, end + 3))
    found.push({ name: null, number: numberForm(text), start, end: end + (word?.[0].length ?? 0) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * A row of a list, or a cell of one: a title with its number, or a number whose title stood in the cell before.
 *
 * @returns the title that waits for its number
 */
const readRow = (text: string, before: string, add: Add): string => {
  const own = text.replace(NUMBERED, '')
  const named = namesOf(own)
  if (named.length > 0 && named[0]!.name !== null && /[。]/.test(own.slice(0, -1))) return ''
  const [first] = named
  if (!first) return TITLE.test(own) ? own : before
  if (first.name !== null) {
    const number = first.number ?? named.find(each => each.name === null)?.number ?? null
    add(first.name, number)
    return number === null ? first.name : ''
  }
  const title = own.slice(0, first.start).replace(/[(,、]+$/, '')
  add(title !== '' && TITLE.test(title) ? title : before === '' ? null : before, first.number)
  return ''
}
