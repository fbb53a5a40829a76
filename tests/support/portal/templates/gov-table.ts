import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { modernFrame } from './frames.ts'
import { attachments, blocks, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** Two-column table of labels, as the central portal prints its documents. */
export const govTable: Template = {
  name: 'gov-table',
  labels: [
    ['indexNo', '索 引 号'],
    ['topic', '主题分类'],
    ['issuer', '发文机关'],
    ['writtenDate', '成文日期'],
    ['title', '标　　题'],
    ['docNumber', '发文字号'],
    ['publishedDate', '发布日期'],
    ['validity', '有 效 性'],
    ['repealedDate', '废止日期'],
    ['keywords', '主 题 词'],
    ['fileSource', '文件来源'],
  ],
  dayForm: 'zh-padded',
  words: { ...COMMON_WORDS, valid: '现行有效' },
  empty: '&nbsp;',
  policySource: false,
  render(page) {
    if (page.layout !== 'article')
      return modernFrame(page, { main: overview(page, 'date-last', false), footer: 'script' })
    const rows = recordRows(page, govTable).map(
      row => `<td class="bt"><b>${row.label}：</b></td><td class="${row.key}">${row.value}</td>`,
    )
    const lines: string[] = []
    for (let index = 0; index < rows.length; index += 2) lines.push(`<tr>${rows.slice(index, index + 2).join('')}</tr>`)
    const info = page.record
      ? `<table class="bd1" width="100%" border="0">\n${lines.join('\n')}\n</table>`
      : `<div class="pages-date">${printDay(page.published ?? '', 'iso')} 09:30 ${page.source ? `<span class="font">来源： ${page.source}</span>` : ''}</div>`
    const body = blocks(page, {
      p: html => `<p style="text-indent:32pt;line-height:200%;font-family:宋体">${html}</p>`,
    })
    const main = `${info}
<h1 class="article-title">${escapeHtml(page.title ?? '')}</h1>
<div class="pages_content" id="UCAP-CONTENT">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div>
${attachments(page, 'pages_attach')}
${related(page, 'below', 'related-docs')}
<aside>${related(page, 'aside', 'aside-related')}</aside>`
    return modernFrame(page, { main, footer: 'script' })
  },
}
