import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { labels } from '../../lib/core/page/facts/labels.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { unseen } from '../../lib/core/page/unseen.ts'
import { fold, squeeze } from '../../lib/core/text/fold.ts'

const spaced = (words: string): string => [...words].join('\\s?').replaceAll('|\\s?', '|').replaceAll('\\s?|', '|')

const CLOSED = spaced(
  '依申请公开|不予公开|不予主动公开|不公开|不宜公开|暂不公开|免予公开|不对外公开|不得公开|内部公开|内部掌握|内部使用|内部传阅|内部',
)
const PARTLY = spaced('删减后公开|删减公开|部分公开|脱敏后公开')
const WORDS = `(?:(${CLOSED})|(${PARTLY}))`
/** `此件`, `此文件属于`, `本件信息公开属性:`. GB/T 9704-2012 puts the note into round brackets below the date. */
const THIS = '(?:此|本)\\s?(?:文\\s?件|件|文)\\s?(?:信息)?(?:公开属性)?\\s?:?\\s?(?:属于|按|属|为|系)?\\s?'
const OPEN = '[(\\[【〔]\\s?'
const CLOSE = '\\s?[。.]?\\s?[)\\]】〕]'

const BRACKETED = new RegExp(`${OPEN}${THIS}${WORDS}${CLOSE}`)
const ALONE = new RegExp(`^(?:${THIS}${WORDS}[。.]?|${OPEN}${WORDS}${CLOSE})$`)
/** `信息公开选项：不予公开` at the end of a text, in brackets or not. */
const LABELLED = new RegExp(
  `^${OPEN.replace('\\s?', '')}?(?:信息)?公开(?:属性|选项|类别|类型)\\s?:\\s?${WORDS}\\s?[)\\]】]?$`,
)
const GATE =
  /[此本]\s?(?:文\s?件?|件)[^\n。]{0,12}(?:公\s?开|内\s?部)|公开(?:属性|选项|类别|类型|方式|形式)|[([【〔]\s?(?:依申请|不予|不公开|删减)/

/** Text that tells how to write the note. */
const EXPLAINS = /标注|标明|注明|写明|标识|附注|字样|格式|样式|例如|如:|示例|应当|应在|是否|分为|包括|填写|选择/
const QUOTES = /["'“‘「『]\s?$/
/** So much may stand beside a note that is still the document's own. */
const BESIDE = 40

const VALUE_CLOSED = new RegExp(`^(?:${CLOSED})$`)
const VALUE_PARTLY = new RegExp(`^(?:${PARTLY})$`)
/** Letters of an article below which only its metadata stand on the page, which may be public. */
const BARE = 80

type MessageId = 'closed' | 'partly' | 'hidden'

interface Hit {
  readonly messageId: MessageId
  readonly found: string
  readonly at: At
  readonly certainty: 'sure' | 'review'
}

const markIn = (
  plain: string,
): { start: number; end: number; partly: boolean; certainty: 'sure' | 'review' } | null => {
  const match = ALONE.exec(plain) ?? LABELLED.exec(plain) ?? BRACKETED.exec(plain)
  if (!match) return null
  const start = match.index
  const end = start + match[0].length
  const before = plain.slice(0, start)
  const after = plain.slice(end)
  if (QUOTES.test(before) || EXPLAINS.test(before.slice(-BESIDE)) || EXPLAINS.test(after.slice(0, BESIDE))) return null
  // A pattern has its words in one of two pairs of groups, the second of each pair is PARTLY.
  const partly = match[2] !== undefined || match[4] !== undefined
  return { start, end, partly, certainty: before.length + after.length <= BESIDE || after === '' ? 'sure' : 'review' }
}

const inLine = (page: Page, line: Line): Hit | null => {
  const mark = markIn(line.plain)
  if (!mark) return null
  const { start, end, partly, certainty } = mark
  // Without 此件 the words are a heading or a choice as well.
  if (!/[此本属选类]/.test(line.plain.slice(start, end)) && !isText(page, line)) return null
  return {
    messageId: line.hidden ? 'hidden' : partly ? 'partly' : 'closed',
    found: line.text.slice(start, end),
    at: { line, start, end },
    certainty,
  }
}

const isText = (page: Page, line: Line): boolean => {
  const { cell, links, chrome } = page.fact(lineTraits)[line.index]!
  return !cell && !chrome && links.length === 0 && page.fact(article).lines.includes(line)
}

/** 公开属性 or 公开方式 of the metadata block; of a document whose text is on the page. */
const inMetadata = (page: Page): Hit[] => {
  const hits: Hit[] = []
  for (const { key, word, value, at } of page.fact(labels)) {
    if (key !== 'openMode' || !/(?:属性|方式|形式)$/.test(word)) continue
    const plain = squeeze(fold(page.simplify(value))).text
    const partly = VALUE_PARTLY.test(plain)
    if (!partly && !VALUE_CLOSED.test(plain)) continue
    const length = page.fact(article).lines.reduce((sum, line) => sum + line.text.length, 0)
    if (length < BARE) continue
    const certainty = word.endsWith('属性') || page.fact(kind) === 'policy' ? 'sure' : 'review'
    hits.push({ messageId: partly ? 'partly' : 'closed', found: `${word}：${value}`, at, certainty })
  }
  return hits
}

const inSource = (page: Page): Hit | null => {
  for (const text of page.fact(unseen)) {
    const { plain } = text
    if (!plain.includes('公开') || !GATE.test(plain)) continue
    const match = BRACKETED.exec(plain)
    if (!match || QUOTES.test(plain.slice(0, match.index))) continue
    if (EXPLAINS.test(plain.slice(Math.max(0, match.index - BESIDE), match.index))) continue
    const at = text.at(match.index, match.index + match[0].length)
    return { messageId: 'hidden', found: match[0], at, certainty: 'review' }
  }
  return null
}

const rank = ({ messageId, certainty }: Hit): number =>
  (certainty === 'sure' ? 0 : 3) + (messageId === 'closed' ? 0 : messageId === 'hidden' ? 1 : 2)

export default definePageRule({
  id: 'leak/public-attribute',
  docs: {
    description: {
      zh: '标明“依申请公开”“不予公开”的文件不应公开挂在网上',
      en: 'A document marked as not public, or public on request only, is not on the web',
    },
    rationale: {
      zh: '公文的公开属性在拟制时就已确定；属性是依申请公开、不予公开，全文却挂在网上，说明发布时没有核对，可能造成泄密或侵权。',
      en: 'Whether a document is public is settled when it is drafted. If it says no and stands on the web, nobody compared: secrets or rights may be hurt.',
    },
    fix: {
      zh: '先撤下页面，向制发机关核实公开属性：确应不公开的不再发布；可以公开的，办理属性变更后去掉标注再发布；删减后公开的，核对应删内容已经删去。',
      en: 'Take the page down and ask the issuer. If the document may be public, have the attribute changed and the note removed; if public in part, check that the rest is gone.',
    },
    basis: [
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十四条至第十七条' },
      { title: '《国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知》（国办发〔2016〕80号）' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    closed: {
      zh: '文件标注「{{ found }}」，却在网上公开，请先撤下并向制发机关核实',
      en: 'The document says "{{ found }}" and is on the web: take it down and ask the issuer',
    },
    partly: {
      zh: '文件标注「{{ found }}」，请确认应当删减的内容已经删去',
      en: 'The document says "{{ found }}": make sure that what had to go is gone',
    },
    hidden: {
      zh: '页面隐藏的内容或源代码里有「{{ found }}」，请核实这份文件能否公开',
      en: 'Hidden content or the source says "{{ found }}": check whether this document may be public',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    return {
      end() {
        const hits: Hit[] = []
        if (GATE.test(page.fact(plainText))) {
          for (const line of page.lines) {
            if (!line.plain.includes('公') && !line.plain.includes('内')) continue
            const hit = inLine(page, line)
            if (hit) hits.push(hit)
          }
          hits.push(...inMetadata(page))
        }
        if (hits.length === 0) {
          const hit = inSource(page)
          if (hit) hits.push(hit)
        }
        // The note at the end and the field at the head say the same: one finding.
        const [first, ...others] = hits.sort((a, b) => rank(a) - rank(b))
        if (!first) return
        const { messageId, found, at, certainty } = first
        report({
          messageId,
          at,
          data: { found: squeeze(found).text },
          certainty: messageId === 'partly' ? 'review' : certainty,
          ...(messageId === 'closed' ? {} : { severity: 'warn' }),
          related: others
            .slice(0, 5)
            .map(other => ({ at: other.at, message: { zh: '另一处标注', en: 'Marked here too' } })),
        })
      },
    }
  },
})
