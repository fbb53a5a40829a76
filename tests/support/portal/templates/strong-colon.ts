import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { plainFrame } from './frames.ts'
import { attachments, blocks, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** `<p><strong>label</strong>：value</p>` in two columns, with fields of an older version left in comments. */
export const strongColon: Template = {
  name: 'strong-colon',
  labels: [
    ['indexNo', '索引号'],
    ['issuer', '发布机构'],
    ['title', '名称'],
    ['docNumber', '文号'],
    ['writtenDate', '成文日期'],
    ['topic', '主题分类'],
    ['publishedDate', '发布日期'],
    ['validity', '文件状态'],
    ['repealedDate', '失效时间'],
    ['fileSource', '文件来源'],
  ],
  dayForm: 'zh-padded',
  words: { ...COMMON_WORDS, expired: '已失效', repealed: '已废止' },
  empty: '',
  policySource: false,
  render(page) {
    if (page.layout !== 'article')
      return plainFrame(page, { main: overview(page, 'date-last', false), footer: 'written' })
    const rows = recordRows(page, strongColon).map(row => `<p><strong>${row.label}</strong>：${row.value}</p>`)
    const half = Math.ceil(rows.length / 2)
    const info = page.record
      ? `<div class="top cf"><div class="top-l fl">
${rows.slice(0, half).join('\n')}
<!--<p><strong>主题词</strong>：其他</p>--></div>
<div class="top-r fr">
${rows.slice(half).join('\n')}
<!--<p><strong>成文日期</strong>：1999年01月01日</p><p><strong>有效性</strong>：废止</p>--></div></div>`
      : `<div class="tips"><span>来源：${page.source ?? ''}</span> <span>时间：${printDay(page.published ?? '', 'iso')}</span></div>`
    const body = blocks(page, { p: html => `<p class="indent">${html}</p>` })
    const main = `${info}
<div class="content-box"><div class="tit-box"><h1>${escapeHtml(page.title ?? '')}</h1></div>
<div id="zoom" class="article-text">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div>
${attachments(page, 'fj')}
${related(page, 'below', 'link-box')}</div>
<div class="side">${related(page, 'aside', 'side-box')}</div>`
    return plainFrame(page, { main, footer: 'written' })
  },
}
