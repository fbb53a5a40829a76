import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { signature } from '../../lib/core/page/facts/signature.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, cleanText, isWithin } from '../../lib/core/page/tree.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** An attachment that the document names. */
interface Item {
  readonly name: string
  readonly at: At
  readonly line: Line
}

/** `附件：1.申报表`, `附件1：申报表`, `附：申报表`. */
const FIRST = /^[([【]?附 ?[件表图]? ?\d{0,2} ?: ?(.{2,160})$/
/** `2.任务分工表` on a line of its own. */
const NEXT = /^(?:附 ?[件表图]? ?)?(\d{1,2}) ?[.、:] ?(.{2,160})$/
/** What is said to be elsewhere, or is no attachment. */
const ELSEWHERE =
  /略|另[发附行见]|单独|不予?公开|不宜公开|涉密|依申请|内网|只发|随文|纸质|邮箱|网站下载|网址|https?:|^(?:联系|咨询|电话|相关|链接|无$|如下|原文)|。/
/** A heading above an attachment that is printed on the page: 附件, 附件2, 附表一. */
const HEADING = /^[([【]?附 ?[件表图录] ?[\d一二三四五六七八九十]{0,3} ?[)\]】]?:?$/
/** The text sends the reader to an attachment. */
const REFERRED =
  /(?:详?见|参见|参照|填写|填报|按照?)(?:本?(?:通知|公告|通告|文件|文))?附 ?[件表] ?\d{0,2}(?![\u3400-\u9fff]{0,2}所列)/
const FILE_NAME = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|csv|txt|jpe?g|png)[\s)）\]】]{0,3}$/i
const ARCHIVE = /^(?:zip|rar|7z)$/
/** How an enclosure begins right below its name. */
const CONTENT = /^(?:\d{1,2} ?[.、]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一1]|《|序号|总则)/
/** No document names more attachments. */
const MOST_ITEMS = 50
/** Lines behind the signature from which on there must be an enclosure. */
const ENCLOSED = 4

/** A name for comparison: without marks, numbers before it, file type. */
const core = (page: Page, name: string): string =>
  fold(page.simplify(name))
    .replace(FILE_NAME, '')
    .replace(/^附 ?[件表图]? ?\d{0,2} ?[:.、]? ?/, '')
    .replace(/^\d{1,2}[.、]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 60)

const namesSame = (a: string, b: string): boolean => a.length >= 3 && b.length >= 3 && (a.includes(b) || b.includes(a))

/** The explanation of attachments (附件说明): the named ones with their places. */
const namedIn = (lines: readonly Line[]): { items: Item[]; from: number; to: number } => {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const first = line.plain.length <= 200 ? FIRST.exec(line.plain) : null
    if (!first) continue
    const start = line.plain.length - first[1]!.length
    const items = itemsOn(line, start)
    let to = i + 1
    const numbered = /^1 ?[.、]/.test(first[1]!) || /^附 ?[件表图]? ?1/.test(line.plain)
    for (let number = items.length + 1; numbered && to < lines.length && number <= MOST_ITEMS; number++, to++) {
      const next = lines[to]!
      const more = next.plain.length <= 200 ? NEXT.exec(next.plain) : null
      if (!more || Number(more[1]) !== number) break
      items.push(...itemsOn(next, next.plain.length - more[2]!.length))
    }
    return { items, from: i, to }
  }
  return { items: [], from: -1, to: -1 }
}

/** Attachments that a line names behind an offset: one, or several with numbers. */
const itemsOn = (line: Line, from: number): Item[] => {
  const items: Item[] = []
  const starts = [from]
  for (const { index } of line.plain.slice(from).matchAll(/(?<=[^\d.]) ?(?=[2-9] ?[.、](?!\d))/g))
    if (Number(line.plain.slice(from + index).trim()[0]) === starts.length + 1) starts.push(from + index)
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? line.text.length
    const [number] = /^\s?\d{1,2}\s?[.、．]\s?/.exec(line.text.slice(start, end)) ?? ['']
    const at = { line, start: start + number.length, end }
    const name = line.text.slice(at.start, end).trim()
    if (name !== '') items.push({ name, line, at })
  }
  return items
}

