import { definePageRule } from '../../lib/core/engine/rule.ts'
import { footer } from '../../lib/core/page/facts/footer.ts'
import { siteIdCode } from '../../lib/core/page/facts/site-id-code.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { buildMatcher, type Matcher } from '../../lib/core/text/aho-corasick.ts'
import { needsSimplify } from '../../lib/core/text/simplify.ts'
import { CONVERSIONS, type Conversion } from './_conversions.ts'

/** A converted page of a mainland site, not one of Taiwan, Hong Kong or Macao, where these are the right words. */
const isMainlandTraditional = (page: Page): boolean => {
  if (page.simplify('國') !== '国' || !needsSimplify(page.lines.map(line => line.text).join('\n'))) return false
  const address = page.url ?? page.file ?? ''
  if (/^https?:\/\/[^/]{0,200}\.(?:tw|hk|mo)(?::\d{1,5})?(?:\/|$)/i.test(address)) return false
  if (/^https?:\/\/[^/]{0,200}\.gov\.cn(?::\d{1,5})?(?:\/|$)/i.test(address) || /\bgate\/big5\//i.test(address))
    return true
  const { siteIdCode: printed, icp } = page.fact(footer)
  return page.fact(siteIdCode) !== null || printed !== null || icp !== null
}

/** Lines about these places quote names that are right there. */
const ELSEWHERE = /臺灣|台灣|臺北|台北|香港|澳門|澳门|兩岸|港澳|[臺台](?:商|胞|企|資|盟)/

let matcher: Matcher | null = null

interface Hit {
  readonly conversion: Conversion
  readonly start: number
  readonly end: number
}

/** The wrong forms in a text, the longest where they overlap. */
const findConversions = (text: string): readonly Hit[] => {
  matcher ??= buildMatcher(CONVERSIONS.map(({ wrong }) => wrong))
  const hits: Hit[] = []
  matcher.find(text, (index, start, end) => {
    const conversion = CONVERSIONS[index]!
    if (start > 0 && conversion.notAfter.includes(text[start - 1]!)) return
    if (conversion.notBefore.some(word => text.startsWith(word, end))) return
    hits.push({ conversion, start, end })
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return hits.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Forms that a message names. */
const NAMED = 8
/** Places that a finding points to. */
const PLACES = 20

export default definePageRule({
  id: 'page/traditional-conversion',
  docs: {
    description: {
      zh: '繁体版不应改动法定用语、不应转错字',
      en: 'The traditional-character version keeps official terms and picks the right characters',
    },
    rationale: {
      zh: '自动转换把“程序”改成“程式”、“信息”改成“資訊”、“支持”改成“支援”，文件的用语和法规名称就变了；“機製”“全麵”则是错别字。',
      en: 'Converters turn 程序 into 程式, 信息 into 資訊, 支持 into 支援: the terms of a document and the names of laws change. 機製 or 全麵 are plain errors.',
    },
    fix: {
      zh: '请繁体转换服务关闭“地区用词”转换，只转字、不转词，并把“机制、体系、全面”等词加入转换词库；改好后抽查政策文件页。',
      en: 'Have the conversion service convert characters, not regional words, and add 机制, 体系, 全面 … to its dictionary; then look at some policy pages.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'operations',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    altered: {
      zh: '繁体版有 {{ count }} 处转换错误：{{ examples }}',
      en: '{{ count }} conversion errors in the traditional-character version: {{ examples }}',
    },
  },
  create({ page, report }) {
    if (!isMainlandTraditional(page)) return {}
    return {
      end() {
        const forms = new Map<string, { conversion: Conversion; at: At; count: number }>()
        let count = 0
        for (const line of page.lines) {
          if (line.hidden || ELSEWHERE.test(line.text)) continue
          for (const { conversion, start, end } of findConversions(line.text)) {
            count++
            const known = forms.get(conversion.wrong)
            if (known) known.count++
            else forms.set(conversion.wrong, { conversion, at: { line, start, end }, count: 1 })
          }
        }
        const found = [...forms.values()].sort((a, b) => b.count - a.count)
        const [first, ...others] = found
        if (!first) return
        const named = found.slice(0, NAMED).map(({ conversion: { wrong, right } }) => `「${wrong}」应为「${right}」`)
        report({
          messageId: 'altered',
          at: first.at,
          data: { count, examples: named.join('、') + (found.length > NAMED ? '等' : '') },
          // A single regional word may be someone's own.
          certainty: found.length > 1 || first.conversion.kind === 'character' ? 'sure' : 'review',
          related: others.slice(0, PLACES).map(({ conversion: { wrong, right }, at }) => ({
            at,
            message: { zh: `「${wrong}」应为「${right}」`, en: `${wrong} should be ${right}` },
          })),
        })
      },
    }
  },
})
