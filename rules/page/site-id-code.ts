import { definePageRule } from '../../lib/core/engine/rule.ts'
import { footer, footerLines } from '../../lib/core/page/facts/footer.ts'
import { meta } from '../../lib/core/page/facts/meta.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { metaTags } from './_meta-tags.ts'

/** Ten digits, the first two a province's (GB/T 2260), or `bm` and eight digits for departments of the State Council. */
const CODE = /^(?:(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{8}|bm\d{8})$/i

/** What is printed behind the words, right or wrong. */
const PRINTED = /标识码 ?(?:编号|号)?[:(]? ?([A-Za-z0-9][A-Za-z0-9-]{3,24})/

/** Named so that either language can use them. */
const PLACES = { meta: 'meta SiteIDCode', footer: '页脚 (footer)', report: '找错 sitecode' } as const

interface Stated {
  readonly where: keyof typeof PLACES
  readonly code: string
  readonly at?: At
}

/** The code as the footer prints it; a malformed one is no fact of the page, so it is looked up here. */
const printed = (page: Page): Stated | null => {
  const known = page.fact(footer).siteIdCode
  for (const line of page.fact(footerLines).numbered) {
    if (!line.plain.includes('标识码')) continue
    const match = PRINTED.exec(line.plain)
    // Where the fact found a code, the same line is wanted, not another footer's.
    if (!match || (known !== null && !match[1]!.startsWith(known))) continue
    const start = match.index + match[0].length - match[1]!.length
    return { where: 'footer', code: match[1]!, at: { line, start, end: start + match[1]!.length } }
  }
  return known === null ? null : { where: 'footer', code: known }
}

export default definePageRule({
  id: 'page/site-id-code',
  docs: {
    description: {
      zh: '标签、页脚和找错入口里的网站标识码应格式正确、彼此一致',
      en: 'The site code in meta tag, footer and error-report entry is well-formed and the same',
    },
    rationale: {
      zh: '标识码是政府网站的唯一编码，由10位数字或“bm”加8位数字组成；写错或互相矛盾时，网民的找错留言会转到别的网站，检查也找不到本站。',
      en: 'The code is a site\'s one identity: ten digits, or "bm" and eight. Where it is wrong, error reports go to another site.',
    },
    fix: {
      zh: '以全国政府网站信息报送系统登记的标识码为准，改正 SiteIDCode 标签、页脚文字和“我为政府网站找错”代码里的 sitecode。',
      en: 'Take the registered code and correct the SiteIDCode tag, the footer and the sitecode of the error-report script.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）', clause: '附件《网页设计规范》 网页标签' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    malformed: {
      zh: '{{ where }}的网站标识码「{{ found }}」不合格式，应为10位数字（前6位为行政区划代码）或“bm”加8位数字',
      en: 'The site code "{{ found }}" ({{ where }}) is malformed: ten digits that begin with the division code, or "bm" and eight',
    },
    disagree: {
      zh: '网站标识码前后不一致：{{ codes }}',
      en: 'The page states different site codes: {{ codes }}',
    },
  },
  identity: ['found', 'codes'],
  create({ page, report }) {
    return {
      end() {
        const inFooter = printed(page)
        const inMeta = page.fact(meta).SiteIDCode
        const reported = page.fact(footer).errorReportSiteCode
        const stated: Stated[] = []
        if (inMeta !== undefined) {
          const tag = page.fact(metaTags).find(({ name, value }) => name === 'SiteIDCode' && value === inMeta)
          stated.push({ where: 'meta', code: inMeta, ...(tag ? { at: { node: tag.node, attribute: 'content' } } : {}) })
        }
        if (inFooter) stated.push(inFooter)
        if (reported !== null) stated.push({ where: 'report', code: reported })

        const wrong = stated.filter(({ code }) => !CODE.test(code))
        // The same slip in several places is one slip.
        for (const code of new Set(wrong.map(each => each.code))) {
          const places = wrong.filter(each => each.code === code)
          const at = places.find(place => place.at)?.at
          report({
            messageId: 'malformed',
            ...(at ? { at } : {}),
            data: { where: places.map(({ where }) => PLACES[where]).join('、'), found: code.slice(0, 40) },
          })
        }
        const right = stated.filter(({ code }) => CODE.test(code))
        if (new Set(right.map(({ code }) => code.toLowerCase())).size < 2) return
        const at = right.find(({ where }) => where === 'footer')?.at ?? right.find(place => place.at)?.at
        report({
          messageId: 'disagree',
          ...(at ? { at } : {}),
          data: { codes: right.map(({ where, code }) => `${PLACES[where]} ${code}`).join('，') },
        })
      },
    }
  },
})
