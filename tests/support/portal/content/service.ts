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
