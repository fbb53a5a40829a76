import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '正文里的身份证号', en: 'A number in the text' },
      html: '<p>申请人身份证号码：110108199003071238，经审核符合条件。</p>',
      findings: [{ messageId: 'shown', quote: '110*************38', line: 1, column: 13 }],
    },
    {
      title: { zh: '没有标签、紧跟姓名的号码', en: 'A number behind a name, without a label' },
      html: '<p>张三（11010819900101001X）已于当日办结。</p>',
      findings: [{ messageId: 'shown', quote: '110*************1X' }],
    },
    {
      title: { zh: '名单表格，每个号码各报一处', en: 'A list of persons: one finding for each number' },
      html: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张三</td><td>110108199003071238</td></tr><tr><td>李四</td><td>11010819900101001X</td></tr></table>',
      findings: [
        { messageId: 'shown', quote: '110*************38' },
        { messageId: 'shown', quote: '110*************1X' },
      ],
    },
    {
      title: { zh: '15 位旧号，表头说明是身份证', en: 'An old number of 15 digits under its heading' },
      html: '<table><tr><td>姓名</td><td>公民身份号码</td></tr><tr><td>张三</td><td>110108900307123</td></tr></table>',
      findings: [{ messageId: 'shown', quote: '110**********23' }],
    },
    {
      title: { zh: '号码被标签拆开', en: 'A number split over tags' },
      html: '<p>证件号码：<span>110108</span><span>19900307</span><b>1238</b></p>',
      findings: [{ messageId: 'shown', quote: '110*************38' }],
    },
    {
      title: { zh: '全角、空格和零宽字符', en: 'Full width, blanks and zero-width characters' },
      html: '<p>身份证号：１１０１０８１９９００３０７１２３８</p><p>身份证号：110108 19491231 0029</p><p>身份证号：11010819900&#8203;101001X</p>',
      findings: [
        { messageId: 'shown', quote: '110*************38' },
        { messageId: 'shown', quote: '110***************29' },
        { messageId: 'shown', quote: '110*************1X' },
      ],
    },
    {
      title: { zh: '居住证、残疾人证和学籍号里的号码', en: 'Permits, disability and school-roll numbers' },
      html: '<p>居住证号：810000199901010049</p><p>残疾证号：11010819900307123844</p><p>学籍号：G110108194912310029</p>',
      findings: [
        { messageId: 'shown', quote: '810*************49' },
        { messageId: 'shown', quote: '110***************44' },
        { messageId: 'shown', quote: 'G11**************29' },
      ],
    },
    {
      title: { zh: '号码只是被样式隐藏', en: 'A number that a style hides' },
      html: '<p>张三 补助 3000 元<span style="display:none">110108199003071238</span></p>',
      findings: [{ messageId: 'hidden', quote: '110*************38' }],
    },
    {
      title: { zh: '隐藏域、提示文字和 data 属性', en: 'A hidden field, a tooltip, a data attribute' },
      html: '<input type="hidden" name="sfzh" value="110108199003071238"><p title="身份证号 11010819900101001X">已核验</p><p data-id-card="110108194912310029">已受理</p>',
      findings: [
        { messageId: 'attribute', quote: '110*************38', line: 1 },
        { messageId: 'attribute', quote: '110*************1X' },
        { messageId: 'attribute', quote: '110*************29' },
      ],
    },
    {
      title: { zh: '注释里的原稿', en: 'A draft in a comment' },
      html: '<!-- 原稿：申请人身份证号 110108199003071238 --><p>申请已受理。</p>',
      findings: [{ messageId: 'comment', quote: '110*************38', line: 1 }],
    },
    {
      title: { zh: '脚本数据，转义书写的也算', en: 'Script data, escaped ones too' },
      html: '<script>var list = [{"name":"张三","idCard":"110108199003071238"},{"idCard":"\\u0031\\u0031010819900101001X"}];</script>',
      findings: [
        { messageId: 'script', quote: '110*************38' },
        { messageId: 'script', quote: '110*************1X' },
      ],
    },
    {
      title: { zh: '模板里的示例数据', en: 'Sample data in a template' },
      html: '<template><p>身份证号：110108199003071238</p></template>',
      findings: [{ messageId: 'inert', quote: '110*************38' }],
    },
    {
      title: { zh: '链接地址带着号码', en: 'A link that carries a number' },
      html: '<a href="/cx/detail?idcard=110108199003071238">查看结果</a>',
      findings: [{ messageId: 'address', quote: '110*************38' }],
    },
    {
      title: { zh: '身份证一栏里校验位不符的号码', en: 'A wrong check digit in a column of identity numbers' },
      html: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张三</td><td>110108199003071239</td></tr></table>',
      findings: [{ messageId: 'unsure', quote: '110*************39' }],
    },
    {
      title: { zh: '只遮住月日', en: 'A mask that hides only month and day' },
      html: '<p>张三　1101081990****1238</p>',
      findings: [{ messageId: 'mask', quote: '110**************8' }],
    },
    {
      title: { zh: '号码太多时，其余合并为一条', en: 'Too many numbers: the rest is counted' },
      html: '<p>身份证号：110108199003071238、11010819900101001X、110108194912310029</p>',
      options: { most: 1 },
      findings: [
        { messageId: 'shown', quote: '110*************38' },
        { messageId: 'more', quote: '110*************1X' },
      ],
    },
    {
      title: { zh: '链接文字和提示里是同一个号码，只报一次', en: 'The same number in text and tooltip is one finding' },
      html: '<p title="身份证号110108199003071238">身份证号110108199003071238</p>',
      findings: [{ messageId: 'shown', quote: '110*************38' }],
    },
  ],
  good: [
    {
      title: { zh: '遮盖了全部出生日期', en: 'The whole date of birth is masked' },
      html: '<p>张三 110108********1238</p><p>证件号码：1101***********238</p>',
    },
    {
      title: { zh: '统一社会信用代码依法公开', en: 'Social credit codes are public' },
      html: '<p>统一社会信用代码：91350100M000100Y43</p>',
    },
    {
      title: { zh: '附件名是时间戳', en: 'Attachment names are timestamps' },
      html: '<a href="/P020200820123456789012.docx" title="202008201606123452.docx">202008201606123452.docx</a>',
    },
    {
      title: { zh: '备案号、订单号和流水号', en: 'Filing, order and serial numbers' },
      html: '<p>备案编号：110108199003071238，订单号：11010819900101001X</p><table><tr><th>企业</th><th>许可证编号</th></tr><tr><td>某公司</td><td>110108199003071238</td></tr></table>',
    },
    {
      title: { zh: '同一地区同一天的一串编号', en: 'A series of numbers of one region and day' },
      html: '<ul><li>110108202001010018</li><li>110108202001010026</li><li>110108202001010034</li><li>110108202001010042</li></ul>',
    },
    {
      title: { zh: '小数和坐标', en: 'Decimals and coordinates' },
      html: '<p data-point="116.110108199003071238,39.9">增长 0.110108199003071238</p>',
    },
    {
      title: { zh: '文章和视频的编号', en: 'Numbers of articles and videos' },
      html: '<a href="/art/2024/art_123_110108199003071238.html">通知</a><a href="/view?contentid=art_110108199003071238">视频</a><video src="/v/110108199003071238.mp4"></video>',
    },
    {
      title: { zh: '校验位不符、又没有说是身份证', en: 'A wrong check digit that nothing names' },
      html: '<p>设备序列 110108199003071239 已入库。</p><p>110108900307123</p>',
    },
    {
      title: { zh: '表格里分成几格的数字', en: 'Digits spread over table cells' },
      html: '<table><tr><td>110108</td><td>19900307</td><td>1238</td></tr></table>',
    },
    {
      title: { zh: '电话和更长的数字串', en: 'Telephones and longer runs of digits' },
      html: '<p>联系电话：010-62345678 010-62345679</p><p>缴款书 1101081990030712381234</p>',
    },
    {
      title: { zh: '样式和脚本里的散列值', en: 'Hashes of styles and scripts' },
      html: '<script src="/js/app.1101081990030712.js"></script><script>var v="110108199003071238abcdef0123456789"</script>',
    },
  ],
} satisfies PageExamples
