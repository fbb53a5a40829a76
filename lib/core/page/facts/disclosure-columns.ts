import { fold } from '../../text/fold.ts'
import { defineFact } from '../fact.ts'
import type { Page } from '../page.ts'
import { DISCLOSURE_COLUMNS, type DisclosureColumn } from '../page-facts.ts'
import { attr, type Element, textOf } from '../tree.ts'

/**
 * Names of the entries of a disclosure platform (国办公开办函〔2019〕61号: 指南, 制度, 法定主动公开内容, 年报; 条例 art. 12 目录, art. 27 依申请公开),
 * older ones included. Whole names: `办事指南` is no guide and `政府网站年度报表` no annual report.
 */
const OWNER = '(?:本?(?:机关|部门|单位|市|县|区|省|镇|乡|街道)?)(?:政府)?(?:部门)?'
const PUBLIC = '(?:(?:政府|政务)?信息公开|政务公开)'
const NAMES: Readonly<Record<DisclosureColumn, RegExp>> = {
  guide: new RegExp(`^(?:${OWNER}${PUBLIC}|公开)指南$`),
  system: new RegExp(`^(?:${OWNER}${PUBLIC}|公开)(?:相关|工作)?(?:制度|规定)$`),
  mandatory: /^(?:法定)?主动公开(?:的?(?:内容|信息|事项|政府信息|政府信息内容))?$|^法定公开内容$/,
  annualReport: new RegExp(
    `^(?:${OWNER}${PUBLIC}(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:年报|年度报告|年度工作报告)|公开年报|年度报告|公开年度报告)$`,
  ),
  request:
    /^(?:政府信息)?依申请公开(?:政府信息|渠道|入口|申请|平台|系统)?$|^(?:政府)?信息公开申请$|^申请公开政府信息$|^(?:我要|网上|在线)申请公开$/,
  catalogue: new RegExp(`^(?:${OWNER}${PUBLIC}(?:事项)?|公开)目录$`),
}

/** Characters without which no text is an entry's name, the same in both scripts. */
const HINT = /[公年]/

/** No name with decoration is longer. */
const LONGEST = 40

/** Which entries of the disclosure platform are linked anywhere on the page: by words, tooltip or picture, in any navigation. */
export const disclosureColumns = defineFact<readonly DisclosureColumn[]>('disclosureColumns', page => {
  const found = new Set<DisclosureColumn>()
  for (const link of page.elements('a')) {
    for (const name of namesOf(page, link)) {
      if (!/公开|年度报告/.test(name)) continue
      const column = DISCLOSURE_COLUMNS.find(key => NAMES[key].test(name))
      if (column) found.add(column)
    }
  }
  return DISCLOSURE_COLUMNS.filter(key => found.has(key))
})

function* namesOf(page: Page, link: Element): Generator<string> {
  const words = shortText(link)
  if (words !== null) yield normalise(page, words)
  const title = attr(link, 'title')
  if (title !== null) yield normalise(page, title)
  for (const child of link.children) {
    if (child.type !== 'element' || child.tagName !== 'img') continue
    for (const property of ['alt', 'title']) {
      const text = attr(child, property)
      if (text !== null) yield normalise(page, text)
    }
  }
}

/** The text of a link, `null` where it is too much to be a name. */
const shortText = (link: Element): string | null => {
  if (link.children.length > 20) return null
  const text = link.children.length === 1 && link.children[0]!.type === 'text' ? link.children[0]!.value : textOf(link)
  return text.length > 400 ? null : text
}

const normalise = (page: Page, text: string): string => {
  if (!HINT.test(text)) return ''
  const squeezed = text.replace(/[\s\u200b\ufeff]+/g, '')
  if (squeezed.length < 4 || squeezed.length > LONGEST) return ''
  return fold(page.simplify(squeezed)).replace(/^[·•▪○●◆>»|\-[(【]+|[>»|)\]】:]+$/g, '')
}
