import { addDays, dayOfYear, daysBetween, printDay, yearOf } from '../days.ts'
import type { PageModel, RecordKey } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import type { Template } from '../templates/template.ts'
import { type Defect, note } from './defect.ts'

const BRACKETS = ['[]', '［］', '()', '（）', '【】', '﹝﹞'] as const

const labelOf = (template: Template, key: RecordKey): string | undefined =>
  template.labels.find(([other]) => other === key)?.[1]

/** Serials of the portal are days of the year: with this added, a number is no other document's. */
const UNUSED = 400

/** Papers that settle one matter: nobody asks whether they are still in force. */
const isOver = (page: PageModel): boolean => /任免|通报/.test(page.heading)

/** Puts a number into the metadata block and above the text. */
function renumber(page: PageModel, number: string): void {
  page.record?.set('docNumber', number)
  for (const block of page.body) if (block.type === 'number') block.html = number
}

/** 〔2024〕12号 of a number, with what stands before it. */
function numberParts(page: PageModel): { prefix: string; year: number; serial: number } | null {
  const [, prefix, year, serial] = /^(.+)〔(\d{4})〕(\d+)号$/.exec(page.record?.get('docNumber') ?? '') ?? []
  return prefix ? { prefix, year: Number(year), serial: Number(serial) } : null
}

/** Moves the day that the document bears, with the year of its number; false where the number has another form. */
function rewrite(page: PageModel, day: string): boolean {
  const parts = numberParts(page)
  if (!parts || !page.record || !page.signature) return false
  const serial = yearOf(day) === parts.year ? parts.serial : dayOfYear(day) + UNUSED
  renumber(page, `${parts.prefix}〔${yearOf(day)}〕${serial}号`)
  page.record.set('writtenDate', day)
  page.signature.date = day
  return true
}

const NUMERALS = '〇一二三四五六七八九'

function inHan(number: number): string {
  if (number <= 10) return number === 10 ? '十' : NUMERALS[number]!
  const tens = Math.floor(number / 10)
  return `${tens === 1 ? '' : NUMERALS[tens]}十${number % 10 === 0 ? '' : NUMERALS[number % 10]}`
}

/** 二〇二四年五月十四日, with another sign for the zero where one is given. */
function hanDay(day: string, zero = '〇'): string {
  const [year = '', month, date] = day.split('-')
  const years = [...year].map(digit => (digit === '0' ? zero : NUMERALS[Number(digit)])).join('')
  return `${years}年${inHan(Number(month))}月${inHan(Number(date))}日`
}

/** Ways to write a number wrong; `null` where the way does not fit it. */
const MALFORMED: Record<string, (parts: NonNullable<ReturnType<typeof numberParts>>) => string | null> = {
  di: ({ prefix, year, serial }) => `${prefix}〔${year}〕第${serial}号`,
  'leading-zero': ({ prefix, year, serial }) => `${prefix}〔${year}〕0${serial}号`,
  'two-digit-year': ({ prefix, year, serial }) => `${prefix}〔${String(year).slice(2)}〕${serial}号`,
  'no-hao': ({ prefix, year, serial }) => `${prefix}〔${year}〕${serial}`,
  'full-width': ({ prefix, year, serial }) =>
    `${prefix}〔${[...String(year)].map(digit => '０１２３４５６７８９'[Number(digit)]).join('')}〕${serial}号`,
  'no-brackets': ({ prefix, year, serial }) => `${prefix}${year}年${serial}号`,
}

const STRANGE_WORDS = ['正常', '1', '已发布', '暂未清理', 'A', '有效/失效', '□有效 □废止', '待确认']

const picture = (page: PageModel, attributes: string): string =>
  `<img src="${'../'.repeat(page.path.split('/').length - 1)}assets/picture.png" ${attributes}>`

/** Whether the text needs the block's own value of a key: where nothing else on the page gives it. */
const BLANKABLE: readonly RecordKey[] = ['topic', 'issuer', 'writtenDate', 'docNumber', 'indexNo']

