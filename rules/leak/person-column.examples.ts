import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '两项补贴公示里的残疾类别和等级', en: 'Kind and grade of disability in a notice of subsidies' },
      html: '<table><tr><th>姓名</th><th>残疾类别</th><th>残疾等级</th><th>金额</th></tr><tr><td>张三</td><td>精神</td><td>二级</td><td>120</td></tr></table>',
      findings: [{ messageId: 'columns', quote: '残疾类别' }],
    },
    {
      title: { zh: '救助名单里的病种和监护人', en: 'Illness and guardian in a list of aid' },
      html: '<table><tr><td>申请人姓名</td><td>病种</td><td>监护人</td></tr><tr><td>李小四</td><td>尿毒症</td><td>李四</td></tr></table>',
      findings: [{ messageId: 'columns', quote: '病种' }],
    },
    {
      title: {
        zh: '学籍号、社保号、个人邮箱和车牌',
        en: 'Numbers of school roll and insurance, private mailboxes, plates',
      },
      html: '<table><tr><th>学生姓名</th><th>学籍号</th></tr><tr><td>张三</td><td>2019123456</td></tr></table><table><tr><th>姓名</th><th>社保号</th><th>电子邮箱</th><th>车牌号</th></tr><tr><td>张三</td><td>10023456</td><td>zs@qq.com</td><td>京A12345</td></tr></table>',
      findings: [
        { messageId: 'columns', quote: '学籍号' },
        { messageId: 'columns', quote: '社保号' },
      ],
    },
    {
      title: { zh: '家庭收入，请人工核对', en: 'Family income: for a person to look at' },
      html: '<table><tr><th>户主</th><th>家庭月收入（元）</th></tr><tr><td>张三</td><td>1200</td></tr></table>',
      findings: [{ messageId: 'columns' }],
    },
  ],
  good: [
    {
      title: { zh: '只有姓名、社区和金额', en: 'Name, community and amount only' },
      html: '<table><tr><th>姓名</th><th>所在社区</th><th>补助金额</th><th>审核结果</th></tr><tr><td>张三</td><td>清荷社区</td><td>600</td><td>通过</td></tr></table>',
    },
    {
      title: { zh: '空白的登记表和统计表', en: 'A blank form, a table of statistics' },
      html: '<table><tr><td>姓名</td><td></td><td>残疾等级</td><td></td></tr></table><table><tr><th>残疾类别</th><th>人数</th></tr><tr><td>视力</td><td>120</td></tr></table>',
    },
    {
      title: { zh: '已经遮盖的栏目', en: 'Masked columns' },
      html: '<table><tr><th>姓名</th><th>学籍号</th><th>残疾证号</th></tr><tr><td>张三</td><td>2019****56</td><td>110199********1238</td></tr></table>',
    },
    {
      title: { zh: '其他规则已经逐个报告的号码', en: 'Numbers that other rules report one by one' },
      html: '<table><tr><th>姓名</th><th>残疾证号</th><th>银行卡号</th></tr><tr><td>张三</td><td>11010819900307123844</td><td>6217000010000000003</td></tr></table>',
    },
    {
      title: { zh: '依法公示的准考证号和成绩', en: 'Examination number and score, published by law' },
      html: '<table><tr><th>准考证号</th><th>姓名</th><th>成绩</th></tr><tr><td>20241234</td><td>张三</td><td>81</td></tr></table>',
    },
  ],
} satisfies PageExamples
