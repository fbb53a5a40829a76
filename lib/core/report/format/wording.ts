import {
  type Bilingual,
  type Finding,
  inLanguage,
  type Language,
  type Place,
  type Severity,
} from '../../engine/finding.ts'
import type { Rule, RuleDocs } from '../../engine/rule.ts'
import type { PageKind } from '../../page/page-facts.ts'
import type { IdleIgnore, WorkPointStatus } from '../report.ts'
import type { FormatOptions } from './options.ts'

/** The words that several formats share, so that a person meets the same ones everywhere. */

export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warn: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

export const CERTAINTY_NAMES: Readonly<Record<Finding['certainty'], Bilingual>> = {
  sure: { zh: '确定', en: 'sure' },
  review: { zh: '待人工复核', en: 'to review' },
}

export const VETO: Bilingual = { zh: '单项否决', en: 'veto' }

export const KIND_NAMES: Readonly<Record<PageKind, Bilingual>> = {
  home: { zh: '首页', en: 'home page' },
  'column-list': { zh: '栏目列表页', en: 'column list' },
  policy: { zh: '政策文件页', en: 'policy' },
  interpretation: { zh: '政策解读页', en: 'interpretation' },
  'disclosure-platform': { zh: '政府信息公开平台', en: 'disclosure platform' },
  'disclosure-guide': { zh: '信息公开指南', en: 'disclosure guide' },
  'annual-report': { zh: '信息公开年报', en: 'annual report' },
  notice: { zh: '通知公告', en: 'notice' },
  news: { zh: '新闻动态', en: 'news' },
  service: { zh: '办事服务页', en: 'service' },
  consultation: { zh: '征集意见页', en: 'consultation' },
  'personal-list': { zh: '人员名单公示', en: 'list of persons' },
  other: { zh: '其他页面', en: 'other' },
}

export const OWNER_NAMES: Readonly<Record<RuleDocs['owner'], Bilingual>> = {
  editor: { zh: '编辑人员', en: 'editor' },
  template: { zh: '模板维护人员', en: 'template maintainer' },
  operations: { zh: '运维人员', en: 'operations' },
}

/** The part of a rule id before the slash; a team's own prefix stands for itself. */
const AREA_NAMES: Readonly<Record<string, Bilingual>> = {
  disclosure: { zh: '政府信息公开', en: 'Disclosure' },
  policy: { zh: '政策文件', en: 'Policy' },
  interpretation: { zh: '政策解读', en: 'Interpretation' },
  consultation: { zh: '征集意见', en: 'Consultation' },
  leak: { zh: '敏感信息', en: 'Leaks' },
  accessibility: { zh: '无障碍', en: 'Accessibility' },
  page: { zh: '页面基础', en: 'Page basics' },
  column: { zh: '栏目建设', en: 'Columns' },
  finance: { zh: '财政信息', en: 'Finance' },
  gazette: { zh: '政府公报', en: 'Gazette' },
  service: { zh: '政务服务', en: 'Services' },
  link: { zh: '链接', en: 'Links' },
  contact: { zh: '联系方式', en: 'Contacts' },
}

export const STATUS_NAMES: Readonly<Record<WorkPointStatus['status'], Bilingual>> = {
  met: { zh: '达到', en: 'met' },
  unmet: { zh: '未达到', en: 'unmet' },
  unknown: { zh: '无法判断', en: 'unknown' },
}

export const IGNORE_STATES: Readonly<Record<IdleIgnore['state'], Bilingual>> = {
  unused: { zh: '没有对应的问题', en: 'matched nothing' },
  expired: { zh: '已过期', en: 'expired' },
  'no-reason': { zh: '没有写明理由', en: 'no reason given' },
  refused: { zh: '不予采纳', en: 'refused' },
}

export const IGNORE_SOURCES: Readonly<Record<IdleIgnore['from'], Bilingual>> = {
  config: { zh: '配置', en: 'config' },
  page: { zh: '页面注释', en: 'page comment' },
  baseline: { zh: '基线', en: 'baseline' },
}