function pickLabelled(template: Template, keys: readonly RecordKey[], rng: Rng): RecordKey | null {
  const known = keys.filter(key => labelOf(template, key) !== undefined)
  return known.length > 0 ? rng.pick(known) : null
}

/** Keeps nothing of the text but its number; the look-alikes in it go too. */
function emptyText(page: PageModel, html: string[]): void {
  page.body = [
    ...page.body.filter(block => block.type === 'number'),
    ...html.map(block => ({ type: 'raw' as const, html: block })),
  ]
  page.lookAlikes = page.lookAlikes.filter(other => other.what === 'attachment-name')
  page.override.publicAttribute = undefined
  page.override.effectiveDate = undefined
}

/** Defects of policy documents. */
export const policyDefects: Defect[] = [
  {
    name: 'validity-absent',
    ruleId: 'policy/validity-missing',
    on: ['policy'],
    plant(page) {
      if (isOver(page)) return false
      page.record?.delete('validity')
      page.validity = null
      return note(page, 'policy/validity-missing', 'no-label')
    },
  },
  {
    name: 'validity-empty',
    ruleId: 'policy/validity-missing',
    on: ['policy'],
    plant(page, { rng }) {
      page.record?.set('validity', rng.pick(['', '----', '无', '　']))
      page.override.validity = undefined
      return note(page, 'policy/validity-missing', 'empty')
    },
  },
  {
    name: 'validity-strange-word',
    ruleId: 'policy/validity-word',
    on: ['policy'],
    plant(page, { rng }) {
      const word = rng.pick(STRANGE_WORDS)
      page.record?.set('validity', word)
      page.validity = 'unknown'
      page.override.validity = undefined
      return note(page, 'policy/validity-word', 'strange', { quote: word })
    },
  },
  {
    name: 'validity-as-picture',
    ruleId: 'policy/validity-visual-only',
    on: ['policy'],
    plant(page, { rng }) {
      const what = rng.pick(['picture', 'stamp', 'dot'] as const)
      page.validity = null
      page.override.validity = undefined
      if (what === 'stamp') {
        page.record?.delete('validity')
        page.extra.before.push(picture(page, 'class="icon-feizhi" alt=""'))
      } else
        page.record?.set('validity', what === 'dot' ? '<i class="dot green"></i>' : picture(page, 'width="40" alt=""'))
      return note(page, 'policy/validity-visual-only', what)
    },
  },
  {
    name: 'repeal-day-blank',
    ruleId: 'policy/repeal-date-missing',
    on: ['policy'],
    plant(page, { rng, template }) {
      const state = rng.pick(['repealed', 'expired'] as const)
      const word = template.words[state]
      if (!word || !page.record) return false
      page.record.set('validity', word)
      page.record.set('repealedDate', '')
      page.override.repealedDate = null
      page.validity = state
      return note(page, 'policy/repeal-date-missing', state, { quote: word })
    },
  },
  {
    name: 'number-bracket',
    ruleId: 'policy/doc-number-bracket',
    on: ['policy'],
    plant(page, { rng }) {
      const number = page.record?.get('docNumber')
      if (!number) return false
      const pair = rng.pick(BRACKETS)
      const wrong = number.replace('〔', pair[0]!).replace('〕', pair[1]!)
      renumber(page, wrong)
      return note(page, 'policy/doc-number-bracket', 'bracket', { quote: wrong })
    },
  },
  {
    name: 'number-malformed',
    ruleId: 'policy/doc-number-form',
    on: ['policy'],
    plant(page, { rng }) {
      const parts = numberParts(page)
      const what = rng.pick(Object.keys(MALFORMED))
      const wrong = parts && MALFORMED[what]!(parts)
      if (!wrong) return false
      renumber(page, wrong)
      page.override.docNumber = undefined
      return note(page, 'policy/doc-number-form', what, { quote: wrong })
    },
  },
  {
    name: 'number-cut-off',
    ruleId: 'policy/doc-number-form',
    on: ['policy'],
    plant(page, { rng }) {
      const parts = numberParts(page)
      if (!parts) return false
      const wrong = rng.pick(['号', '〔〕号', `${parts.prefix}〔${parts.year}〕号`])
      page.record?.set('docNumber', wrong)
      page.override.docNumber = undefined
      if (wrong.startsWith('〔')) note(page, 'page/template-residue', 'number', { quote: wrong })
      return note(page, 'policy/doc-number-form', 'truncated', { quote: wrong })
    },
  },
  {
    name: 'number-differs',
    ruleId: 'policy/doc-number-mismatch',
    on: ['policy'],
    plant(page, { rng }) {
      const parts = numberParts(page)
      if (!parts) return false
      const { prefix, year, serial } = parts
      const wrong = rng.pick([
        `${prefix}〔${year}〕${serial + UNUSED}号`,
        `${prefix}〔${year - 1}〕${serial + UNUSED}号`,
        `${prefix.replace(/发$/, '办发')}〔${year}〕${serial}号`,
        `${prefix}〔${year}〕${serial + 100 + UNUSED}号`,
      ])
      page.record?.set('docNumber', wrong)
      return note(page, 'policy/doc-number-mismatch', 'text', { quote: wrong })
    },
  },
  {
    name: 'number-of-another-year',
    ruleId: 'policy/doc-number-mismatch',
    on: ['policy'],
    plant(page, { rng }) {
      const parts = numberParts(page)
      if (!parts) return false
      const wrong = `${parts.prefix}〔${parts.year - rng.int(2, 9)}〕${parts.serial + UNUSED}号`
      renumber(page, wrong)
      return note(page, 'policy/doc-number-mismatch', 'year', { quote: wrong })
    },
  },
  {
    name: 'repealed-but-valid',
    ruleId: 'policy/validity-contradiction',
    on: ['policy'],
    plant(page, { plan, template }) {
      const written = page.record?.get('writtenDate') ?? ''
      const repealed = addDays(written, 5)
      const has = template.labels.some(([key]) => key === 'repealedDate')
      if (!page.record || !has || repealed >= plan.now) return false
      page.record.set('repealedDate', repealed)
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('effectiveDate', written)
      page.validity = 'valid'
      return note(page, 'policy/validity-contradiction', 'repeal-date-passed', {
        quote: printDay(repealed, template.dayForm),
      })
    },
  },
  {
    name: 'term-over-but-valid',
    ruleId: 'policy/validity-contradiction',
    on: ['policy'],
    plant(page, { plan, template }) {
      const written = page.record?.get('writtenDate') ?? plan.now
      const end = addDays(written, 40)
      if (!page.record || end >= addDays(plan.now, -7)) return false
      const sentence = `有效期至${printDay(end, 'zh')}。`
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('repealedDate', '')
      page.record.set('effectiveDate', written)
      page.validity = 'valid'
      page.body.push({ type: 'p', html: sentence })
      page.override.repealedDate = undefined
      return note(page, 'policy/validity-contradiction', 'term-over', { quote: sentence })
    },
  },
  {
    name: 'field-blank',
    ruleId: 'policy/metadata-complete',
    on: ['policy'],
    plant(page, { rng, template }) {
      const key = pickLabelled(template, BLANKABLE, rng)
      if (!key || !page.record) return false
      page.record.set(key, rng.pick(['', '----', '无', '/']))
      if (key === 'writtenDate') page.record.set(key, '')
      if (key === 'issuer') page.override.issuer = undefined
      if (key === 'docNumber') page.override.docNumber = undefined
      return note(page, 'policy/metadata-complete', 'blank', { quote: labelOf(template, key)! })
    },
  },
  {
    name: 'field-gone',
    ruleId: 'policy/metadata-complete',
    on: ['policy'],
    plant(page, { rng, template }) {
      const key = pickLabelled(template, ['issuer', 'writtenDate', 'docNumber'], rng)
      if (!key || !page.record) return false
      page.record.delete(key)
      return note(page, 'policy/metadata-complete', 'gone', { quote: labelOf(template, key)! })
    },
  },
  {
    name: 'block-gone',
    ruleId: 'policy/metadata-missing',
    on: ['policy'],
    plant(page) {
      page.record = null
      page.validity = null
      page.override.publishedDate = undefined
      page.override.effectiveDate = undefined
      if (!isOver(page)) note(page, 'policy/validity-missing', 'no-block')
      return note(page, 'policy/metadata-missing', 'no-block')
    },
  },
  {
    name: 'day-impossible',
    ruleId: 'policy/date-impossible',
    on: ['policy'],
    plant(page, { rng, template }) {
      const year = page.signature?.date.slice(0, 4)
      if (!page.record || !page.signature || !year || !labelOf(template, 'writtenDate')) return false
      const wrong = rng.pick([`${year}-02-30`, `${year}-13-05`, `${year}-11-31`, `${year}4-05-14`, `${year}-06-45`])
      page.override.writtenDate = undefined
      if (rng.chance(0.4) && !wrong.includes('4-05')) page.signature.date = wrong
      else page.record.set('writtenDate', wrong)
      return note(page, 'policy/date-impossible', 'day', { quote: wrong })
    },
  },
  {
    name: 'written-twice',
    ruleId: 'policy/date-order',
    on: ['policy'],
    plant(page, { rng, template }) {
      const written = page.signature?.date
      if (!page.record || !written || !/^(?:成文|签发)/.test(labelOf(template, 'writtenDate') ?? '')) return false
      const other = addDays(written, -rng.int(1, 9))
      if (yearOf(other) !== yearOf(written)) return false
      page.record.set('writtenDate', other)
      return note(page, 'policy/date-order', 'signed', { quote: printDay(other, template.dayForm) })
    },
  },
  {
    name: 'days-disordered',
    ruleId: 'policy/date-order',
    on: ['policy'],
    plant(page, { plan, rng, template }) {
      const written = page.signature?.date
      const { published, record } = page
      if (!record || !written || !published) return false
      const turn = rng.int(0, 2)
      if (turn === 0 && labelOf(template, 'effectiveDate')) {
        const early = addDays(written, -rng.int(100, 900))
        record.set('effectiveDate', early)
        return note(page, 'policy/date-order', 'effective', { quote: printDay(early, template.dayForm) })
      }
      const ended = template.words.repealed ?? template.words.expired
      if (turn === 1 && labelOf(template, 'repealedDate') && ended) {
        const early = addDays(written, -rng.int(30, 400))
        record.set('repealedDate', early)
        record.set('validity', ended)
        page.validity = template.words.repealed ? 'repealed' : 'expired'
        return note(page, 'policy/date-order', 'repealed', { quote: printDay(early, template.dayForm) })
      }
      const later = addDays(published, rng.int(2, 20))
      if (later > plan.now || !rewrite(page, later)) return false
      page.override.publishedDate = undefined
      page.override.writtenDate = undefined
      record.set('effectiveDate', later)
      return note(page, 'policy/date-order', 'published', { quote: later })
    },
  },
  {
    name: 'published-late',
    ruleId: 'policy/published-late',
    on: ['policy'],
    plant(page, { rng }) {
      const { published } = page
      const written = published && addDays(published, -rng.int(45, 200))
      if (!written || !rewrite(page, written)) return false
      page.override.writtenDate = undefined
      page.override.publishedDate = undefined
      return note(page, 'policy/published-late', 'late', { quote: `${daysBetween(written, published)}` })
    },
  },
  {
    name: 'text-not-text',
    ruleId: 'policy/body-not-text',
    on: ['policy'],
    plant(page, { rng }) {
      const [file] = page.attachments
      const alt = (number: number) => picture(page, `width="800" alt="正文第${number}页"`)
      const kinds: [what: string, html: string[]][] = [
        ['pictures', [1, 2, 3].map(number => `<p>${alt(number)}</p>`)],
        ['picture', [`<div style="text-align:center">${alt(1)}</div>`]],
        ['viewer', ['<object data="text.pdf" type="application/pdf" width="100%" height="900" title="正文"></object>']],
        ['embedded', ['<embed src="data:application/pdf;base64,JVBERi0=" type="application/pdf" title="正文">']],
      ]
      if (file) kinds.push(['attachment', ['<p>正文详见附件。</p>']])
      const [what, html] = rng.pick(kinds)
      emptyText(page, html)
      return note(page, 'policy/body-not-text', what)
    },
  },
  {
    name: 'attachments-lost',
    ruleId: 'policy/attachment-unlinked',
    on: ['policy'],
    plant(page, { rng }) {
      const { attachments } = page
      if (page.related.some(({ place }) => place === 'attachments')) return false
      if (attachments.length === 0) {
        const named = rng.pick([
          ['附件：1.任务分工表', '2.项目清单'],
          ['附件1：申请表', '附件2：承诺书'],
          ['附：补贴标准一览表'],
        ])
        for (const html of named) page.body.push({ type: 'p', html })
        return note(page, 'policy/attachment-unlinked', 'never-there', { quote: named.at(-1)! })
      }
      const all = attachments.length === 1 || rng.chance(0.6)
      page.attachments = all ? [] : attachments.slice(0, 1)
      page.lookAlikes = page.lookAlikes.filter(other => !all || other.what !== 'attachment-name')
      return note(page, 'policy/attachment-unlinked', all ? 'all' : 'one', { quote: attachments.at(-1)!.text })
    },
  },
  {
    name: 'on-trial-for-years',
    ruleId: 'policy/trial-too-old',
    on: ['policy'],
    plant(page, { template, rng }) {
      const suffix = /(》的通知|意见)$/.exec(page.heading)?.[0]
      if (!page.record || !page.published || !suffix) return false
      // An old document on a new site: it was published there long after it was written.
      const written = addDays(page.published, -rng.int(1_500, 2_600))
      if (!rewrite(page, written)) return false
      const title = page.heading.endsWith('管理办法》的通知')
        ? page.heading.replace('管理办法》', rng.pick(['管理暂行办法》', '管理办法（试行）》']))
        : page.heading.slice(0, -suffix.length) + (suffix === '意见' ? '意见（试行）' : '（试行）》的通知')
      page.heading = title
      page.title = title
      page.meta.set('ArticleTitle', title)
      page.record.set('title', title)
      page.record.set('validity', template.words.valid ?? '')
      page.record.set('repealedDate', '')
      page.record.set('effectiveDate', written)
      page.validity = 'valid'
      page.override.writtenDate = undefined
      page.override.publishedDate = undefined
      note(page, 'policy/published-late', 'archive', { quote: written })
      return note(page, 'policy/trial-too-old', 'old', { quote: title })
    },
  },
  {
    name: 'signed-in-another-form',
    ruleId: 'policy/date-format',
    on: ['policy'],
    plant(page, { rng }) {
      const { signature } = page
      if (!signature) return false
      const { organ, date } = signature
      const forms = [hanDay(date), hanDay(date, '○'), hanDay(date, 'O'), hanDay(date, '零')]
      const padded = printDay(date, 'zh-padded')
      if (padded !== printDay(date, 'zh')) forms.push(padded, padded)
      const day = rng.pick(forms)
      page.signature = null
      page.body.push({ type: 'right', html: organ }, { type: 'right', html: day })
      page.override.issuer = undefined
      page.override.writtenDate = undefined
      return note(page, 'policy/date-format', 'signature', { quote: day })
    },
  },
]
