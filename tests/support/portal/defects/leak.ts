import { personRows, personTable } from '../content/personal-list.ts'
import { residentId } from '../identifiers.ts'
import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { personName } from '../text.ts'
import { redact } from '../truth.ts'
import { type Defect, insert, note } from './defect.ts'

function fullWidth(text: string): string {
  return [...text].map(character => String.fromCodePoint(character.codePointAt(0)! + 0xfee0)).join('')
}

interface Carrier {
  name: string
  /** How the number is printed where that is not its plain form. */
  print?(id: string): string
  /** The markup around the printed number, between two paragraphs. */
  html(printed: string, rng: Rng): string
}

const CARRIERS: Carrier[] = [
  { name: 'text', html: id => `<p>申请人身份证号码：${id}，经审核符合条件。</p>` },
  { name: 'sentence', html: (id, rng) => `<p>${personName(rng)}（${id}）已于当日办结。</p>` },
  {
    name: 'table-cell',
    html: (id, rng) =>
      `<table border="1"><tr><th scope="col">姓名</th><th scope="col">身份证号</th></tr><tr><td>${personName(rng)}</td><td>${id}</td></tr></table>`,
  },
  {
    name: 'split-spans',
    html: id =>
      `<p>证件号码：<span>${id.slice(0, 6)}</span><span>${id.slice(6, 10)}</span><span><font>${id.slice(10, 14)}</font></span>${id.slice(14)}</p>`,
  },
  { name: 'full-width', print: fullWidth, html: id => `<p>公民身份号码：${id}</p>` },
  {
    name: 'spaces',
    print: id => `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
    html: id => `<p>身份证号：${id}</p>`,
  },
  {
    name: 'hyphens',
    print: id => `${id.slice(0, 6)}-${id.slice(6, 14)}-${id.slice(14)}`,
    html: id => `<p>身份证号：${id}</p>`,
  },
  { name: 'zero-width', print: id => `${id.slice(0, 9)}\u200b${id.slice(9)}`, html: id => `<p>身份证号：${id}</p>` },
  {
    name: 'character-references',
    html: id =>
      `<p>身份证号：${id.slice(0, 4)}${[...id.slice(4, 8)].map(digit => `&#${digit.charCodeAt(0)};`).join('')}${id.slice(8)}</p>`,
  },
  { name: 'comment', html: id => `<!-- 原稿：申请人身份证号 ${id} -->` },
  { name: 'title-attribute', html: id => `<p><span title="身份证号 ${id}">申请人信息已隐藏</span></p>` },
  {
    name: 'alt-attribute',
    html: id => `<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="证件 ${id}"></p>`,
  },
  { name: 'data-attribute', html: id => `<p data-idcard="${id}">申请已受理。</p>` },
  { name: 'hidden-input', html: id => `<input type="hidden" name="idcard" value="${id}">` },
  { name: 'display-none', html: id => `<p style="display:none">身份证号：${id}</p>` },
  {
    name: 'script-json',
    html: id =>
      `<script type="text/javascript">var applicant = {"name":"申请人","idCard":"${id}","status":1};</script>`,
  },
]

function plantId(page: PageModel, carrier: Carrier, rng: Rng): true {
  const id = residentId(rng)
  const printed = carrier.print?.(id) ?? id
  page.secrets.push(id)
  if (printed !== id) page.secrets.push(printed)
  insert(page, carrier.html(printed, rng), rng)
  return note(page, 'leak/resident-id', carrier.name, { quote: redact(id) })
}

export const leakDefects: Defect[] = [
  ...CARRIERS.map(
    (carrier): Defect => ({
      name: `resident-id-${carrier.name}`,
      ruleId: 'leak/resident-id',
      on: ['article'],
      plant: (page, { rng }) => plantId(page, carrier, rng),
    }),
  ),
  {
    name: 'resident-id-column',
    ruleId: 'leak/resident-id',
    on: ['personal-list'],
    plant(page, { plan, rng }) {
      const block = page.body.find(other => other.html.includes('class="person-list"'))
      if (!block) return false
      const rows = personRows(plan.seed, page.path).map(row => ({
        ...row,
        name: personName(rng),
        extra: residentId(rng),
      }))
      block.html = personTable(rows, '身份证号码')
      for (const row of rows) page.secrets.push(row.extra)
      return note(page, 'leak/resident-id', 'table-column', { quote: redact(rows[0]!.extra), count: rows.length })
    },
  },
  {
    name: 'resident-id-hidden-column',
    ruleId: 'leak/resident-id',
    on: ['personal-list'],
    plant(page, { plan, rng }) {
      const block = page.body.find(other => other.html.includes('class="person-list"'))
      if (!block) return false
      const rows = personRows(plan.seed, page.path)
      const ids = rows.map(() => residentId(rng))
      const amounts = rows.map((row, index) => ({
        ...row,
        extra: `${row.extra}<span style="display:none">${ids[index]}</span>`,
      }))
      block.html = personTable(amounts, '补助金额')
      page.secrets.push(...ids)
      return note(page, 'leak/resident-id', 'hidden-column', { quote: redact(ids[0]!), count: ids.length })
    },
  },
]
