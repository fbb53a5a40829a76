import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import type { Page } from '../../lib/core/page/page.ts'

const REPORT = /(?:信息|政务)公开(?:工作)?.{0,12}(?:报告|年报)/
/** Reports on other matters, and papers about reports. */
const OTHER = /网站|法治|依法行政|解读|图解|一图|问答|通知|报表|举报|说明$|督查|评估|自查|制度|计划/
const YEAR = /(20[0-9]{2})年?度?/

/** The year that an annual report on disclosure tells of, by its title; `null` for other pages and titles without one. */
export const reportYear = (page: Page): number | null => {
  const title = page.fact(plainTitle)
  if (!REPORT.test(title) || OTHER.test(title)) return null
  const year = YEAR.exec(title)?.[1]
  return year === undefined ? null : Number(year)
}
