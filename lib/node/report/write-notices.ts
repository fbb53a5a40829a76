import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../../core/engine/config.ts'
import type { Finding } from '../../core/engine/finding.ts'
import { chineseDay } from '../../core/report/deadline.ts'
import { LEVELS, levelOf, noCounts, sum } from '../../core/report/format/level.ts'
import {
  areaName,
  areaOf,
  basisOf,
  OWNER_NAMES,
  placeName,
  reasonName,
  workPointName,
} from '../../core/report/format/wording.ts'
import { scoreState } from '../../core/report/score.ts'
import { isComplete, notCheckedOf, type RuleTally, type UnitTally } from '../../core/report/tally.ts'
import { openFile } from '../output.ts'
import {
  addressee,
  annex,
  type Block,
  caption,
  heading,
  officialDocument,
  ordinal,
  paragraph,
  signature,
  subheading,
  table,
  title,
} from './official-document.ts'
import type { Inspection, ReportWriter } from './report-writer.ts'

/** Rules told of under one area of a notice. */
const RULES = 8
/** Rows of the annex of a notice; the ledger has all. */
const ROWS = 100
const LANGUAGE = 'zh-CN'

/**
 * A notice for each unit and one summary for leaders, as official documents (DOCX) in a folder. They are always in Chinese. All comes
 * from the counts and the few examples that the survey kept, so nothing is read again.
 *
 * @param issuer who signs; empty: a blank to fill in
 */
export const createNotices = (inspection: Inspection, folder: string, issuer = ''): ReportWriter => ({
  page: async () => {},
  site: async () => {},
  async end() {
    try {
      await mkdir(folder, { recursive: true })
    } catch (error) {
      throw new UsageError(`${folder}: 文件夹无法建立 (cannot be made): ${(error as Error).message}`)
    }
    const signed = issuer === '' ? '（检查单位）' : issuer
    const taken = new Set<string>()
    await write(folder, fileName('检查情况报告', taken), '检查情况报告', summaryBlocks(inspection, signed))
    for (const { name } of inspection.units) {
      const unit = inspection.tally.units.get(name)
      if (unit)
        await write(
          folder,
          fileName(`整改通知书_${name}`, taken),
          `整改通知书 ${name}`,
          noticeBlocks(unit, inspection, signed),
        )
    }
  },
  discard: async () => {},
})

const write = async (folder: string, file: string, name: string, blocks: readonly Block[]): Promise<void> => {
  const output = await openFile(path.join(folder, file))
  await output.write(await officialDocument(name, blocks))
  await output.close()
}

/** A name that stays in its folder on every system, and is no other's. */
const fileName = (name: string, taken: Set<string>): string => {
  const safe = name
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '_')
    .replace(/\p{Cs}/gu, '_')
    .slice(0, 60)
    .replace(/[. ]+$/, '')
  for (let nth = 1; ; nth++) {
    const file = nth === 1 ? `${safe}.docx` : `${safe}（${nth}）.docx`
    if (taken.has(file.toLowerCase())) continue
    taken.add(file.toLowerCase())
    return file
  }
}

