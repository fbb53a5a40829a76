import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import type { Page } from '../../lib/core/page/page.ts'
import { attr } from '../../lib/core/page/tree.ts'
import { missingIn, type Named } from './_elements.ts'

const COLUMN = /政策兑现|兑现专区|惠企政策/
const TITLE =
  /兑现(?:办事|办理|申报|服务)?(?:指南|事项|须知|流程|公告|通知)|(?:补贴|奖励|补助|资金|贴息).{0,30}申报指南|免申即享/
/** Reports, lists and documents in the same column. */
const NO_GUIDE = /名单|公示|情况|结果|进展|动态|召开|座谈|培训|宣讲|解读|办法$|措施$|目录|清单|汇总|一览/

const ELEMENTS: readonly Named[] = [
  ['兑现对象', /对象|适用范围|支持范围|(?:申[报请]|适用|享受)(?:主体|单位|企业|人)|哪些企业|申请人|面向/],
  ['条件', /条件|资格|应当?符合|须满足|同时满足|要求:/],
  ['标准', /标准|金额|额度|比例|最高|万元|[0-9]元|%|按照.{0,20}给予/],
  [
    '时间',
    /(?:申[报请]|受理|办理|兑现|征集)(?:的)?(?:时间|期限|时限|日期)|截止|截至|起止|常年|全年|即日起|[0-9]{1,2}月[0-9]{1,2}日|[0-9一二三四五六七八九十]{1,3}个?工作日/,
  ],
  ['材料', /材料|资料|免提交|申请表|申报书|要件/],
]
/** Where to hand it in; a link to a system is one too. */
const ENTRY =
  /入口|网址|平台|登[录陆]|https?:|线上|网上|窗口|(?:办理|受理|申报|报送)(?:地[点址]|方式|渠道)|(?:提交|报送|寄送?)(?:至|到)|京策|系统|扫码/

const linksOut = (page: Page): boolean => {
  const traits = page.fact(lineTraits)
  return page
    .fact(article)
    .lines.some(({ index }) => traits[index]!.links.some(link => /^https?:/i.test(attr(link, 'href') ?? '')))
}

export default definePageRule({
  id: 'service/redemption-incomplete',
  docs: {
    description: {
      zh: '政策兑现事项应写明对象、条件、标准、时间、材料和入口',
      en: 'A page on claiming a benefit names who, on what conditions, how much, when, with what papers and where',
    },
    rationale: {
      zh: '企业看完还不知道能不能报、报多少、到哪里报，政策就兑现不了。',
      en: 'A company that cannot tell whether, how much and where to apply does not get the benefit.',
    },
    fix: {
      zh: '补全兑现对象、条件、标准、时间、材料，并链接申报入口；标准统一列表展示，便于归入政策兑现专区。',
      en: 'Complete the page and link the place to apply.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '第23点' }],
    workPoints: ['haidian-2024/23'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['service', 'notice', 'other', 'policy', 'news'],
  messages: {
    incomplete: {
      zh: '政策兑现事项没有写明：{{ missing }}',
      en: 'The page on claiming the benefit does not state: {{ missing }}',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const name = page.fact(plainTitle)
        if (page.fact(title) === null || NO_GUIDE.test(name)) return
        const crumbs = page.fact(breadcrumb).slice(-2)
        // News and documents stand in such columns too: only their titles tell guides from them.
        const byColumn = page.fact(kind) !== 'policy' && page.fact(kind) !== 'news'
        if (!TITLE.test(name) && !(byColumn && crumbs.some(crumb => COLUMN.test(page.simplify(crumb))))) return
        const text = page.fact(articleText)
        const missing = missingIn(text, ELEMENTS)
        if (!ENTRY.test(text) && !linksOut(page)) missing.push('入口')
        if (missing.length === 0) return
        const doubtful = missing.length === 1 || page.fact(attachments).length > 0
        const data = { missing: missing.join('、') }
        report({ messageId: 'incomplete', data, ...(doubtful ? { certainty: 'review' } : {}) })
      },
    }
  },
})
