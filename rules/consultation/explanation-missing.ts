import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { attachments } from '../../lib/core/page/facts/attachments.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { consultationForm, isElsewhere, isRegulated } from './_consultation.ts'

/** The explanation as a document, by its name. */
const FILE = /说明|解读|背景/
/** …or as a part of the notice. */
const PART =
  /(?:起草|编制|制定|制订|修订|修改|立法|政策|情况)(?:的)?(?:情况)?(?:的)?说明|(?:起草|制定|修订|出台|编制)(?:的)?(?:背景|目的|依据|过程|情况|必要性)|(?:主要|修订|修改|起草)内容|必要性/

export default definePageRule({
  id: 'consultation/explanation-missing',
  docs: {
    description: { zh: '征求意见应附起草说明', en: 'A consultation explains its draft' },
    rationale: {
      zh: '公众要知道为什么制定、主要改了什么，才能提出有用的意见；规章和重大行政决策公布草案时必须附说明。',
      en: 'Readers need to know why and what is new; rules and major decisions must be published with an explanation.',
    },
    fix: {
      zh: '附上起草说明：制定依据、必要性、起草过程、主要内容。',
      en: 'Attach the explanation: grounds, need, course of drafting, main content.',
    },
    basis: [
      { title: '《规章制定程序条例》', clause: '第十五条' },
      { title: '《重大行政决策程序暂行条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/16'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['consultation'],
  messages: {
    required: {
      zh: '规章或者重大行政决策草案公开征求意见，没有附起草说明',
      en: 'A draft of a rule or major decision is up for comments without an explanation',
    },
    missing: {
      zh: '征求意见没有附起草说明',
      en: 'The consultation comes without an explanation of the draft',
    },
  },
  options: z.strictObject({
    // The law asks it of rules and major decisions; other documents follow local custom.
    everyDraft: z
      ._default(z.boolean(), false)
      .check(z.describe('规章、重大行政决策以外的文件也要有起草说明 / Ask it of other documents too')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        if (page.fact(consultationForm) !== 'draft' || isElsewhere(page)) return
        const required = isRegulated(page)
        if (!required && !options.everyDraft) return
        if (PART.test(page.fact(articleText))) return
        if (page.fact(attachments).some(({ text }) => FILE.test(fold(page.simplify(text))))) return
        if (required) report({ messageId: 'required' })
        else report({ messageId: 'missing', severity: 'info' })
      },
    }
  },
})
