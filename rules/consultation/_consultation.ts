import { defineFact } from '../../lib/core/page/fact.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { textLength } from '../../lib/core/page/facts/text-length.ts'
import type { Page } from '../../lib/core/page/page.ts'

/**
 * What a page about opinions is.
 *
 * - `draft`: a draft put up for comments of the public
 * - `call`: ideas are wanted, there is no draft yet
 * - `internal`: other organs are asked, the notice is on the site only for its record
 * - `result`: how a consultation ended
 * - `other`: a survey, a hearing, a mailbox
 */
export type ConsultationForm = 'draft' | 'call' | 'internal' | 'result' | 'other'

const RESULT =
  /反馈(?!意见的?(?:公告|通知)?$)|采纳|结果|情况(?:的)?(?:说明|公告|通报|汇总|公示)|情况$|收集整理|汇总(?:表|情况)?$/
const ASKS = /征求.{0,60}意见|意见.{0,4}征[集求]|征集.{0,30}意见|听取.{0,20}意见/
const DRAFT =
  /征求意见稿|意见稿|草案|送审稿|讨论稿|审议稿|修订稿|修改稿|《|办法|规定|条例|细则|措施|方案|规划|意见的|政策|规则|标准|目录|清单|决定|制度|计划|预案|指引|导则/
const NOT_A_DRAFT = /线索|选题|项目(?:建议|需求)|问卷|调查|听证|提案|议题|名称|标识|logo|作品|照片|信箱|意见箱|留言/i
const CALLS = /(?:提|征集).{0,12}建议|建言|献策|献计|意见建议|金点子|需求|选题|线索|民生实事/
/** 各区教育局,各直属学校: */
const TO_ORGANS =
  /^各.{2,80}(?:局|委|办|处|科|校|院|所|站|队|镇|乡|街道|单位|部门|机构|企业|协会|人民政府|公司|中心).{0,6}:$/
/** A receiver that the public is part of. */
const TO_PUBLIC = /社会各界|公众|市民|居民|群众|公民|面向社会|向社会|广泛征求|公开征[求集]/

/** Rules of ministries and local governments, and major decisions: the law sets their time and asks for an explanation. */
const REGULATED = /规章(?:草案|送审稿|征求意见稿)|规章制定程序条例|政府规章|重大行政决策/

/** Letters of a notice that say what it is; a draft printed behind it says nothing more. */
const LONGEST = 20_000

/** Whether a consultation is one that the law on rules or on major decisions governs, as its title or text says. */
export const isRegulated = (page: Page): boolean =>
  REGULATED.test(page.fact(plainTitle)) || REGULATED.test(page.fact(articleText).slice(0, LONGEST))

/** Whether what the notice says is in a file or frame, and the page itself only its cover. */
export const isElsewhere = (page: Page): boolean =>
  page.fact(textLength) < 80 && (page.fact(attachments).length > 0 || page.elements('iframe').length > 0)

/** The name of a document is not what the page itself does: 《评审结果公开办法》. */
const withoutNames = (title: string): string => title.replace(/《[^《》]{0,100}》?/g, '《》')

export const consultationForm = defineFact<ConsultationForm>('consultationForm', page => {
  const title = page.fact(plainTitle)
  const own = withoutNames(title)
  const text = page.fact(articleText).slice(0, LONGEST)
  if (RESULT.test(own)) return 'result'
  const [first, second] = page.fact(article).lines
  if (!TO_PUBLIC.test(own) && [first, second].some(line => line && TO_ORGANS.test(line.plain.replace(/\s+/g, ''))))
    return TO_PUBLIC.test(text.slice(0, 3_000)) ? 'draft' : 'internal'
  if (/共?(?:收到|征集到|收集到).{0,30}(?:意见|建议).{0,12}[0-9]+.{0,3}[条份个]|采纳情况(?:说明)?如下/.test(text))
    return 'result'
  if (NOT_A_DRAFT.test(own)) return 'other'
  if (ASKS.test(title) && DRAFT.test(title)) return 'draft'
  return CALLS.test(own) ? 'call' : 'other'
})
