import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { wideFrame } from './frames.ts'
import { attachments, blocks, neighbours, overview, recordRows, related, signature } from './parts.ts'
import type { Template } from './template.ts'

/** Bordered table, label cell and value cell, three pairs a row. */
export const threePairs: Template = {
  name: 'three-pairs',
  labels: [
    ['docNumber', '文号'],
    ['indexNo', '索引号'],
    ['issuer', '发文单位'],
    ['writtenDate', '发文日期'],
    ['publishedDate', '发布时间'],
    ['validity', '是否有效'],
    ['effectiveDate', '执行日期'],
    ['repealedDate', '废止日期'],
    ['publicAttribute', '公开属性'],
  ],
  dayForm: 'slash',
  words: { valid: '是', expired: '失效', repealed: '废止', amended: '已修改' },
  empty: '',
  policySource: true,
  render(page) {
    if (page.layout !== 'article') return wideFrame(page, { main: overview(page, 'note', true), footer: 'written' })
    const cells = recordRows(page, threePairs).map(
      row => `<td class="xx1">${row.label}</td><td class="xx2">${row.value}</td>`,
    )
    const lines: string[] = []
    for (let index = 0; index < cells.length; index += 3)
      lines.push(`<tr>${cells.slice(index, index + 3).join('')}</tr>`)
    const info = page.record ? `<table border="1" width="100%">${lines.join('\n')}</table>` : ''
    const body = blocks(page, {
      p: html =>
        `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span style="font-size:16.0pt;font-family:仿宋_GB2312">${html}</span></p>`,
    })
    const main = `<h1 class="meta-tit" id="Title">${escapeHtml(page.title ?? '')}</h1>
${info}
<div class="laiyuan"><span class="cm-tit"> 时间： </span> <span class="cm-con"> ${printDay(page.published ?? '', 'iso')} 10:20</span>${page.source ? `　<span class="cm-tit"> 来源： </span> <span class="cm-con">${page.source}</span>` : ''}</div>
<div id="artibody">
${related(page, 'inline', '')}
${body}
${signature(page)}
${attachments(page, 'fj-list')}
</div>
${related(page, 'below', 'glwj')}
<div class="right-col">${related(page, 'aside', 'right-related')}</div>
${neighbours(page)}`
    return wideFrame(page, { main, footer: 'written' })
  },
}