/** Whether the lines behind the explanation print the attachment itself. */
const isPrinted = (page: Page, lines: readonly Line[], from: number, to: number): boolean => {
  const signed = page.fact(signature)
  const signedAt = signed ? lines.indexOf(signed.dateLine) : -1
  // Named below the signature, it is the heading of what follows.
  if (signedAt >= 0 && from > signedAt) return lines.length > to
  const below = lines[to]
  if (to === from + 1 && below && CONTENT.test(below.plain)) return true
  const traits = page.fact(lineTraits)
  for (let i = to; i + 1 < lines.length; i++) {
    // 附件： above links is the list of files.
    if (HEADING.test(lines[i]!.plain) && traits[lines[i + 1]!.index]!.links.length === 0) return true
  }
  if (signedAt >= to) return lines.length - 1 - signedAt >= ENCLOSED
  return lines.length - to >= ENCLOSED
}

/** Links of the page that lead to files or say that they do: names for comparison. */
const filesLinked = (page: Page): string[] => {
  const names: string[] = []
  for (const link of page.elements('a')) {
    const tooltip = attr(link, 'title') ?? ''
    const text = cleanText(link)
    if (FILE_NAME.test(text) || FILE_NAME.test(tooltip) || /^(?:点击)?(?:下载)?附 ?[件表]/.test(fold(text)))
      names.push(core(page, FILE_NAME.test(text) || tooltip === '' ? text : tooltip))
  }
  for (const { text } of page.fact(attachments)) {
    const name = core(page, text)
    if (!names.includes(name)) names.push(name)
  }
  return names
}

/** Words of all links of the page, for comparison. */
const linkNames = (page: Page): string[] =>
  page.elements('a').flatMap(link => [core(page, cleanText(link)), core(page, attr(link, 'title') ?? '')])

export default definePageRule({
  id: 'policy/attachment-unlinked',
  docs: {
    description: {
      zh: '正文列出的附件应能在页面上打开或下载',
      en: 'The attachments that a document names can be opened on its page',
    },
    rationale: {
      zh: '申报表、目录、标准往往只在附件里，附件没有挂上，文件就办不成、用不了。',
      en: 'Forms, lists and standards stand in the attachments; without them nobody can act on the document.',
    },
    fix: {
      zh: '补传附件并加上链接；附件不公开的，在附件名称后注明。',
      en: 'Upload the files and link them; where one is not public, say so behind its name.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》', clause: '第二十四条' }],
    workPoints: ['haidian-2024/20'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  appliesTo: ['policy', 'notice'],
  messages: {
    unlinked: {
      zh: '正文列出的附件没有挂到页面上：{{ names }}',
      en: 'Named in the text, but not on the page: {{ names }}',
    },
    referred: {
      zh: '正文写着「{{ words }}」，但页面上没有附件',
      en: 'The text says "{{ words }}", but the page has no attachment',
    },
  },
  identity: ['names'],
  create({ page, report }) {
    if (!/附 ?[件表:]/.test(page.fact(plainText))) return {}
    return {
      end() {
        const { body, lines } = page.fact(article)
        if (!body || lines.length === 0) return
        const { items: all, from, to } = namedIn(lines)
        const items = all.filter(({ name }) => !ELSEWHERE.test(fold(page.simplify(name))))
        const frame = page.elements('iframe').some(each => isWithin(each, body)) || page.elements('embed').length > 0
        if (frame || (all.length > 0 && (items.length === 0 || isPrinted(page, lines, from, to)))) return
        const traits = page.fact(lineTraits)
        const files = filesLinked(page)
        if (items.length === 0) {
          if (files.length > 0 || lines.some(({ plain }) => HEADING.test(plain) || FIRST.test(plain))) return
          const line = lines.find(({ plain }) => plain.length < 2_000 && REFERRED.test(plain))
          const match = line ? REFERRED.exec(line.plain) : null
          if (!line || !match) return
          const [words] = match
          const at = { line, start: match.index, end: match.index + words.length }
          report({ messageId: 'referred', severity: 'warn', certainty: 'review', at, data: { words } })
          return
        }
        if (files.length >= items.length || page.fact(attachments).some(({ type }) => ARCHIVE.test(type))) return
        const links = linkNames(page)
        const missing = items.filter(
          ({ name, line }) =>
            traits[line.index]!.linked === 0 && !links.some(link => namesSame(link, core(page, name))),
        )
        const [first] = missing
        if (!first) return
        // A file under another name may be the one; a picture may show it.
        const strange = files.some(file => !items.some(({ name }) => namesSame(file, core(page, name))))
        const pictured = page.elements('img').some(image => isWithin(image, body))
        report({
          messageId: 'unlinked',
          certainty: strange || pictured ? 'review' : 'sure',
          at: first.at,
          data: { names: missing.map(({ name }) => name).join('；') },
          related: missing.slice(1).map(({ at }) => ({ at, message: { zh: '这个附件也没有', en: 'Nor this one' } })),
        })
      },
    }
  },
})
