import { definePageRule } from '../../lib/core/engine/rule.ts'
import { labelledPublishedDate, publishedDate } from '../../lib/core/page/facts/published-date.ts'
import { title } from '../../lib/core/page/facts/title.ts'

export default definePageRule({
  id: 'page/date-future',
  docs: {
    description: { zh: '页面显示的发布日期不应晚于今天', en: 'The date of publication that a page shows has come' },
    rationale: {
      zh: '发布日期在将来，多为录入错误；用它让稿件长期排在栏目最前，会被认定为“伪造发稿日期”，属单项否决情形。',
      en: 'A future date is a slip or keeps an item on top of its list, which counts as a forged date and vetoes a site.',
    },
    fix: {
      zh: '改为实际发布时间；需要置顶的稿件用系统的置顶功能，并在标题前标明“置顶”。',
      en: 'Show the real time of publication; pin an item with the CMS and mark it as pinned.',
    },
    basis: [{ title: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', clause: '单项否决指标' }],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    future: {
      zh: '页面显示的发布日期是 {{ shown }}，还没有到',
      en: 'The page shows {{ shown }} as its date of publication, which has not come',
    },
  },
  identity: ['shown'],
  create({ page, today, report }) {
    return {
      end() {
        const shown = page.fact(publishedDate)
        if (shown === null || shown <= today || page.fact(title) === null) return
        const label = page.fact(labelledPublishedDate)
        report({
          messageId: 'future',
          data: { shown },
          // A day without a label may be that of an event.
          ...(label ? { at: label.at } : { certainty: 'review' as const }),
        })
      },
    }
  },
})
