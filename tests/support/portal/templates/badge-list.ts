import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { modernFrame } from './frames.ts'
import { attachments, blocks, hot, neighbours, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** Recent design: sections, validity as a badge, collapsible metadata, small print for the source. */
export const badgeList: Template = {
  name: 'badge-list',
  labels: [
    ['docNumber', '发文字号'],
    ['issuer', '发文机关'],
    ['coIssuer', '联合发文单位'],
    ['topic', '主题分类'],
    ['writtenDate', '成文日期'],
    ['publishedDate', '发布日期'],
    ['effectiveDate', '实施日期'],
    ['repealedDate', '废止日期'],
    ['validity', '时效性'],
    ['fileSource', '文件来源'],
  ],
  dayForm: 'iso',
  words: { ...COMMON_WORDS, valid: '现行有效', 'not-yet': '尚未施行' },
  empty: '',
  policySource: false,
  render(page) {
    if (page.layout !== 'article') return modernFrame(page, { main: overview(page, 'badge', false), footer: 'script' })
    const rows = recordRows(page, badgeList).map(
      row =>
        `<li><em>${row.label}</em>${row.key === 'validity' ? `<span class="badge badge-state">${row.value}</span>` : `<b>${row.value}</b>`}</li>`,
    )
    const info = page.record
      ? `<details open><summary>文件信息</summary><ul class="policy-meta">\n${rows.join('\n')}\n</ul></details>`
      : `${page.source ? `<small>来源：<span>\n ${page.source} \n</span></small>` : ''} <small class="sj-zh">&nbsp;&nbsp;${printDay(page.published ?? '', 'iso')}&#32;15:30</small>`
    const body = blocks(page, { p: html => `<p>${html}</p>`, heading: html => `<h3>${html}</h3>` })
    const main = `<div class="row"><article class="col-9">
<h2>${escapeHtml(page.title ?? '')}</h2>
${info}
<section class="trs_editor_view">
${related(page, 'inline', '')}
${body}
${signature(page)}
</section>
${attachments(page, 'downloads')}
${related(page, 'below', 'relate-card')}
${neighbours(page)}</article>
<aside class="col-3">${related(page, 'aside', 'card')}${hot(page)}</aside></div>`
    return modernFrame(page, { main, footer: 'script' })
  },
}
