import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '电话没有填', en: 'A telephone label with nothing behind it' },
      html: '<p>联系地址：示例市清荷大街1号</p><p>联系电话：</p><p>特此公告。</p>',
      findings: [{ messageId: 'empty', quote: '联系电话：' }],
    },
    {
      title: { zh: '电话空着，后面接着地址', en: 'The next label follows at once' },
      html: '<p>主办单位：示例市水务局　联系电话：　办公地址：示例市清荷大街1号</p>',
      findings: [{ messageId: 'empty' }],
    },
    {
      title: { zh: '占位符没有替换', en: 'A placeholder' },
      html: '<p>咨询电话：010-XXXXXXXX</p>',
      findings: [{ messageId: 'placeholder', quote: '咨询电话：010-XXXXXXXX' }],
    },
    {
      title: { zh: '只写“暂无”', en: 'Only "none for now"' },
      html: '<p>监督电话：暂无</p>',
      findings: [{ messageId: 'placeholder', quote: '监督电话：暂无' }],
    },
  ],
  good: [
    { title: { zh: '号码在下一行', en: 'The number on the next line' }, html: '<p>联系电话：</p><p>010-62345678</p>' },
    {
      title: { zh: '供填写的表单', en: 'A form to fill in' },
      html: '<form><p>联系电话：<input name="tel"></p></form><p>姓名：　　联系电话：　　签字：</p>',
    },
    {
      title: { zh: '表格里的空格', en: 'An empty cell of a form' },
      html: '<table><tr><td>联系电话：</td><td></td></tr></table>',
    },
    { title: { zh: '没有传真', en: 'No fax' }, html: '<p>联系电话：010-62345678　传真：无</p>' },
    { title: { zh: '部分隐去的号码', en: 'A masked number' }, html: '<p>联系电话：010-6234****</p>' },
  ],
} satisfies PageExamples