const noticeBlocks = (unit: UnitTally, inspection: Inspection, issuer: string): Block[] => {
  const { scores, meta, deadlines, comparison } = inspection
  const score = scores.of(unit.unit)
  const blocks: Block[] = []
  let sections = 0
  const section = (text: string): void => {
    blocks.push(heading(`${ordinal(++sections)}、${text}`))
  }

  blocks.push(
    title(`关于${unit.unit}网站检查情况的通知`),
    addressee(unit.unit),
    paragraph(
      `为做好政务公开和政府网站管理工作，近日对你单位网站进行了检查（检查日期 ${chineseDay(meta.head.now)}）。现将有关情况通知如下。`,
    ),
  )

  section('检查概况')
  const sites = unit.sites.map(({ url }) => url).filter(url => url !== '')
  blocks.push(
    paragraph(
      `${sites.length > 0 ? `检查站点：${sites.join('、')}。` : ''}共检查页面 ${unit.pages} 个，其中 ${unit.clean} 个未发现问题。${countsText(unit)}`,
    ),
  )
  const left = notCheckedOf(unit)
  if (left > 0)
    blocks.push(
      paragraph(
        `另有 ${left} 项未能检查（${[...unit.notChecked].map(([reason, n]) => `${reasonName(reason, LANGUAGE)} ${n}`).join('，')}），不作为问题统计，请一并核实。`,
      ),
    )
  if (unit.sites.length > 0 && !isComplete(unit))
    blocks.push(paragraph('本次检查未覆盖全部页面，未列出的问题不等于没有问题。'))
  blocks.push(
    paragraph(
      `按检查评分表，得分 ${score.points} 分，结论：${scoreState(score, LANGUAGE)}。其中标明“本工具设定”的扣分仅供各单位之间比较。`,
    ),
  )
  if (comparison) {
    const changes = comparison.byUnit(unit.unit)
    blocks.push(
      paragraph(
        `与${chineseDay(comparison.since)}的检查相比，已整改 ${changes.mended} 处，未整改 ${changes.persisting} 处，新增 ${changes.new} 处${
          changes.open > 0 ? `，未能复查 ${changes.open} 处` : ''
        }。`,
      ),
    )
  }

  const rules = [...unit.rules.values()].sort(gravest)
  const vetoes = rules.filter(rule => rule.vetoes > 0)
  if (vetoes.length > 0) {
    section(unit.vetoes.sure > 0 ? '单项否决项' : '疑似单项否决项（待人工复核）')
    for (const [at, rule] of vetoes.entries()) blocks.push(paragraph(`${at + 1}. ${ruleText(rule, inspection, true)}`))
  }

  if (rules.length > 0) {
    section('主要问题')
    for (const [at, [area, own]] of byArea(rules).entries()) {
      blocks.push(subheading(`（${ordinal(at + 1)}）${areaName(area, LANGUAGE)}`))
      for (const [nth, rule] of own.slice(0, RULES).entries())
        blocks.push(paragraph(`${nth + 1}. ${ruleText(rule, inspection, false)}`))
      if (own.length > RULES) blocks.push(paragraph(`其余 ${own.length - RULES} 类问题见整改台账。`))
    }
  }

  const unmet = [...unit.points.values()].filter(({ status }) => status === 'unmet')
  if (unmet.length > 0) {
    section('未达到的工作要点')
    for (const { id } of unmet) blocks.push(paragraph(`${workPointName(id, inspection)}`))
  }

  section('整改要求')
  if (sum(unit.counts) === 0) blocks.push(paragraph('本次检查未发现问题，请继续做好日常巡查。'))
  else {
    const asks = [
      ...(vetoes.length > 0
        ? [`单项否决项（疑似的经核实属实后）请立即整改，于${chineseDay(deadlines.veto)}前完成。`]
        : []),
      `错误类问题请于${chineseDay(deadlines.error)}前整改完毕，其他问题按整改台账所列期限完成。`,
      '需人工复核的问题请逐条核实；确非问题的，注明理由。模板和系统方面的问题请协调维护单位统一修改。',
      '涉及个人信息和敏感信息的页面、附件，请先撤下再处理，并清理搜索引擎和转载网站的缓存。',
      '整改完成后书面反馈整改情况，我们将按同一标准复查。',
    ]
    for (const [at, text] of asks.entries()) blocks.push(paragraph(`${at + 1}. ${text}`))
  }

  const rows = rules.flatMap(rule => rule.examples).sort((a, b) => rank(a) - rank(b))
  if (rows.length > 0) blocks.push(paragraph('附件：主要问题清单'))
  blocks.push(...signature(issuer, chineseDay(meta.head.now)))
  if (rows.length > 0) {
    const shown = rows.slice(0, ROWS)
    blocks.push(
      annex('附件'),
      caption('主要问题清单'),
      table(
        ['序号', '网址及位置', '问题', '整改建议', '责任方', '期限'],
        shown.map((finding, at) => annexRow(finding, at + 1, inspection)),
        [6, 28, 30, 18, 9, 9],
      ),
      paragraph(
        shown.length < sum(unit.counts)
          ? `同类问题只列出几处，本表共 ${shown.length} 条；全部 ${sum(unit.counts)} 处见整改台账。`
          : `本表共 ${shown.length} 条。`,
      ),
    )
  }
  return blocks
}

