import { REPORT_CELLS } from '../content/annual-report.ts'
import { setArticle } from '../content/base.ts'
import { addDays, yearOf } from '../days.ts'
import type { PageModel } from '../page-model.ts'
import { type Defect, note } from './defect.ts'

/** Takes links by their text out of every menu of a page, and the boxes of those columns. */
function dropLinks(page: PageModel, text: RegExp): void {
  page.nav = page.nav.filter(link => !text.test(link.text))
  page.menu = page.menu.filter(link => !text.test(link.text))
  page.boxes = page.boxes.filter(box => !text.test(box.heading.text))
  page.body = page.body.filter(block => !/<a\b/.test(block.html) || !text.test(block.html))
}

const replaceIn = (page: PageModel, from: RegExp, to: string): boolean => {
  const block = page.body.find(other => from.test(other.html))
  if (block) block.html = block.html.replace(from, to)
  return block !== undefined
}

/** What a report needs: at least the year from which the national form holds. */
const reportYear = (page: PageModel): number => Number(/20\d\d/.exec(page.heading)?.[0] ?? 0)

/** Defects of the disclosure platform, its guide and its annual reports. */
export const disclosureDefects: Defect[] = [
  {
    name: 'stale-guide',
    ruleId: 'disclosure/guide-stale-law',
    on: ['guide'],
    plant(page, { rng }) {
      const variant = rng.int(0, 3)
      const edits: [from: RegExp, to: string][] = [
        [/申请公开的政府信息的名称、文号/, '根据自身生产、生活、科研等特殊需要申请公开的政府信息的名称、文号'],
        [/自收到申请之日起20个工作日内予以答复/, '自收到申请之日起15个工作日内予以答复'],
        [/（[^（）]{0,60}国务院令第711号[^（）]{0,20}）/, '（国务院令第492号，以下简称《条例》）'],
        [/申请公开政府信息不收取费用；/, '本机关依申请提供政府信息，收取检索、复制、邮寄等成本费用；'],
      ]
      const [from, to] = edits[variant]!
      for (const block of page.body) block.html = block.html.replace(from, to)
      if (variant === 2) page.lookAlikes = page.lookAlikes.filter(other => other.what !== 'old-and-new-number')
      const what = ['special-needs', 'fifteen-days', 'old-number', 'fees'][variant]!
      return note(page, 'disclosure/guide-stale-law', what, { quote: to })
    },
  },
  {
    name: 'guide-incomplete',
    ruleId: 'disclosure/guide-incomplete',
    on: ['guide'],
    plant(page, { rng }) {
      const gone = rng.pick([[/^办公时间：/], [/^互联网联系方式：/], [/^传真号码：/], [/^办公时间：/, /^传真号码：/]])
      page.body = page.body.filter(block => !gone.some(words => words.test(block.html)))
      return note(page, 'disclosure/guide-incomplete', gone.map(words => words.source).join(' '))
    },
  },
  {
    name: 'guide-without-deadline',
    ruleId: 'disclosure/guide-deadline',
    on: ['guide'],
    plant(page) {
      return (
        replaceIn(
          page,
          /自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。/,
          '在规定的期限内予以答复。',
        ) && note(page, 'disclosure/guide-deadline', 'term-laid-down')
      )
    },
  },
  {
    name: 'guide-without-supervision',
    ruleId: 'disclosure/guide-supervision',
    on: ['guide'],
    plant(page) {
      const from = page.body.findIndex(block => block.type === 'heading' && block.html.includes('监督'))
      if (from < 0) return false
      page.body.splice(from, 2)
      return note(page, 'disclosure/guide-supervision', 'no-part')
    },
  },
  {
    name: 'guide-old',
    ruleId: 'disclosure/guide-old',
    on: ['guide'],
    plant(page, { plan, rng }) {
      setArticle(page, addDays(plan.now, -rng.int(420, 1900)), page.source ?? page.unit.name)
      return note(page, 'disclosure/guide-old', 'date', { quote: page.published ?? '' })
    },
  },
  {
    name: 'platform-without-request',
    ruleId: 'disclosure/request-entry-missing',
    on: ['platform'],
    plant(page) {
      dropLinks(page, /依申请公开/)
      return note(page, 'disclosure/request-entry-missing', 'menu')
    },
  },
  {
    name: 'platform-without-entries',
    ruleId: 'disclosure/entries-missing',
    on: ['platform'],
    plant(page, { rng }) {
      const gone = rng.pick([/公开指南/, /公开制度/, /法定主动公开/, /公开指南|公开制度/])
      dropLinks(page, gone)
      return note(page, 'disclosure/entries-missing', gone.source)
    },
  },
  {
    name: 'home-without-disclosure',
    ruleId: 'disclosure/entry-missing',
    on: ['home'],
    plant(page) {
      dropLinks(page, /公开/)
      return note(page, 'disclosure/entry-missing', 'no-link')
    },
  },
  {
    name: 'home-with-other-name',
    ruleId: 'disclosure/entry-name',
    on: ['home'],
    plant(page, { rng }) {
      const other = rng.pick(['政务公开', '信息公开', '信息公开专栏', '政务公开平台'])
      dropLinks(page, /政府信息公开.|依申请公开/)
      page.nav = page.nav.map(link => (link.text === '政府信息公开' ? { ...link, text: other } : link))
      for (const block of page.body) block.html = block.html.replace('>政府信息公开<', `>${other}<`)
      return note(page, 'disclosure/entry-name', 'other-name', { quote: other })
    },
  },
  {
    name: 'purpose-required',
    ruleId: 'disclosure/request-purpose',
    on: ['request'],
    plant(page, { rng }) {
      const field = rng.pick([
        '<p><label for="use">所需信息的用途<span class="star">*</span></label><textarea id="use" name="use" rows="2" cols="60"></textarea></p>',
        '<p><label for="use">用途说明：</label><input id="use" name="use" type="text" required></p>',
        '<p><label for="use">* 所需政府信息用途</label><input id="use" name="use" type="text"></p>',
      ])
      return (
        replaceIn(page, /<p><input type="submit"/, `${field}\n<p><input type="submit"`) &&
        note(page, 'disclosure/request-purpose', 'field')
      )
    },
  },
  {
    name: 'report-part-missing',
    ruleId: 'disclosure/report-sections',
    on: ['annual-report'],
    plant(page, { rng }) {
      if (reportYear(page) < 2021) return false
      if (rng.chance(0.3)) {
        page.body = [{ type: 'p', html: '年度报告详见附件。' }]
        page.attachments.push({ text: `${page.heading}.pdf`, to: 'assets/report.pdf' })
        return note(page, 'disclosure/report-sections', 'attachment')
      }
      const part = rng.pick(['一、', '四、', '五、', '六、'])
      const from = page.body.findIndex(block => block.type === 'heading' && block.html.startsWith(part))
      if (from < 0) return false
      const next = page.body.findIndex((block, index) => index > from && block.type === 'heading')
      page.body.splice(from, (next < 0 ? page.body.length : next) - from)
      return note(page, 'disclosure/report-sections', part)
    },
  },
  {
    name: 'report-wrong-number',
    ruleId: 'disclosure/report-cross-foot',
    on: ['annual-report'],
    plant(page, { rng }) {
      const name = rng.pick(Object.values(REPORT_CELLS))
      const pattern = new RegExp(`(<td class="${name}">(?:<[^>]*>)*)(\\d+)`)
      const by = rng.int(1, 3)
      const block = page.body.find(other => pattern.test(other.html))
      if (!block) return false
      block.html = block.html.replace(pattern, (_, before: string, count: string) => before + (Number(count) + by))
      return note(page, 'disclosure/report-cross-foot', name)
    },
  },
  {
    name: 'report-late',
    ruleId: 'disclosure/report-late',
    on: ['annual-report'],
    plant(page, { plan, unit }) {
      const year = yearOf(page.published ?? '')
      const [, month, day] = /(\d\d)(\d\d)_|\/1\/22\//.test(page.path)
        ? []
        : unit.kind === 'bureau'
          ? ['', '02', '26']
          : ['', '04', '09']
      if (month) {
        const late = `${year}-${month}-${day}`
        if (late >= plan.now) return false
        setArticle(page, late, page.source ?? unit.name)
        return note(page, 'disclosure/report-late', 'date', { quote: late })
      }
      // The address holds the day: the report is of the year before instead.
      page.heading = page.heading.replace(String(year - 1), String(year - 2))
      page.title = page.heading
      setArticle(page, page.published ?? '', page.source ?? unit.name)
      return note(page, 'disclosure/report-late', 'year', { quote: page.heading })
    },
  },
]
