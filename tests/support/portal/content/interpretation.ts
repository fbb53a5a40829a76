import type { PageModel } from '../page-model.ts'
import { columnOf, docNumber, policyOfInterpretation } from '../plan.ts'
import { image } from '../templates/parts.ts'
import { ordinal, paragraph, subject } from '../text.ts'
import { articlePage, type Item, pairedLink } from './base.ts'
import { policyName } from './titles.ts'

const ASPECTS: [heading: string, start: string][] = [
  ['出台背景和依据', '文件起草的背景是'],
  ['目标任务', '文件提出的目标任务是'],
  ['主要内容', '文件的主要内容包括六个部分'],
  ['创新特点', '与以往做法相比，本次的创新和亮点是'],
  ['名词解释', '文件所称服务对象，是指在辖区内居住或经营的居民和企业'],
  ['适用范围', '文件适用于辖区内的单位和居民'],
  ['执行标准', '执行标准和办理期限按文件附表确定'],
  ['注意事项', '需要注意的是，申请材料应当真实完整，不得重复申报'],
  ['新旧政策差异', '与原有规定相衔接，主要调整了受理方式'],
]

/** Who explains and whom to ask, as the last line prints it; the defect `interpretation/contact-missing` takes it away. */
export function contactLine({ unit, index }: Pick<Item, 'unit' | 'index'>): string {
  return [
    `解读机构：${unit.name}政策法规科　咨询电话：${unit.phone}`,
    `联系人：${unit.name}办公室，电话：${unit.phone}`,
    `解读单位：${unit.name}`,
    `对政策有疑问的，可在工作日拨打${unit.phone}咨询。`,
  ][index % 4]!
}

/** An interpretation: all aspects as text, or as a picture with the same text below, with the policy linked at one of several places. */
export function buildInterpretation(item: Item): PageModel {
  const { plan, unit, index, rng } = item
  const page = articlePage(item, 'interpretation')
  const policies = columnOf(unit, 'zcwj')!
  const policyIndex = policyOfInterpretation(index)
  const { topic } = subject(policyIndex, unit.index)
  const { name } = policyName(plan, unit, policies, policyIndex)
  const number = docNumber(plan, unit, policies, policyIndex)

  page.body.push({
    type: 'p',
    html: `近日，${unit.name}印发《${name}》（${number}，以下简称文件）。现将有关情况解读如下。`,
  })
  if (page.heading.startsWith('一图读懂')) {
    page.body.push({
      type: 'raw',
      html: `<p style="text-align:center">${image(page, 'picture.png', `一图读懂《${name}》，文字内容见下文`)}</p>`,
    })
  }
  for (const [number, [heading, start]] of ASPECTS.entries()) {
    page.body.push({
      type: 'heading',
      html: page.heading.includes('问答') ? `${number + 1}. 问：${heading}是什么？` : `${ordinal(number)}、${heading}`,
    })
    page.body.push({ type: 'p', html: `${start}：${paragraph(topic, rng)}` })
  }
  page.body.push({ type: 'p', html: contactLine(item) })
  page.related.push({
    place: rng.pick(['aside', 'below', 'inline'] as const),
    heading: rng.pick(['相关政策', '政策原文', '相关文件', '原文链接']),
    relation: 'policy',
    links: [pairedLink(item, policies, policyIndex)],
  })
  return page
}
