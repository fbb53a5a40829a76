import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { plainFrame } from './frames.ts'
import { attachments, blocks, neighbours, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** SiteServer: date and source stand in an `<h2>` below the title, metadata in list items with an `em` label. */
export const siteserver: Template = {
  name: 'siteserver',
  labels: [
    ['indexNo', '信息索引'],
    ['docNumber', '文件编号'],
    ['issuer', '发文机关'],
    ['writtenDate', '成文日期'],
    ['effectiveDate', '施行日期'],
    ['validity', '效力状态'],
    ['repealedDate', '废止日期'],
    ['topic', '信息分类'],
  ],
  dayForm: 'iso',
  words: { ...COMMON_WORDS, valid: '现行有效', repealed: '已废止' },
  empty: '----',
  policySource: true,
  render(page) {
    if (page.layout !== 'article') return plainFrame(page, { main: overview(page, 'note', false), footer: 'link' })
    const info = page.record
      ? `<ul class="xxgk-head">\n${recordRows(page, siteserver)
          .map(row => `<li><em>${row.label}：</em><i>${row.value}</i></li>`)
          .join('\n')}\n</ul>`
      : ''
    const source = page.source ? `&nbsp;&nbsp;&nbsp;&nbsp;来源：${page.source}` : ''
    const body = blocks(page, { p: html => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${html}</p>` })
    const main = `<div class="content_article">${info}
<h1>${escapeHtml(page.title ?? '')}</h1>
<h2>发布时间：${printDay(page.published ?? '', 'iso')}${source}</h2>
<div class="ccontent">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div>
${attachments(page, 'enclosure')}
${related(page, 'below', 'relate-news')}
${neighbours(page)}</div>
<div class="sidebar">${related(page, 'aside', 'sidebar-related')}</div>`
    return plainFrame(page, { main, footer: 'link' })
  },
}
