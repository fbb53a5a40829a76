import { CELLS, UNIT_LINE } from '../content/finance.ts'
import { yearOf } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { type Defect, note } from './defect.ts'

/** Puts another number into the cell of a class: a digit mistyped by whole units, never a matter of rounding. */
function spoil(page: PageModel, name: string, by: number): boolean {
  const pattern = new RegExp(`(<td class="${name}">)([\\s\\S]*?)(</td>)`)
  for (const block of page.body) {
    const match = pattern.exec(block.html)
    if (!match) continue
    const value = Number(match[2]!.replace(/<[^>]*>|,/g, '')) + by
    block.html = block.html.replace(pattern, `$1${value.toFixed(2)}$3`)
    return true
  }
  return false
}

/** Drops a part of the text: its heading, and what follows until the next one. */
function dropPart(page: PageModel, heading: RegExp): void {
  const from = page.body.findIndex(block => block.type === 'heading' && heading.test(block.html))
  const next = page.body.findIndex((block, index) => index > from && block.type === 'heading')
  page.body.splice(from, (next < 0 ? page.body.length : next) - from)
}

function drop(page: PageModel, words: RegExp): void {
  page.body = page.body.filter(block => block.type !== 'p' || !words.test(block.html))
}

const SPOILERS: [what: string, plant: (page: PageModel, by: number) => boolean][] = [
  ['spending-total', (page, by) => spoil(page, CELLS.spending, by)],
  ['income-total', (page, by) => spoil(page, CELLS.income, by)],
  ['three-public-total', (page, by) => spoil(page, CELLS.threeTotal, by)],
  ['cars', (page, by) => spoil(page, CELLS.cars, by)],
  ['code', (page, by) => spoil(page, CELLS.code, by)],
  [
    'sentence',
    (page, by) => {
      const pattern = /(“三公”经费安排)([\d.]+)(万元)/
      const block = page.body.find(other => pattern.test(other.html))
      if (!block) return false
      block.html = block.html.replace(
        pattern,
        (_, before: string, value: string, after: string) => before + (Number(value) + by).toFixed(2) + after,
      )
      return true
    },
  ],
]

function turn(rng: Rng): number {
  return rng.int(0, SPOILERS.length - 1)
}

/** Defects of budgets and final accounts. */
export const financeDefects: Defect[] = [
  {
    name: 'no-unit',
    ruleId: 'finance/unit-missing',
    on: ['finance'],
    plant(page) {
      let count = 0
      for (const block of page.body) {
        if (block.html.includes(UNIT_LINE)) count++
        block.html = block.html
          .replaceAll(UNIT_LINE, '')
          .replace(/收入总计([\d.]+)万元，支出总计([\d.]+)万元。/, '收支情况见下表。')
      }
      return note(page, 'finance/unit-missing', `tables-of-${yearOf(page.published ?? '')}`, { count })
    },
  },
  {
    name: 'wrong-total',
    ruleId: 'finance/total-mismatch',
    on: ['finance'],
    plant(page, { rng }) {
      const [what, plant] = SPOILERS[turn(rng)]!
      return plant(page, rng.pick([1, 9, 10, 27.5, 100])) && note(page, 'finance/total-mismatch', what)
    },
  },
  {
    name: 'no-terms',
    ruleId: 'finance/glossary-missing',
    on: ['finance'],
    plant(page) {
      dropPart(page, /名词解释/)
      return note(page, 'finance/glossary-missing', 'no-part')
    },
  },
  {
    name: 'no-three-public',
    ruleId: 'finance/three-public-missing',
    on: ['finance'],
    plant(page) {
      dropPart(page, /三公/)
      return note(page, 'finance/three-public-missing', 'only-in-terms')
    },
  },
  {
    name: 'no-running-costs',
    ruleId: 'finance/running-cost-missing',
    on: ['finance'],
    plant(page, { rng }) {
      drop(page, /^机关运行经费安排/)
      if (rng.chance(0.5)) drop(page, /^机关运行经费：/)
      return note(page, 'finance/running-cost-missing', 'not-explained')
    },
  },
  {
    name: 'budget-without-text',
    ruleId: 'finance/not-text',
    on: ['finance'],
    plant(page, { rng }) {
      const depth = '../'.repeat(page.path.split('/').length - 1)
      if (rng.chance(0.5)) {
        const pictures = [1, 2, 3].map(
          number => `<p><img src="${depth}assets/picture.png" width="800" alt="${page.columnName}第${number}页"></p>`,
        )
        page.body = [
          { type: 'p', html: '按照预算公开的要求，现将有关情况公开如下，请社会各界予以监督。' },
          { type: 'raw', html: pictures.join('\n') },
        ]
        return note(page, 'finance/not-text', 'pictures')
      }
      page.body = [{ type: 'p', html: '现予公开，请社会各界监督。' }]
      page.attachments.push({ text: `${page.heading}.pdf`, to: 'assets/report.pdf' })
      return note(page, 'finance/not-text', 'attachment')
    },
  },
]
