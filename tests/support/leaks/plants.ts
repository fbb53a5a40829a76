import { residentId } from '../portal/identifiers.ts'
import type { Rng } from '../portal/prng.ts'
import {
  bankCard,
  birthDay,
  disability,
  fullWidth,
  homeAddress,
  homeReturn,
  hongKongPermit,
  maskedName,
  military,
  mobile,
  name,
  oldResidentId,
  passport,
  permit,
  schoolRoll,
  taiwanResident,
} from './values.ts'

/** A leak put on a page. */
export interface Plant {
  readonly html: string
  /** Every value that no output may hold, as printed and plain. */
  readonly secrets: readonly string[]
  /** How many values of the kind the page leaks. */
  readonly count: number
  /** Names the wording or carrier, for the report of a miss. */
  readonly how: string
  /** Rules that rightly speak of the page too. */
  readonly also?: readonly string[]
}

export interface Kind {
  readonly ruleId: string
  readonly name: string
  make(rng: Rng, number: number): Plant
}

type Make = (rng: Rng) => string

/** How a number may be printed. */
const prints: readonly ((value: string, rng: Rng) => string)[] = [
  value => value,
  value => value,
  value => value,
  fullWidth,
  (value, rng) => {
    const at = rng.int(2, value.length - 2)
    return `${value.slice(0, at)}\u200b${value.slice(at)}`
  },
  (value, rng) => {
    const at = rng.int(2, value.length - 2)
    return `<span>${value.slice(0, at)}</span><b>${value.slice(at)}</b>`
  },
  value => [...value].map(c => (/[0-9]/.test(c) ? `&#${c.charCodeAt(0)};` : c)).join(''),
  (value, rng) => `<span style="color:#${rng.int(100, 999)}">${value}</span>`,
]
const groups: Readonly<Record<number, readonly ((value: string) => string)[]>> = {
  11: [
    v => `${v.slice(0, 3)}-${v.slice(3, 7)}-${v.slice(7)}`,
    v => `${v.slice(0, 3)} ${v.slice(3, 7)} ${v.slice(7)}`,
    v => `+86 ${v}`,
    v => `86-${v}`,
  ],
  16: [v => v.replace(/(.{4})(?=.)/g, '$1 ')],
  18: [
    v => `${v.slice(0, 6)} ${v.slice(6, 14)} ${v.slice(14)}`,
    v => `${v.slice(0, 6)}-${v.slice(6, 14)}-${v.slice(14)}`,
  ],
  19: [v => v.replace(/(.{4})(?=.)/g, '$1 ')],
}

const printed = (value: string, rng: Rng): string => {
  const group = groups[value.length]
  if (group && /^[0-9]+[0-9Xx]$/.test(value) && rng.chance(0.25)) return rng.pick(group)(value)
  return rng.pick(prints)(value, rng)
}

/** Tables as different content systems write them. `head` are the column names. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], rng: Rng): string => {
  const cell = rng.pick([
    (text: string) => `<td>${text}</td>`,
    (text: string) => `<td align="center"><p class="MsoNormal"><span>${text}</span></p></td>`,
    (text: string) => `<td style="border:1px solid"><div>${text}</div></td>`,
    (text: string) => `<td nowrap="nowrap"><font size="2">${text}</font></td>`,
  ])
  const th = rng.chance(0.4) ? (text: string) => `<th>${text}</th>` : cell
  const body = rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  const title = rng.chance(0.3) ? `<tr><td colspan="${head.length}">公示名单</td></tr>` : ''
  return `<table border="1">${title}<tr>${head.map(th).join('')}</tr>\n${body}</table>`
}

const NAME_HEADS = [
  '姓名',
  '姓　名',
  '姓 名',
  '户主姓名',
  '申请人',
  '申请人姓名',
  '户主',
  '学生姓名',
  '受助人姓名',
  '补贴对象姓名',
]

/** Columns of any list of persons that give nothing away. */
const plainColumn = (rng: Rng): { head: string; value: () => string } =>
  rng.pick([
    { head: '所在社区', value: () => `${rng.pick(['清荷', '望湖', '松风'])}社区` },
    { head: '金额（元）', value: () => String(rng.int(1, 90) * 100) },
    { head: '审核结果', value: () => rng.pick(['通过', '合格', '拟发放']) },
    { head: '性别', value: () => rng.pick(['男', '女']) },
    { head: '报考岗位', value: () => `岗位${rng.int(1, 40)}` },
    { head: '备注', value: () => rng.pick(['', '—', '无']) },
  ])

