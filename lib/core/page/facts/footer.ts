import { defineFact } from '../fact.ts'
import type { Line } from '../line.ts'
import type { Page } from '../page.ts'
import type { Footer } from '../page-facts.ts'
import { attr, type Element, type Parents, parentOf } from '../tree.ts'
import { article } from './article.ts'
import { codeOf } from './script-text.ts'

/** The items of the bottom area that 《政府网站发展指引》(国办发〔2017〕47号) asks for, wherever on the page they stand. */
export const footer = defineFact<Footer>('footer', page => {
  const report = errorReportOf(page)
  const { numbered, own, above } = page.fact(footerLines)
  return {
    organMark: hasOrganMark(page),
    siteIdCode: firstIn(numbered, CODE),
    icp: firstIn(numbered, ICP) ?? icpInImage(page),
    policeRecord: firstIn(numbered, POLICE),
    errorReport: report !== null,
    errorReportSiteCode: report?.siteCode ?? null,
    sponsor: sponsorIn(own) ?? sponsorIn(above),
    contact: contactIn(own) ?? contactIn(above),
  }
})

interface FooterLines {
  /** Those that hold a number: site code, filing, police record. */
  readonly numbered: readonly Line[]
  /** The bottom area of the page. */
  readonly own: readonly Line[]
  /** Short lines right above it, which may be the text's or the footer's, for nothing may part them. */
  readonly above: readonly Line[]
}

/** The lines of the bottom area: from a little above its first number to the page's end; where there is none, those of its element. */
export const footerLines = defineFact<FooterLines>('footerLines', page => {
  const numbered = page.lines.filter(({ plain }) => plain.length <= 1_000 && NUMBERED.test(plain))
  const text = page.fact(article).lines
  const from = text[0]?.index ?? 0
  const to = text.at(-1)?.index ?? -1
  const outside = numbered.filter(({ index }) => index < from || index > to)
  // A text may speak of another site's numbers; but where no line is left outside of it, it has swallowed the footer.
  const own = outside.length > 0 ? outside : numbered
  return { numbered: own, ...bottomLines(page, own, to + 1) }
})

