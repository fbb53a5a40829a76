import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cellFilledBy, cellHeading } from '../../lib/core/page/cell-heading.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { unseen } from '../../lib/core/page/unseen.ts'

/** `机密★10年`, `秘 密 ★ 长期`, `绝密★`: level, star, term (保守国家秘密法实施条例, 第二十一条). Not `绝密★启用前` of exam papers. */
const MARK =
  /(?<![\u4e00-\u9fff])[绝絕机機秘]\s{0,4}密\s{0,4}(?:[★☆](?![★☆])|\*(?=\s{0,4}(?:[0-9一二三四五六七八九十长長解])))(?!\s{0,4}(?:启|啟|考|开考))(?:\s{0,4}(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?:年|个月|個月|月)|[长長]\s{0,4}期|解密前))?/

/** `密级：机密`, `"密级":"秘密"`. Not a choice of levels, not 公开, 无 or 非密. */
const FIELD =
  /密\s{0,4}[级級]["'\])】]{0,2}\s{0,4}[:=]\s{0,4}["'([【]{0,2}\s{0,4}(?:[绝絕机機秘]\s{0,4}密|内\s{0,4}部)(?![级級]?以|\s{0,4}[★☆*]\s{0,4}(?:启|啟)|[级級]?\s{0,4}[、,/或和及与]?\s{0,4}(?:[绝絕机機秘]\s{0,4}密|内部|公开|非密))/

/** A line that is nothing but a level, with or without its term, or the name of a secret telegram: `机密`, `秘密级`, `机密 10年`, `密码电报`. */
const LEVEL =
  /^[\s([【★]{0,4}(?:[绝絕机機秘]\s{0,4}密\s{0,4}(?:[级件]|文\s?件|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?(?:年|个月)|长\s?期)?|密\s?码\s?电\s?报)[\s)\]】★]{0,4}$/

const YEAR = '(?:〔(?:19|20)[0-9]{2}〕|[[(【](?:19|20)[0-9]{2}[\\])】]\\s{0,2}第?\\s{0,2}[0-9]{1,5}\\s{0,2}号)'
/** `机密〔2021〕3号`, `市委密电〔2021〕3号`. Not 皖政秘〔2021〕254号, and not the cities 高密, 哈密, 新密, 密云. */
const NUMBER = new RegExp(`(?<!国家|商业|工作|技术)[绝机秘]密${YEAR}|(?<![高哈新京])密电${YEAR}`)
/** Numbers that may be a place's: `密发〔2021〕3号`. */
const LIKELY_NUMBER = new RegExp(`(?<![\\u4e00-\\u9fff])密发?${YEAR}`)

/** What stands beside a secret mark, and in contracts and forms too. */
const BESIDE =
  /^(?:保\s{0,4}密\s{0,4}期\s{0,4}限\s{0,4}:\s{0,4}(?:[0-9一二三四五六七八九十]{1,3}\s{0,2}(?:年|个月)|长\s{0,4}期)|知\s{0,4}悉\s{0,4}范\s{0,4}围\s{0,4}:\s{0,4}\S.{0,30}|份\s{0,4}号\s{0,4}:?\s{0,4}[0-9]{6})$/

/** Words of texts that explain marks or tell how to handle secrets. */
const EXPLAINS =
  /标志|标识|标注|标明|标有|标示|印有|字样|样式|格式|例如|示例|国家秘密|保密法|保密工作|保密制度|定密|什么是|何谓|分为|是指|[如像][:"“‘「]/
const QUOTES = /["'“‘「『《]/

/** What every mark in the source has; 密码 is all over scripts. */
const CANDIDATE = /[绝机秘]\s{0,4}密|密\s{0,4}(?:[级电发]|码\s?电)|密[〔[(【]/
const GATE = new RegExp(`${CANDIDATE.source}|份\\s{0,4}号|知\\s{0,4}悉|保\\s{0,4}密\\s{0,4}期`)

/** How much may stand beside a mark on its line: a serial number, 特急, a page number. */
const BESIDE_MARK = 12
const TOP = 10
const LONG = 60

type MessageId = 'mark' | 'field' | 'line' | 'number' | 'beside' | 'hidden'

interface Hit {
  readonly messageId: MessageId
  readonly start: number
  readonly end: number
  readonly certainty: 'sure' | 'review'
}

const hitOf = (messageId: MessageId, match: RegExpExecArray, certainty: Hit['certainty']): Hit => ({
  messageId,
  start: match.index,
  end: match.index + match[0].length,
  certainty,
})

/** Marks in a text, wherever it stands. */
const findMark = (plain: string): Hit | null => {
  const field = FIELD.exec(plain)
  if (field) {
    if (plain.length <= LONG) return hitOf('field', field, 'sure')
    return EXPLAINS.test(plain) ? null : hitOf('field', field, 'review')
  }
  const mark = MARK.exec(plain)
  if (mark) {
    const before = plain.slice(0, mark.index)
    const after = plain.slice(mark.index + mark[0].length)
    const alone = before.length + after.length <= BESIDE_MARK && !/[。;,]/.test(before + after)
    if (alone && !QUOTES.test(before)) return hitOf('mark', mark, 'sure')
    if (QUOTES.test(before.slice(-1)) || EXPLAINS.test(plain)) return null
    return hitOf('mark', mark, 'review')
  }
  const number = NUMBER.exec(plain)
  if (number) return hitOf('number', number, 'sure')
  const likely = LIKELY_NUMBER.exec(plain)
  return likely ? hitOf('number', likely, 'review') : null
}

/** A line that is nothing but a level: by where it stands. */
const judgeLevel = (page: Page, line: Line): Hit | null => {
  const whole = { start: 0, end: line.text.length }
  const traits = page.fact(lineTraits)[line.index]!
  if (traits.links.length > 0 || traits.chrome) return null
  const cell = cellFilledBy(page, line)
  const label = /密\s{0,4}[级級]\s{0,4}:?\s{0,2}$/
  const before = page.lines[line.index - 1]?.plain ?? ''
  if (before.length <= 12 && label.test(before)) return { messageId: 'field', certainty: 'sure', ...whole }
  if (cell) {
    const heading = page.simplify(page.fact(cellHeading)(cell))
    return label.test(heading) ? { messageId: 'field', certainty: 'sure', ...whole } : null
  }
  const { head, titleLines, lines } = page.fact(article)
  const title = titleLines[0]
  const above = title !== undefined && line.index < title.index && title.index - line.index <= TOP
  if (above || head.includes(line) || lines.slice(0, TOP).includes(line))
    return { messageId: 'line', certainty: titleLines.includes(line) ? 'review' : 'sure', ...whole }
  return lines.includes(line) ? { messageId: 'line', certainty: 'review', ...whole } : null
}

/** What parts the texts of a comment, a script, an attribute. */
const PIECES = /[\n\r"'`<>]{1,1000}/

export default definePageRule({
  id: 'leak/secret-mark',
  docs: {
    description: { zh: '网页不得带有国家秘密标志', en: 'No page carries a mark of state secrets' },
    rationale: {
      zh: '国家秘密不得公开，不属于国家秘密的不得作出国家秘密标志：网页上出现密级标志，不是泄密就是误标。泄露国家秘密是政府网站单项否决情形。',
      en: 'State secrets may not be published, and what is no secret may not carry the mark: on a web page it is a leak or a mistake. A leak vetoes the whole site.',
    },
    fix: {
      zh: '立即撤下页面和附件，保护现场并报告本单位保密工作机构，由其判断；确属误标的，去掉标志、重新保密审查后再发布。',
      en: 'Take page and attachments down at once and tell the security office, which decides. If it was a mistake, remove the mark and have the text reviewed again before it is published.',
    },
    basis: [
      { title: '《中华人民共和国保守国家秘密法》（2024年修订）', clause: '第二十二条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十四条' },
      { title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  veto: true,
  preset: 'recommended',
  messages: {
    mark: {
      zh: '页面带有密级标志「{{ found }}」，请立即撤下并报告保密工作机构',
      en: 'The page carries the secret mark "{{ found }}": take it down at once and tell the security office',
    },
    field: {
      zh: '页面标注了「{{ found }}」，请立即撤下并报告保密工作机构',
      en: 'The page states "{{ found }}": take it down at once and tell the security office',
    },
    line: {
      zh: '「{{ found }}」单独成行，像是密级标志，请立即撤下核实',
      en: '"{{ found }}" stands on a line of its own, as secret marks do: take the page down and check',
    },
    number: {
      zh: '「{{ found }}」像是涉密文件的发文字号，请核实该文件能否公开或提及',
      en: '"{{ found }}" looks like the number of a secret document: check whether it may be published or named',
    },
    beside: {
      zh: '「{{ found }}」是涉密文件才有的标注，请核实',
      en: '"{{ found }}" is what secret documents carry: check it',
    },
    hidden: {
      zh: '页面隐藏的内容或源代码里有密级标志「{{ found }}」，请立即撤下并报告保密工作机构',
      en: 'Hidden content or the source holds the secret mark "{{ found }}": take the page down at once and tell the security office',
    },
  },
  identity: ['found'],
  create({ page, report }) {
    /** One finding for one mark, however often head and foot repeat it. */
    const seen = new Set<string>()
    const say = (messageId: MessageId, text: string, at: At, certainty: Hit['certainty']): void => {
      const found = text.replace(/\s{1,20}/g, ' ').trim()
      const key = found.replace(/\s/g, '')
      if (seen.has(key)) return
      seen.add(key)
      report({ messageId, at, data: { found }, certainty })
    }

    const lookAt = (line: Line): void => {
      const { plain } = line
      if (!GATE.test(plain)) return
      const hit = findMark(plain)
      if (hit) {
        const { start, end, certainty } = hit
        say(line.hidden ? 'hidden' : hit.messageId, line.text.slice(start, end), { line, start, end }, certainty)
      } else if (plain.length <= LONG && !line.hidden) {
        const other = LEVEL.test(plain) ? judgeLevel(page, line) : null
        const end = line.text.length
        if (other) say(other.messageId, line.text, { line, start: 0, end }, other.certainty)
        else if (BESIDE.test(plain)) say('beside', line.text, { line, start: 0, end }, 'review')
      }
    }

    return {
      end() {
        if (GATE.test(page.fact(plainText))) for (const line of page.lines) lookAt(line)
        for (const text of page.fact(unseen)) {
          const { plain } = text
          if (!CANDIDATE.test(plain)) continue
          // JSON keeps label and value in quotes of their own: 密级 is looked for in the whole, marks piece by piece.
          const field = FIELD.exec(plain)
          if (field && !EXPLAINS.test(plain.slice(Math.max(0, field.index - LONG), field.index + LONG))) {
            const end = field.index + field[0].length
            say('hidden', plain.slice(field.index, end), text.at(field.index, end), 'sure')
          }
          let offset = 0
          for (const piece of plain.split(PIECES)) {
            const hit = CANDIDATE.test(piece) ? findMark(piece) : null
            const start = hit ? plain.indexOf(piece, offset) + hit.start : 0
            if (hit && hit.messageId !== 'field')
              say('hidden', piece.slice(hit.start, hit.end), text.at(start, start + hit.end - hit.start), hit.certainty)
            if (hit) offset = plain.indexOf(piece, offset) + piece.length
          }
        }
      },
    }
  },
})
