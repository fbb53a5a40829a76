import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { filesOf, financeReport, picturesOf } from './_report.ts'

/** Fewer characters are the line that leads to the attachment, not the report. */
const LITTLE = 200

export default definePageRule({
  id: 'finance/not-text',
  docs: {
    description: {
      zh: '预决算应以网页文字公开，不能只有图片或附件',
      en: 'Budgets and accounts stand on the page as text, not only as pictures or attachments',
    },
    rationale: {
      zh: '扫描图片不能检索、复制，读屏软件也读不出来；只挂附件，手机上难以打开，数字也无法核对。',
      en: 'A scan cannot be searched, copied or read aloud; an attachment is hard to open on a phone, and its figures cannot be checked.',
    },
    fix: {
      zh: '把说明和表格录入正文（附件可以保留）；至少附可以复制文字的文件，不用扫描件。',
      en: 'Put explanation and tables into the page (the attachment may stay); never offer scans only.',
    },
    basis: [],
    workPoints: ['haidian-2024/13'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'recommended',
  messages: {
    pictures: {
      zh: '预决算只有 {{ count }} 张图片，正文几乎没有文字',
      en: 'The budget or account is {{ count }} pictures with hardly any text',
    },
    attachments: {
      zh: '预决算只有 {{ count }} 个附件，正文没有说明和表格',
      en: 'The budget or account is {{ count }} attachments; the page has neither explanation nor tables',
    },
  },
  create({ page, report }) {
    if (!page.fact(financeReport)) return {}
    return {
      end() {
        if (page.fact(articleText).length >= LITTLE || !page.fact(article).body) return
        const pictures = picturesOf(page)
        const [first] = pictures
        // A scan is graver than a file: nothing can be copied from it.
        if (first)
          report({ messageId: 'pictures', severity: 'warn', at: { node: first }, data: { count: pictures.length } })
        else if (filesOf(page) > 0) report({ messageId: 'attachments', data: { count: filesOf(page) } })
      },
    }
  },
})
