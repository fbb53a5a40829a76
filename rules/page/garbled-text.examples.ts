import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '“锟斤拷”', en: 'Replacement characters read as GBK' },
      html: '<p>请各单位锟斤拷锟斤拷落实。</p>',
      findings: [{ messageId: 'mojibake', quote: '锟斤' }],
    },
    {
      title: { zh: 'UTF-8 当作 GBK', en: 'UTF-8 read as GBK' },
      html: '<p>鍏充簬鍋氬ソ宸ヤ綔鐨勯€氱煡</p>',
      findings: [{ messageId: 'mojibake' }],
    },
    {
      title: { zh: 'UTF-8 当作西文', en: 'UTF-8 read as Windows-1252' },
      html: '<p>ä¸­å›½æ”¿åºœ</p><p>版权所有 Â© 某局，CafÃ©</p>',
      findings: [{ messageId: 'mojibake', line: 1, column: 4 }],
    },
    {
      title: { zh: 'GBK 当作西文', en: 'GBK read as Windows-1252' },
      html: '<p>ÖÐ¹úÕþ¸®Íø</p>',
      findings: [{ messageId: 'mojibake' }],
    },
    {
      title: { zh: '坏掉的字符', en: 'Replacement characters' },
      html: '<p>联系人：张\ufffd\ufffd</p>',
      findings: [{ messageId: 'mojibake', quote: '\ufffd\ufffd' }],
    },
    {
      title: { zh: '字符代码显示了出来', en: 'The code of a character is shown' },
      html: '<p>深化&amp;ldquo;放管服&amp;rdquo;改革</p><p>第一章&amp;#160;总则</p>',
      findings: [{ messageId: 'entity', quote: '&ldquo;' }],
    },
    {
      title: { zh: '私有字库的字', en: 'A character of a private font' },
      html: '<p>负责人：王\ue863同志</p>',
      findings: [{ messageId: 'private', quote: '\ue863' }],
    },
  ],
  good: [
    {
      title: { zh: '正常的生僻字、繁体字和西文', en: 'Rare characters, traditional ones, Western words' },
      html: '<p>王璇、张骞、锛子，烫伤、屯田，鐵路與業務，café、naïve、São Paulo、Ångström，×××××××，±°·，©某局。</p>',
    },
    {
      title: { zh: '图标字体', en: 'Icons of an icon font' },
      html: '<p>首页<i class="icon">\ue600</i>要闻</p>',
    },
    {
      title: { zh: '转写正确的字符', en: 'Characters written as references' },
      html: '<p>深化&ldquo;放管服&rdquo;改革&mdash;&mdash;某局&copy;2024 A&amp;B</p>',
    },
  ],
} satisfies PageExamples
