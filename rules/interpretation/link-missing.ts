import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { interpretationLinks } from '../../lib/core/page/facts/interpretation-links.ts'
import { issuer } from '../../lib/core/page/facts/issuer.ts'
import { publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { validity } from '../../lib/core/page/facts/validity.ts'
import { writtenDate } from '../../lib/core/page/facts/written-date.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { workdaysBetween } from '../../lib/core/text/workdays.ts'

/** Papers that need no interpretation, or are not the document itself. */
const EXEMPT =
  /批复|任免|任职|免职|任命|通报|表彰|嘉奖|会议|转发|值班|放假|名单|公示|预算|决算|征求意见|意见征集|草案|解读|答记者问|一图读懂|年度报告|工作报告|总结|废止|失效|清理|招聘|中标|请示/
/** Names of documents that bind the public. */
const BINDING = /(?:办法|规定|细则|若干(?:措施|政策|意见))(?:\(.{1,10}\))?(?:的(?:通知|公告|决定))?$/
/** Names of documents that usually concern the public. */
const POLICY = /办法|规定|细则|实施意见|若干(?:措施|政策|意见)|行动计划|方案|规划|扶持|补贴|奖励办法/
const GOVERNMENT = /人民政府(?:办公[厅室])?$/
/** Documents of the state's organs are interpreted by the state, not by the site that reprints them. */
const NATIONAL =
  /^(?:国务院|国家|中华人民共和国|中共中央|全国|中国|最高|(?:外交|教育|科技|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|退役军人事务)部|(?:税务|市场监管|海关)总[局署])/

/** `相关解读：《…》解读` */
const LABEL =
  /^[\s[(【]{0,3}(?:相关|关联|配套)?(?:政策|文件)?(?:解读|图解|问答)(?:材料|文件|稿件?|链接)?[\s\])】]{0,3}(:?)\s{0,3}/
/** The title of an interpretation. */
const EXPLAINS = /解读|图解|一图|读懂|图说|问答|答记者问/
/** Lines behind the text in which a block of related links stands. */
const BEHIND = 20

interface Span {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** Where a page prints the title of an interpretation behind a label and forgets the link. */
const unlinkedName = (page: Page): Span | null => {
  const { titleLines, lines } = page.fact(article)
  const from = titleLines[0] ?? lines[0]
  const last = lines[lines.length - 1]
  if (!from || !last) return null
  const traits = page.fact(lineTraits)
  const until = Math.min(page.lines.length, last.index + BEHIND)
  for (let index = from.index + titleLines.length; index < until; index++) {
    const line = page.lines[index]!
    if (line.hidden || traits[index]!.chrome || line.text.length > 120) continue
    const label = LABEL.exec(line.plain)
    if (!label) continue
    const rest = line.plain.length - label[0].length
    const named = rest > 0 ? line : page.lines[index + 1]
    if (!named || named.hidden || (rest > 0 && label[1] === '')) continue
    const start = rest > 0 ? label[0].length : 0
    const words = named.plain.slice(start)
    if (words.length < 8 || words.length > 100 || !EXPLAINS.test(words) || /[。;,]/.test(words)) continue
    if (traits[index]!.links.length === 0 && traits[named.index]!.links.length === 0)
      return { line: named, start, end: named.text.length }
  }
  return null
}

export default definePageRule({
  id: 'interpretation/link-missing',
  docs: {
    description: { zh: '政策文件页应链接政策解读', en: 'Pages of policy documents link to the interpretation' },
    rationale: {
      zh: '“三同步”要求解读与文件同步发布；文件页上没有解读入口，读者不知道有解读，也找不到。',
      en: 'Interpretations are published together with the document; without a link on its page nobody finds them.',
    },
    fix: {
      zh: '发布解读材料，并在文件页的“相关解读”中链接；属于不需要解读的文件，可在配置中写明理由忽略。',
      en: 'Publish the interpretation and link it from the page; ignore with a reason where none is needed.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '扣分指标 政策解读' }],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['policy'],
  messages: {
    named: {
      zh: '页面写了解读的标题「{{ name }}」，但没有加链接',
      en: 'The page prints the title of the interpretation, "{{ name }}", and does not link it',
    },
    missing: {
      zh: '文件发布已 {{ days }} 个工作日，页面没有链接到解读（期限 {{ limit }} 个工作日）',
      en: 'Published {{ days }} working days ago, the page links to no interpretation (limit {{ limit }})',
    },
  },
  options: z.strictObject({
    workdays: z
      ._default(z.number().check(z.int(), z.gte(0)), 3)
      .check(
        z.describe('发布后多少个工作日内应有解读 / Working days after publication until the interpretation is due'),
      ),
  }),
  create({ page, options, today, report, cannotTell }) {
    return {
      end() {
        if (page.fact(interpretationLinks).length > 0) return
        const at = /[解读图]:|[解读图问答件料][\])】\s]/.test(page.fact(plainText)) ? unlinkedName(page) : null
        if (at) {
          report({ messageId: 'named', at, data: { name: at.line.text.slice(at.start, at.end) } })
          return
        }
        const name = fold(page.simplify(page.fact(title) ?? ''))
        if (EXEMPT.test(name) || !POLICY.test(name)) return
        const state = page.fact(validity)?.state
        if (state === 'repealed' || state === 'expired' || state === 'invalid') return
        const organ = page.fact(issuer) ?? ''
        if (NATIONAL.test(organ) || (organ === '' && NATIONAL.test(name))) return
        const published = page.fact(publishedDate) ?? page.fact(writtenDate)
        if (published === null) {
          cannotTell({
            zh: '页面没有发布日期，不知道解读期限是否已过',
            en: 'The page has no date of publication: whether the interpretation is due is unknown',
          })
          return
        }
        const { days } = workdaysBetween(published, today)
        if (days <= options.workdays) return
        report({
          messageId: 'missing',
          certainty: BINDING.test(name) && GOVERNMENT.test(organ) ? 'sure' : 'review',
          data: { days, limit: options.workdays },
        })
      },
    }
  },
})
