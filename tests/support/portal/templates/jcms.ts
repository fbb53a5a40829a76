import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { wideFrame } from './frames.ts'
import { attachments, blocks, hot, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** JCMS: marks of the generator as comments around every part, metadata in a table with `th`. */
export const jcms: Template = {
  name: 'jcms',
  labels: [
    ['indexNo', '索引号'],
    ['topic', '组配分类'],
    ['title', '信息名称'],
    ['docNumber', '发文字号'],
    ['issuer', '制定机关'],
    ['writtenDate', '印发日期'],
    ['publishedDate', '发布日期'],
    ['validity', '文件有效性'],
    ['repealedDate', '失效日期'],
    ['publicAttribute', '公开方式'],
  ],
  dayForm: 'zh',
  words: { ...COMMON_WORDS, valid: '继续有效', 'not-yet': '未生效' },
  empty: '无',
  policySource: false,
  render(page) {
    if (page.layout !== 'article')
      return wideFrame(page, { main: overview(page, 'date-last', false), footer: 'script' })
    const rows = recordRows(page, jcms).map(row => `<tr><th scope="row">${row.label}</th><td>${row.value}</td></tr>`)
    const info = page.record
      ? `<table class="infoheader">\n${rows.join('\n')}\n</table>`
      : `<table class="article-info"><tr><td>发布日期：<span>${printDay(page.published ?? '', 'iso')}</span></td><td>信息来源：<!--<$[信息来源]>begin-->${page.source ?? ''}<!--<$[信息来源]>end--></td></tr></table>`
    const body = blocks(page, { p: html => `<p style="text-indent:2em">${html}</p>` })
    const main = `<div id="barrierfree_container"><table id="c" width="100%"><tr><td class="title">
<!--<$[标题名称(html)]>begin-->${escapeHtml(page.title ?? '')}<!--<$[标题名称(html)]>end--></td></tr></table>
${info}
<div class="bt_content" id="zoom"><!--<$[信息内容]>begin-->
${related(page, 'inline', '')}
${body}
${signature(page)}
<!--<$[信息内容]>end--></div>
${attachments(page, 'jcms-file')}
${related(page, 'below', 'jcms-relate')}</div>
<div class="jcms-side">${related(page, 'aside', 'jcms-aside')}${hot(page)}</div>`
    return wideFrame(page, { main, footer: 'script' })
  },
}
