import type { Target } from './defects/defect.ts'
import { insert } from './defects/defect.ts'
import { creditCode, digits, nearResidentId } from './identifiers.ts'
import type { PageModel } from './page-model.ts'
import type { Rng } from './prng.ts'

/** A good neighbour: what looks like a fault and is none. */
interface Neighbour {
  ruleId: string
  what: string
  /** Absent: any article. */
  on?: Target[]
  html(rng: Rng, page: PageModel): string
}

const two = (number: number) => String(number).padStart(2, '0')

function stamp(rng: Rng): string {
  return `20${rng.int(18, 26)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${two(rng.int(0, 23))}${two(rng.int(0, 59))}${two(rng.int(0, 59))}`
}

/** To add one, append an object. */
export const NEIGHBOURS: readonly Neighbour[] = [
  { ruleId: 'leak/resident-id', what: 'credit-code', html: rng => `<p>统一社会信用代码：${creditCode(rng)}</p>` },
  {
    ruleId: 'leak/resident-id',
    what: 'timestamp',
    html: rng => `<p data-publish-id="${stamp(rng)}${digits(rng, 4)}">发布流水号见页面底部。</p>`,
  },
  { ruleId: 'leak/resident-id', what: 'contract-number', html: rng => `<p>合同编号：${nearResidentId(rng)}</p>` },
  {
    ruleId: 'leak/resident-id',
    what: 'masked-first-last',
    html: rng => `<p>申请人身份证号：110199********${digits(rng, 4)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'masked-middle',
    html: rng => `<p>证件号码：1101***********${digits(rng, 3)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'filing-number',
    html: rng => `<p>备案编号：1399${digits(rng, 7)}，项目代码：2024-110199-48-01-${digits(rng, 6)}</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'fifteen-digits',
    html: rng => `<p>设备登记序列 ${rng.int(1, 9)}${digits(rng, 14)} 已入库。</p>`,
  },
  {
    ruleId: 'leak/resident-id',
    what: 'twenty-digits',
    html: rng => `<p>缴款书编号：${rng.int(1, 9)}${digits(rng, 19)}</p>`,
  },
  {
    ruleId: 'leak/bank-card',
    what: 'public-account',
    html: rng => `<p>户名：莲湖新区财政局国库支付中心，开户行：莲湖银行营业部，账号：0200${digits(rng, 15)}</p>`,
  },
  {
    ruleId: 'leak/mobile',
    what: 'office-phone',
    html: (_, page) => `<p>咨询电话：${page.unit.phone}转802，政务服务热线12345。</p>`,
  },
  { ruleId: 'contact/phone-format', what: 'service-number', html: () => '<p>服务热线：12345；消费投诉：12315。</p>' },
  {
    ruleId: 'leak/secret-mark',
    what: 'number-of-a-secretariat',
    html: () => '<p>参照《关于加强项目管理的通知》（皖政秘〔2021〕254号）的做法执行。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'exam-paper',
    html: () => '<p>往年试卷首页印有“绝密★启用前”字样，现予公布供练习使用。</p>',
  },
  {
    ruleId: 'leak/secret-mark',
    what: 'text-about-secrecy',
    html: () => '<p>涉及国家秘密、商业秘密的除外，各单位应当防止泄露国家秘密和工作秘密。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'private-issue',
    html: () => '<p>企业可以通过公开发行或者非公开发行债券的方式筹集资金。</p>',
  },
  {
    ruleId: 'leak/sensitive-term',
    what: 'internal-publication',
    html: () => '<p>内部资料性出版物的印制应当依法办理准印证。</p>',
  },
  { ruleId: 'leak/sensitive-term', what: 'reading-term', html: () => '<p>档案借阅实行限期查阅，到期应当归还。</p>' },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'order-number',
    html: () => '<p>依据《中华人民共和国政府信息公开条例》（国务院令第711号）办理。</p>',
  },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'cited-number',
    html: rng =>
      `<p>按照《关于做好相关工作的通知》（莲政办发〔${rng.int(2015, 2023)}〕${rng.int(1, 80)}号）的要求，做好衔接。</p>`,
  },
  {
    ruleId: 'policy/doc-number-bracket',
    what: 'year-in-round-brackets',
    html: rng => `<p>资料来源：统计年鉴（${rng.int(2019, 2025)}），第${rng.int(10, 90)}页。</p>`,
  },
  {
    ruleId: 'policy/validity-missing',
    what: 'word-in-text',
    html: () => '<p>营业执照有效，且在有效期内的，可以直接申请。</p>',
  },
  {
    ruleId: 'accessibility/image-alt',
    what: 'decorative-image',
    html: (_, page) =>
      `<p><img src="${'../'.repeat(page.path.split('/').length - 1)}assets/line.png" alt="" width="600" height="1"></p>`,
  },
  {
    ruleId: 'link/vague-text',
    what: 'telling-text',
    html: (_, page) =>
      `<p>下载材料和查询进度，请到<a href="${'../'.repeat(page.path.split('/').length - 1)}${page.unit.key}/index.html">${page.unit.siteName}首页办事服务栏目</a>。</p>`,
  },
  {
    ruleId: 'page/template-residue',
    what: 'ordinary-issue',
    html: rng => `<p>全文刊登于政府公报${rng.int(2018, 2024)}年第${rng.int(1, 4)}期。</p>`,
  },
  {
    ruleId: 'finance/unit-missing',
    what: 'amount-with-unit',
    html: rng => `<p>项目总投资${rng.int(100, 900)}.5万元，其中财政资金${rng.int(10, 90)}万元。</p>`,
  },
]

/** Adds one look-alike to an article; they take turns. */
export function addNeighbour(page: PageModel, ordinal: number, rng: Rng): void {
  const neighbour = NEIGHBOURS[ordinal % NEIGHBOURS.length]!
  insert(page, neighbour.html(rng, page), rng)
  page.lookAlikes.push({ ruleId: neighbour.ruleId, what: neighbour.what })
}
