import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { wideFrame } from './frames.ts'
import { attachments, blocks, neighbours, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** `ol.doc-info li` with `[label] <span>`, as TRS portals print policies. */
export const trsDocInfo: Template = {
  name: 'trs-doc-info',
  labels: [
    ['topic', '主题分类'],
    ['issuer', '发文机构'],
    ['coIssuer', '联合发文单位'],
    ['effectiveDate', '实施日期'],
    ['writtenDate', '成文日期'],
    ['docNumber', '发文字号'],
    ['repealedDate', '废止日期'],
    ['publishedDate', '发布日期'],
    ['validity', '有效性'],
    ['fileSource', '文件来源'],
  ],
  dayForm: 'iso',
  words: { ...COMMON_WORDS, valid: '是' },
  empty: '',
  policySource: false,
  render(page) {
    if (page.layout !== 'article') return wideFrame(page, { main: overview(page, 'date-first', true), footer: 'link' })
    const record = recordRows(page, trsDocInfo)
    const info = page.record
      ? `<ol class="doc-info clearfix"><style>.doc-info li{width:50%;float:left}.noN1{display:none}</style>\n${record.map(row => `<li class="${row.key}">[${row.label}] <span>${row.value}</span></li>`).join('\n')}\n</ol>`
      : `<div class="info"><span>日期：${printDay(page.published ?? '', 'iso')}</span> ${page.source ? `<span>来源：${page.source}</span>` : ''}</div>`
    const body = blocks(page, { p: html => `<p style="text-indent: 2em; line-height: 2;">${html}</p>` })
    const main = `<div class="header"><h1><p>${escapeHtml(page.title ?? '')}</p></h1></div>
${info}
<div class="left-part"><div id="mainText"><div class="view TRS_UEDITOR trs_paper_default trs_web">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div></div>
${attachments(page, 'fujian')}
${related(page, 'below', 'xgjd')}
${neighbours(page)}</div>
<div class="right-part">${related(page, 'aside', 'related-box')}</div>`
    return wideFrame(page, { main, footer: 'link' })
  },
}
