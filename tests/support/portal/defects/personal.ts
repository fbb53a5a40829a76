import { personRows, personTable } from '../content/personal-list.ts'
import { bankCardNumber, mobileNumber, passportNumber } from '../identifiers.ts'
import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { personName } from '../text.ts'
import { type Defect, insert, note, type Place } from './defect.ts'

const STREETS = ['清荷街道', '望湖街道', '松风街道'] as const
const homeAddress = (rng: Rng) =>
  rng.pick([
    `莲湖新区${rng.pick(STREETS)}兰亭小区${rng.int(1, 20)}号楼${rng.int(1, 6)}单元${rng.int(101, 1802)}室`,
    `莲湖新区云桥镇柳河村${rng.int(1, 9)}组${rng.int(1, 80)}号`,
    `莲湖新区${rng.pick(STREETS)}豆腐胡同${rng.int(1, 80)}号`,
  ])
const birthDay = (rng: Rng) => `${rng.int(1946, 2004)}年${rng.int(1, 12)}月${rng.int(1, 28)}日`

/** Puts a telling column into the page's list of persons. */
const column =
  (ruleId: string, heads: readonly string[], value: (rng: Rng) => string, secret = true) =>
  (page: PageModel, { plan, rng }: Place): boolean => {
    const block = page.body.find(other => other.html.includes('class="person-list"'))
    if (!block) return false
    const head = rng.pick(heads)
    const rows = personRows(plan.seed, page.path).map(row => ({ ...row, name: personName(rng), extra: value(rng) }))
    block.html = personTable(rows, head)
    if (secret) for (const row of rows) page.secrets.push(row.extra)
    return note(page, ruleId, `column ${head}`, { count: rows.length })
  }

/** Puts one value into an article. */
const inText =
  (ruleId: string, what: string, value: (rng: Rng) => string, html: (value: string, rng: Rng) => string) =>
  (page: PageModel, { rng }: Place): boolean => {
    const secret = value(rng)
    page.secrets.push(secret)
    insert(page, html(secret, rng), rng)
    return note(page, ruleId, what)
  }

const defect = (ruleId: string, name: string, on: Defect['on'], plant: Defect['plant']): Defect => ({
  name,
  ruleId,
  on,
  plant,
})

const PHONES: readonly [string, (phone: string, rng: Rng) => string][] = [
  ['applicant', (phone, rng) => `<p>申请人${personName(rng)}（手机${phone}）提交的材料齐全。</p>`],
  ['contact', (phone, rng) => `<p>项目联系人：${personName(rng)}，联系电话：${phone}。</p>`],
  ['comment', (phone, rng) => `<!-- 待删除：${personName(rng)} ${phone} -->`],
  ['hidden-input', phone => `<input type="hidden" name="phone" value="${phone}">`],
  ['data-attribute', phone => `<p data-mobile="${phone}">申请已受理。</p>`],
  ['script', (phone, rng) => `<script>var user = {"userName":"${personName(rng)}","mobile":"${phone}"};</script>`],
]

const CARDS: readonly [string, (card: string, rng: Rng) => string][] = [
  ['sentence', (card, rng) => `<p>补贴已发放至${personName(rng)}的银行卡（卡号${card}）。</p>`],
  ['comment', (card, rng) => `<!-- ${personName(rng)} 银行卡号：${card} -->`],
]

const PASSPORTS: readonly [string, (number: string, rng: Rng) => string][] = [
  ['sentence', (number, rng) => `<p>受邀专家${personName(rng)}（护照号${number}）已办结工作许可。</p>`],
  ['tooltip', number => `<p><span title="护照号码：${number}">申请人信息</span></p>`],
]

export const personalDefects: Defect[] = [
  defect(
    'leak/mobile-phone',
    'mobile-phone-column',
    ['personal-list'],
    column('leak/mobile-phone', ['手机号码', '联系电话', '本人联系方式'], mobileNumber),
  ),
  ...PHONES.map(([what, html]) =>
    defect(
      'leak/mobile-phone',
      `mobile-phone-${what}`,
      ['article'],
      inText('leak/mobile-phone', what, mobileNumber, html),
    ),
  ),
  defect(
    'leak/bank-card',
    'bank-card-column',
    ['personal-list'],
    column('leak/bank-card', ['银行卡号', '一卡通账号', '发放账号'], bankCardNumber),
  ),
  ...CARDS.map(([what, html]) =>
    defect('leak/bank-card', `bank-card-${what}`, ['article'], inText('leak/bank-card', what, bankCardNumber, html)),
  ),
  defect(
    'leak/travel-document',
    'travel-document-column',
    ['personal-list'],
    column('leak/travel-document', ['护照号码', '护照号'], passportNumber),
  ),
  ...PASSPORTS.map(([what, html]) =>
    defect(
      'leak/travel-document',
      `travel-document-${what}`,
      ['article'],
      inText('leak/travel-document', what, passportNumber, html),
    ),
  ),
  defect(
    'leak/home-address',
    'home-address-column',
    ['personal-list'],
    column('leak/home-address', ['家庭住址', '现住址', '户籍地址'], homeAddress),
  ),
  defect(
    'leak/home-address',
    'home-address-sentence',
    ['article'],
    inText(
      'leak/home-address',
      'sentence',
      homeAddress,
      (address, rng) => `<p>${personName(rng)}，家住${address}，情况属实。</p>`,
    ),
  ),
  defect(
    'leak/birth-date',
    'birth-date-column',
    ['personal-list'],
    column('leak/birth-date', ['出生日期', '出生年月日'], birthDay),
  ),
  defect(
    'leak/birth-date',
    'birth-date-script',
    ['article'],
    inText(
      'leak/birth-date',
      'script',
      birthDay,
      (day, rng) => `<script>var p = {"name":"${personName(rng)}","birthday":"${day}"};</script>`,
    ),
  ),
  ...(
    [
      ['残疾等级', ['一级', '二级', '三级']],
      ['所患病种', ['尿毒症', '恶性肿瘤', '血友病']],
      ['监护人姓名', ['赵书恒', '钱若水', '孙知远']],
      ['婚姻状况', ['已婚', '离异', '丧偶']],
    ] as const
  ).map(([head, values], index) =>
    defect(
      'leak/person-column',
      `person-column-${index}`,
      ['personal-list'],
      column('leak/person-column', [head], rng => rng.pick(values), false),
    ),
  ),
]