/** A list of persons with one telling column. */
const listWith = (heads: readonly string[], value: Make, rng: Rng, print = printed): Plant => {
  const rows = rng.int(1, 6)
  const head = rng.pick(heads)
  const extra = [plainColumn(rng), plainColumn(rng)].slice(0, rng.int(1, 2))
  const values = Array.from({ length: rows }, () => value(rng))
  const shown = values.map(each => print(each, rng))
  const nameHead = rng.pick(NAME_HEADS)
  const mask = rng.chance(0.3)
  const names = values.map(() => (mask ? maskedName(rng) : name(rng)))
  const after = rng.chance(0.5)
  const html = table(
    ['序号', nameHead, ...(after ? [head] : []), ...extra.map(column => column.head), ...(after ? [] : [head])],
    shown.map((each, i) => [
      String(i + 1),
      names[i]!,
      ...(after ? [each] : []),
      ...extra.map(column => column.value()),
      ...(after ? [] : [each]),
    ]),
    rng,
  )
  return {
    html,
    secrets: [...values, ...shown.filter(each => !/[<&]/.test(each))],
    count: rows,
    how: `column ${nameHead} ${head}`,
  }
}

const one = (html: string, value: string, shown: string, how: string): Plant => ({
  html,
  secrets: shown === value || /[<&]/.test(shown) ? [value] : [value, shown],
  count: 1,
  how,
})

/** A number in a sentence or a hidden place. `words` name it, `keys` are the names of its fields. */
const numberKind = (
  ruleId: string,
  kind: string,
  value: Make,
  heads: readonly string[],
  sentences: readonly ((shown: string, rng: Rng) => string)[],
  words: readonly string[],
  keys: readonly string[],
): Kind => ({
  ruleId,
  name: kind,
  make(rng, number) {
    const carrier = number % 14
    if (carrier < 4) return listWith(heads, value, rng)
    const secret = value(rng)
    if (carrier < 8) {
      const shown = printed(secret, rng)
      const index = rng.int(0, sentences.length - 1)
      return one(`<p>${sentences[index]!(shown, rng)}</p>`, secret, shown, `sentence ${index}`)
    }
    const word = rng.pick(words)
    const key = rng.pick(keys)
    const who = name(rng)
    const hidden = rng.chance(0.2) ? fullWidth(secret) : secret
    const [how, html] = (
      [
        ['display-none', `<p style="display: none">${who}，${word}：${hidden}</p>`],
        ['hidden-attribute', `<div hidden>${who} ${word} ${hidden}</div>`],
        ['hidden-input', `<input type="hidden" name="${key}" value="${hidden}">`],
        ['data-attribute', `<li data-${key.toLowerCase().replace(/_/g, '-')}="${hidden}">${who[0]}某</li>`],
        ['title-attribute', `<span title="${who} ${word}：${hidden}">${who[0]}某</span>`],
        ['alt-attribute', `<img src="a.jpg" alt="${who}${word}${hidden}">`],
        [
          'comment',
          `<!-- ${rng.pick(['原稿：', '待删：', '', 'TODO '])}${who}，${word}${rng.pick(['：', ':', ' '])}${hidden} -->`,
        ],
        [
          'script-json',
          `<script>var rows = [{"id":${rng.int(1, 99)},"name":"${who}","${key}":"${hidden}","sex":"男"}];</script>`,
        ],
        ['script-escaped', `<script>var data = '{\\"xm\\":\\"${who}\\",\\"${key}\\":\\"${hidden}\\"}'</script>`],
        ['json-block', `<script type="application/json">{"xm":"${who}","${key}":"${hidden}"}</script>`],
        ['template', `<template><p>${who}，${word}：${hidden}</p></template>`],
        ['noscript', `<noscript><p>${who}，${word}：${hidden}</p></noscript>`],
        ['query', `<a href="/query/detail.jsp?xm=a&amp;${key}=${secret}">查看</a>`],
      ] as const
    )[number % 13]!
    return { html: `<p>公示内容见下。</p>${html}`, secrets: [secret, hidden], count: 1, how }
  },
})

const resident = numberKind(
  'leak/resident-id',
  'resident-id',
  residentId,
  ['身份证号', '身份证号码', '公民身份号码', '证件号码', '身份证', '居民身份证号'],
  [
    (id, rng) => `${name(rng)}，男，身份证号${id}，系本村村民。`,
    (id, rng) => `申请人${name(rng)}（身份证号码：${id}）符合保障条件，现予公示。`,
    (id, rng) => `${name(rng)} ${id} 拟享受临时救助。`,
    id => `经查，当事人公民身份号码为${id}，住所不详。`,
    (id, rng) => `被执行人：${name(rng)}，女，汉族，公民身份号码${id}。`,
  ],
  ['身份证号', '身份证号码', '公民身份号码', '证件号码'],
  ['idCard', 'sfzh', 'idcard', 'id_no', 'zjhm', 'idNo'],
)

