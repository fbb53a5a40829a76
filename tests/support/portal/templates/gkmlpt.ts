import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { plainFrame } from './frames.ts'
import { attachments, blocks, hot, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** Disclosure system with a table `div.classify` above the title, two pairs a row. */
export const gkmlpt: Template = {
  name: 'gkmlpt',
  labels: [
    ['indexNo', '索引号'],
    ['topic', '分类'],
    ['issuer', '发布机构'],
    ['writtenDate', '成文日期'],
    ['title', '名称'],
    ['docNumber', '文号'],
    ['publishedDate', '发布日期'],
    ['validity', '时效性'],
    ['effectiveDate', '生效日期'],
    ['repealedDate', '失效日期'],
    ['keywords', '主题词'],
  ],
  dayForm: 'iso',
  words: COMMON_WORDS,
  empty: '',
  policySource: true,
  render(page) {
    if (page.layout !== 'article') return plainFrame(page, { main: overview(page, 'note', false), footer: 'script' })
    const cells = recordRows(page, gkmlpt).map(
      row => `<td class="first">${row.label}:</td><td class="second"><span>${row.value}</span></td>`,
    )
    const lines: string[] = []
    for (let index = 0; index < cells.length; index += 2)
      lines.push(`<tr>${cells.slice(index, index + 2).join('')}</tr>`)
    const info = page.record ? `<div class="classify"><table><tbody>\n${lines.join('\n')}\n</tbody></table></div>` : ''
    const source = page.source ? `<span class="ly">来源：${page.source}</span>` : ''
    const body = blocks(page, { p: html => `<p>　　${html}</p>` })
    const main = `<div class="content-left">${info}
<h1 class="title document-number">${escapeHtml(page.title ?? '')}</h1>
<p class="ly-time"><span>发布日期：${printDay(page.published ?? '', 'iso')}</span>　${source}</p>
<div class="article-content">
${related(page, 'inline', '')}
${body}
${signature(page)}
${attachments(page, 'attach')}
</div>
${related(page, 'below', 'xgwj')}</div>
<div class="content-right">${related(page, 'aside', 'jdhy')}${hot(page)}</div>`
    return plainFrame(page, { main, footer: 'script' })
  },
}