/** Codes of `notChecked`; one that is not here stands for itself. */
const NOT_CHECKED_REASONS: Readonly<Record<string, Bilingual>> = {
  'rule-error': { zh: '规则运行出错', en: 'rule failed' },
  'rule-timeout': { zh: '规则运行超时', en: 'rule timed out' },
  'too-large': { zh: '页面过大', en: 'page too large' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  'not-html': { zh: '不是网页', en: 'not HTML' },
  'http-status': { zh: '网站返回错误', en: 'HTTP error' },
  timeout: { zh: '访问超时', en: 'timed out' },
  network: { zh: '无法连接', en: 'no connection' },
  redirect: { zh: '重定向有误', en: 'bad redirect' },
  'no-pages': { zh: '没有网页', en: 'no pages' },
  'page-error': { zh: '页面处理出错', en: 'page failed' },
  broken: { zh: '文件损坏', en: 'broken file' },
  encrypted: { zh: '文件加密', en: 'encrypted' },
  scanned: { zh: '扫描件，没有文字', en: 'scanned, without text' },
  unsupported: { zh: '不支持的格式', en: 'unsupported format' },
  dns: { zh: '域名无法解析', en: 'host name does not resolve' },
  private: { zh: '内部地址', en: 'private address' },
  protocol: { zh: '响应不合规范', en: 'bad response' },
  reset: { zh: '连接中断', en: 'connection cut' },
  robots: { zh: 'robots.txt 不允许', en: 'disallowed by robots.txt' },
  tls: { zh: '加密连接有误', en: 'TLS error' },
  blocked: { zh: '被网站防护拦截', en: 'blocked by a protection' },
  login: { zh: '需要登录', en: 'login required' },
  empty: { zh: '内容为空', en: 'empty' },
  'soft-error': { zh: '返回的是错误页', en: 'an error page with status 200' },
  'not-read': { zh: '没有读取', en: 'not read' },
  'address-lost': { zh: '网址未保存', en: 'address not kept' },
  'worker-died': { zh: '检查进程异常结束', en: 'worker died' },
}

export const areaOf = (ruleId: string): string => ruleId.split('/', 1)[0] ?? ruleId

export const areaName = (area: string, language: Language): string => {
  const name = Object.hasOwn(AREA_NAMES, area) ? AREA_NAMES[area] : undefined
  return name ? inLanguage(name, language) : area
}

export const reasonName = (reason: string, language: Language): string => {
  const name = Object.hasOwn(NOT_CHECKED_REASONS, reason) ? NOT_CHECKED_REASONS[reason] : undefined
  return name ? inLanguage(name, language) : reason
}

/** `第 20 项`; an unknown id stands for itself. */
export const workPointNumber = (id: string, { workPoints, language }: FormatOptions): string => {
  const point = workPoints.get(id)
  if (!point) return id
  return language === 'en' ? `No. ${point.no}` : `第 ${point.no} 项`
}

/** `第 20 项` and its text. */
export const workPointName = (id: string, options: FormatOptions): string =>
  [workPointNumber(id, options), options.workPoints.get(id)?.text].filter(Boolean).join(' ')

/** `GB/T 9704-2012 7.2.5；…`, empty without a rule. */
export const basisOf = (rule: Rule | undefined): string =>
  (rule?.docs.basis ?? []).map(({ title, clause }) => (clause ? `${title} ${clause}` : title)).join('；')

/** Where in a page or attachment: `第 12 行第 5 列`, `工作表“名单” B7`; empty where it is nowhere in particular. */
export const placeName = ({ line, column, part }: Place, language: Language): string => {
  const zh = language === 'zh-CN'
  const words: string[] = []
  if (part?.entry !== undefined) words.push(zh ? `压缩包内 ${part.entry}` : `in ${part.entry}`)
  if (part?.sheet !== undefined) words.push(zh ? `工作表“${part.sheet}”` : `sheet “${part.sheet}”`)
  if (part?.cell !== undefined) words.push(zh ? `单元格 ${part.cell}` : `cell ${part.cell}`)
  if (part?.page !== undefined) words.push(zh ? `第 ${part.page} 页` : `page ${part.page}`)
  if (line !== null) {
    const at = column === null ? '' : zh ? `第 ${column} 列` : `, column ${column}`
    words.push(zh ? `第 ${line} 行${at}` : `line ${line}${at}`)
  }
  return words.join(zh ? ' ' : ', ')
}
