import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '名单里的手机号码一列', en: 'A column of mobile numbers in a list of persons' },
      html: '<table><tr><th>姓名</th><th>所在社区</th><th>联系电话</th></tr><tr><td>张三</td><td>清荷社区</td><td>13800000000</td></tr><tr><td>李小四</td><td>望湖社区</td><td>13900000001</td></tr></table>',
      findings: [
        { messageId: 'list', quote: '13********0' },
        { messageId: 'list', quote: '13********1' },
      ],
    },
    {
      title: { zh: '姓名遮盖了，号码没有', en: 'The name is masked, the number is not' },
      html: '<table><tr><td>申请人</td><td>联系方式</td></tr><tr><td>张某某</td><td>138 0000 0000</td></tr></table>',
      findings: [{ messageId: 'list', quote: '13**********0' }],
    },
    {
      title: { zh: '不是表格的名单', en: 'A list without a table' },
      html: '<ul><li>张三　男　13800000000　清河村</li><li>李四　女　13900000001　清河村</li><li>王小五　女　13700000002　清河村</li></ul>',
      findings: [
        { messageId: 'list', quote: '13********0' },
        { messageId: 'list', quote: '13********1' },
        { messageId: 'list', quote: '13********2' },
      ],
    },
    {
      title: { zh: '一个人的登记表', en: 'The form of one person' },
      html: '<table><tr><td>姓名</td><td>张三</td><td>性别</td><td>男</td></tr><tr><td>手机</td><td>13800000000</td><td>职业</td><td>教师</td></tr></table>',
      findings: [{ messageId: 'list', quote: '13********0' }],
    },
    {
      title: { zh: '正文里的申请人手机', en: "An applicant's number in the text" },
      html: '<p>申请人张三，手机号码１３８００００００００，经审核符合条件。</p>',
      findings: [{ messageId: 'person', quote: '13********0', line: 1, column: 14 }],
    },
    {
      title: { zh: '留言公开了写信人的号码', en: "A published letter with the writer's number" },
      html: '<p>来信人：张三　电话：138-0000-<b>0000</b></p>',
      findings: [{ messageId: 'person' }],
    },
    {
      title: {
        zh: '招聘公告的联系人手机，请人工核对',
        en: 'A mobile number as contact of a notice: for a person to look at',
      },
      html: '<p>联系人：王雅，联系电话：010-86550000，13800000000</p>',
      findings: [{ messageId: 'contact', quote: '13********0' }],
    },
    {
      title: {
        zh: '隐藏域、data 属性、注释、脚本和被样式隐藏的文字',
        en: 'Hidden field, data attribute, comment, script, hidden text',
      },
      html: '<input type="hidden" name="mobile" value="13800000000"><p data-phone="13900000001">张某</p><!-- 张三 13700000002 --><script>var d = [{"xm":"李四","sjhm":"\\u0031\\u0033500000003"}]</script><p style="display:none">王五，手机：13600000004</p>',
      findings: [
        { messageId: 'unseen', quote: '13********0' },
        { messageId: 'unseen', quote: '13********1' },
        { messageId: 'unseen', quote: '13********2' },
        { messageId: 'unseen' },
        { messageId: 'unseen', quote: '13********4' },
      ],
    },
    {
      title: { zh: '网址带着号码', en: 'A number in a web address' },
      html: '<a href="/query/detail.jsp?mobile=13800000000">查看</a>',
      findings: [{ messageId: 'unseen' }],
    },
    {
      title: { zh: '号码太多时，其余合并为一条', en: 'Too many numbers: the rest is counted' },
      html: '<table><tr><th>姓名</th><th>手机</th></tr><tr><td>张三</td><td>13800000000</td></tr><tr><td>李四</td><td>13900000001</td></tr></table>',
      options: { most: 1 },
      findings: [{ messageId: 'list' }, { messageId: 'more', quote: '13********1' }],
    },
  ],
  good: [
    {
      title: { zh: '遮住了中间四位', en: 'The four digits in the middle are masked' },
      html: '<table><tr><th>姓名</th><th>手机号</th></tr><tr><td>张三</td><td>138****0000</td></tr></table><p>申请人张三，手机号码138XXXX0000</p>',
    },
    {
      title: { zh: '办公电话和服务热线应当公开', en: 'Office telephones and hotlines are to be published' },
      html: '<p>联系人：王雅，联系电话：010-86550000；服务热线：12345、400-123-4567</p><table><tr><th>姓名</th><th>职务</th><th>电话</th></tr><tr><td>张三</td><td>科长</td><td>86550000</td></tr></table>',
    },
    {
      title: { zh: '备案号、订单号、准考证号', en: 'Filing, order and examination numbers' },
      html: '<p>备案编号：13800000000，订单号：13900000001</p><table><tr><th>准考证号</th><th>姓名</th><th>成绩</th></tr><tr><td>13700000002</td><td>张三</td><td>81</td></tr></table>',
    },
    {
      title: { zh: '没有人名也没有标签的 11 位数字', en: 'Eleven digits that nothing names' },
      html: '<p>合计 13800000000 元</p><img src="/upload/13800000000.jpg" alt=""><script>var id = "13800000000"</script>',
    },
    {
      title: { zh: '页脚里建设单位的电话', en: 'The number of those who keep the site' },
      html: '<footer><p>联系电话：13800000000</p></footer><p>技术支持：某某科技有限公司 13900000001</p>',
    },
    {
      title: { zh: '填表说明', en: 'How to fill in a form' },
      html: '<input name="mobile" placeholder="请输入11位手机号码"><p>请填写姓名、手机号码。</p>',
    },
    {
      title: { zh: '登记表里的空白和企业一栏的备案号', en: 'The blanks of a form, the filing number of a company' },
      html: '<table><tr><td>姓名</td><td></td><td>手机</td><td></td></tr></table><table><tr><th>企业名称</th><th>备案号</th></tr><tr><td>某公司</td><td>13800000000</td></tr></table>',
    },
    {
      title: { zh: '时间戳和版本号', en: 'Timestamps and versions' },
      html: '<script src="/js/a.js?v=13800000000"></script><p data-time="1380000000012">正文</p>',
    },
    {
      title: { zh: '写信人的号码已删去', en: "The writer's number has been taken out" },
      html: '<p>来信人：张某　电话：（略）</p>',
    },
    {
      title: { zh: '一页之内号码不多时逐一列出', en: 'A few numbers are listed one by one' },
      html: '<table><tr><th>姓名</th><th>手机</th></tr><tr><td>张三</td><td>139****0001</td></tr></table>',
      options: { most: 1 },
    },
  ],
} satisfies PageExamples
