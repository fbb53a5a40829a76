import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { wideFrame } from './frames.ts'
import { attachments, blocks, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** Parts of a number as an editor paste leaves them: `莲政发〔202</span><span>4</span>…`. */
function split(number: string): string {
  const cut = Math.max(1, number.indexOf('〔') + 4)
  return `<span lang="EN-US">${number.slice(0, cut)}</span><span>${number.slice(cut, cut + 1)}</span><span><font face="仿宋">${number.slice(cut + 1, cut + 2)}</font>${number.slice(cut + 2, -2)}</span><span>${number.slice(-2)}</span>`
}

/** No heading element: the title is a styled div; body nested twice, pasted from a word processor. */
export const divTitle: Template = {
  name: 'div-title',
  labels: [
    ['indexNo', '索引'],
    ['topic', '主题分类'],
    ['issuer', '发文机关'],
    ['docNumber', '发文字号'],
    ['writtenDate', '签发日期'],
    ['validity', '有效性'],
    ['repealedDate', '有效期至'],
    ['publishedDate', '发布日期'],
    ['publicAttribute', '公开方式'],
  ],
  dayForm: 'zh-padded',
  words: COMMON_WORDS,
  empty: '',
  policySource: true,
  render(page) {
    if (page.layout !== 'article')
      return wideFrame(page, { main: overview(page, 'date-first', true), footer: 'written' })
    const info = page.record
      ? `<div class="z0">${recordRows(page, divTitle)
          .map(row => `<span class="k">${[...row.label].join(' ')}：</span><span class="v">${row.value}</span>`)
          .join('\n')}</div>`
      : ''
    const style = 'text-indent: 32pt; line-height: 28pt; text-align: justify'
    const body = blocks(page, {
      p: html =>
        `<p style="${style}" class="MsoNormal"><span style="font-family: 仿宋; font-size: 16pt"><font face="仿宋">${html}</font></span></p>`,
      number: html => `<p style="text-align: center" class="MsoNormal">${split(html)}</p>`,
    })
    const main = `<div class="xxy">
<div class="z1" style="height: auto"><font style="FONT-SIZE: 22pt" face="黑体">${escapeHtml(page.title ?? '')}</font></div>
<div class="z2"> 来源：${page.source ?? ''}    时间：${printDay(page.published ?? '', 'iso')} 13:41</div>
${info}
<div class="z3"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:12pt;}</style><div class="TRS_Editor">
${related(page, 'inline', '')}
${body}
${signature(page)}
</div></div></div>
${attachments(page, 'z4')}
${related(page, 'below', 'z5')}
<div class="z6">${related(page, 'aside', 'z7')}</div></div>`
    return wideFrame(page, { main, footer: 'written' })
  },
}