const mobiles = numberKind(
  'leak/mobile-phone',
  'mobile-phone',
  mobile,
  ['手机号', '手机号码', '联系电话', '电话', '联系方式', '本人电话', '家长电话', '手机'],
  [
    (phone, rng) => `申请人${name(rng)}，手机号码${phone}，经审核符合条件。`,
    (phone, rng) => `联系人：${name(rng)}，联系电话：${phone}。`,
    (phone, rng) => `${name(rng)}，男，住清河街道，联系电话${phone}，拟发放补贴600元。`,
    (phone, rng) => `请有意者与${name(rng)}联系，手机：${phone}。`,
    (phone, rng) => `患者${name(rng)}（家属电话：${phone}）已转院治疗。`,
    (phone, rng) => `来信人：${name(rng)}　电话：${phone}`,
    (phone, rng) => `${name(rng)}：${phone}`,
    phone => `报名联系手机：${phone}（微信同号）`,
    (phone, rng) => `投诉人${name(rng)}反映问题，其手机${phone}。`,
  ],
  ['手机', '手机号码', '联系电话', '电话'],
  ['mobile', 'phone', 'tel', 'mobilePhone', 'phoneNumber', 'sjhm', 'lxdh'],
)

const cards = numberKind(
  'leak/bank-card',
  'bank-card',
  bankCard,
  ['银行卡号', '一卡通账号', '银行账号', '卡号', '惠农卡号', '开户账号', '社保卡银行账号', '账号'],
  [
    (card, rng) => `收款人：${name(rng)}，银行卡号：${card}。`,
    (card, rng) => `补贴资金已发放至${name(rng)}的一卡通（卡号${card}）。`,
    (card, rng) => `户名：${name(rng)}，开户行：莲湖农商银行清河支行，账号：${card}`,
    (card, rng) => `${name(rng)}　建设银行　${card}　600元`,
    (card, rng) => `申请人${name(rng)}提供的银行账户为${card}，请核对。`,
  ],
  ['银行卡号', '一卡通账号', '银行账号', '卡号'],
  ['bankCard', 'cardNo', 'bank_account', 'yhkh', 'bankNo'],
)

const passports = numberKind(
  'leak/travel-document',
  'passport',
  passport,
  ['护照号', '护照号码', '证件号码（护照）'],
  [
    (number, rng) => `${name(rng)}，护照号码：${number}，拟邀请来访。`,
    (number, rng) => `外籍专家${name(rng)}（护照${number}）的工作许可已办结。`,
    number => `持用护照（号码为${number}）入境。`,
  ],
  ['护照号', '护照号码', '护照'],
  ['passport', 'passportNo', 'hzhm_passport'],
)

const permits: Kind = {
  ruleId: 'leak/travel-document',
  name: 'permits',
  make(rng, number) {
    const [value, words] = (
      [
        [hongKongPermit, ['往来港澳通行证', '往来港澳通行证号码']],
        [homeReturn, ['港澳居民来往内地通行证', '回乡证', '港澳居民来往内地通行证号码']],
        [taiwanResident, ['台湾居民来往大陆通行证', '台胞证', '台胞证号']],
        [military, ['军官证', '士兵证', '军人证件']],
      ] as const
    )[number % 4]!
    if (number % 3 === 0) return listWith(words, value, rng, each => each)
    const secret = value(rng)
    const word = rng.pick(words)
    const who = name(rng)
    const html = rng.pick([
      `<p>${who}，${word}：${secret}，已受理。</p>`,
      `<p>申请人${who}（${word}${secret}）符合条件。</p>`,
      `<!-- ${who} ${word} ${secret} -->`,
      `<span title="${word}:${secret}">${who[0]}某</span>`,
      `<p style="display:none">${word} ${secret}</p>`,
    ])
    return one(html, secret, secret, `${word} ${html.slice(0, 30)}`)
  },
}

const others: Kind = {
  ruleId: 'leak/resident-id',
  name: 'other identity numbers',
  make(rng, number) {
    const [value, words] = (
      [
        [oldResidentId, ['身份证号', '身份证号码', '公民身份号码']],
        [permit, ['居住证号', '港澳台居民居住证', '证件号码']],
        [disability, ['残疾证号', '残疾人证号']],
        [schoolRoll, ['学籍号', '全国学籍号']],
      ] as const
    )[number % 4]!
    if (number % 3 === 0) return listWith(words, value, rng, each => each)
    const secret = value(rng)
    const word = rng.pick(words)
    return one(
      rng.pick([
        `<p>${name(rng)}，${word}：${secret}。</p>`,
        `<p hidden>${word}${secret}</p>`,
        `<!-- ${word}：${secret} -->`,
        `<input type="hidden" title="${word}" value="${word}:${secret}">`,
      ]),
      secret,
      secret,
      word,
    )
  },
}

