import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { breadcrumb } from '../../lib/core/page/facts/breadcrumb.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { title } from '../../lib/core/page/facts/title.ts'
import { missingIn, type Named } from './_elements.ts'

const GUIDE = /(?:办事|服务|办理|申请|申报|业务)指南|办事须知|办理须知|办事流程|办理流程/
/** Pages of the column that are no guide; what a benefit needs is `service/redemption-incomplete`. */
const NO_GUIDE = /兑现|通知|公告|公示|通告|名单|表格|样表|下载|统计|常见问题|问答|目录|清单|办结|受理情况|简报|动态/

/** A file that the text names, linked or not. */
const FILE = /\.(?:docx?|pdf|wps|xlsx?|zip|rar)(?![A-Za-z0-9])/i

/** The eight classes of the national indicators; the title counts as the name of the matter. */
const ELEMENTS: readonly Named[] = [
  ['设定依据', /依据/],
  [
    '申请条件',
    /条件|(?:申请|办理|适用|受理|服务|申报|保障|补贴)(?:对象|范围|人群)|申请人(?:资格|范围|应当|须)|符合.{0,30}(?:的|者)/,
  ],
  ['办理材料', /材料|资料|要件|(?:提交|提供|携带|出示).{0,20}(?:证|表|书|件)/],
  [
    '办理地点',
    /地\s?[址点]|窗口(?!工作)|大厅|(?:到|前往|赴).{0,8}(?:服务中心|服务站|服务所|现场|柜台)|场所|网上办理|办理入口/,
  ],
  ['办理时间', /时\s?间|时\s?限|期限|周[一二三四五六日]|工作日|星期/],
  ['联系电话', /电\s?话|热线|致电|拨打|[0-9]{3,4}-[0-9]{7,8}|12345/],
  ['办理流程', /流\s?程|程\s?序|步骤|环节|办理方式|办理过程|申请方式|第[一二三]步/],
]

export default definePageRule({
  id: 'service/guide-incomplete',
  docs: {
    description: {
      zh: '办事指南应写全依据、条件、材料、地点、时间、电话、流程',
      en: 'A service guide names grounds, conditions, papers, place, hours, telephone and steps',
    },
    rationale: {
      zh: '指南缺项，群众要多跑一趟；5份以上指南各缺4类以上要素，网站单项否决。',
      en: 'Gaps cost a second visit; five guides with four gaps each veto the site.',
    },
    fix: {
      zh: '对照事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程补全；内容在附件里的，搬到页面上。',
      en: 'Complete the guide; move onto the page what is only in an attachment.',
    },
    basis: [
      { title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决 服务不实用' },
      { title: '《国务院关于在线政务服务的若干规定》', clause: '第六条' },
    ],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['service'],
  messages: {
    incomplete: {
      zh: '办事指南缺 {{ count }} 类要素：{{ missing }}',
      en: 'The guide lacks {{ count }} elements: {{ missing }}',
    },
    attached: {
      zh: '办事指南的页面上缺 {{ count }} 类要素：{{ missing }}；如果在附件里，请搬到页面上',
      en: 'The page of the guide lacks {{ count }} elements: {{ missing }}; move them onto it if they are attached',
    },
  },
  options: z.strictObject({
    // The indicators count a guide from four classes on, of which only the first words are known from a copy of the text.
    from: z
      ._default(z.number().check(z.int(), z.gte(1), z.lte(ELEMENTS.length)), 4)
      .check(z.describe('缺几类要素起报告 / Missing elements from which it is reported')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        const name = page.fact(plainTitle)
        if (page.fact(title) === null || NO_GUIDE.test(name)) return
        const crumbs = page.fact(breadcrumb).slice(-2)
        if (!GUIDE.test(name) && !crumbs.some(crumb => GUIDE.test(page.simplify(crumb)))) return
        const missing = missingIn(page.fact(articleText), ELEMENTS)
        if (missing.length < options.from) return
        const data = { count: missing.length, missing: missing.join('、') }
        const elsewhere =
          page.fact(attachments).length > 0 || page.elements('iframe').length > 0 || FILE.test(page.fact(articleText))
        if (elsewhere) report({ messageId: 'attached', certainty: 'review', data })
        else report({ messageId: 'incomplete', data })
      },
    }
  },
})
