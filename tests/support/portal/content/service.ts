import type { PageModel } from '../page-model.ts'
import { ordinal, paragraph, subject } from '../text.ts'
import { articlePage, type Item } from './base.ts'

/** A service guide with the eight elements of the national indicators, fee, time limit and result. */
export function buildService(item: Item): PageModel {
  const { unit, index, rng } = item
  const page = articlePage(item, 'service')
  const { topic, area } = subject(index, unit.index)
  const parts: [string, string][] = [
    ['事项名称', `${topic}申请（${area}）`],
    ['设定依据', `《${topic}管理办法》第八条`],
    ['受理条件', `申请人在${area}居住或者经营，符合${topic}服务范围。${paragraph(topic, rng)}`],
    ['申请材料', '1.申请表；2.身份证明材料（现场核验，不留存复印件）；3.情况说明。'],
    ['办理流程', `申请、受理、审核、决定、送达。${paragraph(topic, rng)}`],
    ['办理时限', '法定时限20个工作日，承诺时限7个工作日。'],
    ['收费标准', '不收费。'],
    ['办理地点', `${unit.address}政务服务中心一层综合窗口`],
    ['办理时间', '周一至周五9:00—12:00，13:30—17:30，法定节假日除外'],
    ['联系电话', unit.phone],
    ['办理结果', '准予或者不予办理的书面决定'],
  ]
  for (const [number, [heading, text]] of parts.entries()) {
    page.body.push({ type: 'heading', html: `${ordinal(number)}、${heading}` })
    page.body.push({ type: 'p', html: text })
  }
  for (let left = rng.int(2, 5); left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, rng) })
  return page
}

/** A page that tells companies how to claim a benefit: who, on what conditions, how much, when, with what papers, where. */
export function buildRedemption(item: Item): PageModel {
  const { unit, index, rng } = item
  // A guide in a column of its own: its kind is for the engine to say.
  const page = articlePage(item, null)
  const { topic, area } = subject(index, unit.index)
  for (const [heading, text] of redemptionParts(topic, area, rng.int(1, 9))) {
    page.body.push({ type: 'heading', html: heading })
    page.body.push({ type: 'p', html: text })
  }
  page.body.push({ type: 'p', html: `咨询电话：${unit.phone}` })
  return page
}

/** The six elements of a benefit, in the order of the work points: heading and text. */
function redemptionParts(topic: string, area: string, amount: number): [heading: string, text: string][] {
  return [
    ['支持对象', `在${area}登记注册的企业和社会组织。`],
    ['申报条件', `从事${topic}满一年，信用记录良好。`],
    ['支持标准', `按实际投入的30%给予支持，每家最高${amount}0万元。`],
    ['申报时间', '每年3月1日至4月30日，逾期不再受理。'],
    ['申报材料', '申报书、营业执照复印件、投入明细表。'],
    ['申报入口', '登录政策兑现专区在线填报，或者到政务服务中心惠企窗口提交。'],
  ]
}

/** A service hall or reading corner: what it offers, where it is, when it is open, whom to call. */
export function buildHall(item: Item): PageModel {
  const { unit, index, rng } = item
  const page = articlePage(item, null)
  const { topic } = subject(index, unit.index)
  page.body.push({ type: 'p', html: '专区提供政府公报、政策文件和办事指南的查阅，设有自助终端，由专人引导。' })
  page.body.push({ type: 'p', html: paragraph(topic, rng) })
  page.body.push({ type: 'p', html: `地址：${unit.address}` })
  page.body.push({ type: 'p', html: '开放时间：周一至周五9:00—12:00，13:30—17:30' })
  page.body.push({ type: 'p', html: `咨询电话：${unit.phone}` })
  return page
}