const addresses: Kind = {
  ruleId: 'leak/home-address',
  name: 'home-address',
  make(rng, number) {
    if (number % 2 === 0)
      return listWith(
        ['家庭住址', '住址', '户籍地址', '现住址', '家庭地址', '居住地址', '户籍所在地', '详细地址'],
        homeAddress,
        rng,
        each => each,
      )
    const secret = homeAddress(rng)
    const who = name(rng)
    const [how, html] = (
      [
        ['sentence', `<p>${who}，女，家住${secret}，符合救助条件。</p>`],
        ['label', `<p>家庭住址：${secret}</p>`],
        ['label', `<p>${who}　户籍地址：${secret}　补助金额：600元</p>`],
        ['label', `<p>申请人：${who}；现住址：${secret}；</p>`],
        ['prose', `<p>当事人${who}，住址：${secret}。</p>`],
        ['comment', `<!-- ${who} 家庭住址：${secret} -->`],
        ['title', `<span title="${who}，现住址：${secret}">详情</span>`],
        ['json', `<script>var p={"name":"${who}","address":"${secret}"}</script>`],
        ['json', `<script>var p={"xm":"${who}","jtzz":"${secret}"}</script>`],
        ['data', `<p data-address="${secret}" data-name="${who}">${who[0]}某</p>`],
        ['hidden', `<p style="display:none">户籍所在地：${secret}</p>`],
      ] as const
    )[Math.floor(number / 2) % 11]!
    return one(html, secret, secret, `${how} ${html.slice(0, 24)}`)
  },
}

const births: Kind = {
  ruleId: 'leak/birth-date',
  name: 'birth-date',
  make(rng, number) {
    if (number % 2 === 0)
      return listWith(['出生日期', '出生年月', '出生年月日', '出生时间', '生日'], birthDay, rng, each => each)
    const secret = birthDay(rng)
    const who = name(rng)
    const [how, html] = (
      [
        [
          'sentence',
          `<p>${who}，男，汉族，${secret.replace(/^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})$/, '$1年$2月$3日')}出生，清河村人。</p>`,
        ],
        ['label', `<p>${who}，女，出生日期：${secret}，拟录用。</p>`],
        ['json', `<script>var p={"name":"${who}","birthday":"${secret}"}</script>`],
        ['comment', `<!-- ${who}，出生日期 ${secret} -->`],
        ['hidden', `<p style="display:none">${who}，出生年月日：${secret}</p>`],
      ] as const
    )[Math.floor(number / 2) % 5]!
    return { ...one(html, secret, secret, `${how} ${html.slice(0, 24)}`) }
  },
}

const COLUMNS: readonly (readonly [string, (rng: Rng) => string])[] = [
  ['残疾类别', rng => rng.pick(['视力', '听力', '肢体', '精神', '智力'])],
  ['残疾等级', rng => rng.pick(['一级', '二级', '三级', '四级'])],
  ['残疾类型及等级', rng => `肢体${rng.pick(['一级', '二级'])}`],
  ['病种', rng => rng.pick(['尿毒症', '恶性肿瘤', '高血压', '糖尿病'])],
  ['患病情况', rng => rng.pick(['脑梗塞后遗症', '精神分裂症', '白血病'])],
  ['诊断结果', rng => rng.pick(['肺结核', '重度抑郁', '慢性肾衰竭'])],
  ['健康状况', rng => rng.pick(['重病', '残疾', '长期慢性病'])],
  ['监护人', name],
  ['监护人姓名', name],
  ['婚姻状况', rng => rng.pick(['已婚', '未婚', '离异', '丧偶'])],
  ['宗教信仰', rng => rng.pick(['佛教', '基督教', '伊斯兰教'])],
  ['家庭成员姓名', name],
  ['家庭月收入（元）', rng => String(rng.int(300, 3000))],
  ['家庭年收入', rng => `${rng.int(3000, 30000)}元`],
  ['社保号', rng => `${rng.int(1, 9)}${String(rng.int(100000, 999999))}0`],
  ['学籍号', rng => `${rng.int(2015, 2023)}${rng.int(100000, 999999)}`],
  [
    '电子邮箱',
    rng =>
      `${rng.pick(['zhang', 'liming', 'sunny'])}${rng.int(10, 9999)}@${rng.pick(['qq.com', '163.com', '126.com'])}`,
  ],
  ['车牌号', rng => `京A${rng.int(10000, 99999)}`],
  ['QQ', rng => String(rng.int(10_000_000, 999_999_999))],
]

const columns: Kind = {
  ruleId: 'leak/person-column',
  name: 'person-column',
  make(rng, number) {
    const [head, value] = COLUMNS[number % COLUMNS.length]!
    const plant = listWith([head], value, rng, each => each)
    return { ...plant, secrets: plant.secrets.filter(secret => secret.length > 5), count: 1 }
  },
}

export const KINDS: readonly Kind[] = [resident, others, mobiles, cards, passports, permits, addresses, births, columns]