const annexRow = (finding: Finding, number: number, inspection: Inspection): string[] => {
  const rule = inspection.rules.get(finding.ruleId)
  return [
    String(number),
    [finding.place.url, placeName(finding.place, LANGUAGE)].filter(Boolean).join('，'),
    finding.message,
    finding.suggestion === null ? (rule?.docs.fix.zh ?? '') : `可改为：${finding.suggestion}`,
    rule ? OWNER_NAMES[rule.docs.owner].zh : '',
    inspection.deadlines.of(finding),
  ]
}

/** `政策文件应标注有效性：错误 12 处，涉及 9 页。如：…。依据：…。` */
const ruleText = (rule: RuleTally, { rules }: Inspection, veto: boolean): string => {
  const known = rules.get(rule.ruleId)
  const example = rule.examples.find(each => !veto || each.veto) ?? rule.examples[0]
  const n = veto ? rule.vetoes : sum(rule.counts)
  const review = rule.counts.review > 0 ? `（其中 ${rule.counts.review} 处需人工复核）` : ''
  const basis = basisOf(known)
  return [
    `${known?.docs.description.zh ?? rule.ruleId}：${n} 处${review}，涉及 ${rule.pages} 页。`,
    example ? `如：${example.message}（${example.place.url}）。` : '',
    basis === '' ? '' : `依据：${basis}。`,
  ].join('')
}

const countsText = (unit: UnitTally): string => {
  const { counts } = unit
  if (sum(counts) === 0) return ''
  const review = counts.review > 0 ? `，另有 ${counts.review} 处需要人工复核` : ''
  return `发现错误 ${counts.error} 处、警告 ${counts.warn} 处、提示 ${counts.info} 处${review}。`
}

const gravest = (a: RuleTally, b: RuleTally): number =>
  b.vetoes - a.vetoes || LEVELS.reduce((order, level) => order || b.counts[level] - a.counts[level], 0)

const rank = (finding: Finding): number => (finding.veto ? 0 : 1 + LEVELS.indexOf(levelOf(finding)))

const byArea = (rules: readonly RuleTally[]): [string, RuleTally[]][] => {
  const areas = new Map<string, RuleTally[]>()
  for (const rule of rules) {
    const area = areaOf(rule.ruleId)
    areas.set(area, [...(areas.get(area) ?? []), rule])
  }
  return [...areas]
}

