import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { closest, type Element } from '../../lib/core/page/tree.ts'
import { consultationForm } from './_consultation.ts'
import { periodOf } from './_period.ts'

const OPEN = '(?:正在(?:征[集求]|进行|公示)|(?:意见)?征[集求](?:意见)?中|(?:征集)?进行中|火热进行|公示中|未结束|开放中)'
/** A status alone, or behind its label; the words within a sentence say what was so on its day. */
const STATUS = new RegExp(
  `^[\\[(【]?(?:(?:当前|征集|活动|公示|项目)?(?:状态|进度)\\s?:?\\s?)?${OPEN}(?:意见)?[\\])】!]?$`,
)
/** Behind other labels of the same line: 征集时间：… 状态：征集中. */
const LABELLED = new RegExp(`(?:状态|进度)\\s?:?\\s{0,2}${OPEN}`)
const ANY = new RegExp(OPEN)
/** Lines around the article in which a system prints the status. */
const AROUND = 6

/** Where the page says that the consultation is open; the tabs of its column are links or controls and say nothing of it. */
const statusLine = (page: Page): Line | null => {
  const { titleLines, lines, head } = page.fact(article)
  const first = titleLines[0] ?? head[0] ?? lines[0]
  const last = lines[lines.length - 1] ?? head[head.length - 1] ?? first
  if (!first || !last) return null
  const traits = page.fact(lineTraits)
  const from = Math.max(0, Math.min(first.index, head[0]?.index ?? first.index) - AROUND)
  for (const line of page.lines.slice(from, last.index + AROUND)) {
    if (line.hidden || traits[line.index]!.chrome || traits[line.index]!.links.length > 0) continue
    if (line.text.length > 200 || !ANY.test(line.plain)) continue
    if (STATUS.test(line.plain) || LABELLED.test(line.plain)) return line
  }
  return null
}

/** The box in which an opinion can still be written. */
const openForm = (page: Page): Element | null =>
  page
    .elements('textarea')
    .find(
      box =>
        box.properties['disabled'] === undefined &&
        box.properties['readOnly'] === undefined &&
        closest(box, 'form') !== null &&
        page.visible(box),
    ) ?? null

export default definePageRule({
  id: 'consultation/expired-open',
  docs: {
    description: {
      zh: '征集截止后，页面不应仍显示“正在征集”',
      en: 'A consultation that is over is not shown as open',
    },
    rationale: {
      zh: '截止以后还显示“征集中”，公众提的意见没人看，检查时也会认定征集栏目无人维护。',
      en: 'Opinions sent after the end are read by nobody, and the column looks abandoned.',
    },
    fix: {
      zh: '把状态改为“已结束”，关闭提交表单，并公布意见采纳情况；延长期限的，改写截止日期。',
      en: 'Set the status to closed, close the form and publish the results; or state the new last day.',
    },
    basis: [],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    status: {
      zh: '征集已于 {{ date }} 截止，页面仍显示「{{ status }}」',
      en: 'The consultation ended on {{ date }}, and the page still shows "{{ status }}"',
    },
    form: {
      zh: '征集已于 {{ date }} 截止，提交意见的表单还开着',
      en: 'The consultation ended on {{ date }}, and the form for opinions is still open',
    },
  },
  identity: ['date'],
  create({ page, today, report }) {
    if (page.elements('textarea').length === 0 && !ANY.test(page.fact(plainText))) return {}
    return {
      end() {
        const form = page.fact(consultationForm)
        if (form === 'result' || form === 'internal') return
        const period = periodOf(page)
        if (!period || period.to >= today) return
        const line = statusLine(page)
        if (line) {
          const at = { line, start: 0, end: line.text.length }
          report({ messageId: 'status', at, data: { date: period.to, status: line.text.slice(0, 40) } })
          return
        }
        const box = openForm(page)
        // A script may close it.
        if (box) report({ messageId: 'form', certainty: 'review', at: { node: box }, data: { date: period.to } })
      },
    }
  },
})