/** Abbreviations of the provinces; filing numbers use 蜀、滇、黔、陇、秦 beside 川、云、贵、甘、陕. */
const PROVINCES = '京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼'
/** Words of the lines that hold one of the numbers. */
const NUMBERED = /标识码|ICP|公网安?备|公安(?:机关|联网)?备案|版权所有|icp/
const CODE = /标识码 ?[:(]? ?(bm\d{8}|\d{8,14})(?!\d)/i
const ICP = new RegExp(`([${PROVINCES}] ?ICP ?[备证](?:案?号)? ?[:]? ?\\d{6,10} ?(?:号)?(?: ?- ?\\d{1,3})?)`, 'i')
const POLICE = new RegExp(
  `([${PROVINCES}]公网安?备(?:案?号)? ?[:]? ?\\d{8,14} ?号?|(?<=公安(?:机关|联网)?备案编?号? ?: ?)\\d{11,14})`,
)

/** The first of a footer's variants for other screens counts. */
const firstIn = (lines: readonly Line[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const match = pattern.exec(line.plain)
    if (!match) continue
    const start = match.index + match[0].indexOf(match[1]!)
    return line.text.slice(start, start + match[1]!.length).trim()
  }
  return null
}

/** The filing number as the text of an image. */
const icpInImage = (page: Page): string | null => {
  for (const image of page.elements('img')) {
    const words = `${attr(image, 'alt') ?? ''} ${attr(image, 'title') ?? ''}`
    if (words.length < 200 && /icp/i.test(words)) {
      const match = ICP.exec(words)
      if (match) return match[1]!
    }
  }
  return null
}

/**
 * 党政机关网站标识: a link to the register of the mark, its script (also one that another script writes), or an image that names it.
 * The blue mark is that of public institutions (事业单位), not of organs.
 */
const hasOrganMark = (page: Page): boolean => {
  for (const script of page.elements('script')) {
    if (isMarkAddress(attr(script, 'src') ?? '')) return true
    const code = codeOf(script)
    if (code.length < 20_000 && (code.includes('onac.cn') || code.includes('_ideConac'))) return true
  }
  for (const { properties } of page.elements('a')) {
    const { href } = properties
    if (typeof href === 'string' && href.includes('conac.cn')) return true
  }
  for (const { properties } of page.elements('img')) {
    const { alt, title, id, src } = properties
    if (naming(page, alt, MARK) || naming(page, title, MARK)) return true
    if (typeof src !== 'string' || src.length > 500) continue
    if (MARK_IMAGE.test(src) || (id === 'imgConac' && !/blue/i.test(src))) return true
  }
  return page
    .elements('div')
    .some(({ properties: { className } }) => Array.isArray(className) && className.includes('j-gov'))
}

const MARK = /党政机关|政府机关网站/
const MARK_IMAGE = /(?:dzjg|conac)[^/]{0,20}\.(?:png|jpe?g|gif|svg)/i

const naming = (page: Page, words: unknown, pattern: RegExp): boolean =>
  typeof words === 'string' && words.length > 3 && words.length < 200 && pattern.test(page.simplify(words))

const isMarkAddress = (address: string): boolean => address.length < 500 && /conac\.cn|\/CA\d{15,24}\.js/i.test(address)

const ERROR_REPORT = /网站找错|找错平台/

const PLATFORM = /exposure\/jiucuo|zfwzgl\.www\.gov\.cn|zfwzzc/i

interface ErrorReport {
  readonly siteCode: string | null
}

/** 「我为政府网站找错」: its script, a link to the platform, a component, or an image, link or line that names it. */
const errorReportOf = (page: Page): ErrorReport | null => {
  let report: ErrorReport | null = null
  for (const script of page.elements('script')) {
    const { id, src } = script.properties
    const named = id === '_jiucuo_'
    if (!named && !(typeof src === 'string' && src.includes('jiucuo'))) continue
    const siteCode = siteCodeOf(script)
    if (named && siteCode !== null) return { siteCode }
    report ??= { siteCode }
  }
  for (const link of page.elements('a')) {
    const { href, title, ariaLabel } = link.properties
    if (typeof href === 'string' && href.length < 2_000 && PLATFORM.test(href)) {
      const siteCode = /site_?code=([A-Za-z]{0,2}\d{8,14})/i.exec(href)?.[1] ?? null
      if (siteCode !== null) return { siteCode }
      report ??= { siteCode }
    } else if (!report && (naming(page, title, ERROR_REPORT) || naming(page, ariaLabel, ERROR_REPORT)))
      report = { siteCode: null }
  }
  if (report) return report
  for (const { properties } of page.elements('img')) {
    const { alt, title, ariaLabel, onClick } = properties
    const opens = typeof onClick === 'string' && /^\s{0,9}Link\s{0,3}\(\s{0,3}['"]/.test(onClick)
    if (opens || [alt, title, ariaLabel].some(words => naming(page, words, ERROR_REPORT))) return { siteCode: null }
  }
  for (const tag of ['div', 'span']) {
    for (const element of page.elements(tag)) {
      const { id, className, title } = element.properties
      if (id === '_jiucuo_' || (Array.isArray(className) && className.includes('j-jiucuo'))) {
        return { siteCode: siteCodeOf(element) }
      }
      if (id === '_span_jiucuo' && title !== undefined) return { siteCode: null }
    }
  }
  const line = page.lines.find(({ plain }) => plain.length < 60 && plain.includes('找错') && ERROR_REPORT.test(plain))
  return line ? { siteCode: null } : null
}

/** `sitecode='…'` in any spelling, also in a component's settings (`data-setting="{sitecode:…}"`). */
const siteCodeOf = (element: Element): string | null => {
  for (const [name, value] of Object.entries(element.properties)) {
    if (/^(?:data-?)?site-?_?code$/i.test(name)) return String(value).trim() || null
  }
  return (
    /sitecode['"]?\s{0,3}:\s{0,3}['"]?([A-Za-z]{0,2}\d{8,14})/.exec(attr(element, 'dataSetting') ?? '')?.[1] ?? null
  )
}

const bottomLines = (page: Page, numbered: readonly Line[], afterText: number): Pick<FooterLines, 'own' | 'above'> => {
  const { lines } = page
  const last = numbered.at(-1)
  if (last) {
    let first = last.index
    for (let i = numbered.length - 1; i >= 0; i--) if (first - numbered[i]!.index < 20) first = numbered[i]!.index
    const above = lines.slice(Math.max(0, first - 4), afterText).filter(({ text }) => text.length < 60)
    return { own: lines.slice(Math.max(afterText, first - 8, 0)), above }
  }
  const end = lines.slice(-25)
  const known = new Map<Parents, boolean>()
  const inFooter = end.filter(line => isInFooter(line.block, known))
  return { own: (inFooter.length > 0 ? inFooter : end.slice(-6)).filter(({ index }) => index >= afterText), above: [] }
}

/** @param known answers for the ancestors that the lines share */
const isInFooter = (block: Parents, known: Map<Parents, boolean>): boolean => {
  const path: Parents[] = []
  let answer = false
  for (let at: Parents | null = block; at; at = parentOf(at)) {
    const told = known.get(at)
    path.push(at)
    answer = told ?? (at.type === 'element' && isFooterElement(at))
    if (answer || told !== undefined) break
  }
  for (const each of path) known.set(each, answer)
  return answer
}

const isFooterElement = (element: Element): boolean =>
  element.tagName === 'footer' ||
  /(?:^|[\s_-])(?:foot|bottom|copyright|banquan)/i.test(
    `${attr(element, 'className') ?? ''} ${attr(element, 'id') ?? ''}`,
  )

const SPONSOR = /(?:主办|主管)(?:单位)?(?:\/[\u3400-\u9fff]{2,6})? ?: ?([^:;|]{2,60})/
const SPONSOR_BEHIND = /(?:^| )([\u3400-\u9fff、 ]{4,40}?) ?主办(?: |$|单位)/
/** What follows on the same line. */
const NEXT_ITEM =
  /(?:承办|协办|技术支持|版权所有|联系(?:电话|地址|方式|我们)|网站标识码|邮政编码|备案|ICP|[([【©]| ?[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼](?:ICP|公网)| (?:维护|管理|运维|技术|网站|电话|地址|邮编|版权|copyright))/i

const sponsorIn = (lines: readonly Line[]): string | null => {
  for (const line of lines) {
    if (line.hidden || !line.plain.includes('主办')) continue
    const match = SPONSOR.exec(line.plain) ?? SPONSOR_BEHIND.exec(line.plain)
    if (!match) continue
    const start = match.index + match[0].indexOf(match[1]!)
    const value = line.plain.slice(start, start + match[1]!.length)
    const next = value.search(NEXT_ITEM)
    const kept = (next < 0 ? value : value.slice(0, next)).replace(/[\s,、/]+$/, '')
    if (kept.length >= 2) return line.text.slice(start, start + kept.length)
  }
  return null
}

const CONTACT = /(?:电 ?话|热 ?线|联系方式|传 ?真)[^:\d]{0,14}[: ] ?([(\d][\d\-—–()\s转]{4,24}\d)/

const contactIn = (lines: readonly Line[]): string | null => {
  for (const line of lines) {
    if (line.hidden || !/电|热|联系/.test(line.plain)) continue
    const match = CONTACT.exec(line.plain)
    if (!match) continue
    const start = match.index + match[0].indexOf(match[1]!)
    return line.text.slice(start, start + match[1]!.length).trim()
  }
  return null
}
