import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '正文里的护照号码', en: 'A passport number in the text' },
      html: '<p>外籍专家张三，护照号码：E12345678，工作许可已办结。</p>',
      findings: [{ messageId: 'shown', quote: 'E1******8' }],
    },
    {
      title: { zh: '名单里的护照一列', en: 'A column of passport numbers' },
      html: '<table><tr><th>姓名</th><th>护照号</th></tr><tr><td>张三</td><td>G12345678</td></tr><tr><td>李四</td><td>EA1234567</td></tr></table>',
      findings: [
        { messageId: 'shown', quote: 'G1******8' },
        { messageId: 'shown', quote: 'EA******7' },
      ],
    },
    {
      title: { zh: '港澳台通行证', en: 'Travel permits of Hong Kong, Macao and Taiwan' },
      html: '<p>往来港澳通行证C12345678</p><p>李四，往来台湾通行证号：T12345678</p><p>回乡证：H1234567801</p><p>台胞证号：12345678</p>',
      findings: [
        { messageId: 'shown' },
        { messageId: 'shown' },
        { messageId: 'shown' },
        { messageId: 'shown', quote: '12' },
      ],
    },
    {
      title: { zh: '军官证', en: 'A military identity card' },
      html: '<p>王五（军官证：军字第1234567号）</p>',
      findings: [{ messageId: 'shown', quote: '军字第' }],
    },
    {
      title: { zh: '隐藏域和注释里的护照号码', en: 'Passport numbers in a hidden field and a comment' },
      html: '<input type="hidden" name="passportNo" value="E12345678"><!-- 张三 护照 G12345678 -->',
      findings: [{ messageId: 'unseen' }, { messageId: 'unseen' }],
    },
  ],
  good: [
    {
      title: { zh: '遮住了中间各位', en: 'The middle is masked' },
      html: '<p>护照号码：E1******8</p><table><tr><th>姓名</th><th>护照号</th></tr><tr><td>张三</td><td>G1******8</td></tr></table>',
    },
    {
      title: { zh: '没有护照字样的型号、批号', en: 'Model and batch numbers without the word' },
      html: '<p>设备型号E12345678，批号G12345678，军号嘹亮。</p>',
    },
    {
      title: { zh: '护照办理须知里的日期、电话和文号', en: 'Dates, telephones and document numbers beside the word' },
      html: '<p>往来港澳通行证和台胞证自20200101起网上受理，咨询电话86550000，依据发改价格〔2019〕914号。</p>',
    },
    {
      title: { zh: '军队文件的文号', en: 'Words that begin alike' },
      html: '<p>持军官证、士兵证的现役军人优先办理。</p>',
    },
    {
      title: { zh: '输入框的名称', en: 'The name of a field' },
      html: '<input name="passportNo" placeholder="请输入护照号码">',
    },
  ],
} satisfies PageExamples
