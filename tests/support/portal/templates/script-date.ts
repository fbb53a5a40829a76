import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { plainFrame } from './frames.ts'
import { attachments, blocks, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** The shown date is written by a script out of a literal; so is the subtitle. */
export const scriptDate: Template = {
  name: 'script-date',
  labels: [
    ['docNumber', '发文文号'],
    ['issuer', '发文机构'],
    ['coIssuer', '联合发文机关'],
    ['writtenDate', '成文日期'],
    ['effectiveDate', '实施日期'],
    ['validity', '时效'],
    ['repealedDate', '失效时间'],
  ],
  dayForm: 'zh',
  words: COMMON_WORDS,
  empty: '',
  policySource: true,
  render(page) {
    if (page.layout !== 'article')
      return plainFrame(page, { main: overview(page, 'date-first', true), footer: 'script' })
    const info = page.record
      ? `<div class="zc-info">\n${recordRows(page, scriptDate)
          .map(row => `<div class="item"><label>【${row.label}】</label><span>${row.value}</span></div>`)
          .join('\n')}\n</div>`
      : ''
    const source = page.source ? ` 来源：${page.source}` : ''
    const body = blocks(page, { p: html => `<p>　　<font face="仿宋">${html}</font></p>` })
    const main = `<div id="c"><h1 class="title">${escapeHtml(page.title ?? '')}</h1>
<script type="text/javascript">var subtitle = ''; if (subtitle != '') { document.write('<h2>' + subtitle + '</h2>'); }</script>
<div class="other">发布时间： <script>var pubdata='${printDay(page.published ?? '', 'zh-padded')}'; if(pubdata!=''){document.write(pubdata);}</script>${source}</div>
${info}
<div id="Zoom" class="TRS_Editor">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div>
${attachments(page, 'appendix')}
${related(page, 'below', 'correlation')}
${related(page, 'aside', 'correlation')}</div>`
    return plainFrame(page, { main, footer: 'script' })
  },
}