const summaryBlocks = (inspection: Inspection, issuer: string): Block[] => {
  const { tally, scores, meta, comparison, units } = inspection
  const all = units.flatMap(({ name }) => tally.units.get(name) ?? [])
  const count = (of: (unit: UnitTally) => number): number => all.reduce((so, unit) => so + of(unit), 0)
  const { total } = tally
  const failing = all.filter(unit => ['veto', 'failed'].includes(scores.of(unit.unit).state))
  const doubtful = all.filter(unit => scores.of(unit.unit).state === 'review')
  const blocks: Block[] = [
    title('关于政府网站政务公开检查情况的报告'),
    heading('一、总体情况'),
    paragraph(
      `${chineseDay(meta.head.now)}，对 ${all.length} 家单位的网站进行了检查，共检查页面 ${count(unit => unit.pages)} 个。发现错误 ${total.error} 处、警告 ${total.warn} 处、提示 ${total.info} 处，另有 ${total.review} 处需要人工复核。未能检查 ${count(notCheckedOf)} 项，检查不完整的单位 ${all.filter(unit => !isComplete(unit)).length} 家。`,
    ),
    paragraph(
      failing.length > 0
        ? `不合格 ${failing.length} 家：${failing.map(({ unit }) => unit).join('、')}。${
            doubtful.length > 0 ? `另有 ${doubtful.length} 家疑似触及单项否决，待人工复核。` : ''
          }`
        : `没有确定不合格的单位。${doubtful.length > 0 ? `${doubtful.length} 家疑似触及单项否决，待人工复核。` : ''}`,
    ),
  ]
  if (comparison) {
    const { total: changes } = comparison
    blocks.push(
      paragraph(
        `与${chineseDay(comparison.since)}的检查相比，已整改 ${changes.mended} 处，未整改 ${changes.persisting} 处，新增 ${changes.new} 处，未能复查 ${changes.open} 处。`,
      ),
    )
  }

  blocks.push(heading('二、突出问题'))
  const rules = new Map<string, RuleTally & { units: number }>()
  for (const unit of all)
    for (const rule of unit.rules.values()) {
      const known = rules.get(rule.ruleId) ?? { ...rule, counts: noCounts(), pages: 0, vetoes: 0, units: 0 }
      for (const level of LEVELS) known.counts[level] += rule.counts[level]
      known.pages += rule.pages
      known.vetoes += rule.vetoes
      known.units++
      rules.set(rule.ruleId, known)
    }
  const sorted = [...rules.values()].sort(gravest)
  if (sorted.length === 0) blocks.push(paragraph('没有发现问题。'))
  for (const [at, rule] of sorted.slice(0, 10).entries())
    blocks.push(
      paragraph(
        `${at + 1}. ${inspection.rules.get(rule.ruleId)?.docs.description.zh ?? rule.ruleId}：${rule.units} 家单位，${sum(rule.counts)} 处，涉及 ${rule.pages} 页${rule.vetoes > 0 ? '，其中有单项否决项' : ''}。`,
      ),
    )

  const points = new Map<string, string[]>()
  for (const unit of all)
    for (const { id, status } of unit.points.values())
      if (status === 'unmet') points.set(id, [...(points.get(id) ?? []), unit.unit])
  let next = 3
  if (points.size > 0) {
    blocks.push(heading(`${ordinal(next++)}、未达到的工作要点`))
    const ordered = [...points].sort(([, a], [, b]) => b.length - a.length)
    for (const [id, names] of ordered.slice(0, 15))
      blocks.push(
        paragraph(
          `${workPointName(id, inspection)}：${names.length} 家（${names.slice(0, 5).join('、')}${names.length > 5 ? '等' : ''}）。`,
        ),
      )
  }
  blocks.push(
    heading(`${ordinal(next)}、下一步工作`),
    paragraph(
      '已按单位形成整改通知书和整改台账。建议督促各单位按期整改，对单项否决项优先处置；整改期满后按同一标准复查，并核对未能检查的页面。',
    ),
    paragraph('附件：各单位检查情况表'),
    ...signature(issuer, chineseDay(meta.head.now)),
    annex('附件'),
    caption('各单位检查情况表'),
    table(
      ['序号', '单位', '得分', '结论', '否决', '错误', '警告', '提示', '复核', '未检查', '页面'],
      all.map((unit, at) => {
        const score = scores.of(unit.unit)
        const numbers = [unit.vetoes.sure, ...LEVELS.map(level => unit.counts[level]), notCheckedOf(unit), unit.pages]
        return [String(at + 1), unit.unit, String(score.points), scoreState(score, LANGUAGE), ...numbers.map(String)]
      }),
      [6, 22, 8, 18, 6, 7, 7, 7, 6, 7, 6],
    ),
    paragraph(
      '得分中标明“本工具设定”的扣分只供各单位之间比较，不是官方评分；否决规则、每项上限和 60 分及格线出自国办秘函〔2019〕19号。',
    ),
  )
  return blocks
}
