import { printDay } from '../days.ts'
import { escapeHtml } from '../page-model.ts'
import { tableFrame } from './frames.ts'
import { attachments, blocks, neighbours, overview, recordRows, related, signature } from './parts.ts'
import { COMMON_WORDS, type Template } from './template.ts'

/** Nested tables, FONT tags, upper-case names, attributes without quotes. */
export const oldTable: Template = {
  name: 'old-table',
  labels: [
    ['indexNo', '索引号'],
    ['docNumber', '文　号'],
    ['issuer', '发文单位'],
    ['writtenDate', '发文日期'],
    ['publishedDate', '发布日期'],
    ['validity', '时　效'],
    ['repealedDate', '废止日期'],
  ],
  dayForm: 'iso',
  words: COMMON_WORDS,
  empty: '&nbsp;',
  policySource: true,
  render(page) {
    if (page.layout !== 'article') return tableFrame(page, { main: overview(page, 'table', false), footer: 'link' })
    const cells = recordRows(page, oldTable).map(
      row => `<TD width=90 bgColor=#f5f5f5><B>${row.label}：</B></TD><TD><FONT color=#333333>${row.value}</FONT></TD>`,
    )
    const lines: string[] = []
    for (let index = 0; index < cells.length; index += 2)
      lines.push(`<TR>${cells.slice(index, index + 2).join('')}</TR>`)
    const info = page.record
      ? `<TABLE cellSpacing=1 width="100%" border=0><TBODY><TR><TD><TABLE width="100%" border=1>\n${lines.join('\n')}\n</TABLE></TD></TR></TBODY></TABLE>`
      : ''
    const body = blocks(page, { p: html => `<P><FONT face=宋体 size=3>　　${html}</FONT></P>` })
    const main = `<TABLE width="100%" border=0><TBODY>
<TR><TD align=center><FONT face=黑体 size=5><B>${escapeHtml(page.title ?? '')}</B></FONT></TD></TR>
<TR><TD align=center><FONT size=2>发布时间：${printDay(page.published ?? '', 'iso')}　来源：${page.source ?? ''}</FONT></TD></TR>
<TR><TD>${info}</TD></TR>
<TR><TD class=content>
${related(page, 'inline', '')}
${body}
${signature(page)}
</TD></TR>
<TR><TD>${attachments(page, 'fujian')}</TD></TR>
<TR><TD>${related(page, 'below', 'xg')}${related(page, 'aside', 'xg')}</TD></TR>
<TR><TD>${neighbours(page)}</TD></TR>
</TBODY></TABLE>`
    return tableFrame(page, { main, footer: 'link' })
  },
}
