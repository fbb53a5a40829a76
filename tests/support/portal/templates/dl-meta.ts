import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { modernFrame } from './frames.ts'
import { attachments, blocks, neighbours, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

const spread = (label: string) => (label.length === 3 ? [...label].join('&ensp;') : label)

/** Definition list: `dd > label > font` with entities inside the label, value in a div beside it. */
export const dlMeta: Template = {
  name: 'dl-meta',
  labels: [
    ['indexNo', '索引号'],
    ['issuer', '发布机构'],
    ['docNumber', '文号'],
    ['writtenDate', '生成日期'],
    ['publishedDate', '公开日期'],
    ['effectiveDate', '施行日期'],
    ['publicAttribute', '公开方式'],
    ['validity', '有效性'],
    ['repealedDate', '废止时间'],
    ['topic', '内容分类'],
    ['fileSource', '文件来源'],
  ],
  dayForm: 'iso',
  words: COMMON_WORDS,
  empty: '&nbsp;',
  policySource: false,
  render(page) {
    if (page.layout !== 'article') return modernFrame(page, { main: overview(page, 'badge', false), footer: 'link' })
    const fields = recordRows(page, dlMeta).map(
      row =>
        `<dd class="addWidth ${row.key}"><label><font>${spread(row.label)}：</font></label>\n<div class="display-block">${row.value}</div></dd>`,
    )
    const info = page.record
      ? `<div class="meta-data"><dl>\n${fields.join('\n')}\n</dl></div>`
      : `<p class="ly">${page.source ? `<span>来源：${page.source}</span>` : ''}<span>发布日期：${printDay(page.published ?? '', 'iso')}</span></p>`
    const body = blocks(page, { p: html => `<div class="para"><span>${html}</span></div>` })
    const main = `<article>
<h2 class="cont-tit">${escapeHtml(page.title ?? '')}</h2>
${info}
<div class="j-fontContent">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div>
${attachments(page, 'accessory')}
</article>
<section>${related(page, 'below', 'glgj')}${neighbours(page)}</section>
<aside>${related(page, 'aside', 'side-related')}</aside>`
    return modernFrame(page, { main, footer: 'link' })
  },
}
