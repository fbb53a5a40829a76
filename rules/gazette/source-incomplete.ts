import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { metadataOf } from '../../lib/core/page/facts/label-value.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { fold } from '../../lib/core/text/fold.ts'

/** `年 第期(总第期)`: nothing filled in at all is `page/template-residue`. */
const BLANK = /公报\s?年\s?第\s?期|\(总第\s?期\)/
const NUMERAL = '[0-9一二三四五六七八九十百零〇]{1,5}'
const YEAR =
  /(?:19|20)[0-9]{2}\s?(?:年|[-.·/])|(?:19|20)[0-9]{2}(?=\s?第)|[一二][〇零○九]?[〇零○九一二三四五六七八九]{2,3}年/
const ISSUE = new RegExp(
  `第\\s?${NUMERAL}\\s?[期号]|[-·.]\\s?[0-9]{1,2}\\s?期|${NUMERAL}月(?:号|刊)|增刊|特刊|合刊|专刊`,
)
/** The gazette of a government, not the communiqué of its statisticians. */
const GAZETTE = /政府公报|^公报|公报$/
const COMMUNIQUE = /统计公报|普查公报|调查公报|状况公报|资源公报|环境公报|监测公报|全会公报|会议公报|发展公报/

/** The source field of a document, with a gazette in it. */
const FIELD = /(?:文件|公报)\s?来源[\]】:\s]{0,6}.{0,20}公报/

/** What an issue's name lacks; empty where it is complete. */
const missingIn = (text: string): string[] => [
  ...(YEAR.test(text) ? [] : ['年份']),
  ...(ISSUE.test(text) ? [] : ['期号']),
]

export default definePageRule({
  id: 'gazette/source-incomplete',
  docs: {
    description: {
      zh: '政府公报应写明年份和期号，文件来源栏填写完整',
      en: 'A gazette states year and issue, and the source field of a document is filled in',
    },
    rationale: {
      zh: '公报刊登的是标准文本；年份、期号不全，读者无法核对，也看不出公报是否按期出版。',
      en: 'The gazette holds the standard text; without year and issue nobody can look it up or see a gap.',
    },
    fix: {
      zh: '在文件来源栏补填“政府公报 ××××年 第×期（总第×期）”；公报页面的标题写明年份和期号；没有登公报的，来源栏留空或写实际来源。',
      en: 'Fill in year, issue and total number; a document that no issue holds states its real source or none.',
    },
    basis: [{ title: '《规章制定程序条例》', clause: '第三十一条' }],
    workPoints: ['haidian-2024/28'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy', 'notice', 'interpretation', 'other', 'news'],
  messages: {
    field: {
      zh: '{{ label }}「{{ value }}」缺少{{ missing }}',
      en: '{{ label }} "{{ value }}" lacks {{ missing }}',
    },
    issue: {
      zh: '公报页面没有写明{{ missing }}',
      en: 'The page of a gazette lacks {{ missing }}',
    },
  },
  identity: ['missing'],
  create({ page, report }) {
    return {
      end() {
        const title = page.fact(plainTitle)
        const fields =
          page.fact(kind) === 'policy' && FIELD.test(page.fact(plainText)) ? metadataOf(page, 'fileSource') : []
        for (const { value, at, label } of fields) {
          const plain = fold(page.simplify(value))
          if (!plain.includes('公报') || BLANK.test(plain)) continue
          const missing = missingIn(plain)
          if (missing.length === 0) continue
          report({ messageId: 'field', at, data: { label, value: value.slice(0, 60), missing: missing.join('、') } })
          return
        }
        if (!GAZETTE.test(title) || COMMUNIQUE.test(title)) return
        const crumbs = page.fact(breadcrumb).map(crumb => page.simplify(crumb))
        if (!/政府公报/.test(title) && !crumbs.some(crumb => crumb.includes('公报'))) return
        const { head } = page.fact(article)
        const missing = missingIn(`${title} ${page.fact(articleText).slice(0, 400)}`)
        if (missing.length === 0 || head.some(line => ISSUE.test(line.plain) && YEAR.test(line.plain))) return
        report({ messageId: 'issue', certainty: 'review', data: { missing: missing.join('、') } })
      },
    }
  },
})
