import { yearOf } from '../days.ts'
import { type Column, itemDate, needsInterpretation, type Plan, policyOfInterpretation, type Unit } from '../plan.ts'
import { DISTRICT, subject } from '../text.ts'

/** What a policy rules, and its name within 《》 where it has one. */
export interface PolicyName {
  title: string
  /** Name of the document that the policy issues, without 《》. */
  name: string
  form: 'measures' | 'support' | 'plan' | 'opinion' | 'other'
}

export function policyName(plan: Plan, unit: Unit, column: Column, index: number): PolicyName {
  const { topic, area } = subject(index, unit.index)
  const year = yearOf(itemDate(plan, unit, column, index))
  if (!needsInterpretation(index)) {
    const subjects = [
      `关于同意调整${area}${topic}服务站点的批复`,
      `关于表彰${year}年${topic}工作先进集体的通报`,
      `关于${area}${topic}工作专班人员任免的通知`,
    ]
    const title = `${unit.name}${subjects[Math.floor(index / 4) % subjects.length]}`
    return { title, name: title, form: 'other' }
  }
  const place = `${DISTRICT}${area}`
  const issued = (name: string) => `${unit.name}关于印发《${name}》的通知`
  switch (index % 4) {
    case 0:
      return { title: issued(`${place}${topic}管理办法`), name: `${place}${topic}管理办法`, form: 'measures' }
    case 1:
      return { title: issued(`${place}支持${topic}若干措施`), name: `${place}支持${topic}若干措施`, form: 'support' }
    default: {
      if (index % 8 === 2) {
        const name = `${place}${topic}行动计划（${year}—${year + 2}年）`
        return { title: issued(name), name, form: 'plan' }
      }
      const title = `${unit.name}关于加强${area}${topic}工作的实施意见`
      return { title, name: title, form: 'opinion' }
    }
  }
}

const QUARTERS = ['一', '二', '三', '四']

function quarterBefore(day: string): string {
  const month = Number(day.slice(5, 7))
  const quarter = Math.floor((month - 1) / 3)
  return quarter === 0 ? `${yearOf(day) - 1}年第四季度` : `${yearOf(day)}年第${QUARTERS[quarter - 1]}季度`
}

/** True where the n-th item of a consultation column reports on the draft that is the next older item. */
export function isFeedback(column: Column, index: number): boolean {
  return index % 2 === 1 && index + 1 < column.items
}

export function draftName(index: number, unit: number): string {
  const { topic, area } = subject(index * 3 + 1, unit)
  return `${DISTRICT}${area}${topic}管理办法（征求意见稿）`
}

/** Title of the n-th item of a column; the same in lists, links and on the page itself. */
export function itemTitle(plan: Plan, unit: Unit, column: Column, index: number): string {
  const { topic, area } = subject(index, unit.index)
  const day = itemDate(plan, unit, column, index)
  const year = yearOf(day)
  switch (column.content) {
    case 'policy':
      return policyName(plan, unit, column, index).title
    case 'interpretation': {
      const policies = unit.columns.find(other => other.content === 'policy')!
      const { name } = policyName(plan, unit, policies, policyOfInterpretation(index))
      const forms = [`《${name}》政策解读`, `一图读懂《${name}》`, `关于《${name}》的问答解读`]
      return forms[Math.floor(index / 3) % forms.length]!
    }
    case 'consultation':
      return isFeedback(column, index)
        ? `关于《${draftName(index + 1, unit.index)}》意见采纳情况的反馈`
        : `关于公开征求《${draftName(index, unit.index)}》意见的公告`
    case 'finance':
      return day.slice(5) === '09-10'
        ? `${unit.name}${year - 1}年部门决算公开说明`
        : `${unit.name}${year}年部门预算公开说明`
    case 'annual-report':
      return `${unit.name}${year - 1}年政府信息公开工作年度报告`
    case 'gazette': {
      const issue = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
      const [issueYear, number] = issue === 0 ? [year - 1, 4] : [year, issue]
      return `${unit.name}公报${issueYear}年第${number}期（总第${(issueYear - 2012) * 4 + number}期）`
    }
    case 'system':
      return `${unit.name}${['政府信息公开保密审查制度', '政府信息主动公开制度', '政府信息公开申请办理制度', '政策解读工作制度'][index % 4]}`
    case 'service':
      return `${topic}申请（${area}）办事指南`
    case 'redemption':
      return `${area}支持${topic}资金政策兑现${['指南', '办理指南', '服务指南'][index % 3]}`
    case 'hall':
      return `${area}${['政务服务中心政务公开专区', '便民服务中心', '政务服务大厅简介'][index % 3]}`
    case 'personal-list':
      return `关于${area}${topic}${year}年第${index + 1}批拟补助人员名单的公示`
    case 'notice':
      return [
        `关于开展${area}${topic}集中登记的通知`,
        `关于${area}${topic}服务时间调整的公告`,
        `${unit.name}关于${area}${topic}设施检修的通告`,
      ][index % 3]!
    case 'news':
      return [
        `${area}：${topic}惠及居民`,
        `${unit.name}到${area}调研${topic}工作`,
        `${topic}现场推进会在${area}召开`,
        `${area}${topic}服务站开放`,
      ][index % 4]!
    case 'topic':
      return column.freshDays === 100
        ? `${quarterBefore(day)}${column.name}进展情况（${area}${topic}，${day.slice(5)}）`
        : `${column.name}：${area}${topic}工作情况（${day}）`
  }
}
